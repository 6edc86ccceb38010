"""What sort of saying it is: its act, its kind, whether it is denied, and whether it is about what was left out."""

from __future__ import annotations

from typing import cast

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.assembly import Draft
from dragoman.analysis.attribution.frames import light_verb
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Act, Kind

ACT_OF = {lemma: act for act, lemmas in reversed(words.ACTS.items()) for lemma in lemmas}
# A question to somebody is asked; with an infinitive it wants something done.
DEMANDING_FRAMES = frozenset(("object_to", "to", "passive_to"))
# "Suggested that the talks had failed" puts nothing forward, and "insisted that" wants nothing done.
CLAUSE_FRAMES = frozenset(("that", "clause", "fronted", "parenthetical", "quotation"))
SAID_IN_CLAUSES = frozenset(("suggest", "insist", "offer", "question", "see", "mean", "charge", "press", "push"))


def act_of(draft: Draft) -> Act:
    """Name the act of a saying from its cue and the frame of its content."""
    candidate = draft.candidate
    lemma = candidate.lemma
    if candidate.rule == "omission":
        return "say"
    if candidate.frame == "passive_to" and lemma == "expect":
        return "believe"
    if candidate.frame in DEMANDING_FRAMES and lemma in ("ask", "tell", "want", "expect"):
        return "demand" if candidate.frame == "object_to" or lemma in ("ask", "tell") else "intend"
    if candidate.frame in CLAUSE_FRAMES and lemma in SAID_IN_CLAUSES:
        return "say"
    if lemma == "insist" and not candidate.frame.startswith("prep_on"):
        return "say"
    if lemma == "call" and not candidate.frame.startswith(("prep_for", "object_to", "to", "prep_on")):
        return "say"
    if lemma == "agree" and candidate.frame not in ("to", "prep_to", "prep_on"):
        return "say"
    return cast("Act", ACT_OF.get(lemma, "say"))


def kind_of(tree: Tree, content: frozenset[int]) -> Kind:
    """Say how much of a content stands in quotation marks: all its words ('direct'), none ('indirect') or some."""
    spoken = [index for index in content if any(character.isalnum() for character in tree.text[index])]
    inside = sum(index in tree.quoted for index in spoken)
    if inside == 0:
        return "indirect"
    # A word at the edge may fall outside through a mark set in the wrong place; PolNeAR's scorer allows the same.
    return "direct" if inside >= 0.95 * len(spoken) else "mixed"


def is_denied(tree: Tree, draft: Draft) -> bool:
    """Say whether the saying itself is negated: 'did not say that', 'nor did he deny', 'made no claim that'."""
    head = draft.candidate.head
    if head is None:
        return False
    if tree.pos[head] == "ADJ":
        head = tree.copula(head) or head
    elif draft.candidate.rule == "noun":
        verb = light_verb(tree, head)
        return any(tree.lower[i] == "no" for i in tree.children[head]) or (verb is not None and tree.is_negated(verb))
    return tree.is_negated(head) or has_negative_opening(tree, head)


def has_negative_opening(tree: Tree, verb: int) -> bool:
    """Say whether 'nor' or 'neither' opens the verb's clause, as in 'nor did he mention'."""
    opening = [i for i in tree.children[verb] if i < verb and tree.lower[i] in ("nor", "neither")]
    if opening or _joined_by_nor(tree, verb):
        return True
    subject = tree.child(verb, "nsubj")
    if subject is None:
        return False
    first = min([subject, *(i for i in tree.children[verb] if tree.dep[i] == "aux")])
    return first > 0 and tree.lower[first - 1] in ("nor", "neither")


def _joined_by_nor(tree: Tree, verb: int) -> bool:
    """Say whether 'nor' joins a verb to the one before it: 'neither confirmed nor denied'."""
    first = tree.head[verb]
    return tree.dep[verb] == "conj" and any(
        tree.dep[i] == "cc" and tree.lower[i] == "nor" and first < i < verb for i in tree.children[first]
    )
