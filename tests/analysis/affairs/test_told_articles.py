"""Accounts of whole articles in wire, live, local and analytic style, held to what they were once read with."""

from __future__ import annotations

import pytest
from diplomatic_gold import rates

FLOORS = {"told/first": (85, 55), "told/second": (85, 65), "told/third": (70, 40), "told/fourth": (85, 40)}
"""Percent of precision and recall, a little below what was measured. Read for the first time, each set before its own
mistakes were mended, the first had 50 and 22, the second 60 and 30, the third 67 and 14, the fourth 100 and 14 (one
found, of seven)."""


@pytest.mark.parametrize("folder", FLOORS)
def test_told_articles_are_read_as_they_were(folder: str) -> None:
    """Of what is told differently as much is found, and of what is found as much is right, as the floors say."""
    precision, recall = rates(folder)["accounts"]
    least_precision, least_recall = FLOORS[folder]
    assert (precision >= least_precision, recall >= least_recall) == (True, True), (precision, recall)
