"""Killed processes, crowded stores, full disks and files that may not be written: nothing is lost."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import event, text

from builders import call
from dragoman.errors import NoSuchStore, StoreError, StoreIsBusy, StoreIsFull, StoreIsReadOnly, UsageError
from dragoman.records.codec import decode, encode
from dragoman.stores.address import parse_address
from dragoman.stores.base import Question
from dragoman.stores.engines import open_engine
from dragoman.stores.reading import StoreReader
from dragoman.stores.writing import StoreWriter
from full_record import harbour
from store_places import asking, moment, news, put

FILLING = Path(__file__).with_name("filling.py")
SEED = 7


def filling(store: str, articles: int, person: str = "Ana Silva") -> subprocess.Popen[str]:
    """Start a process that fills a store."""
    command = [sys.executable, str(FILLING), store, str(articles), person]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def killed_after(process: subprocess.Popen[str], seconds: float) -> int:
    """Kill a process without warning some time after its first article; give how many it told to be stored."""
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    rest = process.communicate()[0].splitlines()
    return 1 + max((int(line) for line in (first, *rest) if line.strip()), default=-1)


def prove_whole(store: str) -> int:
    """Prove that every article of a store is there whole, with all its entries; give how many there are."""
    with asking(store) as reader:
        held = reader.readings()
        for one in held:
            record = decode(reader.raw_record(one.number))
            assert encode(record) == reader.raw_record(one.number)
    engine = open_engine(parse_address(store), writes=False)
    with engine.begin() as connection:
        counted_rows = connection.execute(text("SELECT reading, count(*) FROM entries GROUP BY reading"))
        rows = {row[0]: row[1] for row in counted_rows}
        assert rows == dict.fromkeys((one.number for one in held), 3)
        for table, column in (("details", "entry"), ("words", "rowid" if engine.dialect.name == "sqlite" else "entry")):
            counted = connection.execute(text(f"SELECT count(DISTINCT {column}) FROM {table}")).scalar()
            assert counted == sum(rows.values())
        posted = connection.execute(text("SELECT count(DISTINCT entry) FROM postings")).scalar()
        assert posted == sum(rows.values())
        if engine.dialect.name == "sqlite":
            assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    engine.dispose()
    return len(held)


def kill_many_times(store: str, times: int, articles: int) -> None:
    """Kill one filling after the other, prove the store each time, and let the last one finish."""
    chance = random.Random(SEED)
    told = 0
    for _ in range(times):
        told = max(told, killed_after(filling(store, articles), chance.uniform(0.0, 0.4)))
        assert prove_whole(store) >= told
    last = filling(store, articles)
    assert last.communicate()[0].splitlines()[-1] == str(articles - 1)
    assert prove_whole(store) == articles


def test_a_killed_batch_loses_nothing(store: str) -> None:
    """Killed five times at any moment, a batch should lose no finished article, leave no half one, and be finished."""
    kill_many_times(store, 5, 24)


@pytest.mark.slow
def test_a_batch_killed_fifty_times_loses_nothing(store: str) -> None:
    """The same should hold of a batch of five hundred that is killed fifty times."""
    kill_many_times(store, 50, 500)


def test_two_writers_at_once(store: str) -> None:
    """Two processes that fill one store, new to both, should both finish, and everything be there."""
    people = ("Ana Silva", "Ben Okoro")
    running = [filling(store, 8, person) for person in people]
    failures = [process.communicate()[1] for process in running]
    assert failures == ["", ""]
    assert prove_whole(store) == 16


def test_reading_goes_on_while_somebody_writes(store: str) -> None:
    """A question that is asked during a transaction should be answered from what was there before it."""
    put(store, call())
    engine = open_engine(parse_address(store), writes=True)
    with engine.begin() as connection, asking(store) as reader:
        connection.execute(text("DELETE FROM postings"))
        assert len(reader.search(Question(actors=("putin",)), limit=9).found) == 2
        connection.rollback()
    engine.dispose()


def test_a_store_that_stays_locked_is_told(store: str) -> None:
    """Who waits in vain for another writer should be told, and find the store as it was."""
    put(store, call())
    locked, done = threading.Event(), threading.Event()

    def hold() -> None:
        from dragoman.stores.engines import begin_writing

        engine = open_engine(parse_address(store), writes=True)
        with engine.begin() as connection:
            begin_writing(connection)
            locked.set()
            done.wait(30)
        engine.dispose()

    with StoreWriter(parse_address(store), wait=0.2) as writer:
        holder = threading.Thread(target=hold)
        holder.start()
        assert locked.wait(30)
        with pytest.raises(StoreIsBusy, match="others keep it locked"):
            writer.put(harbour(), moment=moment(1))
        done.set()
        holder.join()
        assert writer.put(harbour(), moment=moment(1)).is_new


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """When there is no more room, the error should say so, and what was stored before be there whole."""
    store = str(tmp_path / "small.db")
    put(store, news("Ana Silva"))
    with StoreWriter(parse_address(store)) as writer:

        @event.listens_for(writer._engine, "begin")
        def leave_little_room(connection: object) -> None:
            size = connection.exec_driver_sql("PRAGMA page_count").scalar()  # type: ignore[attr-defined]
            connection.exec_driver_sql(f"PRAGMA max_page_count = {size + 1}")  # type: ignore[attr-defined]

        with pytest.raises(StoreIsFull, match="the disk is full"):
            for number in range(200):
                writer.put(news(f"Person {number}", what="it rains " * 300), moment=moment(1))
    kept = prove_whole(store)
    put(store, news("Ben Okoro"))
    assert prove_whole(store) == kept + 1


def test_a_file_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that may not be written should be told as such, and still answer questions."""
    store = str(tmp_path / "news.db")
    put(store, news())
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name, **more: connect(name.replace("mode=rwc", "mode=ro"), **more))
    with pytest.raises(StoreIsReadOnly, match="it may only be read"):
        put(store, call())
    assert prove_whole(store) == 1


