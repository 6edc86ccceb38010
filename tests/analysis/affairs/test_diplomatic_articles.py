"""Talks and accounts of whole articles on diplomacy: how many are right, and how many of the gold's are found."""

from __future__ import annotations

import pytest
from diplomatic_gold import rates

FLOORS = [
    ("diplomacy", "talks", 90, 90),
    ("diplomacy", "accounts", 90, 85),
    ("diplomacy_second", "accounts", 65, 50),
    ("diplomacy_third", "accounts", 80, 80),
    ("diplomacy_fourth", "accounts", 70, 50),
    ("diplomacy_fourth", "talks", 90, 90),
]


@pytest.fixture(scope="module")
def measured() -> dict[str, dict[str, tuple[float, float]]]:
    """Give the rates of each folder."""
    return {folder: rates(folder) for folder in dict.fromkeys(floor[0] for floor in FLOORS)}


@pytest.mark.parametrize(
    ("folder", "kind", "precision", "recall"), FLOORS, ids=[f"{folder}-{kind}" for folder, kind, _, _ in FLOORS]
)
def test_articles_stay_as_well_read(
    measured: dict[str, dict[str, tuple[float, float]]], folder: str, kind: str, precision: int, recall: int
) -> None:
    """Precision and recall of whole articles do not fall below what they have reached."""
    assert measured[folder][kind] >= (precision, 0)
    assert measured[folder][kind][1] >= recall
