"""Arithmetic on the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.times import days

DAYS = st.dates(min_value=date(1600, 1, 1), max_value=date(2400, 12, 31))
LETTERS = st.sampled_from(["D", "W", "2W", "M", "Q", "Y", "DE", "CE"])


@given(DAYS, st.sampled_from(["early", "mid", "late"]))
def test_part_lies_within_its_whole(day: date, which: str) -> None:
    """Early, middle and late parts of a month and of a year lie within it, in order."""
    for whole in (days.month(day.year, day.month), days.year_of(day.year), days.week(day), days.decade(day.year)):
        first, last = days.part(whole, which)
        assert whole.first <= first <= last <= whole.last


@given(DAYS, LETTERS, st.integers(min_value=-30, max_value=30))
def test_going_there_and_back_loses_at_most_the_end_of_a_month(day: date, letter: str, count: int) -> None:
    """Moving some units on and as many back ends on the same day, or a few before it where months differ in length."""
    there = days.shifted(day, letter, count)
    if there is None:
        return
    back = days.shifted(there, letter, -count)
    assert back is not None
    assert timedelta(0) <= day - back <= timedelta(days=3)


@given(DAYS)
def test_week_and_weekend_hold_their_days(day: date) -> None:
    """A week runs from Monday to Sunday around its day, and its weekend is its last two days."""
    week, weekend = days.week(day), days.weekend(day)
    assert week.first <= day <= week.last
    assert (week.first.isoweekday(), week.last.isoweekday()) == (1, 7)
    assert (weekend.first.isoweekday(), weekend.last) == (6, week.last)
    assert weekend.value == f"{week.value}-WE"


@pytest.mark.parametrize(("letter", "count"), [("D", 10**12), ("Y", -9000), ("M", 10**6), ("TH", 3)])
def test_leaving_the_calendar_gives_nothing(letter: str, count: int) -> None:
    """Where the calendar ends, or a unit has no place in it, there is no period."""
    assert days.moved(date(2025, 6, 4), letter, count) is None


def test_week_one_has_the_first_thursday() -> None:
    """Weeks are numbered as ISO 8601 does, so that 31 December can lie in week 1."""
    assert days.week(date(2024, 12, 31)).value == "2025-W01"
