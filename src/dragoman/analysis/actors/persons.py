"""Names of persons: what the named-entity tagger saw, corrected, and what titles prove."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.known_names import Sighting
from dragoman.analysis.actors.lexicon import title_index
from dragoman.analysis.actors.name_edges import after_descriptions, before_offices
from dragoman.analysis.actors.name_forms import is_family_first
from dragoman.analysis.actors.offices import title_ending, title_starting
from dragoman.analysis.actors.words import (
    BODY_HEADS,
    DOUBTFUL_TITLES,
    FAMILY_FIRST,
    MONTHS_AND_DAYS,
    PARTICLES,
    PLACE_HEADS,
    SAYING,
    SUFFIXES,
    THING_HEADS,
)
from dragoman.vocabularies.given_names import load_given_names
from dragoman.vocabularies.office_holders import holders_by_surname, holders_named

NEVER_WITHIN = frozenset((*BODY_HEADS, *PLACE_HEADS))
NEVER_LAST = NEVER_WITHIN | THING_HEADS
NOT_NAMES = frozenset(("I", "Mr", "Mrs", "Ms", "God", "Christmas", "Easter", "Brexit", "Internet", "Covid", "COVID-19"))

SETTLEMENTS = frozenset(
    ("village", "town", "city", "hamlet", "suburb", "township", "district", "municipality", "settlement", "borough",
     "port", "neighbourhood", "neighborhood", "island", "islet", "atoll", "province", "enclave")
)  # fmt: skip

PARTS = (("his", "part", ","), ("her", "part", ","))

# Family names of China, Korea and Vietnam that are English words as well.
ENGLISH_TOO = frozenset(
    ("Long", "Song", "Park", "Moon", "Ban", "Do", "To", "Ho", "He", "Fan", "Tan", "Ma", "Pan", "Sun", "Gold")
)


class NamedPerson(NamedTuple):
    """A person's name in the text.

    Attributes:
        first: index of its first token.
        last: index after its last token.
        is_titled: whether a title stands right before it.
        is_tagged: whether the tagger called it a person.
    """

    first: int
    last: int
    is_titled: bool
    is_tagged: bool


def find_persons(grammar: Grammar, sightings: list[Sighting]) -> list[NamedPerson]:
    """Find the names of persons, in reading order and without overlaps.

    A run of name words is a person's where a title stands before it, where the tagger says so and nothing speaks
    against it, or where it opens with a given name. A run that the vocabularies know whole is what they say.
    """
    known = {sighting.first: sighting for sighting in sightings}
    settled = _names_of_settlements(grammar, known)
    found: list[NamedPerson] = []
    position = 0
    while position < len(grammar):
        sighting = known.get(position)
        if grammar.sentence[position] in grammar.headlines:
            position += 1
            continue
        if sighting is not None and _is_not_a_name_part(grammar, sighting):
            position = sighting.last
            continue
        last = _run_end(grammar, position, known)
        if last == position:
            position += 1
            continue
        person = _judged(grammar, position, last, known)
        if person is not None and (person.is_titled or _words(grammar, person.first, person.last) not in settled):
            found.append(person)
        position = max(last, position + 1)
    return found


def _names_of_settlements(grammar: Grammar, known: dict[int, Sighting]) -> frozenset[tuple[str, ...]]:
    """Give the names that a document says are places: 'the village of Nerkin Hand'.

    The "of" of such a phrase is one of apposition: it names what its head noun is (Quirk et al. 1985, 17.47).
    """
    found = set()
    for first in range(2, len(grammar)):
        if grammar.word(first - 1) == "of" and grammar.lemma[first - 2] in SETTLEMENTS and grammar.is_name_word(first):
            last = _run_end(grammar, first, known)
            found.add(_words(grammar, first, last))
    return frozenset(found)


def _words(grammar: Grammar, first: int, last: int) -> tuple[str, ...]:
    return tuple(grammar.text[first:last])


def _is_not_a_name_part(grammar: Grammar, sighting: Sighting) -> bool:
    """Longer names, adjectives and acronyms of the vocabularies never open a person's name; 'Jordan' or 'Chad' may."""
    if sighting.last - sighting.first > 1 or sighting.reading("adjective", "seat", "platform") is not None:
        return True
    if not grammar.is_name_word(sighting.last) or grammar.text[sighting.first].isupper():
        return True
    if grammar.entity[sighting.first] == grammar.entity[sighting.last] == "PERSON":
        return False
    return grammar.text[sighting.first] not in load_given_names()


