"""How far the figures of records agree with those of Dragoman's own gold.

* A figure is found if its span shares a character with the words of the gold. Pairing is one to one: pairs with the
  right number first, then those of the right category, then those that share more characters, reading order last.
* Right number: value, lower bound, upper bound and unit are those of the gold. Percent and bare fractions are the same
  thing: "half" may be 0.5 or 50 percent. A vague figure ("dozens") has no value and a lower bound of one or two times
  its word.
* Optional figures of the gold are borderline: finding them is neither right nor wrong.
* Approximate and category: the share of right ones among figures that were found; the gold does not judge every
  category. `category.NAME` is precision and recall of that category, number aside.
* What is counted (`of`), holder and voice: precision over those that the record gives, recall over those that the gold
  has, among figures that were found and where the gold judges. For what is counted, one of the gold's nouns stands in
  its words; for holder and voice, one of the gold's names stands in a name or mention of the actor or, for a voice, in
  the words of the source. The innermost attribution counts.
* Halves: `unseen` are the texts at odd places, which were not looked at while rules were written; `seen` are the
  others. `articles` are the whole articles of both halves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isclose
from typing import get_args

import numpy as np

from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import RESAMPLES, intervals
from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.own_figures import FiguresCase, GoldFigure, WrittenFigure
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.results import Result
from dragoman.evaluation.scores import scores_of
from dragoman.records.details import Figure, FigureCategory
from dragoman.records.record import Record

CATEGORIES: tuple[str, ...] = get_args(FigureCategory)
HALVES = ("unseen", "seen", "articles")
RATED = (
    "found", "number", "approximate", "category", "of", "holder", "voice", *(f"category.{name}" for name in CATEGORIES)
)  # fmt: skip
MEASURES: tuple[str, ...] = tuple(f"{half}.{name}" for half in HALVES for name in RATED)
"""The names of all measures, in the order of the counts' rows."""

_ROW = {name: row for row, name in enumerate(RATED)}


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure of a record, with the words and names that its references stand for.

    Attributes:
        figure: the entry.
        of: the words of what is counted, empty if there are none.
        holder: names and mentions of the holder.
        voice: names, mentions and words of the source of the innermost attribution.
    """

    figure: Figure
    of: str
    holder: tuple[str, ...]
    voice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure of the gold and one of the record, by position, that share words."""

    gold: int
    found: int
    number: bool
    category: bool
    shared: int


def figures_in(record: Record) -> tuple[FoundFigure, ...]:
    """Give a record's figures with what they refer to, in the record's order."""
    names = {one.id: (one.name, *(mention.text for mention in one.mentions)) for one in record.actors}
    voices = {one.id: one.source for one in record.attributions}
    found = []
    for one in record.figures:
        source = voices.get(one.attribution or "")
        spoken = tuple(span.text for span in source.spans) + names.get(source.actor or "", ()) if source else ()
        told = " ".join(span.text for span in one.of.spans) if one.of else ""
        found.append(FoundFigure(one, told, names.get(one.holder or "", ()), spoken))
    return tuple(found)


def pairs_of(case: FiguresCase, found: Sequence[FoundFigure]) -> tuple[FigurePair, ...]:
    """Pair a text's figures with those of the gold, optional ones included, in the gold's order."""
    touching = []
    for at, gold in enumerate(case.figures):
        for other, one in enumerate(found):
            shared = _shared(gold.words, (one.figure.span.start, one.figure.span.end))
            if shared:
                alike = one.figure.category == gold.written.category
                touching.append(FigurePair(at, other, same_number(gold.written, one.figure), alike, shared))
    touching.sort(key=lambda one: (not one.number, not one.category, -one.shared, one.gold, one.found))
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    chosen = []
    for pair in touching:
        if pair.gold not in taken_gold and pair.found not in taken_found:
            taken_gold.add(pair.gold)
            taken_found.add(pair.found)
            chosen.append(pair)
    return tuple(sorted(chosen, key=lambda pair: pair.gold))


def same_number(gold: WrittenFigure, found: Figure) -> bool:
    """Say whether value, bounds and unit are those of the gold."""
    scale, unit = _scaled(gold.unit)
    other, named = _scaled(found.unit)
    if unit != named:
        return False
    if gold.vague:
        return found.value is None and found.low is not None and (gold.low or 0) / 2 <= found.low <= (gold.low or 0)
    wanted = [None if one is None else one * scale for one in (gold.value, gold.low, gold.high)]
    given = [None if one is None else one * other for one in (found.value, found.low, found.high)]
    return all(
        one is two if one is None or two is None else isclose(one, two, rel_tol=1e-4)
        for one, two in zip(wanted, given, strict=True)
    )


