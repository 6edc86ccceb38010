"""Silence: the sentences on which nothing rests."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, Silent


def find_silent(parse: Parse, attributions: tuple[Attribution, ...], figures: tuple[Figure, ...]) -> tuple[Silent, ...]:
    """Stage to be filled in."""
    return ()
