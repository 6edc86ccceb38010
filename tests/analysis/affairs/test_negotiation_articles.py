"""Talks of whole articles on negotiations of every kind: how many are right, and how many of the gold's are found.

Four sets, each written and marked by hand before the program read it, and scored once as it was; mistakes were mended
in classes afterwards, so that these are floors and no estimates.
"""

from __future__ import annotations

import pytest
from diplomatic_gold import rates

FLOORS = [
    ("negotiations_first", "talks", 90, 60),
    ("negotiations_second", "talks", 90, 55),
    ("negotiations_third", "talks", 90, 60),
    ("negotiations_fourth", "talks", 85, 60),
]


@pytest.mark.parametrize(("folder", "kind", "precision", "recall"), FLOORS, ids=[floor[0] for floor in FLOORS])
def test_negotiations_stay_as_well_read(folder: str, kind: str, precision: int, recall: int) -> None:
    """Precision and recall of whole articles do not fall below what they have reached."""
    found = rates(folder)[kind]
    assert found[0] >= precision
    assert found[1] >= recall
