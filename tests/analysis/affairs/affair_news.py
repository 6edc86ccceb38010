"""Texts read as far as their affairs: actors, attributions, times, events."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.affairs.expectations.stage import find_expectations
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.events.stage import find_events
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.times.stage import find_times
from dragoman.records.actors import Actor
from dragoman.records.affairs import Expectation
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of

WEDNESDAY = "2024-05-15"


@dataclass(frozen=True)
class News:
    """One text with everything that an affair is read from."""

    tree: Tree
    actors: tuple[Actor, ...]
    attributions: tuple[Attribution, ...]
    times: tuple[TimeExpression, ...]
    events: tuple[Event, ...]
    expectations: tuple[Expectation, ...]

    def names(self, identifiers: tuple[str, ...]) -> list[str]:
        """Give the names of parties."""
        named = {actor.id: actor.name for actor in self.actors}
        return [named[one] for one in identifiers]


def read_news(text: str, published: str | None = WEDNESDAY) -> News:
    """Read a text; its paragraphs are parted by line ends."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        paragraphs.append(span_of(text, start, start + len(line)))
        start += len(line) + 1
    document = Document(text=text, sha256=text_digest(text), paragraphs=tuple(paragraphs), published=published)
    parse = parse_document(document)
    times = find_times(parse)
    actors = find_actors(parse, times)
    attributions = find_attributions(parse, actors, times, None)
    events = find_events(parse, actors, attributions, times)
    tree = Tree(parse)
    expectations = find_expectations(tree, actors, attributions, times)
    return News(tree, actors, attributions, times, events, expectations)
