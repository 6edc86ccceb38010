"""Lands and their adjectives in one form."""

from __future__ import annotations

from functools import lru_cache

from dragoman.vocabularies.name_keys import name_key
from dragoman.vocabularies.states import load_states

DEMONYM_ENDINGS = ("ians", "ian", "eans", "ean", "ans", "ese", "ish", "ans", "an", "is", "ia", "a", "i", "e", "o", "s")
SHORTEST_LAND = 4


@lru_cache(maxsize=1)
def _states_by_word() -> dict[str, str]:
    found: dict[str, str] = {}
    for state in load_states():
        for word in (*state.names, *state.adjectives, state.name):
            found.setdefault(name_key(word), state.code)
    return found


@lru_cache(maxsize=1 << 18)
def land_key(word: str) -> str:
    """Give what a land and its adjective have in common: the code of a state, else the word without its ending.

    'Russia' and 'Russian' give 'RUS'; of lands that no table knows, 'Kastria' and 'Kastrian' give 'kastr'.
    """
    key = name_key(word)
    code = _states_by_word().get(key)
    if code is not None:
        return code
    for ending in DEMONYM_ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= SHORTEST_LAND:
            return key[: len(key) - len(ending)]
    return key
