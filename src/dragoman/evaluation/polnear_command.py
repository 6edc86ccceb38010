"""What `dragoman eval polnear` does: read the corpus, score, hold the floors, write what is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE, UnreadableInput, UsageError
from dragoman.evaluation import gate, quality_page
from dragoman.evaluation.annotators import BEST, FIRST, MEAN
from dragoman.evaluation.corpora import polnear
from dragoman.evaluation.corpora.base import Corpus, GoldDocument, Marking, half
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpus_reading import Progress, Reading, read_documents
from dragoman.evaluation.floor_options import asked, require_gate, require_place, write_page
from dragoman.evaluation.mistakes import find_mistakes, tally
from dragoman.evaluation.predictions import read_predictions, write_predictions
from dragoman.evaluation.reliability import measure_reliability
from dragoman.evaluation.results import Result, as_text, measure_documents

PAGE = Path("docs") / "quality.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of `dragoman eval polnear` without options.

    Attributes:
        path: the corpus's folder with `text/` and `attributions/`; PolNeAR dev of the shared corpora if None.
        annotators: `mean`, `first`, `best` or an annotator's id.
        split: all documents, or those at even or odd places in the alphabetical order of names, counted from 0.
        discontinuous: count an interrupted content as one (join) or each fragment for itself (split).
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        predictions: score this file of JSON lines instead of reading the documents.
        save_predictions: write what was predicted to this file of JSON lines.
        errors: write every mistake to this file of JSON lines.
        documents: a file with the names of the documents to take, separated by white space.
        limit: take only so many documents.
        workers: processes that read at once.
        gate: hold the floors and ceilings, where the whole corpus is read and scored against the mean of annotators.
        write_docs: write docs/quality.md below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors, and raise broken ceilings, to what is measured, for this reason.
    """

    path: Path | None = None
    annotators: str = MEAN
    split: Literal["all", "even", "odd"] = "all"
    discontinuous: Literal["join", "split"] = "join"
    bootstrap: int = 1000
    predictions: Path | None = None
    save_predictions: Path | None = None
    errors: Path | None = None
    documents: Path | None = None
    limit: int | None = None
    workers: int = 1
    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = False
    allow_regression: str | None = None

    @property
    def whole(self) -> bool:
        """Whether the whole corpus is read and scored as the floors were."""
        plain = self.split == "all" and self.annotators == MEAN and self.discontinuous == "join"
        return plain and self.predictions is None and self.documents is None and self.limit is None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        corpus: name and part of the corpus.
        sha256: the corpus's hash.
        split: which documents of it.
        result: the scores.
        unreadable: reasons by document; such a document counts as one where nothing was found.
        verdicts: one for each floor and ceiling that was held.
        rules: for each rule what it predicted and how much of it was right.
        notes: what else must be said, a sentence each.
    """

    corpus: str
    sha256: str
    split: str
    result: Result
    unreadable: dict[str, str]
    verdicts: tuple[gate.Verdict, ...]
    rules: dict[str, dict[str, int]]
    notes: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """0 if every floor and ceiling holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person: plain text, at most 82 columns wide but for sentences."""
        told = [
            f"{self.corpus}, {self.result.documents} documents ({self.split}), annotators: {self.result.annotators}",
            "percent, with 95 % intervals over documents" if self.result.ends else "percent",
            "",
            as_text(self.result),
        ]
        if self.rules:
            told += ["", f"{'rule':<44}{'predicted':>10}{'content':>9}{'attribution':>13}"]
            told += [
                f"{rule or '(not named)':<44}{row['predicted']:>10}{row['content']:>9}{row['attribution']:>13}"
                for rule, row in self.rules.items()
            ]
        told += [""] if self.unreadable or self.verdicts or self.notes else []
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        told += [verdict.sentence() for verdict in self.verdicts]
        return "\n".join([*told, *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        pins: dict[str, list[dict[str, Any]]] = {"floor": [], "ceiling": []}
        for one in self.verdicts:
            name, limit = gate.limit_of(one.pin)
            measured = round(one.measured, 4)
            pins[name].append({"measure": one.pin.measure, name: limit, "measured": measured, "passed": one.passed})
        told: dict[str, Any] = {
            "corpus": self.corpus, "sha256": self.sha256, "split": self.split, **self.result.to_object(),
            "unreadable": self.unreadable, "floors": pins["floor"], "ceilings": pins["ceiling"],
            "rules": self.rules, "notes": list(self.notes),
        }  # fmt: skip
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def run(request: Request, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure attribution on a part of PolNeAR.

    Args:
        request: the options.
        progress: called with how many documents are read and how many there are.
        floors_path: where the floors stand.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the corpus is absent, incomplete, or not the one that the floors were measured on.
        UsageError: options contradict each other or name nothing.
        UnreadableInput: a file that an option names cannot be read.
    """
    _require_sense(request)
    corpus = polnear.load(request.path or corpus_folder("polnear", "dev"))
    documents = _chosen(corpus, request)
    floors = gate.load_floors(floors_path)
    holding = request.gate and request.whole
    pins = gate.floors_for(floors, corpus) if holding else ()
    reading = _predicted(request, documents, progress)
    result = _measured(request, corpus, documents, reading)
    _write_files(request, documents, reading)
    verdicts = gate.held(pins, result, floors.tolerance)
    notes = _notes(request, corpus, bool(pins))
    settled, said = gate.settled(floors_path, verdicts, request, "floor(s) or ceiling(s) moved")
    if said:
        verdicts = gate.held(gate.floors_for(settled, corpus), result, settled.tolerance)
    rules = tally((one, reading.predictions.get(one.name, ())) for one in documents)
    outcome = Outcome(
        corpus.name, corpus.sha256, request.split, result, reading.unreadable, verdicts, rules, (*notes, *said)
    )
    if request.write_docs:
        return _with_page(outcome, corpus, reading, request)
    return outcome


