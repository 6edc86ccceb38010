"""What the words around a noun say of whether the happening that it names came about."""

from __future__ import annotations

from dragoman.analysis.events import status_words as words
from dragoman.analysis.events.verb_groups import is_no
from dragoman.analysis.events.veridicality import Standing
from dragoman.analysis.parsing.tree import Tree

DEFINITES = frozenset(("the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my"))


def own_status(tree: Tree, noun: int) -> Standing:
    """Read a noun's status off its determiner and the adjectives and participles before it.

    'No talks', 'any attack', 'a proposed ceasefire', 'possible retaliation', 'an alleged plot', 'the next round'.
    """
    reading = Standing()
    if is_no(tree, noun):
        return reading.now("negated", "no-before-noun")
    first = min(tree.subtree(noun))
    if first > 0 and "whether" in (tree.lower[first], tree.lower[first - 1]):
        return reading.now("conditional", "whether-noun")
    for child in tree.children[noun]:
        if child > noun or tree.dep[child] not in ("amod", "det", "compound", "nmod", "advmod"):
            continue
        lower = tree.lower[child]
        if lower in words.NOUN_MODIFIERS and not _is_denied_modifier(tree, child):
            reading = reading.under(words.NOUN_MODIFIERS[lower], "modifier")
            if words.NOUN_MODIFIERS[lower] == "ongoing":
                reading = reading.now("ongoing", "ongoing-modifier")
        elif lower == "next":
            reading = reading.under("planned", "next")
    return reading


def is_definite(tree: Tree, noun: int) -> bool:
    """Say whether a noun is one already known: with 'the', 'this', a possessor, or a day's name in the genitive."""
    return any(
        tree.lower[i] in DEFINITES or tree.dep[i] == "poss"
        for i in tree.children[noun]
        if tree.dep[i] in ("det", "poss")
    )


def _is_denied_modifier(tree: Tree, modifier: int) -> bool:
    return tree.lower[max(modifier - 1, 0)] in ("not", "un", "non")
