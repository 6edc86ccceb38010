"""One mention of a happening, with what its sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.status import Status
from dragoman.records.details import Figure
from dragoman.records.intervals import Interval, Place


@dataclass(frozen=True, slots=True)
class Telling:
    """One mention of a happening.

    Attributes:
        draft: the mention as it was found.
        status: what its sentence says of whether it came about.
        date: when, as far as this sentence says.
        place: where, as far as this sentence says.
        figures: the figures of its clause.
    """

    draft: Draft
    status: Status
    date: Interval | None = None
    place: Place | None = None
    figures: tuple[Figure, ...] = ()
