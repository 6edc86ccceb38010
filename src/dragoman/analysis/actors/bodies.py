"""States, their seats and capitals, and organizations as parties."""

from __future__ import annotations

import re

from dragoman.analysis.actors.drafts import Cast, Draft, Place
from dragoman.analysis.actors.known_names import Sighting, acts_as_government, is_visited, stands_alone
from dragoman.analysis.actors.lexicon import Lexeme, group_index, states_by_code
from dragoman.analysis.actors.offices import Surroundings, title_starting
from dragoman.analysis.actors.words import ACTING, BODY_HEADS, PLACE_HEADS, RELATING, THING_HEADS
from dragoman.analysis.parsing.parse import Parse

STATES, ORGANIZATIONS, UNLISTED = "actors.states@1", "actors.organizations@1", "actors.organizations.tagged@1"
STATE, METONYM, LISTED, TAGGED = 0.98, 0.9, 0.95, 0.75
# What only those who decide give: the words after 'in' name them.
STANDS = frozenset(("support", "backing", "opposition", "resistance", "majority", "criticism", "approval", "sympathy"))
# Bodies that any state may have one of.
OWNED_SECTORS = frozenset(("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY"))
WITHIN_NAMES = frozenset(("of", "for", "the", "and", "on", "in", "de", "du", "des", "&", "'s", "-", "to", "'"))
# Time zones, which follow the time of day.
ZONES = frozenset(("GMT", "UTC", "BST", "CET", "CEST", "EET", "EEST", "MSK", "EST", "EDT", "PST", "PDT", "IST", "JST"))
ACRONYM = re.compile(r"^[A-Z][A-Z.&-]{1,7}$")


