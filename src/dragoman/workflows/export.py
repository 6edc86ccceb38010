"""The verb `export`: records from files or from a store, written for other programs, with a data dictionary."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from dragoman.errors import DragomanError, UsageError
from dragoman.exports.archive import Archive, Correction, FileEntry, Given
from dragoman.exports.archives import ARCHIVES
from dragoman.exports.croissant import FILE_NAME, WrittenFile, croissant
from dragoman.workflows.narrowing import narrowed
from dragoman.workflows.show import show_all
from dragoman.workflows.store import opened_to_read

if TYPE_CHECKING:
    from dragoman.records.record import Record
    from dragoman.stores.base import Correction as StoredCorrection
    from dragoman.stores.base import Question
    from dragoman.stores.reading import StoreReader

FORMATS = tuple(ARCHIVES)
STANDARD_OUTPUT = "-"
ENDINGS = (".json", ".jsonl")
COPIED = 1 << 20

OnFailure = Callable[[DragomanError], None]


@dataclass(slots=True)
class Outcome:
    """What was written.

    Attributes:
        articles: how many articles.
        repeated: how many were left out because the text of one before is the same.
        files: the files, in the order of their making; empty for standard output.
    """

    articles: int = 0
    repeated: int = 0
    files: list[Path] = field(default_factory=list)


def archive(name: str, **options: Any) -> Archive:
    """Give an export by its name; an option that is None is passed over.

    Raises:
        UsageError: there is no such format, or it takes no such option.
    """
    if name not in ARCHIVES:
        raise UsageError(f"there is no format {name!r}; there are {', '.join(FORMATS)}")
    given = {key: value for key, value in options.items() if value is not None}
    try:
        return ARCHIVES[name](**given)
    except TypeError as error:
        raise UsageError(f"{name} takes no option {', '.join(given)}") from error


def from_files(inputs: Iterable[str], failed: OnFailure, standard_input: BinaryIO | None = None) -> Iterator[Given]:
    """Give the records of some files; each is proven first, as by `check`.

    Args:
        inputs: files with one record each, ".jsonl" files with one a line, folders of both, or "-".
        failed: told of each record that could not be read or breaks a rule; the others are not concerned.
        standard_input: what "-" stands for; by default that of the process.
    """
    for name in inputs:
        path = Path(name)
        found = sorted(str(file) for file in path.rglob("*") if file.suffix in ENDINGS) if path.is_dir() else [name]
        # A folder may hold the dictionary of an earlier export, which is no record.
        for shown in show_all((one for one in found if Path(one).name != FILE_NAME), standard_input):
            if shown.error is not None:
                failed(shown.error)
            elif shown.record is not None:
                yield Given(shown.record)


def from_store(store: str, question: Question) -> Iterator[Given]:
    """Give what a store holds on a question, article by article, corrections applied.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        question: which entries are wanted. What they name comes with them; all of every article where it asks for
            nothing but a moment.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the question makes no sense.
    """
    from dragoman.stores.base import Question

    with opened_to_read(store) as reader:
        known = _corrections(reader, question.as_of)
        if question == Question(as_of=question.as_of, newest_first=question.newest_first):
            for held in reader.records(as_of=question.as_of):
                yield _given(reader, held.reading.number, held.record, known)
            return
        for number, wanted in _asked(reader, question):
            record = reader.record(number, as_of=question.as_of).record
            yield _given(reader, number, narrowed(record, wanted), known)


def export(given: Iterable[Given], chosen: Archive, out: str, standard_output: BinaryIO | None = None) -> Outcome:
    """Write records in a format, with a data dictionary, none of the files ever half-written.

    Args:
        given: the records. One whose text is that of one before is left out, since their entries have the same ids.
        chosen: the format.
        out: a folder; or a file, by the ending of the format's main file, beside which the others stand under its
            name; or "-" for the main file alone on standard output.
        standard_output: what "-" stands for.

    Raises:
        UsageError: the place cannot be written to.
    """
    outcome = Outcome()
    coming = _once(given, outcome)
    # The first record is asked for before anything is made, so that a store that is not there leaves no folder behind.
    first = tuple(islice(coming, 1))
    pieces = chosen.write(chain(first, coming))
    if out == STANDARD_OUTPUT:
        assert standard_output is not None
        for piece in pieces:
            if piece.file == chosen.files[0].name:
                standard_output.write(piece.data)
        return outcome
    folder, prefix = _target(Path(out), chosen.files[0])
    names = {file.name: _name(file, chosen.files[0], prefix, Path(out)) for file in chosen.files}
    with _named(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with _written(folder) as files:
            for piece in pieces:
                files.write(names[piece.file], piece.data)
            told = [WrittenFile(file, names[file.name], *files.sum(names[file.name])) for file in chosen.files]
            dictionary = f"{prefix}{FILE_NAME}"
            files.write(dictionary, croissant(chosen.name, chosen.summary, told, outcome.articles))
    outcome.files = [folder / name for name in (*names.values(), dictionary)]
    return outcome


def _once(given: Iterable[Given], outcome: Outcome) -> Iterator[Given]:
    seen: set[str] = set()
    for one in given:
        if one.record.document.sha256 in seen:
            outcome.repeated += 1
            continue
        seen.add(one.record.document.sha256)
        outcome.articles += 1
        yield one


def _target(out: Path, main: FileEntry) -> tuple[Path, str]:
    """Part a place into the folder and what the names of the companions begin with."""
    ending = Path(main.name).suffix
    if out.suffix.lower() == ending.lower() and not out.is_dir():
        return out.parent, f"{out.name[: -len(ending)]}."
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out}: is a file, but {main.name} goes into a folder or a file that ends in {ending}")
    return out, ""


def _name(file: FileEntry, main: FileEntry, prefix: str, out: Path) -> str:
    return out.name if prefix and file is main else f"{prefix}{file.name}"


class _Files:
    """Files in the making, each under another name until all are whole."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self._stack = stack
        self._open: dict[str, tuple[Path, BinaryIO, Any]] = {}
        self._sizes: dict[str, int] = defaultdict(int)

    def write(self, name: str, data: bytes) -> None:
        if name not in self._open:
            partial = self.folder / f".{name[:100]}.part"
            self._open[name] = (partial, self._stack.enter_context(partial.open("wb")), hashlib.sha256())
        _, file, digest = self._open[name]
        file.write(data)
        digest.update(data)
        self._sizes[name] += len(data)

    def sum(self, name: str) -> tuple[str, int]:
        return self._open[name][2].hexdigest(), self._sizes[name]

    def finish(self) -> None:
        for name, (partial, _, _) in self._open.items():
            partial.replace(self.folder / name)

    def drop(self) -> None:
        for partial, _, _ in self._open.values():
            partial.unlink(missing_ok=True)


