"""What words tell of, so that two tellers' words can be said to be of one happening.

Two words are of one concept where they share a stem, or stand in one row of `words.CONCEPTS`.
"""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.analysis.affairs.accounts.topics import EMPTY, EMPTY_VERBS, stem
from dragoman.analysis.affairs.accounts.words import ARMED, CONCEPTS, EMPTY_ADJECTIVES, EMPTY_MORE, FORCES
from dragoman.analysis.parsing.tree import Tree

VIOLENT_DEEDS = frozenset(
    ("shooting", "attack", "explosion", "capture", "sinking", "collision", "expulsion", "release")
)
"""Concepts of deeds that nobody speaks of by their noun without meaning the one that was told."""

HARM = frozenset(("death", "wound"))
HARMED = frozenset(("dead", "wounded", "injured", "killed"))

DEEDS = VIOLENT_DEEDS | {"clash", "breach", "death", "wound", "crossing", "blocking", "withdrawal", "call", "promise"}
"""Concepts of what was done, once and at one place; two may speak of deals, unity or debates and tell of nothing."""

_BY_WORD = {word: name for name, row in CONCEPTS.items() for word in sorted(row)}
_LEFT_OUT = EMPTY | EMPTY_VERBS | EMPTY_MORE | EMPTY_ADJECTIVES | FORCES | ARMED


def common_concepts(tree: Tree, first: Iterable[int], second: Iterable[int]) -> dict[str, int]:
    """Give of what two tellings both tell, with the first word of each in the first one.

    An adjective before a noun names a thing only where the other telling names it by a noun: "civilian targets" and
    "civilians"; that both speak of new things is nothing in common.
    """
    one, other = concepts_of(tree, first), concepts_of(tree, second)
    described, others = _described(tree, first), _described(tree, second)
    found = {name: at for name, at in one.items() if name in other or name in others}
    return found | {name: at for name, at in described.items() if name in other and name not in found}


def _described(tree: Tree, tokens: Iterable[int]) -> dict[str, int]:
    words = [i for i in sorted(tokens) if tree.pos[i] == "ADJ" and tree.dep[i] in ("amod", "nmod")]
    named = ((concept_of(tree.lemma[i]), i) for i in words)
    return {name: at for name, at in named if name is not None}


def concept(tree: Tree, token: int) -> str | None:
    """Give what one word tells of; None for names, and for words that frame what is told of."""
    lemma = tree.lemma[token]
    described = tree.pos[token] == "ADJ" and tree.dep[token] in ("amod", "advmod", "nmod")
    if tree.pos[token] not in ("NOUN", "VERB", "ADJ") or (described and lemma not in _BY_WORD):
        return None
    if lemma not in _BY_WORD and tree.parse.tokens[token].ent_type_ in ("DATE", "TIME"):
        return None
    return concept_of(lemma)


def concept_of(lemma: str) -> str | None:
    """Give what a word tells of, by its dictionary form."""
    if lemma in _BY_WORD:
        return _BY_WORD[lemma]
    return None if lemma in _LEFT_OUT or not lemma.isalpha() else stem(lemma).rstrip("e")


def concepts_of(tree: Tree, tokens: Iterable[int]) -> dict[str, int]:
    """Give what some words tell of, with the first word of each."""
    found: dict[str, int] = {}
    for token in sorted(tokens):
        one = concept(tree, token)
        if one is not None:
            found.setdefault(one, token)
    return found
