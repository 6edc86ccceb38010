"""Measures of coreference: MUC, B-cubed, CEAF with phi4, and links. Pure, over chains of any hashable mentions.

* MUC (Vilain et al. 1995): a chain of n mentions is n - 1 links; those are missed that the other side would need to put
  it together from its pieces.
* B-cubed (Bagga and Baldwin 1998): for each mention, the share of its chain that is in the other side's chain of the
  same mention; a mention that the other side does not have counts nothing (Cai and Strube 2010, as the CoNLL scorer).
* CEAF-phi4 (Luo 2005): the best one-to-one alignment of chains by Dice's coefficient of their mentions.
* CoNLL F1 (Pradhan et al. 2012): the mean of the three F1 scores.
* Links: each mention but the first of a chain, with the mention before it in its chain; right if both are mentions of
  one chain on the other side.

Chains of one mention must be left out by the caller if the gold does not have them.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

Mention = TypeVar("Mention", bound=Hashable)
Chains: TypeAlias = Sequence[Sequence[Mention]]
"""Each chain with its mentions in reading order; no mention stands in two chains of one side."""

MEASURES = ("muc", "b_cubed", "ceaf_phi4", "links", "mentions")
"""The rows of the counts."""


def count(gold: Chains[Mention], found: Chains[Mention]) -> NDArray[np.float64]:
    """Count one document.

    Returns:
        Shape (len(MEASURES), 4): right among the found, found, right among the gold, gold; additive over documents
        for all measures, since chains do not cross documents.
    """
    similarity = _alignment(gold, found)
    rows = [
        (*_muc(found, gold), *_muc(gold, found)),
        (*_b_cubed(found, gold), *_b_cubed(gold, found)),
        (similarity, len(found), similarity, len(gold)),
        (*_links(found, gold), *_links(gold, found)),
        (*_shared(found, gold), *_shared(gold, found)),
    ]
    return np.array(rows, dtype=np.float64)


def conll_f1(f1: Mapping[str, float]) -> float:
    """Give the mean of MUC, B-cubed and CEAF-phi4."""
    return (f1["muc"] + f1["b_cubed"] + f1["ceaf_phi4"]) / 3


def _chain_of(chains: Chains[Mention]) -> dict[Mention, int]:
    return {mention: number for number, chain in enumerate(chains) for mention in chain}


def _muc(chains: Chains[Mention], others: Chains[Mention]) -> tuple[float, float]:
    """Give how many links of the chains the others keep, and how many there are."""
    chain_of = _chain_of(others)
    kept = total = 0
    for chain in chains:
        parts = {chain_of[mention] for mention in chain if mention in chain_of}
        alone = sum(mention not in chain_of for mention in chain)
        kept += len(chain) - len(parts) - alone
        total += len(chain) - 1
    return kept, total


def _b_cubed(chains: Chains[Mention], others: Chains[Mention]) -> tuple[float, float]:
    chain_of = _chain_of(others)
    kept, total = 0.0, 0
    for chain in chains:
        members = set(chain)
        for mention in chain:
            if mention in chain_of:
                kept += len(members.intersection(others[chain_of[mention]])) / len(chain)
        total += len(chain)
    return kept, total


def _alignment(gold: Chains[Mention], found: Chains[Mention]) -> float:
    """Give the greatest sum of Dice coefficients of chains aligned one to one."""
    if not gold or not found:
        return 0.0
    dice = np.zeros((len(gold), len(found)))
    for row, one in enumerate(gold):
        members = set(one)
        for column, other in enumerate(found):
            dice[row, column] = 2 * len(members.intersection(other)) / (len(one) + len(other))
    return _assigned(dice)


def _assigned(worth: NDArray[np.float64]) -> float:
    """Solve the assignment problem for the greatest sum (Kuhn 1955, in the form with potentials), O(n^2 m)."""
    cost = -(worth if worth.shape[0] <= worth.shape[1] else worth.T)
    rows, columns = cost.shape
    above, beside = np.zeros(rows + 1), np.zeros(columns + 1)
    taken = np.zeros(columns + 1, dtype=int)
    for row in range(1, rows + 1):
        before = _shortest_path(cost, row, above, beside, taken)
        column = before[0]
        while column:
            previous = before[column]
            taken[column] = taken[previous] if previous else row
            column = previous
    return float(sum(-cost[taken[column] - 1, column - 1] for column in range(1, columns + 1) if taken[column]))


def _shortest_path(
    cost: NDArray[np.float64],
    row: int,
    above: NDArray[np.float64],
    beside: NDArray[np.float64],
    taken: NDArray[np.int_],
) -> list[int]:
    """Find where a row goes, moving rows already placed; changes the potentials.

    Returns:
        For each column the one before it on the path, and at 0 the free column where it ends.
    """
    columns = cost.shape[1]
    least = np.full(columns + 1, np.inf)
    used = np.zeros(columns + 1, dtype=bool)
    before = [0] * (columns + 1)
    column, current = 0, row
    while True:
        used[column] = True
        nearest, step = 0, np.inf
        for other in range(1, columns + 1):
            if used[other]:
                continue
            reduced = cost[current - 1, other - 1] - above[current] - beside[other]
            if reduced < least[other]:
                least[other], before[other] = reduced, column
            if least[other] < step:
                nearest, step = other, float(least[other])
        for other in range(columns + 1):
            if used[other]:
                above[taken[other] if other else row] += step
                beside[other] -= step
            else:
                least[other] -= step
        column = nearest
        current = int(taken[column])
        if current == 0:
            before[0] = column
            return before


def _links(chains: Chains[Mention], others: Chains[Mention]) -> tuple[float, float]:
    chain_of = _chain_of(others)
    links = [(one, other) for chain in chains for one, other in pairwise(chain)]
    return sum(one in chain_of and chain_of[one] == chain_of.get(other) for one, other in links), len(links)


def _shared(chains: Chains[Mention], others: Chains[Mention]) -> tuple[float, float]:
    chain_of = _chain_of(others)
    mentions = [mention for chain in chains for mention in chain]
    return sum(mention in chain_of for mention in mentions), len(mentions)
