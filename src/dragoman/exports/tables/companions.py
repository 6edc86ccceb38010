"""Beside a format that carries only some entries: tables of everything, and what was left out, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.tables.delimited import CSV, SEPARATOR, CsvTables, lines
from dragoman.records.record import ENTRY_LISTS
from dragoman.records.tables.layout import DOCUMENT_KEY, Column

LEFT_OUT = "left_out.csv"
LEFT_OUT_COLUMNS = (
    DOCUMENT_KEY,
    Column("list", "text", "The list of the entry.", values=ENTRY_LISTS),
    Column("entry", "text", "Id of the entry.", refers=ENTRY_LISTS),
    Column("reason", "text", "Why the main file does not have it."),
)
LEFT_OUT_FILE = FileEntry(
    LEFT_OUT, CSV, "Entries that the main file cannot carry, and why.", LEFT_OUT_COLUMNS, SEPARATOR
)


class Companions:
    """The tables beside a main file.

    Args:
        names: the tables of a record that are wanted.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._tables = CsvTables(names)

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files."""
        return (LEFT_OUT_FILE, *self._tables.files)

    def heads(self) -> Iterator[Piece]:
        """Write the line of column names of every file."""
        yield Piece(LEFT_OUT, lines([tuple(column.name for column in LEFT_OUT_COLUMNS)]))
        yield from self._tables.heads()

    def rows(self, given: Given, left_out: Iterable[tuple[str, str, str]]) -> Iterator[Piece]:
        """Write the rows of one record.

        Args:
            given: the record.
            left_out: list, id and reason of each entry that the main file does not have.
        """
        data = lines((given.record.document.sha256, *one) for one in left_out)
        if data:
            yield Piece(LEFT_OUT, data)
        yield from self._tables.rows(given)


class AccompaniedArchive:
    """An archive of one main file that cannot carry every entry, and what it needs beside it.

    A subclass names the file and the tables, and writes.
    """

    main: ClassVar[FileEntry]
    beside: ClassVar[tuple[str, ...]]

    def __init__(self) -> None:
        self._companions = Companions(self.beside)

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files that it writes, the main one first."""
        return (self.main, *self._companions.files)
