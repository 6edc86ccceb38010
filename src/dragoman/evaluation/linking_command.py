"""What `dragoman eval linking` does: read the affairs of the own gold, link them together, score, hold the floors."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE
from dragoman.evaluation import gate, linking_page
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.base import Corpus, GoldDocument
from dragoman.evaluation.corpora.own_situations import Article, Situation, load_situations
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.floor_options import require_gate, require_place, write_page
from dragoman.evaluation.linking_metrics import KIND_OF_LINK, align
from dragoman.evaluation.linking_results import LinkingResult, Read, measure
from dragoman.evaluation.own_gold_reading import read_cases
from dragoman.records.links import Address
from dragoman.records.record import Record
from dragoman.situations.linking import link
from dragoman.situations.tracking import situations

NAME = "own/situations"
PAGE = Path("docs") / "quality-linking.md"
Reading = Callable[[Article], Record]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back.

    Attributes:
        corpus: what was scored.
        result: the scores.
        unreadable: reasons by article; nothing of such an article is linked.
        verdicts: one for each floor that was held.
        notes: what else must be said, a sentence each.
    """

    corpus: Corpus
    result: LinkingResult
    unreadable: dict[str, str] = field(default_factory=dict)
    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if all(verdict.passed for verdict in self.verdicts) else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = [f"{self.corpus.name}, {len(self.corpus.documents)} articles", *linking_page.lines(self.result), ""]
        told += [f"could not be read: {name}: {reason}" for name, reason in self.unreadable.items()]
        return "\n".join([*told, *(verdict.sentence() for verdict in self.verdicts), *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "corpus": self.corpus.name,
            "sha256": self.corpus.sha256,
            "halves": self.result.to_object(),
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
        errors: write what is linked wrongly in the half built on to this file of JSON lines.
        gate: hold the floors.
        write_docs: write the page below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
    """

    folder: Path | None = None
    errors: Path | None = None
    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = False
    allow_regression: str | None = None


def run_linking(
    request: Request,
    progress: Progress | None = None,
    floors_path: Path = gate.FLOORS,
    reading: Reading | None = None,
) -> Outcome:
    """Measure linking on Dragoman's own affairs.

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
    require_place(request, PAGE)
    part = load_situations(request.folder or own.gold_folder())
    corpus = Corpus(NAME, part.sha256, tuple(_documents(part.situations)))
    floors = gate.Gate(floors_path, corpus, request)
    read, unreadable = _read(part.situations, reading, progress)
    result = measure(read)
    if request.errors:
        _write_mistakes(request.errors, read)
    verdicts, notes = floors.settle(result)
    outcome = Outcome(corpus, result, unreadable, verdicts, notes)
    return _with_page(outcome) if request.write_docs else outcome


def _documents(held: Sequence[Situation]) -> Iterator[GoldDocument]:
    for one in held:
        for article in one.articles:
            yield GoldDocument(f"{one.name}/{article.name}", article.text, ())


def _read(held: Sequence[Situation], reading: Reading | None, progress: Progress | None) -> tuple[Read, dict[str, str]]:
    """Read and link all articles together."""
    articles = [(one.name, article) for one in held for article in one.articles]
    found, unreadable = read_cases([article for _, article in articles], reading, _taken, None, progress)
    records: dict[str, dict[str, Record]] = defaultdict(dict)
    for (affair, article), record in zip(articles, found, strict=True):
        if record is not None:
            records[affair][article.name] = record
    by_text = {record.document.sha256: record for of_affair in records.values() for record in of_affair.values()}
    linked = link(by_text.values())
    return Read(held, records, linked, situations(linked, by_text, least=1)), unreadable


def _taken(record: Record) -> Record | None:
    return record


def _write_mistakes(path: Path, read: Read) -> None:
    """Write, for the half built on, each gold cluster that is torn and each that shares a cluster with another."""
    cluster_of = {member: cluster.id for cluster in read.linked.clusters for member in cluster.members}
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for one in read.situations:
            if one.untouched:
                continue
            for kind in KIND_OF_LINK:
                gold = align(one, kind, read.records[one.name]).gold
                for mistake in _mistakes(gold, cluster_of):
                    file.write(json.dumps({"affair": one.name, "list": kind, **mistake}, ensure_ascii=False) + "\n")


def _mistakes(gold: Mapping[Address, str], cluster_of: Mapping[Address, str]) -> Iterator[dict[str, Any]]:
    parts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    names: dict[str, set[str]] = defaultdict(set)
    for address, name in sorted(gold.items()):
        cluster = cluster_of.get(address, address.written())
        parts[name][cluster].append(address.written())
        names[cluster].add(name)
    for name, found in sorted(parts.items()):
        if len(found) > 1:
            yield {"mistake": "torn", "gold": name, "parts": sorted(found.values())}
    for cluster, held in sorted(names.items()):
        if len(held) > 1:
            yield {"mistake": "mixed", "cluster": cluster, "gold": sorted(held)}


def _with_page(outcome: Outcome) -> Outcome:
    if outcome.exit_code != EXIT_DONE:
        return replace(outcome, notes=(*outcome.notes, f"{PAGE} was not written, because a floor is broken."))
    page = linking_page.compose(outcome.corpus, outcome.result, outcome.verdicts)
    return replace(outcome, notes=(*outcome.notes, write_page(PAGE, page)))
