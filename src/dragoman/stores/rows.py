"""From a record to the rows that are searched: pure, one row for each entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from dragoman.records.actors import Actor
from dragoman.records.base import Entry
from dragoman.records.intervals import Interval, Place
from dragoman.records.order import naming_words
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.spans import Span
from dragoman.stores.context import Context
from dragoman.stores.days import UNKNOWN, day_number, days_of
from dragoman.vocabularies.name_keys import name_key

Term = tuple[str, str]
"""A facet and a value: ("act", "deny")."""

TYPE_FIELDS = ("type", "kind", "what", "category", "use")
STATUS_FIELDS = ("status", "state")
SMALL_GAP = 2
"""Characters that may stand between two pieces of an entry, such as a comma and a quotation mark, and are shown."""

DATE_FIELDS = ("date", "window", "since", "interval")

_encoder = msgspec.json.Encoder(order="sorted")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry as it is searched and shown. The fields are those of the tables `entries` and `details`."""

    list: str
    entry_id: str
    day: int
    last_day: int
    sequence: int
    dated: bool
    published_day: int
    type: str | None
    status: str | None
    act: str | None
    omitted: bool
    conflicting: bool
    single_source: bool
    confidence: float
    voice: str
    actors: tuple[str, ...]
    countries: tuple[str, ...]
    place: str | None
    track: str | None
    by: str
    words: str
    json: str
    terms: tuple[Term, ...]


def rows_of(record: Record) -> Iterator[Row]:
    """Give the rows of a record, in the record's order."""
    context = Context(record)
    published = day_number(record.document.published)
    for name, _, entry in record.entries():
        yield _row(context, published, name, entry)


def _row(context: Context, published: int, name: str, entry: Entry) -> Row:
    own = days_of(_first(entry, DATE_FIELDS, Interval))
    day, last_day = own or (published, published)
    parties = context.parties(entry)
    place = _first(entry, ("place",), Place)
    facts: dict[str, Any] = {
        "type": _first(entry, TYPE_FIELDS, str),
        "status": _first(entry, STATUS_FIELDS, str),
        "act": _first(entry, ("act",), str),
        "omitted": bool(getattr(entry, "omitted", False)),
        "conflicting": entry.id in context.conflicting,
        "single_source": context.is_single(entry),
        "track": context.tracks.get(entry.id),
    }
    countries = dict.fromkeys(one.country for one in parties if one.country)
    if name == "places" and place is not None and place.country:
        countries[place.country] = None
    return Row(
        list=name,
        entry_id=entry.id,
        day=day,
        last_day=last_day,
        sequence=_sequence(context.record, name, entry),
        dated=own is not None,
        published_day=published,
        confidence=entry.confidence,
        voice=" < ".join(context.voice(entry)),
        actors=tuple(dict.fromkeys(one.name for one in parties)),
        countries=tuple(countries),
        place=place.name if place else None,
        by=entry.by,
        words=_words(context.record.document.text, entry),
        json=_encoder.encode(entry).decode("utf-8"),
        terms=tuple(dict.fromkeys(_terms(context, (name, entry), parties, place, facts | {"countries": countries}))),
        **facts,
    )


def _terms(
    context: Context,
    listed: tuple[str, Entry],
    parties: tuple[Actor, ...],
    place: Place | None,
    facts: dict[str, Any],
) -> Iterator[Term]:
    name, entry = listed
    yield "list", name
    for party in parties:
        yield from (("actor", key) for key in context.keys(party))
    for facet in ("type", "status", "act"):
        if facts[facet]:
            yield facet, facts[facet].lower()
    yield from (("country", country) for country in facts["countries"])
    yield from (("voice", key) for key in context.voice_keys(entry))
    yield from (("source", key) for key in context.source_keys(entry))
    if place is not None:
        yield "place", name_key(place.name)
        yield "place", name_key(place.span.text)
        if place.country:
            yield "place", place.country.lower()
    if facts["track"]:
        yield "track", name_key(facts["track"])
    yield from (("mark", mark) for mark in ("omitted", "conflicting", "single_source") if facts[mark])


def _first(entry: Entry, names: tuple[str, ...], kind: type[Any]) -> Any:
    """Give the value of the first of some fields that the entry has and that is of a kind."""
    for name in names:
        value = getattr(entry, name, None)
        if isinstance(value, kind):
            return value
    return None


def _words(text: str, entry: Entry) -> str:
    """Give an entry's words on one line; of whoever says something, the words for him come first."""
    source = getattr(entry, "source", None)
    spans: tuple[Span, ...] = (*(source.spans if source else ()), *naming_words(entry))
    if getattr(entry, "mentions", ()):
        return " ".join(str(getattr(entry, "name", "")).split())
    written, end = "", None
    for span in sorted(set(spans)):
        if end is None or span.end > end:
            between = "" if end is None else text[end : span.start]
            written += (between if len(between.strip()) <= SMALL_GAP else " … ") + text[
                max(span.start, end or 0) : span.end
            ]
            end = span.end
    return " ".join(written.split())


SHA_BITS, OFFSET_BITS, LIST_BITS = 36, 23, 4


def _sequence(record: Record, name: str, entry: Entry) -> int:
    """Give the place of an entry among those of one day: by article, then in reading order.

    The article's place is that of its hash, so that the order does not depend on which was stored first.
    """
    article = int(record.document.sha256[:16], 16) >> (64 - SHA_BITS)
    words = naming_words(entry)
    offset = min(words[0].start if words else UNKNOWN, (1 << OFFSET_BITS) - 1)
    return (article << OFFSET_BITS | offset) << LIST_BITS | ENTRY_LISTS.index(name)
