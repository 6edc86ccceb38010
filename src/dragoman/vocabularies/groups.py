"""Nouns for parties that have no name of their own: officials, troops, witnesses."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows

COLUMNS = ("noun", "plural", "sector", "kind", "speaks")


class GroupNoun(NamedTuple):
    """One noun.

    Attributes:
        noun: singular, in lower case; may have two words.
        plural: its plural; the same word where it has no other.
        sector: PLOVER sector, or None.
        kind: 'group', or 'organization' where the noun means a body ('ministry').
        speaks: whether the noun may be the source of a statement.
    """

    noun: str
    plural: str
    sector: str | None
    kind: str
    speaks: bool


@lru_cache(maxsize=1)
def load_groups() -> tuple[GroupNoun, ...]:
    """Load `groups.tsv`."""
    return tuple(
        GroupNoun(noun, plural, sector or None, kind, speaks == "yes")
        for noun, plural, sector, kind, speaks in read_rows("groups", COLUMNS)
    )
