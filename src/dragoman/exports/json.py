"""One record as canonical JSON: sorted keys, no blanks, one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.records.codec import encode
from dragoman.records.record import Record


@dataclass(frozen=True)
class JsonExport:
    """A JSON document: the canonical form of `records.codec`, and a line end."""

    name: str = "json"
    ending: str = ".json"
    single: bool = True

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write each record as a document of its own."""
        for record in records:
            yield encode(record) + b"\n"
