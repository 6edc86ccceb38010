"""Delimited text: rows as lines, in UTF-8, as RFC 4180 has it but for the line end, which is a line feed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from dragoman.exports.archive import Correction, FileEntry, Given, Piece, corrections_of
from dragoman.records.record import ENTRY_LISTS
from dragoman.records.tables.layout import DOCUMENT_KEY, Column, tables
from dragoman.records.tables.rows import Rows, Value

SEPARATOR = "; "
"""What parts the members of a list in a cell."""

CSV = "text/csv"

CORRECTION_COLUMNS = (
    DOCUMENT_KEY,
    Column("number", "whole", "Number of the correction in the store."),
    Column("action", "text", "What was done.", values=("reject", "mend", "add")),
    Column("list", "text", "The list of the entry.", values=ENTRY_LISTS),
    Column("entry", "text", "Id of the entry as it was read; of an added one its own."),
    Column(
        "becomes", "text", "Id of the entry that stands in its place; empty for a rejected one.", refers=ENTRY_LISTS
    ),
    Column("person", "text", "Who did it; empty where the records were given without their store."),
    Column("reason", "text", "Why."),
    Column("moment", "text", "When, as ISO 8601 in UTC."),
    Column("before", "text", "The entry as it was read, as JSON."),
    Column("after", "text", "The entry as it should be, as JSON."),
)
CORRECTIONS = "corrections"

LINKED_COLUMNS = (
    DOCUMENT_KEY,
    Column("list", "text", "The list of the entry.", values=ENTRY_LISTS),
    Column("entry", "text", "Id of the entry.", refers=ENTRY_LISTS),
    Column("thing", "text", "Id of what it tells of: the same for all entries of all articles that are linked."),
    Column("voices", "whole", "How many voices tell of it; reprints of one text are one voice."),
)
LINKED = "linked"


def cell(value: Value) -> str:
    """Write a value: "" for none, true and false, lists with a semicolon between."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return SEPARATOR.join(value) if isinstance(value, tuple) else str(value)


def lines(rows: Iterable[Sequence[Value]], delimiter: str = ",") -> bytes:
    """Write rows as lines."""
    held = io.StringIO()
    writer = csv.writer(held, delimiter=delimiter, lineterminator="\n")
    writer.writerows([cell(value) for value in row] for row in rows)
    return held.getvalue().encode("utf-8", "replace")


def correction_row(document: str, one: Correction) -> tuple[Value, ...]:
    """Give the row of a correction."""
    return (
        document, one.number, one.action, one.list, one.entry, one.becomes, one.person, one.reason, one.moment,
        one.before, one.after,
    )  # fmt: skip


def linked_rows(given: Given) -> Iterator[tuple[Value, ...]]:
    """Give the rows of the entries that are linked."""
    for name, _, entry in given.record.entries():
        if entry.id in given.things:
            yield (given.record.document.sha256, name, entry.id, *given.things[entry.id])


class CsvTables:
    """Some of a record's tables as CSV, and those of links and corrections: what another format cannot carry.

    Args:
        names: the tables' names.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files, links and corrections last."""
        held = [
            FileEntry(f"{name}.csv", CSV, tables()[name].description, tables()[name].columns, SEPARATOR)
            for name in self._names
        ]
        told = "What persons rejected, mended or added by hand; the other files show entries as they should be."
        linked = "Entries that were linked to those of other articles; empty for records without their store."
        return (
            *held,
            FileEntry(f"{LINKED}.csv", CSV, linked, LINKED_COLUMNS, SEPARATOR),
            FileEntry(f"{CORRECTIONS}.csv", CSV, told, CORRECTION_COLUMNS, SEPARATOR),
        )

    def heads(self) -> Iterator[Piece]:
        """Write the line of column names of every file."""
        for file in self.files:
            yield Piece(file.name, lines([tuple(column.name for column in file.columns)]))

    def rows(self, given: Given) -> Iterator[Piece]:
        """Write the rows of one record."""
        rows = Rows(given.record)
        for name in self._names:
            data = lines(rows.of(name))
            if data:
                yield Piece(f"{name}.csv", data)
        data = lines(linked_rows(given))
        if data:
            yield Piece(f"{LINKED}.csv", data)
        key = given.record.document.sha256
        data = lines(correction_row(key, one) for one in corrections_of(given))
        if data:
            yield Piece(f"{CORRECTIONS}.csv", data)


class CsvArchive:
    """Every table of a record as CSV."""

    name = "csv"
    summary = "tidy tables, one file for each kind of entry"

    def __init__(self) -> None:
        self._tables = CsvTables(tables())

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files that it writes."""
        return self._tables.files

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come."""
        yield from self._tables.heads()
        for one in given:
            yield from self._tables.rows(one)


class TabledArchive:
    """An archive of one main file that carries every entry, with tables beside it.

    A subclass names the file and the tables, and writes.
    """

    main: ClassVar[FileEntry]
    beside: ClassVar[tuple[str, ...]]

    def __init__(self) -> None:
        self._tables = CsvTables(self.beside)

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files that it writes, the main one first."""
        return (self.main, *self._tables.files)
