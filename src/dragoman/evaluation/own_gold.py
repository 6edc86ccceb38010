"""How well Dragoman's own gold is met: nesting, omissions, and articles with everything that is said inside them.

* Two attributions agree if their contents agree by Jaccard 0.5 of words and their sources share a word or both are
  empty, as for PolNeAR; here attributions inside others count, too, and pairing is one to one and greedy as there.
* Chain: the two agree, and so do those that enclose them, one by one, all the way out; so they are equally deep.
  `chain.nested` is over attributions inside others, `chain.depth.N` over those N deep, the last one over N and deeper.
* Within, act, kind, actor: among agreeing attributions, the share whose enclosing ones agree (or neither has one),
  whose act or kind is the same, whose source stands for the same actor. Actors are the same if one of the predicted
  actor's names is the annotated name, or the last words of it; where nobody is annotated, an actor without a name of
  its own ("a senior official") is as right as none.
* Omission: both are marked as left out, sources agree, and contents agree or cues share a word. `omission.content`
  wants contents to agree.
* Clean: among cases in which nothing is nested (`clean.nesting`) or left out (`clean.omission`), the share in which
  nothing of the kind was found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from dragoman.evaluation import metrics
from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import RESAMPLES, intervals
from dragoman.evaluation.corpora.own import Attributed, OwnCase
from dragoman.evaluation.counted_words import WordIndex
from dragoman.evaluation.metrics import Counts, Labelled, Pair, agree
from dragoman.evaluation.results import Result
from dragoman.evaluation.scores import scores_of

DEEPEST = 3
PERSON, UNNAMED = "person", "unnamed"
CHAINS = ("chain", "chain.nested", *(f"chain.depth.{depth}" for depth in range(DEEPEST + 1)))
ACCURACIES = ("within", "act", "kind", "actor")
OMISSIONS = ("omission", "omission.content")
CLEAN = ("clean.nesting", "clean.omission")
HALVES = ("even positions, seen by who wrote the rules", "odd positions, not looked at")
"""Names of the two halves of the omissions, by the remainder of a case's position, counted from 0, divided by two."""
MEASURES: tuple[str, ...] = (
    *metrics.MEASURES, "attribution.unmarked", *CHAINS, *ACCURACIES, *OMISSIONS, *CLEAN,
)  # fmt: skip
"""The names of all measures: those of PolNeAR, then those of the own gold; in the order of the counts' rows."""

_ROW = {measure: row for row, measure in enumerate(MEASURES)}


@dataclass(frozen=True, slots=True)
class Side:
    """One side's attributions, as they are and as sets of word numbers, with the depth of each."""

    attributed: tuple[Attributed, ...]
    labelled: tuple[Labelled, ...]
    depths: tuple[int, ...]


def side(text: str, attributed: Sequence[Attributed]) -> Side:
    """Prepare one side's attributions of a text for counting."""
    index = WordIndex(text)
    labelled = []
    for one in attributed:
        marking = one.marking
        source, cue, content = (index.touched(spans) for spans in (marking.source, marking.cue, marking.content))
        labelled.append(Labelled(source, cue, content, index.kind(content), marking))
    depths = tuple(len(_outwards(attributed, position)) - 1 for position in range(len(attributed)))
    return Side(tuple(attributed), tuple(labelled), depths)


def count_case(text: str, gold: Sequence[Attributed], predicted: Sequence[Attributed]) -> Counts:
    """Count one case.

    Args:
        text: the text that both sides' offsets count in.
        gold: the annotation.
        predicted: what is held against it.

    Returns:
        Additive counts, shape (len(MEASURES), 4): right among the predicted, predicted, right among the gold, gold.
    """
    one, other = side(text, gold), side(text, predicted)
    counts = np.zeros((len(MEASURES), 4))
    worded = ([single for single in labelled if single.content] for labelled in (one.labelled, other.labelled))
    counts[: len(metrics.MEASURES)] = metrics.count(*worded)
    pairs = metrics.candidates(one.labelled, other.labelled)
    agreeing = metrics.matched(one.labelled, other.labelled, pairs, metrics.CRITERIA["attribution"])
    _fill(counts, "attribution.unmarked", one, other, agreeing, lambda side, at: side.attributed[at].kind == "unmarked")
    _count_chains(counts, one, other, pairs)
    for name, right in _accuracies(one, other, agreeing).items():
        counts[_ROW[name]] = (right, len(agreeing), right, len(agreeing))
    _count_omissions(counts, one, other)
    _count_clean(counts, one, other)
    return counts


def measure(cases: Iterable[tuple[str, Counts]], resamples: int = RESAMPLES, name: str = "first") -> Result:
    """Score cases together.

    Args:
        cases: name and counts of each, as `count_case` gives them.
        resamples: how many draws of whole cases the intervals rest on; 0 for none.
        name: of the annotator whose gold was counted.

    Returns:
        Scores of summed counts, with intervals over cases.
    """
    scored = [DocumentScore(case, ((1.0, counts),)) for case, counts in cases]
    summed = sum((counts for one in scored for _, counts in one.parts), np.zeros((len(MEASURES), 4)))
    ends = intervals(scored, resamples, measures=MEASURES)
    return Result(len(scored), name, "join", scores_of(summed, MEASURES), ends)


def agreement(case: OwnCase) -> Counts | None:
    """Hold an article's second annotation against its first. None if it has none."""
    return None if case.second is None else count_case(case.text, case.attributions, case.second)


