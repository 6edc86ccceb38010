"""Arithmetic on the calendar: stretches of days and how TIMEX3 writes them.

Values follow TimeML 1.2.1 (Saurí and others 2006), section on TIMEX3, which takes them over from TIDES TIMEX2
(Ferro and others 2005) and ISO 8601: weeks begin on Monday and week 1 is the one with the year's first Thursday.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from dragoman.records.intervals import Precision

Days: TypeAlias = "tuple[date, date]"
"""First and last day, both included."""


@dataclass(frozen=True, slots=True)
class Period:
    """A named stretch of the calendar.

    Attributes:
        first: its first day.
        last: its last day.
        value: its TIMEX3 value.
        precision: its grain.
    """

    first: date
    last: date
    value: str
    precision: Precision


def day(year: int, month: int, number: int) -> Period | None:
    """Give a day, or None for a day that no calendar has (31 June)."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return of_day(found)


def of_day(found: date) -> Period:
    """Give the period of one day."""
    return Period(found, found, found.isoformat(), "day")


def month(year: int, number: int) -> Period:
    """Give a month; numbers beyond 12 or below 1 count on into the neighbouring years."""
    year, zero_based = divmod(year * 12 + number - 1, 12)
    last = calendar.monthrange(year, zero_based + 1)[1]
    return Period(
        date(year, zero_based + 1, 1), date(year, zero_based + 1, last), f"{year:04d}-{zero_based + 1:02d}", "month"
    )


def year_of(number: int) -> Period:
    """Give a year."""
    return Period(date(number, 1, 1), date(number, 12, 31), f"{number:04d}", "year")


def week(within: date) -> Period:
    """Give the ISO week of a day."""
    monday = within - timedelta(days=within.isoweekday() - 1)
    number = within.isocalendar()
    return Period(monday, monday + timedelta(days=6), f"{number.year:04d}-W{number.week:02d}", "week")


def weekend(within: date) -> Period:
    """Give Saturday and Sunday of the ISO week of a day."""
    whole = week(within)
    return Period(whole.last - timedelta(days=1), whole.last, f"{whole.value}-WE", "day")


def quarter(year: int, number: int) -> Period:
    """Give a quarter of a calendar year; numbers beyond 4 or below 1 count on into the neighbouring years."""
    year, zero_based = divmod(year * 4 + number - 1, 4)
    first, last = month(year, zero_based * 3 + 1), month(year, zero_based * 3 + 3)
    return Period(first.first, last.last, f"{year:04d}-Q{zero_based + 1}", "season")


def half(year: int, number: int) -> Period:
    """Give the first or the second half of a calendar year."""
    first, last = month(year, number * 6 - 5), month(year, number * 6)
    return Period(first.first, last.last, f"{year:04d}-H{number}", "season")


def season(year: int, letters: str, first_month: int) -> Period:
    """Give a season by its TIMEX3 letters and the month in which it begins; winter ends in the next year."""
    first, last = month(year, first_month), month(year, first_month + 2)
    return Period(first.first, last.last, f"{year:04d}-{letters}", "season")


def decade(year: int) -> Period:
    """Give the decade of a year."""
    begins = year - year % 10
    return Period(date(begins, 1, 1), date(begins + 9, 12, 31), f"{begins // 10:03d}", "year")


def century(number: int) -> Period:
    """Give a century by its ordinal: the 20th begins, as people count, in 1900."""
    return Period(date(number * 100 - 100, 1, 1), date(number * 100 - 1, 12, 31), f"{number - 1:02d}", "year")


def moved(start: date, letter: str, count: int) -> Period | None:
    """Go a number of days, weeks, months, quarters, years, decades or centuries from a day.

    Args:
        start: where to go from.
        letter: TIMEX3 letter of the unit, as in `words.UNITS`.
        count: how many; negative for the past.

    Returns:
        The day, week, month, quarter or year arrived at; None for units without a place in the calendar, and where
        the calendar ends.
    """
    there = shifted(start, letter, count)
    if there is None:
        return None
    match letter:
        case "D":
            return of_day(there)
        case "W" | "2W":
            return week(there)
        case "M":
            return month(there.year, there.month)
        case "Q":
            return quarter(there.year, (there.month - 1) // 3 + 1)
    return year_of(there.year)


def shifted(start: date, letter: str, count: int) -> date | None:
    """Give the same day a number of units away: 31 January plus one month is the last day of February."""
    try:
        match letter:
            case "D":
                return start + timedelta(days=count)
            case "W" | "2W":
                return start + timedelta(weeks=count * (2 if letter == "2W" else 1))
            case "M" | "Q" | "Y" | "DE" | "CE":
                months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[letter] * count
                there = month(start.year, start.month + months)
                return there.first.replace(day=min(start.day, there.last.day))
    except (ValueError, OverflowError):
        return None
    return None


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """Give the first, second ... weekday (Monday is 1) of a month, or its last one where the number is -1."""
    if number < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))


def years_around(day: date) -> tuple[int, ...]:
    """Give the year before that of a day, that year and the next one, where the calendar has them."""
    return tuple(year for year in (day.year - 1, day.year, day.year + 1) if 1 <= year <= 9998)


def part(whole: Period, which: str) -> Days:
    """Give the early, middle or late third of a period: "early June" is 1 to 10 June, "late 2024" its last four months.

    Args:
        whole: the period.
        which: "early", "mid" or "late".
    """
    if whole.precision == "year" and whole.first.year == whole.last.year:
        first_month = {"early": 1, "mid": 5, "late": 9}[which]
        return month(whole.first.year, first_month).first, month(whole.first.year, first_month + 3).last
    length = (whole.last - whole.first).days + 1
    third = length // 3
    if which == "early":
        return whole.first, whole.first + timedelta(days=max(third, 1) - 1)
    if which == "mid":
        return whole.first + timedelta(days=third), whole.last - timedelta(days=length - 2 * third)
    return whole.first + timedelta(days=min(2 * third, length - 1)), whole.last
