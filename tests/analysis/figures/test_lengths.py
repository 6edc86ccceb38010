"""Lengths of time read off TIMEX3 durations."""

from __future__ import annotations

import pytest

from dragoman.analysis.figures.durations import length_of


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("PT1H15M", (75, "minute")),
        ("P3D", (3, "day")),
        ("P2Y6M", (30, "month")),
        ("P1W2D", (9, "day")),
        ("P2.5Y", (2.5, "year")),
        ("PXM", None),
        ("P1M2D", None),
        ("P", None),
    ],
)
def test_duration_is_given_in_its_smallest_unit(value: str, length: tuple[float, str] | None) -> None:
    """A TIMEX3 duration becomes one number in its smallest unit, unless the calendar decides how many that are."""
    assert length_of(value) == length
