"""The event stage: what parties did to or with each other, when and where, on whose word."""

from __future__ import annotations

from dragoman.analysis.events.completion import Known, complete
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.finding import Finder
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.weighing.model import Weigher
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, Flag, TimeExpression, Toponym
from dragoman.records.events import Event
from dragoman.vocabularies.event_lexicon import load_event_lexicon


def find_drafts(
    parse: Parse, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...]
) -> tuple[Tree, list[Draft]]:
    """Find every mention of a happening in a document, with the tree that its tokens stand in."""
    tree = Tree(parse)
    return tree, Finder(tree, Parties(tree, actors, attributions), load_event_lexicon()).drafts()


def find_events(
    parse: Parse,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    times: tuple[TimeExpression, ...] = (),
    places: tuple[Toponym, ...] = (),
    figures: tuple[Figure, ...] = (),
) -> tuple[Event, ...]:
    """Find every event of a document: something that a party did to or with another, coded in PLOVER.

    Args:
        parse: the parsed document.
        actors: the parties; nobody else takes part in an event.
        attributions: whose content an event may lie in.
        times: the time expressions, from which an event takes its date.
        places: the place names.
        figures: amounts and counts, some of which tell an event's dead or size.

    Returns:
        Events in reading order, each with a trigger and the rules that made it.
    """
    return read_events(parse, actors, attributions, times, places, figures)[0]


def read_events(
    parse: Parse,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    times: tuple[TimeExpression, ...] = (),
    places: tuple[Toponym, ...] = (),
    figures: tuple[Figure, ...] = (),
    weigher: Weigher | None = None,
) -> tuple[tuple[Event, ...], tuple[Flag, ...]]:
    """Find the events as `find_events` does, and flag where the mentions of one happening differ.

    With a weigher, what is unlikely to have the right type and parties is left out.
    """
    tree, drafts = find_drafts(parse, actors, attributions)
    return complete(tree, drafts, Known(actors, attributions, figures), times, places, weigher)
