"""The noun phrases of a document that may be called again: parties already named, and nouns that stand for somebody."""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Literal

from dragoman.analysis.actors.drafts import Cast, Draft, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.nouns import LEADERS, MEN, NUMBERS, SIDES
from dragoman.vocabularies.party_nouns import PartyNoun, load_party_nouns

Sort = Literal["person", "people", "body", "land", "thing"]
Role = Literal["subject", "object", "oblique", "within"]
# Entities that are no thing that can be called again by a pronoun.
UNCOUNTED = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "CARDINAL", "ORDINAL"))
NAMED: dict[str, Sort] = {"PERSON": "person", "ORG": "body", "GPE": "land", "NORP": "people"}
MODIFIERS = frozenset(("compound", "amod", "nmod", "npadvmod", "punct", "quantmod"))


@dataclass(slots=True, eq=False)
class Phrase:
    """One noun phrase.

    Attributes:
        first: index of its first token.
        head: index of its head.
        last: index after its last token.
        sort: what it stands for.
        is_plural: whether several are meant.
        gender: where the noun tells it.
        draft: the party, or None as long as it is nobody's mention.
        members: the phrases of a coordination; empty for all others.
    """

    first: int
    head: int
    last: int
    sort: Sort
    is_plural: bool = False
    gender: str | None = None
    draft: Draft | None = None
    members: tuple[Phrase, ...] = ()

    def told_gender(self) -> str | None:
        """Give the gender of the party, or else of the noun."""
        return (self.draft.gender if self.draft is not None else None) or self.gender


def sort_of_noun(grammar: Grammar, index: int) -> Sort:
    """Say what a common noun stands for."""
    noun = _noun(grammar, index)
    if noun is None:
        return _sort_by_ending(grammar, index)
    if noun.sort == "person" and grammar.tag[index] in ("NNS", "NNPS"):
        return "people"
    return typing.cast("Sort", noun.sort)


def _sort_by_ending(grammar: Grammar, index: int) -> Sort:
    """'Committeewoman' and 'councilmen' are people, as all compounds of man and woman are."""
    word = grammar.lower[index]
    if grammar.tag[index] == "NN" and len(word) > 7 and word.endswith(("woman", "man", "person")):
        return "person"
    if grammar.tag[index] == "NNS" and len(word) > 7 and word.endswith(("women", "men", "people")):
        return "people"
    return "body" if word in ("pac", "pacs") else "thing"


def _noun(grammar: Grammar, index: int) -> PartyNoun | None:
    nouns = load_party_nouns()
    pair = f"{grammar.word(index - 1)} {grammar.lower[index]}"
    return nouns.get(pair) or nouns.get(grammar.lower[index]) or nouns.get(grammar.lemma[index].lower())


def sort_of_draft(draft: Draft) -> Sort:
    """Say what a party is."""
    if draft.kind == "person":
        return "person"
    if draft.kind in ("state", "organization"):
        return "body"
    if draft.is_plural or draft.members:
        return "people"
    return "person" if draft.kind == "unnamed" else "body"


def find_phrases(grammar: Grammar, cast: Cast) -> list[Phrase]:
    """Collect the noun phrases of a document, in reading order of their heads."""
    phrases: list[Phrase] = []
    heads: set[int] = set()
    for place, draft in cast.places():
        head = grammar.top(*place)
        if draft.mentions[place] == "demonym" and grammar.tag[head].startswith("JJ"):
            continue
        if head not in heads:
            heads.add(head)
            sort = sort_of_draft(draft)
            phrases.append(Phrase(place.first, head, place.last, sort, _is_plural(draft), None, draft))
    named = {index for place, draft in cast.places() if draft.mentions[place] == "name" for index in range(*place)}
    for index, tag in enumerate(grammar.tag):
        if tag[:2] != "NN" or index in heads or index in named or grammar.dep[index] in MODIFIERS:
            continue
        if grammar.entity[index] not in UNCOUNTED:
            phrases.append(_titled(cast, _common(grammar, index), grammar.tag[index]))
    by_head = {phrase.head: phrase for phrase in phrases}
    kept = [phrase for phrase in phrases if phrase.draft is not None or not _repeats(grammar, phrase, by_head)]
    return sorted(kept, key=lambda phrase: phrase.head)