def same_words(gold: Sequence[str], words: Iterable[str]) -> bool:
    """Say whether one of the gold's words or names stands, as whole words, in one of those that were found."""
    told = list(words)
    return any(
        re.search(rf"\b{re.escape(one)}\b", other, re.IGNORECASE) is not None for one in gold if one for other in told
    )


def count_figures(case: FiguresCase, found: Sequence[FoundFigure]) -> Counts:
    """Count one text.

    Returns:
        Additive counts, shape (len(MEASURES), 4): right among those found, found, right among the gold, gold.
    """
    counts = np.zeros((len(RATED), 4))
    chosen = pairs_of(case, found)
    excused = {pair.found for pair in chosen if case.figures[pair.gold].written.optional}
    pairs = [pair for pair in chosen if pair.found not in excused]
    required = [one.written for one in case.figures if not one.written.optional]
    given = [one.figure for at, one in enumerate(found) if at not in excused]
    counts[_ROW["found"]] = (len(pairs), len(given), len(pairs), len(required))
    right = sum(pair.number for pair in pairs)
    counts[_ROW["number"]] = (right, len(given), right, len(required))
    for pair in pairs:
        _count_details(counts, case.figures[pair.gold], found[pair.found])
    _count_categories(counts, case, found, pairs, excused)
    standing = ("unseen" if case.unseen else "seen", *(("articles",) if case.article else ()))
    return np.concatenate([counts if half in standing else np.zeros_like(counts) for half in HALVES])


def measure_figures(cases: Iterable[tuple[str, Counts]], resamples: int = RESAMPLES) -> Result:
    """Score texts together, with intervals over texts.

    Args:
        cases: name and counts of each, as `count_figures` gives them.
        resamples: how many draws of whole texts the intervals rest on; 0 for none.
    """
    scored = [DocumentScore(name, ((1.0, counts),)) for name, counts in cases]
    summed = sum((counts for one in scored for _, counts in one.parts), np.zeros((len(MEASURES), 4)))
    ends = intervals(scored, resamples, measures=MEASURES)
    return Result(len(scored), "first", "join", scores_of(summed, MEASURES), ends)


def wrong_details(gold: GoldFigure, found: FoundFigure) -> list[str]:
    """Name the details of a found figure that the gold judges and that are wrong or absent."""
    counts = np.zeros((len(RATED), 4))
    _count_details(counts, gold, found)
    wrong = [] if same_number(gold.written, found.figure) else ["number"]
    for name in ("approximate", "category", "of", "holder", "voice"):
        right, given, _, wanted = counts[_ROW[name]]
        if right < max(given, wanted):
            wrong.append(name)
    return wrong


def _count_details(counts: Counts, gold: GoldFigure, found: FoundFigure) -> None:
    written, figure = gold.written, found.figure
    same = written.approximate == figure.approximate
    counts[_ROW["approximate"]] += (same, 1, same, 1)
    if written.category is not None:
        same = written.category == figure.category
        counts[_ROW["category"]] += (same, 1, same, 1)
    judged = (
        ("of", written.of, (found.of,) if found.of else ()),
        ("holder", written.holder, found.holder),
        ("voice", written.says, found.voice),
    )
    for name, wanted, given in judged:
        if wanted is None or ("" in wanted and not given):
            continue
        right = bool(given) and same_words(wanted, given)
        counts[_ROW[name]] += (right, bool(given), right, (bool(wanted) and "" not in wanted) or right)


def _count_categories(
    counts: Counts,
    case: FiguresCase,
    found: Sequence[FoundFigure],
    pairs: Sequence[FigurePair],
    excused: set[int],
) -> None:
    unjudged = {pair.found for pair in pairs if case.figures[pair.gold].written.category is None} | excused
    for name in CATEGORIES:
        right = sum(pair.category and found[pair.found].figure.category == name for pair in pairs)
        given = sum(one.figure.category == name for at, one in enumerate(found) if at not in unjudged)
        wanted = sum(one.written.category == name and not one.written.optional for one in case.figures)
        counts[_ROW[f"category.{name}"]] = (right, given, right, wanted)


def _scaled(unit: str | None) -> tuple[float, str | None]:
    """Give the factor to a bare number, and the unit without it, so that percent and fractions compare."""
    if unit == "percent":
        return 0.01, None
    return 1.0, None if unit == "share" else unit


def _shared(one: Offsets, other: Offsets) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