def _run_end(grammar: Grammar, first: int, known: dict[int, Sighting]) -> int:
    """Give the end of the run of name words that starts at a token; the same index where none starts."""
    if not _opens_name(grammar, first):
        return first
    last = first + 1
    while last < len(grammar) and grammar.sentence[last] == grammar.sentence[first]:
        step = _name_part(grammar, last)
        if grammar.opens[last] and grammar.entity[last] == "PERSON" and "PERSON" in grammar.entity[first:last]:
            step = step if _is_unbroken(grammar, first, last) else 0
        sighting = known.get(last)
        if step == 0 or (sighting is not None and sighting.last - last > 1):
            break
        last += step
    return last


def _is_unbroken(grammar: Grammar, first: int, last: int) -> bool:
    """A second person's name right after a first one is another person's, unless what came before is a title."""
    if grammar.lower[last - 1] in PARTICLES or grammar.text[last - 1] == "-":
        return True
    return all(grammar.lower[index] in title_index().by_end for index in range(first, last))


def _opens_name(grammar: Grammar, index: int) -> bool:
    if grammar.text[index] in MONTHS_AND_DAYS and grammar.entity[index] in ("DATE", "TIME"):
        return False
    if grammar.is_name_word(index):
        return grammar.lower[index] not in title_index().by_end or grammar.entity[index] == "PERSON"
    if grammar.lower[index] in PARTICLES and grammar.entity[index] == "PERSON":
        following = index + 2 if grammar.word(index + 1) in PARTICLES else index + 1
        return grammar.is_name_word(following) or grammar.word(following) == "-"
    return grammar.entity[index] == "PERSON" and grammar.text[index][:1].isupper() and grammar.tag[index] != "PRP"


def _name_part(grammar: Grammar, index: int) -> int:
    """Say how many tokens go on with a name here: a word, 'al - Assad', 'bin Salman', 'Ki - moon', 'Jr.'."""
    word = grammar.text[index]
    if word == "-" and index + 1 < len(grammar):
        return 2 if _joins_names(grammar, index) else 0
    if word == "He" and grammar.text[index - 1] in FAMILY_FIRST:
        return 1
    if word in MONTHS_AND_DAYS:
        return 1 if _is_family_name(grammar, index) else 0
    if grammar.is_name_word(index):
        return 0 if grammar.entity[index] in ("DATE", "TIME", "NORP") else 1
    if grammar.lower[index] in SUFFIXES:
        return 1
    if grammar.lower[index] in PARTICLES:
        following = index + 1
        goes_on = grammar.word(following) == "-" or grammar.word(following) in PARTICLES
        return 1 if goes_on or grammar.is_name_word(following) else 0
    return 1 if grammar.entity[index] == "PERSON" and word[:1].isupper() and grammar.tag[index] != "POS" else 0


def _joins_names(grammar: Grammar, index: int) -> bool:
    """A hyphen within a name: 'Ban Ki-moon', 'Anna Smith-Jones'; 'the Smith-Jones talks' are between two persons."""
    if not grammar.text[index + 1][:1].isalpha() or grammar.is_spaced[index] or grammar.is_spaced[index + 1]:
        return False
    is_second = grammar.is_name_word(index - 2) and grammar.is_name_word(index + 1)
    return is_second or grammar.entity[index] in ("PERSON", "ORG")


def _is_family_name(grammar: Grammar, index: int) -> bool:
    """'May' is a family name after a given name, and unless a day follows: 'Theresa May', but not 'in May 2019'."""
    following = grammar.text[index + 1] if index + 1 < len(grammar) else ""
    is_given = grammar.text[index - 1] in load_given_names() or grammar.entity[index - 1] == "PERSON"
    return is_given and not following[:1].isdigit()