def test_a_file_in_a_folder_closed_to_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store on a medium that cannot be written, where SQLite has no place for its log, should answer questions."""
    store = str(tmp_path / "news.db")
    put(store, news())
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    assert prove_whole(store) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["news.db"]


@pytest.mark.parametrize(
    "content", [b"not a database, but a text that is long enough " * 9, b"{}"], ids=["long", "short"]
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    """Any other file should be refused and stay what it is."""
    file = tmp_path / "article.txt"
    file.write_bytes(content)
    for opened in (StoreReader, StoreWriter):
        with pytest.raises(NoSuchStore, match="no database of SQLite"):
            opened(parse_address(str(file)))
    assert file.read_bytes() == content


def test_an_absent_folder_is_told(tmp_path: Path) -> None:
    """A store in a folder that does not exist should be an error that says so."""
    with pytest.raises(StoreError, match="cannot be opened"):
        StoreWriter(parse_address(str(tmp_path / "absent" / "news.db")))


def test_a_server_that_is_not_there_is_told() -> None:
    """A server that does not answer should be one clear line without the password."""
    with pytest.raises(StoreError, match="the server cannot be reached") as told:
        StoreReader(parse_address("postgresql://ana:secret@127.0.0.1:1/news"))
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(
    "address",
    ["", "mysql://host/x", "postgresql://host:port/x", "postgresql://host/x?schema=a;b"],
    ids=["empty", "other", "no-port", "schema"],
)
def test_addresses_that_are_none(address: str) -> None:
    """What names no store should be a usage error."""
    with pytest.raises(UsageError):
        parse_address(address)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("news.db", "news.db"),
        ("sqlite:///news.db", "news.db"),
        ("sqlite:////var/news.db", "/var/news.db"),
        ("news/", "news/dragoman.db"),
    ],
    ids=["path", "relative", "absolute", "folder"],
)
def test_addresses_of_files(given: str, path: str) -> None:
    """A path, an address of SQLite and a folder should each name a file."""
    assert str(parse_address(given).path) == path
