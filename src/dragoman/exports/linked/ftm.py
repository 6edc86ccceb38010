"""FollowTheMoney: articles, parties, mentions, events and what was said, one entity a line.

The schemata and their properties are those of followthemoney 3 and 4 (followthemoney.tech/explorer/schemata): Article,
Person, PublicBody, Organization, LegalEntity, Mention, Event and Note.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.linked.naming import address, label
from dragoman.exports.tables.delimited import TabledArchive
from dragoman.exports.written import dumped
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.tables.layout import joined
from dragoman.records.tables.rows import Rows, correction_of
from dragoman.vocabularies.country_codes import load_country_codes

FILE = FileEntry(
    "entities.ftm.json", "application/jsonl",
    "FollowTheMoney entities, one a line: an Article, its parties, a Mention for each name of a party, an Event for "
    "each event, and a Note for what somebody said. An event that did not come about says so in name and keywords.",
)  # fmt: skip
BESIDE = ("documents", "actors", "attributions", "events", "talks", "proposals", "expectations", "spans")
STATE_SECTORS = ("GOV", "MIL", "LEG", "JUD", "COP", "SPY")
LANGUAGES = {"en": "eng"}
REALIZED = ("happened", "ongoing")
NAMED = ("name", "metonym")

Properties = dict[str, Iterable[str | None]]


class FollowTheMoneyArchive(TabledArchive):
    """Entities for Aleph, OpenSanctions and other tools of investigators."""

    name = "ftm"
    summary = "FollowTheMoney entities, one a line"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come."""
        yield Piece(FILE.name, b"")
        yield from self._tables.heads()
        for one in given:
            yield Piece(FILE.name, "".join(entities(one.record)).encode("utf-8", "replace"))
            yield from self._tables.rows(one)


def entities(record: Record) -> Iterator[str]:
    """Make the entities of one record, each as a line."""
    document = record.document
    article = f"article-{document.sha256[:24]}"
    rows = Rows(record)
    yield _line(article, "Article", _article(document))
    schemata = {actor.id: _schema(actor) for actor in record.actors}
    for actor in record.actors:
        yield _line(actor.id, schemata[actor.id], _party(actor, article, document))
        for number, name in enumerate(_names(actor)):
            yield _line(f"{actor.id}-m{number}", "Mention", {
                "document": [article], "resolved": [actor.id], "name": [name], "detectedSchema": [schemata[actor.id]],
                "contextCountry": [_country(actor.country)],
            })  # fmt: skip
    for event in record.events:
        yield _line(event.id, "Event", _event(event, article, document, rows))
    for attribution in record.attributions:
        yield _line(attribution.id, "Note", _note(attribution, article, rows))


def _line(identifier: str, schema: str, properties: Properties) -> str:
    kept = {name: list(dict.fromkeys(value for value in values if value)) for name, values in properties.items()}
    held = {name: values for name, values in kept.items() if values}
    return dumped({"id": identifier, "schema": schema, "properties": held}) + "\n"


def _article(document: Document) -> Properties:
    return {
        "title": [document.title],
        "name": [document.title],
        "author": [document.byline],
        "publisher": [document.source],
        "publishedAt": [_moment(document.published)],
        "sourceUrl": [address(document)],
        "bodyText": [document.text],
        "language": [LANGUAGES.get(document.language)],
        "notes": [document.notice],
    }


def _schema(actor: Actor) -> str:
    if actor.kind == "person":
        return "Person"
    if actor.kind == "state" or (actor.kind == "organization" and actor.sector in STATE_SECTORS):
        return "PublicBody"
    return "Organization" if actor.kind in ("organization", "group") else "LegalEntity"


def _names(actor: Actor) -> tuple[str, ...]:
    """Give the names by which the text calls a party, each once; pronouns and descriptions are none."""
    return tuple(dict.fromkeys(" ".join(one.text.split()) for one in actor.mentions if one.form in NAMED))


def _party(actor: Actor, article: str, document: Document) -> Properties:
    found: Properties = {
        "name": [actor.name],
        "alias": [name for name in _names(actor) if name != actor.name],
        "country": [_country(actor.country)],
        "wikidataId": [actor.wikidata],
        "sector": [actor.sector],
        "proof": [article],
        "sourceUrl": [address(document)],
        "notes": [correction_of(actor)],
    }
    if actor.kind == "person":
        found["position"] = [" of ".join(part for part in (role.title, role.of) if part) for role in actor.roles]
    return found


def _event(event: Event, article: str, document: Document, rows: Rows) -> Properties:
    status = "" if event.status in REALIZED else f"[{event.status}] "
    return {
        "name": [status + label(event)],
        "summary": [joined(event.spans)],
        "description": [f"Status: {event.status}. On the word of: {rows.voice(event)}."],
        "involved": (*event.actors, *event.recipients, *event.mediators),
        "location": [event.place.name if event.place else None],
        "country": [_country(event.place.country if event.place else None)],
        "keywords": [event.type, event.mode, event.status, *event.contexts, f"CAMEO {event.cameo or '-'}"],
        **_dates(event.date),
        "recordId": [event.id],
        "sourceUrl": [address(document)],
        "proof": [article],
        "notes": [correction_of(event)],
    }


def _note(attribution: Attribution, article: str, rows: Rows) -> Properties:
    source = attribution.source.actor if attribution.source else None
    left_out = "left unsaid" if attribution.omitted else None
    denied = "did not say so" if attribution.polarity == "negative" else None
    return {
        "name": [label(attribution)],
        "description": [joined(attribution.content.spans)],
        "summary": [f"On the word of: {rows.voice(attribution)}."],
        "entity": [source],
        "keywords": [attribution.act, attribution.kind, left_out, denied, attribution.medium],
        "proof": [article],
        "notes": [correction_of(attribution)],
    }


def _dates(interval: Interval | None) -> Properties:
    if interval is None or not interval.is_resolved:
        return {}
    start, end = _moment(interval.start), _moment(interval.end)
    if start is not None and start == end:
        return {"date": [start]}
    return {"startDate": [start], "endDate": [end]}


def _moment(moment: str | None) -> str | None:
    """Give a moment as FollowTheMoney has it: a date, or a date and time of day without its offset."""
    return None if moment is None else moment[:19]


def _country(code: str | None) -> str | None:
    codes = load_country_codes().get(code or "")
    return codes.alpha2.lower() if codes else None
