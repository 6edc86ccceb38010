"""Every place where a document speaks of talks: who with whom, where, about what, which round, since when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dragoman.analysis.affairs.talks.words import (
    ADJECTIVES_OF_TOPIC,
    GO_BETWEENS,
    MEDIATING,
    MEDIATION,
    MEETING,
    ORDINALS,
    PURPOSES,
    ROUNDS,
    TALKING,
    TOPIC_PREPOSITIONS,
)
from dragoman.analysis.events.clauses import Clause, governed
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus

CARRYING = frozenset(("hold", "have", "conduct", "open", "begin", "start", "resume", "continue", "launch", "enter"))
"""Verbs whose subject talks: "held talks with"."""


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
        if tree.pos[head] not in ("NOUN", "PROPN") or tree.dep[head] in ("compound", "nmod"):
            continue
        lemma, lower = tree.lemma[head], tree.lower[head]
        inner = _inner_talks(tree, head)
        is_course = (lower in TALKING or lemma in TALKING) and lower != "talk"
        number, held = _counts(tree, head)
        is_sitting = lemma in MEETING and (inner is not None or number is not None or held is not None)
        if not is_course and not is_sitting:
            continue
        if is_course and _is_inside_round(tree, head):
            continue
        yield _mention(tree, parties, head, inner, (number, held), is_course=is_course)


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
    clause = _clause(tree, head)
    nouns = [head] if inner is None else [head, inner]
    status = climb(tree, head, "CONSULT").status
    found = Mention(
        head=head,
        parties=_parties(tree, parties, nouns, clause, took_place=status in ("happened", "ongoing")),
        mediators=_mediators(tree, parties, nouns, clause),
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


def _clause(tree: Tree, head: int) -> int:
    return next((above for above in tree.ancestors(head) if tree.is_verb(above)), head)


def _phrase(tree: Tree, head: int) -> tuple[int, ...]:
    left_out: set[int] = set()
    for child in tree.children[head]:
        if tree.dep[child] in ("relcl", "appos", "conj", "cc", "acl"):
            left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(head) if i not in left_out]))


def _parties(tree: Tree, parties: Parties, nouns: list[int], clause: int, *, took_place: bool) -> Ids:
    """Give who talks: the names in the phrase; with 'with X' or none of them, the subject of the clause besides."""
    named: list[str] = []
    joined: list[str] = []
    for noun in nouns:
        prepositions = governed(tree, noun)
        named.extend(parties.modifying(noun))
        for child in tree.children[noun]:
            if tree.dep[child] == "poss" and tree.lemma[child] not in MEETING:
                named.extend(parties.of(child))
        for preposition in ("between", "among", "of"):
            for inner in prepositions.get(preposition, ()):
                named.extend(parties.of(inner))
        for inner in prepositions.get("with", ()):
            joined.extend(parties.of(inner))
    if len(set(named)) >= 2:
        return tuple(dict.fromkeys(named))
    joined.extend(
        one for name, inner in _verb_prepositions(tree, clause) if name == "with" for one in parties.of(inner)
    )
    return tuple(dict.fromkeys([*named, *_talkers(tree, parties, nouns[0], clause, took_place=took_place), *joined]))


def _verb_prepositions(tree: Tree, clause: int) -> Iterator[tuple[str, int]]:
    if tree.is_verb(clause):
        for name, heads in governed(tree, clause).items():
            for inner in heads:
                yield name, inner


def _talkers(tree: Tree, parties: Parties, noun: int, clause: int, *, took_place: bool) -> Ids:
    """Give the subject of the verb that carries the talks: 'held talks', 'have been in talks'."""
    if not tree.is_verb(clause) or clause == noun:
        return ()
    label, above = tree.dep[noun], tree.head[noun]
    in_talks = label == "pobj" and tree.lower[above] in ("in", "into") and tree.head[above] == clause
    carries = label == "dobj" and above == clause and tree.lemma[clause] in CARRYING
    subject = Clause(tree, clause).subject
    found = parties.of(subject) if subject is not None else ()
    if carries or (in_talks and tree.lemma[clause] in ("be", "engage", "enter", "lock", "remain", "come")):
        return found
    # "The two armies stopped firing after days of negotiations": several who did something by talking talked.
    by_talking = took_place and label == "pobj" and not is_definite(tree, noun) and len(found) > 1
    return found if by_talking else ()


def _mediators(tree: Tree, parties: Parties, nouns: list[int], clause: int) -> Ids:
    """Read 'mediated by Oman', 'under the mediation of Oman', 'with Oman mediating', 'through Omani mediators'."""
    found: list[str] = []
    verbs = [clause] if tree.is_verb(clause) else []
    for holder in (*nouns, *verbs):
        for inner in (i for heads in governed(tree, holder).values() for i in heads):
            if tree.lemma[inner] in MEDIATION:
                found.extend(parties.owners(inner))
            elif tree.lemma[inner] in GO_BETWEENS:
                found.extend(parties.of(inner) or parties.owners(inner))
        for child in tree.children[holder]:
            if tree.lemma[child] in MEDIATING and tree.tag[child] in ("VBN", "VBD"):
                agent = tree.child(child, "agent", "prep")
                inner_most = tree.child(agent, "pobj") if agent is not None else None
                found.extend(parties.of(inner_most))
            elif tree.lemma[child] in MEDIATING and tree.tag[child] == "VBG":
                found.extend(parties.of(tree.child(child, "nsubj")))
        if tree.is_verb(holder) and tree.lemma[holder] in MEDIATING:
            subject = Clause(tree, holder).subject
            found.extend(parties.of(subject) if subject is not None else ())
    return tuple(dict.fromkeys(found))


def _topics(tree: Tree, noun: int, clause: int) -> Iterator[tuple[int, ...]]:
    """Give what talks are about: 'on trade', 'over the border', 'nuclear talks', 'talks to end the war'."""
    for child in tree.children[noun]:
        if child < noun and tree.lower[child] in ADJECTIVES_OF_TOPIC:
            yield (child,)
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
        if tree.dep[child] in ("relcl", "appos", "advcl"):
            left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(noun) if i not in left_out]))
