"""Pronouns of the third person and their antecedents.

In reading order, so that what is resolved bears the next one. A pronoun goes to the most present party that grammar,
number, gender and kind allow; where two are about as present, to nobody: a wrong antecedent is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Cast, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.meetings import is_audience, pair_met
from dragoman.analysis.actors.phrases import Phrase, Sort, claim, clause_of, is_claimable, role_of
from dragoman.analysis.actors.plurals import Plurals
from dragoman.analysis.actors.salience import REACH, Salience, is_barred
from dragoman.analysis.actors.subordination import (
    addressee_before,
    first_of_joined,
    holder_of_view,
    subject_around,
    subject_behind,
    understood_subject,
)
from dragoman.analysis.actors.words import ACTING, SAYING

BY = "actors.references@1"
LIKELY = 0.75
GENDERED = {
    **dict.fromkeys(("he", "him", "his", "himself"), "male"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "female"),
}
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
# What the same part in the clause before adds to an antecedent, the same clause to an owner, to the subject of a
# verb of saying that it is he who goes on, to whoever holds a view, and to the subject of the clause around.
GOES_ON, SPEAKS_ON, OWNS, GOVERNS, AROUND = 40.0, 80.0, 60.0, 100.0, 60.0
# What it adds to whoever was asked or accused that the pronoun answers.
ANSWERS = 340.0
REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
# How much more present than the next one an antecedent must be.
LEAD = {"person": 1.05, "body": 1.12, "people": 1.5}
# The same for a name that does not tell whether it is a man's, over one that does.
UNTOLD_LEAD = 1.18
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

Ranked = tuple[float, int, Phrase, int]


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
        found = self._best(index, fitting, "person")
        behind = self._behind(index, gender)
        if behind is not None and (found is None or found.draft is not behind.draft):
            return self._behind_or_before(index, behind, found)
        return found or self._ahead(index, gender)

    def _behind(self, index: int, gender: str) -> Phrase | None:
        """Give the named subject for which a pronoun in an opening clause waits: 'Even as he spoke, Lund ...'."""
        subject = subject_behind(self._grammar, index)
        phrase = next((phrase for phrase in self._phrases if phrase.head == subject), None)
        if phrase is None or phrase.draft is None or phrase.sort != "person":
            return None
        return phrase if phrase.told_gender() in (None, gender) else None

    def _behind_or_before(self, index: int, behind: Phrase, before: Phrase | None) -> Phrase | None:
        """Choose the subject behind, unless the other one is in the same sentence or what the last one was about.

        Who was the subject of the sentence before would be "he" there, and is told of again as much; then it is nobody.
        """
        grammar = self._grammar
        if before is None:
            return behind
        sentence = grammar.sentence[index]
        again = [one for one in self._phrases if one is before or (before.draft and one.draft is before.draft)]
        if any(grammar.sentence[one.head] == sentence for one in again):
            return before
        told = [one for one in again if grammar.sentence[one.head] == sentence - 1 and one.head < index]
        is_centre = any(
            role_of(grammar, one.head) == "subject" and grammar.quotation[one.head] == grammar.quotation[index]
            for one in told
        )
        return None if is_centre else behind

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
        fitting = [
            phrase
            for phrase in self._before(index)
            if (phrase.is_plural or phrase.sort == "people") and not is_audience(self._grammar, phrase.head)
        ]
        joined = self._allowed(index, self._plurals.coordinations)
        parts = {id(one) for phrase in joined for one in phrase.members}
        fitting = [*(phrase for phrase in fitting if id(phrase) not in parts), *joined]
        if self._acts(index):
            fitting = [phrase for phrase in fitting if phrase.sort != "thing" or self._speaks(phrase.head)]
        found = self._best(index, [*fitting, *self._collectives(index)], "people")
        is_several = found is not None and (found.is_plural or found.sort == "people" or self._acts_as(found))
        return found if is_several else self._jointly(index, fitting, joined) or self._pair(index)

    def _jointly(self, index: int, fitting: Sequence[Phrase], joined: Sequence[Phrase]) -> Phrase | None:
        """Give states or persons that were the subject together, which apart are no rivals of the whole."""
        if not self._acts(index) or not any(self._is_joint_subject(phrase) for phrase in joined):
            return None
        parts = {id(one) for phrase in joined if self._is_joint_subject(phrase) for one in phrase.members}
        alone = [phrase for phrase in self._collectives(index) if id(phrase) not in parts]
        found = self._best(index, [*fitting, *alone], "people")
        return found if found is not None and found.members else None

    def _is_joint_subject(self, phrase: Phrase) -> bool:
        kinds = {one.draft.kind if one.draft is not None else "" for one in phrase.members}
        return role_of(self._grammar, phrase.head) == "subject" and kinds in ({"state"}, {"person"})

    def _pair(self, index: int) -> Phrase | None:
        """Give the two who are told to have met, where nobody else in the plural was spoken of since."""
        grammar = self._grammar
        if grammar.dep[index] not in SUBJECTS:
            return None
        pair = pair_met(grammar, self._phrases, index)
        near = [phrase for phrase in self._before(index) if grammar.sentence[index] - grammar.sentence[phrase.head] < 2]
        several = [phrase for phrase in near if phrase.is_plural and phrase.sort != "thing"]
        if pair is None or any(not is_audience(grammar, phrase.head) for phrase in several):
            return None
        return Phrase(index - 1, index - 1, index, "people", True, None, self._plurals.together(pair))

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
            ((self._standing(group, index), -group[-1].head, group[-1], key) for key, group in groups.items()),
            key=lambda item: item[:2],
            reverse=True,
        )
        first = next((item for item in ranked if item[0] > 0 and item[3] not in barred), None)
        if first is None or not self._leads(first, [item for item in ranked if item[3] not in barred], sort):
            return None
        if ranked[0] is not first and self._is_doubtful(index, first[2], ranked[0][2]):
            return None
        chosen = first[2]
        return chosen if chosen.draft is not None or is_claimable(grammar, chosen) else None

    def _leads(self, first: Ranked, ranked: Sequence[Ranked], sort: str) -> bool:
        """Say whether the most present party is so by enough; where a name tells no gender, a wider lead is asked."""
        for other in ranked:
            if other is first or other[0] <= 0:
                continue
            is_guess = sort == "person" and _is_named(first[2]) and not first[2].told_gender()
            if first[0] < (UNTOLD_LEAD if is_guess and other[2].told_gender() else LEAD[sort]) * other[0]:
                return False
        return True

    def _is_doubtful(self, index: int, chosen: Phrase, barred: Phrase) -> bool:
        """Say whether only a subject that is not said keeps a pronoun from standing for somebody of its own sentence.

        Where the parse took the wrong one for it, whoever was spoken of in a sentence before is a poor second choice.
        """
        sentence = self._grammar.sentence
        is_far = sentence[chosen.head] != sentence[index] == sentence[barred.head]
        return is_far and clause_of(self._grammar, barred.head) != clause_of(self._grammar, index)

    def _standing(self, group: Sequence[Phrase], index: int) -> float:
        """Add to presence what speaks for one part of the clause: subjects go on as subjects, owners are near.

        Only the last sentence in which a party is mentioned tells its part, and every sentence since halves it.
        """
        grammar = self._grammar
        is_quoted = grammar.quotation[index] >= 0
        nearest = self._salience.distance(group[-1].head, index, is_quoted)
        last = [p for p in group if self._salience.distance(p.head, index, is_quoted) == nearest]
        heads = [phrase.head for phrase in last]
        is_subject = grammar.dep[index] in SUBJECTS
        found = 0.0
        if is_subject and any(role_of(grammar, head) == "subject" for head in heads):
            found += GOES_ON
        if self._goes_on_speaking(index) and any(self._speaks(head) for head in heads):
            found += SPEAKS_ON
        if is_subject and holder_of_view(grammar, clause_of(grammar, index)) in heads:
            found += GOVERNS
        elif grammar.dep[index] != "poss" and subject_around(grammar, clause_of(grammar, index)) in heads:
            found += AROUND
        elif not is_subject and self._is_joined(index, last[-1].head):
            found += GOES_ON
        if is_subject and addressee_before(grammar, index) in heads:
            found += ANSWERS
        if grammar.dep[index] == "poss" and last[-1].sort != "thing" and self._is_beside(index, last[-1].head):
            found += OWNS
        return self._salience.standing(group, index) + found * 0.5**nearest

    def _is_joined(self, index: int, head: int) -> bool:
        """Say whether "and" joins a pronoun's clause to a noun's: 'pointed to Lund and called him a friend'."""
        grammar = self._grammar
        clause = clause_of(grammar, index)
        is_part = role_of(grammar, index) != "within" and role_of(grammar, head) in ("object", "oblique")
        return is_part and grammar.dep[clause] == "conj" and grammar.head[clause] == clause_of(grammar, head)

    def _is_beside(self, index: int, head: int) -> bool:
        """Say whether a possessor stands in a noun's clause, or in one told of it: 'Lund asking Orr to his home'."""
        grammar = self._grammar
        clause = clause_of(grammar, index)
        is_told_of = grammar.dep[clause] == "acl" and understood_subject(grammar, clause) == head
        return is_told_of or clause == clause_of(grammar, head)

    def _goes_on_speaking(self, index: int) -> bool:
        """Say whether a pronoun opens a main clause with a verb of saying."""
        grammar = self._grammar
        clause = first_of_joined(grammar, clause_of(grammar, index))
        return self._speaks(index) and grammar.head[clause] == clause

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


def _is_named(phrase: Phrase) -> bool:
    return phrase.draft is not None and phrase.draft.kind == "person"


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
                return understood_subject(grammar, at)
    return None
