"""Sentences and what is expected in them."""

from __future__ import annotations

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.affairs.expectations.stage import find_expectations
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.times.stage import find_times
from dragoman.records.affairs import Expectation
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of

WEDNESDAY = "2024-05-15"


def expected_in(text: str, published: str | None = WEDNESDAY) -> tuple[tuple[Expectation, ...], dict[str, str]]:
    """Find what is expected in a text of one paragraph, and the names of its actors by id."""
    paragraphs = (span_of(text, 0, len(text)),)
    document = Document(text=text, sha256=text_digest(text), paragraphs=paragraphs, published=published)
    parse = parse_document(document)
    times = find_times(parse)
    actors = find_actors(parse, times)
    attributions = find_attributions(parse, actors, times, None)
    found = find_expectations(Tree(parse), actors, attributions, times)
    return found, {actor.id: actor.name for actor in actors}


def words(entry: Expectation) -> str:
    """Give the words of what is expected."""
    return " … ".join(span.text for span in entry.what.spans)
