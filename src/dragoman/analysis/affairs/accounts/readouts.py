"""Calls and meetings told by those who were on them: which tellings are of one occasion, and who was there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.analysis.affairs.accounts.concepts import concept
from dragoman.analysis.affairs.accounts.happenings import Happening, triggers
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.tellers import INWARD, Told, is_paper
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import Event

OCCASIONS = frozenset((
    "meet", "meeting", "call", "phone", "telephone", "ring", "speak", "talk", "talks", "conversation", "summit", "sit",
    "session", "host", "receive", "confer", "dinner", "lunch", "encounter", "audience", "hold", "discussion", "round",
))  # fmt: skip
"""Words for coming together once; who travels, negotiates or takes part in something may do so for weeks."""
COURSES = frozenset(("take", "attend", "join", "lead", "mediate", "resume", "continue"))
SPEAKING = frozenset(("telephone", "phone", "ring", "call", "speak", "talk", "meet", "confer"))
PARTNERS = ("to", "with")
PASSING = frozenset((
    "tell", "ask", "assure", "urge", "promise", "press", "demand", "protest", "raise", "warn", "inform", "remind",
    "thank", "complain", "stress", "request", "agree", "give", "offer", "propose", "pledge", "reiterate", "object",
))  # fmt: skip
"""What one does with words to the other on a call or at a meeting."""
REACH = 2


def is_occasion(tree: Tree, trigger: Sequence[int]) -> bool:
    """Say whether some words name one coming together: a call, a meeting, a conversation."""
    if any(tree.lemma[i] in COURSES for i in trigger):
        return False
    return any(tree.lemma[i] in OCCASIONS or tree.lower[i] in OCCASIONS for i in trigger)


def of_those_present(scene: Scene, event: Event, told: Sequence[Told]) -> list[Told]:
    """Leave out who was not there: what outsiders say of a call is no version of it, unless they deny it was so."""
    present = scene.sides.all_of((*event.actors, *event.recipients))
    there = [
        one
        for one in told
        if (scene.sides.all_of((one.teller,)) <= present and not _is_answer(scene, one))
        or scene.stances[one.entry.id].outright
    ]
    return there if any(not one.silent for one in there) else []


def _is_answer(scene: Scene, one: Told) -> bool:
    """Say whether somebody has not agreed or replied so far, which leaves nothing of a call untold."""
    return one.silent and not one.entry.omitted and scene.stances[one.entry.id].kind == "none"


def find_readouts(scene: Scene, events: Sequence[Event]) -> Iterator[Happening]:
    """Find calls and meetings that are no event of the record and of which both sides tell what passed on them.

    'Merkel telephoned Putin. The chancellery said that she had asked him to help; the Kremlin, that he had told her.'
    """
    tree = scene.tree
    known = {i for event in events if event.type == "CONSULT" for i in triggers(scene, event)}
    spoken = {i for one in scene.told for i in one.content}
    for verb in range(len(tree)):
        past = tree.tag[verb] in ("VBD", "VBN") and not tree.is_negated(verb)
        if verb in known or verb in spoken or not past or tree.lemma[verb] not in SPEAKING or not tree.is_verb(verb):
            continue
        subject, partner = tree.child(verb, "nsubj"), _partner(tree, verb)
        if subject is None:
            continue
        first = _sides_in(scene, subject)
        second = _sides_in(scene, partner) if partner is not None else frozenset[Side]()
        if len(first | second) < REACH or (partner is not None and (first & second or not second)):
            continue
        told = _passed(scene, verb, first | second)
        if _both_told(scene, told, first, second):
            object_words = tree.subtree(partner) if partner is not None else []
            words = tuple(sorted({verb, *object_words}))
            entry = next((one.entry.id for one in told if one.recorded), told[0].entry.id)
            yield Happening(entry, (verb,), told, words=words, occasion=True)


def _both_told(scene: Scene, told: Sequence[Told], first: frozenset[Side], second: frozenset[Side]) -> bool:
    heard = scene.sides.all_of(one.teller for one in told)
    return bool(heard & first) and bool(heard & second) if second else len(heard & first) > 1


def _partner(tree: Tree, verb: int) -> int | None:
    """Give with whom somebody spoke: the object, or the noun behind 'to', 'with', 'by'."""
    goal = tree.child(verb, "dobj")
    if goal is not None:
        return goal
    found = governed(tree, verb)
    return next((heads[0] for name in PARTNERS if (heads := found.get(name))), None)


def _sides_in(scene: Scene, noun: int) -> frozenset[Side]:
    """Give the sides that a phrase names, or that it stands for."""
    tokens = scene.tree.subtree(noun, {i for i in scene.tree.children[noun] if scene.tree.dep[i] == "relcl"})
    named = {scene.named[i] for i in tokens if i in scene.parties and scene.named[i]}
    if named or scene.whom is None:
        return frozenset(named)
    return scene.sides.all_of(scene.whom.of(noun))


def _passed(scene: Scene, verb: int, present: frozenset[Side]) -> list[Told]:
    """Give what those present tell soon after of what one said to the other."""
    tree = scene.tree
    paragraph, sentence = tree.parse.paragraph_of(verb), tree.parse.sentence_of[verb]
    found = []
    for one in scene.told:
        near = 0 <= one.paragraph - paragraph <= REACH and one.sentence > sentence and one.within is None
        if not near or scene.sides.of(one.teller) not in present or one.entry.act in INWARD:
            continue
        paper = any(is_paper(tree, i) for i in one.cue)
        if paper or one.silent or _tells_words(scene, one, present):
            found.append(one)
    return found


def _tells_words(scene: Scene, one: Told, present: frozenset[Side]) -> bool:
    """Say whether somebody tells that words passed: 'that she had asked him', 'that the call was short'."""
    tree = scene.tree
    for i in one.content:
        if tree.is_verb(i) and tree.lemma[i] in PASSING and tree.tag[i] in ("VBD", "VBN"):
            subject = tree.child(i, "nsubj", "nsubjpass")
            doers = scene.sides.all_of(scene.whom.of(subject)) if scene.whom and subject is not None else frozenset()
            if doers & present:
                return True
        if concept(tree, i) in ("call", "meeting") and tree.pos[i] == "NOUN":
            return True
    return False
