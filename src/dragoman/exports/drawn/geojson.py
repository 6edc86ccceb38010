"""GeoJSON (RFC 7946): events, rounds of talks, and the places that the text names, as points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.stories import Story
from dragoman.exports.tables.companions import AccompaniedArchive
from dragoman.exports.written import dumped
from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.intervals import Interval, Place
from dragoman.records.tables.layout import joined
from dragoman.records.tables.rows import Rows, correction_of

FILE = FileEntry(
    "places.geojson", "application/geo+json",
    "A point for each event, round of talks and place name that has coordinates; 'list' says which it is, 'precision' "
    "what sort of place it is: the point of a country or region stands for all of it.",
)  # fmt: skip
BESIDE = ("documents", "actors", "attributions", "events", "talks", "talks_rounds", "places", "spans")


class GeoJsonArchive(AccompaniedArchive):
    """A map."""

    name = "geojson"
    summary = "a map of events and places"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come, one feature a line."""
        yield Piece(FILE.name, b'{"type":"FeatureCollection","features":[')
        yield from self._companions.heads()
        first = True
        for one in given:
            lines, left_out = [], []
            for name, entry, feature in _features(one):
                if feature is None:
                    left_out.append((name, entry.id, "no coordinates"))
                else:
                    lines.append(("" if first else ",") + "\n" + dumped(feature))
                    first = False
            yield Piece(FILE.name, "".join(lines).encode("utf-8", "replace"))
            yield from self._companions.rows(one, left_out)
        yield Piece(FILE.name, b"\n]}\n")


def _features(given: Given) -> Iterator[tuple[str, Entry, dict[str, Any] | None]]:
    record = given.record
    story, rows = Story(record), Rows(record)
    for event in record.events:
        yield "events", event, _feature(event.id, event.place, _of_event(event, story, rows), record.document)
    for talks in record.talks:
        for position, held in enumerate(talks.rounds):
            told = {
                "list": "talks", "entry": talks.id, "name": talks.name, "round": held.number,
                "words": joined(held.outcome.spans) if held.outcome else None, **_dates(held.date),
                "confidence": talks.confidence, "correction": correction_of(talks),
            }  # fmt: skip
            yield "talks", talks, _feature(f"{talks.id}-{position}", held.place, told, record.document)
    for toponym in record.places:
        told = {
            "list": "places", "entry": toponym.id, "use": toponym.use, "words": toponym.place.span.text,
            "reason": toponym.place.reason, "confidence": toponym.confidence, "correction": correction_of(toponym),
        }  # fmt: skip
        yield "places", toponym, _feature(toponym.id, toponym.place, told, record.document)


def _of_event(event: Event, story: Story, rows: Rows) -> dict[str, Any]:
    return {
        "list": "events", "entry": event.id, "type": event.type, "mode": event.mode, "status": event.status,
        "actors": [actor.name for actor in story.parties(event.actors)],
        "recipients": [actor.name for actor in story.parties(event.recipients)],
        **_dates(event.date), "words": joined(event.spans), "voice": rows.voice(event),
        "confidence": event.confidence, "correction": correction_of(event),
    }  # fmt: skip


def _dates(interval: Interval | None) -> dict[str, Any]:
    return {"date_from": interval.start if interval else None, "date_to": interval.end if interval else None}


def _feature(identifier: str, place: Place | None, told: dict[str, Any], document: Document) -> dict[str, Any] | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    where = {"place": place.name, "country": place.country, "precision": place.precision, "geonames": place.geonames}
    article = {
        "document": document.sha256, "title": document.title, "published": document.published, "url": document.url,
    }  # fmt: skip
    return {
        "type": "Feature",
        "id": identifier,
        "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        "properties": told | where | article,
    }