def _titled(cast: Cast, phrase: Phrase, tag: str) -> Phrase:
    """'Special Envoy for Sanctions Anna Berg' is Anna Berg, whatever the parser takes for the head."""
    if tag == "NNP" and phrase.sort == "person" and phrase.last > phrase.head + 1:
        for place, draft in cast.places():
            if draft.kind == "person" and phrase.head < place.first < phrase.last <= place.last:
                phrase.draft = draft
    return phrase


def _repeats(grammar: Grammar, phrase: Phrase, by_head: dict[int, Phrase]) -> bool:
    """Say whether a noun only says what somebody is: 'Ilka Morava, special envoy', 'Morava is a lawyer'."""
    above = grammar.head[phrase.head]
    if grammar.dep[phrase.head] == "attr" and grammar.lemma[above] == "be":
        return True
    named = by_head.get(above)
    if grammar.dep[phrase.head] != "appos" or named is None or named.draft is None:
        return False
    return named.sort == phrase.sort


def _is_plural(draft: Draft) -> bool:
    return draft.is_plural or bool(draft.members)


def _common(grammar: Grammar, head: int) -> Phrase:
    sort = _sort_of_name(grammar, head) if grammar.tag[head].startswith("NNP") else sort_of_noun(grammar, head)
    is_plural = grammar.tag[head] in ("NNS", "NNPS") or sort == "people"
    noun = _noun(grammar, head)
    gender = noun.gender if noun else None
    return Phrase(grammar.left_edge(head), head, grammar.complement_end(head), sort, is_plural, gender)


def _sort_of_name(grammar: Grammar, head: int) -> Sort:
    label = grammar.entity[head]
    if label in NAMED:
        return NAMED[label]
    return sort_of_noun(grammar, head)


def role_of(grammar: Grammar, head: int) -> Role:
    """Say what part a noun phrase plays in its clause; one within another noun phrase plays none."""
    index = grammar.coordinate(head)
    if grammar.dep[index] == "appos":
        index = grammar.coordinate(grammar.head[index])
    dep = grammar.dep[index]
    if dep in ("nsubj", "nsubjpass", "csubj", "ROOT"):
        return "subject"
    if dep in ("dobj", "dative", "attr", "oprd"):
        return "object"
    if dep == "pobj":
        above = grammar.head[grammar.head[index]]
        return "oblique" if grammar.tag[above].startswith(("V", "MD")) else "within"
    return "within"


def clause_of(grammar: Grammar, index: int) -> int:
    """Give the verb of the clause that a token stands in, or the root of its sentence."""
    above = index
    for _ in range(60):
        if grammar.head[above] == above:
            return above
        above = grammar.head[above]
        if grammar.tag[above].startswith(("V", "MD")) and grammar.dep[above] not in ("aux", "auxpass", "amod"):
            return above
    return above


def is_claimable(grammar: Grammar, phrase: Phrase) -> bool:
    """Say whether a noun phrase that is nobody's mention may become a party: a noun for people or a body, no name."""
    if phrase.members:
        return all(one.draft is not None or is_claimable(grammar, one) for one in phrase.members)
    following = grammar.word(phrase.first + 1)
    is_counted = grammar.lower[phrase.first] == "both" or (
        grammar.lower[phrase.first] == "the" and following in NUMBERS
    )
    if is_counted and grammar.lemma[phrase.head].lower() in SIDES | LEADERS | MEN:
        return False
    is_noun = grammar.tag[phrase.head] in ("NN", "NNS") or _noun(grammar, phrase.head) is not None
    return is_noun and phrase.sort in ("person", "people", "body")


def claim(grammar: Grammar, cast: Cast, phrase: Phrase, by: str, confidence: float) -> Draft:
    """Make a party without a name of a noun phrase that is nobody's mention yet; give its party in any case."""
    if phrase.draft is not None:
        return phrase.draft
    words = " ".join(grammar.text[phrase.first : phrase.last]).replace(" - ", "-").replace(" 's", "'s")
    name = words if grammar.is_name_word(phrase.first) else words[:1].lower() + words[1:]
    draft = Draft(kind="organization" if phrase.sort == "body" else "unnamed", name=name, by=by, confidence=confidence)
    draft.is_plural, draft.gender = phrase.is_plural, phrase.gender
    draft.noun = grammar.lemma[phrase.head].lower()
    cast.enter(draft)
    cast.mention(draft, Place(phrase.first, phrase.last), "nominal")
    phrase.draft = draft
    return draft
