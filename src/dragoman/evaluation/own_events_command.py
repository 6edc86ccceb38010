"""What `dragoman eval events` and `dragoman eval affairs` do: read the articles, score, hold the floors, write."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE
from dragoman.evaluation import gate, own_events_page
from dragoman.evaluation.affair_metrics import count_affairs, measure_affairs
from dragoman.evaluation.affair_mistakes import affair_mistakes, event_mistakes
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.corpora.own import OwnCase
from dragoman.evaluation.corpora.own_affairs import load_affairs
from dragoman.evaluation.corpora.own_events import load_events
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.event_metrics import count_events, measure_events
from dragoman.evaluation.floor_options import require_gate, require_page, write_page
from dragoman.evaluation.found_entries import Found, found_in
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.own_gold_reading import read_cases
from dragoman.evaluation.results import Result, percents
from dragoman.records.record import Record

Part = Literal["events", "affairs"]
Reading = Callable[[OwnCase], Record]
BUILT_ON = "b_"
"""How the names of the articles begin that the rules of affairs were built on."""
FRESH = "fresh"
"""The folder, beside the gold, of articles that were annotated after the rules were written."""
FRESH_SETS = {
    "u_": "fresh, untouched",
    "c_": "fresh, many registers",
    "d_": "fresh, agency style",
}
"""By the first letters of their names; those of the first are never read by who writes rules."""
PAGES = {"events": Path("docs") / "quality-events-own.md", "affairs": Path("docs") / "quality-affairs-own.md"}


@dataclass(frozen=True, slots=True)
class Judging:
    """The gold of one part with its scorer, so that both parts go one way.

    Attributes:
        corpus: the texts and the hash.
        articles: the cases.
        count: counts one article, by position, against what was found in it.
        measure: scores articles together.
        mistakes: lists the mistakes of one article, by position.
    """

    corpus: Corpus
    articles: tuple[OwnCase, ...]
    count: Callable[[int, Found], Counts]
    measure: Callable[[Sequence[tuple[str, Counts]], int], Result]
    mistakes: Callable[[int, Found], Iterator[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        part: events or affairs.
        corpus: what was scored.
        result: the scores.
        unreadable: reasons by article; such an article counts as one where nothing was found.
        verdicts: one for each floor that was held.
        notes: what else must be said, a sentence each.
        halves: the scores of the articles that rules were built on, of the others, and of the fresh ones, where they
            are told apart.
    """

    part: Part
    corpus: Corpus
    result: Result
    unreadable: dict[str, str] = field(default_factory=dict)
    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()
    halves: tuple[tuple[str, Result], ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = [f"{self.corpus.name}, {self.result.documents} articles: precision, recall, F1; gold"]
        for measure, title in own_events_page.SHOWN[self.part].items():
            rates = "  ".join(percents(self.result, measure))
            told.append(f"  {title:<34}{rates}  {self.result.scores[measure].gold:.0f}")
        for name, half in self.halves:
            told.append(f"{name}, {half.documents} articles")
            for kind, title in own_events_page.BY_SET[self.part].items():
                told.append(f"  {title:<34}{'  '.join(percents(half, kind))}  {half.scores[kind].gold:.0f}")
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
    """The options of one run; the defaults are those of the commands without options.

    Attributes:
        part: what is scored.
        folder: where the gold is; `tests/gold` of the checkout if None.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        errors: write every mistake to this file of JSON lines.
        gate: hold the floors.
        write_docs: write the part's page below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
    """

    part: Part
    folder: Path | None = None
    bootstrap: int = RESAMPLES
    errors: Path | None = None
    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = False
    allow_regression: str | None = None


def run_own_events(
    request: Request,
    progress: Progress | None = None,
    floors_path: Path = gate.FLOORS,
    reading: Reading | None = None,
) -> Outcome:
    """Measure events or affairs on Dragoman's own articles.

    Args:
        request: the options.
        progress: called with how many articles are read and how many there are.
        floors_path: where the floors stand.
        reading: gives an article's record; `read` of Dragoman if None.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the gold is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
    """
    require_gate(request)
    require_page(request, PAGES[request.part])
    folder = request.folder or own.gold_folder()
    judging = load(request.part, folder)
    floors = gate.Gate(floors_path, judging.corpus, request)
    found, unreadable = read_cases(judging.articles, reading, found_in, Found(), progress)
    counted = [(case.name, judging.count(at, found[at])) for at, case in enumerate(judging.articles)]
    result = judging.measure(counted, request.bootstrap)
    if request.errors:
        _write_mistakes(request.errors, judging, found)
    verdicts, notes = floors.settle(result)
    halves = _halves(counted, judging) if request.part == "affairs" else ()
    halves += _fresh(request, folder / FRESH, reading)
    outcome = Outcome(request.part, judging.corpus, result, unreadable, verdicts, notes, halves)
    return _with_page(outcome) if request.write_docs else outcome


def _halves(counted: Sequence[tuple[str, Counts]], judging: Judging) -> tuple[tuple[str, Result], ...]:
    """Score apart the articles that rules were built on, and those of which only these totals were looked at."""
    parted = (
        ("half built on", [one for one in counted if one[0].startswith(BUILT_ON)]),
        ("untouched half", [one for one in counted if not one[0].startswith(BUILT_ON)]),
    )
    return tuple((name, judging.measure(cases, 0)) for name, cases in parted if cases)


def _fresh(request: Request, folder: Path, reading: Reading | None) -> tuple[tuple[str, Result], ...]:
    """Score the fresh articles, each set apart; nothing where there are none."""
    if not folder.is_dir():
        return ()
    judging = load(request.part, folder)
    found, _ = read_cases(judging.articles, reading, found_in, Found(), None)
    counted = [(case.name, judging.count(at, found[at])) for at, case in enumerate(judging.articles)]
    sets = ((name, [one for one in counted if one[0].startswith(start)]) for start, name in FRESH_SETS.items())
    return tuple((name, judging.measure(cases, request.bootstrap)) for name, cases in sets if cases)


def load(part: Part, folder: Path) -> Judging:
    """Read the gold of a part. Raises CorpusError where it is absent or broken."""
    if part == "events":
        events = load_events(folder)
        return Judging(
            events.corpus,
            tuple(case.article for case in events.cases),
            lambda at, found: count_events(events.cases[at], found.events),
            measure_events,
            lambda at, found: event_mistakes(events.cases[at], found.events),
        )
    affairs = load_affairs(folder)
    return Judging(
        affairs.corpus,
        tuple(case.article for case in affairs.cases),
        lambda at, found: count_affairs(affairs.cases[at], found),
        measure_affairs,
        lambda at, found: affair_mistakes(affairs.cases[at], found),
    )


def _write_mistakes(path: Path, judging: Judging, found: Sequence[Found]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for at, one in enumerate(found):
            for mistake in judging.mistakes(at, one):
                file.write(json.dumps(mistake, ensure_ascii=False) + "\n")


def _with_page(outcome: Outcome) -> Outcome:
    path = PAGES[outcome.part]
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{path} was not written, because a floor is broken."))
    page = own_events_page.compose(outcome.part, outcome.corpus, outcome.result, outcome.verdicts, outcome.halves)
    return replace(outcome, notes=(*outcome.notes, write_page(path, page)))
