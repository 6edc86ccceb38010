"""Every place where a document speaks of talks: who with whom, where, about what, which round, since when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dragoman.analysis.affairs.talks.counting import bare_sitting, counts
from dragoman.analysis.affairs.talks.mediators import mediators_of
from dragoman.analysis.affairs.talks.meetings import Meeting, find_meetings, meeting_words
from dragoman.analysis.affairs.talks.seats import bargained_for, carrier, names_two, parties_of, sitters
from dragoman.analysis.affairs.talks.topics import topics_of
from dragoman.analysis.affairs.talks.words import (
    AFTER,
    ARRANGING,
    CONTACTS,
    COUNTING,
    DELEGATES,
    HELD,
    HIDDEN,
    MEETING,
    NEGOTIATORS,
    OF_ARMS_OR_VOTES,
    PEACEFUL,
    PROCESSES,
    RESUMING,
    REVIVING,
    ROUNDS,
    SCHEDULING,
    SESSIONS,
    SESSIONS_OF,
    SETTLING,
    SINGLE,
    TALKING,
    WAYS,
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
        heads: the nouns that name who meets, where a verb tells of it.
        partial: whether the words put two parties beside each other of which one at least is not known.
        carrier: the subject of the verb that carries the talks, or None.
        revived: whether somebody wants them to go on, which tells that they have begun and stand still.
        weak: whether the noun may be of any meeting, and only joins talks told just before: "the session".
        concluded: whether they are told as what led to a deal: 'signed a pact after ten rounds'.
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
    heads: tuple[int, ...] = ()
    concluded: bool = False
    partial: bool = False
    carrier: int | None = None
    weak: bool = False
    revived: bool = False


REAL = frozenset(("happened", "ongoing", "planned"))
"""Whether talks are held or are to be."""


def find_mentions(tree: Tree, parties: Parties) -> Iterator[Mention]:
    """Find the mentions of talks in reading order.

    A meeting or session is one only where it is numbered or said to be one of a course of talks.
    """
    meetings = {one.verb: one for one in find_meetings(tree)}
    for head in range(len(tree)):
        if head in meetings:
            yield _told_by_verb(tree, parties, meetings[head])
        elif tree.pos[head] in ("NOUN", "PROPN") and tree.dep[head] not in ("compound", "nmod"):
            yield from _named(tree, parties, head)
        elif (bare := bare_sitting(tree, head))[0]:
            yield _mention(tree, parties, head, None, (bare[1], None), is_course=False)


def _named(tree: Tree, parties: Parties, head: int) -> Iterator[Mention]:
    """Read one noun that names talks or one sitting of them."""
    lemma, lower = tree.lemma[head], tree.lower[head]
    inner = _inner_talks(tree, head)
    is_course = (lower in TALKING or lemma in TALKING) and lower != "talk"
    is_course = is_course or _is_process(tree, head) or _is_hidden(tree, head)
    number, held = counts(tree, head)
    held = held if lemma not in SINGLE or _are_held(tree, head) else None
    counting = any(tree.lower[i] in COUNTING for i in tree.children[head])
    counted = counting and (lemma in ("round", "leg") or (lemma in ROUNDS and is_definite(tree, head)))
    is_sitting = lemma in MEETING and (inner is not None or number is not None or held is not None or counted)
    is_sitting = is_sitting and not _is_of_other_kind(tree, head)
    if not is_course and not is_sitting:
        bare, number = bare_sitting(tree, head)
        known = lemma in SESSIONS and is_definite(tree, head)
        weak = known and not _lasts(tree, head)
        if bare or known:
            found = _mention(tree, parties, head, None, (number, None), is_course=False)
            found.weak = weak
            yield found
        return
    if is_course and _is_inside_round(tree, head):
        return
    yield _mention(tree, parties, head, inner, (number, held), is_course=is_course or inner is not None)


def _is_of_other_kind(tree: Tree, head: int) -> bool:
    """Read 'a fifth round of sanctions', 'two mortar rounds', 'the second round of voting', which are none of talks."""
    if tree.lemma[head] not in SESSIONS_OF:
        return False
    if any(tree.lemma[i] in OF_ARMS_OR_VOTES for i in tree.children[head] if i < head):
        return True
    if tree.lemma[tree.head[head]] in ("fire", "shoot", "win", "lose") and tree.is_verb(tree.head[head]):
        return True
    inner = governed(tree, head).get("of", ())
    talking = TALKING | PROCESSES | CONTACTS | DELEGATES | NEGOTIATORS | MEETING
    plain = [i for i in inner if tree.pos[i] == "NOUN" and tree.parse.tokens[i].ent_type_ not in ("DATE", "TIME")]
    return bool(plain) and not any(tree.lemma[i] in talking or tree.lower[i] in talking for i in plain)


def _lasts(tree: Tree, head: int) -> bool:
    """Read 'the two-day session', 'the week-long meeting': what lasts is no other's that was not told of."""
    before = [j for i in tree.children[head] if i < head for j in tree.subtree(i)]
    return any(tree.lemma[i] in ("day", "week", "hour") for i in before)


