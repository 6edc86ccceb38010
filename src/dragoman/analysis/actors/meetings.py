"""Two who are told of as meeting are several together: 'Lund telephoned Orr, and they agreed to wait'.

A verb of meeting makes a plural individual of its subject and of whom it is met with, as 'and' would do (the summation
of Kamp and Reyle 1993, From Discourse to Logic, 4.1.5), whichever of both is the subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Draft
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.phrases import Phrase
from dragoman.analysis.actors.words import SAYING

# Verbs whose object is met, and those behind which 'with' or 'to' says who it is.
MEETING = frozenset(("meet", "telephone", "phone", "call", "host", "receive", "greet", "visit", "join", "see"))
TALKING = frozenset(("meet", "talk", "speak", "confer", "negotiate", "consult", "dine", "lunch", "sit"))
# Nouns with which a verb of holding tells of a meeting.
MEETINGS = frozenset(
    ("talk", "meeting", "call", "conversation", "summit", "negotiation", "discussion", "lunch", "dinner", "round")
)
HOLDING = frozenset(("hold", "have", "begin", "open", "end", "conclude", "start", "resume", "finish"))
SUBJECTS = ("nsubj", "nsubjpass")
ADDRESSING = SAYING | TALKING
PRESS = frozenset(("reporter", "journalist", "correspondent"))
REACH = 1


def pair_met(grammar: Grammar, phrases: Sequence[Phrase], index: int) -> list[Draft] | None:
    """Give the two who met, as told last before a token in its sentence or the one before; None where nobody did.

    Args:
        grammar: the parse.
        phrases: the noun phrases, in reading order.
        index: the token of a plural pronoun.
    """
    sentence = grammar.sentence[index]
    by_head = {phrase.head: phrase for phrase in phrases if phrase.draft is not None and phrase.head < index}
    for verb in range(index - 1, -1, -1):
        if sentence - grammar.sentence[verb] > REACH:
            return None
        if not grammar.tag[verb].startswith("V") or grammar.quotation[verb] != grammar.quotation[index]:
            continue
        subject = next((i for i in grammar.children[verb] if grammar.dep[i] in SUBJECTS and i < verb), None)
        other = _met(grammar, verb)
        if subject is None or other is None or other > index:
            continue
        one, two = by_head.get(subject), by_head.get(_named(grammar, other, by_head))
        if one is not None and two is not None and one.draft is not None and two.draft is not None:
            return [one.draft, two.draft] if _are_two(one, two) else None
    return None


def is_audience(grammar: Grammar, head: int) -> bool:
    """Say whether a noun is the press that is only spoken to: 'he told reporters', 'speaking to journalists'.

    The words tell where something was said, not of whom the story goes on.
    """
    if grammar.lemma[head] not in PRESS:
        return False
    above = grammar.head[head]
    verb = grammar.head[above] if grammar.dep[head] == "pobj" else above
    return grammar.dep[head] in ("dobj", "dative", "pobj") and grammar.lemma[verb] in ADDRESSING


def _named(grammar: Grammar, head: int, by_head: dict[int, Phrase]) -> int:
    """Give the name behind a noun that says what somebody is: 'her host, President Lund'."""
    beside = [i for i in grammar.children[head] if grammar.dep[i] == "appos" and i in by_head]
    return beside[0] if head not in by_head and beside else head


def _met(grammar: Grammar, verb: int) -> int | None:
    """Give the head of whom a verb says that somebody met."""
    objects = [i for i in grammar.children[verb] if grammar.dep[i] == "dobj"]
    lemma = grammar.lemma[verb]
    if lemma in MEETING and objects:
        return objects[0]
    holders = [verb] if lemma in TALKING else []
    if lemma in HOLDING and objects and grammar.lemma[objects[0]] in MEETINGS:
        holders = [verb, objects[0]]
    for holder in holders:
        for preposition in grammar.children[holder]:
            if grammar.dep[preposition] == "prep" and grammar.lower[preposition] in ("with", "to"):
                return next((i for i in grammar.children[preposition] if grammar.dep[i] == "pobj"), None)
    return None


def _are_two(one: Phrase, two: Phrase) -> bool:
    """Say whether both are single and of one sort: two persons, or two states or bodies."""
    if one.draft is two.draft or one.is_plural or two.is_plural:
        return False
    return (one.sort == "person") == (two.sort == "person") and {one.sort, two.sort} <= {"person", "body", "land"}