def chained(gold: Side, predicted: Side, at_gold: int | None, at_predicted: int | None) -> bool:
    """Say whether two attributions agree and those that enclose them do, all the way out; two Nones agree."""
    if at_gold is None or at_predicted is None:
        return at_gold is None and at_predicted is None
    inner, outer = _outwards(gold.attributed, at_gold), _outwards(predicted.attributed, at_predicted)
    return len(inner) == len(outer) and all(
        _agrees(gold.labelled[one], predicted.labelled[other]) for one, other in zip(inner, outer, strict=True)
    )


def same_actor(gold: Attributed, predicted: Attributed) -> bool:
    """Say whether two sources stand for one actor: for nobody known, or a name of one is the other's or its last words.

    The shorter of two names must have two words to stand for the longer, unless it is a person's: "Vale" is "Sir
    Edmund Vale", but "Korea" is not "North Korea".
    """
    if not gold.names:
        return not predicted.names or predicted.actor == UNNAMED
    least = 1 if predicted.actor == PERSON else 2
    return any(_same_name(one, other, least) for one in gold.names for other in predicted.names)


def _same_name(one: str, other: str, least: int) -> bool:
    shorter, longer = sorted((_bare(one), _bare(other)), key=len)
    return shorter == longer or (len(shorter) >= least and longer[-len(shorter) :] == shorter)


def _bare(name: str) -> list[str]:
    words = name.casefold().replace("’", "'").removesuffix("'s").split()
    return words[1:] if words[:1] == ["the"] else words


def _outwards(attributed: Sequence[Attributed], position: int) -> list[int]:
    """Give an attribution's position and those of all that enclose it, from inside out."""
    found = [position]
    enclosing = attributed[position].within
    while enclosing is not None and enclosing not in found:
        found.append(enclosing)
        enclosing = attributed[enclosing].within
    return found


def _agrees(one: Labelled, other: Labelled) -> bool:
    shared, either = len(one.content & other.content), len(one.content | other.content)
    return bool(shared) and shared / either >= metrics.ENOUGH and agree(one.source, other.source)


def _fill(
    counts: Counts, name: str, gold: Side, predicted: Side, chosen: Sequence[Pair], counted: Callable[[Side, int], bool]
) -> None:
    """Fill a row: how many of the attributions that are counted stand in a chosen pair."""
    counts[_ROW[name]] = (
        sum(counted(predicted, pair.predicted) for pair in chosen),
        sum(counted(predicted, position) for position in range(len(predicted.attributed))),
        sum(counted(gold, pair.gold) for pair in chosen),
        sum(counted(gold, position) for position in range(len(gold.attributed))),
    )


def _count_chains(counts: Counts, gold: Side, predicted: Side, pairs: Sequence[Pair]) -> None:
    whole = [pair for pair in pairs if chained(gold, predicted, pair.gold, pair.predicted)]
    chosen = metrics.matched(gold.labelled, predicted.labelled, whole, lambda *_: True)
    _fill(counts, "chain", gold, predicted, chosen, lambda *_: True)
    _fill(counts, "chain.nested", gold, predicted, chosen, lambda side, at: side.depths[at] > 0)
    for depth in range(DEEPEST + 1):
        _fill(counts, f"chain.depth.{depth}", gold, predicted, chosen, _at_depth(depth))


def _at_depth(depth: int) -> Callable[[Side, int], bool]:
    return lambda side, at: min(side.depths[at], DEEPEST) == depth


def _accuracies(gold: Side, predicted: Side, agreeing: Sequence[Pair]) -> dict[str, int]:
    right = dict.fromkeys(ACCURACIES, 0)
    for pair in agreeing:
        one, other = gold.attributed[pair.gold], predicted.attributed[pair.predicted]
        right["within"] += chained(gold, predicted, one.within, other.within)
        right["act"] += one.act == other.act
        right["kind"] += one.kind == other.kind
        right["actor"] += same_actor(one, other)
    return right


def _count_omissions(counts: Counts, gold: Side, predicted: Side) -> None:
    by_content = [
        pair
        for pair in metrics.candidates(gold.labelled, predicted.labelled)
        if gold.attributed[pair.gold].omitted
        and predicted.attributed[pair.predicted].omitted
        and agree(gold.labelled[pair.gold].source, predicted.labelled[pair.predicted].source)
    ]
    good = [pair for pair in by_content if pair.jaccard >= metrics.ENOUGH]
    for name, pairs in (("omission", [*good, *omitted_by_cue(gold, predicted)]), ("omission.content", good)):
        chosen = metrics.matched(gold.labelled, predicted.labelled, pairs, lambda *_: True)
        _fill(counts, name, gold, predicted, chosen, lambda side, at: side.attributed[at].omitted)


def omitted_by_cue(gold: Side, predicted: Side) -> list[Pair]:
    """Pair omissions whose cues share a word and whose sources agree, in reading order."""
    return [
        Pair(at_gold, at_predicted, 0, 0.0)
        for at_gold, one in enumerate(gold.labelled)
        for at_predicted, other in enumerate(predicted.labelled)
        if gold.attributed[at_gold].omitted
        and predicted.attributed[at_predicted].omitted
        and one.cue & other.cue
        and agree(one.source, other.source)
    ]


def _count_clean(counts: Counts, gold: Side, predicted: Side) -> None:
    for name, found in (("clean.nesting", _nested), ("clean.omission", _omitted)):
        if not found(gold):
            right = not found(predicted)
            counts[_ROW[name]] = (right, 1, right, 1)


def _nested(side: Side) -> bool:
    return any(side.depths)


def _omitted(side: Side) -> bool:
    return any(one.omitted for one in side.attributed)