def _require_sense(request: Request) -> None:
    if asked(request) and not request.whole:
        raise UsageError(f"{asked(request)}: only where the whole corpus is read, with the mean of annotators")
    require_gate(request)
    if request.allow_regression is not None and not request.allow_regression.strip():
        raise UsageError("--allow-regression: a floor is lowered only for a reason: say it in words")
    require_place(request, PAGE)


def _chosen(corpus: Corpus, request: Request) -> tuple[GoldDocument, ...]:
    documents = tuple(sorted(corpus.documents, key=lambda one: one.name))
    known = {annotation.annotator for one in documents for annotation in one.annotations}
    if request.annotators not in (MEAN, FIRST, BEST) and request.annotators not in known:
        raise UsageError(f"no annotator {request.annotators} in {corpus.name}; there are {', '.join(sorted(known))}")
    if request.split != "all":
        documents = half(documents, request.split)
    if request.documents:
        wanted = _names(request.documents)
        unknown = wanted - {one.name for one in corpus.documents}
        if unknown:
            raise UsageError(f"{request.documents} names what is not in {corpus.name}: {min(unknown)}")
        documents = tuple(one for one in documents if one.name in wanted)
    documents = documents[: request.limit] if request.limit is not None else documents
    if not documents:
        raise UsageError(f"no document of {corpus.name} is left to score")
    return documents


def _names(path: Path) -> set[str]:
    try:
        return set(path.read_text(encoding="utf-8").split())
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableInput(str(path), f"not a list of documents: {error}") from error


def _predicted(request: Request, documents: Sequence[GoldDocument], progress: Progress | None) -> Reading:
    if request.predictions is None:
        return read_documents(documents, request.workers, progress)
    found = read_predictions(request.predictions)
    kept: dict[str, tuple[Marking, ...]] = {one.name: found[one.name] for one in documents if one.name in found}
    if not kept:
        raise UsageError(f"{request.predictions} predicts nothing for the documents that are scored")
    return Reading(kept)


def _measured(request: Request, corpus: Corpus, documents: Sequence[GoldDocument], reading: Reading) -> Result:
    result = measure_documents(
        documents, reading.predictions, request.annotators, request.discontinuous, request.bootstrap
    )
    held_back = {one.name for one in half(corpus.documents, "odd")}
    held_back_here = [one for one in documents if one.name in held_back]
    return replace(result, reliability=measure_reliability(held_back_here, reading.predictions, request.bootstrap))


def _write_files(request: Request, documents: Sequence[GoldDocument], reading: Reading) -> None:
    if request.save_predictions:
        write_predictions(request.save_predictions, reading.predictions)
    if not request.errors:
        return
    with request.errors.open("w", encoding="utf-8", newline="\n") as file:
        for document in documents:
            for mistake in find_mistakes(document, reading.predictions.get(document.name, ())):
                file.write(json.dumps(mistake, ensure_ascii=False) + "\n")


def _notes(request: Request, corpus: Corpus, pinned: bool) -> tuple[str, ...]:
    if not request.gate or pinned:
        return ()
    if not request.whole:
        return ("No floor was held: floors are for the whole corpus, read now, with the mean of annotators.",)
    return (f"No floor is set for {corpus.name}.",)


def _with_page(outcome: Outcome, corpus: Corpus, reading: Reading, request: Request) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(
            outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor or ceiling is broken.")
        )
    train = polnear.load(request.path.parent / "train" if request.path else corpus_folder("polnear", "train"))
    written = quality_page.compose(corpus, outcome.result, outcome.verdicts, reading.predictions, train)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, written)))
