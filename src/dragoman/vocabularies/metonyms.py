"""Seats of power whose names stand for those who sit in them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows, split

COLUMNS = ("seat", "names", "country", "organization", "sector")


class Seat(NamedTuple):
    """One seat.

    Attributes:
        seat: 'Kremlin', without article.
        names: other names.
        country: ISO 3166-1 alpha-3 code, or None.
        organization: usual name of the body that sits there, or None where the seat stands for the state.
        sector: PLOVER sector.
    """

    seat: str
    names: tuple[str, ...]
    country: str | None
    organization: str | None
    sector: str


@lru_cache(maxsize=1)
def load_seats() -> tuple[Seat, ...]:
    """Load `metonyms.tsv`."""
    return tuple(
        Seat(seat, split(names), country or None, organization or None, sector)
        for seat, names, country, organization, sector in read_rows("metonyms", COLUMNS)
    )
