"""Parties without a name of their own: "Russian officials", "the Israeli military", "two diplomats", "the ministry"."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.actors.drafts import Cast, Draft, Kind, Office, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.known_names import Sighting
from dragoman.analysis.actors.lexicon import Lexeme, group_index, states_by_code
from dragoman.analysis.actors.nouns import LEADERS, MEN, NUMBERS, SIDES
from dragoman.analysis.actors.offices import Surroundings, office_of, sector_of, title_ending
from dragoman.analysis.actors.words import FIELDS, REGIONS, SORTING_SECTORS
from dragoman.vocabularies.groups import GroupNoun

GROUPS, UNNAMED = "actors.groups@1", "actors.unnamed@1"
OWNED, SPEAKING = 0.88, 0.8
INDEFINITE = frozenset(("a", "an", "another", "one", "some", "any", "other"))
NOBODY = frozenset(("neither", "no", "each", "either", "every", "whose", "which", "what"))
# Bodies that take the name of the person who leads them: 'the Trump administration'.
LED = frozenset(("administration", "government", "cabinet", "team", "campaign", "presidency"))


class Group(NamedTuple):
    """A noun for a party in the text.

    Attributes:
        edge: index of the first token of its noun phrase.
        first: index of the first token of the noun itself ('foreign' in 'foreign ministry').
        head: index of the noun's last token.
        noun: its entry.
        is_plural: whether the plural stands in the text.
        owners: the names of states and bodies before it, in reading order.
        region: 'European', or "".
    """

    edge: int
    first: int
    head: int
    noun: GroupNoun
    is_plural: bool
    owners: tuple[tuple[Sighting, Lexeme], ...]
    region: str

    def words(self, grammar: Grammar) -> str:
        """Give the noun with what sorts it, as it is entered: 'officials', 'security forces', 'opposition leaders'."""
        noun = self.noun.plural if self.is_plural else self.noun.noun
        start = self.owners[-1][0].last if self.owners else self.edge
        sorting = [grammar.text[index] for index in range(start, self.first) if _sorts(grammar, index, self.region)]
        return " ".join((*sorting, noun))


def find_groups(around: Surroundings, offices: frozenset[int]) -> list[Group]:
    """Find the nouns for parties, in reading order.

    Args:
        around: the parse with the names of the vocabularies and of persons.
        offices: tokens of titles beside names; they are no groups.
    """
    grammar, index = around.grammar, group_index()
    found: list[Group] = []
    for head in range(len(grammar)):
        if (
            head in offices
            or head + 1 in around.ending
            or grammar.lower[head] not in index
            or not _is_noun(grammar, head)
        ):
            continue
        for words, noun, is_plural in index[grammar.lower[head]]:
            first = head + 1 - len(words)
            if first >= 0 and tuple(grammar.lower[first : head + 1]) == words:
                edge = _widened(around, min(grammar.left_edge(head), first))
                found.append(Group(edge, first, head, noun, is_plural, *_owners(around, edge, first)))
                break
    return found


def _widened(around: Surroundings, edge: int) -> int:
    """Take in the adjectives of a list that the parser left outside: 'Greek, Cypriot and Israeli ministers'."""
    while around.grammar.word(edge - 1) in (",", "and") and edge in around.starting:
        before = around.ending.get(edge - 1)
        is_listed = before is not None and before.reading("adjective") is not None
        if not is_listed or before is None or around.starting[edge].reading("adjective") is None:
            break
        edge = before.first
    return edge


def _sorts(grammar: Grammar, index: int, region: str) -> bool:
    """A noun before a noun, or an adjective of office, makes another group of it; 'senior' does not."""
    if grammar.text[index] in region.split() or not grammar.text[index][:1].isalpha():
        return False
    return grammar.tag[index] in ("NN", "NNP", "NNPS") or grammar.lower[index] in FIELDS


def _is_noun(grammar: Grammar, head: int) -> bool:
    """The head of a noun phrase: 'officials', but neither 'government officials' nor 'to force' nor 'Air Force'."""
    if (
        not grammar.tag[head].startswith("NN")
        or (grammar.is_name_word(head) and not grammar.opens_sentence(head))
        or grammar.dep[head] in ("compound", "amod", "nmod")
    ):
        return False
    following = head + 1
    if following < len(grammar) and grammar.word(following) == "-":
        return False
    return not (grammar.is_name_word(following) and grammar.sentence[following] == grammar.sentence[head])


def _owners(around: Surroundings, edge: int, first: int) -> tuple[tuple[tuple[Sighting, Lexeme], ...], str]:
    owners: list[tuple[Sighting, Lexeme]] = []
    region = ""
    for index in range(edge, first):
        sighting = around.starting.get(index)
        hyphenated = "-" in (
            around.grammar.word(index - 1),
            around.grammar.word(sighting.last if sighting else index + 1),
        )
        if hyphenated:
            continue
        if sighting is not None and sighting.last <= first:
            lexeme = sighting.reading("adjective", "state", "organization", "group", "seat")
            is_capital = sighting.reading("capital") is not None and around.grammar.word(sighting.last) == "'s"
            lexeme = lexeme or (sighting.reading("capital") if is_capital else None)
            is_evident = lexeme is not None and (not lexeme.needs_evidence or around.grammar.entity[index] == "GPE")
            if lexeme is not None and is_evident:
                owners.append((sighting, lexeme))
        elif around.grammar.text[index] in REGIONS:
            start = index - 1 if around.grammar.text[index - 1][:1].isupper() and index > edge else index
            region = " ".join(around.grammar.text[start : index + 1])
    return tuple(owners), region


def admit_groups(around: Surroundings, cast: Cast, groups: list[Group]) -> None:
    """Enter the parties without a name, in reading order."""
    admission = Groups(around, cast)
    for group in groups:
        admission.admit(group)


class Groups:
    """The unnamed parties of one document, as they are entered into its cast."""

    def __init__(self, around: Surroundings, cast: Cast) -> None:
        self._around = around
        self._grammar = around.grammar
        self._cast = cast

    def admit(self, group: Group) -> None:
        """Enter a group whose country or body is named, or that is the source of a statement."""
        if self._lead_by_person(group):
            return
        if group.owners or group.region:
            self._admit_owned(group)
        elif group.noun.speaks and self._grammar.is_source(group.head) and self._is_somebody(group):
            self._admit_source(group)

    def _is_somebody(self, group: Group) -> bool:
        """'Neither government' and 'one side' say who did not, or do not say who did; 'the two leaders' are others."""
        opening, following = self._grammar.lower[group.edge], self._grammar.word(group.edge + 1)
        is_counted = opening == "both" or (opening in ("the", "these", "those") and following in NUMBERS)
        if is_counted and group.noun.noun.split()[-1] in SIDES | LEADERS | MEN:
            return False
        return opening not in NOBODY and not (opening in INDEFINITE and group.noun.noun == "side")

    def _lead_by_person(self, group: Group) -> bool:
        leader = next((first for first in range(group.edge, group.first) if first in self._around.persons), None)
        if leader is None and group.noun.noun == "administration" and not group.owners:
            leader = group.first - 1 if self._grammar.is_name_word(group.first - 1) else None
        if leader is None or group.noun.noun not in LED:
            return False
        if self._around.persons.get(leader, leader + 1) != group.first:
            return False
        leader_draft = self._cast.owner(Place(leader, group.first))
        name = f"{' '.join(self._grammar.text[leader : group.first])} {group.noun.noun}"
        draft = self._cast.party("group", name) or self._cast.enter(
            Draft(kind="organization", name=name, by=GROUPS, confidence=OWNED, sector=group.noun.sector), "group", name
        )
        draft.country = leader_draft.country if leader_draft else None
        self._cast.mention(draft, Place(group.edge, group.head + 1), "nominal")
        return True

    def _admit_owned(self, group: Group) -> None:
        """'Russian and Ukrainian officials' are two parties; the first has but its adjective for a mention."""
        owners = [(s, lexeme) for s, lexeme in group.owners if lexeme.kind in ("adjective", "state", "capital")]
        if len(owners) > 1 and all(self._is_joined(group, sighting) for sighting, _ in owners):
            for each, named in owners[:-1]:
                self._enter_owned(group, each, named, Place(each.first, each.last))
            last, named = owners[-1]
            self._enter_owned(group, last, named, Place(last.first, group.head + 1))
            return
        owned = owners or list(group.owners)
        sighting: Sighting | None = owned[0][0] if owned else None
        lexeme: Lexeme | None = owned[0][1] if owned else None
        if sighting is not None and lexeme is not None and self._is_itself(group, sighting, lexeme):
            return
        if not group.is_plural and group.noun.kind == "group":
            if self._grammar.is_source(group.head):
                self._admit_source(group)
            return
        self._enter_owned(group, sighting, lexeme, Place(group.edge, group.head + 1))

    def _is_itself(self, group: Group, sighting: Sighting, lexeme: Lexeme) -> bool:
        """'The Interfax news agency' is Interfax."""
        if lexeme.sector != "JRN" or group.noun.sector != "JRN" or group.is_plural:
            return False
        key = ("body", lexeme.key, lexeme.country or "")
        draft = self._cast.party(*key) or self._cast.enter(
            Draft(
                kind="organization",
                name=lexeme.key,
                by=GROUPS,
                confidence=OWNED,
                country=lexeme.country,
                sector=lexeme.sector,
            ),
            *key,
        )
        draft.founded = True
        return self._cast.mention(draft, Place(group.edge, group.head + 1), "name")

    def _is_joined(self, group: Group, sighting: Sighting) -> bool:
        between = self._grammar.lower[sighting.last : group.first]
        return sighting is group.owners[-1][0] or (bool(between) and between[0] in ("and", ",", "or"))

    def _enter_owned(self, group: Group, sighting: Sighting | None, lexeme: Lexeme | None, place: Place) -> None:
        country = lexeme.country if lexeme else None
        noun = group.words(self._grammar)
        label = self._label(lexeme, sighting) if lexeme and sighting else group.region
        name = f"{label} {noun}"
        draft = self._cast.party("group", country or name, noun)
        if draft is None:
            draft = Draft(kind=_kind(group.noun), name=name, by=GROUPS, confidence=OWNED, country=country)
            draft.sector = sector_of(self._sorted_sector(group), lexeme.sector if lexeme else None)
            if lexeme is not None and lexeme.kind == "group" and draft.sector in ("GOV", "MIL"):
                draft.sector = lexeme.sector
            draft.is_plural, draft.noun = group.is_plural, group.noun.noun
            self._cast.enter(draft, "group", country or name, noun)
        is_adjective_alone = sighting is not None and place == Place(sighting.first, sighting.last)
        self._cast.mention(draft, place, "demonym" if is_adjective_alone else "nominal")

    def _sorted_sector(self, group: Group) -> str | None:
        """The word nearest to the noun decides: opposition leaders are no government."""
        for index in range(group.first - 1, group.edge - 1, -1):
            word = self._grammar.text[index]
            if word in SORTING_SECTORS and group.noun.sector in (None, "GOV", "MIL", "PTY"):
                return SORTING_SECTORS[word]
        return group.noun.sector

    def _label(self, lexeme: Lexeme, sighting: Sighting) -> str:
        if lexeme.kind == "capital" or (lexeme.kind == "state" and self._grammar.word(sighting.last) == "'s"):
            state = states_by_code()[lexeme.key]
            return state.adjectives[0] if state.adjectives else state.name
        return " ".join(self._grammar.text[sighting.first : sighting.last]).replace(" - ", "-")

    def _admit_source(self, group: Group) -> None:
        place = Place(group.edge, self._grammar.complement_end(group.head))
        if self._cast.owner(Place(group.edge, group.head + 1)) is not None or self._cast.owner(place) is not None:
            return
        earlier = self._earlier(group)
        if earlier is not None:
            self._cast.mention(earlier, place, "nominal")
            return
        draft = self._unnamed(group, place)
        self._cast.mention(draft, place, "nominal")

    def _earlier(self, group: Group) -> Draft | None:
        """'The official' is the one official spoken of before; bare 'officials' and 'the government' stay the same."""
        opening = self._grammar.lower[group.edge]
        if opening in INDEFINITE or self._grammar.tag[group.edge] == "CD" or group.owners:
            return None
        words = " ".join(self._grammar.lower[group.edge : group.head + 1])
        same = self._cast.party("words", words)
        if same is not None:
            return same
        if opening not in ("the", "this", "that", "these", "those"):
            return None
        noun = group.noun.noun
        alike = [draft for draft in self._cast.drafts if self._is_alike(draft, group, noun)]
        return alike[0] if len(alike) == 1 and group.head - group.edge <= 2 else None

    def _is_alike(self, draft: Draft, group: Group, noun: str) -> bool:
        if not draft.mentions or draft.begins() >= group.edge:
            return False
        if draft.kind == "organization" and group.noun.kind == "organization":
            return noun in draft.name.lower().split() or noun == draft.noun
        return draft.kind in ("unnamed", "group") and draft.noun == noun and draft.is_plural == group.is_plural

    def _unnamed(self, group: Group, place: Place) -> Draft:
        grammar = self._grammar
        words = " ".join(grammar.text[place.first : place.last]).replace(" - ", "-").replace(" 's", "'s")
        is_body = group.noun.kind == "organization"
        draft = Draft(kind="organization" if is_body else "unnamed", name=words, by=UNNAMED, confidence=SPEAKING)
        if words[:1].isupper() and not grammar.is_name_word(place.first):
            draft.name = words[:1].lower() + words[1:]
        draft.sector, draft.noun, draft.is_plural = self._sorted_sector(group), group.noun.noun, group.is_plural
        if group.owners:
            draft.country = next((lexeme.country for _, lexeme in group.owners if lexeme.country), None)
            draft.sector = sector_of(draft.sector, group.owners[-1][1].sector)
        office = self._office(group)
        if office is not None and (office.owner or office.country):
            draft.offices.append(office)
            draft.country = draft.country or office.country
            draft.sector = draft.sector or office.sector
            draft.gender = office.gender
        opening = grammar.lower[group.edge]
        if opening in INDEFINITE or grammar.tag[group.edge] == "CD":
            return self._cast.enter(draft)
        return self._cast.enter(draft, "words", words.lower())

    def _office(self, group: Group) -> Office | None:
        """Read whose spokesman it is: 'a spokesman for the Foreign Ministry', 'a Kremlin spokesman'."""
        hit = title_ending(self._grammar, group.head + 1)
        if hit is None or group.is_plural:
            return None
        return office_of(self._around, hit[0], group.head + 1, hit[1])


def _kind(noun: GroupNoun) -> Kind:
    return "organization" if noun.kind == "organization" else "group"
