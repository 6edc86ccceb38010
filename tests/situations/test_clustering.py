"""Constrained agglomeration."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest

from dragoman.situations.clustering import Scored, Verdicts, agglomerate

CHAIN = {(0, 1): 0.9, (1, 2): 0.7, (0, 2): 0.0}


def groups(
    scores: dict[tuple[int, int], float], against: frozenset[tuple[int, int]] = frozenset(), **options: object
) -> list[list[int]]:
    """Group nodes by the scores of their pairs."""

    def compare(one: int, other: int) -> Scored:
        contradiction = "They differ." if (one, other) in against else None
        return Scored(scores.get((one, other), 0.0), contradiction=contradiction)

    count = 1 + max(node for pair in scores for node in pair)
    return agglomerate(count, scores, compare, 0.5, **options).groups  # type: ignore[arg-type]


def test_the_best_pair_is_joined_first() -> None:
    """A chain whose ends are unlike each other should be cut at its weaker link."""
    assert groups(CHAIN) == [[0, 1], [2]]


def test_a_contradiction_is_never_joined() -> None:
    """Two that contradict each other should stay apart, though both are like a third."""
    alike = dict.fromkeys(CHAIN, 0.9)
    assert groups(alike) == [[0, 1, 2]]
    assert groups(alike, frozenset({(0, 2)})) == [[0, 1], [2]]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_candidates_does_not_matter(order: tuple[int, ...]) -> None:
    """Candidates in any order should give the same groups."""
    pairs = list(CHAIN)
    assert groups({pairs[at]: CHAIN[pairs[at]] for at in order}) == groups(CHAIN)


def test_what_persons_said_comes_first() -> None:
    """A pair that is called different is kept apart, one that is called the same is joined whatever its score."""
    alike = dict.fromkeys(combinations(range(3), 2), 0.9)
    assert groups(alike, verdicts=Verdicts(different=frozenset({(0, 1)}))) == [[0, 2], [1]]
    unlike = dict.fromkeys(combinations(range(3), 2), 0.1)
    assert groups(unlike, verdicts=Verdicts(same=frozenset({(0, 2)}))) == [[0, 2], [1]]


def test_groups_have_a_tree_of_joins() -> None:
    """A group of n should come with n - 1 joins."""
    alike = dict.fromkeys(combinations(range(5), 2), 0.9)
    found = agglomerate(5, alike, lambda *_: Scored(0.9), 0.5)
    assert found.groups == [[0, 1, 2, 3, 4]]
    assert len(found.joins) == 4
