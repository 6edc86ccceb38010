"""One-paragraph articles and the time expressions that are found in them."""

from __future__ import annotations

from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.times.stage import find_times
from dragoman.records.details import TimeExpression
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of

WEDNESDAY = "2025-06-04"


def article(text: str, published: str | None) -> Document:
    """Make a document whose lines are its paragraphs."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(span_of(text, start, start + len(line)))
        start += len(line) + 1
    return Document(text=text, sha256=text_digest(text), paragraphs=tuple(paragraphs), published=published)


def times_in(text: str, published: str | None = WEDNESDAY) -> tuple[TimeExpression, ...]:
    """Find the time expressions of a text."""
    return find_times(parse_document(article(text, published)))


def only(text: str, words: str, published: str | None = WEDNESDAY) -> TimeExpression:
    """Find the one time expression with these words. AssertionError if there is none."""
    found = times_in(text, published)
    matching = [time for time in found if time.span.text == words]
    assert matching, f"{words!r} is not among {[time.span.text for time in found]}"
    return matching[0]


def marked(text: str, published: str | None = WEDNESDAY) -> TimeExpression:
    """Find the expression that stands in square brackets in a text, which is read without them."""
    words = text[text.index("[") + 1 : text.index("]")]
    return only(text.replace("[", "").replace("]", ""), words, published)
