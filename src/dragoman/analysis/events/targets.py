"""What a deed is done to, where that is a thing: 'the attack on the airport', 'struck two bridges'."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.retelling_words import SORT_OF
from dragoman.analysis.parsing.tree import Tree

BEHIND = frozenset(("on", "against", "at", "of", "near", "in"))


class Target(NamedTuple):
    """A thing that a deed is done to.

    Attributes:
        token: its head word.
        lemma: its dictionary form, joined with the word before it where both name one thing: 'air base'.
    """

    token: int
    lemma: str


def target_of(tree: Tree, draft: Draft) -> Target | None:
    """Give the first thing of a known sort that a happening is done to, or None."""
    if draft.type not in ("ASSAULT", "COERCE", "MOBILIZE", "PROTEST"):
        return None
    for token in _objects(tree, draft.head):
        if tree.lemma[token] in SORT_OF and tree.lower[token] not in ("base",):
            return Target(token, tree.lemma[token])
        if tree.lemma[token] == "base" and tree.lower[max(token - 1, 0)] == "air":
            return Target(token, "airbase")
    return None


def _objects(tree: Tree, head: int) -> list[int]:
    """Give the objects of a verb or noun, the words joined to them, and the words put before a noun."""
    found = [i for i in tree.children[head] if tree.dep[i] in ("dobj", "nsubjpass", "compound", "nmod")]
    for child in tree.children[head]:
        if tree.dep[child] == "prep" and tree.lower[child] in BEHIND:
            found.extend(i for i in tree.children[child] if tree.dep[i] == "pobj")
    for token in list(found):
        found.extend(i for i in tree.children[token] if tree.dep[i] in ("conj", "compound"))
    return found
