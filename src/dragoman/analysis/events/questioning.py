"""Asking that wants an answer, and no deed: what interviewers and doubters do is no demand on anybody.

A question asks for information and a directive for an act (Searle 1976); English has 'ask' and 'press' for both. An
embedded question ("asked them whether they would sell") and a bare participle before what was answered ("pressed by
the host, she said ...") are of the first kind.
"""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.parsing.tree import Tree

ASKING = frozenset(("ask", "press", "push", "question"))
WANTED = frozenset(("for", "into", "to"))
WHETHER = frozenset(("whether", "if", "why", "how", "what", "who", "whom", "which", "when", "where"))
TELLING = words.STATING | {"answer", "reply", "respond", "concede", "admit", "acknowledge", "deny", "repeat", "decline"}


def is_question_put(tree: Tree, clause: Clause) -> bool:
    """Say whether somebody is only asked for an answer: 'asked whether they would', 'pressed by the host, he said'."""
    content = clause.clause
    if clause.infinitive is not None:
        return False
    if content is not None and content > clause.verb and _is_open(tree, content):
        return True
    if content is not None or WANTED & set(clause.prepositions):
        return False
    return _is_aside(tree, clause.verb) or any(_is_open(tree, i) for i in _behind(tree, clause.verb))


def _is_open(tree: Tree, verb: int) -> bool:
    """Say whether a clause is an embedded question."""
    return any(tree.lower[i] in WHETHER and i < verb for i in tree.subtree(verb)[:2])


def _behind(tree: Tree, verb: int) -> list[int]:
    """Give the clauses behind the prepositions of a verb: 'pressed him on whether he would go'."""
    named = [i for i in tree.children[verb] if tree.dep[i] == "prep"]
    named.extend(j for i in tree.children[verb] if tree.dep[i] == "dobj" for j in tree.children[i])
    return [j for i in named for j in tree.children[i] if tree.dep[j] in ("pcomp", "ccomp")]


def _is_aside(tree: Tree, verb: int) -> bool:
    """Say whether a participle only tells how somebody came to speak."""
    above = tree.head[verb]
    participle = tree.tag[verb] == "VBN" and tree.dep[verb] == "advcl" and verb < above
    return participle and tree.lemma[above] in TELLING


def is_answered(tree: Tree, verb: int) -> bool:
    """Say whether 'said no' only answers a question that was told: 'asked if she had slept, she said no'."""
    return any(
        tree.dep[i] == "advcl" and tree.lemma[i] in ASKING and tree.tag[i] == "VBN" and i < verb
        for i in tree.children[verb]
    )
