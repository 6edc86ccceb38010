"""Documents with several annotators: whose gold counts, and how far people agree with each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import permutations
from typing import TypeAlias

import numpy as np

from dragoman.evaluation.corpora.base import GoldDocument, Marking
from dragoman.evaluation.counted_words import WordIndex
from dragoman.evaluation.metrics import MEASURES, Counts, count, label
from dragoman.evaluation.scores import score_of

MEAN, FIRST, BEST = "mean", "first", "best"

Prepare: TypeAlias = Callable[[Iterable[Marking]], tuple[Marking, ...]]


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One document's counts: a weight and counts for each annotation that it was held against."""

    name: str
    parts: tuple[tuple[float, Counts], ...]


def score_document(document: GoldDocument, predicted: Iterable[Marking], rule: str, prepare: Prepare) -> DocumentScore:
    """Hold one document's predictions against its annotations.

    Args:
        document: the gold.
        predicted: what was predicted for it.
        rule: `mean`: every annotator, each with weight 1/n, the expectation over one drawn at random; `first`: the
            first in alphabetical order; `best`: the one with the highest attribution F1, which is optimistic; or an
            annotator's id: that one where there is one, else the first.
        prepare: applied to the markings of both sides before counting.

    Returns:
        The counts with their weights.
    """
    index = WordIndex(document.text)
    labelled = label(index, prepare(predicted))
    gold = {one.annotator: label(index, prepare(one.markings)) for one in document.annotations}
    if rule in (MEAN, BEST):
        counted = [count(one, labelled) for one in gold.values()]
        if rule == BEST:
            return DocumentScore(document.name, ((1.0, max(counted, key=_attribution_f1)),))
        return DocumentScore(document.name, tuple((1 / len(counted), counts) for counts in counted))
    chosen = gold[rule] if rule in gold else gold[min(gold)]
    return DocumentScore(document.name, ((1.0, count(chosen, labelled)),))


def agreement(document: GoldDocument) -> DocumentScore | None:
    """Hold every annotator of a document against every other, so that the document weighs 1. None if there is one."""
    index = WordIndex(document.text)
    pairs = list(permutations([label(index, one.markings) for one in document.annotations], 2))
    if not pairs:
        return None
    return DocumentScore(document.name, tuple((1 / len(pairs), count(one, other)) for one, other in pairs))


def total(scores: Iterable[DocumentScore]) -> Counts:
    """Sum documents' weighted counts, one after the other, so that the last digit does not depend on the processor."""
    summed = np.zeros((len(MEASURES), 4))
    for score in scores:
        for weight, counts in score.parts:
            summed += counts * weight
    return summed


def _attribution_f1(counts: Counts) -> float:
    return score_of(counts, "attribution").f1
