"""Whether confidence can be believed: of what is said to be 80 % sure, about 80 % should be right.

* A case is an attribution that was found, and it is right if it counts as right in `metrics` by content and source,
  held against the document's first annotator.
* Expected calibration error (Naeini, Cooper and Hauskrecht 2015): over bins of confidence, the mean of how far the mean
  confidence lies from the share that is right, weighted by the bins' cases. Where it is one number, the bins are ten of
  equal mass: a case's bin is the tenth in which the middle of all cases with just its confidence stands, so that equal
  confidences are never parted. The table's bins are ten of equal width.
* Its interval rests on draws of whole documents, the bins staying as they are. A draw adds its own chance to that of
  the sample, so the interval leans upwards.
* Perfect confidence would not show an error of 0 on so few cases. What it would show is the mean over draws in which
  each case comes out right as often as its confidence says.
* A threshold leaves out what is less sure, as `--min-confidence` does; what is kept is scored by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.annotators import FIRST, score_document, total
from dragoman.evaluation.bootstrap import COVERED, RESAMPLES, SEED, intervals
from dragoman.evaluation.corpora.base import GoldDocument, Marking
from dragoman.evaluation.counted_words import WordIndex
from dragoman.evaluation.metrics import CRITERIA, candidates, label, matched
from dragoman.evaluation.scores import score_of

BINS = 10
THRESHOLDS = (0.0, *(step / 20 for step in range(10, 20)))
MEASURE = "attribution"
DIGITS = 4

Numbers = NDArray[np.float64]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Case:
    """One attribution that was found: how sure, whether right, and by which rule."""

    confidence: float
    right: bool
    by: str


@dataclass(frozen=True, slots=True)
class Bin:
    """The cases between two confidences: how many, how sure on average, and which share of them is right."""

    low: float
    high: float
    cases: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Threshold:
    """What is left at a least confidence.

    Attributes:
        least: the least confidence that is kept.
        kept: how many attributions are.
        precision, recall, f1: their score, from 0 to 1.
        ends: lower and upper ends of the three scores' 95 % intervals, shape (2, 3); None without draws.
    """

    least: float
    kept: int
    precision: float
    recall: float
    f1: float
    ends: Numbers | None


@dataclass(frozen=True, slots=True)
class Reliability:
    """How far confidence can be believed on some documents.

    Attributes:
        documents: how many there are.
        cases: how many attributions were found in them.
        error: the expected calibration error over bins of equal mass, from 0 to 1.
        error_by_width: the same over bins of equal width.
        interval: the ends of the 95 % interval of `error`; None without draws.
        error_if_perfect: what perfect confidence would show on average; None without draws.
        bins: those of equal width that hold a case, from the least sure.
        thresholds: from the lowest.
    """

    documents: int
    cases: int
    error: float
    error_by_width: float
    interval: tuple[float, float] | None
    error_if_perfect: float | None
    bins: tuple[Bin, ...]
    thresholds: tuple[Threshold, ...]

    def to_object(self) -> dict[str, Any]:
        """Give it as plain values for JSON, rounded to four digits."""
        return {
            "documents": self.documents,
            "cases": self.cases,
            "calibration_error": round(self.error, DIGITS),
            "calibration_error_by_width": round(self.error_by_width, DIGITS),
            "interval": [round(end, DIGITS) for end in self.interval] if self.interval else None,
            "calibration_error_if_perfect": _rounded(self.error_if_perfect),
            "bins": [_told(one) for one in self.bins],
            "thresholds": [_told(one) for one in self.thresholds],
        }


def find_cases(document: GoldDocument, predicted: Iterable[Marking]) -> tuple[Case, ...]:
    """Tell right from wrong among what was found in one document.

    Args:
        document: the gold, of which the first annotator counts.
        predicted: what was found; what has no confidence, or no word in its content, is no case.

    Returns:
        Cases in the order of what was found.
    """
    index = WordIndex(document.text)
    gold, found = label(index, document.annotations[0].markings), label(index, predicted)
    chosen = matched(gold, found, candidates(gold, found), CRITERIA[MEASURE])
    right = {pair.predicted for pair in chosen}
    return tuple(
        Case(one.marking.confidence, position in right, one.marking.by)
        for position, one in enumerate(found)
        if one.marking.confidence is not None
    )


def measure_reliability(
    documents: Sequence[GoldDocument], predictions: Mapping[str, Sequence[Marking]], resamples: int = RESAMPLES
) -> Reliability | None:
    """Measure how far confidence can be believed.

    Args:
        documents: the gold; none of them may have had a part in the calibration.
        predictions: by document name.
        resamples: how many draws the intervals rest on; 0 for none.

    Returns:
        The measurement; None where nothing was found that says how sure it is.
    """
    by_document = [find_cases(one, predictions.get(one.name, ())) for one in documents]
    cases = [case for found in by_document for case in found]
    if not cases:
        return None
    confidence = np.array([case.confidence for case in cases])
    right = np.array([case.right for case in cases], dtype=np.float64)
    document = np.repeat(np.arange(len(by_document)), [len(found) for found in by_document])
    mass, width = equal_mass(confidence), equal_width(confidence)
    return Reliability(
        documents=len(documents),
        cases=len(cases),
        error=calibration_error(confidence, right, mass),
        error_by_width=calibration_error(confidence, right, width),
        interval=_interval(confidence - right, mass, document, resamples),
        error_if_perfect=_if_perfect(confidence, mass, resamples),
        bins=tuple(_bins(confidence, right, width)),
        thresholds=tuple(_threshold(documents, predictions, least, resamples) for least in THRESHOLDS),
    )


def equal_width(confidence: Numbers) -> Places:
    """Give the bin of each confidence, from 0 to 9: [0, 0.1), [0.1, 0.2) and so on to [0.9, 1]."""
    # Confidence has two places: 100 times it is whole, while 10 times it may fall short of the whole number meant.
    return np.minimum(np.rint(confidence * 100).astype(np.int64) // (100 // BINS), BINS - 1)


def equal_mass(confidence: Numbers) -> Places:
    """Give the bin of each confidence, from 0 to 9, so that all hold as many cases as equal confidences allow."""
    _, which, counts = np.unique(confidence, return_inverse=True, return_counts=True)
    middle = (np.cumsum(counts) - counts / 2) / len(confidence)
    return np.minimum((middle * BINS).astype(np.int64), BINS - 1)[which]


def calibration_error(confidence: Numbers, right: Numbers, places: Places) -> float:
    """Compute the expected calibration error, from 0 to 1, of cases in bins, all of shape (cases,)."""
    return float(np.abs(np.bincount(places, confidence - right)).sum() / len(confidence))


def _interval(gap: Numbers, places: Places, document: Places, resamples: int) -> tuple[float, float] | None:
    if resamples < 1:
        return None
    number = int(document.max()) + 1
    gaps, cases = np.zeros((number, BINS)), np.zeros(number)
    np.add.at(gaps, (document, places), gap)
    np.add.at(cases, document, 1)
    drawn = np.random.default_rng(SEED).multinomial(number, np.full(number, 1 / number), size=resamples)
    errors = np.abs(drawn @ gaps).sum(axis=1) / np.maximum(drawn @ cases, 1)
    outside = (100 - COVERED) / 2
    low, high = np.percentile(errors, (outside, 100 - outside))
    return float(low), float(high)


def _if_perfect(confidence: Numbers, places: Places, resamples: int) -> float | None:
    if resamples < 1:
        return None
    random = np.random.default_rng(SEED)
    drawn = (
        calibration_error(confidence, (random.random(len(confidence)) < confidence).astype(np.float64), places)
        for _ in range(resamples)
    )
    return float(sum(drawn) / resamples)


def _bins(confidence: Numbers, right: Numbers, places: Places) -> Iterable[Bin]:
    for place in range(BINS):
        inside = places == place
        if inside.any():
            mean, share = float(confidence[inside].mean()), float(right[inside].mean())
            yield Bin(place / BINS, (place + 1) / BINS, int(inside.sum()), mean, share)


def _threshold(
    documents: Sequence[GoldDocument], predictions: Mapping[str, Sequence[Marking]], least: float, resamples: int
) -> Threshold:
    kept = {
        one.name: [m for m in predictions.get(one.name, ()) if m.confidence is not None and m.confidence >= least]
        for one in documents
    }
    scored = [score_document(one, kept[one.name], FIRST, tuple) for one in documents]
    score = score_of(total(scored), MEASURE)
    ends = intervals(scored, resamples).get(MEASURE)
    return Threshold(least, round(score.predicted), score.precision, score.recall, score.f1, ends)


def _told(one: Bin | Threshold) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for field in fields(one):
        value = getattr(one, field.name)
        if field.name != "ends":
            told[field.name] = _rounded(value)
        elif value is not None:
            told["interval"] = {
                rate: [round(float(end), DIGITS) for end in value[:, column]]
                for column, rate in enumerate(("precision", "recall", "f1"))
            }
    return told


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)
