"""Logistic regression with a ridge penalty, its cross-validation over whole documents, and Platt's line.

Cox (1958); Hoerl and Kennard (1970); Platt (1999), "Probabilistic outputs for support vector machines". The penalised
likelihood is maximised by Newton's method, so that nothing here is random.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy
from numpy.typing import NDArray

from dragoman.analysis.events.weighing.model import INTERCEPT

Vector = NDArray[numpy.float64]
PENALTY = 20.0
FOLDS = 10
# A trait that fewer documents show says nothing yet.
ENOUGH_DOCUMENTS = 8
STEPS = 50
EXACT = 1e-8
STEEPEST = 30.0


@dataclass(frozen=True, slots=True)
class Example:
    """One judged event.

    Attributes:
        document: the article's name; those of one article are never parted by cross-validation.
        corpus: where it comes from.
        traits: by name.
        right: whether type and parties were judged right.
    """

    document: str
    corpus: str
    traits: frozenset[str]
    right: bool


def fold_of(document: str) -> int:
    """Deal a document to a fold by the hash of its name."""
    return int(hashlib.sha256(document.encode("utf-8")).hexdigest(), 16) % FOLDS


def fitted(examples: Sequence[Example], penalty: float = PENALTY) -> dict[str, float]:
    """Give the weights of all traits that enough documents show, and the intercept, which no penalty draws to zero."""
    documents: dict[str, set[str]] = {}
    for one in examples:
        for name in one.traits:
            documents.setdefault(name, set()).add(one.document)
    names = sorted(name for name, held in documents.items() if len(held) >= ENOUGH_DOCUMENTS)
    matrix = numpy.ones((len(examples), len(names) + 1))
    for row, one in enumerate(examples):
        matrix[row, :-1] = [name in one.traits for name in names]
    right = numpy.array([one.right for one in examples], dtype=numpy.float64)
    found = maximised(matrix, right, numpy.array([penalty] * len(names) + [0.0]))
    return {name: float(weight) for name, weight in zip([*names, INTERCEPT], found, strict=True)}


def maximised(matrix: Vector, right: Vector, penalties: Vector) -> Vector:
    """Give the weights of the columns at which the penalised likelihood of the rows is highest."""
    weights = numpy.zeros(matrix.shape[1])
    for _ in range(STEPS):
        likely = sigmoid(matrix @ weights)
        slope = matrix.T @ (likely - right) + penalties * weights
        curvature = (matrix.T * (likely * (1 - likely))) @ matrix + numpy.diag(penalties + EXACT)
        step = numpy.linalg.solve(curvature, slope)
        weights = weights - step
        if float(numpy.abs(step).max()) < EXACT:
            break
    return weights


def sigmoid(odds: Vector) -> Vector:
    """Turn log odds into probabilities."""
    found: Vector = 1 / (1 + numpy.exp(-numpy.clip(odds, -STEEPEST, STEEPEST)))
    return found


def total(weights: Mapping[str, float], traits: Iterable[str]) -> float:
    """Give the sum of weights of an example."""
    return fsum(weights.get(name, 0.0) for name in (INTERCEPT, *traits))


def cross_validated(examples: Sequence[Example], penalty: float = PENALTY) -> Vector:
    """Give for each example its sum of weights by a model that has not seen its document."""
    folds = [fold_of(one.document) for one in examples]
    answers = numpy.zeros(len(examples))
    for held in sorted(set(folds)):
        weights = fitted([one for one, fold in zip(examples, folds, strict=True) if fold != held], penalty)
        for row, (one, fold) in enumerate(zip(examples, folds, strict=True)):
            if fold == held:
                answers[row] = total(weights, one.traits)
    return answers


def line_of(answers: Vector, right: Vector) -> tuple[float, float]:
    """Give slope and offset of the line from sums of weights to log odds."""
    matrix = numpy.stack([answers, numpy.ones(len(answers))], axis=1)
    slope, offset = maximised(matrix, right, numpy.zeros(2))
    return float(slope), float(offset)
