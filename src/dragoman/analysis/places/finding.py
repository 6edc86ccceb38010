"""Finding the names of places: by the tables, by the recognizer's labels, and by the grammar of 'in Kupiansk'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.places import words
from dragoman.analysis.places.base import Found
from dragoman.analysis.places.names import KnownName, known_names
from dragoman.analysis.places.reading import Reading
from dragoman.vocabularies.gazetteer import find_located

PLACE_LABELS = frozenset(("GPE", "LOC", "FAC"))
# Labels of names that hold those of places, and are none: 'Jordan Smith', 'Bank of Cyprus', 'the Kyiv Security Forum'.
OTHER_LABELS = frozenset(("PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "EVENT", "LAW", "NORP", "LANGUAGE"))
POSSESSIVE = frozenset(("'s", "’s", "'", "’"))
# A town of so many people is known by its letters after 'in', even if the recognizer takes it for something else.
WELL_KNOWN = {"PERSON": 1_000, "ORG": 1_000, "PRODUCT": 15_000}


def find_names(reading: Reading) -> list[Found]:
    """Find the names of places, in reading order, none within another."""
    found: dict[int, Found] = {}
    free = [True] * len(reading.tree)

    def enter(names: Iterable[Found]) -> None:
        for one in names:
            if all(free[one.first : one.last]):
                free[one.first : one.last] = [False] * (one.last - one.first)
                found[one.first] = one

    for search in (_sites, _known, _labelled, _standing, _before_ground, _adjectives):
        enter(search(reading))
    for sequel in (_paired, _again):
        enter(list(sequel(reading, found)))
    return _contained(reading, [found[first] for first in sorted(found)], free)


def _sites(reading: Reading) -> Iterator[Found]:
    """Find names of more than one word that end, or begin, as those of streets, airports and waters do."""
    tree = reading.tree
    position = 0
    while position < len(tree):
        if not reading.is_name(position):
            position += 1
            continue
        first = position
        while position < len(tree) and _continues(reading, first, position):
            position += 1
        yield from _site_within(reading, first, position)


def _continues(reading: Reading, first: int, index: int) -> bool:
    tree = reading.tree
    if not reading.together(first, index):
        return False
    if reading.is_name(index):
        return True
    following = reading.is_name(index + 1) and index > first
    return following and tree.lower[index] in ("of", "de", "del", "al", "el", "la", "-", "'s")


def _site_within(reading: Reading, first: int, last: int) -> Iterator[Found]:
    tree = reading.tree
    while last > first + 1 and tree.text[last - 1] not in words.SITE_ENDINGS:
        if tree.text[first] in words.SITE_OPENINGS and last - first <= 3:
            break
        last -= 1
    if last - first < 2 or last - first > 6 or tree.lower[last - 1] in POSSESSIVE:
        return
    owner = next((index for index in range(first, last) if tree.lower[index] == "'s"), None)
    if owner is not None and known_names().at(tree.text, first):
        first = owner + 1
    if last - first < 2 or any(tree.lower[index] == "of" for index in range(first, last)):
        return
    ending = tree.text[last - 1]
    label = reading.label[last - 1]
    if any(index in reading.taken for index in range(first, last)) and not _is_located(reading, first, last):
        return
    is_body = known_names().at(tree.text, first) is None and ending in words.BODY_ENDINGS and label != "FAC"
    if is_body and not _is_located(reading, first, last) and not _is_reached(tree, first, last):
        return
    printed = " ".join(tree.parse.span(first, last).text.split())
    meanings = known_names().meanings(printed)
    yield Found(first, last, "known" if meanings else "ending", meanings=meanings)


def _is_located(reading: Reading, first: int, last: int) -> bool:
    """Say whether a preposition before a name says where: 'at the Hilton Hotel'."""
    before = first - 1
    while before >= 0 and reading.tree.pos[before] in ("DET", "ADJ", "NOUN") and reading.together(before, first):
        before -= 1
    return reading.together(before, first) and reading.word(before) in words.LOCATIVE | {"to", "from", "atop"}


def _is_reached(tree: Tree, first: int, last: int) -> bool:
    """Say whether somebody goes to it, or something falls on it: 'shelled Nasser Hospital'."""
    top = next((index for index in range(last - 1, first - 1, -1) if not first <= tree.head[index] < last), last - 1)
    return tree.dep[top] in ("dobj", "nsubjpass") and tree.lemma[tree.head[top]] in words.REACHING


def _known(reading: Reading) -> Iterator[Found]:
    """Find the names that the project's own tables hold."""
    tree, index = reading.tree, known_names()
    position = 0
    while position < len(tree):
        name = (
            index.at(tree.text, position) if tree.text[position][:1].isupper() or "-" in tree.text[position] else None
        )
        if name is None:
            position += 1
            continue
        last = position + len(name.words)
        if _is_city_of_name(reading, position, last):
            yield Found(position, last + 1, "grammar")
            position = last + 1
            continue
        if _stands_alone(reading, position, last, name):
            yield Found(position, last, "known", meanings=list(name.meanings))
        position = last


