"""What `dragoman eval tempeval` does: read the corpora, score, hold the floors, write what is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE, CorpusError, UnreadableInput, UsageError
from dragoman.evaluation import gate, tempeval_page
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora import tempeval as corpora
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpora.tempeval import Timed, TimedCorpus, TimedDocument
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.floor_options import require_gate, require_page, write_page
from dragoman.evaluation.results import Result, percents
from dragoman.evaluation.tempeval import MEASURES, measure, mistakes
from dragoman.workflows.read import read

PAGE = Path("docs") / "quality-times.md"
NAMES = ("timebank", "aquaint")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of `dragoman eval tempeval` without options.

    Attributes:
        paths: folders of TimeML files; TimeBank and AQUAINT of the shared corpora if there are none.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        errors: write mistakes to this file of JSON lines; those of documents kept for measuring are left out.
        gate: hold the floors.
        write_docs: write docs/quality-times.md below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
    """

    paths: tuple[Path, ...] = ()
    bootstrap: int = RESAMPLES
    errors: Path | None = None
    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = False
    allow_regression: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        results: corpora and their scores, in the order in which they were named.
        unreadable: reasons by document; such a document counts as one where nothing was found.
        verdicts: one for each floor that was held.
        notes: what else must be said, a sentence each.
    """

    results: tuple[tuple[TimedCorpus, Result], ...]
    unreadable: dict[str, str]
    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told: list[str] = []
        for corpus, result in self.results:
            told += [f"{corpus.corpus.name}, {result.documents} documents: precision, recall, F1; gold"]
            for part, title in tempeval_page.parts_of(corpus.corpus.name).items():
                told += [f"  {title}"]
                told += [
                    f"    {name:<9}{'  '.join(percents(result, part + name))}  {result.scores[part + name].gold:.0f}"
                    for name in MEASURES
                    if part + name in result.scores
                ]
            told += [""]
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        return "\n".join([*told, *(verdict.sentence() for verdict in self.verdicts), *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "corpora": {
                corpus.corpus.name: {"sha256": corpus.corpus.sha256, **result.to_object()}
                for corpus, result in self.results
            },
            "unreadable": self.unreadable,
            "floors": [{"corpus": verdict.pin.corpus, **verdict.to_object()} for verdict in self.verdicts],
            "notes": list(self.notes),
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def run_tempeval(request: Request, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure time expressions on TimeBank, AQUAINT or any folder of TimeML.

    Args:
        request: the options.
        progress: called with how many documents are read and how many there are.
        floors_path: where the floors stand.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: a corpus is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
    """
    _require_sense(request)
    folders = request.paths or tuple(corpus_folder("tempeval3", name) for name in NAMES)
    read_in = tuple(corpora.load(folder) for folder in folders)
    floors = gate.load_floors(floors_path)
    pins = [gate.floors_for(floors, one.corpus) if request.gate else () for one in read_in]
    found, unreadable = _read(read_in, progress)
    results = tuple((one, measure(one.documents, found[one.corpus.name], request.bootstrap)) for one in read_in)
    if request.errors:
        _write_mistakes(request.errors, read_in, found)
    verdicts = tuple(
        one
        for pinned, (_, result) in zip(pins, results, strict=True)
        for one in gate.held(pinned, result, floors.tolerance)
    )
    settled, notes = gate.settled(floors_path, verdicts, request)
    if notes:
        verdicts = tuple(
            verdict
            for one, result in results
            for verdict in gate.held(gate.floors_for(settled, one.corpus), result, settled.tolerance)
        )
    outcome = Outcome(results, unreadable, verdicts, notes)
    return _with_page(outcome) if request.write_docs else outcome


def _require_sense(request: Request) -> None:
    require_gate(request)
    if request.write_docs and request.paths:
        raise UsageError("--write-docs: the page tells of the shared corpora, so name no folder")
    require_page(request, PAGE)
    names = [path.resolve().name for path in request.paths]
    if len(set(names)) < len(names):
        raise UsageError("two of the folders have the same name, which names the corpus")


def _read(
    read_in: Sequence[TimedCorpus], progress: Progress | None
) -> tuple[dict[str, dict[str, tuple[Timed, ...]]], dict[str, str]]:
    total, done = sum(len(one.documents) for one in read_in), 0
    found: dict[str, dict[str, tuple[Timed, ...]]] = {one.corpus.name: {} for one in read_in}
    unreadable = {}
    for corpus in read_in:
        for document in corpus.documents:
            times = times_of(document)
            if isinstance(times, str):
                unreadable[f"{corpus.corpus.name}/{document.name}"] = times
            else:
                found[corpus.corpus.name][document.name] = times
            done += 1
            if progress is not None:
                progress(done, total)
    return found, unreadable


def times_of(document: TimedDocument) -> tuple[Timed, ...] | str:
    """Read one document; gives its time expressions, or the reason why it could not be read.

    Raises:
        CorpusError: a reader changed the text, so that offsets would not mean the same.
    """
    try:
        record = read(document.text.encode("utf-8"), published=document.published or None, format="text")
    except UnreadableInput as error:
        return error.reason
    if record.document.text != document.text:
        raise CorpusError(f"{document.name}: the text that was read is not the corpus's text, so no offset can be held")
    return tuple(Timed(one.span.start, one.span.end, one.type, one.value, one.by) for one in record.times)


def _write_mistakes(path: Path, read_in: Sequence[TimedCorpus], found: dict[str, dict[str, tuple[Timed, ...]]]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for corpus in read_in:
            kept = tempeval_page.kept_for_measuring(corpus)
            for document in corpus.documents:
                if document.name in kept:
                    continue
                for mistake in mistakes(document, found[corpus.corpus.name].get(document.name, ())):
                    file.write(json.dumps({"corpus": corpus.corpus.name, **mistake}, ensure_ascii=False) + "\n")


def _with_page(outcome: Outcome) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor is broken."))
    page = tempeval_page.compose(outcome.results, outcome.verdicts)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, page)))
