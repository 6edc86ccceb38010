"""Judging: which candidates become one, given scores, contradictions and what persons said.

Constrained agglomeration with average linkage: the pair with the highest score is joined first, and two groups are
joined only if nothing in one contradicts anything in the other and they are alike on the average, so that one false
likeness does not chain two happenings together (average linkage: Sokal and Michener 1958; cannot-link and must-link:
Wagstaff and Cardie 2000). The outcome depends on what is compared alone, not on the order in which it arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

Pair = tuple[int, int]

REACH = 12
"""Of two groups at most so many members each are compared, the first ones in canonical order."""

AVERAGE = 0.8
"""What two groups must reach on the average, as a share of the threshold for a single pair."""


@dataclass(frozen=True, slots=True)
class Scored:
    """How far two nodes are one thing.

    Attributes:
        score: from 0 to 1.
        reasons: short sentences.
        rules: names of the rules that spoke for it.
        contradiction: why they cannot be one; None where nothing speaks against it.
    """

    score: float
    reasons: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    contradiction: str | None = None


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What persons said of pairs of nodes, the lower number first.

    Attributes:
        same: pairs that are one.
        different: pairs that are not.
    """

    same: frozenset[Pair] = frozenset()
    different: frozenset[Pair] = frozenset()


@dataclass(slots=True)
class Grouping:
    """Nodes joined into groups.

    Attributes:
        groups: numbers of nodes, sorted, in the order of the first of each.
        joins: the pairs by which groups were joined, so that each group of n has n - 1.
    """

    groups: list[list[int]]
    joins: list[Pair] = field(default_factory=list)


def agglomerate(
    count: int,
    candidates: Iterable[Pair],
    compare: Callable[[int, int], Scored],
    threshold: float,
    verdicts: Verdicts | None = None,
    average: float = AVERAGE,
) -> Grouping:
    """Join nodes into groups.

    Args:
        count: how many nodes there are; they are numbered in canonical order.
        candidates: pairs that may be one.
        compare: scores two nodes; the same pair always gets the same score.
        threshold: the score from which two are joined, and the average that two groups must reach.
        verdicts: what persons said, which wins over scores.
        average: what two groups must reach on the average, as a share of the threshold.

    Returns:
        The groups and the pairs that made them.
    """
    return _Agglomeration(count, compare, (threshold, threshold * average), verdicts or Verdicts()).run(candidates)


class _Agglomeration:
    def __init__(
        self, count: int, compare: Callable[[int, int], Scored], thresholds: tuple[float, float], verdicts: Verdicts
    ) -> None:
        self._group_of = list(range(count))
        self._members: dict[int, list[int]] = {node: [node] for node in range(count)}
        self._compare = compare
        self._scores: dict[Pair, Scored] = {}
        self._threshold, self._average = thresholds
        self._verdicts = verdicts
        self._apart: dict[int, list[int]] = {}
        for one, other in verdicts.different:
            self._apart.setdefault(one, []).append(other)
            self._apart.setdefault(other, []).append(one)
        self._joins: list[Pair] = []

    def run(self, candidates: Iterable[Pair]) -> Grouping:
        for one, other in sorted(self._verdicts.same):
            if self._group_of[one] != self._group_of[other] and not self._judged_apart(one, other):
                self._join(one, other)
        queue = []
        for one, other in {(min(pair), max(pair)) for pair in candidates}:
            scored = self._score(one, other)
            if scored.contradiction is None and scored.score >= self._threshold:
                queue.append((-scored.score, one, other))
        for _, one, other in sorted(queue):
            if self._group_of[one] != self._group_of[other] and self._fit(one, other):
                self._join(one, other)
        groups = sorted(sorted(members) for members in self._members.values())
        return Grouping(groups, self._joins)

    def _score(self, one: int, other: int) -> Scored:
        pair = (one, other) if one < other else (other, one)
        found = self._scores.get(pair)
        if found is None:
            found = self._scores[pair] = self._compare(*pair)
        return found

    def _judged_apart(self, one: int, other: int) -> bool:
        if not self._apart:
            return False
        mine, theirs = self._members[self._group_of[one]], self._group_of[other]
        return any(self._group_of[held] == theirs for node in mine for held in self._apart.get(node, ()))

    def _fit(self, one: int, other: int) -> bool:
        """Say whether the groups of two nodes can be one: nothing contradicts, and they are alike on the average."""
        if self._judged_apart(one, other):
            return False
        mine = self._members[self._group_of[one]][:REACH]
        theirs = self._members[self._group_of[other]][:REACH]
        total = 0.0
        for left in mine:
            for right in theirs:
                scored = self._score(left, right)
                if scored.contradiction is not None:
                    return False
                total += scored.score
        return total / (len(mine) * len(theirs)) >= self._average

    def _join(self, one: int, other: int) -> None:
        kept, gone = sorted((self._group_of[one], self._group_of[other]))
        for node in self._members[gone]:
            self._group_of[node] = kept
        self._members[kept] = sorted(self._members[kept] + self._members.pop(gone))
        self._joins.append((one, other) if one < other else (other, one))
