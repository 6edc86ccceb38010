"""Opening a store, and reading articles into one: a batch that is broken off goes on where it was."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from dragoman.errors import StoreIsOlder, UnreadableInput
from dragoman.readers.base import Material, ReadingOptions
from dragoman.records.record import Record
from dragoman.version import VERSION
from dragoman.workflows.inputs import expand, materials
from dragoman.workflows.outcomes import Outcome, outcome_of
from dragoman.workflows.parallel import outcomes_of
from dragoman.workflows.read import checked

if TYPE_CHECKING:
    from dragoman.stores.reading import StoreReader
    from dragoman.stores.writing import StoreWriter


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one article on its way into the store.

    Attributes:
        source: the file, address or line as the user named it.
        state: "added"; "known" where the store had the very same reading; "passed over" where the same bytes were read
            to the end before and were not read again; "failed".
        record: the record as the store holds it, corrections applied; None where it was not asked for or failed.
        error: why it failed.
    """

    source: str
    state: Literal["added", "known", "passed over", "failed"]
    record: Record | None = None
    error: UnreadableInput | None = None


def now() -> str:
    """Give this moment as a store writes moments: ISO 8601 in UTC, to the microsecond."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def shown_name(store: str) -> str:
    """Give the address of a store as it may be shown: without a password."""
    from dragoman.stores.address import parse_address

    return parse_address(store).name


@contextmanager
def opened_to_read(store: str) -> Iterator[StoreReader]:
    """Open a store to be read; one of an earlier layout is brought up to date first.

    Raises:
        StoreError: there is none, or it cannot be opened.
        UsageError: the address makes no sense.
    """
    from dragoman.stores.address import parse_address
    from dragoman.stores.reading import StoreReader

    address = parse_address(store)
    try:
        reader = StoreReader(address)
    except StoreIsOlder:
        with opened_to_write(store):
            reader = StoreReader(address)
    with reader:
        yield reader


@contextmanager
def opened_to_write(store: str) -> Iterator[StoreWriter]:
    """Open a store to be written to; it is made where it is absent.

    Raises:
        StoreError: it cannot be made or opened.
        UsageError: the address makes no sense.
    """
    from dragoman.stores.address import parse_address
    from dragoman.stores.writing import StoreWriter

    with StoreWriter(parse_address(store)) as writer:
        yield writer


def read_into(
    inputs: Iterable[str],
    store: str,
    options: ReadingOptions | None = None,
    *,
    workers: int = 1,
    stdin: BinaryIO | None = None,
    with_records: bool = False,
    clock: Callable[[], str] = now,
) -> Iterator[Filed]:
    """Read any number of articles into a store, each in a transaction of its own.

    What was read to the end with the same version and options is passed over, so that the same call after an
    interruption does only what is left to do.

    Args:
        inputs: files, folders, patterns, addresses and "-", as the user names them.
        store: a file of SQLite or an address of PostgreSQL.
        options: what holds for all of them.
        workers: how many processes read; one writes.
        stdin: what "-" stands for, if not the process's standard input.
        with_records: whether the records are wanted back.
        clock: gives the moment at which a record is stored.

    Yields:
        What became of each article, in the order of the inputs, once it is safe in the store.

    Raises:
        StoreError: the store cannot be written to; what was given before is safe.
        UsageError: an option or the address makes no sense.
    """
    settled = checked(options or ReadingOptions())
    with opened_to_write(store) as writer, opened_to_read(store) as reader:
        arriving = (one for name in expand(inputs) for one in materials(name, settled, stdin))
        for digest, outcome, known in _outcomes(arriving, settled, workers, reader):
            if outcome.error is not None:
                yield Filed(outcome.source, "failed", error=outcome.error)
                continue
            state: Literal["added", "passed over", "known"] = "passed over"
            number = known
            if number is None:
                assert outcome.record is not None
                told = _described(settled)
                stored = writer.put(outcome.record, moment=clock(), options=told, input_digest=digest)
                number, state = stored.reading, "added" if stored.is_new else "known"
            yield Filed(outcome.source, state, reader.record(number).record if with_records else None)


def input_digest(material: Material, options: ReadingOptions) -> str:
    """Hash all that a record depends on: the bytes, what is known of them, the options, Dragoman's version."""
    known = [Path(name).read_bytes() for name in options.knowledge]
    told = {
        "dragoman": VERSION,
        "data": hashlib.sha256(material.data).hexdigest(),
        "material": [material.url, material.media_type, material.file_name, material.is_part],
        "options": asdict(options) | {"knowledge": [hashlib.sha256(data).hexdigest() for data in known]},
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode("utf-8")).hexdigest()


def _outcomes(
    arriving: Iterable[Material | UnreadableInput], options: ReadingOptions, workers: int, reader: StoreReader
) -> Iterator[tuple[str | None, Outcome, int | None]]:
    """Give digest, outcome and reading of each article in order; a reading is known for what is passed over."""
    waiting: deque[tuple[str | None, Outcome | None, int | None]] = deque()

    def unknown() -> Iterator[Material | UnreadableInput]:
        for one in arriving:
            digest = input_digest(one, options) if isinstance(one, Material) else None
            reading = reader.finished([digest]).get(digest) if digest else None
            if reading is not None and isinstance(one, Material):
                waiting.append((digest, Outcome(one.name), reading))
            else:
                waiting.append((digest, None, None))
                yield one

    fresh = (
        (outcome_of(one, options) for one in unknown()) if workers == 1 else outcomes_of(unknown(), options, workers)
    )
    for outcome in fresh:
        yield from _passed_over(waiting)
        digest, _, _ = waiting.popleft()
        yield digest, outcome, None
    yield from _passed_over(waiting)


def _passed_over(
    waiting: deque[tuple[str | None, Outcome | None, int | None]],
) -> Iterator[tuple[str | None, Outcome, int | None]]:
    while waiting and waiting[0][1] is not None:
        digest, outcome, reading = waiting.popleft()
        assert outcome is not None
        yield digest, outcome, reading


def _described(options: ReadingOptions) -> str:
    """Write the options that differ from the usual ones, in a form that people can read."""
    usual = asdict(ReadingOptions())
    given = {name: value for name, value in asdict(options).items() if value != usual[name]}
    given.pop("allow_private", None)
    return json.dumps(given, sort_keys=True, ensure_ascii=False) if given else ""
