"""Descriptions of offices of states by their words alone: 'the French president', 'Peru's foreign minister'."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.roles.ranks import rank_of_role, ranks_by_title
from dragoman.records.actors import Role
from dragoman.records.spans import Span
from dragoman.vocabularies.states import load_states

LONGEST_TITLE, LONGEST_OWNER = 3, 4
ARTICLES = frozenset(("the",))
POSSESSIVE = frozenset(("'s", "’s", "'", "’"))


class Description(NamedTuple):
    """Words that mean the holder of an office of a state.

    Attributes:
        span: from the article or owner to the title.
        head: the last token of the title.
        country: ISO 3166-1 alpha-3 code.
        rank: the office, as the table of titles has it.
    """

    span: Span
    head: int
    country: str
    rank: str


def find_descriptions(parse: Parse) -> Iterator[Description]:
    """Find definite descriptions of offices that no name follows, in reading order.

    'The French president' and 'France's president' are such; 'French President Macron', 'a French president' and
    'the French president's office' are none.
    """
    lower = [token.lower_ for token in parse.tokens]
    last = 0
    for start in range(len(lower)):
        if start < last or parse.tokens[start].lower_ not in _first_words():
            continue
        found = _description_at(parse, lower, start)
        if found is not None:
            last = found.head + 1
            yield found


def _description_at(parse: Parse, lower: list[str], start: int) -> Description | None:
    sentence = parse.sentences[parse.sentence_of[start]]
    for length in range(min(LONGEST_OWNER, sentence.last - start), 0, -1):
        name = " ".join(lower[start : start + length])
        title = start + length
        owned = title < sentence.last and lower[title] in POSSESSIVE
        country = _by_name().get(name) if owned else _by_adjective().get(name)
        first = start if owned else start - 1
        if country is None or first < sentence.first or not (owned or lower[first] in ARTICLES):
            continue
        return _titled(parse, lower, (first, title + owned, sentence.last), country)
    return None


def _titled(parse: Parse, lower: list[str], bounds: tuple[int, int, int], country: str) -> Description | None:
    """Read the longest title behind an owner; bounds: the first token, that of the title, the end of the sentence."""
    first, title, end = bounds
    for length in range(min(LONGEST_TITLE, end - title), 0, -1):
        words = " ".join(lower[title : title + length])
        if words not in ranks_by_title():
            continue
        head = title + length - 1
        span = parse.span(first, head + 1)
        rank = rank_of_role(Role(title=words, spans=(span,)), country)
        if rank is None or _goes_on(parse, head, end):
            return None
        return Description(span, head, country, rank)
    return None


def _goes_on(parse: Parse, head: int, end: int) -> bool:
    """Say whether a noun, a name or a possessive follows: the title is part of something else."""
    if head + 1 >= end:
        return False
    after = parse.tokens[head + 1]
    if after.text == "," and head + 2 < end:
        return bool(parse.tokens[head + 2].tag_ in ("NNP", "NNPS"))
    return bool(after.tag_ in ("NN", "NNS", "NNP", "NNPS", "POS", "HYPH") or after.text == "-")


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    return {name.casefold(): state.code for state in load_states() for name in (state.name, *state.names)}


@lru_cache(maxsize=1)
def _by_adjective() -> dict[str, str]:
    found: dict[str, str] = {"u.s.": "USA", "us": "USA", "u.k.": "GBR", "uk": "GBR"}
    for state in load_states():
        for word in state.adjectives:
            found.setdefault(word.casefold(), state.code)
    return found


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in (*_by_name(), *_by_adjective()) if name)
