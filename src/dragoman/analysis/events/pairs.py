"""Whom 'each side', 'both countries' and 'the two leaders' mean: the two who were last named together.

Discourse deixis of this kind takes the nearest plurality of the right size (Kamp and Reyle 1993, section 4.1).
"""

from __future__ import annotations

from collections.abc import Callable

from dragoman.analysis.parsing.tree import Tree

BOTH = frozenset(("both", "each", "either", "neither"))
# What a party may be called as one of two.
ONES = frozenset(
    (
        "side", "country", "government", "nation", "state", "capital", "leader", "party", "neighbour", "neighbor",
        "delegation", "minister", "president", "foe", "rival", "man", "woman", "ally", "power", "army", "team", "camp",
        "premier", "republic", "official", "envoy", "diplomat", "negotiator", "parliament", "people"
    )
)  # fmt: skip
REACH = 2


def is_pair_word(tree: Tree, head: int) -> bool:
    """Say whether a word stands for both, or each, of two who were named: 'each side', 'the two leaders', 'both'."""
    children = [tree.lower[i] for i in tree.children[head] if i < head]
    if tree.lower[head] in ("both", "each") and tree.pos[head] in ("PRON", "DET"):
        return tree.dep[head] in ("nsubj", "nsubjpass", "dobj", "pobj") and not tree.has_child(head, "of")
    if tree.lemma[head] not in ONES:
        return False
    if any(word in BOTH for word in children):
        return True
    narrowed = any(tree.dep[i] in ("amod", "compound", "poss", "prep") for i in tree.children[head])
    return "two" in children and ("the" in children or "these" in children) and not narrowed


def pair_meant(tree: Tree, head: int, of: Callable[[int], tuple[str, ...]]) -> tuple[str, ...]:
    """Give the two parties that were last named together before a word, in its sentence or before it.

    Args:
        tree: the document's parse.
        head: the word.
        of: gives the parties that a noun phrase names.
    """
    number = tree.parse.sentence_of[head]
    told: list[tuple[str, ...]] = []
    for earlier in range(number, -1, -1):
        sentence = tree.parse.sentences[earlier]
        last = min(sentence.last, head)
        for token in range(last - 1, sentence.first - 1, -1):
            joined = [i for i in tree.children[token] if tree.dep[i] == "conj" and i < last]
            if len(joined) != 1 or tree.pos[token] not in ("PROPN", "NOUN") or is_pair_word(tree, token):
                continue
            found = of(token)
            if len(found) != len(joined) + 1:
                continue
            if number - earlier <= REACH:
                return found
            told.append(tuple(sorted(found)))
    # Further off, the only two who were ever named together are meant.
    return told[0] if len(set(told)) == 1 else ()
