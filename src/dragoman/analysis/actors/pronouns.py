"""Pronouns of the third person and their antecedents.

In reading order, so that what is resolved bears the next one. A pronoun goes to the most present party that grammar,
number, gender and kind allow; where two are about as present, to nobody: a wrong antecedent is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Cast, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.phrases import Phrase, Sort, claim, clause_of, is_claimable, role_of
from dragoman.analysis.actors.plurals import Plurals
from dragoman.analysis.actors.salience import REACH, Salience, is_barred
from dragoman.analysis.actors.words import ACTING, SAYING

BY = "actors.references@1"
LIKELY = 0.75
GENDERED = {
    **dict.fromkeys(("he", "him", "his", "himself"), "male"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "female"),
}
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
# What the same part in the clause before adds to an antecedent, the same clause to an owner, and to the subject of a
# verb of saying that it is he who goes on.
GOES_ON, SPEAKS_ON, OWNS, GOVERNS = 40.0, 80.0, 60.0, 100.0
REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
# How much more present than the next one an antecedent must be.
LEAD = {"person": 1.05, "body": 1.12, "people": 1.5}
SUBJECTS = ("nsubj", "nsubjpass")
# What things do as well as parties.
UNWILLED = frozenset(
    (
        *("break", "bring", "continue", "cut", "delay", "drop", "end", "extend", "face", "fail", "hold", "keep"),
        *("lift", "look", "maintain", "move", "need", "prevent", "provide", "start", "stop", "strengthen", "take"),
        *("work", "yield"),
    )
)
# Verbs whose 'it' stands for nothing when a clause follows: 'it seems that', 'it emerged that', 'it takes'.
EMPTY = frozenset(
    ["be", "seem", "appear", "emerge", "happen", "turn", "take", "follow", "remain", "become", "matter", "rain", "snow"]
)


class Pronouns:
    """The pronouns of one document while they are being resolved.

    Args:
        grammar: the parse.
        cast: the parties.
        phrases: the noun phrases, in reading order; resolved pronouns are added to them.
        plurals: the coordinations, for 'they'.
    """

    def __init__(self, grammar: Grammar, cast: Cast, phrases: list[Phrase], plurals: Plurals) -> None:
        self._grammar = grammar
        self._cast = cast
        self._phrases = phrases
        self._plurals = plurals
        self._salience = Salience(grammar)
        self._taken = {place.first for place, _ in cast.places() if place.last == place.first + 1}

    def resolve(self) -> None:
        """Give every pronoun whose antecedent is certain to its party.

        Those outside of quotations come first: who speaks must be known before it is asked whom a speaker means.
        """
        quoted = [index for index, quotation in enumerate(self._grammar.quotation) if quotation >= 0]
        told = [index for index, quotation in enumerate(self._grammar.quotation) if quotation < 0]
        for index in (*told, *quoted):
            word = self._grammar.lower[index]
            if index in self._taken:
                continue
            if word in GENDERED and self._grammar.tag[index] in ("PRP", "PRP$"):
                self._settle(index, self._of_person(index), "person", GENDERED[word])
            elif word in NEUTER and not is_empty(self._grammar, index):
                self._settle(index, self._of_body(index), "body", None)
            elif word in PLURAL:
                self._settle(index, self._of_people(index), "people", None)

    def _settle(self, index: int, antecedent: Phrase | None, sort: Sort, gender: str | None) -> None:
        if antecedent is None:
            return
        if antecedent.members:
            draft = self._plurals.enter(antecedent)
        else:
            draft = claim(self._grammar, self._cast, antecedent, BY, LIKELY)
        if not self._cast.mention(draft, Place(index, index + 1), "pronoun"):
            return
        if gender is not None:
            draft.gender = draft.gender or gender
        found = Phrase(index, index, index + 1, sort, antecedent.is_plural, gender, draft)
        at = next((at for at, phrase in enumerate(self._phrases) if phrase.head > index), len(self._phrases))
        self._phrases.insert(at, found)

    def _of_person(self, index: int) -> Phrase | None:
        gender = GENDERED[self._grammar.lower[index]]
        fitting = [
            phrase
            for phrase in self._before(index)
            if phrase.sort == "person" and phrase.told_gender() in (None, gender)
        ]
        return self._best(index, fitting, "person") or self._ahead(index, gender)

    def _of_body(self, index: int) -> Phrase | None:
        fitting = [
            phrase
            for phrase in self._before(index)
            if phrase.sort in ("body", "land", "thing") and not phrase.is_plural
        ]
        if self._acts(index):
            fitting = [phrase for phrase in fitting if phrase.sort in ("body", "land")]
        return self._best(index, fitting, "body")

    def _of_people(self, index: int) -> Phrase | None:
        fitting = [phrase for phrase in self._before(index) if phrase.is_plural or phrase.sort == "people"]
        joined = self._allowed(index, self._plurals.coordinations)
        parts = {id(one) for phrase in joined for one in phrase.members}
        fitting = [*(phrase for phrase in fitting if id(phrase) not in parts), *joined]
        if self._acts(index):
            fitting = [phrase for phrase in fitting if phrase.sort != "thing" or self._speaks(phrase.head)]
        found = self._best(index, [*fitting, *self._collectives(index)], "people")
        return (
            found if found is not None and (found.is_plural or found.sort == "people" or self._acts_as(found)) else None
        )

    def _acts_as(self, body: Phrase) -> bool:
        """Say whether a body, but no state, was the subject: 'The consortium denied it. They said ...'."""
        is_state = body.draft is not None and body.draft.kind == "state"
        return not is_state and role_of(self._grammar, body.head) == "subject"

    def _collectives(self, index: int) -> list[Phrase]:
        """Collect the bodies, which 'they' may mean as well: the people of 'the team' that arrived."""
        return [phrase for phrase in self._before(index) if phrase.sort == "body" and not phrase.is_plural]

    def _acts(self, index: int) -> bool:
        """Say whether the pronoun does what only a party does."""
        grammar = self._grammar
        if grammar.dep[index] not in SUBJECTS:
            return False
        verb = grammar.head[index]
        return grammar.lemma[verb] in (SAYING if grammar.dep[index] == "nsubjpass" else ACTING - UNWILLED)

    def _before(self, index: int) -> list[Phrase]:
        return self._allowed(index, self._phrases)

    def _allowed(self, index: int, phrases: Sequence[Phrase]) -> list[Phrase]:
        """Collect the phrases before a pronoun that may be meant: near enough, on the same side of quotation marks."""
        grammar = self._grammar
        quotation = grammar.quotation[index]
        speaker = speaker_of(grammar, index) if quotation >= 0 else None
        found = []
        for phrase in reversed(phrases):
            if phrase.head >= index:
                continue
            if self._salience.distance(phrase.head, index, quotation >= 0) > REACH:
                break
            inside = grammar.quotation[phrase.head]
            if inside >= 0 and inside != quotation and (quotation < 0 or abs(inside - quotation) > 1):
                continue
            if speaker is not None and self._is_speaker(phrase, speaker):
                continue
            found.append(phrase)
        return found[::-1]

    def _is_speaker(self, phrase: Phrase, speaker: int) -> bool:
        said = next((other for other in self._phrases if other.head == speaker), None)
        return said is not None and (said is phrase or (said.draft is not None and said.draft is phrase.draft))

    def _best(self, index: int, fitting: Sequence[Phrase], sort: str) -> Phrase | None:
        """Choose the most present of some phrases, each party once, unless another one is nearly as present."""
        grammar = self._grammar
        if grammar.lower[index] in REFLEXIVE:
            return self._subject(index, fitting)
        groups: dict[int, list[Phrase]] = {}
        for phrase in fitting:
            groups.setdefault(id(phrase.draft) if phrase.draft is not None else id(phrase), []).append(phrase)
        barred = {key for key, group in groups.items() if any(is_barred(grammar, index, phrase) for phrase in group)}
        ranked = sorted(
            (
                (self._standing(group, index), -group[-1].head, group[-1])
                for key, group in groups.items()
                if key not in barred
            ),
            key=lambda item: item[:2],
            reverse=True,
        )
        ranked = [item for item in ranked if item[0] > 0]
        if not ranked or (len(ranked) > 1 and ranked[0][0] < LEAD[sort] * ranked[1][0]):
            return None
        chosen = ranked[0][2]
        return chosen if chosen.draft is not None or is_claimable(grammar, chosen) else None

    def _standing(self, group: Sequence[Phrase], index: int) -> float:
        """Add to presence what speaks for one part of the clause: subjects go on as subjects, owners are near.

        Only the last sentence in which a party is mentioned tells its part, and every sentence since halves it.
        """
        grammar = self._grammar
        is_quoted = grammar.quotation[index] >= 0
        nearest = self._salience.distance(group[-1].head, index, is_quoted)
        last = [p for p in group if self._salience.distance(p.head, index, is_quoted) == nearest]
        found = 0.0
        if grammar.dep[index] in SUBJECTS and any(role_of(grammar, phrase.head) == "subject" for phrase in last):
            found += GOES_ON
        if self._speaks(index) and any(self._speaks(phrase.head) for phrase in last):
            found += SPEAKS_ON
        if any(self._governs(phrase.head, index) for phrase in last):
            found += GOVERNS
        if grammar.dep[index] == "poss" and clause_of(grammar, index) == clause_of(grammar, last[-1].head):
            found += OWNS
        return self._salience.standing(group, index) + found * 0.5**nearest

    def _governs(self, head: int, index: int) -> bool:
        """In 'Trump said that Putin warned that he would answer', "he" is rather he whose words it stands in: Putin."""
        grammar = self._grammar
        clause = clause_of(grammar, index)
        verb = grammar.head[clause]
        if grammar.dep[index] not in SUBJECTS or grammar.dep[clause] != "ccomp" or grammar.lemma[verb] not in SAYING:
            return False
        return grammar.subject_of(head) == verb

    def _speaks(self, index: int) -> bool:
        """Say whether a noun or pronoun is the subject of a verb of saying: who spoke last is likely to go on."""
        verb = self._grammar.subject_of(index)
        return verb is not None and self._grammar.lemma[verb] in SAYING

    def _subject(self, index: int, fitting: Sequence[Phrase]) -> Phrase | None:
        clause = clause_of(self._grammar, index)
        subjects = [
            phrase
            for phrase in fitting
            if clause_of(self._grammar, phrase.head) == clause and role_of(self._grammar, phrase.head) == "subject"
        ]
        return subjects[0] if len(subjects) == 1 and subjects[0].sort != "thing" else None

    def _ahead(self, index: int, gender: str) -> Phrase | None:
        """Let a possessive in an opening adverbial wait for the subject: 'In his speech, Putin said'."""
        grammar = self._grammar
        verb = clause_of(grammar, index)
        if grammar.dep[verb] == "advcl":
            verb = grammar.head[verb]
        if any(grammar.dep[child] in SUBJECTS and child < index for child in grammar.children[verb]):
            return None
        subject = next((child for child in grammar.children[verb] if grammar.dep[child] in SUBJECTS), None)
        if subject is None or subject < index or subject - index > 15:
            return None
        phrase = next((phrase for phrase in self._phrases if phrase.head == subject), None)
        if phrase is None or phrase.draft is None or phrase.sort != "person":
            return None
        return phrase if phrase.told_gender() in (None, gender) else None


def is_empty(grammar: Grammar, index: int) -> bool:
    """Say whether 'it' stands for nothing or for a clause: 'it is clear that', 'it was reported that', 'it rained'."""
    if grammar.lower[index] != "it":
        return False
    verb = grammar.head[index]
    if grammar.dep[index] == "expl":
        return True
    clauses = [child for child in grammar.children[verb] if grammar.dep[child] in ("ccomp", "xcomp", "csubj", "advcl")]
    if grammar.dep[index] == "nsubjpass":
        return any(grammar.dep[child] == "ccomp" for child in clauses)
    if grammar.dep[index] == "nsubj":
        is_cleft = grammar.lemma[verb] == "be" and any(
            grammar.dep[c] in ("attr", "acomp") for c in grammar.children[verb]
        )
        return grammar.lemma[verb] in EMPTY and (bool(clauses) or is_cleft)
    return grammar.lemma[verb] in ("make", "find", "think", "consider", "deem") and grammar.dep[index] != "poss"


def speaker_of(grammar: Grammar, index: int) -> int | None:
    """Give the head of the subject of the verb of saying beside the quotation that a token lies in."""
    quotation = grammar.quotation[index]
    first = last = index
    while first > 0 and grammar.quotation[first - 1] == quotation:
        first -= 1
    while last + 1 < len(grammar) and grammar.quotation[last + 1] == quotation:
        last += 1
    for near in (range(last + 1, min(last + 9, len(grammar))), range(first - 1, max(first - 9, -1), -1)):
        for at in near:
            if grammar.quotation[at] < 0 and grammar.lemma[at] in SAYING and grammar.tag[at].startswith("V"):
                return next((child for child in grammar.children[at] if grammar.dep[child] in SUBJECTS), None)
    return None
