"""JSON lines: the records themselves, which carry everything, and the table of corrections."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.tables.delimited import TabledArchive
from dragoman.records.codec import encode

FILE = FileEntry(
    "records.jsonl", "application/jsonl",
    "One record a line, as canonical JSON: everything that was read; the codebook explains its fields.",
)  # fmt: skip


class JsonLinesArchive(TabledArchive):
    """Whole records, one a line."""

    name = "jsonl"
    summary = "whole records, one a line"
    main = FILE
    beside = ()

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come."""
        yield Piece(FILE.name, b"")
        yield from self._tables.heads()
        for one in given:
            yield Piece(FILE.name, encode(one.record) + b"\n")
            yield from self._tables.rows(one)
