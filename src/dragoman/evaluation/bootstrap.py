"""How far a score might have come out otherwise: percentile intervals over documents.

Documents, not attributions, are drawn anew, because attributions of one article are alike (Efron and Tibshirani 1993,
chapters 6 and 13). Each draw sums counts and computes the scores from the sums.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.metrics import MEASURES
from dragoman.evaluation.scores import rates

RESAMPLES = 1000
SEED = 20180507
COVERED = 95.0
"""Percent of the draws that lie within an interval."""


def intervals(
    scores: Sequence[DocumentScore],
    resamples: int = RESAMPLES,
    seed: int = SEED,
    measures: Sequence[str] = MEASURES,
) -> dict[str, NDArray[np.float64]]:
    """Compute 95 % percentile intervals.

    Args:
        scores: one for each document.
        resamples: how many times as many documents are drawn, with replacement.
        seed: of the generator; the same seed gives the same intervals.
        measures: the names of the counts' rows.

    Returns:
        For each measure an array of shape (2, 3): lower and upper ends of precision, recall and F1. Empty where there
        are no documents or no draws.
    """
    if not scores or resamples < 1:
        return {}
    shape = (len(measures), 4)
    vectors = np.stack([sum((weight * part for weight, part in one.parts), np.zeros(shape)) for one in scores])
    number = len(scores)
    drawn = np.random.default_rng(seed).multinomial(number, np.full(number, 1 / number), size=resamples)
    sums = (drawn.astype(np.float64) @ vectors.reshape(number, -1)).reshape(resamples, *shape)
    outside = (100 - COVERED) / 2
    ends = np.percentile(rates(sums), (outside, 100 - outside), axis=0)
    return {measure: ends[:, row, :] for row, measure in enumerate(measures)}
