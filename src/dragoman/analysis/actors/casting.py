"""Persons: one party for all the forms of a name.

Full names come first; then family names alone, given to the one person who bears them. Where two do, titles and forms
of address decide; where these do not, the name is given to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.analysis.actors.drafts import Cast, Draft, Office, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.lands import demonyms, has_demonym, is_styled
from dragoman.analysis.actors.name_forms import (
    is_given_name_of,
    is_same_person,
    is_short_for,
    normalised,
    without_suffix,
)
from dragoman.analysis.actors.offices import (
    Surroundings,
    office_after,
    office_apposed_to,
    offices_before,
)
from dragoman.analysis.actors.persons import NamedPerson
from dragoman.analysis.actors.words import ACTING, BODY_HEADS, MONTHS_AND_DAYS, PARTICLES, PLACE_HEADS, THING_HEADS
from dragoman.vocabularies.given_names import load_given_names
from dragoman.vocabularies.office_holders import holders_named

BY = "actors.names@1"
TITLED, TAGGED, SHORT = 0.97, 0.9, 0.8
Words = tuple[str, ...]


class Company:
    """The persons of one document while they are being told apart.

    Attributes:
        people: each person's party with the full names found so far.
    """

    def __init__(self, around: Surroundings, cast: Cast) -> None:
        self._around = around
        self._cast = cast
        self.people: list[tuple[Draft, list[Words]]] = []
        # The forms of address that the text has before each family name.
        self._genders: dict[str, set[str]] = {}

    def admit(self, found: Sequence[NamedPerson]) -> None:
        """Take in all names that were found: full names, then single ones, then family names that were overlooked."""
        for person in found:
            words = name_words(self._around.grammar, person)
            if len(words) > 1:
                self._take(person, words, self._with_full_name(words))
        alone: dict[str, list[NamedPerson]] = {}
        for person in found:
            if (gender := self._address(person)) is not None:
                self._genders.setdefault(self._around.grammar.text[person.last - 1], set()).add(gender)
        for person in found:
            words = name_words(self._around.grammar, person)
            if len(words) == 1:
                self._take_single(person, words, alone)
        for _, persons in sorted(alone.items()):
            if self._is_convincing(persons):
                self._take_alone(persons)
        self._sweep()

    def _take_alone(self, persons: list[NamedPerson]) -> None:
        """One name is one person, unless 'Mr.' and 'Mrs.' tell two apart; then what bears neither is nobody's."""
        genders = [self._address(person) for person in persons]
        is_couple = "male" in genders and "female" in genders
        drafts: dict[str | None, Draft] = {}
        for person, gender in zip(persons, genders, strict=True):
            side = gender if is_couple else ""
            if side is None:
                continue
            words = name_words(self._around.grammar, person)
            has_namesake = bool(self._bearers(words)) and side not in drafts
            self._take(person, words, drafts.get(side))
            drafts.setdefault(side, self.people[-1][0])
            if has_namesake and drafts[side] is not None:
                self._tell_apart(drafts[side], person)

    def _tell_apart(self, draft: Draft, person: NamedPerson) -> None:
        """Call somebody 'Mr. Clinton' where the text has another Clinton, with a given name."""
        offices = offices_before(self._around, person.first)
        address = next((office.title for office in offices if office.gender), None)
        draft.name = f"{address} {draft.name}" if address else draft.name

    def _address(self, person: NamedPerson) -> str | None:
        offices = offices_before(self._around, person.first)
        return next((office.gender for office in offices if office.gender), None)

    def _with_full_name(self, words: Words) -> Draft | None:
        for draft, names in self.people:
            if any(len(name) == len(words) == 1 and normalised(name[0]) == normalised(words[0]) for name in names):
                return draft
            full = [name for name in names if len(name) > 1]
            if len(words) > 1 and full and all(is_same_person(name, words) for name in full):
                return draft
        return None

    def _take(self, person: NamedPerson, words: Words, draft: Draft | None, is_short: bool = False) -> None:
        place = Place(person.first, person.last)
        if draft is None:
            is_full = len(words) > 1 and words[0] in load_given_names()
            confidence = TITLED if person.is_titled else TAGGED if is_full else SHORT
            draft = self._cast.enter(Draft(kind="person", name=" ".join(words), by=BY, confidence=confidence))
            draft.gender = load_given_names().get(words[0]) if len(words) > 1 else None
            self.people.append((draft, [words]))
        elif not is_short:
            self._learn(draft, words)
        if not self._cast.mention(draft, place, "name"):
            return
        for office in self._offices(place):
            draft.offices.append(office)
            draft.gender = office.gender or draft.gender
            if self._around.grammar.word(office.place.last) == "," and office.place.last < place.first:
                self._cast.mention(draft, office.place, "nominal")
        if person.is_titled:
            draft.confidence = max(draft.confidence, TITLED)

    def _learn(self, draft: Draft, words: Words) -> None:
        for known, names in self.people:
            if known is draft and words not in names:
                names.append(words)
        if len(" ".join(words)) > len(draft.name) and len(words) >= len(draft.name.split()):
            draft.name = " ".join(words)

    def _offices(self, place: Place) -> list[Office]:
        offices = offices_before(self._around, place.first)
        after = office_after(self._around, place.last)
        start = min([place.first, *(office.place.first for office in offices)])
        apposed = office_apposed_to(self._around, start, place)
        return [*offices, *(office for office in (apposed, after) if office is not None)]

    def _take_single(self, person: NamedPerson, words: Words, alone: dict[str, list[NamedPerson]]) -> None:
        bearers = self._addressed(person, self._bearers(words))
        if not bearers and person.is_tagged and not person.is_titled:
            bearers = [draft for draft, names in self.people if any(is_given_name_of(words[0], name) for name in names)]
            bearers = bearers if len(bearers) == 1 else []
        if not bearers:
            alone.setdefault(normalised(words[0]), []).append(person)
        else:
            self._give(person, words, bearers)

    def _addressed(self, person: NamedPerson, bearers: list[Draft]) -> list[Draft]:
        """Where a text has both a Mr. and a Mrs. of a name, 'Mr. Clinton' is nobody with a woman's given name."""
        gender = self._address(person)
        name = self._around.grammar.text[person.first]
        if gender is None or len(self._genders.get(name, ())) < 2:
            return bearers
        return [draft for draft in bearers if draft.gender in (None, gender)]

    def _bearers(self, words: Words) -> list[Draft]:
        return [
            draft
            for draft, names in self.people
            if any(
                (is_short_for(words, name) or (len(name) > 3 and is_given_name_of(words[0], name)))
                if len(name) > 1
                else normalised(name[0]) == normalised(words[0])
                for name in names
            )
        ]

    def _give(self, person: NamedPerson, words: Words, bearers: list[Draft]) -> None:
        if len(bearers) > 1:
            place = Place(person.first, person.last)
            fitting = self._fitting(place, bearers)
            bearers = fitting if len(fitting) == 1 else self._already_called(place, words, fitting or bearers)
        if len(bearers) == 1:
            first = self._with_particles(person.first)
            self._take(person._replace(first=first), words, bearers[0], is_short=True)

    def _fitting(self, place: Place, bearers: list[Draft]) -> list[Draft]:
        """Let the title before an ambiguous name decide between its bearers."""
        offices = offices_before(self._around, place.first)
        keys = {office.key() for office in offices if not office.is_address}
        genders = {office.gender for office in offices if office.gender}
        fitting = [
            draft
            for draft in bearers
            if (keys and keys & {office.key() for office in draft.offices})
            or (not keys and genders and draft.gender in (None, *genders))
        ]
        return fitting if offices else []

    def _already_called(self, place: Place, words: Words, bearers: list[Draft]) -> list[Draft]:
        """A family name that was used for the one person before another bearer came up stays that person's."""
        started = sorted((draft for draft in bearers if draft.mentions), key=lambda draft: draft.begins())
        if len(started) < 2:
            return started
        first, second = started[0], started[1].begins()
        text = self._around.grammar.text
        used = [
            index for index in range(first.begins() + len(words), min(second, place.first)) if text[index] == words[0]
        ]
        whole = {index for mention in first.mentions for index in range(*mention) if mention.last - mention.first > 1}
        if place.first < second or any(index not in whole for index in used):
            return [first]
        return []

    def _is_convincing(self, persons: list[NamedPerson]) -> bool:
        """Say whether a single name is a person's: titled, or mostly tagged so and acting like one."""
        grammar = self._around.grammar
        if any(is_styled(grammar, person.first) for person in persons):
            return False
        if any(person.is_titled for person in persons):
            return True
        if grammar.text[persons[0].first].lower() in grammar.text:
            return False
        if sum(person.is_tagged for person in persons) * 2 < len(persons):
            return False
        if has_demonym(grammar.text[persons[0].first], demonyms(grammar)):
            return False
        verbs = [grammar.subject_of(person.last - 1) for person in persons]
        return any(verb is not None and grammar.lemma[verb] in ACTING for verb in verbs)

    def _sweep(self) -> None:
        """Find the family names that the tagger overlooked or took for something else."""
        grammar = self._around.grammar
        forms = {normalised(words[0]) for _, names in self.people for name in names for words in _shorts(name)}
        taken = {index for place, _ in self._cast.places() for index in range(place.first, place.last)}
        for index in range(len(grammar)):
            if index in taken or normalised(grammar.text[index]) not in forms or self._complete(index, taken):
                continue
            if not self._is_bare_name(index):
                continue
            words = (grammar.text[index],)
            self._give(NamedPerson(index, index + 1, False, False), words, self._bearers(words))

    def _complete(self, index: int, taken: set[int]) -> bool:
        """Where only a family name was known, a name word before it that hangs on it makes the full name."""
        grammar = self._around.grammar
        before = index - 1
        words = (grammar.text[before], grammar.text[index])
        if not (grammar.is_name_word(before) and grammar.same_sentence(before, index)) or before in taken:
            return False
        if grammar.dep[before] != "compound" or grammar.head[before] != index or before in self._around.starting:
            return False
        if grammar.is_name_word(index + 1) or offices_before(self._around, index) or not grammar.is_name_word(index):
            return False
        bearers = self._bearers(words[1:])
        if len(bearers) != 1 or any(
            len(name) > 1 for known, names in self.people for name in names if known in bearers
        ):
            return False
        self._take(NamedPerson(before, index + 1, False, False), words, bearers[0])
        return True

    def _with_particles(self, index: int) -> int:
        grammar = self._around.grammar
        first = index
        while first > 0 and grammar.lower[first - 1] in PARTICLES and grammar.same_sentence(first - 1, index):
            first -= 1
        return first

    def _is_bare_name(self, index: int) -> bool:
        grammar = self._around.grammar
        if grammar.opens_turn(index) or self._is_overlooked(index):
            return True
        if not grammar.is_name_word(index) or grammar.entity[index] in ("DATE", "TIME"):
            return False
        sighting = self._around.starting.get(index)
        if sighting is not None and not all(
            word.kind == "capital" or word.needs_evidence for word in sighting.readings
        ):
            return False
        if grammar.text[index] in MONTHS_AND_DAYS and grammar.subject_of(index) is None:
            return False
        following = grammar.text[index + 1] if index + 1 < len(grammar) else ""
        if following[:1].isupper() and (
            following in BODY_HEADS or following in PLACE_HEADS or following in THING_HEADS
        ):
            return False
        neighbours = (index - 1 if grammar.same_sentence(index - 1, index) else -1, index + 1)
        return not any(
            grammar.is_name_word(other)
            and grammar.lower[other] not in PARTICLES
            and grammar.dep[index if other > index else other] == "compound"
            and not offices_before(self._around, index)
            for other in neighbours
        )

    def _is_overlooked(self, index: int) -> bool:
        """Find a family name that the tagger took for an exclamation: a verb's subject, and no common word."""
        grammar = self._around.grammar
        word = grammar.text[index]
        is_name = word[:1].isupper() and len(word) > 2 and grammar.tag[index] in ("UH", "FW", "NN")
        is_subject = grammar.dep[index] in ("nsubj", "nsubjpass")
        return is_name and is_subject and word.lower() not in grammar.text


