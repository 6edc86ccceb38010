"""How far predicted attributions agree with annotated ones: the definitions, as pure functions.

* A word counts for a role if one of its characters lies in the role's spans; contents without a word are
  left out, on both sides.
* Words by role: the sets of words that have the role anywhere in the document.
* Contents: `exact` = the same set of words; `half` = the shared words are at least half of the larger content;
  `jaccard` = shared words over all words of both at least 0.5. `partial` is the soft coverage of Johansson and
  Moschitti (2013): precision is the mean share of a predicted content that gold contents cover, at most 1 each;
  recall the mirror image.
* Attribution: contents agree by `jaccard`, and the sources share a word or both are empty. With cue: the cues share a
  word, too, or both are empty.
* Every pairing is one to one and greedy, from the largest Jaccard down; ties go by position.
* By kind: recall splits on the gold's kind, precision on the prediction's own. The kind is read from quotation marks.
* Source given content: among contents paired by `jaccard`, the share whose sources overlap, or are equal.

Counts are additive over documents, so a corpus's score is the score of summed counts, never a mean of scores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.corpora.base import Marking
from dragoman.evaluation.counted_words import Kind, WordIndex

ROLES = ("source", "cue", "content")
KINDS: tuple[Kind, ...] = ("direct", "mixed", "indirect")
ENOUGH = 0.5

Counts: TypeAlias = NDArray[np.float64]
"""Shape (len(MEASURES), 4): right among the predicted, predicted, right among the gold, gold."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An attribution as sets of word numbers, with its kind and the marking that it comes from."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    kind: Kind
    marking: Marking


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold and a predicted attribution, by position, whose contents share words."""

    gold: int
    predicted: int
    shared: int
    jaccard: float


Criterion: TypeAlias = Callable[[Labelled, Labelled, Pair], bool]


def agree(one: frozenset[int], other: frozenset[int]) -> bool:
    """Say whether two fillers of a role share a word, or are both empty."""
    return bool(one & other) or not (one or other)


def _exact(gold: Labelled, predicted: Labelled, pair: Pair) -> bool:
    return pair.jaccard == 1.0


def _half(gold: Labelled, predicted: Labelled, pair: Pair) -> bool:
    return pair.shared >= ENOUGH * max(len(gold.content), len(predicted.content))


def _jaccard(gold: Labelled, predicted: Labelled, pair: Pair) -> bool:
    return pair.jaccard >= ENOUGH


def _attribution(gold: Labelled, predicted: Labelled, pair: Pair) -> bool:
    return pair.jaccard >= ENOUGH and agree(gold.source, predicted.source)


def _attribution_with_cue(gold: Labelled, predicted: Labelled, pair: Pair) -> bool:
    return _attribution(gold, predicted, pair) and agree(gold.cue, predicted.cue)


CRITERIA: dict[str, Criterion] = {
    "content.exact": _exact,
    "content.half": _half,
    "content.jaccard": _jaccard,
    "attribution": _attribution,
    "attribution_with_cue": _attribution_with_cue,
}

MEASURES: tuple[str, ...] = (
    *(f"words.{role}" for role in ROLES),
    "content.partial",
    *(f"{name}{suffix}" for name in CRITERIA for suffix in ("", *(f".{kind}" for kind in KINDS))),
    "source.overlap",
    "source.exact",
)
"""The names of all measures, in the order of the rows of `Counts`."""

_ROW = {measure: row for row, measure in enumerate(MEASURES)}


def label(index: WordIndex, markings: Iterable[Marking]) -> tuple[Labelled, ...]:
    """Turn markings into sets of words; those whose content holds no word are left out."""
    found = []
    for marking in markings:
        content = index.touched(marking.content)
        if content:
            source, cue = index.touched(marking.source), index.touched(marking.cue)
            found.append(Labelled(source, cue, content, index.kind(content), marking))
    return tuple(found)


def candidates(gold: Sequence[Labelled], predicted: Sequence[Labelled]) -> list[Pair]:
    """Pair every gold with every predicted attribution that shares a word of content, the largest Jaccard first."""
    holders: dict[int, list[int]] = {}
    for position, attribution in enumerate(predicted):
        for word in attribution.content:
            holders.setdefault(word, []).append(position)
    found = []
    for position, attribution in enumerate(gold):
        touching = {other for word in attribution.content for other in holders.get(word, ())}
        for other in touching:
            shared = len(attribution.content & predicted[other].content)
            either = len(attribution.content) + len(predicted[other].content) - shared
            found.append(Pair(position, other, shared, shared / either))
    return sorted(found, key=lambda pair: (-pair.jaccard, pair.gold, pair.predicted))


def matched(
    gold: Sequence[Labelled], predicted: Sequence[Labelled], pairs: Iterable[Pair], criterion: Criterion
) -> list[Pair]:
    """Choose pairs that meet a criterion, one to one, in the order given."""
    taken_gold: set[int] = set()
    taken_predicted: set[int] = set()
    chosen = []
    for pair in pairs:
        if pair.gold in taken_gold or pair.predicted in taken_predicted:
            continue
        if criterion(gold[pair.gold], predicted[pair.predicted], pair):
            taken_gold.add(pair.gold)
            taken_predicted.add(pair.predicted)
            chosen.append(pair)
    return chosen


def count(gold: Sequence[Labelled], predicted: Sequence[Labelled]) -> Counts:
    """Count one document against one annotator.

    Returns:
        Additive counts, one row for each of `MEASURES`.
    """
    counts = np.zeros((len(MEASURES), 4))
    for role in ROLES:
        in_gold, in_predicted = _words_with(role, gold), _words_with(role, predicted)
        both = len(in_gold & in_predicted)
        counts[_ROW[f"words.{role}"]] = (both, len(in_predicted), both, len(in_gold))
    counts[_ROW["content.partial"]] = (
        _coverage(predicted, gold), len(predicted), _coverage(gold, predicted), len(gold),
    )  # fmt: skip
    pairs = candidates(gold, predicted)
    for name, criterion in CRITERIA.items():
        chosen = matched(gold, predicted, pairs, criterion)
        right_gold = [gold[pair.gold] for pair in chosen]
        right_predicted = [predicted[pair.predicted] for pair in chosen]
        counts[_ROW[name]] = (len(chosen), len(predicted), len(chosen), len(gold))
        for kind in KINDS:
            counts[_ROW[f"{name}.{kind}"]] = tuple(
                sum(attribution.kind == kind for attribution in group)
                for group in (right_predicted, predicted, right_gold, gold)
            )
    by_content = matched(gold, predicted, pairs, _jaccard)
    sources = [(gold[pair.gold].source, predicted[pair.predicted].source) for pair in by_content]
    overlapping, equal = sum(agree(*both) for both in sources), sum(one == other for one, other in sources)
    counts[_ROW["source.overlap"]] = (overlapping, len(sources), overlapping, len(sources))
    counts[_ROW["source.exact"]] = (equal, len(sources), equal, len(sources))
    return counts


def _words_with(role: str, attributions: Iterable[Labelled]) -> frozenset[int]:
    return frozenset(word for attribution in attributions for word in getattr(attribution, role))


def _coverage(covered: Sequence[Labelled], covering: Sequence[Labelled]) -> float:
    total = 0.0
    for attribution in covered:
        shared = sum(len(attribution.content & other.content) for other in covering)
        total += min(1.0, shared / len(attribution.content))
    return total


def split_fragments(markings: Iterable[Marking]) -> tuple[Marking, ...]:
    """Make every contiguous fragment of a content an attribution of its own, as CofeNet (Wang et al. 2022) counts."""
    return tuple(replace(marking, content=(fragment,)) for marking in markings for fragment in marking.content)
