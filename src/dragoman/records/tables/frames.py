"""Rows as data frames of pandas and polars, which are imported when they are first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from dragoman.errors import UsageError
from dragoman.records.tables.layout import Column, tables
from dragoman.records.tables.rows import Row, Rows, Value

if TYPE_CHECKING:
    import pandas
    import polars

    from dragoman.records.record import Record

PANDAS = {"text": "string", "whole": "Int64", "number": "Float64", "truth": "boolean", "list": "object"}
"""The type of pandas for each kind of column: those that tell an absent value from an empty one."""


def pandas_frame(columns: Sequence[Column], rows: Iterable[Row]) -> pandas.DataFrame:
    """Make a frame of pandas: absent values are `pandas.NA`, lists are Python lists.

    Raises:
        UsageError: pandas is not installed.
    """
    try:
        import pandas
    except ModuleNotFoundError as error:
        raise _absent("pandas") from error

    parts = _turned(columns, rows)
    return pandas.DataFrame(
        {
            column.name: pandas.Series(part, dtype=PANDAS[column.kind])
            for column, part in zip(columns, parts, strict=True)
        }
    )


def polars_frame(columns: Sequence[Column], rows: Iterable[Row]) -> polars.DataFrame:
    """Make a frame of polars: absent values are null, lists are lists of strings.

    Raises:
        UsageError: polars is not installed.
    """
    try:
        import polars
    except ModuleNotFoundError as error:
        raise _absent("polars") from error

    kinds: dict[str, Any] = {
        "text": polars.String,
        "whole": polars.Int64,
        "number": polars.Float64,
        "truth": polars.Boolean,
        "list": polars.List(polars.String),
    }
    parts = _turned(columns, rows)
    return polars.DataFrame(
        {column.name: part for column, part in zip(columns, parts, strict=True)},
        schema={column.name: kinds[column.kind] for column in columns},
    )


def record_in_pandas(record: Record, table: str | None) -> Any:
    """Give one table of a record as a frame of pandas, or all by name. Raises UsageError for a name that is none."""
    rows = Rows(record)
    if table is None:
        return {name: pandas_frame(one.columns, rows.of(name)) for name, one in tables().items()}
    return pandas_frame(_columns(table), rows.of(table))


def record_in_polars(record: Record, table: str | None) -> Any:
    """Give one table of a record as a frame of polars, or all by name. Raises UsageError for a name that is none."""
    rows = Rows(record)
    if table is None:
        return {name: polars_frame(one.columns, rows.of(name)) for name, one in tables().items()}
    return polars_frame(_columns(table), rows.of(table))


def _columns(table: str) -> tuple[Column, ...]:
    if table not in tables():
        raise UsageError(f"a record has no table {table!r}; it has {', '.join(tables())}")
    return tables()[table].columns


def _turned(columns: Sequence[Column], rows: Iterable[Row]) -> list[list[Any]]:
    parts: list[list[Any]] = [[] for _ in columns]
    for row in rows:
        for part, value in zip(parts, row, strict=True):
            part.append(_plain(value))
    return parts


def _plain(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _absent(library: str) -> UsageError:
    return UsageError(f"frames of {library} need it installed: pip install 'dragoman[{library}]'")