def _are_held(tree: Tree, head: int) -> bool:
    """Say whether several meetings are told as held: 'have held three meetings', 'after three meetings'."""
    clause = _clause(tree, head)
    told = tree.lemma[clause] in (*HELD, "complete", "take", "have")
    return _is_presupposed(tree, head) or (told and tree.dep[head] in ("dobj", "nsubj", "nsubjpass"))


def _told_by_verb(tree: Tree, parties: Parties, meeting: Meeting) -> Mention:
    """Read a verb that tells of talks, with those whom its clause names."""
    verb = meeting.verb
    who = [one for head in meeting.heads for one in sitters(tree, parties, head)]
    found = Mention(
        head=verb,
        parties=tuple(dict.fromkeys(who)),
        mediators=tuple(
            dict.fromkeys(
                [
                    *(one for head in meeting.between for one in parties.concerned(head)),
                    *mediators_of(tree, parties, [verb], verb),
                ]
            )
        ),
        status=climb(tree, verb, "CONSULT").status,
        number=meeting.number,
        held=meeting.held,
        definite=False,
        course=meeting.course,
        clause=verb,
        words=meeting_words(tree, verb),
        heads=meeting.heads,
        partial=any(tree.pos[head] != "PRON" for head in meeting.heads),
    )
    found.topics.extend(topics_of(tree, verb, verb))
    return found


def _is_hidden(tree: Tree, head: int) -> bool:
    """Read 'indirect contacts', 'a back channel', 'shuttle diplomacy'."""
    if tree.lemma[head] not in CONTACTS:
        return False
    before = {tree.lower[j] for i in tree.children[head] if i < head for j in tree.subtree(i)}
    resumed = tree.tag[head] == "NNS" and tree.dep[head] == "dobj" and tree.lemma[tree.head[head]] in RESUMING
    return bool(before & HIDDEN) or (tree.lemma[head] == "contact" and resumed)


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
    told_by = tree.head[head] if tree.dep[head] in ("npadvmod", "appos") else head
    status = "happened" if _is_presupposed(tree, head) else climb(tree, told_by, "CONSULT").status
    status = "planned" if _is_due(tree, head) or _is_prepared(tree, head) else status
    status = "planned" if status == "demanded" and _is_called(tree, head) else status
    status = "happened" if status == "planned" and _is_arranged(tree, head) else status
    status = "planned" if status == "happened" and _is_scheduled(tree, head) else status
    if any(tree.lower[i] == "no" for i in tree.children[head]):
        status = "negated"
    revived = status not in REAL and tree.dep[head] == "dobj" and tree.lemma[tree.head[head]] in REVIVING
    status = "happened" if revived else status
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
        partial=names_two(tree, parties, nouns) or (status == "happened" and _is_settled(tree, head, clause)),
        revived=revived,
        carrier=carrier(tree, head, clause),
        concluded=tree.lemma[clause] in SETTLING and any(bargained_for(tree, parties, head, clause)),
    )
    for noun in nouns:
        found.topics.extend(topics_of(tree, noun, clause))
    return found


def _is_presupposed(tree: Tree, head: int) -> bool:
    """Say whether talks are told as held before or while something else happened: 'after three days of talks'."""
    if tree.dep[head] == "conj" and tree.dep[tree.head[head]] == "pobj":
        head = tree.head[head]
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


def _is_prepared(tree: Tree, head: int) -> bool:
    """Read 'cleared the way for a first round': what the way is cleared for has not been held."""
    above = tree.head[head]
    return tree.dep[head] == "pobj" and tree.lower[above] == "for" and tree.lemma[tree.head[above]] in WAYS


def _is_arranged(tree: Tree, head: int) -> bool:
    """Read 'the talks were arranged by Oslo', which were held, and not 'are being arranged'."""
    verb = tree.head[head]
    past = any(tree.lower[i] in ("was", "were") for i in tree.children[verb])
    return tree.dep[head] == "nsubjpass" and tree.lemma[verb] in ARRANGING and past and tree.tag[verb] == "VBN"


def _is_scheduled(tree: Tree, head: int) -> bool:
    """Read 'a third round has been pencilled in for May', 'is likely in May': what has a day has not been held yet."""
    verb = tree.head[head]
    if tree.dep[head] == "nsubjpass" and tree.lemma[verb] in SCHEDULING:
        return True
    likely = tree.child(verb, "acomp") if tree.lemma[verb] == "be" and tree.dep[head] == "nsubj" else None
    return likely is not None and tree.lower[likely] in ("likely", "due", "possible", "imminent", "scheduled")


def _is_called(tree: Tree, head: int) -> bool:
    """Read 'a new round would be called before the summer': a sitting that is called is convened, not asked for."""
    verb = tree.head[head]
    return tree.dep[head] == "nsubjpass" and tree.lemma[verb] == "call"


def _is_settled(tree: Tree, head: int, clause: int) -> bool:
    """Read 'the union settled with the company after seven rounds', which are those of the two."""
    return tree.lemma[clause] in SETTLING and clause != head and _is_presupposed(tree, head)


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
