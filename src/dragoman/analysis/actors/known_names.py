"""Names that the vocabularies hold: states, their seats and capitals, bodies, armed groups, peoples.

A capital stands for a government only where it does what a government does (Lakoff and Johnson 1980, chapter 8, on
the place for the institution); everywhere else it is a place and no party.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.lexicon import Lexeme, look_up, name_index, title_index
from dragoman.analysis.actors.words import (
    ACTING,
    ADDRESSING,
    AFTER_A_STATE,
    BODY_HEADS,
    ENTERING,
    LOCATIVE,
    MOTION,
    POSSESSED,
    RELATING,
)

ACRONYM = re.compile(r"^[A-Z][A-Za-z.&-]{1,7}$")
# What is between parties only: "peace" and "war" are made, and "ties" cut, with nobody but them.
BETWEEN = RELATING | {"deal"}
# Two letters are the capitals of too many pairs of names.
SHORTEST_ACRONYM = 3
# Small words inside names that acronyms pass over.
LINKS = frozenset(("of", "the", "and", "for", "on", "in", "to", "de", "&"))

# The bodies that a state has: 'Government of Sudan', but 'Bank of America'.
PUBLIC = frozenset(("GOV", "LEG", "JUD", "MIL", "COP"))


class Sighting(NamedTuple):
    """A name of the vocabularies in the text.

    Attributes:
        first: index of its first token.
        last: index after its last token.
        readings: what it may name, likeliest first.
    """

    first: int
    last: int
    readings: tuple[Lexeme, ...]

    def reading(self, *kinds: str) -> Lexeme | None:
        """Give the first reading of one of these kinds."""
        return next((lexeme for lexeme in self.readings if lexeme.kind in kinds), None)


def find_known_names(grammar: Grammar) -> list[Sighting]:
    """Find the names of the vocabularies, longest first and without overlaps, in reading order."""
    index = name_index()
    found: list[Sighting] = []
    position = 0
    while position < len(grammar):
        hit = look_up(index, grammar.text, position) if grammar.text[position] in index else None
        if hit is None:
            position += 1
            continue
        last, readings = hit
        found.append(Sighting(position, last, tuple(readings)))
        position = last
    return _as_defined(grammar, found)


def _as_defined(grammar: Grammar, found: list[Sighting]) -> list[Sighting]:
    """Let an acronym mean what the text says that it means: after 'Rapid Support Forces' RSF is no other body.

    What stands before it in brackets counts first, then the nearest name before it whose capitals it repeats.
    """
    meant, spelt_out = defined_acronyms(grammar), _names_by_capitals(grammar)
    readings = {(sighting.first, sighting.last): sighting.readings for sighting in found}
    kept: list[Sighting] = []
    for sighting in found:
        word = grammar.text[sighting.first]
        before = (name for name in reversed(spelt_out.get(word, ())) if name[1] <= sighting.first)
        words = meant.get(word) or next(before, None)
        if sighting.last - sighting.first > 1 or words is None:
            kept.append(sighting)
        elif words in readings:
            kept.append(sighting._replace(readings=readings[words]))
    return kept


def _names_by_capitals(grammar: Grammar) -> dict[str, list[tuple[int, int]]]:
    """Give the tokens of all runs of words in capitals, in reading order, by their first letters."""
    found: dict[str, list[tuple[int, int]]] = {}
    first = 0
    for index in range(len(grammar) + 1):
        if not grammar.is_name_word(index):
            if index - first >= SHORTEST_ACRONYM:
                found.setdefault("".join(word[:1] for word in grammar.text[first:index]), []).append((first, index))
            first = index + 1
    return found


def defined_acronyms(grammar: Grammar) -> dict[str, tuple[int, int]]:
    """Give the acronyms that stand in brackets after the words whose capitals they repeat, with those words' tokens."""
    found: dict[str, tuple[int, int]] = {}
    for index in range(2, len(grammar) - 1):
        word = grammar.text[index]
        if grammar.text[index - 1] != "(" or grammar.text[index + 1] != ")" or not ACRONYM.match(word):
            continue
        letters = [letter for letter in word if letter.isupper()]
        first = index - 1
        while letters and first > 0:
            first -= 1
            if grammar.text[first][0] == letters[-1]:
                letters.pop()
            elif grammar.text[first][0].isupper() or grammar.lower[first] not in LINKS:
                break
        if not letters:
            found.setdefault(word, (first, index - 1))
    return found