def _is_city_of_name(reading: Reading, first: int, last: int) -> bool:
    """Say whether a name goes on to be that of a town: 'Kuwait City', 'New York City'."""
    tree = reading.tree
    if last >= len(tree) or tree.text[last] not in ("City", "Town") or not reading.together(first, last):
        return False
    return bool(find_located(tree.parse.span(first, last + 1).text))


def _stands_alone(reading: Reading, first: int, last: int, name: KnownName) -> bool:
    """Say whether a known name is whole, and means a place: not a part of 'Jordan Smith' or 'Bank of Cyprus'."""
    entity, label = reading.entity[first], reading.label[first]
    needs_evidence, is_state = name.needs_evidence, name.meanings[0].kind == "state"
    located = _is_located(reading, first, last)
    if any(index in reading.taken for index in range(first, last)) and not located:
        return False
    if needs_evidence and label not in PLACE_LABELS and not (located and reading.is_name(first)):
        return False
    if entity is not None and label in OTHER_LABELS and _is_longer(reading, entity, first, last):
        return False
    if reading.is_name(last) and reading.together(first, last) and reading.label[last] == "PERSON" == label:
        return False
    before = first - 1
    if reading.is_name(before) and reading.together(before, first) and reading.label[before] == "PERSON" == label:
        return False
    if not is_state and _is_half(reading, first, last):
        return False
    return not (label == "PERSON" and last - first == 1 and needs_evidence)


def _is_half(reading: Reading, first: int, last: int) -> bool:
    """Say whether a name goes on with words of a body's or a paper's: 'Wall Street Journal', 'Istanbul Convention'."""
    tree = reading.tree
    if not reading.is_name(last) or not reading.together(first, last) or tree.text[last] in words.SITE_ENDINGS:
        return False
    return (
        tree.dep[last - 1] == "compound"
        and tree.head[last - 1] >= last
        and reading.label[last] in ("ORG", "EVENT", "WORK_OF_ART", "LAW")
    )


def _is_longer(reading: Reading, entity: tuple[int, int], first: int, last: int) -> bool:
    """Say whether an entity has words of its own beside a name; 'the' and a genitive are none."""
    outside = [*range(entity[0], first), *range(last, entity[1])]
    return any(reading.word(index) not in ("the", *POSSESSIVE, ",", ".") for index in outside)


def _labelled(reading: Reading) -> Iterator[Found]:
    """Find what the recognizer takes for a place, without its article and genitive."""
    tree = reading.tree
    for entity in tree.parse.tokens.ents:
        if entity.label_ not in PLACE_LABELS:
            continue
        first, last = entity.start, entity.end
        while first < last and not tree.text[first][:1].isupper():
            first += 1
        while last > first and not tree.text[last - 1][-1:].isalnum() and not tree.text[last - 1].endswith("."):
            last -= 1
        while last > first and tree.lower[last - 1] in POSSESSIVE:
            last -= 1
        while first < last and tree.lower[first] == "the":
            first += 1
        if first >= last or any(index in reading.taken for index in range(first, last)):
            continue
        name = tree.text[first]
        if last - first == 1 and (name in words.NOT_PLACES or name.isdigit() or len(name) < 2):
            continue
        if last - first == 1 and name in known_names().country_of_word:
            continue
        yield Found(first, last, "label")


