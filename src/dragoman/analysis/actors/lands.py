"""Lands that no list holds, by what the text tells of their names.

Three things prove a land: its full style ("the Republic of Anjar"), an adjective made of its name ("Volanian" of
"Volane"), and that it does what a government does.
"""

from __future__ import annotations

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.parsing.land_adjectives import ENDINGS, adjectives_of

# First words of the full styles of states.
STYLES = frozenset(
    ("Republic", "State", "Kingdom", "Federation", "Sultanate", "Emirate", "Principality", "Duchy", "Commonwealth")
)
ISLANDS = frozenset(("Islands", "Isles"))


def styled(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """Give the short name in a full style: 'Anjar' of 'Republic of Anjar'; None where there is none."""
    if len(words) > 2 and words[0] in STYLES and words[1] == "of":
        return words[2:]
    return None


def demonyms(grammar: Grammar) -> frozenset[str]:
    """Collect the capitalised words that stand before a noun and end as adjectives of lands do, as written."""
    found = set()
    for index, word in enumerate(grammar.text):
        if word[:1].isupper() and word.endswith(ENDINGS) and len(word) > 4:
            is_modifier = grammar.dep[index] in ("amod", "compound", "nmod") and grammar.head[index] > index
            if is_modifier and not grammar.is_name_word(grammar.head[index]) and grammar.lower[index] != "n":
                found.add(word)
    return frozenset(found)


def has_demonym(word: str, adjectives: frozenset[str]) -> bool:
    """Say whether one of some adjectives is made of a name: 'Hestrian' of 'Hestria', 'Volanian' of 'Volane'."""
    return bool(adjectives_of(word) & adjectives)


def is_styled(grammar: Grammar, first: int) -> bool:
    """Say whether a full style stands before a name: 'Republic of'."""
    return first > 1 and grammar.lower[first - 1] == "of" and grammar.text[first - 2] in STYLES
