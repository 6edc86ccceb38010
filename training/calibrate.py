"""Calibrate confidence on one half of PolNeAR's development part: write `src/dragoman/vocabularies/calibration.tsv`.

The documents at even places in the alphabetical order of names are read with confidences left raw, and every
attribution is held against the first annotator: right if content (Jaccard of the words at least 0.5) and source agree.
Isotonic regression (pool adjacent violators, Ayer et al. 1955) then gives each rule its rising line; the half at odd
places stays unseen, and `dragoman eval polnear` measures reliability there.

* Every document is read by the rules alone and, where the tagger's weights are installed, by both. The tagger's line
  and the lines of what rules find beside it come from the second reading, the other lines of rules from the first.
* A rule with fewer than 30 cases says too little by itself: of n cases each counts n/30 for what it was, and the rest
  for what the line of all rules together says at its raw confidence.
* Neighbouring steps are joined until each rests on 30 cases or is the only one, and until there are at most 7: the
  smallest step first, with the neighbour that is more like it; then the two that differ least for their weight.
* Each step becomes one point, at its mean raw confidence and its share of right cases. The first step has a second one,
  at the lowest raw confidence that was seen, so that its lower half is not drawn towards 0.

    python training/calibrate.py ../shared/corpora/polnear/dev

Nothing here is random; about two minutes on one core. PolNeAR 1.0: Newell, Margolin and Ruths (2018).
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path

from dragoman.analysis.attribution.calibration import BESIDE_TAGGER, interpolated, uncalibrated
from dragoman.analysis.attribution.tagger.model import load_tagger
from dragoman.analysis.reading import read_document
from dragoman.evaluation.corpora.base import GoldDocument, half
from dragoman.evaluation.corpora.polnear import load
from dragoman.evaluation.predictions import outermost
from dragoman.evaluation.reliability import Case, find_cases
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import documents as documents_of
from dragoman.records.document import Document
from dragoman.vocabularies.calibration import COLUMNS, Knots

TARGET = Path(__file__).resolve().parent.parent / "src/dragoman/vocabularies/calibration.tsv"
ENOUGH_CASES = 30
MOST_STEPS = 7
PLACES = 4
TAGGER = "tagger"
RULE = re.compile(r"attribution\.(?:nested-)?(?P<rule>[a-z-]+)@")
HEADER = """\
# origin: training/calibrate.py on PolNeAR 1.0 (Newell, Margolin and Ruths 2018), development part, documents at even \
places in the alphabetical order of names; numbers only, no words of the texts
# licence: Apache-2.0
# date: {date}
# sha256: {sha256}
# note: Points of the rising line from a rule's raw confidence to how often it was right, by isotonic regression; \
{cases} cases, those of both readings counted, in {documents} documents
"""


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of raw confidences that share one value.

    Attributes:
        raw: the mean raw confidence.
        value: the mean of what the cases were: 1 for right, 0 for wrong, between where they are shrunk.
        weight: how many cases.
    """

    raw: float
    value: float
    weight: float

    def joined(self, other: Step) -> Step:
        """Make one step of two."""
        weight = self.weight + other.weight
        raw = (self.raw * self.weight + other.raw * other.weight) / weight
        return Step(raw, (self.value * self.weight + other.value * other.weight) / weight, weight)


