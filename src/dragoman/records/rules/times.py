"""Rules of time: real dates, ends in order, and no date without the reason for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.rules.base import Violation, violation
from dragoman.records.walking import Path, walk

CLOCK = frozenset(("minute", "hour"))
NAMED_ANCHORS = frozenset(("published", "absolute"))


def publication_is_sourced(record: Record) -> Iterator[Violation]:
    """The publication date is a real date of the calendar, and the record says where it comes from."""
    document = record.document
    if document.published is not None:
        yield from _real(("document", "published"), document.published)
    if (document.published is None) != (document.published_from is None):
        yield violation(("document", "published_from"), "is set exactly where document.published is set")
    if document.published_from == "dateline" and (document.dateline is None or document.dateline.date is None):
        yield violation(("document", "published_from"), "is 'dateline', but the document has no dateline with a date")


def intervals_are_sound(record: Record) -> Iterator[Violation]:
    """Both ends of an interval are real dates in order; only an end towards which it is open is missing.

    A clock time has the precision of an hour or a minute; words of that precision may have plain dates, as "overnight".
    """
    for path, held in walk(record):
        if isinstance(held, Interval):
            yield from _sound(path, held)


def dates_have_reasons(record: Record) -> Iterator[Violation]:
    """A resolved interval names its anchor and, unless the words give the whole date, its assumption.

    An unresolved one names no anchor; without a publication date nothing is anchored to it.
    """
    for path, held in walk(record):
        if not isinstance(held, Interval):
            continue
        resolved = held.is_resolved
        if resolved and held.anchor is None:
            yield violation((*path, "anchor"), "is null, but the interval has a date")
        elif resolved and held.anchor != "absolute" and not held.assumption:
            yield violation((*path, "assumption"), "does not say how the date was found")
        elif not resolved and held.anchor is not None:
            yield violation((*path, "anchor"), "names an anchor, but the interval has no date")
        if held.anchor == "published" and record.document.published is None:
            yield violation((*path, "anchor"), "is 'published', but the document has no publication date")


def _sound(path: Path, interval: Interval) -> Iterator[Violation]:
    ends = {"from": interval.start, "to": interval.end}
    real = True
    for name, moment in ends.items():
        if moment is None:
            continue
        problems = tuple(_real((*path, name), moment))
        yield from problems
        real = real and not problems
        if "T" in moment and interval.precision not in CLOCK:
            yield violation((*path, "precision"), f"is {interval.precision!r}, but {name!r} is {moment!r}")
    if interval.open is not None and ends[interval.open] is not None:
        yield violation((*path, interval.open), "is set, but the interval is open on this side")
    if interval.start and interval.end:
        if real and not _in_order(interval.start, interval.end):
            yield violation(path, f"from {interval.start} comes after to {interval.end}")
    elif (interval.start or interval.end) and interval.open is None:
        missing = "to" if interval.start else "from"
        yield violation((*path, missing), f"is null, but the interval is not said to be open towards {missing!r}")


def _real(path: Path, moment: str) -> Iterator[Violation]:
    try:
        datetime.fromisoformat(moment) if "T" in moment else date.fromisoformat(moment)
    except ValueError as error:
        yield violation(path, f"{moment!r} is no date of the calendar: {error}")


def _in_order(first: str, last: str) -> bool:
    """Compare two moments: by day where one of them is a day, by wall clock where one has no offset."""
    if "T" not in first or "T" not in last:
        return first[:10] <= last[:10]
    start, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
    if start.tzinfo is None or end.tzinfo is None:
        start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
    return start <= end
