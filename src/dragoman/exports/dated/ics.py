"""iCalendar (RFC 5545): deadlines, planned meetings, other expectations and rounds of talks, as all-day entries.

A window that the words leave open ("later this month") takes all of its days, is marked as free time, and says so in
words. Nothing that the text does not place on the calendar stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.phrases import stretch
from dragoman.exports.stories import Story
from dragoman.exports.tables.companions import AccompaniedArchive
from dragoman.records.actors import Actor
from dragoman.records.intervals import Interval, Place
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.records.tables.layout import joined
from dragoman.records.tables.rows import Rows, correction_of
from dragoman.version import VERSION

FILE = FileEntry(
    "calendar.ics", "text/calendar",
    "Deadlines, planned meetings, other expectations and rounds of talks that have a date, as all-day entries.",
)  # fmt: skip
BESIDE = ("documents", "actors", "attributions", "events", "talks", "talks_rounds", "expectations", "spans")

FOLD = 75
"""The most octets of a line (RFC 5545, section 3.1)."""

UNKNOWN_STAMP = "19700101T000000Z"
"""When an entry was made, where its article has no date: the form demands a moment, and no clock is asked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the calendar.

    Attributes:
        identifier: what no other entry has.
        list: the list of what it is made from.
        entry: the id of what it is made from.
        title: in a few words.
        category: deadline, planned, round, ...
        when: the window; None where there is none.
        held: whether it has taken place.
        details: lines of explanation.
        place: where.
    """

    identifier: str
    list: str
    entry: str
    title: str
    category: str
    when: Interval | None
    held: bool
    details: tuple[str, ...]
    place: Place | None = None


class CalendarArchive(AccompaniedArchive):
    """A calendar."""

    name = "ics"
    summary = "a calendar of deadlines, planned meetings and rounds of talks"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come."""
        head = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Dragoman//Dragoman {VERSION}//EN", "CALSCALE:GREGORIAN")
        yield Piece(FILE.name, _lines(*head))
        yield from self._companions.heads()
        for one in given:
            left_out = []
            for entry in entries(one.record):
                days = days_of(entry.when)
                if days is None:
                    left_out.append((entry.list, entry.entry, "no date"))
                else:
                    yield Piece(FILE.name, _event(entry, days, one.record))
            yield from self._companions.rows(one, left_out)
        yield Piece(FILE.name, _lines("END:VCALENDAR"))


def entries(record: Record) -> Iterator[Entry]:
    """Give what belongs in a calendar: expectations, rounds of talks, and planned events that are neither of these."""
    rows, story = Rows(record), Story(record)
    told: list[Span] = []
    for expected in record.expectations:
        told.extend(expected.what.spans)
        condition = (f"Condition: {joined(expected.condition.spans)}",) if expected.condition else ()
        details = (
            f"On the word of: {rows.voice(expected)}", f"Status: {expected.status}", *condition,
            *_corrected(correction_of(expected)),
        )  # fmt: skip
        title = _title(story.parties(expected.who), expected.what.spans)
        yield Entry(
            expected.id, "expectations", expected.id, title, expected.kind, expected.window,
            expected.status == "met", details,
        )  # fmt: skip
    met: set[str] = set()
    planned = {event.id for event in record.events if event.status in ("planned", "proposed")}
    for talks in record.talks:
        for position, one in enumerate(talks.rounds):
            met.update([one.event] if one.event else [])
            number = f" {one.number}" if one.number else ""
            outcome = (f"Outcome: {joined(one.outcome.spans)}",) if one.outcome else ()
            details = (f"Talks: {talks.name} ({talks.state})", *outcome, *_corrected(correction_of(talks)))
            yield Entry(
                f"{talks.id}-{position}", "talks", talks.id, f"{talks.name}, round{number}", "round", one.date,
                one.event not in planned, details, one.place,
            )  # fmt: skip
    for event in record.events:
        is_told = any(span.overlaps(held) for span in event.trigger.spans for held in told)
        if event.status != "planned" or event.id in met or is_told:
            continue
        details = (f"On the word of: {rows.voice(event)}", f"Type: {event.type}", *_corrected(correction_of(event)))
        title = _title(story.parties(event.actors), event.spans)
        yield Entry(event.id, "events", event.id, title, "planned", event.date, False, details, event.place)


def _title(parties: Iterable[Actor], words: Iterable[Span]) -> str:
    """Give the words, before them who it is where they do not name it themselves: "he will sign"."""
    said = joined(tuple(words))
    named = [actor.name for actor in parties if actor.name not in said]
    return f"{', '.join(named)}: {said}" if named else said


def days_of(when: Interval | None) -> tuple[date, date] | None:
    """Give the first and last day of a window; of one that is open to one side the day of the other end."""
    if when is None or not when.is_resolved:
        return None
    start, end = when.start or when.end or "", when.end or when.start or ""
    first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    if when.open == "from":
        return last, last
    return (first, first) if when.open == "to" else (first, max(first, last))


def _corrected(mark: str | None) -> tuple[str, ...]:
    return (f"Corrected by hand: {mark}",) if mark else ()


def _event(entry: Entry, days: tuple[date, date], record: Record) -> bytes:
    document, when = record.document, entry.when
    assert when is not None
    first, last = days
    vague = first != last or when.approximate or when.open is not None
    words = [f"\N{LEFT DOUBLE QUOTATION MARK}{when.span.text}\N{RIGHT DOUBLE QUOTATION MARK}"] if when.span else []
    told = [stretch(when), *words, *([when.assumption] if when.assumption else [])]
    article = ", ".join(part for part in (document.title, document.source, document.published) if part)
    description = "\n".join(
        (f"When: {'; '.join(told)}", *entry.details, f"Article: {article}", f"Entry: {entry.entry}")
    )
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.identifier}@dragoman",
        f"DTSTAMP:{_stamp(document.published)}",
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(f'{entry.category.capitalize()}{_window(when, vague)}: {entry.title}')}",
        f"DESCRIPTION:{_escaped(description)}",
        f"CATEGORIES:{entry.category.upper()}",
        f"STATUS:{'CONFIRMED' if entry.held else 'TENTATIVE'}",
        "TRANSP:TRANSPARENT",
    ]
    if entry.place is not None:
        lines.append(f"LOCATION:{_escaped(entry.place.name)}")
        if entry.place.latitude is not None and entry.place.longitude is not None:
            lines.append(f"GEO:{entry.place.latitude};{entry.place.longitude}")
    if (document.url or "").startswith(("http://", "https://")):
        lines.append(f"URL:{document.url}")
    return _lines(*lines, "END:VEVENT")


def _window(when: Interval, vague: bool) -> str:
    return f" ({stretch(when).removesuffix(f' ({when.precision})')})" if vague else ""


def _stamp(published: str | None) -> str:
    return f"{published[:10].replace('-', '')}T000000Z" if published else UNKNOWN_STAMP


def _escaped(text: str) -> str:
    """Escape a text (RFC 5545, section 3.3.11)."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return "".join(character for character in escaped if character >= " ")


def _lines(*lines: str) -> bytes:
    return b"".join(_folded(line.encode("utf-8", "replace")) for line in lines)


def _folded(line: bytes) -> bytes:
    """Break a line that is too long, never within a letter; what follows begins with a blank."""
    parts = []
    while len(line) > FOLD:
        end = FOLD
        while line[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(line[:end])
        line = b" " + line[end:]
    return b"\r\n".join((*parts, line)) + b"\r\n"
