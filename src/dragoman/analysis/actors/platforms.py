"""Platforms as parties: "a deal with Facebook, Google and Twitter". What is written on one is not its word."""

from __future__ import annotations

from dragoman.analysis.actors.bodies import Bodies
from dragoman.analysis.actors.drafts import Cast, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.known_names import acts_as_government, stands_alone
from dragoman.analysis.actors.offices import Surroundings
from dragoman.analysis.actors.words import JUDGING


def admit_platforms(around: Surroundings, cast: Cast, bodies: Bodies) -> None:
    """Take in the companies of platforms that do, or to which is done, what is done by parties and to parties."""
    grammar = around.grammar
    named = [(sighting, sighting.reading("platform")) for sighting in sorted(around.starting.values())]
    for sighting, reading in named:
        place = Place(sighting.first, sighting.last)
        if reading is None or reading.needs_evidence or not stands_alone(grammar, sighting, around.ending):
            continue
        if _is_party(grammar, place) and cast.owner(place) is None:
            draft = bodies.party_of(reading)
            if cast.mention(draft, place, "name"):
                draft.founded = True


def _is_party(grammar: Grammar, place: Place) -> bool:
    if acts_as_government(grammar, *place):
        return True
    anchor = grammar.coordinate(grammar.top(*place))
    return grammar.dep[anchor] in ("dobj", "nsubjpass") and grammar.lemma[grammar.head[anchor]] in JUDGING
