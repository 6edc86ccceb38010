"""Days as whole numbers, so that both databases order and compare them alike."""

from __future__ import annotations

from datetime import date

from dragoman.errors import UsageError
from dragoman.records.intervals import Interval

UNKNOWN = 0
"""The day of what has no date."""

LAST = date.max.toordinal()
"""The last day of what has no end."""


def day_number(moment: str | None) -> int:
    """Count the days from 0001-01-01, which is 1, to the day of a moment; 0 for None.

    Raises:
        UsageError: the moment begins with no date of the calendar.
    """
    if moment is None:
        return UNKNOWN
    try:
        return date.fromisoformat(moment[:10]).toordinal()
    except ValueError as error:
        raise UsageError(f"{moment!r} is no ISO date such as 2025-06-04") from error


def iso_day(number: int) -> str | None:
    """Give the ISO date of a day; None for one that is not known and for the end that does not come."""
    return None if number in (UNKNOWN, LAST) else date.fromordinal(number).isoformat()


def days_of(interval: Interval | None) -> tuple[int, int] | None:
    """Give the first and the last day of an interval; None where nothing is resolved.

    An interval without a beginning ("until May") is ordered by its end, one without an end has none.
    """
    if interval is None or not interval.is_resolved:
        return None
    first = day_number(interval.start or interval.end)
    return first, max(first, day_number(interval.end)) if interval.end else LAST
