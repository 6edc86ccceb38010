"""Articles of our own with their place names, as tests of places write them down."""

from __future__ import annotations

import re

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.places.stage import find_places
from dragoman.analysis.times.stage import find_times
from dragoman.records.details import Toponym
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.record import Record
from dragoman.records.spans import span_of
from dragoman.workflows.read import read

PARAGRAPH = re.compile(r"\S[^\n]*")


def places_in(text: str) -> tuple[Toponym, ...]:
    """Find the places of a text whose lines are its paragraphs."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in PARAGRAPH.finditer(text))
    parse = parse_document(Document(text=text, sha256=text_digest(text), paragraphs=paragraphs))
    return find_places(parse, find_actors(parse, find_times(parse)))


def named(text: str, use: str | None = None) -> list[str]:
    """Give the words of the places of a text, those of one use alone if it is named."""
    return [one.place.span.text for one in places_in(text) if use in (None, one.use)]


def the_place(text: str, words: str) -> Toponym:
    """Give the first place of a text that these words name."""
    return next(one for one in places_in(text) if one.place.span.text == words)


def record_of(text: str) -> Record:
    """Read a text with its dateline, as a user does."""
    return read(text.encode("utf-8"), format="text")