def stands_alone(grammar: Grammar, sighting: Sighting, others: dict[int, Sighting]) -> bool:
    """Say whether a name is whole: not a part of 'Jordan Smith', 'Washington Post' or 'Bank of America'.

    Args:
        grammar: the parse.
        sighting: the name.
        others: all sightings by their last token, to tell 'Russian President' from a name's first half.
    """
    first, last = sighting.first, sighting.last
    if grammar.is_name_word(last) and grammar.text[last] not in ("'s", "'") and not _may_follow(grammar, last):
        return False
    before = first - 1
    if not grammar.same_sentence(before, first):
        return True
    if grammar.is_name_word(before) and before not in others and not _is_title_word(grammar, before):
        return False
    if _ends_a_name(grammar, first):
        return False
    if _is_address(grammar, before):
        return False
    if grammar.lower[before] == "of" or (grammar.lower[before] == "the" and grammar.word(before - 1) == "of"):
        owned = before - 1 if grammar.lower[before] == "of" else before - 2
        sector = BODY_HEADS.get(grammar.text[owned])
        if not grammar.is_name_word(owned) or grammar.entity[owned] == "PERSON":
            return True
        return _is_title_word(grammar, owned) or sector in PUBLIC
    return True


def _ends_a_name(grammar: Grammar, first: int) -> bool:
    """'Priorities USA' is no country, where the tagger takes both words for one body's name."""
    before = first - 1
    is_one = grammar.entity[first] == grammar.entity[before] == "ORG" and not grammar.opens[first]
    is_plain = grammar.text[before][:1].isupper() and grammar.tag[before] in ("NNS", "NN", "VBZ")
    return is_one and is_plain and not grammar.opens_sentence(before)


def _may_follow(grammar: Grammar, index: int) -> bool:
    """A title, a body or another name of the vocabularies may stand right after the name of a state."""
    if grammar.lower[index] in title_index().by_start or grammar.text[index] in AFTER_A_STATE:
        return True
    return grammar.text[index] in name_index() and look_up(name_index(), grammar.text, index) is not None


def _is_title_word(grammar: Grammar, index: int) -> bool:
    return grammar.lower[index] in title_index().by_end


def _is_address(grammar: Grammar, index: int) -> bool:
    entries = title_index().by_end.get(grammar.lower[index], ())
    return any(len(words) == 1 and title.position == "before" and title.rank is None for words, title in entries)


def acts_as_government(grammar: Grammar, first: int, last: int) -> bool:
    """Say whether the name of a capital stands for the government that sits there."""
    top = grammar.top(first, last)
    verb = grammar.subject_of(top)
    if verb is not None:
        return grammar.lemma[verb] in ACTING
    if grammar.dep[top] == "poss":
        return grammar.lemma[grammar.head[top]] in POSSESSED or _names_policy(grammar, top)
    governing = grammar.governing(top)
    if governing is not None:
        return _is_counterpart(grammar, *governing)
    anchor = grammar.coordinate(top)
    if grammar.dep[anchor] == "dobj" or (grammar.dep[anchor] == "nsubjpass"):
        return grammar.lemma[grammar.head[anchor]] in ADDRESSING
    above = grammar.head[anchor]
    return grammar.dep[anchor] == "nsubj" and grammar.tag[above] == "TO"


def _names_policy(grammar: Grammar, owner: int) -> bool:
    head = grammar.head[owner]
    return any(grammar.lemma[i] in POSSESSED for i in grammar.children[head] if owner < i < head)


def _is_counterpart(grammar: Grammar, preposition: str, place: int) -> bool:
    above = grammar.head[place]
    if preposition == "by":
        return grammar.dep[place] == "agent" and grammar.lemma[above] in ACTING | ADDRESSING
    if preposition in ("with", "against", "between", "on", "toward", "towards"):
        if grammar.lemma[above] in RELATING:
            return True
        if preposition in ("with", "against"):
            return grammar.lemma[above] in ACTING | {"side", "deal", "talk"} or _has_object_between(grammar, above)
        return False
    return preposition == "to" and grammar.word(place - 1) == "according"


def _has_object_between(grammar: Grammar, verb: int) -> bool:
    """'Reach a deal with', 'sign a pact with', 'hold talks with': the object is what is between parties."""
    return any(grammar.dep[child] == "dobj" and grammar.lemma[child] in BETWEEN for child in grammar.children[verb])


def is_visited(grammar: Grammar, first: int, last: int) -> bool:
    """Say whether the name of a seat is only a building: somebody is in it, goes to it or leaves it."""
    top = grammar.top(first, last)
    governing = grammar.governing(top)
    if governing is not None:
        preposition, place = governing
        if preposition in LOCATIVE:
            return True
        return preposition in ("to", "from", "for") and grammar.lemma[grammar.head[place]] in MOTION
    return grammar.dep[top] == "dobj" and grammar.lemma[grammar.head[top]] in ENTERING
