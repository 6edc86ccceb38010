"""Places for stores in tests: a file, or a schema of its own on a server; and small records to put there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from builders import actor, attribution, document, record, silent
from dragoman.records.record import Record
from dragoman.stores.address import parse_address
from dragoman.stores.base import Stored
from dragoman.stores.engines import open_engine
from dragoman.stores.reading import StoreReader
from dragoman.stores.writing import StoreWriter
from postgresql_server import NoServer, server_address

ENGINES = ("sqlite", "postgresql")
DAY = "2026-01-{:02d}T09:00:00.000000Z"

_numbers = count(1)


def place_for(engine: str, folder: Path) -> Iterator[str]:
    """Give the address of a store that is not there yet, and clear it away afterwards."""
    if engine == "sqlite":
        yield str(folder / "news.db")
        return
    try:
        server = server_address()
    except NoServer as error:
        pytest.skip(str(error))
    import os

    from sqlalchemy import text

    schema = f"test_{os.getpid()}_{next(_numbers)}"
    address = f"{server}{'&' if '?' in server else '?'}schema={schema}"
    yield address
    made = open_engine(parse_address(address), writes=True)
    with made.begin() as connection:
        connection.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
    made.dispose()


def moment(day: int) -> str:
    """Give a moment of January 2026."""
    return DAY.format(day)


def put(store: str, *records: Record, day: int = 1, **more: Any) -> list[Stored]:
    """Store records on a day of January 2026."""
    with StoreWriter(parse_address(store)) as writer:
        return [writer.put(one, moment=moment(day), **more) for one in records]


def asking(store: str) -> StoreReader:
    """Open a store to be read."""
    return StoreReader(parse_address(store))


def news(
    name: str = "Ana Silva", verb: str = "said", what: str = "the ferry would sail in May", **fields: Any
) -> Record:
    """Make a record of a sentence that somebody says, and of a second one on which nothing rests."""
    given = {"title": f"{name} speaks", "source": "Test Wire", "published": "2025-06-04", "published_from": "option"}
    extra = fields.pop("entry", {})
    tail = fields.pop("tail", "Rain fell.")
    text = document(f"{name} {verb} that {what}. {tail}", **(given | fields))
    who = actor(text, name, country="PRT")
    said = attribution(text, source=name, cue=verb, content=f"that {what}", lemma=verb, actor=who, **extra)
    return record(text, actors=(who,), attributions=(said,), silent=(silent(text, tail),))


PutMany = Callable[..., list[Stored]]


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of a store that is not there yet, on each database in turn."""
    yield from place_for(request.param, tmp_path)


@pytest.fixture
def fill(store: str) -> PutMany:
    """Give what puts records into that store."""
    return partial(put, store)
