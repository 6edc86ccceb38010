"""Records as JSON Lines: one canonical record a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.records.codec import encode
from dragoman.records.record import Record


@dataclass(frozen=True)
class JsonLinesExport:
    """A stream of records (jsonlines.org); no line end can stand within one, since JSON writes it as an escape."""

    name: str = "jsonl"
    ending: str = ".jsonl"
    single: bool = False

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write one line for each record."""
        for record in records:
            yield encode(record) + b"\n"
