"""Sentences and the figures that are found in them."""

from __future__ import annotations

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.times.stage import find_times
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of


def figures_in(
    text: str, attributions: tuple[Attribution, ...] = (), actors: tuple[Actor, ...] = ()
) -> tuple[Figure, ...]:
    """Find the figures of a text of one paragraph."""
    parse = _parsed(text)
    return find_figures(parse, actors, find_times(parse), attributions)


def actors_in(text: str) -> tuple[Actor, ...]:
    """Find the actors of a text of one paragraph."""
    parse = _parsed(text)
    return find_actors(parse, find_times(parse))


def _parsed(text: str) -> Parse:
    paragraphs = (span_of(text, 0, len(text)),)
    document = Document(text=text, sha256=text_digest(text), paragraphs=paragraphs, published="2025-06-04")
    return parse_document(document)


def only(text: str) -> tuple[Figure, str | None]:
    """Find the figure whose words stand in square brackets, and the words of what it counts."""
    words = text[text.index("[") + 1 : text.index("]")]
    found = figures_in(text.replace("[", "").replace("]", ""))
    matching = [figure for figure in found if figure.span.text == words]
    assert matching, f"{words!r} is not among {[figure.span.text for figure in found]}"
    return matching[0], matching[0].of.spans[0].text if matching[0].of else None
