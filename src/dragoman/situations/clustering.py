"""Judging: which candidates become one, given scores, contradictions and what persons said.

Constrained agglomeration with average linkage: the pair with the highest score is joined first, and two groups are
joined only if nothing in one contradicts anything in the other and they are alike on the average, so that one false
likeness does not chain two happenings together (average linkage: Sokal and Michener 1958; cannot-link and must-link:
Wagstaff and Cardie 2000). The outcome depends on what is compared alone, not on the order in which it arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

Pair = tuple[int, int]
Edge = tuple[float, int, int]
"""A score, negated so that the highest sorts first, and two nodes, the lower number first."""

CONTRADICTED = -1.0
"""Below any score."""
REACH = 6
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
        candidates: pairs that may be one, the lower number first.
        compare: scores two nodes; the same pair always gets the same score.
        threshold: the score from which two are joined, and the average that two groups must reach.
        verdicts: what persons said, which wins over scores.
        average: what two groups must reach on the average, as a share of the threshold.

    Returns:
        The groups and the pairs that made them.
    """
    said = verdicts or Verdicts()
    edges: list[Edge] = []
    for one, other in candidates:
        scored = compare(one, other)
        if scored.contradiction is None and scored.score >= threshold:
            edges.append((-scored.score, one, other))
    return _judge(count, edges, compare, threshold * average, said)


def _judge(
    count: int, edges: Sequence[Edge], compare: Callable[[int, int], Scored], average: float, said: Verdicts
) -> Grouping:
    """Judge what hangs together, one part after another, so that the scores of one part are remembered at a time."""
    groups: list[list[int]] = []
    joins: list[Pair] = []
    by_part: dict[int, list[Edge]] = {}
    part_of = _components(count, [*((one, other) for _, one, other in edges), *sorted(said.same)])
    for edge in edges:
        by_part.setdefault(part_of[edge[1]], []).append(edge)
    parts: dict[int, list[int]] = {}
    for node, part in enumerate(part_of):
        parts.setdefault(part, []).append(node)
    for part, nodes in parts.items():
        if len(nodes) == 1:
            groups.append(nodes)
            continue
        judged = _Part(nodes, compare, average, said)
        judged.run(sorted(set(by_part.get(part, ()))))
        groups += judged.groups()
        joins += judged.joins
    return Grouping(sorted(groups), joins)


def _components(count: int, pairs: Iterable[Pair]) -> list[int]:
    """Give for each node the lowest number that it hangs together with (union-find: Tarjan 1975)."""
    root = list(range(count))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for one, other in pairs:
        first, second = sorted((find(one), find(other)))
        root[second] = first
    return [find(node) for node in range(count)]


class _Part:
    """Nodes that hang together, while they are joined into groups.

    Attributes:
        joins: the pairs by which groups were joined so far.
    """

    def __init__(
        self, nodes: Sequence[int], compare: Callable[[int, int], Scored], average: float, said: Verdicts
    ) -> None:
        self.joins: list[Pair] = []
        self._group_of = {node: node for node in nodes}
        self._members = {node: [node] for node in nodes}
        self._compare = compare
        self._average = average
        self._scores: dict[Pair, float] = {}
        self._same = [pair for pair in sorted(said.same) if pair[0] in self._group_of]
        self._apart: dict[int, list[int]] = {}
        for one, other in said.different:
            if one in self._group_of and other in self._group_of:
                self._apart.setdefault(one, []).append(other)
                self._apart.setdefault(other, []).append(one)

    def run(self, edges: Sequence[Edge]) -> None:
        """Join what persons said is one, then the edges from the highest score on, where groups fit."""
        for one, other in self._same:
            if self._group_of[one] != self._group_of[other] and not self._judged_apart(one, other):
                self._join(one, other)
        for score, one, other in edges:
            self._scores[one, other] = -score
        for _, one, other in edges:
            if self._group_of[one] != self._group_of[other] and self._fit(one, other):
                self._join(one, other)

    def groups(self) -> list[list[int]]:
        """Give the groups as they stand."""
        return list(self._members.values())

    def _score(self, one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        found = self._scores.get(pair)
        if found is None:
            scored = self._compare(*pair)
            found = self._scores[pair] = scored.score if scored.contradiction is None else CONTRADICTED
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
                score = self._score(left, right)
                if score == CONTRADICTED:
                    return False
                total += score
        return total / (len(mine) * len(theirs)) >= self._average

    def _join(self, one: int, other: int) -> None:
        kept, gone = sorted((self._group_of[one], self._group_of[other]))
        for node in self._members[gone]:
            self._group_of[node] = kept
        self._members[kept] = sorted(self._members[kept] + self._members.pop(gone))
        self.joins.append((one, other) if one < other else (other, one))