def _judged(grammar: Grammar, first: int, last: int, known: dict[int, Sighting]) -> NamedPerson | None:
    """Take titles off the front of a run and decide whether the rest is a person's name."""
    first = _after_complement(grammar, _after_titles(grammar, first, last), last)
    first = after_descriptions(grammar, _after_opening_word(grammar, first, last), last)
    last = before_offices(grammar, first, last)
    while last > first and not grammar.text[last - 1][:1].isalnum():
        last -= 1
    if first >= last or not any(grammar.text[index][:1].isupper() for index in range(first, last)):
        return None
    if any("/" in grammar.text[index] or "@" in grammar.text[index] for index in range(first, last)):
        return None
    if grammar.text[first] in NOT_NAMES or _names_a_thing(grammar, first, last):
        return None
    following = grammar.text[last] if last < len(grammar) else ""
    if following in BODY_HEADS and grammar.is_name_word(last):
        return None
    title = title_ending(grammar, first)
    sure_title = title is not None and title[1].position != "after" and _proves(grammar, title[0], first)
    tags = [grammar.entity[index] for index in range(first, last)]
    is_tagged = "PERSON" in tags
    if not (
        sure_title
        or is_tagged
        or _opens_with_given_name(grammar, first, last)
        or _is_family_first(grammar, first, last)
        or _is_office_holder(grammar, first, last)
        or _is_introduced(grammar, first, last)
    ):
        return None
    sighting = known.get(first)
    if sighting is not None and sighting.last >= last and not sure_title:
        return None
    return NamedPerson(first, last, sure_title, is_tagged)


def _names_a_thing(grammar: Grammar, first: int, last: int) -> bool:
    """'Trump Tower', 'Clinton Foundation'; but Stuart Hall and Park Geun-hye are persons."""
    if last - first == 2 and grammar.text[first] in load_given_names() and grammar.entity[last - 1] == "PERSON":
        return False
    within = any(grammar.text[index] in NEVER_WITHIN for index in range(first + 1, last))
    return within or grammar.text[last - 1] in NEVER_LAST


def _after_titles(grammar: Grammar, first: int, last: int) -> int:
    for end in range(last - 1, first, -1):
        hit = title_ending(grammar, end)
        if hit is not None and hit[1].position != "after":
            return end
    return first


def _after_complement(grammar: Grammar, first: int, last: int) -> int:
    """In 'Special Envoy for Sanctions John Smith' the run after 'for' opens with what the office is for."""
    link = first - 1
    while grammar.word(link) == "and" or (grammar.word(link) not in ("for", "of") and grammar.is_name_word(link)):
        link -= 1
    if grammar.word(link) not in ("for", "of") or title_ending(grammar, link) is None:
        return first
    given = [index for index in range(first, last) if grammar.text[index] in load_given_names()]
    tagged = [index for index in range(first, last) if grammar.entity[index] == "PERSON"]
    start = (given or tagged or [first])[0]
    return start if last - start >= 2 else first


def _after_opening_word(grammar: Grammar, first: int, last: int) -> int:
    """The first word of a sentence has a capital in any case; before a given name it is none."""
    opens = first == 0 or grammar.sentence[first - 1] != grammar.sentence[first]
    if opens and last - first > 2 and grammar.text[first] not in load_given_names():
        return first + 1 if grammar.text[first + 1] in load_given_names() else first
    return first


def _proves(grammar: Grammar, title_first: int, name_first: int) -> bool:
    words = grammar.lower[title_first:name_first]
    if len(words) == 1 and words[0] in DOUBTFUL_TITLES and grammar.entity[name_first] != "PERSON":
        return False
    return grammar.word(title_first - 1) != "the" or grammar.entity[name_first] == "PERSON"


def _is_family_first(grammar: Grammar, first: int, last: int) -> bool:
    """'Xi Jinping' is a person's name where the tagger saw nothing, if its first word is no English word."""
    words = tuple(grammar.text[first:last])
    if len(words) != 2 or not is_family_first(words) or words[0] in ENGLISH_TOO:
        return False
    return not any(word.isupper() for word in words) and grammar.entity[first] not in ("ORG", "FAC", "EVENT", "LOC")


