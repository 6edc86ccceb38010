"""Blocking of tellings: which pairs are looked at, so that the work grows with the articles and not with their square.

Two tellings are compared where they have two tokens in common: a party, a land, a name, a word of the matter. A token
that too many share is parted by week, then by a second token. What still stands in a crowd is compared with the next
ones of the crowd only, in order of date (sorted neighbourhood: Hernández and Stolfo 1995).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.situations.clustering import Pair
from dragoman.situations.days import EVER, FOREVER, Days

CROWD = 40
"""Blocks of more tellings are parted further."""
WEEKS = 4
"""A telling whose date spans more weeks, or that has none, is looked for in so many weeks around its report."""

Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Blockable:
    """One telling, as blocking sees it.

    Attributes:
        families: in one of which the other telling must be.
        tokens: what it may have in common with others, sorted.
        days: when it can have been.
        reported: the day of the report.
    """

    families: tuple[str, ...]
    tokens: tuple[str, ...]
    days: Days
    reported: int | None

    def weeks(self) -> tuple[int, ...]:
        """Give the numbers of the weeks in which another telling of the same thing may be filed."""
        first, last = self.days.first, self.days.last
        reported = self.reported
        if first == EVER:
            first = max(first, (last if last != FOREVER else reported or EVER) - 7 * WEEKS)
        if last == FOREVER:
            last = min(last, first + 7 * WEEKS)
        weeks = range(first // 7, last // 7 + 1)
        return tuple(weeks[: WEEKS * 2])


def candidate_pairs(items: Sequence[Blockable]) -> Iterator[Pair]:
    """Give the pairs that are to be compared, each once, the lower number first."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        for family in item.families:
            for token in item.tokens:
                blocks[family, token].append(number)
    seen: set[Pair] = set()
    for key in sorted(blocks, key=str):
        for pair in _pairs(items, blocks[key], key):
            if pair not in seen and _share(items, pair):
                seen.add(pair)
                yield pair


def _pairs(items: Sequence[Blockable], held: Sequence[int], key: Key) -> Iterator[Pair]:
    if len(held) <= CROWD:
        yield from _all(held)
        return
    by_week: dict[int, list[int]] = defaultdict(list)
    for number in held:
        for week in items[number].weeks():
            by_week[week].append(number)
    for _, within in sorted(by_week.items()):
        if len(within) <= CROWD:
            yield from _all(within)
        else:
            yield from _crowded(items, within, key)


def _crowded(items: Sequence[Blockable], held: Sequence[int], key: Key) -> Iterator[Pair]:
    by_token: dict[str, list[int]] = defaultdict(list)
    for number in held:
        for token in items[number].tokens:
            if token != key[1]:
                by_token[token].append(number)
    for _, within in sorted(by_token.items()):
        for at, one in enumerate(within):
            for other in within[at + 1 : at + 1 + CROWD]:
                yield (one, other)


def _all(held: Sequence[int]) -> Iterator[Pair]:
    for at, one in enumerate(held):
        for other in held[at + 1 :]:
            yield (one, other)


def _share(items: Sequence[Blockable], pair: Pair) -> bool:
    """Say whether two have two tokens in common and can be of one time."""
    one, other = items[pair[0]], items[pair[1]]
    if max(one.days.first - other.days.last, other.days.first - one.days.last) > 1:
        return False
    return len(set(one.tokens) & set(other.tokens)) >= min(2, len(one.tokens), len(other.tokens))


def tokens_of(groups: Iterable[tuple[str, Iterable[str]]]) -> tuple[str, ...]:
    """Give tokens of several sorts, each marked by its sort, sorted."""
    return tuple(sorted({f"{sort}:{value}" for sort, values in groups for value in values}))
