"""Blocking of tellings: which pairs are looked at, so that the work grows with the articles and not with their square.

Two tellings are compared where they have two tokens in common: a party, a land, a name, a word of the matter. A token
that too many share is parted by a second token, then by week. What still stands in a crowd is compared with the next
ones of the crowd only, in order of date (sorted neighbourhood: Hernández and Stolfo 1995).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dragoman.situations.clustering import Pair
from dragoman.situations.days import EVER, FOREVER, Days

CROWD = 24
"""Blocks of more tellings are parted further."""
NEXT = 4
"""Where nothing parts a crowd, each telling is compared with so many of the next ones."""
WEEKS = 4
"""A telling whose date spans more weeks, or that has none, is looked for in so many weeks around its report."""

Key = tuple[str, str]
"""A family and a token."""


@dataclass(frozen=True, slots=True)
class Blockable:
    """One telling, as blocking sees it.

    Attributes:
        families: in one of which the other telling must be.
        tokens: what it may have in common with others, sorted.
        token_set: the same.
        days: when it can have been.
        reported: the day of the report.
    """

    families: tuple[str, ...]
    tokens: tuple[str, ...]
    token_set: frozenset[str]
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
    """Give the pairs that are to be compared, each once, the lower number first.

    Args:
        items: in canonical order, so that what stands next to each other was reported next to each other.
    """
    blocks: dict[Key, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        for family in item.families:
            for token in item.tokens:
                blocks[family, token].append(number)
    small = {key for key, held in blocks.items() if len(held) <= CROWD}
    yield from _within_small(items, blocks, small)
    yield from _within_crowds(items, blocks, small)


def _within_small(items: Sequence[Blockable], blocks: Mapping[Key, Sequence[int]], small: set[Key]) -> Iterator[Pair]:
    for key, held in blocks.items():
        if key not in small:
            continue
        for at, one in enumerate(held):
            for other in held[at + 1 :]:
                # A pair that shares several blocks is given in the first of them, which saves remembering all pairs.
                if _first_shared(items[one], items[other], small) == key and _share(items[one], items[other]):
                    yield (one, other)


def _within_crowds(items: Sequence[Blockable], blocks: Mapping[Key, Sequence[int]], small: set[Key]) -> Iterator[Pair]:
    """Give the pairs that share two tokens, each of which too many share."""
    seen: set[int] = set()
    windows = [(weeks[0], weeks[-1]) if (weeks := item.weeks()) else (0, 0) for item in items]
    for key, held in blocks.items():
        if key in small:
            continue
        by_token: dict[str, list[int]] = defaultdict(list)
        for number in held:
            for token in items[number].tokens:
                if token > key[1] and (key[0], token) not in small:
                    by_token[token].append(number)
        for within in by_token.values():
            for one, other in _all(within) if len(within) <= CROWD else _parted_by_week(items, within):
                code = one * len(items) + other
                is_near = windows[one][0] <= windows[other][1] and windows[other][0] <= windows[one][1]
                if is_near and code not in seen:
                    seen.add(code)
                    left, right = items[one], items[other]
                    if _share(left, right) and _first_shared(left, right, small) is None:
                        yield (one, other)


def _parted_by_week(items: Sequence[Blockable], held: Sequence[int]) -> Iterator[Pair]:
    by_week: dict[int, list[int]] = defaultdict(list)
    for number in held:
        for week in items[number].weeks():
            by_week[week].append(number)
    for within in by_week.values():
        reach = len(within) if len(within) <= CROWD else NEXT
        for at, one in enumerate(within):
            for other in within[at + 1 : at + 1 + reach]:
                yield (one, other)


def _all(held: Sequence[int]) -> Iterator[Pair]:
    for at, one in enumerate(held):
        for other in held[at + 1 :]:
            yield (one, other)


def _first_shared(one: Blockable, other: Blockable, small: set[Key]) -> Key | None:
    """Give the first small block that two have in common, or None."""
    for family in one.families:
        if family in other.families:
            for token in one.tokens:
                if (family, token) in small and token in other.token_set:
                    return (family, token)
    return None


def _share(one: Blockable, other: Blockable) -> bool:
    """Say whether two have two tokens in common and can be of one time."""
    if max(one.days.first - other.days.last, other.days.first - one.days.last) > 1:
        return False
    return len(one.token_set & other.token_set) >= min(2, len(one.tokens), len(other.tokens))


def tokens_of(groups: Iterable[tuple[str, Iterable[str]]]) -> tuple[str, ...]:
    """Give tokens of several sorts, each marked by its sort, sorted."""
    return tuple(sorted({_token(sort, value) for sort, values in groups for value in values}))


@lru_cache(maxsize=1 << 18)
def _token(sort: str, value: str) -> str:
    # One string for all tellings that have it: millions of them would fill the memory.
    return f"{sort}:{value}"
