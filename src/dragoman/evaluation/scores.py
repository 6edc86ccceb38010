"""From counts to precision, recall and F1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.metrics import MEASURES, Counts


@dataclass(frozen=True, slots=True)
class Score:
    """One measure's result, from 0 to 1, and how many items it rests on (a mean, where annotators are averaged)."""

    precision: float
    recall: float
    f1: float
    gold: float
    predicted: float


def rates(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Compute precision, recall and F1 of many counts at once.

    Args:
        counts: shape (..., 4), the last axis as in `metrics.Counts`.

    Returns:
        Shape (..., 3): precision, recall and F1; 0 where there is nothing to divide by.
    """
    precision = _divided(counts[..., 0], counts[..., 1])
    recall = _divided(counts[..., 2], counts[..., 3])
    return np.stack((precision, recall, _divided(2 * precision * recall, precision + recall)), axis=-1)


def scores_of(counts: Counts, measures: Sequence[str] = MEASURES) -> dict[str, Score]:
    """Give every measure's score, in the order of the counts' rows, which `measures` names."""
    return {
        measure: Score(
            precision=float(row[0]), recall=float(row[1]), f1=float(row[2]), gold=float(one[3]), predicted=float(one[1])
        )
        for measure, row, one in zip(measures, rates(counts), counts, strict=True)
    }


def score_of(counts: Counts, measure: str) -> Score:
    """Give one measure's score."""
    return scores_of(counts)[measure]


def _divided(numerator: NDArray[np.float64], denominator: NDArray[np.float64]) -> NDArray[np.float64]:
    nothing: NDArray[np.float64] = np.zeros_like(denominator)
    return np.divide(numerator, denominator, out=nothing, where=denominator != 0)
