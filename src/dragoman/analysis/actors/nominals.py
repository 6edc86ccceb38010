"""Nouns that call a party again: "the group", "the girls", "this team", "the ministry", "the country".

Sieves from the surest to the least sure, as Lee et al. (2013) set them up: the same noun phrase, the same noun with
nothing new said of it, a noun that is part of a name, a noun for that sort of body, the country just spoken of. Each
wants one antecedent and no rival; "the company" of two companies is nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Cast, Draft, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.nouns import LEADERS, MEN, NUMBERS, SECTORS_CALLED, SIDES
from dragoman.analysis.actors.phrases import Phrase, claim, is_claimable, sort_of_noun

BY = "actors.references@1"
LIKELY = 0.75
DEFINITE = frozenset(("the", "this", "that", "these", "those"))
INDEFINITE = frozenset(("a", "an", "another", "other", "some", "any", "no", "every", "each"))
PARTIES = frozenset(("person", "people", "body"))
# Words before a noun that tell nothing of which one is meant.
EMPTY = DEFINITE | frozenset(("same", "said", "latter", "new", "old", "young", "late", "entire", "whole", "own"))
# Nouns that come again and mean others each time.
ANYBODY = frozenset(("people", "person", "public", "member"))
JUDGES = frozenset(("judge", "justice", "arbitrator"))
COURTS = frozenset(("court", "tribunal"))
# In how many sentences a noun for a body or a country finds its antecedent.
NEAR = {"body": 5, "called": 2, "land": 2}


class Nominals:
    """The nouns of one document while they are being given to parties.

    Args:
        grammar: the parse.
        cast: the parties.
        phrases: the noun phrases, in reading order; what is resolved becomes the mention of a party in them.
    """

    def __init__(self, grammar: Grammar, cast: Cast, phrases: list[Phrase]) -> None:
        self._grammar = grammar
        self._cast = cast
        self._phrases = phrases
        self._by_noun: dict[str, list[Phrase]] = {}

    def resolve(self) -> None:
        """Give every definite noun with one certain antecedent to its party, in reading order."""
        for at, phrase in enumerate(self._phrases):
            lemma = self._lemma(phrase)
            if phrase.draft is None and self._is_definite(phrase):
                antecedent = self._antecedent(at, phrase, lemma) or self._court(at, phrase, lemma)
                if antecedent is not None:
                    self._give(phrase, antecedent)
            elif self._is_fresh(phrase) and self._is_definite(phrase):
                antecedent = self._same_noun(phrase, lemma) or self._court(at, phrase, lemma)
                if antecedent is not None and antecedent.draft is not phrase.draft:
                    self._join(phrase, antecedent)
            self._by_noun.setdefault(lemma, []).append(phrase)

    def _is_fresh(self, phrase: Phrase) -> bool:
        """Say whether a noun opens a party without a name: 'the emir', who may be 'the old emir of Rhovan'."""
        draft = phrase.draft
        return draft is not None and draft.kind == "unnamed" and draft.begins() == phrase.first

    def _join(self, phrase: Phrase, antecedent: Phrase) -> None:
        fresh = phrase.draft
        draft = claim(self._grammar, self._cast, antecedent, BY, LIKELY)
        if fresh is None:
            return
        self._cast.merge(fresh, draft)
        for other in self._phrases:
            if other.draft is fresh:
                other.draft = draft

    def _court(self, at: int, phrase: Phrase, lemma: str) -> Phrase | None:
        """'The judges' speak for the one court spoken of."""
        if lemma not in JUDGES or not phrase.is_plural or self._said(phrase):
            return None
        near = self._near(at, phrase, NEAR["body"])
        return self._only([other for other in near if self._is_court(other)])

    def _is_court(self, phrase: Phrase) -> bool:
        is_named = phrase.draft is not None and phrase.draft.kind == "organization" and phrase.draft.sector == "JUD"
        return is_named or (self._lemma(phrase) in COURTS and not phrase.is_plural)

    def _lemma(self, phrase: Phrase) -> str:
        return self._grammar.lemma[phrase.head].lower()

    def _is_definite(self, phrase: Phrase) -> bool:
        grammar = self._grammar
        if self._is_counted(phrase) or self._is_told_apart(phrase):
            return False
        is_noun = grammar.tag[phrase.head] in ("NN", "NNS")
        is_short = (
            sort_of_noun(grammar, phrase.head) in ("body", "person")
            and phrase.head == phrase.first + 1
            and phrase.last == phrase.head + 1
        )
        if not is_noun and not is_short:
            return False
        return grammar.lower[phrase.first] in DEFINITE

    def _is_told_apart(self, phrase: Phrase) -> bool:
        """'The group whose robots won' says itself which group it is; a clause after a comma only adds to it."""
        grammar = self._grammar
        for child in grammar.children[phrase.head]:
            if child > phrase.head and grammar.dep[child] in ("relcl", "acl"):
                return "," not in grammar.text[phrase.head + 1 : child]
        return False

    def _is_counted(self, phrase: Phrase) -> bool:
        """'The two sides' are parties named before, and never the same ones for being called the same."""
        is_common = self._grammar.lemma[phrase.head].lower() in SIDES | LEADERS | MEN
        return is_common and phrase.is_plural and not self._said(phrase) - NUMBERS.keys()

    def _antecedent(self, at: int, phrase: Phrase, lemma: str) -> Phrase | None:
        if phrase.sort in PARTIES and lemma not in ANYBODY:
            found = self._same_noun(phrase, lemma)
            return found or (self._body(at, phrase, lemma) if not self._has_namesake(phrase, lemma) else None)
        return self._land(at, phrase) if phrase.sort == "land" else None

    def _give(self, phrase: Phrase, antecedent: Phrase) -> None:
        draft = claim(self._grammar, self._cast, antecedent, BY, LIKELY)
        first, last = phrase.first, phrase.head + 1
        if self._cast.mention(draft, Place(first, last), "nominal"):
            phrase.draft, phrase.last = draft, last

    def _same_noun(self, phrase: Phrase, lemma: str) -> Phrase | None:
        """Find the phrase of the same noun and number whose words hold all that is said of this one."""
        said = self._said(phrase)
        earlier = [
            other
            for other in self._by_noun.get(lemma, ())
            if other.is_plural == phrase.is_plural and self._is_reachable(other, phrase)
        ]
        if not earlier or any(self._is_indefinite(other) for other in earlier[1:]):
            return None
        if any(not said <= self._said(other) for other in earlier):
            fitting = [other for other in earlier if said <= self._said(other)]
            earlier = fitting if said else []
        parties = {id(other.draft) if other.draft is not None else id(other) for other in earlier}
        is_alike = all(other.draft is None and self._said(other) == self._said(earlier[0]) for other in earlier)
        if not earlier or (len(parties) > 1 and not is_alike):
            return None
        last = earlier[-1]
        return last if last.draft is not None or is_claimable(self._grammar, last) else None

    def _is_indefinite(self, phrase: Phrase) -> bool:
        return self._grammar.lower[phrase.first] in INDEFINITE

    def _is_reachable(self, earlier: Phrase, phrase: Phrase) -> bool:
        """What is said inside a quotation is no antecedent outside of it."""
        inside = self._grammar.quotation[earlier.head]
        return inside < 0 or inside == self._grammar.quotation[phrase.head]

    def _said(self, phrase: Phrase) -> set[str]:
        """Collect the words that tell which one is meant, from before and right after the noun."""
        grammar = self._grammar
        words = [*range(phrase.first, phrase.head), *range(phrase.head + 1, phrase.last)]
        return {
            grammar.lower[index]
            for index in words
            if grammar.tag[index][:2] in ("NN", "JJ", "CD", "VB") and grammar.lower[index] not in EMPTY
        }

    def _body(self, at: int, phrase: Phrase, lemma: str) -> Phrase | None:
        """Find the one body whose name holds the noun, or which is of the sort that the noun tells."""
        if phrase.sort != "body" or phrase.is_plural or self._said(phrase):
            return None
        near = self._near(at, phrase, NEAR["body"])
        bodies = [other for other in near if other.draft is not None and other.draft.kind in ("organization", "group")]
        named = [other for other in bodies if other.draft and lemma in other.draft.name.lower().split()]
        bodies = [other for other in bodies if self._is_close(other, phrase)]
        return self._only(named) or (
            self._only([other for other in bodies if other.draft and self._is_called(other.draft, lemma)])
            if not named
            else None
        )

    def _has_namesake(self, phrase: Phrase, lemma: str) -> bool:
        """Say whether several were called so before: 'the team' is then one of them, and not any other body."""
        earlier = [other for other in self._by_noun.get(lemma, ()) if self._is_reachable(other, phrase)]
        return len({id(other.draft) if other.draft is not None else id(other) for other in earlier}) > 1

    def _is_close(self, earlier: Phrase, phrase: Phrase) -> bool:
        return self._grammar.sentence[phrase.head] - self._grammar.sentence[earlier.head] <= NEAR["called"]

    def _is_called(self, draft: Draft, lemma: str) -> bool:
        sectors = SECTORS_CALLED.get(lemma, frozenset())
        return draft.sector in sectors or (draft.sector is None and draft.by == "actors.organizations.tagged@1")

    def _land(self, at: int, phrase: Phrase) -> Phrase | None:
        """'The country' is the one state of this and the last two sentences."""
        if phrase.is_plural or self._said(phrase) or self._lemma(phrase) not in ("country", "nation"):
            return None
        near = self._near(at, phrase, NEAR["land"])
        return self._only([other for other in near if other.draft is not None and other.draft.kind == "state"])

    def _near(self, at: int, phrase: Phrase, reach: int) -> list[Phrase]:
        sentence = self._grammar.sentence
        return [
            other
            for other in self._phrases[:at]
            if sentence[phrase.head] - sentence[other.head] <= reach and self._is_reachable(other, phrase)
        ]

    @staticmethod
    def _only(phrases: Sequence[Phrase]) -> Phrase | None:
        """Give the last of some phrases if all are one party, or if there is but one."""
        is_one = len(phrases) == 1 or (
            bool(phrases) and phrases[0].draft is not None and all(one.draft is phrases[0].draft for one in phrases)
        )
        return phrases[-1] if is_one else None
