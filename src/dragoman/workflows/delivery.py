"""Where records go: to a stream, to one file, or to a folder with a file for each article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from dragoman.errors import DragomanError, UsageError
from dragoman.exports.base import Export
from dragoman.exports.catalogue import EXPORTS, FORMATS_BY_ENDING, find_export
from dragoman.records.record import Record
from dragoman.workflows.writing import write_atomically

FORMATS = tuple(EXPORTS)
DEFAULT_FORMAT = "text"
STREAM_NAME = "records"
LONGEST_STEM = 80

ARTICLE_ENDING = re.compile(r"\.(?:txt|text|md|html?|xhtml|jsonl?|ndjson)(?![\w.])", re.IGNORECASE)
UNSAFE = re.compile(r"[^\w.-]+")


class Delivered(Protocol):
    """One article or record on its way: what it is called, and either the record or why there is none."""

    @property
    def source(self) -> str:
        """What the user called it."""
        ...

    @property
    def record(self) -> Record | None:
        """The record, or None where it could not be made."""
        ...

    @property
    def error(self) -> DragomanError | None:
        """Why it could not be made."""
        ...


@dataclass(frozen=True, slots=True)
class Destination:
    """Where records go.

    Attributes:
        export: in which form.
        path: the file or folder; None for a stream.
        folder: whether `path` is a folder, to hold a file for each article.
    """

    export: Export
    path: Path | None = None
    folder: bool = False


def destination(
    format_name: str | None,
    output: str | None,
    *,
    several: bool,
    width: int = 80,
    colour: bool = False,
    sections: tuple[str, ...] = (),
) -> Destination:
    """Decide where records go and in which form.

    Args:
        format_name: the form; None for what the ending of `output` says, else the readout.
        output: a path that ends like a file of some form (".json") is a file, any other a folder; None for a stream.
        several: whether more than one article may come.
        width: the most cells of a readout's line.
        colour: whether a readout on a stream may be coloured.
        sections: the sections of a readout that are wanted, by name; none for all.

    Returns:
        The destination. JSON Lines for a folder are one file in it.

    Raises:
        UsageError: several articles cannot stand in one file or stream of that form, or the form has no sections.
    """
    path = Path(output) if output is not None else None
    names_file = path is not None and path.suffix in FORMATS_BY_ENDING and not path.is_dir()
    from_ending = FORMATS_BY_ENDING[path.suffix] if path is not None and names_file else DEFAULT_FORMAT
    chosen = format_name or from_ending
    if sections and chosen != DEFAULT_FORMAT:
        raise UsageError(f"only a readout can be shown in parts; {chosen} holds the whole record")
    export = find_export(chosen, width=width, colour=colour and path is None, sections=sections)
    if path is not None and not names_file:
        if export.name != "jsonl":
            return Destination(export, path, folder=True)
        return Destination(export, path / f"{STREAM_NAME}{export.ending}")
    target = Destination(export, path)
    if several and export.single:
        raise _too_many(target)
    return target


def streamed(records: Iterable[Record], target: Destination) -> Iterator[bytes]:
    """Write records in a form, one chunk for each as it comes. Raises UsageError for a second where one is the most."""
    return target.export.write(_at_most_one(records, target) if target.export.single else iter(records))


def _at_most_one(records: Iterable[Record], target: Destination) -> Iterator[Record]:
    for number, record in enumerate(records):
        if number:
            raise _too_many(target)
        yield record


def _too_many(target: Destination) -> UsageError:
    where = "standard output" if target.path is None else str(target.path)
    return UsageError(
        f"several articles as {target.export.name} do not fit into {where}: "
        "name a folder with --output, or take --format jsonl"
    )


def store(articles: Iterable[Delivered], target: Destination) -> Iterator[Path]:
    """Write records to files, none of them ever half-written.

    Args:
        articles: in the user's order. One without a record still takes its name, so that the names of the others do
            not depend on what could be read.
        target: a file or folder; folders are made where they are missing.

    Yields:
        The path of each file that was written.

    Raises:
        UsageError: the place cannot be written to.
    """
    if target.path is None:
        raise UsageError("no file or folder was named to write to")
    if not target.folder:
        if _write_stream(target.path, streamed(_records(articles), target)):
            yield target.path
        return
    names = Names()
    for article in articles:
        path = target.path / (names.take(article.source) + target.export.ending)
        if article.record is not None:
            data = b"".join(target.export.write(iter((article.record,))))
            with _named(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, data)
            yield path


def _records(articles: Iterable[Delivered]) -> Iterator[Record]:
    return (article.record for article in articles if article.record is not None)


def _write_stream(path: Path, chunks: Iterator[bytes]) -> bool:
    """Write chunks to a file as they come and give it its name when all are there; nothing for no chunk at all."""
    first = next(chunks, None)
    if first is None:
        return False
    partial = path.with_name(f".{path.name[:100]}.part")
    with _named(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = partial.open("wb")
    try:
        with file:
            file.write(first)
            file.writelines(chunks)
        with _named(path):
            partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return True


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Turn a failure to write into an error that names the file."""
    try:
        yield
    except OSError as error:
        raise UsageError(f"{error.filename or path}: cannot be written: {error.strerror or error}") from error


@dataclass
class Names:
    """Names of files for articles, no two the same even where capitals do not count.

    The name depends on what the article is called and on those before it, on nothing else.
    """

    _taken: set[str] = field(default_factory=set)

    def take(self, source: str) -> str:
        """Give a file's name without ending: the last part of the source's name; "-2" is put to it if that is taken."""
        stem = file_stem(source)
        name, number = stem, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name.casefold())
        return name


def file_stem(source: str) -> str:
    """Make a file's name of what an article is called: a path, an address, or a line of a file.

    Letters, digits, "-", "_" and "." stay. No result leads out of a folder or is hidden in it.
    """
    address = re.sub(r"^https?://", "", source)
    if address != source:
        address = re.sub(r"[?#].*", "", address, flags=re.DOTALL)
    last = re.split(r"[/\\]", address.rstrip("/\\"))[-1]
    stem = UNSAFE.sub("-", ARTICLE_ENDING.sub("", last)).strip("-._")
    return stem[:LONGEST_STEM].rstrip("-._") or "article"
