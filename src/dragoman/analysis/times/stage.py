"""Times: time expressions and the intervals that they stand for."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.details import TimeExpression


def find_times(parse: Parse) -> tuple[TimeExpression, ...]:
    """Stage to be filled in."""
    return ()
