"""Several parties as one: "Graham and Blumenthal said", "the two", "both sides", "the three countries".

"The two leaders" are the two who were last put side by side: in a coordination, or as the only two of their sort in
this sentence or the one before. Where neither tells which two, they are nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Cast, Draft, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.nouns import LEADERS, MEN, NUMBERS, PAIR, SIDES
from dragoman.analysis.actors.opponents import opponents
from dragoman.analysis.actors.phrases import Phrase, claim

BY = "actors.plurals@2"
AGAIN = frozenset(("side", "party", "leader", "country", "government"))
OPPOSED = frozenset(("side", "party"))
AGAIN_REACH = 6
REACH = 3
LANDS = frozenset(("country", "nation", "state", "neighbour", "neighbor", "government", "capital", "rival", "ally"))
SURE, LIKELY = 0.9, 0.75
PARTIES = frozenset(("person", "people", "body"))


def find_coordinations(grammar: Grammar, phrases: Sequence[Phrase]) -> list[Phrase]:
    """Find the coordinations of parties: 'Graham and Blumenthal', 'Saudi Arabia, Egypt and Bahrain'."""
    by_head = {phrase.head: phrase for phrase in phrases}
    found = []
    for phrase in phrases:
        if grammar.dep[phrase.head] == "conj" and grammar.head[phrase.head] in by_head:
            continue
        heads = _joined(grammar, phrase.head)
        members = [by_head[head] for head in heads if head in by_head]
        if len(heads) < 2 or len(members) != len(heads) or any(one.sort not in PARTIES for one in members):
            continue
        drafts = [one.draft for one in members if one.draft is not None]
        if len({one.sort == "body" for one in members}) > 1:
            continue
        if len({id(draft) for draft in drafts}) != len(drafts) or any(draft.members for draft in drafts):
            continue
        last = members[-1]
        found.append(Phrase(members[0].first, phrase.head, last.last, "people", True, None, None, tuple(members)))
    return found


def _joined(grammar: Grammar, head: int) -> list[int]:
    """Give the heads of a coordination with 'and', the first one included; only the first where 'or' joins them."""
    heads = [head]
    links: list[str] = []
    pending = [head]
    while pending:
        above = pending.pop(0)
        for child in grammar.children[above]:
            if grammar.dep[child] == "cc":
                links.append(grammar.lower[child])
            elif grammar.dep[child] == "conj" and grammar.tag[child][:2] in ("NN", "PR"):
                heads.append(child)
                pending.append(child)
    return sorted(heads) if links and all(link in ("and", "&") for link in links) else [head]


class Plurals:
    """The groups of one document that consist of parties which it names.

    Args:
        grammar: the parse.
        cast: the parties.
        phrases: the noun phrases, in reading order.
    """

    def __init__(self, grammar: Grammar, cast: Cast, phrases: list[Phrase]) -> None:
        self._grammar = grammar
        self._cast = cast
        self._phrases = phrases
        self.coordinations = find_coordinations(grammar, phrases)

    def resolve(self) -> None:
        """Enter coordinations that are a source, then "the two" and its like, in reading order."""
        for phrase in self.coordinations:
            if self._grammar.is_source(phrase.head) and all(one.draft is not None for one in phrase.members):
                self.enter(phrase)
        counted = [found for index in range(len(self._grammar)) if (found := self._counted(index)) is not None]
        for found in counted:
            self._resolve(*found)
        self._settle_sides(counted)

    def enter(self, phrase: Phrase) -> Draft:
        """Make one party of a coordination, the same one for the same members."""
        if phrase.draft is None:
            members = [claim(self._grammar, self._cast, one, BY, LIKELY) for one in phrase.members]
            draft = self._group(members, self._words(phrase))
            self._cast.mention(draft, Place(phrase.first, phrase.last), "nominal")
            phrase.draft = draft
            self._insert(phrase)
        return phrase.draft

    def together(self, members: Sequence[Draft]) -> Draft:
        """Make one party of several who were not named side by side, the same one for the same members."""
        return self._group(members, self._words_for(members))

    def _group(self, members: Sequence[Draft], name: str) -> Draft:
        key = ("members", *sorted(str(self._cast.drafts.index(member)) for member in members))
        draft = self._cast.party(*key)
        if draft is None:
            draft = Draft(kind="group", name=name, by=BY, confidence=LIKELY)
            draft.members, draft.is_plural = list(members), True
            countries = {member.country for member in members}
            sectors = {member.sector for member in members}
            draft.country = countries.pop() if len(countries) == 1 else None
            draft.sector = sectors.pop() if len(sectors) == 1 else None
            self._cast.enter(draft, *key)
        return draft

    def _counted(self, index: int) -> tuple[Place, int, str] | None:
        """Read 'the two', 'both sides', 'the pair', 'the two Asian giants': its tokens, the number, and the noun.

        The number is 0 where none is told: 'the parties', 'the two sides' having been spoken of.
        """
        grammar = self._grammar
        word = grammar.lower[index]
        if grammar.tag[index] == "NNS" and grammar.word(index - 1) == "the" and grammar.lemma[index].lower() in AGAIN:
            is_bare = grammar.left_edge(index) == index - 1 and grammar.complement_end(index) == index + 1
            return (Place(index - 1, index + 1), 0, grammar.lemma[index].lower()) if is_bare else None
        if word in PAIR and grammar.word(index - 1) == "the" and grammar.word(index + 1) != "of":
            return Place(index - 1, index + 1), 2, ""
        if word not in NUMBERS or (word != "both" and grammar.word(index - 1) not in ("the", "these", "those")):
            return None
        first = index if word == "both" else index - 1
        if word == "both" and any(grammar.lower[child] == "and" for child in grammar.children[grammar.head[index]]):
            return None
        head = grammar.head[index]
        if (
            grammar.tag[head] == "NNS"
            and index < head <= index + 3
            and grammar.dep[index] in ("nummod", "det", "predet")
        ):
            return Place(first, head + 1), NUMBERS[word], grammar.lemma[head].lower()
        is_alone = grammar.tag[index] in ("CD", "DT") and grammar.dep[index] in ("nsubj", "nsubjpass", "pobj", "dobj")
        return (Place(first, index + 1), NUMBERS[word], "") if is_alone and grammar.word(index + 1) != "of" else None

    def _settle_sides(self, counted: Sequence[tuple[Place, int, str]]) -> None:
        """Give "the two sides" that are left to the one pair whom all others in the article mean.

        A story of one conflict has one pair of sides; one of them must have been named in this sentence or the last.
        """
        sides = [(place, number) for place, number, noun in counted if noun in ("side", "party") and number == 2]
        meant = [owner for place, _ in sides if (owner := self._cast.owner(place)) is not None]
        pairs = [draft for draft in self._cast.drafts if draft in meant and len(draft.members) == 2]
        if len(pairs) != 1:
            return
        for place, _ in sides:
            near = [
                phrase.draft
                for phrase in self._phrases
                if phrase.head < place.first and self._is_near(phrase.head, place.first, 1)
            ]
            if self._cast.owner(place) is None and any(member in near for member in pairs[0].members):
                self._enter_again(place, pairs[0])

    def _resolve(self, place: Place, number: int, noun: str) -> None:
        if noun and noun not in SIDES | LEADERS | MEN:
            return
        members = self._members(place, number, noun)
        if members is None or self._is_told_otherwise(place, members, noun):
            return
        self._enter_again(place, self._group(members, self._words_for(members)))

    def _words_for(self, members: Sequence[Draft]) -> str:
        """Name several parties as the text does where it names them side by side."""
        for coordination in self.coordinations:
            if [one.draft for one in coordination.members] == list(members):
                return self._words(coordination)
        return " and ".join([", ".join(member.name for member in members[:-1]), members[-1].name])

    def _words(self, phrase: Phrase) -> str:
        words = " ".join(self._grammar.text[phrase.first : phrase.last])
        return words.replace(" ,", ",").replace(" - ", "-").replace(" 's", "'s")

    def _enter_again(self, place: Place, draft: Draft) -> None:
        owner = self._cast.owner(place)
        if owner is not None:
            self._cast.withdraw(place)
        if self._cast.mention(draft, place, "nominal"):
            self._phrases[:] = [phrase for phrase in self._phrases if not place.first <= phrase.head < place.last]
            found = Phrase(place.first, place.last - 1, place.last, "people", True, None, draft)
            self._insert(found)

    def _insert(self, found: Phrase) -> None:
        at = next((at for at, phrase in enumerate(self._phrases) if phrase.head > found.head), len(self._phrases))
        self._phrases.insert(at, found)

    def _members(self, place: Place, number: int, noun: str) -> list[Draft] | None:
        """Find who was last put side by side, apart from who does something to them in the same clause."""
        barred = self._barred(place)
        if number == 0:
            return self._again(place, noun, barred)
        opposed = opponents(self._grammar, self._phrases, place.first) if number == 2 and noun in OPPOSED else []
        opposed = [pair for pair in opposed if not _shares(pair, barred) and all(_fits(one, noun) for one in pair)]
        if opposed:
            return opposed[0] if all({*map(id, pair)} == {*map(id, opposed[0])} for pair in opposed) else None
        for coordination in reversed(self.coordinations):
            if coordination.last > place.first or not self._is_near(coordination.head, place.first, REACH):
                continue
            members = [one.draft for one in coordination.members if one.draft is not None]
            is_right = len(members) == number == len(coordination.members) and all(_fits(one, noun) for one in members)
            if is_right and len({member.kind for member in members}) == 1 and not _shares(members, barred):
                known = [*members, *barred]
                return members if not self._has_rival(coordination.last, place, known, noun) else None
        named = self._named(place, noun, barred)
        if len(named) != number and noun in SIDES:
            named = [one for one in self._states_of_groups(place) if one not in barred]
        if len(named) != number and noun in AGAIN | {"delegation"}:
            named = self._again(place, noun, barred) or []
        if len(named) != number and number == 2 and noun in LANDS:
            named = [one for one in self._only_lands(place) if one not in barred]
        return named if len(named) == number else None

    def _barred(self, place: Place) -> list[Draft]:
        """Give who cannot be among several that are done something to: the subject of the same clause, and his state.

        "Egypt urged both sides": no argument of a verb shares a member with its subject (principle B of Chomsky 1981,
        extended to overlap by Lasnik 1989).
        """
        grammar = self._grammar
        subjects = self._subjects_over(grammar.top(place.first, place.last))
        found = [phrase.draft for phrase in self._phrases if phrase.head in subjects and phrase.draft is not None]
        found = [member for draft in found for member in (draft, *draft.members)]
        served = {draft.country for draft in found if draft.country and draft.kind != "state"}
        states = [self._cast.party("state", country) for country in sorted(served)]
        return [*found, *(state for state in states if state is not None)]

    def _subjects_over(self, head: int) -> set[int]:
        """Give the heads of the subject of the verb to which a noun is object, also behind a preposition."""
        grammar = self._grammar
        index = grammar.coordinate(head)
        if grammar.dep[index] == "pobj":
            index = grammar.head[index]
        elif grammar.dep[index] == "nsubj" and self._is_infinitive(grammar.head[index]):
            # 'Urged both sides to stop': the object is told as the subject of what it is to do.
            index = grammar.head[index]
        elif grammar.dep[index] not in ("dobj", "dative", "iobj"):
            return set()
        verb = grammar.head[index]
        while grammar.dep[verb] in ("conj", "xcomp") and not self._own_subjects(verb):
            verb = grammar.head[verb]
        found = self._own_subjects(verb) - {head}
        return {one for first in found for one in _joined(grammar, first)}

    def _is_infinitive(self, verb: int) -> bool:
        return any(self._grammar.tag[i] == "TO" for i in self._grammar.children[verb])

    def _own_subjects(self, verb: int) -> set[int]:
        grammar = self._grammar
        if not grammar.tag[verb].startswith(("V", "MD")):
            return set()
        return {i for i in grammar.children[verb] if grammar.dep[i] in ("nsubj", "nsubjpass")}

    def _only_lands(self, place: Place) -> list[Draft]:
        """'The two countries' are the two states that the article has named, where it has named no third by then."""
        found: list[Draft] = []
        for mention, draft in sorted(self._cast.places(), key=lambda one: one[0].first):
            if draft.kind == "state" and mention.first < place.first and draft not in found:
                found.append(draft)
        return found

    def _is_told_otherwise(self, place: Place, members: Sequence[Draft], noun: str) -> bool:
        """'The two leaders (the Polish president agreed)' may be others: the bracket names one who is not of them."""
        grammar = self._grammar
        if grammar.word(place.last) != "(":
            return False
        end = next((i for i in range(place.last, len(grammar)) if grammar.text[i] == ")"), place.last)
        return any(
            phrase.draft is not None and phrase.draft not in members and _fits(phrase.draft, noun)
            for phrase in self._phrases
            if place.last < phrase.head < end
        )

    def _states_of_groups(self, place: Place) -> list[Draft]:
        """After 'Russian and Ukrainian officials met', the two sides are Russia and Ukraine."""
        grammar = self._grammar
        countries: list[str] = []
        for mention, draft in self._cast.places():
            distance = grammar.sentence[place.first] - grammar.sentence[mention.first]
            is_there = mention.first < place.first and distance == 1
            if is_there and draft.kind == "group" and draft.country and draft.country not in countries:
                countries.append(draft.country)
        states = [self._cast.party("state", country) for country in countries]
        return [state for state in states if state is not None and state.mentions]

    def _again(self, place: Place, noun: str, barred: Sequence[Draft]) -> list[Draft] | None:
        """'The parties' are the group of parties that was spoken of last."""
        for phrase in reversed(self._phrases):
            if phrase.head < place.first and phrase.draft is not None and phrase.draft.members:
                if _shares(phrase.draft.members, barred):
                    continue
                members = phrase.draft.members
                is_near = self._is_near(phrase.head, place.first, AGAIN_REACH)
                return members if is_near and all(_fits(member, noun) for member in members) else None
        return None

    def _has_rival(self, last: int, place: Place, members: Sequence[Draft], noun: str) -> bool:
        """Say whether somebody else of that sort became a subject since, so that the two may be others."""
        return any(
            phrase.draft is not None and phrase.draft not in members and _fits(phrase.draft, noun)
            for phrase in self._phrases
            if last <= phrase.head < place.first and self._grammar.subject_of(phrase.head) is not None
        )

    def _named(self, place: Place, noun: str, barred: Sequence[Draft]) -> list[Draft]:
        """Collect those of that sort who are spoken of in this sentence, or else in the one before."""
        grammar = self._grammar
        for distance in (0, 1):
            found: list[Draft] = []
            for phrase in self._phrases:
                is_there = grammar.sentence[place.first] - grammar.sentence[phrase.head] == distance
                if phrase.draft is None or phrase.head >= place.first or not is_there:
                    continue
                if grammar.quotation[phrase.head] not in (-1, grammar.quotation[place.first]):
                    continue
                if _fits(phrase.draft, noun) and phrase.draft not in (*found, *barred):
                    found.append(phrase.draft)
            if len(found) > 1:
                return found
        return []

    def _is_near(self, earlier: int, later: int, reach: int) -> bool:
        grammar = self._grammar
        if grammar.quotation[earlier] not in (-1, grammar.quotation[later]):
            return False
        return 0 <= grammar.sentence[later] - grammar.sentence[earlier] <= reach


def _shares(members: Sequence[Draft], barred: Sequence[Draft]) -> bool:
    """Say whether one of several is among those barred."""
    return any(member in barred for member in members)


def _fits(draft: Draft, noun: str) -> bool:
    """Leaders and men are persons, sides and countries are none, and 'the two' may be either, though rather persons."""
    if draft.members or draft.is_plural or not draft.mentions:
        return False
    if noun in SIDES:
        is_any = noun in ("side", "party", "delegation")
        return draft.kind in ("state", "organization", "group") if is_any else draft.kind == "state"
    return draft.kind == "person" or (noun not in LEADERS and draft.kind == "unnamed")
