"""Titles beside names.

They stand before a name ("Russian Prime Minister Vladimir Putin"), after it ("Andriy Yermak, the chief of staff of
Volodymyr Zelensky,") or before it with a comma ("Russia's top diplomat, Sergey Lavrov,"). A title before a name is
written without article and comma, an apposition between commas (Quirk et al. 1985, 17.65 onwards).
"""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.actors.drafts import Office, Place
from dragoman.analysis.actors.grammar import CLOSERS, Grammar
from dragoman.analysis.actors.known_names import Sighting
from dragoman.analysis.actors.lexicon import Lexeme, states_by_code, title_index
from dragoman.analysis.actors.words import COMPLEMENT, EPITHETS, FIELDS, FORMER, GRADES, MILITARY_FIELDS, PARTIES
from dragoman.vocabularies.titles import Title

OWNERS = ("state", "adjective", "seat", "organization", "group", "people")
MEMBERSHIP = frozenset(("of", "for", "at", "to", "in"))
POSSESSIVES = frozenset(("his", "her", "its", "their", "our", "my"))


class Surroundings(NamedTuple):
    """What stands around: the parse, the names of the vocabularies by first and by last token, and where persons are.

    Attributes:
        grammar: the parse.
        starting: sightings by their first token.
        ending: sightings by the index after their last token.
        persons: the last token's successor of each person's name, by its first token.
    """

    grammar: Grammar
    starting: dict[int, Sighting]
    ending: dict[int, Sighting]
    persons: dict[int, int]


class Owner(NamedTuple):
    """Whose office it is: a name, its country and sector, and the first token of the words."""

    name: str | None
    country: str | None
    sector: str | None
    first: int
    holder: Place | None = None


def title_ending(grammar: Grammar, last: int) -> tuple[int, Title] | None:
    """Find the longest title whose last token stands before `last`: its first token and its entry."""
    for words, title in title_index().by_end.get(grammar.word(last - 1), ()):
        first = last - len(words)
        if first >= 0 and tuple(grammar.lower[first:last]) == words and grammar.same_sentence(first, last - 1):
            return first, title
    return None


def title_starting(grammar: Grammar, first: int) -> tuple[int, Title] | None:
    """Find the longest title that starts at a token: the index after its last token and its entry."""
    for words, title in title_index().by_start.get(grammar.word(first), ()):
        last = first + len(words)
        if tuple(grammar.lower[first:last]) == words:
            return last, title
    return None


def offices_before(around: Surroundings, name_first: int) -> list[Office]:
    """Read the titles that stand right before a name, nearest first."""
    offices: list[Office] = []
    position = name_first
    while position > 0 and around.grammar.same_sentence(position - 1, name_first):
        hit = title_ending(around.grammar, position)
        if hit is not None and hit[1].position == "after":
            break
        if hit is None and not offices:
            hit = _with_complement(around.grammar, position)
        if hit is None:
            break
        office = _office(around, hit[0], position, hit[1])
        if position == name_first:
            _take_land(around, office, name_first)
        offices.append(office)
        position = office.place.first
        if office.owner or office.holder:
            break
    return offices


def _take_land(around: Surroundings, office: Office, name_first: int) -> None:
    """'President Recep Tayyip Erdoğan of Turkey': the land may follow the name."""
    end = around.persons.get(name_first, name_first)
    sighting = around.starting.get(end + 1) if around.grammar.word(end) == "of" else None
    lexeme = sighting.reading("state") if sighting else None
    if lexeme is not None and office.owner is None and office.holder is None and not office.is_address:
        office.owner, office.country = states_by_code()[lexeme.key].name, lexeme.country


def _with_complement(grammar: Grammar, last: int) -> tuple[int, Title] | None:
    """'Special Envoy for Sanctions', 'Minister of Agriculture and Food': a title with what it is for, in capitals."""
    for link in range(last - 2, max(-1, last - 9), -1):
        if grammar.lower[link] in ("for", "of") and grammar.text[link + 1][:1].isupper():
            hit = title_ending(grammar, link)
            if hit is not None and grammar.text[hit[0]][:1].isupper() and hit[1].position != "after":
                return hit
        if not (grammar.text[link + 1][:1].isupper() or grammar.lower[link + 1] in COMPLEMENT):
            return None
    return None


