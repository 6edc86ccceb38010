"""Dates as linking compares them: the first and the last day on which something can have been."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from dragoman.records.base import Frozen
from dragoman.records.intervals import Interval

EVER = 1
"""The first day of all."""
FOREVER = date.max.toordinal()
"""The last day of all."""
COARSE = frozenset(("month", "season", "year"))


class Days(Frozen, frozen=True, kw_only=True):
    """A stretch of days.

    Attributes:
        first: proleptic ordinal of the first day on which it can have been.
        last: the same of the last one.
        stated: whether the text gives a date, so that the days are not only limits from the time of the report.
        exact: whether that date is a day or less.
    """

    first: int
    last: int
    stated: bool
    exact: bool

    def meets(self, other: Days) -> bool:
        """Say whether both can be of one day."""
        return self.first <= other.last and other.first <= self.last


@lru_cache(maxsize=65536)
def day_of(moment: str | None) -> int | None:
    """Give the ordinal of the day of an ISO date or moment; None for none and for a day that no calendar has."""
    if moment is None:
        return None
    try:
        return date.fromisoformat(moment[:10]).toordinal()
    except ValueError:
        return None


def stated_days(interval: Interval | None) -> Days | None:
    """Give the days of an interval, or None where it has none that are known.

    A moment that "around", "about" or a window open on one side surrounds is not exact.
    """
    if interval is None or not interval.is_resolved:
        return None
    first, last = day_of(interval.start), day_of(interval.end)
    if interval.open == "from":
        first = None
    if interval.open == "to":
        last = None
    if first is None and last is None:
        return None
    bounded = first is not None and last is not None
    fine = interval.precision in ("minute", "hour", "day") and not interval.approximate
    return Days(
        first=EVER if first is None else first,
        last=FOREVER if last is None else last,
        stated=True,
        exact=bool(bounded and fine and (last or 0) - (first or 0) <= 1),
    )


def limits(published: int | None, *, ahead: bool) -> Days:
    """Give the days on which something without a date can be: up to the report, or from it on.

    Args:
        published: ordinal of the day of the report; None where it is not known.
        ahead: whether it is told as still to come.
    """
    if published is None:
        return Days(first=EVER, last=FOREVER, stated=False, exact=False)
    if ahead:
        return Days(first=published - 1, last=FOREVER, stated=False, exact=False)
    return Days(first=EVER, last=published + 1, stated=False, exact=False)