@contextmanager
def _written(folder: Path) -> Iterator[_Files]:
    with ExitStack() as stack:
        files = _Files(folder, stack)
        try:
            yield files
            stack.close()
            files.finish()
        finally:
            files.drop()


@contextmanager
def _named(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"{error.filename or place}: cannot be written: {error.strerror or error}") from error


def _asked(reader: StoreReader, question: Question) -> Iterator[tuple[int, list[str]]]:
    """Give the readings in which there is an answer, in the order of their articles, with the ids of the entries."""
    from dragoman.workflows.query import MOST

    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    after = None
    while True:
        page = reader.search(question, limit=MOST, after=after)
        for one in page.found:
            found[one.reading.document, one.reading.number].append(one.entry_id)
        after = page.after
        if after is None:
            break
    for (_, number), wanted in sorted(found.items()):
        yield number, wanted


def _corrections(reader: StoreReader, as_of: str | None) -> dict[str, list[StoredCorrection]]:
    from dragoman.stores.corrections import standing
    from dragoman.stores.plans import end_of

    until = end_of(as_of) if as_of else None
    found: dict[str, list[StoredCorrection]] = defaultdict(list)
    for one in standing(held for held in reader.corrections() if until is None or held.moment < until):
        found[one.sha256].append(one)
    return found


def _given(reader: StoreReader, number: int, record: Record, known: dict[str, list[StoredCorrection]]) -> Given:
    made = known.get(record.document.sha256, ())
    things = reader.things_of([entry.id for _, _, entry in record.entries()])
    if not made:
        return Given(record, things=things)
    before = {entry.id: entry for _, _, entry in reader.record(number, raw=True).record.entries()}
    after = {entry.by: entry.id for _, _, entry in record.entries()}
    corrections = []
    for one in made:
        mark = {"mend": f"person.mended@{one.number}", "add": f"person.added@{one.number}"}.get(one.action, "")
        was = before.get(one.entry_id)
        corrections.append(
            Correction(
                number=one.number, action=one.action, list=one.list, entry=one.entry_id, becomes=after.get(mark),
                person=one.person, reason=one.reason, moment=one.moment,
                before=msgspec.json.encode(was, order="sorted").decode() if was is not None else None,
                after=one.entry,
            )
        )  # fmt: skip
    return Given(record, tuple(corrections), things)
