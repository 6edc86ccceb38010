"""States and the territories that act like them, with all that they and their people are called."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows, split

COLUMNS = ("code", "name", "names", "adjectives", "people", "capitals", "evidence")


class State(NamedTuple):
    """One state.

    Attributes:
        code: ISO 3166-1 alpha-3 code.
        name: the usual English name.
        names: other names, short forms and spellings.
        adjectives: 'Russian'.
        people: nouns for its people: 'Briton', 'Britons'.
        capitals: the seat of government in its spellings.
        evidence: those of all these words that mean something else as often, and so need more than their letters.
    """

    code: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    evidence: tuple[str, ...]


@lru_cache(maxsize=1)
def load_states() -> tuple[State, ...]:
    """Load `states.tsv`: the members and observers of the United Nations, and others with a code of their own."""
    return tuple(State(row[0], row[1], *(split(cell) for cell in row[2:])) for row in read_rows("states", COLUMNS))
