"""The drawing of time: where days stand on a line, and bars whose ends are as soft as the words.

The line is divided at the days that are to be drawn, and a gap of n days is as wide as n has binary digits: an event of
years ago does not press last week together. Ordinals and integers only, so that every machine draws the same.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from dragoman.exports.html.wording import MONTHS
from dragoman.records.intervals import Interval

STRENGTHS = 10
"""The strengths in which a bar is drawn, from 1 for a hint to this for a certain day."""

LEAST_WIDTH = 1.4
EDGE = 2
LABEL_DISTANCE = 21


@dataclass(frozen=True)
class Stroke:
    """A piece of a bar: where it begins and how wide it is, both in percent of the line, and its strength."""

    start: float
    width: float
    strength: int


@dataclass(frozen=True)
class Tick:
    """A day with its name under the line; `side` says on which side of the day the name stands."""

    place: float
    label: str
    side: str


class Scale:
    """A line of time for the stretches that are to be drawn on it.

    Args:
        periods: the stretches.
        moments: single ISO dates that are to have a place too: those of reports.
        published: the ISO date of publication, which is marked; None where it is not known.
    """

    def __init__(self, periods: Iterable[Interval], moments: Iterable[str | None], published: str | None) -> None:
        starts: set[int] = set()
        ends: set[int] = set()
        for period in periods:
            starts.update(_known(period.start))
            ends.update(_known(period.end))
        for moment in (*moments, published):
            ends.update(_known(moment))
        self._named = sorted(starts | ends)
        self._days = sorted({after for day in self._named for after in (day, day + 1)})
        self._published = next(iter(_known(published)), None)
        reached, self._places = EDGE, [EDGE][: len(self._days)]
        for before, after in pairwise(self._days):
            reached += (after - before).bit_length()
            self._places.append(reached)
        self._length = reached + EDGE

    @property
    def now(self) -> float | None:
        """The place of the day of publication, in percent."""
        return None if self._published is None else self._middle(self._published)

    def moment(self, iso: str | None) -> float | None:
        """Give the place of the middle of a day, in percent, or None for no day of the calendar."""
        day = next(iter(_known(iso)), None)
        return None if day is None else self._middle(day)

    def bar(self, period: Interval | None, *, to_come: bool = False) -> tuple[Stroke, ...]:
        """Draw a stretch of time; nothing where neither end is known.

        A day that the words name is one full stroke. A longer stretch, in which something happened some time, has soft
        ends; a side that is open fades out over the rest of the line, or back to the day of publication for what is
        still to come.
        """
        if period is None:
            return ()
        first, last = next(iter(_known(period.start)), None), next(iter(_known(period.end)), None)
        if first is None and last is None:
            return ()
        start = self._place(first) if first is not None and period.open != "from" else None
        end = self._place(last + 1) if last is not None and period.open != "to" else None
        if start is None:
            reached = 100 if last is None else self._place(last + 1)
            begun = self.now if to_come and self.now is not None else 0
            return _steps(begun if begun < reached else 0, reached, rising=True)
        if end is None:
            return _steps(start, 100, rising=False)
        width = max(end - start, LEAST_WIDTH)
        if first == last and not period.approximate:
            return (_stroke(start, width, STRENGTHS),)
        return _soft(start, width)

    def ticks(self) -> tuple[Tick, ...]:
        """Name the days that there is room for: that of publication, the first, the last, then the others."""
        if not self._named:
            return ()
        first = [self._published] if self._published is not None else []
        found: dict[int, float] = {}
        for day in (*first, self._named[0], self._named[-1], *self._named):
            place = self._middle(day)
            if all(abs(place - other) >= LABEL_DISTANCE for other in found.values()):
                found[day] = place
        return tuple(Tick(place, _label(day), _side(place)) for day, place in sorted(found.items()))

    def _middle(self, day: int) -> float:
        return round((self._place(day) + self._place(day + 1)) / 2, 1)

    def _place(self, day: int) -> float:
        position = bisect_left(self._days, day)
        return round(100 * self._places[position] / self._length, 1)


def _known(iso: str | None) -> tuple[int, ...]:
    try:
        return (datetime.date.fromisoformat((iso or "")[:10]).toordinal(),)
    except ValueError:
        return ()


def _steps(start: float, end: float, *, rising: bool) -> tuple[Stroke, ...]:
    strengths = range(1, STRENGTHS + 1) if rising else range(STRENGTHS, 0, -1)
    share = (end - start) / STRENGTHS
    return tuple(_stroke(start + number * share, share, strength) for number, strength in enumerate(strengths))


def _soft(start: float, width: float) -> tuple[Stroke, ...]:
    """Part a bar into a firm middle and two ends that fade."""
    shares = ((0, 8, 1), (8, 8, 2), (16, 8, 4), (24, 52, 6), (76, 8, 4), (84, 8, 2), (92, 8, 1))
    return tuple(
        _stroke(start + width * begins / 100, width * share / 100, strength) for begins, share, strength in shares
    )


def _stroke(start: float, width: float, strength: int) -> Stroke:
    """Round both ends, so that strokes side by side neither overlap nor leave a gap."""
    begins = round(start, 1)
    return Stroke(begins, round(round(start + width, 1) - begins, 1), strength)


def _label(day: int) -> str:
    date = datetime.date.fromordinal(day)
    return f"{date.day} {MONTHS[date.month - 1][:3]} {date.year}"


def _side(place: float) -> str:
    if place < LABEL_DISTANCE / 2:
        return "start"
    return "end" if place > 100 - LABEL_DISTANCE / 2 else "middle"
