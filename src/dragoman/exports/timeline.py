"""The timeline of one record: what happened or is to happen when, apart from when it was told.

Event time is when something is said to have come about; report time is when it was said, or else the article's own date
(the two times of bitemporal records: Snodgrass 1999, "valid time" and "transaction time").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from dragoman.records.affairs import Expectation
from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.spans import Span

Kind = Literal["event", "said", "round", "since", "expected"]
OPEN_START, OPEN_END = "0000", "9999"


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry on the line.

    Attributes:
        kind: an event, something said, a round of talks, the beginning of talks, or something expected.
        entry: id of the entry of the record.
        when: event time; None where the text does not say.
        told: report time: the date of the attribution that tells it, else the article's; None where neither is known.
        voice: id of the attribution on whose word it stands; None for the article's own word.
        spans: its words.
    """

    kind: Kind
    entry: str
    when: Interval | None
    told: str | None
    voice: str | None
    spans: tuple[Span, ...]

    @property
    def is_fuzzy(self) -> bool:
        """Whether the words leave the day open: longer than a day, open to one side, or approximate."""
        return self.when is None or self.when.is_fuzzy


@dataclass(frozen=True, slots=True)
class Timeline:
    """A record's entries in time.

    Attributes:
        dated: by event time: first what begins first; of two that begin together the shorter first.
        undated: those without an event time, in reading order.
    """

    dated: tuple[Moment, ...]
    undated: tuple[Moment, ...]


def timeline(record: Record) -> Timeline:
    """Put a record's events, sayings, rounds and expectations in order of time.

    Args:
        record: the record; it need not be a checked one.

    Returns:
        The timeline. A saying without a date of its own is left out: it is no news that it was said some time; events
        and expectations without a date are listed apart.
    """
    dated, undated = [], []
    for moment in _moments(record):
        if moment.when is not None and moment.when.is_resolved:
            dated.append(moment)
        elif moment.kind in ("event", "expected"):
            undated.append(moment)
    return Timeline(tuple(sorted(dated, key=_time)), tuple(sorted(undated, key=_place)))


def by_due_date(expectations: Iterable[Expectation]) -> tuple[Expectation, ...]:
    """Put expectations in order of the day by which they are due; those without a day last, as they stand."""

    def due(expected: Expectation) -> tuple[bool, str]:
        window = expected.window
        day = (window.end or window.start) if window else None
        return (day is None, day or "")

    return tuple(sorted(expectations, key=due))


def _moments(record: Record) -> Iterator[Moment]:
    published = record.document.published
    said = {one.id: one.date.start for one in record.attributions if one.date is not None and one.date.start}

    def told(voice: str | None) -> str | None:
        return said.get(voice or "", published)

    for attribution in record.attributions:
        spans = attribution.content.spans
        yield Moment("said", attribution.id, attribution.date, published, attribution.within, spans)
    for event in record.events:
        yield Moment("event", event.id, event.date, told(event.attribution), event.attribution, event.spans)
    dates = {event.id for event in record.events if event.date is not None}
    for talks in record.talks:
        yield Moment("since", talks.id, talks.since, published, None, talks.spans)
        for one in talks.rounds:
            if one.event not in dates:
                yield Moment("round", talks.id, one.date, published, None, _words(one.date) or talks.spans)
    for expected in record.expectations:
        voice = expected.attribution
        yield Moment("expected", expected.id, expected.window, told(voice), voice, expected.what.spans)


def _words(date: Interval | None) -> tuple[Span, ...]:
    return (date.span,) if date is not None and date.span is not None else ()


def _time(moment: Moment) -> tuple[str, str, tuple[int, int], str, str]:
    when = moment.when
    start = (when.start if when else None) or ((when.end if when else None) or OPEN_START)
    end = (when.end if when else None) or OPEN_END
    return (_day(start) or "", _day(end) or "", _place(moment), moment.kind, moment.entry)


def _place(moment: Moment) -> tuple[int, int]:
    return (moment.spans[0].start, moment.spans[0].end) if moment.spans else (0, 0)


def _day(moment: str | None) -> str | None:
    return moment[:10] if moment else moment
