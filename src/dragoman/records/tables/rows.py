"""A record's rows in each table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from dragoman.records.actors import Mention
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.spans import Span
from dragoman.records.tables.layout import Cell, Table, joined, tables
from dragoman.records.walking import Path, walk, written

Value = str | int | float | bool | tuple[str, ...] | None
Row = tuple[Value, ...]

BY_HAND = re.compile(r"person\.(?P<action>mended|added)@(?P<number>[0-9]+)")
ARTICLE = "article"
SOMEBODY = "someone"
OUTWARDS = " < "
"""What stands between voices, each of which tells what the next one says."""


class Rows:
    """One record, ready to be written as tables.

    Attributes:
        record: the record.
    """

    def __init__(self, record: Record) -> None:
        self.record = record
        self._actors = {actor.id: actor for actor in record.actors}
        self._attributions = {one.id: one for one in record.attributions}

    def of(self, name: str) -> Iterator[Row]:
        """Give the rows of a table in reading order, each value at the place of its column.

        Raises:
            KeyError: there is no table of that name.
        """
        table = tables()[name]
        key = self.record.document.sha256
        if not table.path and not table.cells:
            yield from self._spans()
        elif not table.path:
            yield (key, *(cell.get(self.record) for cell in table.cells))
        elif table.path[0] == "document":
            yield from self._below((key,), self.record.document, table, table.path[1:])
        elif len(table.path) == 1:
            for entry in getattr(self.record, table.path[0]):
                yield (key, *self._cells(entry, table))
        else:
            for entry in getattr(self.record, table.path[0]):
                yield from self._below((key, entry.id), entry, table, table.path[1:])

    def voice(self, entry: Entry) -> str:
        """Say on whose word an entry stands, from the article inwards; of an attribution also itself."""
        at = entry.id if isinstance(entry, Attribution) else getattr(entry, "attribution", None)
        inwards: list[str] = []
        seen: set[str] = set()
        while at in self._attributions and at not in seen:
            seen.add(at)
            source = self._attributions[at].source
            actor = self._actors.get(source.actor or "") if source else None
            inwards.append(actor.name if actor else joined(source.spans) if source else SOMEBODY)
            at = self._attributions[at].within
        return OUTWARDS.join((ARTICLE, *reversed(inwards)))

    def _below(self, keys: tuple[Value, ...], held: Any, table: Table, path: tuple[str, ...]) -> Iterator[Row]:
        for position, child in enumerate(getattr(held, path[0])):
            if len(path) == 1:
                yield (*keys, position, *self._cells(child, table))
            else:
                yield from self._below((*keys, position), child, table, path[1:])

    def _cells(self, held: Any, table: Table) -> Iterator[Value]:
        for cell in table.cells:
            yield self._value(held, cell)

    def _value(self, held: Any, cell: Cell) -> Value:
        if cell.column.name == "voice" and isinstance(held, Entry):
            return self.voice(held)
        if cell.column.name == "correction" and isinstance(held, Entry):
            return correction_of(held)
        value: Value = cell.get(held)
        if cell.asks is None or value is None:
            return value
        if isinstance(value, tuple):
            return tuple(getattr(self._actors.get(one), cell.asks, None) or "" for one in value)
        told: str | None = getattr(self._actors.get(str(value)), cell.asks, None)
        return told

    def _spans(self) -> Iterator[Row]:
        key = self.record.document.sha256
        for name in ENTRY_LISTS:
            for entry in getattr(self.record, name):
                yield from ((key, name, entry.id, *row) for row in _span_rows(entry))
        yield from ((key, "document", None, *row) for row in _span_rows(self.record.document))


def correction_of(entry: Entry) -> str | None:
    """Say what a person did to an entry by hand: "mended no. 3"; None for an entry as it was read."""
    found = BY_HAND.fullmatch(entry.by)
    return f"{found['action']} no. {found['number']}" if found else None


def counts(record: Record) -> Mapping[str, int]:
    """Count the rows of a record in each table."""
    rows = Rows(record)
    return {name: sum(1 for _ in rows.of(name)) for name in tables()}


def _span_rows(held: Any) -> Iterator[tuple[str, int, int, int, str]]:
    for path, value in walk(held):
        if isinstance(value, Span | Mention):
            field, position = _field(path)
            yield field, position, value.start, value.end, value.text


def _field(path: Path) -> tuple[str, int]:
    """Part the way to a span into the field that holds it and its place there: ("rounds[0].outcome", 1)."""
    steps, position = list(path), 0
    if isinstance(steps[-1], int):
        position = steps.pop()  # type: ignore[assignment]
    if steps[-1] in ("spans", "span") and len(steps) > 1:
        steps.pop()
    return written(tuple(steps)), position