def _shorts(name: Words) -> Iterable[Words]:
    core = without_suffix(name)
    yield core[-1:]
    if len(core) > 1:
        yield core[:1]
    if len(core) > 3:
        yield from ((word,) for word in core[1:-1] if word[:1].isupper() and len(word) > 3)


def name_words(grammar: Grammar, person: NamedPerson) -> Words:
    """Give a name as a reader would write it, cut at blanks: 'al-Assad' is one word."""
    joined = " ".join(grammar.text[person.first : person.last]).replace(" - ", "-")
    return tuple(joined.split())


def settle_persons(company: Company, cast: Cast) -> None:
    """Fill in what follows from the offices: whose aide somebody is, and with it country and sector."""
    for draft, _ in company.people:
        for office in draft.offices:
            holder = cast.owner(office.holder) if office.holder else None
            if holder is not None and holder is not draft:
                office.owner = holder.name
                office.country = next((o.country for o in holder.offices if o.country), holder.country)
        held = sorted((office for office in draft.offices if not office.is_address), key=lambda office: office.place)
        draft.gender = draft.gender or _known_gender(draft.name)
        draft.country = next((office.country for office in held if office.country), None)
        draft.sector = next((office.sector for office in held if office.sector), None)


def _known_gender(name: str) -> str | None:
    """Give the gender of the office holders of a name, where all that bear it have the same."""
    genders = {holder.gender for holder in holders_named(name)} if " " in name else set()
    return genders.pop() if len(genders) == 1 else None