def _office(around: Surroundings, first: int, last: int, title: Title) -> Office:
    grammar = around.grammar
    start, former, sector = _with_grades(around, first, title.sector)
    owner = _owner_before(around, start)
    is_address = title.sector is None and title.rank is None and title.position == "before"
    place = Place(owner.first if owner else start, last)
    words = grammar.text[start:last]
    if owner is not None and grammar.word(owner.first - 1) in FORMER:
        former, place = True, Place(owner.first - 1, last)
        words = [grammar.text[owner.first - 1], *words]
    return Office(
        title=" ".join(words).replace(" - ", "-").replace(" 's", "'s").replace(" ,", ",").replace(" .", "."),
        place=place,
        core=place,
        rank=title.rank if start == first or former else None,
        sector=sector_of(sector, owner.sector if owner else None),
        gender=title.gender,
        former=former,
        owner=owner.name if owner else None,
        country=owner.country if owner else None,
        holder=owner.holder if owner else None,
        is_address=is_address,
    )


def sector_of(title: str | None, owner: str | None) -> str | None:
    """The president of a company is in business: what says only 'public office' takes the sector of its body."""
    return owner if title is None or (title == "GOV" and owner not in (None, "MIL", "LEG", "REL")) else title


def _with_grades(around: Surroundings, first: int, sector: str | None) -> tuple[int, bool, str | None]:
    """Take in 'former', 'deputy', 'military' and their like before a title."""
    grammar = around.grammar
    former = False
    start = first
    while start > 0 and grammar.same_sentence(start - 1, first):
        if start in around.ending:
            break
        word = grammar.lower[start - 1]
        if word == "-" and grammar.word(start - 2) in GRADES:
            start -= 1
        elif word in GRADES or (word in FIELDS and grammar.tag[start - 1] in ("JJ", "NN", "NNP", "NNS")):
            former = former or word in FORMER
            sector = "MIL" if word in MILITARY_FIELDS else sector
            start -= 1
        else:
            break
    return start, former, sector


def _owner_before(around: Surroundings, last: int) -> Owner | None:
    """Read 'Russian', 'Kremlin', "Iran's", 'US State Department' or "Putin's" before a title."""
    grammar = around.grammar
    while last > 0 and (grammar.lower[last - 1] in EPITHETS or grammar.lower[last - 1] in PARTIES):
        last -= 1
    end = last - 1 if last > 0 and grammar.lower[last - 1] in ("'s", "'") else last
    sighting = around.ending.get(end)
    if sighting is not None and grammar.same_sentence(sighting.first, end - 1):
        lexeme = sighting.reading(*OWNERS) or (sighting.reading("capital") if end < last else None)
        if lexeme is not None:
            return _widened(around, _owner(grammar, lexeme, sighting))
    if end < last:
        for first, name_last in around.persons.items():
            if name_last == end:
                return Owner(None, None, "GOV", first, Place(first, name_last))
    return None


def _widened(around: Surroundings, owner: Owner) -> Owner:
    """A body without a country of its own takes it from the word before: 'the Russian Foreign Ministry'."""
    if owner.country is not None:
        return owner
    first = owner.first - 1 if around.grammar.word(owner.first - 1) == "'s" else owner.first
    before = around.ending.get(first)
    lexeme = before.reading("adjective", "state") if before else None
    if before is None or lexeme is None:
        return owner
    return owner._replace(country=lexeme.country, first=before.first)


def _owner(grammar: Grammar, lexeme: Lexeme, sighting: Sighting) -> Owner:
    if lexeme.kind in ("state", "adjective", "people", "capital"):
        return Owner(states_by_code()[lexeme.key].name, lexeme.country, "GOV", sighting.first)
    as_named = " ".join(grammar.text[sighting.first : sighting.last])
    return Owner(as_named if lexeme.kind == "seat" else lexeme.key, lexeme.country, lexeme.sector, sighting.first)


