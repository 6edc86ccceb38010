"""Acts that several do to one another: 'shelled each other', 'each accused the other'.

A reciprocal object means the same ones as the subject (Quirk et al. 1985, 6.31), so that each of them both acts and
suffers.
"""

from __future__ import annotations

from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.readings import RECIPROCAL
from dragoman.analysis.parsing.tree import Tree

# Behind these stand those towards whom an act is.
TOWARDS = ("at", "on", "against", "to", "with", "for", "upon", "towards", "toward", "from", "of")
FIRST = {"other": "each", "another": "one"}
BOTH = frozenset(("each", "both", "either"))
SAYING = frozenset(("say", "claim", "insist", "maintain", "allege", "assert", "argue", "contend", "charge"))
EXCHANGING = frozenset(("exchange", "trade", "swap"))


def is_mutual(tree: Tree, verb: int, kind: str) -> bool:
    """Say whether those who do what a verb tells do it to one another.

    Args:
        tree: the document's parse.
        verb: the verb's token; a noun is never mutual by itself.
        kind: the PLOVER type; what takes two anyway is coded with both as actors.
    """
    if kind in RECIPROCAL or not tree.is_verb(verb):
        return False
    heads = [i for i in tree.children[verb] if tree.dep[i] in ("dobj", "dative", "iobj") and i > verb]
    for holder in (verb, *heads):
        phrases = governed(tree, holder)
        heads = [*heads, *(head for name in TOWARDS for head in phrases.get(name, ()))]
    told = tree.child(verb, "ccomp")
    if told is not None and tree.lemma[verb] in SAYING:
        heads.extend(i for i in tree.children[told] if tree.dep[i] in ("nsubj", "nsubjpass"))
    return any(_is_each_other(tree, head) or is_other_of_two(tree, verb, head) for head in heads)


def _is_each_other(tree: Tree, head: int) -> bool:
    if tree.lower[head] == "one":
        # The parse makes 'another' a word of 'one'.
        return head + 1 < len(tree) and tree.lower[head + 1] == "another"
    before = FIRST.get(tree.lower[head])
    return before is not None and tree.lower[head - 1] == before


def is_other_of_two(tree: Tree, verb: int, head: int) -> bool:
    """Say whether 'the other' is whichever of two the subject is not: 'each blames the other'."""
    if tree.lower[head] != "other" or tree.lower[head - 1] != "the":
        return False
    subject = tree.subject(verb)
    if subject is None or subject > verb:
        return False
    return tree.lower[subject] in BOTH or any(tree.lower[i] in BOTH for i in tree.children[subject] if i < subject)
