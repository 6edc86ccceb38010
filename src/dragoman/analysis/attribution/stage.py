"""Attribution: who says, thinks, wants or leaves unsaid what."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression


def find_attributions(parse: Parse, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...]) -> tuple[Attribution, ...]:
    """Stage to be filled in."""
    return ()
