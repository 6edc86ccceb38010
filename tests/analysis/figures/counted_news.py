"""Sentences and the figures that are found in them."""

from __future__ import annotations

from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.times.stage import find_times
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of


def figures_in(text: str, attributions: tuple[Attribution, ...] = ()) -> tuple[Figure, ...]:
    """Find the figures of a text of one paragraph."""
    paragraphs = (span_of(text, 0, len(text)),)
    document = Document(text=text, sha256=text_digest(text), paragraphs=paragraphs, published="2025-06-04")
    parse = parse_document(document)
    return find_figures(parse, (), find_times(parse), attributions)


def only(text: str) -> tuple[Figure, str | None]:
    """Find the figure whose words stand in square brackets, and the words of what it counts."""
    words = text[text.index("[") + 1 : text.index("]")]
    found = figures_in(text.replace("[", "").replace("]", ""))
    matching = [figure for figure in found if figure.span.text == words]
    assert matching, f"{words!r} is not among {[figure.span.text for figure in found]}"
    return matching[0], matching[0].of.spans[0].text if matching[0].of else None