def main() -> None:
    """Read one half of the corpus, fit, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder polnear/dev")
    parser.add_argument("--output", type=Path, default=TARGET, help="where to write, if not into the package")
    arguments = parser.parse_args()
    documents = half(load(arguments.corpus).documents, "even")
    cases = [case for document in documents for case in read_raw(document, rules_only=True)]
    lines = fit(cases)
    if load_tagger() is None:
        print("the tagger's weights are not installed: it gets no line", file=sys.stderr)
    else:
        both = [beside(case) for document in documents for case in read_raw(document, rules_only=False)]
        lines |= fit(both)
        cases += both
    write(arguments.output, lines, len(cases), len(documents))
    for rule, count in counts(cases).items():
        print(f"{rule:<28}{count:>6} cases{len(lines[rule]):>4} points", file=sys.stderr)


def read_raw(gold: GoldDocument, *, rules_only: bool) -> tuple[Case, ...]:
    """Read a document with raw confidences and tell right from wrong."""
    material = Material(name=gold.name, data=gold.text.encode("utf-8"), url=None, media_type="text/plain")
    for document in documents_of(material, ReadingOptions()):
        if not isinstance(document, Document) or document.text != gold.text:
            raise SystemExit(f"{gold.name} could not be read as it is")
        with uncalibrated():
            found = outermost(read_document(document, rules_only=rules_only))
        return tuple(replace(case, by=rule_of(case.by)) for case in find_cases(gold, found))
    return ()


def rule_of(by: str) -> str:
    """Give the rule's name from an entry's `by`: 'attribution.nested-according-to@1' is of 'according_to'."""
    match = RULE.match(by)
    if match is None:
        raise SystemExit(f"{by} names no rule of attribution")
    return match["rule"].replace("-", "_")


def beside(case: Case) -> Case:
    """Give a case of the reading by both the name of its line: that of a rule tells that the tagger read on."""
    return case if case.by == TAGGER else replace(case, by=case.by + BESIDE_TAGGER)


def counts(cases: Iterable[Case]) -> dict[str, int]:
    """Count the cases of each line, in alphabetical order."""
    names = sorted(case.by for case in cases)
    return {rule: len(list(group)) for rule, group in groupby(names)}


def fit(cases: Sequence[Case]) -> dict[str, Knots]:
    """Give each rule that has cases its rising line, rules in alphabetical order; `by` names the rule."""
    overall = knots(cases, (), 1.0)
    found = {}
    for rule, count in counts(cases).items():
        own = [case for case in cases if case.by == rule]
        found[rule] = knots(own, overall, min(1.0, count / ENOUGH_CASES))
    return found


def knots(cases: Sequence[Case], overall: Knots, trust: float) -> Knots:
    """Fit one line.

    Args:
        cases: what it is fitted on.
        overall: the line towards which it is shrunk.
        trust: how much a case counts for what it was, from 0 to 1; the rest is what `overall` says.

    Returns:
        At most 8 points, rounded to four places.
    """
    steps = []
    for raw, group in groupby(sorted(cases, key=lambda case: case.confidence), key=lambda case: case.confidence):
        right = [case.right for case in group]
        expected = interpolated(overall, raw) if trust < 1 else 0.0
        steps.append(Step(raw, trust * sum(right) / len(right) + (1 - trust) * expected, len(right)))
    fitted = simplified(isotonic(steps))
    lowest = [Step(steps[0].raw, fitted[0].value, 0)] if fitted else []
    points = {round(step.raw, PLACES): round(step.value, PLACES) for step in [*lowest, *fitted]}
    return tuple(points.items())


def isotonic(steps: Iterable[Step]) -> list[Step]:
    """Pool adjacent violators: the rising step function with the least weighted squares (Ayer et al. 1955).

    Args:
        steps: in rising order of `raw`.

    Returns:
        Steps whose values rise from each to the next.
    """
    kept: list[Step] = []
    for step in steps:
        last = step
        while kept and kept[-1].value >= last.value:
            last = kept.pop().joined(last)
        kept.append(last)
    return kept


def simplified(steps: list[Step]) -> list[Step]:
    """Join neighbours until each step rests on enough cases and there are few enough of them."""
    kept = list(steps)
    while len(kept) > 1 and min(step.weight for step in kept) < ENOUGH_CASES:
        place = min(range(len(kept)), key=lambda i: kept[i].weight)
        beside = [i for i in (place - 1, place + 1) if 0 <= i < len(kept)]
        other = min(beside, key=lambda i: abs(kept[i].value - kept[place].value))
        kept = _joined_at(kept, min(place, other))
    while len(kept) > MOST_STEPS:
        costs = [
            one.weight * other.weight / (one.weight + other.weight) * (other.value - one.value) ** 2
            for one, other in pairwise(kept)
        ]
        kept = _joined_at(kept, costs.index(min(costs)))
    return kept


def _joined_at(steps: list[Step], place: int) -> list[Step]:
    return [*steps[:place], steps[place].joined(steps[place + 1]), *steps[place + 2 :]]


def write(path: Path, lines: dict[str, Knots], cases: int, documents: int) -> None:
    """Write the table; its date changes only where its rows do."""
    rows = [
        COLUMNS,
        *((rule, f"{raw:.4f}", f"{value:.4f}") for rule, line in sorted(lines.items()) for raw, value in line),
    ]
    body = "".join("\t".join(row) + "\n" for row in rows)
    sha256 = hashlib.sha256(body.encode("utf-8")).hexdigest()
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    dated = re.search(r"^# date: (\S+)$", before, re.MULTILINE)
    day = dated[1] if dated and f"# sha256: {sha256}\n" in before else date.today().isoformat()
    header = HEADER.format(date=day, sha256=sha256, cases=f"{cases:,}", documents=documents)
    path.write_text(header + body, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
