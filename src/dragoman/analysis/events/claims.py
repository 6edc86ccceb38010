"""Promises that promise nothing: 'I promise you' and 'he assured them' before what is so, or what others will do.

A commissive has the speaker's own future act for its content (Searle 1976). With a statement behind it, 'promise'
only vouches for its truth.
"""

from __future__ import annotations

from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.standpoints import UNDERTAKING
from dragoman.analysis.parsing.tree import Tree

ASSURING = frozenset(("assure", "reassure", "guarantee"))
PROMISING = frozenset(("promise", "pledge", "vow", "swear"))
OWN = frozenset(("i", "we"))
INTENDING = frozenset(("go", "plan", "intend"))


def is_claimed(tree: Tree, clause: Clause) -> bool:
    """Say whether somebody is assured that something is so, and not that it will be done."""
    content = clause.clause
    return content is not None and (content < clause.verb or _is_finite(tree, content)) and _is_fact(tree, content)


def is_vouched_for(tree: Tree, clause: Clause) -> bool:
    """Say whether a promise is of what is so already, or of what others do: 'I promise you that he cannot win'."""
    content = clause.clause
    if content is None or content < clause.verb or not _is_finite(tree, content):
        return False
    subject = tree.child(content, "nsubj", "nsubjpass", "expl")
    if clause.surface is None or subject is None:
        return False
    speaking = tree.lower[clause.surface] in OWN
    if speaking and tree.lower[subject] not in OWN and tree.dep[subject] != "expl":
        return _is_fact(tree, content)
    return _is_fact(tree, content) and tree.lemma[content] not in INTENDING and tree.tag[content] != "VBG"


def _is_finite(tree: Tree, content: int) -> bool:
    helped = any(tree.dep[i] == "aux" and tree.lower[i] in ("does", "do", "did") for i in tree.children[content])
    return helped or (tree.tag[content] != "VB" and not has_to(tree, content))


def _is_fact(tree: Tree, content: int) -> bool:
    """Say whether a clause tells what is or was, and nothing that will or should be."""
    return not any(tree.lower[i] in UNDERTAKING for i in tree.children[content])
