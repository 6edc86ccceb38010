"""Actors: each party once, with all its names."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor
from dragoman.records.details import TimeExpression


def find_actors(parse: Parse, times: tuple[TimeExpression, ...]) -> tuple[Actor, ...]:
    """Stage to be filled in."""
    return ()
