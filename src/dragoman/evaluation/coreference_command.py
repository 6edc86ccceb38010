"""What `dragoman eval gum` does: read GUM's news, score coreference, hold the floors, write what is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE, CorpusError, UnreadableInput
from dragoman.evaluation import coreference_page, gate
from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import RESAMPLES, intervals
from dragoman.evaluation.coreference import held_against
from dragoman.evaluation.coreference_metrics import MEASURES, count
from dragoman.evaluation.corpora.base import Corpus, GoldDocument
from dragoman.evaluation.corpora.gum import GumCorpus, GumDocument, load
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.floor_options import require_gate, require_page, write_page
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.results import Result, percents
from dragoman.evaluation.scores import Score, scores_of
from dragoman.workflows.read import read

NAME = "gum/news"
PAGE = Path("docs") / "quality-coreference.md"
CONLL = ("muc", "b_cubed", "ceaf_phi4")
HALVES = ("even", "odd")
"""Articles by their place in the alphabetical order of names, counted from 0: rules were written on the even ones."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        corpus: what was scored.
        result: the scores of all articles.
        halves: the same for the even and the odd ones.
        unreadable: reasons by article; such a one counts as one where nothing was found.
        verdicts: one for each floor that was held.
        notes: what else must be said, a sentence each.
    """

    corpus: GumCorpus
    result: Result
    halves: dict[str, Result]
    unreadable: dict[str, str] = field(default_factory=dict)
    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = []
        for name, result in (("all", self.result), *self.halves.items()):
            told.append(f"{NAME}, {name}, {result.documents} articles: precision, recall, F1; gold")
            told += [
                f"  {title:<26}{'  '.join(percents(result, measure))}  {result.scores[measure].gold:.0f}"
                for measure, title in coreference_page.TITLES.items()
            ]
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        return "\n".join([*told, *(verdict.sentence() for verdict in self.verdicts), *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "sha256": self.corpus.sha256,
            "all": self.result.to_object(),
            "halves": {name: result.to_object() for name, result in self.halves.items()},
            "unreadable": self.unreadable,
            "floors": [verdict.sentence() for verdict in self.verdicts],
        }
        return json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of `dragoman eval gum` without options.

    Attributes:
        path: where the files are; `corpora/gum` of the shared folder if None.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        gate: hold the floors.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
        write_docs: write docs/quality-coreference.md below the current folder.
    """

    path: Path | None = None
    bootstrap: int = RESAMPLES
    gate: bool = True
    raise_floors: bool = False
    allow_regression: str | None = None
    write_docs: bool = False


def run_gum(request: Request, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure coreference on GUM's news.

    Args:
        request: the options.
        progress: called with how many articles are read and how many there are.
        floors_path: where the floors stand.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the corpus is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
    """
    require_gate(request)
    require_page(request, PAGE)
    corpus = load(request.path or corpus_folder("gum"))
    floors = gate.Gate(floors_path, _plain(corpus), request)
    counted: list[tuple[str, Counts]] = []
    unreadable: dict[str, str] = {}
    for number, document in enumerate(corpus.documents, start=1):
        counts = _counted(document)
        if isinstance(counts, str):
            unreadable[document.name], counts = counts, np.zeros((len(MEASURES), 4))
        counted.append((document.name, counts))
        if progress is not None:
            progress(number, len(corpus.documents))
    result = measured(counted, request.bootstrap)
    halves = {name: measured(counted[first::2], request.bootstrap) for first, name in enumerate(HALVES)}
    verdicts, notes = floors.settle(result)
    outcome = Outcome(corpus, result, halves, unreadable, verdicts, notes)
    return _with_page(outcome) if request.write_docs else outcome


def measured(counted: Sequence[tuple[str, Counts]], resamples: int) -> Result:
    """Score articles together: their counts summed, with intervals over articles, and CoNLL F1 as `conll`."""
    scored = [DocumentScore(name, ((1.0, counts),)) for name, counts in counted]
    summed = sum((counts for _, counts in counted), np.zeros((len(MEASURES), 4)))
    scores = scores_of(summed, MEASURES)
    parts = [scores[measure] for measure in CONLL]
    scores["conll"] = Score(
        precision=sum(part.precision for part in parts) / len(parts),
        recall=sum(part.recall for part in parts) / len(parts),
        f1=sum(part.f1 for part in parts) / len(parts),
        gold=scores["mentions"].gold,
        predicted=scores["mentions"].predicted,
    )
    return Result(len(scored), "gold", "join", scores, intervals(scored, resamples, measures=MEASURES))


def _counted(document: GumDocument) -> Counts | str:
    try:
        record = read(document.text.encode("utf-8"), format="text", source_name=document.name)
    except UnreadableInput as error:
        return error.reason
    if record.document.text != document.text:
        raise CorpusError(f"{document.name}: the text that was read is not the corpus's text, so no offset can be held")
    return count(*held_against(document, record))


def _plain(corpus: GumCorpus) -> Corpus:
    return Corpus(NAME, corpus.sha256, tuple(GoldDocument(one.name, one.text, ()) for one in corpus.documents))


def _with_page(outcome: Outcome) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor is broken."))
    page = coreference_page.compose(outcome.corpus, outcome.result, outcome.halves, outcome.verdicts)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, page)))