def office_after(around: Surroundings, name_last: int) -> Office | None:
    """Read a title in apposition after a name, between commas; also after an age: 'X, 54, a lawyer,'."""
    grammar = around.grammar
    position = name_last
    if grammar.word(position) != ",":
        return None
    position += 1
    if grammar.word(position).isdigit() and grammar.word(position + 1) == ",":
        position += 2
    start = position
    if grammar.word(position) in ("the", "a", "an") or grammar.word(position) in POSSESSIVES:
        position += 1
    for candidate in range(position, min(position + 8, len(grammar))):
        hit = title_starting(grammar, candidate)
        if hit is not None and hit[1].position != "before":
            last = _end_of_compound(grammar, *hit)
            if last is None or not _is_apposed(grammar, name_last - 1, start, last):
                return None
            return _complemented(around, _office(around, candidate, last, hit[1]), last)
        if grammar.text[candidate] in CLOSERS or grammar.tag[candidate].startswith(("V", "PRP", "IN", "W")):
            return None
    return None


def _end_of_compound(grammar: Grammar, last: int, title: Title) -> int | None:
    """Give the title's end if the noun phrase ends there; 'head coach' and 'leader Putin' go on."""
    if last < len(grammar) and grammar.tag[last] in ("NN", "NNS", "NNP", "NNPS") and grammar.text[last] not in CLOSERS:
        return None
    return last if title.title else None


def _is_apposed(grammar: Grammar, name: int, start: int, last: int) -> bool:
    return any(grammar.dep[index] == "appos" and grammar.head[index] <= name for index in range(start, last))


def _complemented(around: Surroundings, office: Office, last: int) -> Office:
    """Add the owner that follows: 'chief of staff of Volodymyr Zelensky', 'spokesman for the Kremlin'."""
    grammar = around.grammar
    if office.owner or office.holder or grammar.word(last) not in MEMBERSHIP:
        return office
    start = last + 1
    if grammar.word(start) == "the":
        start += 1
    if start in around.persons:
        office.holder = Place(start, around.persons[start])
        office.place = Place(office.place.first, around.persons[start])
        return office
    sighting = around.starting.get(start)
    lexeme = sighting.reading("state", "seat", "organization", "group", "adjective") if sighting else None
    if sighting is None or lexeme is None:
        return office
    owner = _owner(grammar, lexeme, sighting)
    follower = around.starting.get(sighting.last)
    body = follower.reading("organization") if follower and lexeme.kind in ("adjective", "state") else None
    end = sighting.last
    if follower is not None and body is not None:
        owner, end = Owner(body.key, body.country or owner.country, body.sector, start), follower.last
    elif lexeme.kind == "adjective":
        owner = owner._replace(name=None)
    office.owner, office.country = owner.name, owner.country
    office.sector = sector_of(office.sector, owner.sector)
    if owner.name:
        office.place = Place(office.place.first, end)
    return office


def office_apposed_to(around: Surroundings, name_first: int, name: Place) -> Office | None:
    """Read the definite title that a name stands in apposition to: "Russia's top diplomat, Sergey Lavrov".

    Args:
        around: the parse with the names of the vocabularies and of persons.
        name_first: the first token of the name with its form of address.
        name: the tokens of the name.
    """
    grammar = around.grammar
    if grammar.word(name_first - 1) != ",":
        return None
    top = grammar.top(*name)
    head = grammar.head[top]
    if grammar.dep[top] != "appos" or not head < name_first - 1:
        return None
    hit = title_ending(grammar, head + 1)
    if hit is None or hit[1].position == "before":
        return None
    office = _complemented(around, _office(around, hit[0], head + 1, hit[1]), head + 1)
    edge = grammar.left_edge(head)
    is_owned = any(grammar.dep[child] == "poss" for child in grammar.children[head])
    is_definite = grammar.lower[edge] in ("the", *POSSESSIVES) or office.owner is not None or is_owned
    if not is_definite or office.place.last > name_first - 1 or name_first - office.place.last > 6:
        return None
    office.place = Place(min(edge, office.place.first), office.place.last)
    return office


def office_of(around: Surroundings, first: int, last: int, title: Title) -> Office:
    """Read a title that stands alone: 'the US president', 'the president of Ukraine', "Iran's foreign minister"."""
    return _complemented(around, _office(around, first, last, title), last)
