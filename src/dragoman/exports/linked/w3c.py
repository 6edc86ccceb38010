"""W3C Web Annotation: one annotation an entry, with a target for each span of it.

Web Annotation Data Model (W3C Recommendation of 23 February 2017), sections 3.2.4 (bodies), 4.2.4 (Text Quote Selector)
and 4.2.5 (Text Position Selector).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.linked.naming import JSON_LD, VOCABULARY, address, entry_name, label, text_name
from dragoman.exports.tables.delimited import TabledArchive
from dragoman.exports.written import dumped
from dragoman.records.actors import Mention
from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.spans import Span
from dragoman.records.tables.rows import Rows, correction_of
from dragoman.records.walking import walk, written
from dragoman.version import VERSION

FILE = FileEntry(
    "annotations.jsonld", JSON_LD,
    "An annotation for each entry: a target with position and quotation for each of its spans, and as its body the "
    "entry whole, as JSON.",
)  # fmt: skip
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"dragoman": VOCABULARY}]
AROUND = 32
"""Characters before and after a quotation, by which it is found again where offsets have moved."""

MOTIVATIONS = {"actors": "identifying", "places": "identifying", "flags": "questioning", "silent": "assessing"}
BESIDE = ("documents",)


class WebAnnotationArchive(TabledArchive):
    """Annotations of the article's text."""

    name = "w3c"
    summary = "W3C Web Annotations with position and quotation of every span"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come, one annotation a line."""
        head = dumped({"@context": CONTEXT, "id": f"{VOCABULARY}annotations", "type": "AnnotationCollection"})
        yield Piece(FILE.name, f'{head[:-1]},"first":{{"type":"AnnotationPage","items":['.encode())
        yield from self._tables.heads()
        total = 0
        for one in given:
            made = []
            for annotation in annotated(one):
                made.append(("," if total else "") + "\n" + dumped(annotation))
                total += 1
            yield Piece(FILE.name, "".join(made).encode("utf-8", "replace"))
            yield from self._tables.rows(one)
        yield Piece(FILE.name, f'\n]}},"total":{total}}}\n'.encode())


def annotated(given: Given) -> Iterator[dict[str, Any]]:
    """Make the annotations of one record, in the order of its lists."""
    record = given.record
    rows = Rows(record)
    source = _source(record.document)
    persons = {one.becomes: one.person for one in given.corrections if one.becomes and one.person}
    for name, _, entry in record.entries():
        made: dict[str, Any] = {
            "id": entry_name(entry.id),
            "type": "Annotation",
            "motivation": MOTIVATIONS.get(name, "describing"),
            "generator": {"id": f"{VOCABULARY}software", "type": "Software", "name": f"Dragoman {VERSION}"},
            "body": _bodies(name, entry, rows),
            "target": [_target(record.document, source, *one) for one in _spans(entry)],
        }
        if entry.id in persons:
            made["creator"] = {"type": "Person", "name": persons[entry.id]}
        yield made


def _bodies(name: str, entry: Entry, rows: Rows) -> list[dict[str, Any]]:
    tags = [
        name,
        *(str(value) for value in (getattr(entry, field, None) for field in ("type", "kind", "act")) if value),
    ]
    tags += [str(value) for value in (getattr(entry, "status", None),) if value]
    bodies: list[dict[str, Any]] = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]
    correction = correction_of(entry)
    told = label(entry) + (f" [{rows.voice(entry)}]" if hasattr(entry, "attribution") else "")
    told += f" ({correction})" if correction else ""
    bodies.append({"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": told})
    whole = msgspec.json.encode(entry, order="sorted").decode("utf-8")
    bodies.append({"type": "TextualBody", "purpose": "classifying", "format": "application/json", "value": whole})
    return bodies


def _source(document: Document) -> dict[str, Any]:
    made: dict[str, Any] = {"id": text_name(document), "type": "Text", "format": "text/plain"}
    made["language"] = document.language
    url = address(document)
    return made | ({"via": url} if url else {})


def _spans(entry: Entry) -> Iterator[tuple[str, Span]]:
    for path, held in walk(entry):
        if isinstance(held, Mention):
            yield written(path), held.span
        elif isinstance(held, Span):
            yield written(path), held


def _target(document: Document, source: dict[str, Any], field: str, span: Span) -> dict[str, Any]:
    text = document.text
    quote: dict[str, Any] = {"type": "TextQuoteSelector", "exact": span.text}
    quote["prefix"] = text[max(0, span.start - AROUND) : span.start]
    quote["suffix"] = text[span.end : span.end + AROUND]
    return {
        "type": "SpecificResource",
        "source": source,
        "dragoman:field": field,
        "selector": [{"type": "TextPositionSelector", "start": span.start, "end": span.end}, quote],
    }