class Bodies:
    """The states and organizations of one document.

    Args:
        around: the parse with the names of the vocabularies.
        cast: where parties are entered.
        attributive: tokens that stand before a title or a noun for a group and belong to that: 'US officials'.
    """

    def __init__(self, around: Surroundings, cast: Cast, attributive: frozenset[int]) -> None:
        self._around = around
        self._grammar = around.grammar
        self._cast = cast
        self._attributive = attributive
        self._sightings = sorted(around.starting.values())
        self._in_persons = frozenset(i for first, last in around.persons.items() for i in range(first, last))
        self._covered = frozenset(i for sighting in self._sightings for i in range(sighting.first, sighting.last))
        self._named = frozenset(
            (lexeme.kind, lexeme.key)
            for sighting in self._sightings
            for lexeme in sighting.readings
            if not lexeme.needs_evidence
        )
        # 'Kerry Washington' and 'Paris Jackson' make every bare 'Washington' and 'Paris' doubtful.
        self._family_names = frozenset(
            lexeme.key
            for sighting in self._sightings
            for lexeme in sighting.readings
            if lexeme.kind == "capital"
            and (around.grammar.is_name_word(sighting.first - 1) or self._opens_a_name(sighting.last))
            and not stands_alone(around.grammar, sighting, around.ending)
        )

    def _opens_a_name(self, last: int) -> bool:
        word = self._grammar.text[last] if self._grammar.is_name_word(last) else ""
        return bool(word) and not (word in BODY_HEADS or word in PLACE_HEADS or word in THING_HEADS)

    def admit_listed(self) -> None:
        """Take in what the vocabularies name."""
        countries = self._countries_of_bodies()
        for sighting in self._sightings:
            if any(index in self._in_persons for index in range(sighting.first, sighting.last)):
                continue
            if (reading := sighting.reading("organization", "group")) is not None:
                self._admit_body(sighting, reading, countries.get(self._words(sighting), []))
            elif (reading := sighting.reading("seat")) is not None:
                self._admit_seat(sighting, reading)
            elif (reading := sighting.reading("state")) is not None:
                self._admit_state(sighting, reading)
            elif (reading := sighting.reading("capital")) is not None:
                self._admit_capital(sighting, reading)
            if (reading := sighting.reading("people")) is not None:
                self._admit_people(sighting, reading)

    def party_of(self, reading: Lexeme) -> Draft:
        """Give the party of a name, a state's also of its adjective."""
        if reading.kind in ("state", "adjective", "people", "capital"):
            return self._state(reading.key)
        return self._body(reading, reading.country)

    def _state(self, code: str) -> Draft:
        state = states_by_code()[code]
        known = self._cast.party("state", code)
        if known is not None:
            return known
        draft = Draft(kind="state", name=state.name, by=STATES, confidence=STATE, country=code, sector="GOV")
        draft.founded = False
        return self._cast.enter(draft, "state", code)

    def _admit_state(self, sighting: Sighting, reading: Lexeme) -> None:
        if not stands_alone(self._grammar, sighting, self._around.ending) or not self._is_evident(sighting, reading):
            return
        if self._is_attributive(sighting):
            return
        draft = self._state(reading.key)
        place = Place(sighting.first, sighting.last)
        if self._cast.mention(draft, place, "name") and not self._is_place(place):
            draft.founded = True

    def _is_attributive(self, sighting: Sighting) -> bool:
        """'US' in 'US officials' and 'the US president' belongs to them; 'Iran' in a genitive is named for itself."""
        if self._grammar.word(sighting.last) == "'s":
            return False
        return sighting.first in self._attributive or title_starting(self._grammar, sighting.last) is not None

    def _is_place(self, place: Place) -> bool:
        """Named only as a place, or in one list with towns: 'Istanbul, the Vatican or Switzerland'."""
        top = self._grammar.top(*place)
        leading = self._grammar.coordinate(top)
        if leading != top and leading not in self._covered and self._grammar.entity[leading] in ("GPE", "LOC"):
            return True
        return self._grammar.is_place(top)

    def _is_evident(self, sighting: Sighting, reading: Lexeme) -> bool:
        """'Georgia' and 'Chad' are states where the text names their people, their capital or a state beside them."""
        if not reading.needs_evidence:
            return True
        if any((kind, reading.key) in self._named for kind in ("adjective", "people", "capital", "state")):
            return True
        grammar = self._grammar
        first = sighting.first
        linked = (
            [*grammar.children[first], grammar.head[first]] if grammar.dep[first] == "conj" else grammar.children[first]
        )
        for index in linked:
            other = self._around.starting.get(index)
            state = other.reading("state") if other else None
            if state is not None and not state.needs_evidence and "conj" in (grammar.dep[index], grammar.dep[first]):
                return True
        namesake = reading.key in ("GEO", "CRI")
        return not namesake and grammar.entity[first] == "GPE" and grammar.text[first].lower() not in grammar.text

    def _admit_capital(self, sighting: Sighting, reading: Lexeme) -> None:
        first, last = sighting.first, sighting.last
        if self._is_attributive(sighting) or not stands_alone(self._grammar, sighting, self._around.ending):
            return
        if reading.needs_evidence and not self._is_evident(sighting, reading):
            return
        if any(self._grammar.text[first] == self._grammar.text[person] for person in self._around.persons):
            return
        if reading.key in self._family_names:
            return
        if not acts_as_government(self._grammar, first, last):
            return
        draft = self._seated(reading)
        if self._cast.mention(draft, Place(first, last), "metonym"):
            draft.founded = True

    def _seated(self, reading: Lexeme) -> Draft:
        """Brussels is the seat of the Union before it is that of Belgium, unless only Belgium is spoken of."""
        if reading.key == "BEL" and ("state", "BEL") not in self._named and ("adjective", "BEL") not in self._named:
            union = Lexeme("organization", "European Union", None, "IGO", False)
            return self._body(union, None)
        return self._state(reading.key)

    def _admit_seat(self, sighting: Sighting, reading: Lexeme) -> None:
        first, last = sighting.first, sighting.last
        if (
            is_visited(self._grammar, first, last)
            or self._is_place(Place(first, last))
            or self._is_attributive(sighting)
        ):
            return
        if self._grammar.is_name_word(last) and self._grammar.text[last] in (*PLACE_HEADS, *THING_HEADS, *BODY_HEADS):
            return
        if reading.key in states_by_code():
            draft = self._state(reading.key)
        else:
            draft = self._body(
                Lexeme("organization", reading.key, reading.country, reading.sector, False), reading.country
            )
        if self._cast.mention(draft, Place(self._with_article(first), last), "metonym"):
            draft.founded = True

    def _with_article(self, first: int) -> int:
        return (
            first - 1
            if self._grammar.word(first - 1) == "the" and self._grammar.same_sentence(first - 1, first)
            else first
        )

    def _admit_people(self, sighting: Sighting, reading: Lexeme) -> None:
        """'The Russians' are Russia where they do what a state does; other Russians are people."""
        grammar, head = self._grammar, sighting.last - 1
        if grammar.word(sighting.first - 1) != "the" or grammar.dep[head] in ("amod", "compound", "nmod", "poss"):
            return
        if grammar.tag[head] not in ("NNPS", "NNS") and not grammar.text[head].endswith(("ch", "sh", "ese", "ss")):
            return
        verb, governing = grammar.subject_of(head), grammar.governing(head)
        acts = verb is not None and grammar.lemma[verb] in ACTING
        meets = governing is not None and governing[0] in ("with", "against", "between", "by")
        meets = meets and governing is not None and grammar.lemma[grammar.head[governing[1]]] in RELATING | ACTING
        if acts or meets:
            draft = self._state(reading.key)
            if self._cast.mention(draft, Place(sighting.first - 1, sighting.last), "demonym"):
                draft.founded = True

    def _countries_of_bodies(self) -> dict[str, list[str]]:
        """Collect for each body that many states have whose it is said to be anywhere in the text."""
        countries: dict[str, list[str]] = {}
        for sighting in self._sightings:
            reading = sighting.reading("organization")
            owner = self._owner_before(sighting.first) or self._seat_after(sighting.last)
            owner = owner if reading is not None and reading.country is None else None
            known = countries.setdefault(self._words(sighting), [])
            if reading is not None and owner is not None and owner[1] not in known:
                known.append(owner[1])
        return countries

    def _owner_before(self, first: int) -> tuple[int, str] | None:
        """Give the first token and the code of 'Russian', "Russia's" or 'US' before a body."""
        is_genitive = self._grammar.word(first - 1) == "'s"
        before = self._around.ending.get(first - 1 if is_genitive else first)
        reading = before.reading("adjective", "state") if before else None
        if before is None or reading is None:
            return None
        return (first if is_genitive else before.first), reading.key

    def _words(self, sighting: Sighting) -> str:
        return " ".join(self._grammar.lower[sighting.first : sighting.last])

    def _seat_after(self, last: int) -> tuple[int, str] | None:
        """'The Foreign Ministry in Beijing' is China's."""
        following = self._around.starting.get(last + 1) if self._grammar.word(last) == "in" else None
        reading = following.reading("capital") if following else None
        return (last, reading.key) if reading is not None else None

    def _admit_body(self, sighting: Sighting, reading: Lexeme, countries: list[str]) -> None:
        grammar, first, last = self._grammar, sighting.first, sighting.last
        if reading.needs_evidence and (
            grammar.entity[first] != "ORG" or not stands_alone(grammar, sighting, self._around.ending)
        ):
            return
        if (
            grammar.is_name_word(last)
            and last not in self._around.starting
            and (grammar.text[last] in BODY_HEADS if last - first == 1 else grammar.word(first + 1) == "of")
            and title_starting(grammar, last) is None
        ):
            return
        if self._is_attributive(sighting):
            return
        if self._goes_back(first, last):
            return
        country = reading.country
        owner = self._owner_before(first) if reading.sector in OWNED_SECTORS and reading.kind != "group" else None
        if owner is not None:
            first, country = owner
        elif country is None and len(countries) == 1:
            country = countries[0]
        draft = self._body(reading, country)
        place = Place(first, last)
        top = grammar.top(*place)
        if self._cast.mention(draft, place, "name") and (not grammar.is_place(top) or self._takes_sides(top)):
            draft.founded = True

    def _goes_back(self, first: int, last: int) -> bool:
        """'The New Democratic Party' and 'the Nevada State Democratic Party' are others than the Democratic Party."""
        grammar, before = self._grammar, first - 1
        if not grammar.is_name_word(before) or grammar.dep[before] != "compound" or first in self._around.ending:
            return False
        if last - first == 1:
            return grammar.head[before] == first
        is_one = grammar.entity[before] == grammar.entity[first] == "ORG" and not grammar.opens[first]
        return is_one and first <= grammar.head[before] < last and grammar.text[last - 1] in BODY_HEADS

    def _takes_sides(self, top: int) -> bool:
        """'Broad support in the Senate' is the Senate's."""
        grammar = self._grammar
        governing = grammar.governing(top)
        if governing is None or governing[0] != "in":
            return False
        above = grammar.head[governing[1]]
        objects = [child for child in grammar.children[above] if grammar.dep[child] in ("dobj", "nsubj", "nsubjpass")]
        return any(grammar.lemma[index] in STANDS for index in (above, *objects))

    def _body(self, reading: Lexeme, country: str | None) -> Draft:
        known = self._cast.party("body", reading.key, country or "")
        if known is not None:
            return known
        draft = Draft(
            kind="group" if reading.kind == "group" else "organization",
            name=reading.key,
            by=ORGANIZATIONS,
            confidence=LISTED,
            country=country,
            sector=reading.sector,
            founded=False,
        )
        return self._cast.enter(draft, "body", reading.key, country or "")

    def admit_tagged(self, parse: Parse) -> None:
        """Take in bodies that no vocabulary has: tagged as such, and with a name that says what sort of body it is."""
        grammar = self._grammar
        taken = {index for place, _ in self._cast.places() for index in range(place.first, place.last)}
        taken |= self._in_persons | self._attributive
        for entity in parse.tokens.ents:
            if entity.label_ != "ORG" or grammar.entity[entity.start] != "ORG":
                continue
            first, last = self._trimmed(entity.start, entity.end)
            if first >= last or any(index in taken for index in range(first, last)):
                continue
            if grammar.text[first] in ZONES and last - first == 1:
                continue
            if last - first == 1 and (grammar.lower[first] in group_index() or self._is_acronym(grammar.text[first])):
                continue
            head = next((word for word in reversed(grammar.text[first:last]) if word in BODY_HEADS), None)
            acronym = self._acronym_after(first, last)
            if (head is None or last - first < 2) and acronym is None and not self._acts(first, last):
                continue
            if grammar.is_name_word(last) or grammar.text[last - 1] in THING_HEADS:
                continue
            self._admit_unlisted(first, last, head, acronym)
        self._sweep_acronyms()
        self._join_short_names()

    def _join_short_names(self) -> None:
        """'The Congress' is 'the VI Congress of Agrarian Workers' where nothing says whose other congress it is."""
        for draft in [one for one in self._cast.drafts if one.by == ORGANIZATIONS and one.mentions]:
            longer = [
                other
                for other in self._cast.drafts
                if other.by == UNLISTED and other.mentions and draft.name in other.name.split()
            ]
            is_bare = draft.country is None and draft.sector in OWNED_SECTORS
            if is_bare and len(longer) == 1 and longer[0].begins() < draft.begins():
                self._cast.merge(draft, longer[0])

    def _is_acronym(self, word: str) -> bool:
        return any(draft.acronym == word for draft in self._cast.drafts)

    def _acts(self, first: int, last: int) -> bool:
        """A long name that says something is a party, and so is an acronym that does something.

        Names of one or two words are left alone: the tagger takes too many persons for bodies.
        """
        top = self._grammar.top(first, last)
        is_acronym = last - first == 1 and len(self._grammar.text[first]) > 2 and self._grammar.text[first].isupper()
        if last - first < 3 and not is_acronym:
            return False
        return self._grammar.is_source(top) or (is_acronym and self._grammar.subject_of(top) is not None)

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        grammar = self._grammar
        while first < last and (grammar.lower[first] in ("the", "a", "an") or not grammar.text[first][:1].isupper()):
            first += 1
        end = first
        while end < last and (grammar.text[end][:1].isupper() or grammar.lower[end] in WITHIN_NAMES):
            end += 1
        while end > first and not grammar.text[end - 1][:1].isupper():
            end -= 1
        return first, end

    def _acronym_after(self, first: int, last: int) -> str | None:
        """Give the acronym in brackets after a name whose capitals it repeats: 'World Ranger Fund (WRF)'."""
        grammar = self._grammar
        if grammar.word(last) != "(" or grammar.word(last + 2) != ")":
            return None
        word = grammar.text[last + 1]
        initials = "".join(token[0] for token in grammar.text[first:last] if token[:1].isupper())
        return word if ACRONYM.match(word) and word.replace(".", "") == initials else None

    def _admit_unlisted(self, first: int, last: int, head: str | None, acronym: str | None) -> None:
        name = " ".join(self._grammar.text[first:last]).replace(" - ", "-").replace(" 's", "'s")
        owner = self._around.starting.get(first)
        reading = owner.reading("adjective", "state", "capital") if owner and owner.last < last else None
        draft = self._cast.party("tagged", name.lower())
        if draft is None:
            draft = Draft(kind="organization", name=name, by=UNLISTED, confidence=TAGGED)
            draft.sector = BODY_HEADS.get(head) if head else None
            draft.country = reading.country if reading else None
            body = owner.reading("organization") if owner else None
            draft.sector = "IGO" if body is not None and body.sector == "IGO" else draft.sector
            self._cast.enter(draft, "tagged", name.lower())
        self._cast.mention(draft, Place(first, last), "name")
        if acronym is not None and self._cast.party("acronym", acronym) is None:
            draft.acronym = acronym
            self._cast.mention(draft, Place(last + 1, last + 2), "name")

    def _sweep_acronyms(self) -> None:
        grammar = self._grammar
        by_acronym = {draft.acronym: draft for draft in self._cast.drafts if draft.acronym}
        for index, word in enumerate(grammar.text if by_acronym else ()):
            if word in by_acronym and index not in self._attributive:
                self._cast.mention(by_acronym[word], Place(index, index + 1), "name")
