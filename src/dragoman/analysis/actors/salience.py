"""How present a party is to the reader at some point of the text, and who may not be meant there.

The weights follow Lappin and Leass (1994), section 2.1.3: being mentioned in the sentence, and the part that is played
in it; every sentence further on halves them. Subjects weigh more than there, since news goes on with its subject (the
preferred centre of Grosz, Joshi and Weinstein 1995). Mentions within a quotation count only inside it: a reader of
`"Putin lied," Smith said. He ...` goes on with Smith.
"""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.phrases import Phrase, Role, clause_of, role_of, sort_of_noun
from dragoman.analysis.actors.subordination import (
    is_censured,
    is_crossed,
    is_of_its_predicate,
    subject_at,
    understood_subject,
)

MENTIONED = 100.0
PARTS: dict[Role, float] = {"subject": 210.0, "object": 120.0, "oblique": 100.0, "within": 40.0}
# What a subject of the main clause weighs more, and what mentions in other sentences than the weightiest one add.
MAIN = 40.0
# What an owner of the subject weighs more than other nouns within nouns (Gordon et al. 1999).
OWNING = 60.0
EARLIER = 0.25
REACH = 4


class Salience:
    """The standing of the phrases of one document.

    Args:
        grammar: the parse.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._told = _told_sentences(grammar)
        self._weights: dict[int, float] = {}

    def distance(self, earlier: int, later: int, is_quoted: bool) -> int:
        """Count the sentences from one token to a later one; from outside quotations, quoted ones are skipped."""
        one, other = self._grammar.sentence[earlier], self._grammar.sentence[later]
        return other - one if is_quoted else self._told[other] - self._told[one] if one != other else 0

    def weight(self, phrase: Phrase) -> float:
        """Give what a phrase adds in its own sentence."""
        found = self._weights.get(phrase.head)
        if found is None:
            found = MENTIONED + PARTS[role_of(self._grammar, phrase.head)]
            if self._owns_subject(phrase.head):
                found += OWNING
            if self._is_fronted(phrase.head):
                found -= 50.0
            elif self._is_main_subject(phrase.head):
                found += MAIN
            self._weights[phrase.head] = found
        return found

    def _owns_subject(self, head: int) -> bool:
        """Say whether a genitive belongs to the subject: "the Kremlin's commitment is less" is about the Kremlin."""
        grammar = self._grammar
        return grammar.dep[head] == "poss" and grammar.dep[grammar.head[head]] in ("nsubj", "nsubjpass")

    def _is_fronted(self, head: int) -> bool:
        """Say whether it stands in an adverbial before the subject: 'In a letter to Blair, ...'."""
        grammar = self._grammar
        governing = grammar.governing(head)
        if governing is None:
            return False
        verb = grammar.head[governing[1]]
        return governing[1] < verb and any(
            grammar.dep[child] in ("nsubj", "nsubjpass") and child > head for child in grammar.children[verb]
        )

    def _is_main_subject(self, head: int) -> bool:
        grammar = self._grammar
        index = grammar.coordinate(head)
        if grammar.dep[index] == "appos":
            index = grammar.coordinate(grammar.head[index])
        if grammar.dep[index] not in ("nsubj", "nsubjpass"):
            return False
        verb = grammar.head[index]
        for _ in range(4):
            if grammar.dep[verb] != "conj":
                break
            verb = grammar.head[verb]
        return grammar.head[verb] == verb

    def standing(self, mentions: Iterable[Phrase], at: int) -> float:
        """Give how present a party is at a token, from all its phrases before it.

        Of several mentions in one sentence only the weightiest counts.
        """
        grammar = self._grammar
        is_quoted = grammar.quotation[at] >= 0
        best: dict[int, float] = {}
        for phrase in mentions:
            distance = self.distance(phrase.head, at, is_quoted)
            if not 0 <= distance <= REACH:
                continue
            best[distance] = max(best.get(distance, 0.0), self.weight(phrase) * 0.5**distance)
        if not best:
            return 0.0
        strongest = max(best.values())
        return strongest + EARLIER * (sum(best.values()) - strongest)


def _told_sentences(grammar: Grammar) -> list[int]:
    """Number the sentences so that a wholly quoted one has the number of the one before it."""
    if not len(grammar):
        return []
    outside = [False] * (grammar.sentence[-1] + 1)
    for index, quotation in enumerate(grammar.quotation):
        if quotation < 0 and grammar.text[index][:1].isalnum():
            outside[grammar.sentence[index]] = True
    numbers, number = [], 0
    for is_outside in outside:
        number += is_outside
        numbers.append(number)
    return numbers


def is_barred(grammar: Grammar, pronoun: int, phrase: Phrase) -> bool:
    """Say whether grammar forbids a pronoun, other than a reflexive one, to stand for a phrase.

    The binding principles of Chomsky (1981) in the form of Lappin and Leass (1994), section 2.1.1: a pronoun is not
    within its own antecedent, not beside it in a coordination, and no fellow argument of one verb.
    """
    if phrase.first <= pronoun < phrase.last or is_crossed(grammar, pronoun, phrase.head):
        return True
    if grammar.dep[pronoun] == "poss":
        is_it = (
            is_of_its_predicate(grammar, pronoun) and subject_at(grammar, clause_of(grammar, pronoun)) == phrase.head
        )
        if sort_of_noun(grammar, grammar.head[pronoun]) == "thing" and is_censured(grammar, pronoun, phrase.head):
            return True
        return is_it or _contains(grammar, phrase.head, pronoun)
    if grammar.coordinate(pronoun) == grammar.coordinate(phrase.head) and grammar.head[pronoun] != pronoun:
        return True
    clause = clause_of(grammar, pronoun)
    if clause != clause_of(grammar, phrase.head):
        return _is_understood_subject(grammar, pronoun, clause, phrase.head) or _contains(grammar, phrase.head, pronoun)
    return role_of(grammar, phrase.head) != "within" and role_of(grammar, pronoun) != "within"


def _is_understood_subject(grammar: Grammar, pronoun: int, verb: int, head: int) -> bool:
    """'Xi met Modi and thanked him': Xi is the subject of 'thanked', too, and of 'wants to thank', 'left, thanking'."""
    if role_of(grammar, pronoun) in ("subject", "within"):
        return False
    subject = understood_subject(grammar, verb)
    return subject is not None and grammar.coordinate(head) == grammar.coordinate(subject)


def _contains(grammar: Grammar, head: int, index: int) -> bool:
    """Say whether a token hangs on a noun without a clause between: 'his' in 'the friend of his aunt'."""
    above = index
    for _ in range(12):
        if above == head:
            return True
        if grammar.head[above] == above or grammar.tag[above].startswith(("V", "MD")):
            return False
        above = grammar.head[above]
    return False
