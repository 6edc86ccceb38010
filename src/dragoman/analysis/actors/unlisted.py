"""Names of lands and bodies that no list holds, where the text shows that they are parties.

A land is one that does what a government does; a body one whose name comes again, or that a noun for a body is in
apposition to. What the tagger saw once proves nothing.
"""

from __future__ import annotations

from collections import Counter

from dragoman.analysis.actors.drafts import Cast, Draft, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.known_names import acts_as_government
from dragoman.analysis.actors.lands import ISLANDS, demonyms, has_demonym, styled
from dragoman.analysis.actors.lexicon import group_index, name_index, title_index
from dragoman.analysis.actors.phrases import sort_of_noun
from dragoman.analysis.actors.words import BODY_HEADS, MONTHS_AND_DAYS, PLACE_HEADS, THING_HEADS

BY_LAND, BY_NAME = "actors.lands.tagged@1", "actors.organizations.repeated@1"
LAND, REPEATED = 0.7, 0.65
LABELS = ("ORG", "GPE", "PERSON", "NORP", "PRODUCT", "WORK_OF_ART", "FAC", "LOC", "EVENT", "LAW")
Names = dict[tuple[str, ...], list[Place]]


def admit_unlisted(grammar: Grammar, cast: Cast) -> None:
    """Take in lands and bodies by what the text tells of them."""
    taken = {index for place, _ in cast.places() for index in range(*place)}
    names = _names(grammar, taken)
    _admit_lands(grammar, cast, names)
    labels = {words: _label(grammar, places) for words, places in names.items()}
    for words, places in names.items():
        if labels[words] == "GPE" and any(acts_as_government(grammar, *place) for place in places):
            _enter(cast, Draft(kind="state", name=" ".join(words), by=BY_LAND, confidence=LAND, sector="GOV"), places)
        elif labels[words] == "ORG" and _is_body(grammar, words, places):
            sector = next((BODY_HEADS[word] for word in reversed(words) if word in BODY_HEADS), None)
            name = " ".join(words).replace(" - ", "-").replace(" 's", "'s")
            _enter(cast, Draft(kind="organization", name=name, by=BY_NAME, confidence=REPEATED, sector=sector), places)


def _admit_lands(grammar: Grammar, cast: Cast, names: Names) -> None:
    """Take in lands by their style or their adjective, whatever the tagger says, and take them out of the names."""
    short = {name: words for words in names if (name := styled(words)) is not None}
    adjectives = demonyms(grammar)
    for words in list(names):
        full = short.get(words, words)
        if words not in names or (styled(words) is not None and words not in short.values()):
            continue
        is_island = len(words) > 1 and words[-1] in ISLANDS
        is_styled = styled(full) is not None
        is_named = len(words) == 1 and has_demonym(words[0], adjectives)
        if not (is_island or is_styled or is_named):
            continue
        places = [place for name in _forms(grammar, names, full, words) for place in names.get(name, [])]
        if is_styled or any(acts_as_government(grammar, *place) for place in places):
            draft = Draft(kind="state", name=" ".join(full), by=BY_LAND, confidence=LAND, sector="GOV")
            for name in _forms(grammar, names, full, words):
                names.pop(name, None)
            _enter(cast, draft, sorted(places))


def _forms(grammar: Grammar, names: Names, full: tuple[str, ...], words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Give the names of one land: 'Republic of Anjar' and 'Anjar', 'Morrow Isles' and 'the Isles'."""
    forms = [full] if full == words else [full, words]
    name = styled(full)
    if name is not None and name not in forms:
        forms.append(name)
    if full[-1] in ISLANDS and len(full) > 1:
        last = full[-1:]
        others = [other for other in names if len(other) > 1 and other[-1:] == last and other != full]
        if not others and all(grammar.word(place.first - 1) == "the" for place in names.get(last, [])):
            forms.append(last)
    return forms


def _enter(cast: Cast, draft: Draft, places: list[Place]) -> None:
    cast.enter(draft)
    for place in places:
        cast.mention(draft, place, "name")


def _names(grammar: Grammar, taken: set[int]) -> Names:
    """Collect the runs of name words that are nobody's, with their places, in reading order."""
    found: Names = {}
    index = 0
    while index < len(grammar):
        last = index
        while last < len(grammar) and last not in taken and _is_part(grammar, index, last):
            last += 1
        while last > index and not grammar.is_name_word(last - 1):
            last -= 1
        if last > index and grammar.sentence[index] not in grammar.headlines:
            words = tuple(grammar.text[index:last])
            if not (len(words) == 1 and _is_common(grammar, words[0])) and last not in taken and index - 1 not in taken:
                found.setdefault(words, []).append(Place(index, last))
        index = max(last, index + 1)
    return found


def _is_part(grammar: Grammar, first: int, index: int) -> bool:
    if not grammar.same_sentence(first, index):
        return False
    if grammar.is_name_word(index):
        return True
    is_link = grammar.lower[index] in ("of", "for", "&", "-") and index > first and grammar.entity[index] != ""
    return is_link and grammar.is_name_word(index + 1)


def _is_common(grammar: Grammar, word: str) -> bool:
    """Say whether a single word is also an ordinary word of the text, a title, a noun for a party, or in a list."""
    lower = word.lower()
    return (
        word in MONTHS_AND_DAYS
        or lower in title_index().by_end
        or lower in group_index()
        or word in name_index()
        or word in THING_HEADS | PLACE_HEADS
        or lower in grammar.text
    )


def _label(grammar: Grammar, places: list[Place]) -> str:
    """Give what the tagger calls a name most often, the more frequent label first."""
    counted = Counter(grammar.entity[place.first] for place in places)
    best = sorted(counted.items(), key=lambda item: (-item[1], item[0]))[0]
    return best[0] if best[1] * 2 > len(places) else ""


def _is_body(grammar: Grammar, words: tuple[str, ...], places: list[Place]) -> bool:
    if words[-1] in THING_HEADS | PLACE_HEADS:
        return False
    if any(_is_apposed_to_body(grammar, place) for place in places):
        return True
    acts = any(grammar.subject_of(grammar.top(*place)) is not None for place in places)
    owns = any(grammar.word(place.last) == "'s" for place in places)
    return len(places) > 1 and (acts or owns)


def _is_apposed_to_body(grammar: Grammar, place: Place) -> bool:
    """'The state news agency SPA', 'the owners, Merid Lines'."""
    top = grammar.top(*place)
    above = grammar.head[top]
    return grammar.dep[top] == "appos" and above < top and sort_of_noun(grammar, above) in ("body", "people")
