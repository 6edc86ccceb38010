"""Parquet: the same tables with their types, lists as lists. The same records give the same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from dragoman.errors import UsageError
from dragoman.exports.archive import FileEntry, Given, Piece, corrections_of
from dragoman.exports.tables.delimited import CORRECTIONS, LINKED, CsvTables, correction_row, linked_rows
from dragoman.records.tables.layout import Column, tables
from dragoman.records.tables.rows import Row, Rows

GROUP = 20_000
"""Rows that are held back until they are written together. It does not depend on how articles are cut."""

PARQUET = "application/x-parquet"


class Drain:
    """A file that keeps what is written to it only until it is taken."""

    closed = False

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._length = 0

    def write(self, data: bytes) -> int:
        """Take bytes in."""
        self._held.append(bytes(data))
        self._length += len(data)
        return len(data)

    def tell(self) -> int:
        """Give how many bytes were ever written."""
        return self._length

    def flush(self) -> None:
        """Nothing waits to be written."""

    def close(self) -> None:
        """The bytes stay until they are taken."""

    def taken(self) -> bytes:
        """Give what was written since the last time."""
        data, self._held = b"".join(self._held), []
        return data


class _TableFile:
    def __init__(self, file: FileEntry) -> None:
        import pyarrow
        from pyarrow import parquet

        self.file = file
        self._schema = pyarrow.schema([_field(column) for column in file.columns])
        self._drain = Drain()
        # The file's own note of its writer names the version of pyarrow and nothing else that could change.
        self._writer = parquet.ParquetWriter(self._drain, self._schema, compression="zstd", write_statistics=True)
        self._waiting: list[Row] = []

    def add(self, row: Row) -> Iterator[Piece]:
        self._waiting.append(row)
        if len(self._waiting) >= GROUP:
            yield self._written()

    def end(self) -> Iterator[Piece]:
        if self._waiting:
            yield self._written()
        self._writer.close()
        yield Piece(self.file.name, self._drain.taken())

    def _written(self) -> Piece:
        import pyarrow

        parts: Sequence[list[Any]] = [[] for _ in self.file.columns]
        for row in self._waiting:
            for part, value in zip(parts, row, strict=True):
                part.append(list(value) if isinstance(value, tuple) else value)
        arrays = [pyarrow.array(part, type=field.type) for part, field in zip(parts, self._schema, strict=True)]
        self._writer.write_table(pyarrow.Table.from_arrays(arrays, schema=self._schema))
        self._waiting.clear()
        return Piece(self.file.name, self._drain.taken())


class ParquetArchive:
    """Every table of a record as Parquet; pyarrow is imported when it is first written."""

    name = "parquet"
    summary = "the same tables with their types, for large collections"

    @property
    def files(self) -> tuple[FileEntry, ...]:
        """The files that it writes."""
        return tuple(
            FileEntry(file.name.replace(".csv", ".parquet"), PARQUET, file.description, file.columns)
            for file in CsvTables(tables()).files
        )

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come, in groups of rows. Raises UsageError where pyarrow is not installed."""
        try:
            writers = {file.name.removesuffix(".parquet"): _TableFile(file) for file in self.files}
        except ModuleNotFoundError as error:
            raise UsageError("Parquet needs pyarrow: pip install 'dragoman[parquet]'") from error
        for one in given:
            rows = Rows(one.record)
            for name in tables():
                for row in rows.of(name):
                    yield from writers[name].add(row)
            for row in linked_rows(one):
                yield from writers[LINKED].add(row)
            for correction in corrections_of(one):
                yield from writers[CORRECTIONS].add(correction_row(one.record.document.sha256, correction))
        for writer in writers.values():
            yield from writer.end()


def _field(column: Column) -> Any:
    import pyarrow

    kinds = {
        "text": pyarrow.string(),
        "whole": pyarrow.int64(),
        "number": pyarrow.float64(),
        "truth": pyarrow.bool_(),
        "list": pyarrow.list_(pyarrow.string()),
    }
    return pyarrow.field(column.name, kinds[column.kind], metadata={"description": column.description})
