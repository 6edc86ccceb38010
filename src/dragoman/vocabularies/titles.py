"""Offices, ranks and forms of address."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows

COLUMNS = ("title", "sector", "rank", "gender", "position")


class Title(NamedTuple):
    """One title.

    Attributes:
        title: in lower case.
        sector: PLOVER sector, or None.
        rank: what titles for the same office share, or None: 'premier' and 'prime minister' are one.
        gender: 'male' or 'female' where the title says so, or None.
        position: 'before' a name, 'after' it, or 'both'.
    """

    title: str
    sector: str | None
    rank: str | None
    gender: str | None
    position: str


@lru_cache(maxsize=1)
def load_titles() -> tuple[Title, ...]:
    """Load `titles.tsv`."""
    return tuple(
        Title(title, sector or None, rank or None, gender or None, position)
        for title, sector, rank, gender, position in read_rows("titles", COLUMNS)
    )
