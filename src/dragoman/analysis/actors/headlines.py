"""Headlines in title case, where capitals prove nothing, and the persons whose names they repeat.

A headline is printed with capitals on all its words but the short ones (Chicago Manual of Style, 8.159). The tagger
takes its verbs for parts of names: "Condemn", "Suffered", "Wants". What is a name there is told by the article, which
repeats it among small letters.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.name_forms import without_suffix
from dragoman.analysis.actors.persons import NamedPerson
from dragoman.analysis.actors.words import BODY_HEADS, PARTICLES, PLACE_HEADS, THING_HEADS
from dragoman.vocabularies.given_names import load_given_names

Words = tuple[str, ...]


def persons_in_headlines(grammar: Grammar, found: Sequence[NamedPerson]) -> list[NamedPerson]:
    """Find in headlines the names of persons that the article has elsewhere.

    Args:
        grammar: the parse.
        found: the persons' names outside of headlines.

    Returns:
        The longest name at each place: a full one, one without what stands in the middle, a family name, or a given
        name that the tagger took for a person's; in reading order.
    """
    whole, single, given = _known(grammar, found)
    names: list[NamedPerson] = []
    index = 0
    while index < len(grammar):
        if grammar.sentence[index] not in grammar.headlines:
            index += 1
            continue
        last = _name_end(grammar, index, whole, single, given)
        if last > index and not _goes_on(grammar, last):
            names.append(NamedPerson(index, last, False, True))
        index = max(last, index + 1)
    return names


def _known(grammar: Grammar, found: Sequence[NamedPerson]) -> tuple[frozenset[Words], frozenset[str], frozenset[str]]:
    whole: set[Words] = set()
    single: set[str] = set()
    given: set[str] = set()
    for person in found:
        words = tuple(grammar.text[person.first : person.last])
        core = without_suffix(words)
        if len(core) > 1:
            whole.update((words, core, (core[0], core[-1])))
            given.add(core[0])
        single.add(core[-1])
    return frozenset(whole), frozenset(word for word in single if len(word) > 2), frozenset(given)


def _name_end(
    grammar: Grammar, first: int, whole: frozenset[Words], single: frozenset[str], given: frozenset[str]
) -> int:
    """Give the end of the name that starts at a token, or the token itself where none does."""
    for last in range(min(first + 5, len(grammar)), first + 1, -1):
        if grammar.sentence[last - 1] == grammar.sentence[first] and tuple(grammar.text[first:last]) in whole:
            return last
    word = grammar.text[first]
    if grammar.lower[first] in grammar.text or grammar.word(first - 1) in PARTICLES:
        return first
    if word in load_given_names() and _is_new_name(grammar, first):
        return first + 2
    if word in single or (word in given and grammar.entity[first] == "PERSON"):
        return first if _has_other_given_name(grammar, first) else first + 1
    return first


def _is_new_name(grammar: Grammar, first: int) -> bool:
    """A given name before a word that the tagger calls a person's as well, and that the text writes so elsewhere."""
    following = first + 1
    if not (grammar.is_name_word(following) and grammar.same_sentence(first, following)):
        return False
    is_tagged = grammar.entity[first] == grammar.entity[following] == "PERSON" and not grammar.opens[following]
    return is_tagged and any(
        word == grammar.text[following] and grammar.sentence[index] not in grammar.headlines
        for index, word in enumerate(grammar.text)
    )


def _has_other_given_name(grammar: Grammar, index: int) -> bool:
    """'Chelsea Clinton' is not Clinton whom the article calls Hillary."""
    before = index - 1
    return grammar.same_sentence(before, index) and grammar.text[before] in load_given_names()


def _goes_on(grammar: Grammar, last: int) -> bool:
    """'Trump Tower' and 'the Clinton Foundation' are names of something else."""
    following = grammar.text[last] if last < len(grammar) else ""
    return following in BODY_HEADS or following in PLACE_HEADS or following in THING_HEADS
