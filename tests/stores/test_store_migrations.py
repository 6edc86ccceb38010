"""Stores of every earlier layout, with data in them, brought to the latest."""

from __future__ import annotations

import hashlib
import zlib
from typing import Any

import pytest
from sqlalchemy import MetaData, insert, inspect, text
from sqlalchemy.engine import Engine

from builders import call
from dragoman.errors import NoSuchStore, StoreIsNewer, StoreIsOlder
from dragoman.records.codec import encode
from dragoman.records.record import Record
from dragoman.stores.address import Address, parse_address
from dragoman.stores.base import FOREVER, Question
from dragoman.stores.engines import open_engine
from dragoman.stores.reading import StoreReader
from dragoman.stores.schema import latest, revisions, upgrade
from dragoman.stores.tables import metadata
from dragoman.stores.writing import StoreWriter
from full_record import harbour
from store_places import asking, moment, news, put

EARLIER = revisions()[:-1]
OLD, NEW = (news(what=what, url="https://example.org/ferry") for what in ("it would sail", "it would wait"))


def made_by_hand(store: str, layout: str, records: list[tuple[int, int, Record]]) -> Address:
    """Make a store of an earlier layout and put records in as (document, version, record), as that layout had them."""
    address = parse_address(store)
    engine = open_engine(address, writes=True)
    upgrade(engine, address, layout)
    tables = MetaData()
    with engine.begin() as connection:
        names = inspect(connection).get_table_names()
        tables.reflect(
            connection, only=[name for name in names if name in ("documents", "versions", "readings", "inputs")]
        )
        for number, (document, version, record) in enumerate(records, start=1):
            rows = _rows(number, document, version, record)
            for name in ("documents", "versions", "readings", "inputs"):
                if name == "documents" and version > 1:
                    continue
                connection.execute(insert(tables.tables[name]), rows[name])
    engine.dispose()
    return address


def _rows(number: int, document: int, version: int, record: Record) -> dict[str, dict[str, Any]]:
    held = record.document
    named = {"url": held.url, "source": held.source, "title": held.title, "published": held.published}
    data = encode(record)
    return {
        "documents": {"id": document} | named,
        "versions": {
            "id": number, "document": document, "number": version, "sha256": held.sha256, "recorded": moment(number),
        },
        "readings": named | {
            "id": number, "version": number, "digest": hashlib.sha256(data).hexdigest(), "dragoman": "0.0.0",
            "options": "", "recorded": moment(number), "record": zlib.compress(data),
        },
        "inputs": {"digest": str(number) * 64, "reading": number},
    }  # fmt: skip


@pytest.mark.parametrize("layout", EARLIER)
def test_data_of_an_earlier_layout_is_kept(store: str, layout: str) -> None:
    """Every record should come through, be found by its entries, and be recognised when it comes again."""
    made_by_hand(store, layout, [(1, 1, call()), (2, 1, harbour())])
    (again,) = put(store, call(), day=9)
    assert not again.is_new
    with asking(store) as reader:
        assert [encode(held.record) for held in reader.records()] == [encode(call()), encode(harbour())]
        entries = reader.search(Question(), limit=100).found
        assert len(entries) == sum(1 for one in (call(), harbour()) for _ in one.entries())
        assert [one.words for one in reader.search(Question(types=("CONSULT",)), limit=9).found] == [
            "Lea Holm met envoy Tomas Rey"
        ]
        assert reader.finished(["1" * 64]) == {"1" * 64: 1}


@pytest.mark.parametrize("layout", EARLIER)
def test_times_of_an_earlier_layout_are_kept(store: str, layout: str) -> None:
    """A text that was corrected should answer as of its own time, and the newest one now."""
    made_by_hand(store, layout, [(1, 1, OLD), (1, 2, NEW)])
    put(store)
    answers = []
    with asking(store) as reader:
        for as_of in (None, "2026-01-01", "2026-01-02"):
            question = Question(lists=("attributions",), as_of=as_of)
            answers.append([one.words for one in reader.search(question, limit=9).found])
    newest = ["Ana Silva said that it would wait"]
    assert answers == [newest, ["Ana Silva said that it would sail"], newest]


def indexed_before_corrections(engine: Engine) -> None:
    """Take a store back to where its entries had no times, as the second layout had them."""
    with engine.begin() as connection:
        for table in ("members", "clusters", "links", "situations", "linkings", "judgements", "corrections"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("DROP INDEX entries_by_document"))
        for column in ("recorded", "superseded", "correction"):
            connection.execute(text(f"ALTER TABLE entries DROP COLUMN {column}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))


def test_entries_of_the_second_layout_get_their_times(store: str) -> None:
    """Entries that stood in a store before it knew times should hold from when their reading was stored."""
    put(store, OLD, day=1)
    put(store, NEW, day=4)
    address = parse_address(store)
    engine = open_engine(address, writes=True)
    indexed_before_corrections(engine)
    upgrade(engine, address)
    with engine.begin() as connection:
        times = connection.execute(text("SELECT DISTINCT reading, recorded, superseded FROM entries ORDER BY 1")).all()
    engine.dispose()
    assert [tuple(row) for row in times] == [(1, moment(1), moment(4)), (2, moment(4), FOREVER)]


def test_the_steps_lead_to_the_tables(store: str) -> None:
    """All steps together should make the tables, columns and indexes that the program speaks of."""
    put(store)
    address = parse_address(store)
    engine = open_engine(address, writes=False)
    with engine.begin() as connection:
        found = inspect(connection)
        for table in metadata.sorted_tables:
            columns = {column["name"]: column["nullable"] for column in found.get_columns(table.name)}
            assert columns == {column.name: column.nullable for column in table.columns}, table.name
            indexes = {
                index["name"] for index in found.get_indexes(table.name) if not index.get("duplicates_constraint")
            }
            assert {index.name for index in table.indexes} <= indexes, table.name
    engine.dispose()


def test_an_older_store_is_not_changed_by_asking(store: str) -> None:
    """A store of an earlier layout should be refused by a reader, which does not write."""
    address = made_by_hand(store, EARLIER[0], [(1, 1, call())])
    with pytest.raises(StoreIsOlder):
        StoreReader(address)


@pytest.mark.parametrize("opened", [StoreReader, StoreWriter], ids=["to-read", "to-write"])
def test_a_newer_store_is_left_alone(store: str, opened: type[StoreReader | StoreWriter]) -> None:
    """A store that a later version made should be refused with a word on what to do, and not be touched."""
    put(store, call())
    address = parse_address(store)
    engine = open_engine(address, writes=True)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(StoreIsNewer, match=f"layout 0999, this version knows up to {latest()}"):
        opened(address)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM readings")).scalar() == 1
    engine.dispose()


def test_a_foreign_database_is_left_alone(store: str) -> None:
    """A database with other tables should not be taken for a store, nor be made one."""
    address = parse_address(store)
    engine = open_engine(address, writes=True)
    with engine.begin() as connection:
        if address.engine == "postgresql":
            connection.execute(text(f"CREATE SCHEMA {address.schema}"))
        connection.execute(text("CREATE TABLE recipes (name text)"))
    with pytest.raises(NoSuchStore):
        StoreWriter(address)
    with pytest.raises(NoSuchStore):
        StoreReader(address)
    with engine.begin() as connection:
        schema = address.schema if address.engine == "postgresql" else None
        assert inspect(connection).get_table_names(schema=schema) == ["recipes"]
    engine.dispose()