def _standing(reading: Reading) -> Iterator[Found]:
    """Find towns of the gazetteer after a preposition that says where: 'in Kupiansk', 'the village of Robotyne'."""
    tree = reading.tree
    for position in range(1, len(tree)):
        if not reading.is_name(position) or reading.is_name(position - 1):
            continue
        named = reading.word(position - 1) == "of" and reading.tree.lemma[position - 2] in words.APPOSED
        if not named and not _leads_to_place(tree, position - 1):
            continue
        last = position
        while reading.is_name(last) and reading.together(position, last) and last - position < 4:
            last += 1
        yield from _town_at(reading, position, last, named)


def _leads_to_place(tree: Tree, index: int) -> bool:
    """Say whether a word stands before places alone: 'in', or 'to' and 'from' after a verb or noun of motion."""
    word = tree.lower[index]
    if word in words.STANDING:
        return tree.lemma[tree.head[index]] not in words.FEELING
    if word == "of" and _tells_residence(tree, index):
        return True
    governor = tree.lemma[tree.head[index]]
    return word in ("to", "from", "at") and (
        word == "at" or governor in words.MOTION | words.LINK or (word == "from" and governor == "be")
    )


def _tells_residence(tree: Tree, index: int) -> bool:
    """Say whether an 'of' stands behind a name or an age and a comma: 'Ana Ruiz, 41, of Vigo'."""
    return index > 1 and tree.text[index - 1] == "," and tree.pos[index - 2] in ("PROPN", "NUM")


