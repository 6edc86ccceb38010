"""The verb `show`: from files with records back to records, proven before they are shown."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from dragoman.errors import DragomanError, InvalidRecord, UnreadableInput, UsageError
from dragoman.records.affairs import Expectation
from dragoman.records.base import Entry
from dragoman.records.codec import decode
from dragoman.records.details import Figure
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.workflows.check import check

STANDARD_INPUT = "-"

EntryType = TypeVar("EntryType", bound=Entry)
Told = TypeVar("Told", Event, Expectation, Figure)


@dataclass(frozen=True, slots=True)
class Shown:
    """One record to be shown, or why there is none.

    Attributes:
        source: the file as the user named it, with the line where it holds many records.
        record: the record, which keeps every rule; or None.
        error: what is wrong; or None.
    """

    source: str
    record: Record | None = None
    error: DragomanError | None = None


def split_sections(arguments: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part the files from the sections of the readout that follow them.

    Args:
        arguments: files, then names of sections. A name that is a file, too, is a file.

    Returns:
        Files and sections.
    """
    from dragoman.exports.text.page import SECTIONS

    names = {section.name for section in SECTIONS}
    end = len(arguments)
    while end and arguments[end - 1] in names and not Path(arguments[end - 1]).exists():
        end -= 1
    return tuple(arguments[:end]), tuple(arguments[end:])


def show_all(inputs: Iterable[str], standard_input: BinaryIO | None = None) -> Iterator[Shown]:
    """Load records and prove them; one that is wrong does not stop the others.

    Args:
        inputs: files with one record each, ".jsonl" files with one a line, or "-" for either on standard input.
        standard_input: what "-" stands for; by default that of the process.

    Yields:
        One outcome for each record, in order.
    """
    for name in inputs:
        try:
            if name == STANDARD_INPUT:
                yield from _piped((standard_input or sys.stdin.buffer).readlines())
            elif Path(name).suffix == ".jsonl":
                with Path(name).open("rb") as lines:
                    yield from _lines(name, lines)
            else:
                yield _shown(name, Path(name).read_bytes())
        except OSError as error:
            yield Shown(name, error=UnreadableInput(name, f"cannot be opened: {error.strerror or error}"))


def show_stored(store: str, articles: Iterable[str], as_of: str | None = None) -> Iterator[Shown]:
    """Give records of a store, corrections applied.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        articles: what each article is called: its number, address, source, title or the beginning of its hash.
        as_of: a date or moment; corrections that were made later are passed over, and so are later readings.

    Yields:
        One outcome for each article, in order; an article that is not there does not stop the others.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the date makes no sense.
    """
    from dragoman.workflows.mend import chosen_article
    from dragoman.workflows.store import opened_to_read

    with opened_to_read(store) as reader:
        for name in articles:
            try:
                number = reader.newest_by(chosen_article(reader, name), as_of)
            except UsageError as error:
                yield Shown(name, error=error)
                continue
            if number is None:
                yield Shown(name, error=UsageError(f"{name}: not yet in the store as of {as_of}"))
                continue
            yield Shown(name, reader.record(number, as_of=as_of).record)


def _piped(lines: list[bytes]) -> Iterator[Shown]:
    """Take standard input for one record, however it is laid out, unless each of its lines begins a record."""
    name = "standard input"
    several = len(lines) > 1 and all(line.startswith(b'{"') for line in lines if line.strip())
    yield from _lines(name, lines) if several else (_shown(name, b"".join(lines)),)


def _lines(name: str, lines: Iterable[bytes]) -> Iterator[Shown]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _shown(f"{name}, line {number}", line)


def _shown(name: str, data: bytes) -> Shown:
    if not data.strip():
        return Shown(name, error=UnreadableInput(name, "holds no record"))
    try:
        record = decode(data)
        check(record)
    except InvalidRecord as error:
        return Shown(name, error=InvalidRecord(f"{name}: {error.place}" if error.place else name, error.reason))
    return Shown(name, record)


def confident(record: Record, least: float) -> Record:
    """Leave out what is less sure than `least`, and everything that stands on the word of what is left out.

    Parties stay, since other entries name them. The document's notice says how many entries are missing, so that no
    reader takes the rest for the whole.

    Args:
        record: the whole record.
        least: the least confidence that stays, from 0 to 1.

    Returns:
        A record to be shown, not one to be kept: its `silent` list is still that of the whole record.
    """
    gone: set[str] = set()
    # A record need not name the enclosing attribution first, so the search goes on until nothing more falls.
    before = -1
    while before != len(gone):
        before = len(gone)
        gone.update(one.id for one in record.attributions if one.confidence < least or one.within in gone)
    kept = msgspec.structs.replace(
        record,
        attributions=tuple(one for one in record.attributions if one.id not in gone),
        events=_standing(record.events, least, gone),
        talks=_sure(record.talks, least),
        proposals=_sure(record.proposals, least),
        expectations=_standing(record.expectations, least, gone),
        accounts=_sure(record.accounts, least),
        times=_sure(record.times, least),
        figures=_standing(record.figures, least, gone),
        flags=_sure(record.flags, least),
    )
    missing = sum(1 for _ in record.entries()) - sum(1 for _ in kept.entries())
    if not missing:
        return record
    said = f"Not shown: {missing} less sure than {least:g}."
    notice = f"{record.document.notice} {said}" if record.document.notice else said
    return msgspec.structs.replace(kept, document=msgspec.structs.replace(record.document, notice=notice))


def _sure(entries: tuple[EntryType, ...], least: float) -> tuple[EntryType, ...]:
    return tuple(entry for entry in entries if entry.confidence >= least)


def _standing(entries: tuple[Told, ...], least: float, gone: set[str]) -> tuple[Told, ...]:
    """Keep the entries that are sure enough and stand on no word that is left out."""
    return tuple(entry for entry in _sure(entries, least) if entry.attribution not in gone)
