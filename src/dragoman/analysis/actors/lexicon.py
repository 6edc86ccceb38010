"""The vocabularies as one index: which runs of tokens are names of states, seats, bodies, peoples and offices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.groups import GroupNoun, load_groups
from dragoman.vocabularies.metonyms import load_seats
from dragoman.vocabularies.organizations import load_organizations
from dragoman.vocabularies.states import State, load_states
from dragoman.vocabularies.titles import Title, load_titles

HYPHEN = re.compile(r"(?<=[^\W\d_])[-/](?=[^\W\d_])")


class Lexeme(NamedTuple):
    """What a run of words names.

    Attributes:
        kind: 'state', 'capital', 'adjective', 'people', 'seat', 'organization', 'group' or 'platform'.
        key: the state's code, or the body's usual name.
        country: ISO 3166-1 alpha-3 code, or None.
        sector: PLOVER sector, or None.
        needs_evidence: whether the same letters as often mean something else.
    """

    kind: str
    key: str
    country: str | None
    sector: str | None
    needs_evidence: bool


Index = dict[str, list[tuple[tuple[str, ...], Lexeme]]]


def tokenized(name: str) -> tuple[str, ...]:
    """Cut a name as the parser's tokenizer does: at blanks, around hyphens in words, before 's and commas."""
    parted = name.replace(",", " ,").replace("'s ", " 's ").replace("s' ", "s ' ")
    spread = HYPHEN.sub(lambda found: f" {found.group()} ", parted)
    return tuple(spread.removesuffix("'s").split()) + (("'s",) if spread.endswith("'s") else ())


@lru_cache(maxsize=1)
def states_by_code() -> dict[str, State]:
    """Give the states by their codes."""
    return {state.code: state for state in load_states()}


@lru_cache(maxsize=1)
def name_index() -> Index:
    """Give all names by their first word, longer ones first. Where two lists hold a name, the state's comes first."""
    entries: dict[tuple[str, ...], list[Lexeme]] = {}
    for words, lexeme in _all_names():
        entries.setdefault(tokenized(words), []).append(lexeme)
    index: Index = {}
    for key, lexemes in entries.items():
        index.setdefault(key[0], []).extend((key, lexeme) for lexeme in lexemes)
    for bucket in index.values():
        bucket.sort(key=lambda entry: -len(entry[0]))
    return index


def _all_names() -> Iterable[tuple[str, Lexeme]]:
    for state in load_states():
        for kind, names in (
            ("state", (state.name, *state.names)),
            ("adjective", state.adjectives),
            ("people", state.people),
            ("capital", state.capitals),
        ):
            for name in names:
                yield name, Lexeme(kind, state.code, state.code, "GOV", name in state.evidence)
    for seat in load_seats():
        for name in (seat.seat, *seat.names):
            yield name, Lexeme("seat", seat.organization or seat.country or "", seat.country, seat.sector, False)
    for body in load_organizations():
        for name in (body.name, *body.names):
            yield name, Lexeme(body.kind, body.name, body.country, body.sector, name in body.evidence)


def look_up(index: Index, text: Sequence[str], first: int) -> tuple[int, list[Lexeme]] | None:
    """Find the longest name that starts at a token.

    Returns:
        The index after its last token and all its readings, or None.
    """
    best: int | None = None
    readings: list[Lexeme] = []
    for words, lexeme in index.get(text[first], ()):
        last = first + len(words)
        if best is not None and last != best:
            break
        if tuple(text[first:last]) == words:
            best = last
            readings.append(lexeme)
    return (best, readings) if best is not None else None


class TitleIndex(NamedTuple):
    """Titles by their last and by their first word, longer ones first."""

    by_end: dict[str, list[tuple[tuple[str, ...], Title]]]
    by_start: dict[str, list[tuple[tuple[str, ...], Title]]]


@lru_cache(maxsize=1)
def title_index() -> TitleIndex:
    """Give the titles in both directions."""
    by_end: dict[str, list[tuple[tuple[str, ...], Title]]] = {}
    by_start: dict[str, list[tuple[tuple[str, ...], Title]]] = {}
    for title in load_titles():
        for words in _abbreviated(tokenized(title.title)):
            by_end.setdefault(words[-1], []).append((words, title))
            by_start.setdefault(words[0], []).append((words, title))
    for bucket in (*by_end.values(), *by_start.values()):
        bucket.sort(key=lambda entry: -len(entry[0]))
    return TitleIndex(by_end, by_start)


def _abbreviated(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The tokenizer knows some abbreviations and cuts the full stop off others: 'lt.' and 'lt', '.'."""
    cut = tuple(part for word in words for part in ((word[:-1], ".") if word.endswith(".") else (word,)))
    return [words] if cut == words else [words, cut]


@lru_cache(maxsize=1)
def group_index() -> dict[str, list[tuple[tuple[str, ...], GroupNoun, bool]]]:
    """Give the nouns for unnamed parties by their last word: words, entry, and whether this is the plural."""
    index: dict[str, list[tuple[tuple[str, ...], GroupNoun, bool]]] = {}
    for noun in load_groups():
        for words, is_plural in ((noun.plural, True), (noun.noun, False)):
            if is_plural or noun.noun != noun.plural:
                split = tuple(words.split())
                index.setdefault(split[-1], []).append((split, noun, is_plural))
    for bucket in index.values():
        bucket.sort(key=lambda entry: -len(entry[0]))
    return index
