"""Common nouns that stand for people, bodies and lands."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.groups import load_groups
from dragoman.vocabularies.tables import read_rows
from dragoman.vocabularies.titles import load_titles

COLUMNS = ("noun", "sort", "gender")


class PartyNoun(NamedTuple):
    """One noun.

    Attributes:
        noun: in the singular, unless it has none; in lower case.
        sort: 'person', 'people' for several at once, 'body' for what speaks and acts as one, or 'land'.
        gender: 'male' or 'female' where the noun says so, or None.
    """

    noun: str
    sort: str
    gender: str | None


@lru_cache(maxsize=1)
def load_party_nouns() -> dict[str, PartyNoun]:
    """Load `party_nouns.tsv`, and with it the nouns of `groups.tsv` and the last words of these and of the titles.

    Returns:
        Nouns by their singular, and by their plural where that is all there is.
    """
    found = {row[0]: PartyNoun(row[0], row[1], row[2] or None) for row in read_rows("party_nouns", COLUMNS)}
    for group in load_groups():
        word = group.noun.split()[-1]
        sort = "body" if group.kind == "organization" else "people" if group.noun == group.plural else "person"
        found.setdefault(group.noun, PartyNoun(group.noun, sort, None))
        found.setdefault(word, PartyNoun(word, sort, None))
    for title in load_titles():
        word = title.title.split()[-1]
        found.setdefault(word, PartyNoun(word, "person", title.gender if " " not in title.title else None))
    return found
