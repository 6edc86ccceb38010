"""Figures: amounts, counts, durations and shares."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, TimeExpression


def find_figures(parse: Parse, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]) -> tuple[Figure, ...]:
    """Stage to be filled in."""
    return ()