def _town_at(reading: Reading, first: int, last: int, named: bool) -> Iterator[Found]:
    tree = reading.tree
    label, entity = reading.label[first], reading.entity[first]
    firm = named or tree.lower[first - 1] in words.STANDING
    if tree.text[first] in words.NOT_PLACES or label in ("DATE", "TIME", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"):
        return
    if not firm and any(index in reading.taken for index in range(first, last)):
        return
    if label in WELL_KNOWN and entity != (first, last) and not _covers(entity, first, last):
        return
    if firm and label == "PERSON" and not any(index in reading.taken for index in range(first, last)):
        # Nobody is in a person, near or outside one: the recognizer does not know the town.
        yield Found(first, last, "grammar")
    elif _is_town(reading, first, last) or (named and label in ("", "GPE", "LOC", "FAC", "PERSON", "NORP")):
        yield Found(first, last, "grammar")


def _covers(entity: tuple[int, int] | None, first: int, last: int) -> bool:
    return entity is not None and first <= entity[0] and entity[1] <= last


def _is_town(reading: Reading, first: int, last: int) -> bool:
    """Say whether the gazetteer has a town of this name, as large as the recognizer's label asks for."""
    hits = [one for one in find_located(reading.tree.parse.span(first, last).text) if one.own_name]
    return bool(hits) and hits[0].population >= WELL_KNOWN.get(reading.label[first], 0)


def _before_ground(reading: Reading) -> Iterator[Found]:
    """Find towns before nouns for ground: 'the Kupiansk district', 'Pokrovsk residents' but not 'the Smith office'."""
    tree = reading.tree
    for position in range(1, len(tree)):
        if not reading.is_name(position) or tree.dep[position] not in ("compound", "nmod"):
            continue
        noun = tree.head[position]
        if noun <= position or tree.pos[noun] != "NOUN" or tree.lemma[noun] not in words.LAND | words.APPOSED:
            continue
        first = position
        while reading.is_name(first - 1) and tree.head[first - 1] in (position, noun) and first - 1 > 0:
            first -= 1
        taken = any(index in reading.taken for index in range(first, position + 1))
        if not taken and reading.label[first] != "NORP" and _is_town(reading, first, position + 1):
            yield Found(first, position + 1, "grammar")


def _paired(reading: Reading, found: dict[int, Found]) -> Iterator[Found]:
    """Find towns coordinated with a place that was found: 'Lyman and Siversk'."""
    tree = reading.tree
    inside = {index for one in found.values() for index in range(one.first, one.last)}
    for position in range(len(tree)):
        if not reading.is_name(position) or tree.dep[position] != "conj" or tree.head[position] not in inside:
            continue
        first = position
        while reading.is_name(first - 1) and tree.head[first - 1] == position and first - 1 not in inside:
            first -= 1
        if any(index in reading.taken for index in range(first, position + 1)):
            continue
        if not reading.is_name(position + 1) and _is_town(reading, first, position + 1):
            inside.update(range(first, position + 1))
            yield Found(first, position + 1, "grammar")


def _again(reading: Reading, found: dict[int, Found]) -> Iterator[Found]:
    """Find the names once more where neither label nor grammar shows them: a name means one thing in an article."""
    tree = reading.tree
    known: dict[str, list[tuple[str, ...]]] = {}
    for one in found.values():
        name = tuple(tree.text[one.first : one.last])
        if one.evidence in ("grammar", "ending") and name not in known.setdefault(name[0], []):
            known[name[0]].append(name)
    for position, word in enumerate(tree.text):
        for name in known.get(word, ()):
            last = position + len(name)
            if tuple(tree.text[position:last]) != name or not reading.is_name(position):
                continue
            beside = reading.is_name(last) or (
                reading.is_name(position - 1) and reading.together(position - 1, position)
            )
            taken = any(index in reading.taken for index in range(position, last))
            if not beside and not taken:
                yield Found(position, last, "grammar")


def _adjectives(reading: Reading) -> Iterator[Found]:
    """Find adjectives of states before nouns for ground: 'on Russian soil', 'the Lebanese coast'."""
    tree, index = reading.tree, known_names()
    for position in range(len(tree)):
        if tree.dep[position] not in ("amod", "compound", "nmod") or tree.text[position] not in index.country_of_word:
            continue
        noun = tree.head[position]
        if noun > position and tree.pos[noun] == "NOUN" and tree.lemma[noun] in words.LAND:
            state = index.state_of[index.country_of_word[tree.text[position]]]
            yield Found(position, position + 1, "adjective", meanings=[state])


def _abbreviated(reading: Reading, position: int) -> Iterator[Found]:
    """Find a short form behind a town and a comma; at the end of a sentence its full stop is a token of its own."""
    tree = reading.tree
    short = known_names().abbreviations.get(tree.text[position])
    if short is not None:
        yield Found(position, position + 1, "container", meanings=[short], short=True)
    elif reading.word(position + 1) == ".":
        short = known_names().abbreviations.get(tree.text[position] + ".")
        if short is not None:
            yield Found(position, position + 2, "container", meanings=[short], short=True)


def _contained(reading: Reading, found: list[Found], free: list[bool]) -> list[Found]:
    """Join a town with the place that it is said to lie in: 'Odesa, Ukraine', 'Long Beach, CA', 'Tyre (Lebanon)'."""
    starting = {one.first: one for one in found}
    for one in list(found):
        comma = one.last
        if reading.word(comma) not in (",", "(") or not reading.together(one.first, comma + 1):
            continue
        following = starting.get(comma + 1)
        if (following is None and not free[comma + 1]) or (following is not None and following.evidence != "label"):
            continue
        starting |= {one.first: one for one in _abbreviated(reading, comma + 1)}
    ordered = [starting[first] for first in sorted(starting)]
    for one in ordered:
        one.printed = " ".join(reading.tree.parse.span(one.first, one.last).text.split())
    for number in range(len(ordered) - 1):
        one, following = ordered[number], ordered[number + 1]
        if following.first == one.last + 1 and reading.word(one.last) in (",", "(") and one.evidence != "container":
            one.container = number + 1
    return ordered
