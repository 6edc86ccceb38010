"""Documents with several annotators, on a document that can be scored by hand."""

from __future__ import annotations

import pytest

from dragoman.evaluation.annotators import agreement, score_document, total
from dragoman.evaluation.corpora.base import Annotation, GoldDocument, Marking
from dragoman.evaluation.scores import score_of

TEXT = "Ann said rain fell. Bob said snow fell."
ANN = Marking(((0, 3),), ((4, 8),), ((9, 18),))
BOB = Marking(((20, 23),), ((24, 28),), ((29, 38),))
DOCUMENT = GoldDocument("weather", TEXT, (Annotation("aa", (ANN,)), Annotation("bb", (ANN, BOB))))


@pytest.mark.parametrize(
    ("rule", "precision", "recall"),
    [
        pytest.param("mean", 3 / 4, 1.0, id="mean: (1 of 2 and 2 of 2) / 2 right, all gold found"),
        pytest.param("first", 1 / 2, 1.0, id="first"),
        pytest.param("best", 1.0, 1.0, id="best"),
        pytest.param("bb", 1.0, 1.0, id="by name"),
        pytest.param("zz", 1 / 2, 1.0, id="by a name that is not there: the first"),
    ],
)
def test_rule_chooses_the_gold(rule: str, precision: float, recall: float) -> None:
    """Each rule holds the prediction against the annotators that it says."""
    score = score_of(total([score_document(DOCUMENT, (ANN, BOB), rule, tuple)]), "attribution")
    assert (score.precision, score.recall) == (precision, recall)


def test_agreement_takes_every_pair_both_ways() -> None:
    """2 of 3 marked by one are found by the other, both ways taken together, and the document weighs 1."""
    told = agreement(DOCUMENT)
    assert told is not None
    score = score_of(total([told]), "attribution")
    assert (score.precision, score.recall) == pytest.approx((2 / 3, 2 / 3))
    assert score.gold == 1.5


def test_one_annotator_agrees_with_nobody() -> None:
    """A document with one annotator says nothing about agreement."""
    assert agreement(GoldDocument("weather", TEXT, DOCUMENT.annotations[:1])) is None
