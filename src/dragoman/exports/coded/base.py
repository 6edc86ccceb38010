"""What the three event formats share: which events have rows, on which day, between whom, and what stands beside."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.stories import Day, Story
from dragoman.exports.tables.delimited import CSV, SEPARATOR, CsvTables, lines
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.records.tables.layout import DOCUMENT_KEY, Column
from dragoman.records.tables.rows import Value

REALIZED = ("happened", "ongoing")
"""The statuses of what came about: these formats know no other."""

BESIDE = ("documents", "actors", "actors_roles", "attributions", "events", "spans")
CODING = "coding.csv"
CODING_COLUMNS = (
    DOCUMENT_KEY,
    Column("event", "text", "Id of the event.", refers=("events",)),
    Column("row", "text", "What identifies its row in the main table; empty where it has none."),
    Column("actor", "text", "Id of the party in the first place of the row.", refers=("actors",)),
    Column("recipient", "text", "Id of the party in the second place of the row.", refers=("actors",)),
    Column("left_out", "text", "Why it has no row: its status, 'no date' or 'no code'; empty where it has one."),
    Column("day_from", "text", "Whence the row's day is.", values=("event", "publication")),
    Column("status", "text", "Whether it came about, as the text tells it."),
)


@dataclass(frozen=True, slots=True)
class Coded:
    """A row of a main table.

    Attributes:
        key: what identifies it.
        cells: its cells.
        actor: whose id stands first; None where the row is the whole event's.
        recipient: whose id stands second.
        beside: rows of the format's other tables, by file.
    """

    key: str
    cells: tuple[Value, ...]
    actor: str | None = None
    recipient: str | None = None
    beside: tuple[tuple[str, tuple[Value, ...]], ...] = ()


class CodedArchive(ABC):
    """An event format.

    A subclass names its files and makes the rows of an event.

    Args:
        all_statuses: whether what did not come about has rows, too.
    """

    name = ""
    summary = ""
    main: tuple[FileEntry, ...] = ()
    has_head = True

    def __init__(self, all_statuses: bool = False) -> None:
        self._statuses = None if all_statuses else REALIZED
        self._tables = CsvTables(BESIDE)

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files that it writes, the format's own first."""
        told = "Which rows each event has in the main table, or why it has none."
        return (*self.main, FileEntry(CODING, CSV, told, CODING_COLUMNS, SEPARATOR), *self._tables.files)

    @abstractmethod
    def rows(self, event: Event, day: Day, story: Story) -> Iterator[Coded]:
        """Make the rows of an event; none where the format has no code for it."""

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come."""
        for file in self.main:
            head = [tuple(column.name for column in file.columns)] if self.has_head else []
            yield Piece(file.name, tabbed(head))
        yield Piece(CODING, lines([tuple(column.name for column in CODING_COLUMNS)]))
        yield from self._tables.heads()
        for one in given:
            yield from self._of_record(one.record)
            yield from self._tables.rows(one)

    def _of_record(self, record: Record) -> Iterator[Piece]:
        story = Story(record)
        rows: dict[str, list[tuple[Value, ...]]] = {file.name: [] for file in self.main}
        coding: list[tuple[Value, ...]] = []
        for event in record.events:
            day = story.day(event)
            reason = self._left_out(event, day)
            made = tuple(self.rows(event, day, story)) if reason is None and day is not None else ()
            key = (record.document.sha256, event.id)
            for row in made:
                rows[self.main[0].name].append(row.cells)
                for file, cells in row.beside:
                    rows[file].append(cells)
                coding.append(
                    (*key, row.key, row.actor, row.recipient, None, day.origin if day else None, event.status)
                )
            if not made:
                coding.append((*key, None, None, None, reason or "no code", None, event.status))
        for file, held in rows.items():
            if held:
                yield Piece(file, tabbed(held))
        if coding:
            yield Piece(CODING, lines(coding))

    def _left_out(self, event: Event, day: Day | None) -> str | None:
        if self._statuses is not None and event.status not in self._statuses:
            return event.status
        return None if day is not None else "no date"


def tabbed(rows: Iterable[Sequence[Value]]) -> bytes:
    """Write rows with tabs between cells and nothing quoted, as these formats have it."""
    written = ("\t".join(_bare(value) for value in row) + "\n" for row in rows)
    return "".join(written).encode("utf-8", "replace")


def _bare(value: Value) -> str:
    if value is None:
        return ""
    text = SEPARATOR.join(value) if isinstance(value, tuple) else str(value)
    # Nothing may be quoted, so that a quotation mark stands for itself and a line or tab must not occur.
    return " ".join(text.split())
