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
from dragoman.analysis.actors.words import (
    BODY_HEADS,
    JUDGING,
    MONTHS_AND_DAYS,
    PARTIES,
    PLACE_HEADS,
    SAYING,
    THING_HEADS,
)

BY_LAND, BY_NAME = "actors.lands.tagged@1", "actors.organizations.repeated@1"
LAND, REPEATED = 0.7, 0.65
# What a land within a state is, before "of" and its name.
KINDS = frozenset(("state", "city", "county", "province", "commonwealth", "territory", "town"))
LABELS = ("ORG", "GPE", "PERSON", "NORP", "PRODUCT", "WORK_OF_ART", "FAC", "LOC", "EVENT", "LAW")
Names = dict[tuple[str, ...], list[Place]]


def admit_unlisted(grammar: Grammar, cast: Cast) -> None:
    """Take in lands and bodies by what the text tells of them."""
    taken = {index for place, _ in cast.places() for index in range(*place)}
    names = _names(grammar, taken)
    _admit_lands(grammar, cast, names)
    labels = {words: _label(grammar, places) for words, places in names.items()}
    for words, named in names.items():
        places = [_with_kind(grammar, place) for place in named] if labels[words] == "GPE" else named
        if (
            labels[words] == "GPE"
            and not _is_of_people(words)
            and any(acts_as_government(grammar, *place) for place in places)
        ):
            _enter(cast, Draft(kind="state", name=" ".join(words), by=BY_LAND, confidence=LAND, sector="GOV"), places)
        elif (labels[words] == "ORG" or _is_club(grammar, words, named)) and _is_body(grammar, words, places):
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
            place = _whole(grammar, index, last)
            words = tuple(grammar.text[place.first : place.last])
            is_free = last not in taken and index - 1 not in taken
            if is_free and not (len(words) == 1 and _is_common(grammar, words[0])):
                found.setdefault(words, []).append(place)
        index = max(last, index + 1)
    return found


def _whole(grammar: Grammar, first: int, last: int) -> Place:
    """Take in what the tagger has in a body's name and its neighbours show: "McDonald's", 'One Harbour'."""
    if grammar.entity[first] != "ORG":
        return Place(first, last)
    is_owner = grammar.dep[grammar.top(first, last)] == "poss"
    if grammar.word(last) in ("'s", "’s") and grammar.entity[last] == "ORG" and not is_owner:
        last += 1
    before = first - 1
    is_number = before >= 0 and grammar.tag[before] == "CD" and grammar.text[before][:1].isupper()
    if is_number and grammar.entity[before] == "ORG" and not grammar.opens[first]:
        first = before
    return Place(first, last)


def _is_part(grammar: Grammar, first: int, index: int) -> bool:
    if not grammar.same_sentence(first, index):
        return False
    if grammar.is_name_word(index):
        return True
    is_link = grammar.lower[index] in ("of", "for", "&", "-") and index > first and grammar.entity[index] != ""
    is_within = grammar.lower[index] == "to" and grammar.entity[index] == "ORG" and not grammar.opens[index]
    return (is_link or (is_within and index > first)) and grammar.is_name_word(index + 1)


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


def _with_kind(grammar: Grammar, place: Place) -> Place:
    """'The state of Arizona' is Arizona, wherever it is a party's part that it plays."""
    first, last = place
    is_named = grammar.word(first - 1) == "of" and grammar.word(first - 2) in KINDS and grammar.word(first - 3) == "the"
    whole = Place(first - 3, last)
    return whole if is_named and acts_as_government(grammar, *whole) else place


def _is_of_people(words: tuple[str, ...]) -> bool:
    """'Nevada Democrats' are no land, and neither is 'Super Tuesday'."""
    return words[-1] in MONTHS_AND_DAYS or words[-1].lower().removesuffix("s") in PARTIES


def _is_body(grammar: Grammar, words: tuple[str, ...], places: list[Place]) -> bool:
    if words[-1] in THING_HEADS | PLACE_HEADS or _is_of_people(words) or words[-1].lower() in title_index().by_end:
        return False
    if any(_is_apposed_to_body(grammar, place) or _is_explained(grammar, place) for place in places):
        return True
    if any(_is_treated_as_party(grammar, place) for place in places) or _is_club(grammar, words, places):
        return True
    acts = any(grammar.subject_of(grammar.top(*place)) is not None for place in places)
    owns = any(grammar.word(place.last) == "'s" for place in places)
    return len(places) > 1 and (acts or owns)


def _is_club(grammar: Grammar, words: tuple[str, ...], places: list[Place]) -> bool:
    """'The Girl Scouts': a plural in capitals of two words or more with "the" names the body of all of them."""
    return (
        len(words) > 1
        and "PERSON" not in (grammar.entity[place.first] for place in places)
        and all(grammar.tag[place.last - 1] == "NNPS" for place in places)
        and any(grammar.word(place.first - 1) == "the" and _is_judged(grammar, place) for place in places)
    )


def _is_treated_as_party(grammar: Grammar, place: Place) -> bool:
    """What does what only a party does, or is blamed, praised or sued, is a party though it be named but once.

    A single word that speaks, or that ends a longer name, is as likely somebody's family name.
    """
    first, last = place
    is_whole = grammar.opens[first] or grammar.word(first - 1) == "the"
    if grammar.entity[first] != "ORG" or not is_whole:
        return False
    if last - first == 1:
        verb = grammar.subject_of(first)
        is_speaking = verb is not None and grammar.lemma[verb] in SAYING and not grammar.text[first].isupper()
        if is_speaking or _ends_longer_name(grammar, grammar.text[first]):
            return False
    governing = grammar.governing(grammar.top(first, last))
    is_source = governing is not None and governing[0] not in ("with", "against", "between")
    return _is_judged(grammar, place) or (not is_source and acts_as_government(grammar, *place))


def _is_judged(grammar: Grammar, place: Place) -> bool:
    anchor = grammar.coordinate(grammar.top(*place))
    return grammar.dep[anchor] in ("dobj", "nsubjpass") and grammar.lemma[grammar.head[anchor]] in JUDGING


def _ends_longer_name(grammar: Grammar, word: str) -> bool:
    return any(
        other == word and index > 0 and grammar.is_name_word(index - 1) and grammar.same_sentence(index - 1, index)
        for index, other in enumerate(grammar.text)
    )


def _is_explained(grammar: Grammar, place: Place) -> bool:
    """'Harbour Nurses United, a union', 'Right to Grow, the group that backs her'."""
    for noun in grammar.children[grammar.top(*place)]:
        is_apposed = grammar.dep[noun] == "appos" and noun >= place.last and grammar.tag[noun] in ("NN", "NNP")
        edge = grammar.left_edge(noun) if is_apposed else noun
        if is_apposed and grammar.word(edge - 1) == "," and grammar.lower[edge] in ("a", "an", "the"):
            return sort_of_noun(grammar, noun) == "body"
    return False


def _is_apposed_to_body(grammar: Grammar, place: Place) -> bool:
    """'The state news agency SPA', 'the owners, Merid Lines'."""
    top = grammar.top(*place)
    above = grammar.head[top]
    return grammar.dep[top] == "appos" and above < top and sort_of_noun(grammar, above) in ("body", "people")
