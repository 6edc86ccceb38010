"""One measurement: what was scored, how, and what came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.annotators import score_document, total
from dragoman.evaluation.bootstrap import intervals
from dragoman.evaluation.corpora.base import GoldDocument, Marking
from dragoman.evaluation.metrics import KINDS, split_fragments
from dragoman.evaluation.reliability import Reliability
from dragoman.evaluation.scores import Score, scores_of

RATES = ("precision", "recall", "f1")
DIGITS = 4
CALIBRATION_ERROR = "calibration.error"

TITLES: dict[str, str] = {
    "attribution": "attribution",
    "attribution_with_cue": "attribution and cue",
    "content.exact": "content, exact",
    "content.half": "content, half",
    "content.jaccard": "content, Jaccard 0.5",
    "content.partial": "content, partial",
    "words.source": "words of sources",
    "words.cue": "words of cues",
    "words.content": "words of contents",
}
"""Measures in the order in which they are shown, with their names for people."""
ACCURACIES: dict[str, str] = {"source.overlap": "overlapping source", "source.exact": "exact source"}


@dataclass(frozen=True, slots=True)
class Result:
    """Scores of some documents.

    Attributes:
        documents: how many were scored.
        annotators: the rule for documents with several (see `annotators.score_document`).
        discontinuous: whether an interrupted content counts as one, or each of its fragments for itself.
        scores: by measure.
        ends: by measure, lower and upper ends of the 95 % intervals of precision, recall and F1, shape (2, 3).
        reliability: how far confidence can be believed, on the documents that it was not calibrated on; None where
            there are none of these, or where predictions do not say how sure they are.
    """

    documents: int
    annotators: str
    discontinuous: Literal["join", "split"]
    scores: Mapping[str, Score]
    ends: Mapping[str, NDArray[np.float64]]
    reliability: Reliability | None = None

    def value(self, name: str) -> float:
        """Give one number by its name: a measure and a rate, such as `attribution.f1`, or `calibration.error`.

        Raises:
            KeyError: there is none of that name.
        """
        if name == CALIBRATION_ERROR and self.reliability is not None:
            return self.reliability.error
        measure, _, rate = name.rpartition(".")
        if rate not in RATES:
            raise KeyError(name)
        return float(getattr(self.scores[measure], rate))

    def to_object(self) -> dict[str, Any]:
        """Give the result as plain values for JSON, rounded to four digits."""
        return {
            "documents": self.documents,
            "annotators": self.annotators,
            "discontinuous": self.discontinuous,
            "measures": {measure: self._measure(measure, score) for measure, score in self.scores.items()},
            "reliability": self.reliability.to_object() if self.reliability else None,
        }

    def _measure(self, measure: str, score: Score) -> dict[str, Any]:
        told: dict[str, Any] = {name: round(getattr(score, name), DIGITS) for name in (*RATES, "gold", "predicted")}
        if measure in self.ends:
            told["interval"] = {
                rate: [round(float(end), DIGITS) for end in self.ends[measure][:, column]]
                for column, rate in enumerate(RATES)
            }
        return told


def measure_documents(
    documents: Sequence[GoldDocument],
    predictions: Mapping[str, Sequence[Marking]],
    annotators: str,
    discontinuous: Literal["join", "split"],
    resamples: int,
) -> Result:
    """Score predictions by document name; a document without any counts as one where nothing was found."""
    prepare = split_fragments if discontinuous == "split" else tuple
    scored = [score_document(one, predictions.get(one.name, ()), annotators, prepare) for one in documents]
    return Result(len(scored), annotators, discontinuous, scores_of(total(scored)), intervals(scored, resamples))


def as_text(result: Result) -> str:
    """Draw the result as a table of plain text, at most 80 columns wide; numbers are percent."""
    rows = [_row("", ("precision", "recall", "F1"), "gold")]
    for measure, title in TITLES.items():
        rows.append(_text_row(result, measure, title))
        if f"{measure}.{KINDS[0]}" in result.scores and measure.startswith("attribution"):
            rows.extend(_text_row(result, f"{measure}.{kind}", f"  {kind}") for kind in KINDS)
    accuracy = ", ".join(
        f"{title} {percent(result.scores[measure].precision)}" for measure, title in ACCURACIES.items()
    )
    rows.append(f"where the content agrees: {accuracy}")
    if result.reliability is not None:
        rows.append(f"calibration error of confidence: {error_told(result.reliability)}")
    return "\n".join(rows)


def percent(rate: float) -> str:
    """Write a rate as percent with one place."""
    return f"{100 * rate:.1f}"


def percents(result: Result, measure: str) -> tuple[str, ...]:
    """Write precision, recall and F1 of a measure as percent, each with its interval where there is one."""
    score, ends = result.scores[measure], result.ends.get(measure)
    told = []
    for column, rate in enumerate(RATES):
        value = percent(getattr(score, rate))
        if ends is not None:
            value = f"{value} ({percent(float(ends[0, column]))}-{percent(float(ends[1, column]))})"
        told.append(value)
    return tuple(told)


def error_told(reliability: Reliability) -> str:
    """Write the expected calibration error as percent, with its interval and what it rests on."""
    ends = reliability.interval
    around = f" ({percent(ends[0])}-{percent(ends[1])})" if ends else ""
    return f"{percent(reliability.error)}{around}, {reliability.cases:,} cases in {reliability.documents} documents"


def _text_row(result: Result, measure: str, title: str) -> str:
    return _row(title, percents(result, measure), f"{result.scores[measure].gold:.0f}")


def _row(title: str, cells: Sequence[str], gold: str) -> str:
    return f"{title:<21}" + "".join(f"{cell:>18}" for cell in cells) + f"{gold:>6}"
