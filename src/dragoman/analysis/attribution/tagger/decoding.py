"""Decoding: the best sequence of labels, and the stretches that it makes.

The Viterbi algorithm with the rules of the BIO scheme: an inside label follows only its own role. A new stretch of the
same role just after one costs something, since annotators seldom part what stands together.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from dragoman.analysis.attribution.tagger.windows import LABELS

if TYPE_CHECKING:
    import numpy

# Cost, in natural logarithms, of a stretch that begins right after one of the same role.
RESTART = 2.0
FORBIDDEN = -1e9


@lru_cache(maxsize=1)
def transitions() -> numpy.ndarray:
    """Give the score of going from each label (row) to each label (column)."""
    import numpy

    table = numpy.zeros((len(LABELS), len(LABELS)))
    for row, before in enumerate(LABELS):
        for column, after in enumerate(LABELS):
            role = after[2:]
            if after.startswith("I-") and before[2:] != role:
                table[row, column] = FORBIDDEN
            if after.startswith("B-") and before[2:] == role:
                table[row, column] = -RESTART
    return table


def best_labels(scores: numpy.ndarray) -> list[int]:
    """Give the labels, by number, of the most probable allowed sequence.

    Args:
        scores: logarithms of probabilities, pieces by labels.
    """
    import numpy

    if not len(scores):
        return []
    table = transitions()
    best = scores[0] + numpy.array([FORBIDDEN if label.startswith("I-") else 0.0 for label in LABELS])
    back = numpy.zeros(scores.shape, dtype=numpy.int64)
    for position in range(1, len(scores)):
        paths = best[:, None] + table
        back[position] = paths.argmax(axis=0)
        best = paths.max(axis=0) + scores[position]
    labels = [int(best.argmax())]
    for position in range(len(scores) - 1, 0, -1):
        labels.append(int(back[position, labels[-1]]))
    return labels[::-1]
