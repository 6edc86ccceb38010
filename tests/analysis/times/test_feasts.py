"""Holidays whose day moves."""

from __future__ import annotations

import pytest
from dated_news import marked, times_in
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.times import feasts

YEARS = st.integers(min_value=feasts.FIRST_YEAR + 1, max_value=feasts.LAST_YEAR - 1)

KNOWN = [
    ("easter", 1961, "1961-04-02"), ("easter", 2008, "2008-03-23"), ("easter", 2038, "2038-04-25"),
    ("orthodox easter", 2016, "2016-05-01"), ("orthodox easter", 2024, "2024-05-05"),
    ("good friday", 2024, "2024-03-29"), ("pentecost", 2024, "2024-05-19"),
    ("rosh hashanah", 2024, "2024-10-03/2024-10-04"), ("yom kippur", 1973, "1973-10-06"),
    ("passover", 2023, "2023-04-06/2023-04-12"), ("purim", 2024, "2024-03-24"),
    ("hanukkah", 2024, "2024-12-26/2025-01-02"), ("sukkot", 2023, "2023-09-30/2023-10-06"),
    ("lunar new year", 1985, "1985-02-20"), ("lunar new year", 2024, "2024-02-10"),
    ("chinese new year", 2034, "2034-02-19"), ("thanksgiving", 2024, "2024-11-28"),
    ("election day", 2024, "2024-11-05"), ("memorial day", 2024, "2024-05-27"), ("labor day", 2025, "2025-09-01"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "year", "value"), KNOWN, ids=[f"{name} {year}" for name, year, _ in KNOWN])
def test_known_days_come_out(name: str, year: int, value: str) -> None:
    """Computed holidays fall on the days on which they were, or will be, kept."""
    (found,) = feasts.feast(name, year)
    assert found.value == value


@pytest.mark.parametrize(
    ("name", "year", "first"),
    [("ramadan", 2024, "2024-03-11"), ("eid al-fitr", 2024, "2024-04-10"), ("eid al-adha", 2023, "2023-06-28"),
     ("diwali", 2023, "2023-11-12"), ("diwali", 2024, "2024-10-31")],
)  # fmt: skip
def test_days_that_hang_on_the_moon_are_near(name: str, year: int, first: str) -> None:
    """Holidays for which the moon is looked for come out within a day, and are marked as approximate."""
    (found,) = feasts.feast(name, year)
    assert abs((found.first - type(found.first).fromisoformat(first)).days) <= 1
    assert feasts.doubt(name)[0]


def test_ramadan_may_begin_twice_in_a_year() -> None:
    """The Islamic year is shorter than the common one, so that a month can begin twice in it."""
    assert len(feasts.feast("ramadan", 2030)) == 2


@given(YEARS)
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    """Easter is a Sunday, the Western one from 22 March to 25 April, the Orthodox one on the same day or later."""
    western, orthodox = feasts.easter(year), feasts.orthodox_easter(year)
    assert western.isoweekday() == orthodox.isoweekday() == 7
    assert (3, 22) <= (western.month, western.day) <= (4, 25)
    assert 0 <= (orthodox - western).days <= 35


@given(YEARS)
def test_hebrew_year_never_begins_on_a_barred_day(year: int) -> None:
    """The Hebrew year begins on no Sunday, Wednesday or Friday, and has one of six lengths."""
    first, following = (feasts.hebrew_new_year(number) for number in (year + 3761, year + 3762))
    assert first.isoweekday() not in {7, 3, 5}
    assert (following - first).days in {353, 354, 355, 383, 384, 385}


@given(YEARS)
def test_lunar_new_year_lies_in_its_window(year: int) -> None:
    """The Lunar New Year falls between 20 January and 21 February."""
    found = feasts.lunar_new_year(year)
    assert (1, 20) <= (found.month, found.day) <= (2, 21)


IN_TEXT = [
    ("future", "The truce is to hold over [Easter].", "2026-04-05"),
    ("past", "Shells fell on [Easter Sunday].", "2025-04-20"),
    ("with year", "The war began on [Yom Kippur 1973].", "1973-10-06"),
    ("last", "The camp was shut [last Thanksgiving].", "2024-11-28"),
    ("article", "Markets will be shut for [the Lunar New Year].", "2026-02-17"),
    ("curly", "Guns fell silent on [New Year’s Eve].", "2024-12-31"),
]


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in IN_TEXT], ids=[case[0] for case in IN_TEXT])
def test_holiday_is_the_one_that_fits_the_tense(text: str, value: str) -> None:
    """A holiday in a text is the one before or after publication, as the tense has it."""
    assert marked(text).value == value


@pytest.mark.parametrize(
    "text",
    ["The Easter Rising is remembered.", "Veterans of the Yom Kippur War met.", "Sohail Ramadan was freed."],
    ids=["rising", "war", "person"],
)
def test_names_with_a_holiday_in_them_are_left(text: str) -> None:
    """Wars, places and people that bear the name of a holiday are no dates."""
    assert times_in(text) == ()


def test_feast_without_publication_stays_unresolved() -> None:
    """Without a date of publication nobody knows which Ramadan is meant."""
    time = marked("The envoy left during [Ramadan].", None)
    assert time.value is None


def test_years_beyond_the_tables_have_no_feast() -> None:
    """Outside the years for which the moon is known well enough, nothing is computed."""
    assert feasts.feast("lunar new year", feasts.LAST_YEAR + 1) == ()
