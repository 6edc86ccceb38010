"""What every export of many records is: records in, pieces of files out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from dragoman.records.record import Record
from dragoman.records.tables.layout import Column
from dragoman.records.tables.rows import BY_HAND


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person did to an entry by hand.

    Attributes:
        number: its number in the store.
        action: reject, mend or add.
        list: the list of the entry.
        entry: id of the entry as it was read; of an added one its own.
        becomes: id of the entry that stands in its place; None for a rejected one.
        person: who did it; None where only the entry's mark is known.
        reason: why.
        moment: when, as ISO 8601.
        before: the entry as it was read, as JSON; None for an added one or where it is not known.
        after: the entry as it should be, as JSON; None for a rejected one or where it is not known.
    """

    number: int
    action: str
    list: str
    entry: str
    becomes: str | None
    person: str | None = None
    reason: str | None = None
    moment: str | None = None
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """One record to be exported.

    Attributes:
        record: the record, corrections applied.
        corrections: what persons did to it, in the order of their numbers; empty where the store was not asked.
        things: for each entry that is linked to those of other articles, the id of what they all tell of and how many
            voices tell it; empty where the store was not asked or nothing is linked.
    """

    record: Record
    corrections: tuple[Correction, ...] = ()
    things: Mapping[str, tuple[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file of an export, as the data dictionary describes it.

    Attributes:
        name: the file's name.
        media: its media type.
        description: what it holds, in a sentence or two.
        columns: its columns, where it is a table.
        separator: what parts the members of a list in a cell; None where lists are lists.
    """

    name: str
    media: str
    description: str
    columns: tuple[Column, ...] = ()
    separator: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bytes that go to the end of a file."""

    file: str
    data: bytes


class Archive(Protocol):
    """One way of taking records elsewhere.

    Attributes:
        name: what a user calls it: `--as NAME`.
        summary: what it is for, in one line.
        files: the files that it writes, the main one first.
    """

    @property
    def name(self) -> str:
        """What a user calls it."""
        ...

    @property
    def summary(self) -> str:
        """What it is for, in one line."""
        ...

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files that it writes, the main one first."""
        ...

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come. Every file of `files` gets at least one piece, which may be empty."""
        ...


def corrections_of(given: Given) -> Iterable[Correction]:
    """Give the corrections of a record: those that the store knows, else those whose marks the entries bear."""
    return given.corrections or tuple(_marked(given.record))


def _marked(record: Record) -> Iterator[Correction]:
    found = []
    for name, _, entry in record.entries():
        mark = BY_HAND.fullmatch(entry.by)
        if mark is not None:
            action = {"mended": "mend", "added": "add"}[mark["action"]]
            found.append(Correction(int(mark["number"]), action, name, entry.id, entry.id))
    return iter(sorted(found, key=lambda one: one.number))
