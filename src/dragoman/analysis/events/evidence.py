"""Nouns that are evidence of a deed although nobody is named who did or suffered it.

The manual of PLOVER (2021) requires no recipient of ASSAULT, COERCE and RETREAT, and an act of unknown doers is one all
the same: "the shelling of the market", "gunfire was heard", "the curfew starts at ten", "the truce has begun".
"""

from __future__ import annotations

from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.readings import Reading
from dragoman.analysis.parsing.tree import Tree

DEEDS = frozenset(("ASSAULT", "COERCE"))
SUFFERING = ("of", "on", "against", "at")
SUFFERERS = ("targets", "places_taken", "people", "prisoners", "bands", "bodies")
SHOOTING = frozenset(("gunfire", "gunshot", "shellfire", "shelling", "bombardment"))
HEARD = frozenset(("hear", "erupt", "ring", "break", "echo", "rock", "resume", "continue", "report", "begin", "start"))
IN_FORCE = frozenset(("begin", "start", "take", "come", "go", "enter", "hold", "impose", "declare", "lift", "end"))
DUE = frozenset(("due", "set", "schedule"))
MARKED = frozenset(("the", "a", "an", "this", "that", "these", "those", "another"))


def is_evident(tree: Tree, noun: int, reading: Reading, classes: dict[str, frozenset[str]]) -> bool:
    """Say whether a noun tells of a deed by itself: with what suffered it, or as what was heard, began or is in force.

    Args:
        tree: the document's parse.
        noun: the noun's token.
        reading: what it tells.
        classes: the lexicon's sets of words.
    """
    if reading.mode == "ceasefire":
        return _is_governed_by(tree, noun, IN_FORCE - {"impose", "declare", "lift", "end"})
    if reading.type not in DEEDS:
        return False
    if tree.lemma[noun] in SHOOTING and _is_governed_by(tree, noun, HEARD):
        return True
    if reading.mode == "curfew":
        return _is_marked(tree, noun) and _is_governed_by(tree, noun, IN_FORCE | DUE)
    if not _is_marked(tree, noun):
        return False
    phrases = governed(tree, noun)
    heads = [head for name in SUFFERING for head in phrases.get(name, ())]
    return any(tree.lemma[head] in classes[name] for head in heads for name in SUFFERERS)


def is_suffered(tree: Tree, clause: Clause, reading: Reading, classes: dict[str, frozenset[str]]) -> bool:
    """Say whether a verb tells of violence by what suffered it alone: 'a church was bombed'."""
    suffering = clause.object
    if reading.type != "ASSAULT" or not clause.passive or suffering is None or tree.dep[clause.verb] == "amod":
        return False
    return _is_marked(tree, suffering) and any(tree.lemma[suffering] in classes[name] for name in SUFFERERS)


def _is_governed_by(tree: Tree, noun: int, lemmas: frozenset[str]) -> bool:
    verb = tree.head[noun]
    if tree.dep[noun] not in ("nsubj", "nsubjpass", "dobj"):
        return False
    return tree.lemma[verb] in lemmas or any(
        tree.lemma[i] in lemmas for i in tree.children[verb] if tree.dep[i] in ("acomp", "xcomp")
    )


def _is_marked(tree: Tree, noun: int) -> bool:
    """Say whether a noun stands for one deed or some, and not for the kind: with an article, a pronoun, a number."""
    return any(tree.lower[i] in MARKED or tree.dep[i] in ("poss", "nummod") for i in tree.children[noun] if i < noun)
