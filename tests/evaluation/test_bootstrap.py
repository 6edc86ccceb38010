"""Intervals over documents, where they can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import intervals
from dragoman.evaluation.metrics import MEASURES


def scored(name: str, right: int, predicted: int, gold: int) -> DocumentScore:
    """Score a document in the one measure that is looked at."""
    counts = np.zeros((len(MEASURES), 4))
    counts[MEASURES.index("attribution")] = (right, predicted, right, gold)
    return DocumentScore(name, ((1.0, counts),))


def test_one_document_leaves_no_doubt() -> None:
    """With one document every draw is that document."""
    ends = intervals([scored("only", 1, 2, 4)], resamples=50)["attribution"]
    assert ends.tolist() == [pytest.approx([1 / 2, 1 / 4, 1 / 3])] * 2


def test_equal_documents_leave_no_doubt() -> None:
    """Documents that score alike give every draw the same score."""
    ends = intervals([scored(name, 3, 4, 6) for name in "abc"], resamples=50)["attribution"]
    assert ends.tolist() == [pytest.approx([3 / 4, 1 / 2, 3 / 5])] * 2


def test_two_opposite_documents_reach_from_none_to_all() -> None:
    """A quarter of the draws takes the right document twice, a quarter the wrong one: 95 % reach from 0 to 1."""
    ends = intervals([scored("right", 1, 1, 1), scored("wrong", 0, 1, 1)])["attribution"]
    assert ends.tolist() == [[0, 0, 0], [1, 1, 1]]


def test_scores_come_from_summed_counts() -> None:
    """Of 40 equal pairs of a large right and a small wrong document, sums stay near 100/102, far from the mean 1/2."""
    ends = intervals([scored("large", 100, 100, 100), scored("small", 0, 2, 2)] * 40)["attribution"]
    assert 0.95 < ends[0, 0] < 100 / 102 < ends[1, 0] < 1


def test_seed_settles_the_draws() -> None:
    """The same seed gives the same ends, another one others."""
    scores = [scored(str(number), number % 5, 5, 7) for number in range(20)]
    first, again, other = (intervals(scores, seed=seed)["attribution"].tolist() for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_weights_of_annotators_count() -> None:
    """Two annotators of one document with half a weight each are one document."""
    one, other = scored("a", 1, 1, 1).parts[0][1], scored("a", 0, 1, 1).parts[0][1]
    ends = intervals([DocumentScore("a", ((0.5, one), (0.5, other)))], resamples=20)["attribution"]
    assert ends[:, 0].tolist() == [0.5, 0.5]


@pytest.mark.parametrize("resamples", [0, 10], ids=["no draws", "no documents"])
def test_nothing_to_draw_gives_no_intervals(resamples: int) -> None:
    """Without documents or without draws there are no intervals."""
    assert intervals([scored("a", 1, 1, 1)] if resamples == 0 else [], resamples=resamples) == {}
