"""All traits of a candidate, by name."""

from __future__ import annotations

from dragoman.analysis.events.weighing.candidate import Candidate, Surroundings
from dragoman.analysis.events.weighing.grammar import told_traits, trigger_traits
from dragoman.analysis.events.weighing.involved import empty_places, party_traits


def traits_of(around: Surroundings, candidate: Candidate) -> tuple[str, ...]:
    """Name the traits of a candidate, each once, in a fixed order."""
    parts = (trigger_traits, told_traits, party_traits, empty_places)
    return tuple(dict.fromkeys(name for traits in parts for name in traits(around, candidate)))
