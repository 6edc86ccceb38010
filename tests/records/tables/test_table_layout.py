"""A record's tables have everything that the record has."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from builders import call
from depot_record import depot
from dragoman.errors import UsageError
from dragoman.records.actors import Mention
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.spans import Span
from dragoman.records.tables.layout import tables
from dragoman.records.tables.rows import Rows, correction_of, counts
from dragoman.records.walking import fields_of, walk
from full_record import harbour

RECORDS = (pytest.param(depot, id="depot"), pytest.param(harbour, id="harbour"), pytest.param(call, id="call"))


def leaves(value: Any) -> Iterator[Any]:
    """Give the plain values of an entry, words left out: they have a table of their own."""
    if isinstance(value, Span):
        return
    if isinstance(value, msgspec.Struct):
        for _, held in fields_of(value):
            yield from leaves(held)
    elif isinstance(value, tuple):
        for held in value:
            yield from leaves(held)
    elif value is not None:
        yield value


def told(record: Record) -> set[Any]:
    """Give every value that stands in a record's tables."""
    found: set[Any] = set()
    for name in tables():
        for row in Rows(record).of(name):
            for value in row:
                found.update(value if isinstance(value, tuple) else (value,))
    return found


@pytest.mark.parametrize("made", RECORDS)
def test_no_value_is_lost(made: Any) -> None:
    """Every plain value of every entry should stand in some table."""
    record = made()
    assert {value for _, _, entry in record.entries() for value in leaves(entry)} - told(record) == set()


@pytest.mark.parametrize("made", RECORDS)
def test_every_span_has_a_row(made: Any) -> None:
    """The table of spans should have each span of each entry once, and the text should say the same there."""
    record = made()
    rows = list(Rows(record).of("spans"))
    due = sum(isinstance(value, Span | Mention) for _, value in walk(record))
    assert len(rows) == due
    assert all(record.document.text[start:end] == text for *_, start, end, text in rows)


@pytest.mark.parametrize("name", ENTRY_LISTS)
def test_every_list_has_a_table(name: str) -> None:
    """A list's table should have one row for each of its entries, by their ids, in their order."""
    record = harbour()
    columns = [column.name for column in tables()[name].columns]
    found = [row[columns.index("id")] for row in Rows(record).of(name)]
    assert found == [entry.id for entry in getattr(record, name)]


@pytest.mark.parametrize("name", tuple(tables()))
def test_every_column_is_described_once(name: str) -> None:
    """Names of columns should not repeat, each should say what it holds, and rows be as long as they."""
    columns = tables()[name].columns
    assert len({column.name for column in columns}) == len(columns)
    assert all(column.description.endswith(".") for column in columns)
    assert all(len(row) == len(columns) for row in Rows(harbour()).of(name))


def test_tables_within_tables_say_where_they_belong() -> None:
    """A point of an account should name the account, the version and its own place."""
    columns = [column.name for column in tables()["accounts_versions_points"].columns]
    assert columns[:4] == ["document", "entry", "versions_position", "position"]
    record = harbour()
    (row,) = Rows(record).of("accounts_versions_points")
    assert row[:4] == (record.document.sha256, record.accounts[0].id, 0, 0)


def test_names_and_voices_are_resolved() -> None:
    """Parties should come with names and countries, and an event with the voices from the article inwards."""
    record = call()
    columns = [column.name for column in tables()["attributions"].columns]
    found = [dict(zip(columns, row, strict=True)) for row in Rows(record).of("attributions")]
    assert [row["source_actor_name"] for row in found[:2]] == ["Donald Trump", "Vladimir Putin"]
    assert [row["source_actor_country"] for row in found[:2]] == ["USA", "RUS"]
    assert found[1]["voice"] == "article < Donald Trump < Vladimir Putin"


def test_a_source_without_an_actor_goes_by_its_words() -> None:
    """A voice that no actor is should be told by its words, one that is not named as someone."""
    record = call()
    first, *rest = record.attributions
    assert first.source is not None
    nameless = msgspec.structs.replace(first, source=msgspec.structs.replace(first.source, actor=None))
    other = msgspec.structs.replace(record, attributions=(nameless, *rest))
    assert Rows(other).voice(nameless) == "article < US President Donald Trump"
    assert Rows(other).voice(msgspec.structs.replace(nameless, source=None)).startswith("article < ")


def test_what_was_done_by_hand_is_told() -> None:
    """Only a mended or added entry should say so."""
    assert [correction_of(event) for event in depot().events][:3] == [None, "mended no. 7", None]


def test_rows_are_counted() -> None:
    """The number of rows of every table should be known."""
    assert counts(call())["attributions"] == 4


@pytest.mark.parametrize("library", ["pandas", "polars"])
@pytest.mark.parametrize("made", RECORDS)
def test_frames_have_the_rows(made: Any, library: str) -> None:
    """A frame should have the columns and values of its table, absent values told from empty ones."""
    record = made()
    frames = getattr(record, f"to_{library}")()
    assert list(frames) == list(tables())
    for name, frame in frames.items():
        columns = [column.name for column in tables()[name].columns]
        assert list(frame.columns) == columns
        held = frame.to_dict("records") if library == "pandas" else frame.to_dicts()
        due = [dict(zip(columns, row, strict=True)) for row in Rows(record).of(name)]
        assert [{key: plain(value) for key, value in row.items()} for row in held] == [
            {key: list(value) if isinstance(value, tuple) else value for key, value in row.items()} for row in due
        ]


def plain(value: Any) -> Any:
    """Give a value of a frame as Python has it."""
    import pandas

    return None if value is pandas.NA else value


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_one_table_alone(library: str) -> None:
    """A table that is asked for by name should come as a frame, another name be refused with those there are."""
    frame = getattr(depot(), f"to_{library}")("events")
    assert list(frame["status"]) == ["happened", "happened", "planned", "negated", "happened", "happened"]
    with pytest.raises(UsageError, match="no table 'event'; it has documents"):
        getattr(depot(), f"to_{library}")("event")


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_an_absent_library_is_named(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the library is not installed, the error should say how to get it."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(UsageError, match=rf"pip install 'dragoman\[{library}\]'"):
        getattr(depot(), f"to_{library}")("events")
