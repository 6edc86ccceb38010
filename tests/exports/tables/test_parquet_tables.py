"""Parquet, read back by pyarrow, pandas and polars."""

from __future__ import annotations

import io
import sys

import polars
import pyarrow
import pytest
from pyarrow import parquet

from depot_record import depot
from dragoman.errors import UsageError
from dragoman.exports.tables import parquet as writer
from dragoman.records.tables.layout import tables
from dragoman.records.tables.rows import counts
from exporting import held
from full_record import harbour


@pytest.mark.parametrize("name", tuple(tables()))
def test_tables_come_back_with_their_types(name: str) -> None:
    """Counts, columns, types and descriptions should be those of the table."""
    found = parquet.read_table(io.BytesIO(held("parquet", depot(), harbour())[f"{name}.parquet"]))
    columns = tables()[name].columns
    assert found.num_rows == counts(depot())[name] + counts(harbour())[name]
    assert found.column_names == [column.name for column in columns]
    lists = pyarrow.list_(pyarrow.string())
    kinds = {"text": pyarrow.string(), "whole": pyarrow.int64(), "number": pyarrow.float64(), "list": lists}
    for column, field in zip(columns, found.schema, strict=True):
        assert field.type == kinds.get(column.kind, pyarrow.bool_())
        assert field.metadata[b"description"].decode() == column.description


def test_lists_stay_lists() -> None:
    """Contexts should be a list, not words with semicolons."""
    data = held("parquet", depot())["events.parquet"]
    assert polars.read_parquet(io.BytesIO(data))["contexts"].to_list()[0] == ["military", "terrorism"]


def test_groups_do_not_change_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are written in several groups should come back in order."""
    whole = held("parquet", depot(), harbour())["spans.parquet"]
    monkeypatch.setattr(writer, "GROUP", 7)
    parts = held("parquet", depot(), harbour())["spans.parquet"]
    assert parquet.ParquetFile(io.BytesIO(parts)).num_row_groups > 1
    assert parquet.read_table(io.BytesIO(parts)).equals(parquet.read_table(io.BytesIO(whole)))


def test_an_absent_pyarrow_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pyarrow is not installed, the error should say how to get it."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"pip install 'dragoman\[parquet\]'"):
        held("parquet", depot())
