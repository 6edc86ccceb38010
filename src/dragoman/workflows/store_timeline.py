"""The verb `timeline`: what came about or is to come about when, over all articles, each thing once with its voices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec

from dragoman.records.base import Entry
from dragoman.records.intervals import Interval
from dragoman.stores.corrections import entry_type
from dragoman.workflows.query import as_cell, csv_line, cut
from dragoman.workflows.store import opened_to_read

if TYPE_CHECKING:
    from dragoman.stores.base import Found, Question
    from dragoman.stores.reading import StoreReader

LISTS = ("events", "expectations")
"""The lists whose entries have a time of their own at which something comes about."""

MOST = 1_000
"""How many entries are asked of the store at a time."""

COLUMNS = (
    "date", "until", "fuzzy", "reported", "list", "type", "status", "voices", "tellings", "actors", "countries",
    "place", "words", "on_the_word_of", "thing", "ids", "documents",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing on the line, with all its tellings.

    Attributes:
        thing: its canonical id; the entry's own where one article alone tells it.
        tellings: the entries, the one that was first reported in front; its date is the narrowest that any has.
        voices: how many articles tell it, where all reprints of one text are one.
        start: first day of event time, ISO; None where no telling says.
        end: last day; None where it is open or not known.
        is_fuzzy: whether the words leave the day open.
        reported: day of the first report, ISO; None where not known.
    """

    thing: str
    tellings: tuple[Found, ...]
    voices: int
    start: str | None
    end: str | None
    is_fuzzy: bool
    reported: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """Part of a timeline.

    Attributes:
        moments: in order of event time, of what begins on one day in the order of articles.
        after: the cursor for what follows; None where nothing does.
    """

    moments: tuple[Moment, ...]
    after: str | None = None


def timeline(store: str, question: Question, *, limit: int | None = 50, after: str | None = None) -> Line:
    """Put what answers a question in order of event time.

    Tellings that the latest linking holds for one thing are one moment; it stands where the earliest of those tellings
    does that answer the question.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        question: which events and expectations are wanted; other lists have no place on the line. With `dated` False,
            those that have no date, in order of their report; else those that have one.
        limit: the most moments that are wanted; None for all.
        after: the cursor of an earlier part.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the question makes no sense.
    """
    lists = tuple(one for one in question.lists if one in LISTS) or LISTS
    asked = replace(question, lists=lists, dated=question.dated is not False, newest_first=False)
    made: list[Moment] = []
    with opened_to_read(store) as reader:
        while True:
            page = reader.search(asked, limit=MOST if limit is None else min(MOST, limit - len(made)), after=after)
            made.extend(_moments(reader, asked, page.found))
            after = page.after
            if after is None or (limit is not None and len(made) >= limit):
                return Line(tuple(made), after)


def _moments(reader: StoreReader, question: Question, found: Sequence[Found]) -> Iterator[Moment]:
    """Make moments of entries; one of which an earlier telling answers the question, too, was made before."""
    things = reader.things_of([one.entry_id for one in found])
    clusters = tuple(sorted({thing for thing, _ in things.values()}))
    gathered: dict[str, list[Found]] = {}
    if clusters:
        tellings = reader.search(replace(question, same_as=clusters), limit=MOST * MOST).found
        owners = reader.things_of([one.entry_id for one in tellings])
        for one in tellings:
            gathered.setdefault(owners[one.entry_id][0], []).append(one)
    for one in found:
        thing, voices = things.get(one.entry_id, (one.entry_id, 1))
        told = gathered.get(thing, [one])
        if told[0].number == one.number:
            yield _moment(thing, told, voices)


def _moment(thing: str, tellings: Sequence[Found], voices: int) -> Moment:
    ordered = sorted(tellings, key=lambda one: (one.reading.published or "9", one.reading.document, one.number))
    own = [one for one in ordered if one.dated]
    first = min(own, key=_length) if own else None
    days = [one.reading.published[:10] for one in ordered if one.reading.published]
    return Moment(
        thing,
        tuple(ordered),
        max(voices, 1),
        start=first.start if first else None,
        end=first.end if first else None,
        is_fuzzy=first is None or _is_fuzzy(first),
        reported=min(days, default=None),
    )


def _length(one: Found) -> tuple[bool, bool, str, str]:
    """Order tellings by how narrow a date they give: one day before a stretch, a stretch before an open one."""
    return (one.end is None, one.start != one.end, one.end or "", one.start or "")


def _is_fuzzy(one: Found) -> bool:
    when = _interval(one)
    return when is None or when.is_fuzzy


def _interval(one: Found) -> Interval | None:
    entry: Entry = msgspec.json.decode(one.entry, type=entry_type(one.list))
    held = getattr(entry, "date", None) or getattr(entry, "window", None)
    return held if isinstance(held, Interval) else None


def written(moments: Iterable[Moment], format_name: str, width: int) -> Iterator[str]:
    """Write a timeline, one or more lines for each moment.

    Args:
        moments: the moments.
        format_name: table, jsonl or csv.
        width: columns of the table.
    """
    if format_name == "jsonl":
        yield from (msgspec.json.encode(_fields(one), order="sorted").decode("utf-8") for one in moments)
    elif format_name == "csv":
        yield csv_line(COLUMNS)
        yield from (csv_line(tuple(as_cell(value) for value in _fields(one).values())) for one in moments)
    else:
        yield from (line for one in moments for line in _lines(one, width))


def _days(one: Moment) -> str:
    if one.end is None:
        return f"since {one.start}"
    return one.start if one.start == one.end and one.start else f"{one.start or 'until'} to {one.end}"


def _lines(one: Moment, width: int) -> Iterator[str]:
    when = ("~ " if one.is_fuzzy else "") + _days(one) if one.start or one.end else "no date"
    first = one.tellings[0]
    kind = " ".join(part for part in (first.type, _latest_status(one)) if part)
    voices = f"{one.voices} voice{'' if one.voices == 1 else 's'}"
    head = (when, kind, ", ".join(first.actors), voices, f"reported {one.reported or 'no date'}")
    yield cut(" · ".join(part for part in head if part), width)
    yield cut(f"      {first.words}", width)
    yield cut(f"      [{first.voice}]  {one.thing}", width)


def _latest_status(one: Moment) -> str | None:
    return one.tellings[-1].status


def _fields(one: Moment) -> dict[str, Any]:
    first = one.tellings[0]
    return {
        "date": one.start, "until": one.end, "fuzzy": one.is_fuzzy, "reported": one.reported, "list": first.list,
        "type": first.type, "status": _latest_status(one), "voices": one.voices, "tellings": len(one.tellings),
        "actors": _all(telling.actors for telling in one.tellings),
        "countries": _all(telling.countries for telling in one.tellings),
        "place": next((telling.place for telling in one.tellings if telling.place), None),
        "words": first.words, "on_the_word_of": first.voice, "thing": one.thing,
        "ids": tuple(telling.entry_id for telling in one.tellings),
        "documents": tuple(telling.reading.document for telling in one.tellings),
    }  # fmt: skip


def _all(listed: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in listed for name in names))
