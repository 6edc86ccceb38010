"""How well time expressions are found and understood: relaxed, strict, value and type, as TempEval-3 counts them.

* Relaxed: a found expression is right if it shares a character with an annotated one. Strict: if both begin and end at
  the same characters. Pairing is one to one: the same stretch first, then the longest shared one, then by position.
* Value: a pair of relaxed matching whose TIMEX3 value is the annotated one, character for character. Precision
  divides these by all that was found, recall by all that is annotated, so a value counts only with its words, and an
  expression without a value is wrong. Type: the same for the TIMEX3 type.
* TempEval-3's own scorer (UzZaman and others 2013, section 5) lets several found expressions match one annotated one;
  pairing one to one can only give less.
* The date of the document is given to the program, and neither asked for nor counted. Expressions without words are
  not counted.

Counts are additive over documents, so a corpus's score is the score of summed counts, never a mean of scores.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import intervals
from dragoman.evaluation.corpora.tempeval import Timed, TimedDocument
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.results import Result
from dragoman.evaluation.scores import Score, scores_of

MEASURES: tuple[str, ...] = ("relaxed", "strict", "value", "type")
"""The names of the measures, in the order of the counts' rows."""
PARTS: dict[str, tuple[int, int]] = {"even": (0, 2), "odd": (1, 2), "odd.first": (1, 4), "odd.second": (3, 4)}
"""Parts of a corpus by the places of documents in alphabetical order, counted from 0: the first place and the step."""
SCORED: tuple[str, ...] = (*MEASURES, *(f"{part}.{name}" for part in PARTS for name in MEASURES))
"""The names of all scores: those of the whole, then those of the parts."""


def pairs(gold: Sequence[Timed], found: Sequence[Timed]) -> list[tuple[Timed, Timed]]:
    """Pair annotated with found expressions that share a character, one to one."""
    touching = [
        ((one.start, one.end) != (other.start, other.end), -_shared(one, other), place, other_place)
        for place, one in enumerate(gold)
        for other_place, other in enumerate(found)
        if _shared(one, other) > 0
    ]
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    chosen = []
    for _, _, place, other_place in sorted(touching):
        if place not in taken_gold and other_place not in taken_found:
            taken_gold.add(place)
            taken_found.add(other_place)
            chosen.append((gold[place], found[other_place]))
    return chosen


def _shared(one: Timed, other: Timed) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def count_document(gold: Sequence[Timed], found: Sequence[Timed]) -> Counts:
    """Count one document.

    Returns:
        Shape (len(MEASURES), 4): right among the found, found, right among the annotated, annotated.
    """
    chosen = pairs(gold, found)
    right = (
        len(chosen),
        sum((one.start, one.end) == (other.start, other.end) for one, other in chosen),
        sum(one.value == other.value for one, other in chosen),
        sum(one.type == other.type for one, other in chosen),
    )
    return np.array([(number, len(found), number, len(gold)) for number in right], dtype=np.float64)


def measure(documents: Sequence[TimedDocument], found: Mapping[str, Sequence[Timed]], resamples: int) -> Result:
    """Score what was found in a corpus, as a whole and by part.

    Args:
        documents: the gold, in the order of the corpus.
        found: by document; a document without any counts as one where nothing was found.
        resamples: how many draws of documents the 95 % intervals rest on; 0 for none.

    Returns:
        The scores: those of the whole under the names of `MEASURES`, those of a part under `PART.MEASURE`.
    """
    counted = [
        DocumentScore(one.name, ((1.0, count_document(one.times, found.get(one.name, ()))),)) for one in documents
    ]
    scores: dict[str, Score] = {}
    ends: dict[str, NDArray[np.float64]] = {}
    for part, (first, step) in {"": (0, 1), **PARTS}.items():
        chosen = counted[first::step]
        if not chosen:
            continue
        lead = f"{part}." if part else ""
        summed = sum((counts for one in chosen for _, counts in one.parts), np.zeros((len(MEASURES), 4)))
        scores |= {lead + name: score for name, score in scores_of(summed, MEASURES).items()}
        drawn = intervals(chosen, resamples, measures=MEASURES)
        ends |= {lead + name: end for name, end in drawn.items()}
    return Result(len(documents), "first", "join", scores, ends)


def mistakes(document: TimedDocument, found: Sequence[Timed]) -> Iterator[dict[str, Any]]:
    """List a document's mistakes in reading order.

    Yields:
        For each mistake its kind (`missed`, `spurious`, `span`, `value`, `type`), the words on both sides, type and
        value on both sides, the rule, and the line around.
    """
    chosen = pairs(document.times, found)
    paired = {one for one, _ in chosen}, {other for _, other in chosen}
    told: list[tuple[int, str, Timed | None, Timed | None]] = []
    for one, other in chosen:
        wrong = {
            "span": (one.start, one.end) != (other.start, other.end),
            "value": one.value != other.value,
            "type": one.type != other.type,
        }
        told += [(one.start, kind, one, other) for kind, is_wrong in wrong.items() if is_wrong]
    told += [(one.start, "missed", one, None) for one in document.times if one not in paired[0]]
    told += [(one.start, "spurious", None, one) for one in found if one not in paired[1]]
    for start, kind, gold, predicted in sorted(told, key=lambda entry: (entry[0], entry[1])):
        yield {
            "document": document.name,
            "mistake": kind,
            "gold": _told(document, gold),
            "found": _told(document, predicted),
            "by": predicted.by if predicted else "",
            "around": " ".join(document.text[max(0, start - 80) : start + 80].split()),
        }


def _told(document: TimedDocument, one: Timed | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"words": document.text[one.start : one.end], "type": one.type, "value": one.value}