def _is_office_holder(grammar: Grammar, first: int, last: int) -> bool:
    """Say whether somebody who held an office bears the name; a family name alone must do what persons do."""
    words = grammar.text[first:last]
    if any(word.isupper() for word in words) or grammar.entity[first] in ("EVENT", "FAC", "LOC", "WORK_OF_ART", "LAW"):
        return False
    if len(words) > 1:
        return len(words) <= 5 and bool(holders_named(" ".join(words).replace(" - ", "-")))
    verb = grammar.subject_of(first)
    if verb is None or grammar.lemma[verb] not in SAYING or len(words[0]) < 4 or words[0].lower() in grammar.text:
        return False
    return grammar.word(first - 1) not in ("the", "a", "an") and bool(holders_by_surname(words[0]))


def _is_introduced(grammar: Grammar, first: int, last: int) -> bool:
    """Say whether the text treats a name that nobody knows as a person's.

    'Perfecto Yasay, the foreign secretary,' has an office, 'for her part, Ruta Melk' a sex, and somebody whom the next
    pronoun calls 'she' as well, unless another person comes between.
    """
    words = grammar.text[first:last]
    if not 2 <= len(words) <= 3 or any(not word.isalpha() or word.isupper() for word in words):
        return False
    if grammar.word(first - 1) in ("the", "a", "an") or grammar.entity[first] in ("EVENT", "FAC", "LOC", "WORK_OF_ART"):
        return False
    if _has_office_after(grammar, first, last) or _is_in_apposition(grammar, first, last):
        return True
    if _is_label(grammar, words[-1]):
        return True
    verb = grammar.subject_of(last - 1)
    if verb is None or grammar.lemma[verb] not in SAYING:
        return False
    opening = tuple(grammar.lower[max(0, first - 4) : first])
    return opening[1:] in PARTS or _is_called_next(grammar, first, last)


def _has_office_after(grammar: Grammar, first: int, last: int) -> bool:
    if grammar.word(last) != "," or grammar.word(last + 1) not in ("the", "a", "an", "its", "his", "her", "their"):
        return False
    for start in range(last + 2, last + 5):
        hit = title_starting(grammar, start)
        if hit is not None:
            noun = hit[0] - 1
            return hit[1].position != "before" and grammar.dep[noun] == "appos" and first <= grammar.head[noun] < last
    return False


def _is_label(grammar: Grammar, name: str) -> bool:
    """Say whether a family name and a colon open a sentence, as the speakers of an interview are printed."""
    return any(
        word == name and grammar.word(index + 1) == ":" and grammar.opens_sentence(index)
        for index, word in enumerate(grammar.text)
    )


def _is_in_apposition(grammar: Grammar, first: int, last: int) -> bool:
    """'The spokesperson, Lidia Marsh, replied': a name between commas after a definite title."""
    if grammar.word(first - 1) != "," or grammar.word(last) not in (",", "."):
        return False
    hit = title_ending(grammar, first - 1)
    if hit is None or hit[1].position == "before":
        return False
    return grammar.word(hit[0] - 1) in ("the", "its", "his", "her", "their", "'s")


def _is_called_next(grammar: Grammar, first: int, last: int) -> bool:
    """Say whether 'he' or 'she' follows soon, and no other name of a person before it."""
    for index in range(last, min(last + 40, len(grammar))):
        if grammar.lower[index] in ("he", "she", "his", "her") and grammar.quotation[index] == grammar.quotation[first]:
            return grammar.sentence[index] - grammar.sentence[first] <= 1
        if grammar.entity[index] == "PERSON":
            return False
    return False


def _opens_with_given_name(grammar: Grammar, first: int, last: int) -> bool:
    """'Ursula von der Leyen' is a person's name whatever the tagger called it."""
    words = [grammar.text[index] for index in range(first, last)]
    if not 2 <= len(words) <= 5 or words[0] not in load_given_names():
        return False
    return not any(word.isupper() and len(word) > 3 for word in words) and grammar.entity[first] != "EVENT"
