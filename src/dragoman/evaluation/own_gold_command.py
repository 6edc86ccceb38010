"""What `dragoman eval own` does: read the own gold, score it, hold the floors, write what is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE
from dragoman.evaluation import gate, own_gold_page
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.own import OMISSIONS, Attributed, OwnPart
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.floor_options import require_gate, require_page, write_page
from dragoman.evaluation.own_gold import HALVES, agreement, count_case, measure
from dragoman.evaluation.own_gold_reading import mistakes_of, omissions_alone, read_case
from dragoman.evaluation.results import Result, percent, percents

PAGE = Path("docs") / "quality-own.md"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        parts: the gold by part.
        results: the scores by part.
        second: the agreement of second annotations with first ones; None where there is none.
        unreadable: reasons by case; such a case counts as one where nothing was found.
        verdicts: one for each floor that was held.
        halves: the scores of the omissions by half, as `own_gold.HALVES` names them.
        notes: what else must be said, a sentence each.
    """

    parts: dict[str, OwnPart]
    results: dict[str, Result]
    second: Result | None
    unreadable: dict[str, str] = field(default_factory=dict)
    verdicts: tuple[gate.Verdict, ...] = ()
    halves: dict[str, Result] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told: list[str] = []
        for part, result in self.results.items():
            told += [f"own/{part}, {result.documents} {own_gold_page.UNITS[part]}: precision, recall, F1; gold"]
            told += [
                f"  {title:<34}{'  '.join(percents(result, measure))}  {result.scores[measure].gold:.0f}"
                for measure, title in own_gold_page.SHOWN[part].items()
            ]
            told += [f"  {own_gold_page.accuracies(part, result)}", ""]
        for half, result in self.halves.items():
            rates = "  ".join(percents(result, "omission"))
            told += [f"own/{OMISSIONS}, {half}: {rates}  {result.scores['omission'].gold:.0f}"]
        if self.second:
            f1 = percent(self.second.scores["attribution"].f1)
            told += [f"second annotation against first, {self.second.documents} articles: attribution F1 {f1}", ""]
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        return "\n".join([*told, *(verdict.sentence() for verdict in self.verdicts), *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "parts": {
                part: {"sha256": self.parts[part].corpus.sha256, **result.to_object()}
                for part, result in self.results.items()
            },
            "halves": {half: result.to_object() for half, result in self.halves.items()},
            "second": self.second.to_object() if self.second else None,
            "unreadable": self.unreadable,
            "floors": [{"corpus": verdict.pin.corpus, **verdict.to_object()} for verdict in self.verdicts],
            "notes": list(self.notes),
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of `dragoman eval own` without options.

    Attributes:
        folder: where the gold is; `tests/gold` of the checkout if None.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        errors: write every mistake to this file of JSON lines.
        gate: hold the floors.
        write_docs: write docs/quality-own.md below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
    """

    folder: Path | None = None
    bootstrap: int = RESAMPLES
    errors: Path | None = None
    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = False
    allow_regression: str | None = None


def run_own_gold(request: Request, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure nesting, omissions and whole articles on Dragoman's own gold.

    Args:
        request: the options.
        progress: called with how many cases are read and how many there are.
        floors_path: where the floors stand.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the gold is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
    """
    require_gate(request)
    require_page(request, PAGE)
    parts = own.load(request.folder or own.gold_folder())
    floors = gate.load_floors(floors_path)
    pins = {part: gate.floors_for(floors, parts[part].corpus) if request.gate else () for part in parts}
    predictions, unreadable = _read(parts, progress)
    results = {part: _scored(parts[part], predictions[part], request.bootstrap) for part in parts}
    if request.errors:
        _write_mistakes(request.errors, parts, predictions)
    verdicts = tuple(one for part in parts for one in gate.held(pins[part], results[part], floors.tolerance))
    settled, notes = gate.settled(floors_path, verdicts, request)
    if notes:
        verdicts = tuple(
            one
            for part in parts
            for one in gate.held(gate.floors_for(settled, parts[part].corpus), results[part], settled.tolerance)
        )
    second = _seconds(parts[own.ARTICLES], request.bootstrap)
    halves = _halves(parts[OMISSIONS], predictions[OMISSIONS], request.bootstrap)
    outcome = Outcome(parts, results, second, unreadable, verdicts, halves, notes)
    return _with_page(outcome) if request.write_docs else outcome


def _read(
    parts: dict[str, OwnPart], progress: Progress | None
) -> tuple[dict[str, list[tuple[Attributed, ...]]], dict[str, str]]:
    total, done = sum(len(part.cases) for part in parts.values()), 0
    predictions: dict[str, list[tuple[Attributed, ...]]] = {part: [] for part in parts}
    unreadable = {}
    for name, part in parts.items():
        for case in part.cases:
            found = read_case(case)
            if isinstance(found, str):
                unreadable[f"{name}/{case.name}"] = found
                found = ()
            predictions[name].append(omissions_alone(found) if name == OMISSIONS else found)
            done += 1
            if progress is not None:
                progress(done, total)
    return predictions, unreadable


def _scored(part: OwnPart, predictions: Sequence[tuple[Attributed, ...]], resamples: int) -> Result:
    counted = [
        (case.name, count_case(case.text, case.attributions, found))
        for case, found in zip(part.cases, predictions, strict=True)
    ]
    return measure(counted, resamples)


def _halves(part: OwnPart, predictions: Sequence[tuple[Attributed, ...]], resamples: int) -> dict[str, Result]:
    """Score the cases at even and at odd positions of the file apart."""
    return {
        name: _scored(replace(part, cases=part.cases[first::2]), predictions[first::2], resamples)
        for first, name in enumerate(HALVES)
    }


def _seconds(articles: OwnPart, resamples: int) -> Result | None:
    counted = [(case.name, counts) for case in articles.cases if (counts := agreement(case)) is not None]
    return measure(counted, resamples, "second") if counted else None


def _write_mistakes(
    path: Path, parts: dict[str, OwnPart], predictions: dict[str, list[tuple[Attributed, ...]]]
) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for name, part in parts.items():
            for case, found in zip(part.cases, predictions[name], strict=True):
                for mistake in mistakes_of(name, case, found):
                    file.write(json.dumps(mistake, ensure_ascii=False) + "\n")


def _with_page(outcome: Outcome) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor is broken."))
    page = own_gold_page.compose(outcome.parts, outcome.results, outcome.second, outcome.verdicts, outcome.halves)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, page)))
