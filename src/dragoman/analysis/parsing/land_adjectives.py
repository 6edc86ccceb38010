"""Adjectives that are made of the names of lands: 'Volanian' of 'Volane', whether or not a list holds the land."""

from __future__ import annotations

# Endings by which adjectives are made of names of lands (Quirk et al. 1985, I.38).
ENDINGS = ("ian", "ean", "an", "n", "ese", "i", "ish")
VOWELS = "aeiouy"
SHORTEST_NAME, SHORTEST_STEM = 4, 3


def adjectives_of(name: str) -> frozenset[str]:
    """Give the adjectives that a land's name can have, by their form alone: of 'Hestria' among others 'Hestrian'."""
    if len(name) < SHORTEST_NAME or not name[:1].isupper():
        return frozenset()
    stem = name.rstrip(VOWELS)
    stems = (name, stem) if len(stem) >= SHORTEST_STEM else (name,)
    return frozenset(stem + ending for stem in stems for ending in ENDINGS) - {name}
