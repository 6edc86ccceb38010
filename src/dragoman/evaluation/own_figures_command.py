"""What `dragoman eval figures` does: read the texts, score their figures, hold the floors, write."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE
from dragoman.evaluation import gate, own_figures_page
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.corpora.own_figures import FiguresCase, FiguresPart, GoldFigure, load_figures
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.figure_metrics import (
    HALVES,
    FoundFigure,
    count_figures,
    figures_in,
    measure_figures,
    pairs_of,
    wrong_details,
)
from dragoman.evaluation.floor_options import require_gate, require_page, write_page
from dragoman.evaluation.own_gold_reading import read_cases
from dragoman.evaluation.results import Result, percents
from dragoman.records.record import Record

PAGE = Path("docs") / "quality-figures.md"
Reading = Callable[[FiguresCase], Record]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        corpus: what was scored.
        result: the scores.
        unreadable: reasons by text; such a text counts as one where nothing was found.
        verdicts: one for each floor that was held.
        notes: what else must be said, a sentence each.
    """

    corpus: Corpus
    result: Result
    unreadable: dict[str, str] = field(default_factory=dict)
    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = [f"{self.corpus.name}, {self.result.documents} texts: precision, recall, F1; gold"]
        for half in HALVES:
            told.append(own_figures_page.HEADINGS[half])
            for name, title in own_figures_page.SHOWN.items():
                measure = f"{half}.{name}"
                rates = "  ".join(percents(self.result, measure))
                told.append(f"  {title:<26}{rates}  {self.result.scores[measure].gold:.0f}")
        told.append("")
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        return "\n".join([*told, *(verdict.sentence() for verdict in self.verdicts), *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "corpus": self.corpus.name,
            "sha256": self.corpus.sha256,
            **self.result.to_object(),
            "unreadable": self.unreadable,
            "floors": [verdict.to_object() for verdict in self.verdicts],
            "notes": list(self.notes),
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of the command without options.

    Attributes:
        folder: where the gold is; `tests/gold` of the checkout if None.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        errors: write every mistake in the seen half to this file of JSON lines; the others are not to be looked at.
        gate: hold the floors.
        write_docs: write the page below the current folder.
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


def run_own_figures(
    request: Request,
    progress: Progress | None = None,
    floors_path: Path = gate.FLOORS,
    reading: Reading | None = None,
) -> Outcome:
    """Measure figures on Dragoman's own gold.

    Args:
        request: the options.
        progress: called with how many texts are read and how many there are.
        floors_path: where the floors stand.
        reading: gives a text's record; `read` of Dragoman if None.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the gold is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
    """
    require_gate(request)
    require_page(request, PAGE)
    part = load_figures(request.folder or own.gold_folder())
    floors = gate.Gate(floors_path, part.corpus, request)
    nothing: tuple[FoundFigure, ...] = ()
    found, unreadable = read_cases(part.cases, reading, figures_in, nothing, progress)
    counted = [(case.name, count_figures(case, one)) for case, one in zip(part.cases, found, strict=True)]
    result = measure_figures(counted, request.bootstrap)
    if request.errors:
        _write_mistakes(request.errors, part, found)
    verdicts, notes = floors.settle(result)
    outcome = Outcome(part.corpus, result, unreadable, verdicts, notes)
    return _with_page(outcome) if request.write_docs else outcome


def mistakes_in(case: FiguresCase, found: Sequence[FoundFigure]) -> Iterator[dict[str, Any]]:
    """List a text's mistakes.

    Yields:
        `missing`: of the gold, nothing is paired with it; `false`: of the record, it is paired with nothing; and for
        pairs `wrong`, with the names of the wrong details. Optional figures of the gold are left out.
    """
    pairs = pairs_of(case, found)
    by_gold, paired = {pair.gold: pair for pair in pairs}, {pair.found for pair in pairs}
    for at, gold in enumerate(case.figures):
        if gold.written.optional:
            continue
        if at not in by_gold:
            yield _mistake(case, "missing", gold, None)
        elif wrong := wrong_details(gold, found[by_gold[at].found]):
            yield _mistake(case, "wrong", gold, found[by_gold[at].found], wrong)
    for at, one in enumerate(found):
        if at not in paired:
            yield _mistake(case, "false", None, one)


def _mistake(
    case: FiguresCase, mistake: str, gold: GoldFigure | None, found: FoundFigure | None, details: Sequence[str] = ()
) -> dict[str, Any]:
    told: dict[str, Any] = {"text": case.name, "mistake": mistake, "details": list(details)}
    words = gold.words if gold else (found.figure.span.start, found.figure.span.end) if found else (0, 0)
    told["context"] = case.text[max(0, words[0] - 60) : words[1] + 60]
    if gold:
        told["gold"] = {name: getattr(gold.written, name) for name in gold.written.__struct_fields__}
    if found:
        one = found.figure
        told["found"] = {
            **{name: getattr(one, name) for name in ("value", "low", "high", "unit", "approximate", "category")},
            "words": one.span.text, "of": found.of, "holder": found.holder, "voice": found.voice,
        }  # fmt: skip
    return told


def _write_mistakes(path: Path, part: FiguresPart, found: Sequence[Sequence[FoundFigure]]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for case, one in zip(part.cases, found, strict=True):
            for mistake in () if case.unseen else mistakes_in(case, one):
                file.write(json.dumps(mistake, ensure_ascii=False) + "\n")


def _with_page(outcome: Outcome) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor is broken."))
    page = own_figures_page.compose(outcome.corpus, outcome.result, outcome.verdicts)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, page)))
