"""Exports in tests: written to a folder, or held in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dragoman.exports.archive import Correction, Given
from dragoman.records.record import Record
from dragoman.workflows.export import archive, export

REJECTED = Correction(
    number=5, action="reject", list="events", entry="ev-00000000dead", becomes=None, person="Ana Silva",
    reason="he quotes a film", moment="2026-01-05T09:00:00.000000Z", before='{"id":"ev-00000000dead"}',
)  # fmt: skip


def held(name: str, *records: Record | Given, **options: Any) -> dict[str, bytes]:
    """Give the files of an export by name."""
    found: dict[str, bytes] = defaultdict(bytes)
    for piece in archive(name, **options).write(given(records)):
        found[piece.file] += piece.data
    return dict(found)


def given(records: Iterable[Record | Given]) -> Any:
    """Give records as exports take them."""
    return (one if isinstance(one, Given) else Given(one) for one in records)


def exported(name: str, folder: Path, *records: Record | Given, **options: Any) -> Path:
    """Write records to a folder; give the folder."""
    export(given(records), archive(name, **options), str(folder))
    return folder


def table(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    """Read a table of a record, whether it was written as CSV or as Parquet, everything as text."""
    if f"{name}.csv" in files:
        return rows(files[f"{name}.csv"])
    import io

    from pyarrow import parquet

    found = parquet.read_table(io.BytesIO(files[f"{name}.parquet"])).to_pylist()
    return [{key: "" if value is None else str(value) for key, value in row.items()} for row in found]


def rows(data: bytes, separator: str = ",") -> list[dict[str, str]]:
    """Read a table with a line of names, everything as text."""
    import csv
    import io

    quoting = csv.QUOTE_MINIMAL if separator == "," else csv.QUOTE_NONE
    return list(csv.DictReader(io.StringIO(data.decode()), delimiter=separator, quoting=quoting))
