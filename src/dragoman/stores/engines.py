"""Connections: what a database must be told before it keeps its promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dragoman.errors import NoSuchStore, UsageError
from dragoman.stores.address import Address

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

WAIT = 30.0
"""Seconds that one writer waits for another before it gives up."""

LOCK = 7_364_269
"""The number under which writers to PostgreSQL queue; any number will do that no other program takes."""


def open_engine(address: Address, *, writes: bool, wait: float = WAIT) -> Engine:
    """Make an engine for a store; the first connection is made when it is first used.

    Args:
        address: where it is.
        writes: whether anything will be written. A file that is only read is never made.
        wait: seconds to wait for other writers.

    Raises:
        NoSuchStore: a file that is to be read is absent.
        UsageError: the driver for PostgreSQL is not installed.
    """
    if address.path is not None:
        return _sqlite(address, writes, wait)
    return _postgresql(address, wait)


def begin_writing(connection: Connection) -> None:
    """Queue up behind other writers: from here to the end of the transaction there is one writer only.

    On SQLite the transaction's first words, BEGIN IMMEDIATE, have done so already.
    """
    if connection.dialect.name == "postgresql":
        from sqlalchemy import text

        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": LOCK})


def _sqlite(address: Address, writes: bool, wait: float) -> Engine:
    import sqlite3

    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import SingletonThreadPool

    path = address.path
    assert path is not None
    if not writes and not path.is_file():
        raise NoSuchStore(address.name, "no such store; 'dragoman read ... --store' makes one")

    def connect() -> sqlite3.Connection:
        mode = "rwc" if writes else _reading_mode(address)
        made = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode if '=' in mode else f'mode={mode}'}",
            uri=True, timeout=wait, isolation_level=None, check_same_thread=False,
        )  # fmt: skip
        if writes:
            # WAL lets others read while one writes; FULL puts each article on the disk before it counts as stored.
            made.execute("PRAGMA journal_mode = WAL")
            made.execute("PRAGMA synchronous = FULL")
        made.execute("PRAGMA foreign_keys = ON")
        made.execute("PRAGMA cache_size = -65536")
        return made

    engine = create_engine("sqlite://", creator=connect, poolclass=SingletonThreadPool)
    event.listen(engine, "begin", _begin_immediately if writes else _begin)
    return engine


def _reading_mode(address: Address) -> str:
    """Choose how to open a file that is only read.

    A file in WAL mode needs a place beside it for the index of the log, unless no log is there and nobody writes.
    """
    import os

    path = address.path
    assert path is not None
    log = path.with_name(path.name + "-wal")
    closed = not os.access(path.parent, os.W_OK) or not os.access(path, os.W_OK)
    return "immutable=1&mode=ro" if closed and not log.exists() else "ro"


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_immediately(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql(address: Address, wait: float) -> Engine:
    from sqlalchemy import create_engine

    settings: dict[str, Any] = {
        "options": f"-csearch_path={address.schema} -clock_timeout={int(wait * 1000)} -ctimezone=UTC -cjit=off",
        "connect_timeout": 10,
    }
    try:
        return create_engine(address.url, connect_args=settings)
    except ModuleNotFoundError as error:
        reason = "a store in PostgreSQL needs its driver: pip install 'dragoman[postgres]'"
        raise UsageError(reason) from error
