"""Every place where a document speaks of talks: who with whom, where, about what, which round, since when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dragoman.analysis.affairs.talks.mediators import mediators_of
from dragoman.analysis.affairs.talks.seats import parties_of
from dragoman.analysis.affairs.talks.words import (
    ADJECTIVES_OF_TOPIC,
    AFTER,
    COUNTING,
    MEETING,
    ORDINALS,
    PEACEFUL,
    PROCESSES,
    PURPOSES,
    ROUNDS,
    TALKING,
    TOPIC_PREPOSITIONS,
)
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus


@dataclass(slots=True)
class Mention:
    """One mention of talks, by token.

    Attributes:
        head: the noun, or the verb of a numbered meeting.
        parties: ids of those who talk; fewer than two where the words do not name both sides.
        mediators: ids of those who stand between.
        status: whether these talks are held, as the text tells it.
        number: which round it is, or None.
        held: how many rounds have been held, or None.
        definite: whether the words take the talks for known.
        course: whether the noun names a course of talks rather than one sitting.
        topics: tokens of what they are about, one tuple for each stretch.
        clause: the verb whose clause they stand in, or the head itself.
        words: tokens of the noun phrase.
    """

    head: int
    parties: Ids
    mediators: Ids
    status: EventStatus
    number: int | None
    held: int | None
    definite: bool
    course: bool
    clause: int
    words: tuple[int, ...]
    topics: list[tuple[int, ...]] = field(default_factory=list)


def find_mentions(tree: Tree, parties: Parties) -> Iterator[Mention]:
    """Find the mentions of talks in reading order.

    A meeting or session is one only where it is numbered or said to be one of a course of talks.
    """
    for head in range(len(tree)):
        if tree.is_verb(head) and tree.lemma[head] == "negotiate":
            yield _mention(tree, parties, head, None, (None, None), is_course=True)
        if tree.pos[head] not in ("NOUN", "PROPN") or tree.dep[head] in ("compound", "nmod"):
            continue
        lemma, lower = tree.lemma[head], tree.lower[head]
        inner = _inner_talks(tree, head)
        is_course = ((lower in TALKING or lemma in TALKING) and lower != "talk") or _is_process(tree, head)
        number, held = _counts(tree, head)
        counted = lemma == "round" and any(tree.lower[i] in COUNTING for i in tree.children[head])
        is_sitting = lemma in MEETING and (inner is not None or number is not None or held is not None or counted)
        if not is_course and not is_sitting:
            continue
        if is_course and _is_inside_round(tree, head):
            continue
        yield _mention(tree, parties, head, inner, (number, held), is_course=is_course or inner is not None)


def _is_process(tree: Tree, head: int) -> bool:
    """Read 'the peace process', 'a consultation mechanism', and 'the Doha process', which its place names."""
    if tree.lemma[head] not in PROCESSES:
        return False
    before = [i for i in tree.children[head] if i < head and tree.dep[i] in ("compound", "amod", "nmod")]
    placed = tree.lemma[head] in ("process", "format") and any(
        tree.pos[i] == "PROPN" and tree.parse.tokens[i].ent_type_ in ("GPE", "LOC", "FAC") for i in before
    )
    return placed or any(tree.lower[i] in PEACEFUL for i in before)


def _inner_talks(tree: Tree, head: int) -> int | None:
    """Give the noun in 'round of talks', 'session of the negotiations'."""
    if tree.lemma[head] not in ROUNDS:
        return None
    return next(
        (i for i in governed(tree, head).get("of", ()) if tree.lemma[i] in TALKING or tree.lower[i] in TALKING), None
    )


def _is_inside_round(tree: Tree, head: int) -> bool:
    above = tree.head[head]
    return tree.dep[head] == "pobj" and tree.lower[above] == "of" and tree.lemma[tree.head[above]] in ROUNDS


def _counts(tree: Tree, head: int) -> tuple[int | None, int | None]:
    """Read 'second meeting' (which) and 'five rounds' (how many)."""
    number = held = None
    for child in tree.children[head]:
        lower = tree.lower[child]
        if lower in ORDINALS and child < head and not (ORDINALS[lower] == 1 and tree.lemma[head] not in NUMBERED):
            number = ORDINALS[lower]
        elif tree.dep[child] == "nummod" and tree.lemma[head] in ROUNDS:
            held = _numeral(lower)
    return number, held


NUMBERED = frozenset(("round", "session", "sitting"))
"""Sittings of which the first is one of several; "the first meeting" may well be the only one."""

CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "dozen": 12,
}  # fmt: skip


def _numeral(word: str) -> int | None:
    return int(word) if word.isdigit() and len(word) < 4 else CARDINALS.get(word)


def _mention(
    tree: Tree,
    parties: Parties,
    head: int,
    inner: int | None,
    counts: tuple[int | None, int | None],
    *,
    is_course: bool,
) -> Mention:
    clause = head if tree.is_verb(head) else _clause(tree, head)
    nouns = [head] if inner is None else [head, inner]
    status = "happened" if _is_presupposed(tree, head) else climb(tree, head, "CONSULT").status
    status = "planned" if _is_due(tree, head) else status
    found = Mention(
        head=head,
        parties=parties_of(tree, parties, nouns, clause, took_place=status in ("happened", "ongoing")),
        mediators=mediators_of(tree, parties, nouns, clause),
        status=status,
        number=counts[0],
        held=counts[1],
        definite=is_definite(tree, head) or (inner is not None and is_definite(tree, inner)),
        course=is_course,
        clause=clause,
        words=_phrase(tree, head),
    )
    for noun in nouns:
        found.topics.extend(_topics(tree, noun, clause))
    return found


def _is_presupposed(tree: Tree, head: int) -> bool:
    """Say whether talks are told as held before or while something else happened: 'after three days of talks'."""
    above = tree.head[head]
    if tree.dep[head] == "pobj" and tree.lower[above] == "of" and tree.pos[tree.head[above]] == "NOUN":
        head = tree.head[above]
        above = tree.head[head]
    return tree.dep[head] == "pobj" and tree.lower[above] in AFTER


def _is_due(tree: Tree, head: int) -> bool:
    """Read 'the talks are to resume': what is to be is planned."""
    verb = tree.head[head]
    if tree.dep[head] != "nsubj" or tree.lower[verb] not in ("is", "are"):
        return False
    inner = tree.child(verb, "xcomp")
    return inner is not None and any(tree.tag[i] == "TO" for i in tree.children[inner])


def _clause(tree: Tree, head: int) -> int:
    return next((above for above in tree.ancestors(head) if tree.is_verb(above)), head)


def _phrase(tree: Tree, head: int) -> tuple[int, ...]:
    if tree.is_verb(head):
        return (head,)
    left_out: set[int] = set()
    for child in tree.children[head]:
        if tree.dep[child] in ("relcl", "appos", "conj", "cc", "acl"):
            left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(head) if i not in left_out]))


def _topics(tree: Tree, noun: int, clause: int) -> Iterator[tuple[int, ...]]:
    """Give what talks are about: 'on trade', 'over the border', 'nuclear talks', 'talks to end the war'."""
    for child in tree.children[noun]:
        if child < noun and tree.lower[child] in ADJECTIVES_OF_TOPIC:
            yield (child,)
    yield from _deeds_or_objects(tree, noun)
    for name, heads in governed(tree, noun).items():
        if name in TOPIC_PREPOSITIONS:
            for inner in heads:
                if tree.parse.tokens[inner].ent_type_ not in ("DATE", "TIME"):
                    yield _bare(tree, inner)
    for holder in (noun, clause):
        for child in tree.children[holder]:
            purpose = tree.dep[child] in ("acl", "advcl", "xcomp") and child > noun and tree.lemma[child] in PURPOSES
            if purpose and (holder == noun or tree.head[noun] == clause or tree.head[tree.head[noun]] == clause):
                yield from _purpose(tree, child)


def _deeds_or_objects(tree: Tree, noun: int) -> Iterator[tuple[int, ...]]:
    """Read 'talks on reopening the border' and 'negotiate a treaty'."""
    for child in tree.children[noun]:
        inner = tree.child(child, "pcomp") if tree.lower[child] in TOPIC_PREPOSITIONS else None
        if inner is not None:
            yield tuple(tree.trimmed(tree.subtree(inner)))
    goal = tree.child(noun, "dobj") if tree.is_verb(noun) else None
    if goal is not None:
        yield _bare(tree, goal)


def _purpose(tree: Tree, verb: int) -> Iterator[tuple[int, ...]]:
    inner = tree.child(verb, "xcomp")
    if inner is None:
        preposition = tree.child(verb, "prep")
        inner = tree.child(preposition, "pcomp") if preposition is not None else None
    goal = tree.child(inner if inner is not None else verb, "dobj")
    if goal is not None:
        yield _bare(tree, goal)


def _bare(tree: Tree, noun: int) -> tuple[int, ...]:
    left_out: set[int] = set()
    for child in tree.children[noun]:
        place = tree.pos[noun] == "PROPN" and tree.lower[child] in ("in", "at")
        if tree.dep[child] in ("relcl", "appos", "advcl") or place:
            left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(noun) if i not in left_out]))
