"""What `dragoman eval gwn` does: read the corpus, score, hold the floors, write what is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE, CorpusError, UnreadableInput
from dragoman.evaluation import gate, places_page
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora import geowebnews
from dragoman.evaluation.corpora.geowebnews import DOUBTFUL, LITERAL, PlacedCorpus, PlacedDocument
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.floor_options import require_gate, require_page, write_page
from dragoman.evaluation.places import MEASURES, PARTS, FoundPlace, measure
from dragoman.evaluation.results import Result, percents
from dragoman.workflows.read import read

PAGE = Path("docs") / "quality-places.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of `dragoman eval gwn` without options.

    Attributes:
        path: the corpus's XML file; GWN.xml of the shared corpora if None.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        errors: write the mistakes of the even half to this file of JSON lines.
        gate: hold the floors.
        write_docs: write docs/quality-places.md below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
    """

    path: Path | None = None
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
        corpus: what was scored.
        result: its scores.
        unreadable: reasons by document; such a document counts as one where nothing was found.
        verdicts: one for each floor that was held.
        notes: what else must be said, a sentence each.
    """

    corpus: PlacedCorpus
    result: Result
    unreadable: dict[str, str]
    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = [f"GeoWebNews, {self.result.documents} documents: precision, recall, F1; gold"]
        for part, title in places_page.TITLES.items():
            told += [f"  {title}"]
            told += [
                f"    {name:<13}{'  '.join(percents(self.result, part + name))}  "
                f"{self.result.scores[part + name].gold:.0f}"
                for name in MEASURES
                if part + name in self.result.scores
            ]
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        return "\n".join([*told, *(verdict.sentence() for verdict in self.verdicts), *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "corpus": self.corpus.corpus.name,
            "sha256": self.corpus.corpus.sha256,
            **self.result.to_object(),
            "unreadable": self.unreadable,
            "floors": [verdict.to_object() for verdict in self.verdicts],
            "notes": list(self.notes),
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def run_gwn(request: Request, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure places on GeoWebNews.

    Args:
        request: the options.
        progress: called with how many documents are read and how many there are.
        floors_path: where the floors stand.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the corpus is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
    """
    require_gate(request)
    require_page(request, PAGE)
    corpus = geowebnews.load(request.path or corpus_folder("places") / "GWN.xml")
    floors = gate.Gate(floors_path, corpus.corpus, request)
    found, unreadable = _read(corpus.documents, progress)
    result = measure(corpus.documents, found, request.bootstrap)
    if request.errors:
        _write_mistakes(request.errors, corpus, found)
    verdicts, notes = floors.settle(result)
    outcome = Outcome(corpus, result, unreadable, verdicts, notes)
    return _with_page(outcome) if request.write_docs else outcome


def _read(
    documents: Sequence[PlacedDocument], progress: Progress | None
) -> tuple[dict[str, tuple[FoundPlace, ...]], dict[str, str]]:
    found: dict[str, tuple[FoundPlace, ...]] = {}
    unreadable: dict[str, str] = {}
    for number, document in enumerate(documents, start=1):
        places = places_of(document)
        if isinstance(places, str):
            unreadable[document.name] = places
        else:
            found[document.name] = places
        if progress is not None:
            progress(number, len(documents))
    return found, unreadable


def places_of(document: PlacedDocument) -> tuple[FoundPlace, ...] | str:
    """Read one document; gives its literal place names, or the reason why it could not be read.

    Raises:
        CorpusError: a reader changed the text, so that offsets would not mean the same.
    """
    try:
        record = read(document.text.encode("utf-8"), format="text")
    except UnreadableInput as error:
        return error.reason
    if record.document.text != document.text:
        raise CorpusError(f"{document.name}: the text that was read is not the corpus's text, so no offset can be held")
    return tuple(
        FoundPlace(
            one.place.span.start, one.place.span.end, one.place.country, one.place.latitude, one.place.longitude,
            one.place.geonames, one.by,
        )
        for one in record.places
        if one.use == "literal"
    )  # fmt: skip


def _write_mistakes(path: Path, corpus: PlacedCorpus, found: dict[str, tuple[FoundPlace, ...]]) -> None:
    first, step = PARTS["even"]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for document in corpus.documents[first::step]:
            for mistake in _mistakes(document, found.get(document.name, ())):
                file.write(json.dumps({"document": document.name, **mistake}, ensure_ascii=False) + "\n")


def _mistakes(document: PlacedDocument, found: Sequence[FoundPlace]) -> Iterator[dict[str, Any]]:
    """List the names that were missed and those found in excess, in reading order of each kind."""
    for one in document.toponyms:
        if one.type in LITERAL and not any(one.start < other.end and other.start < one.end for other in found):
            yield {"mistake": "missed", "type": one.type, **_around(document.text, one.start, one.end)}
    for other in found:
        meets = [one.type for one in document.toponyms if one.start < other.end and other.start < one.end]
        if not set(meets) & (LITERAL | DOUBTFUL):
            yield {
                "mistake": "spurious", "type": meets[0] if meets else None, "by": other.by,
                **_around(document.text, other.start, other.end),
            }  # fmt: skip


def _around(text: str, start: int, end: int) -> dict[str, str]:
    return {"words": text[start:end], "around": " ".join(text[max(0, start - 60) : end + 60].split())}


def _with_page(outcome: Outcome) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor is broken."))
    written = places_page.compose(outcome.corpus, outcome.result, outcome.verdicts)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, written)))
