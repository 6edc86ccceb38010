"""What is on the table and what is expected in whole articles on diplomacy, held to what they were once read with."""

from __future__ import annotations

import pytest
from tabled_news import SETS, share

FLOORS = {
    ("first", "proposals"): (88, 88),
    ("first", "expectations"): (85, 76),
    ("second", "proposals"): (75, 85),
    ("second", "expectations"): (72, 68),
    ("third", "proposals"): (90, 80),
    ("third", "expectations"): (82, 78),
    ("fourth", "proposals"): (75, 85),
    ("fourth", "expectations"): (70, 64),
    ("fifth", "proposals"): (90, 65),
    ("fifth", "expectations"): (90, 85),
    ("sixth", "proposals"): (85, 62),
    ("sixth", "expectations"): (89, 77),
    ("seventh", "proposals"): (85, 58),
    ("seventh", "expectations"): (85, 70),
}
"""Percent of precision and recall, a little below what was measured; when they were unseen, the second set had 78, 88,
76 and 64, the third 100, 83, 86 and 74, the fourth 78, 100, 74 and 61, the fifth 100, 42, 89 and 66, the sixth 87, 48,
82 and 65, the seventh 100, 50, 88 and 66."""


@pytest.mark.parametrize("kind", ["proposals", "expectations"])
@pytest.mark.parametrize("name", SETS)
def test_marked_articles_are_read_as_they_were(name: str, kind: str) -> None:
    """Of what is marked in a set as much is found, and of what is found as much is right, as its floors say."""
    precision, recall = share(name, kind)
    least_precision, least_recall = FLOORS[name, kind]
    assert (precision >= least_precision, recall >= least_recall) == (True, True), (precision, recall)
