"""Reading from a store: records, entries, readings and corrections. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from dragoman.errors import NoSuchStore, StoreIsOlder, UsageError
from dragoman.records.codec import decode
from dragoman.records.links import Cluster, Judgement, Link
from dragoman.records.record import Record
from dragoman.records.situations import Situation
from dragoman.stores import linking
from dragoman.stores.address import Address
from dragoman.stores.base import (
    Correction,
    Found,
    HeldReading,
    HeldRecord,
    Linking,
    NamedSituation,
    Page,
    Question,
)
from dragoman.stores.corrections import corrected, standing
from dragoman.stores.engines import WAIT, open_engine
from dragoman.stores.failures import translated
from dragoman.stores.indexing import next_number
from dragoman.stores.lookups import HELD, held_reading, load_corrections, newest_readings, packed_record
from dragoman.stores.plans import end_of
from dragoman.stores.schema import check_known, current, latest
from dragoman.stores.searching import find_entry, search
from dragoman.stores.tables import corrections, documents, entries, inputs, readings, versions

SHORTEST_HASH = 6
CHUNK = 500


class StoreReader:
    """A store that is only read.

    Args:
        address: where it is.
        wait: seconds to wait for a lock.

    Raises:
        NoSuchStore: there is none.
        StoreIsNewer: a later version of Dragoman made it.
        StoreIsOlder: an earlier version made it, and it must be brought up to date first.
    """

    def __init__(self, address: Address, *, wait: float = WAIT) -> None:
        self.address = address
        self._engine = open_engine(address, writes=False, wait=wait)
        try:
            self._check_layout()
        except BaseException:
            self.close()
            raise

    def _check_layout(self) -> None:
        with self._connection() as connection:
            found = current(connection)
        if found is None:
            raise NoSuchStore(self.address.name, "no store of Dragoman is there")
        check_known(found, self.address)
        if found != latest():
            reason = "an earlier Dragoman made it, and it must be brought up to date first"
            raise StoreIsOlder(self.address.name, reason)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the connections go."""
        self._engine.dispose()

    def search(self, question: Question, *, limit: int, after: str | None = None) -> Page:
        """Answer a question with at most `limit` entries, after those that the cursor stands for."""
        with self._connection() as connection:
            return search(connection, question, limit, after)

    def records(self, *, as_of: str | None = None, raw: bool = False) -> Iterator[HeldRecord]:
        """Give the record of each article, in the order in which articles came, one at a time in memory.

        Args:
            as_of: a date or moment; what was stored or corrected later is passed over.
            raw: whether the records are wanted as they were read, without corrections.
        """
        until = end_of(as_of) if as_of else None
        with self._connection() as connection:
            newest = newest_readings(until).subquery()
            numbers = connection.execute(select(newest.c.reading).order_by(newest.c.document)).scalars().all()
        for number in numbers:
            yield self.record(number, as_of=as_of, raw=raw)

    def record(self, reading: int, *, as_of: str | None = None, raw: bool = False) -> HeldRecord:
        """Give the record of one reading. Raises UsageError where there is none of that number."""
        with self._connection() as connection:
            held = _readings(connection, (reading,))
            if not held:
                raise UsageError(f"{self.address.name} has no reading no. {reading}")
            record = decode(packed_record(connection, reading))
            if not raw:
                until = end_of(as_of) if as_of else None
                known = load_corrections(connection, [record.document.sha256], until)
                record = corrected(record, standing(known)).record
        return HeldRecord(held[reading], record)

    def records_of(self, texts: Iterable[str], *, as_of: str | None = None) -> Iterator[Record]:
        """Give the records of some texts, corrections applied, in the order in which articles came.

        Args:
            texts: SHA-256 of the texts; those that are no article's newest by then are passed over.
            as_of: a date or moment; what was stored or corrected later is passed over.
        """
        wanted = sorted(set(texts))
        newest = newest_readings(end_of(as_of) if as_of else None).subquery()
        numbers: list[tuple[int, int]] = []
        with self._connection() as connection:
            for start in range(0, len(wanted), CHUNK):
                chosen = select(newest.c.document, newest.c.reading)
                chosen = chosen.where(newest.c.sha256.in_(wanted[start : start + CHUNK]))
                numbers.extend((row.document, row.reading) for row in connection.execute(chosen))
        for _, number in sorted(numbers):
            yield self.record(number, as_of=as_of).record

    def entry(self, entry_id: str) -> Found | None:
        """Give an entry that holds now, by its id; None where there is none."""
        with self._connection() as connection:
            return find_entry(connection, entry_id)

    def raw_record(self, reading: int) -> bytes:
        """Give the canonical JSON of a reading as it was stored, byte for byte."""
        with self._connection() as connection:
            return packed_record(connection, reading)

    def finished(self, digests: Sequence[str]) -> Mapping[str, int]:
        """Give, for those inputs that were read to the end, the number of the reading."""
        found: dict[str, int] = {}
        with self._connection() as connection:
            for start in range(0, len(digests), CHUNK):
                chosen = select(inputs).where(inputs.c.digest.in_(digests[start : start + CHUNK]))
                found.update({row.digest: row.reading for row in connection.execute(chosen)})
        return found

    def articles(self, named: str) -> tuple[int, ...]:
        """Find articles by what a user calls one: its number, its address, its source, or the beginning of a hash.

        Args:
            named: "12", "https://...", "file.txt", or six or more digits of the text's SHA-256.

        Returns:
            Numbers of articles, ascending.
        """
        chosen = select(versions.c.document).join(readings, readings.c.version == versions.c.id).distinct()
        if named.isdecimal() and len(named) < SHORTEST_HASH + 4:
            by_number = chosen.where(versions.c.document == int(named))
            with self._connection() as connection:
                found = tuple(connection.execute(by_number).scalars())
            if found:
                return found
        called = (readings.c.url == named) | (readings.c.source == named) | (readings.c.title == named)
        if len(named) >= SHORTEST_HASH and not set(named) - set("0123456789abcdef"):
            called |= versions.c.sha256.startswith(named)
        with self._connection() as connection:
            return tuple(sorted(connection.execute(chosen.where(called)).scalars()))

    def readings(self, document: int | None = None) -> tuple[HeldReading, ...]:
        """Give the readings of an article, or of all, in the order in which they were stored."""
        with self._connection() as connection:
            chosen = select(*HELD).join(versions, versions.c.id == readings.c.version).order_by(readings.c.id)
            if document is not None:
                chosen = chosen.where(versions.c.document == document)
            return tuple(held_reading(row) for row in connection.execute(chosen))

    def sizes(self) -> tuple[int, int]:
        """Count the articles, and the entries of all their readings."""
        with self._connection() as connection:
            articles = connection.execute(select(func.count()).select_from(documents)).scalar_one()
            return int(articles), next_number(connection, entries.c.id) - 1

    def newest(self, document: int) -> int:
        """Give the number of the reading that answers for an article. Raises UsageError where there is no article."""
        found = self.newest_by(document)
        if found is None:
            raise UsageError(f"{self.address.name} has no article no. {document}")
        return found

    def newest_by(self, document: int, as_of: str | None = None) -> int | None:
        """Give the reading that answered for an article at a date or moment; None where there was none."""
        with self._connection() as connection:
            found = newest_readings(end_of(as_of) if as_of else None).subquery()
            return connection.execute(select(found.c.reading).where(found.c.document == document)).scalar()

    def owner(self, entry_id: str) -> HeldReading | None:
        """Give the newest reading that holds an entry, or whose text a correction of the entry belongs to."""
        with self._connection() as connection:
            chosen = select(entries.c.reading).where(entries.c.entry_id == entry_id)
            number = connection.execute(chosen.order_by(entries.c.id.desc()).limit(1)).scalar()
            return _readings(connection, (number,))[number] if number is not None else None

    def corrections(self) -> tuple[Correction, ...]:
        """Give all corrections, withdrawn ones and withdrawals too, in the order of their numbers."""
        with self._connection() as connection:
            texts = connection.execute(select(corrections.c.sha256).distinct()).scalars().all()
            return load_corrections(connection, texts)

    def judgements(self, as_of: str | None = None) -> tuple[Judgement, ...]:
        """Give what persons said of pairs of entries, in the order in which they said it, by a date or moment."""
        with self._connection() as connection:
            return linking.load_judgements(connection, end_of(as_of) if as_of else None)

    def linked(self) -> tuple[Linking | None, Linking]:
        """Give the latest linking, None where there was none, and what one at this moment would know."""
        with self._connection() as connection:
            return linking.latest_linking(connection), linking.known_now(connection)

    def clusters(self, named: str) -> tuple[tuple[Cluster, tuple[Link, ...]], ...]:
        """Find things across articles with the links that hold each together.

        Args:
            named: a canonical id, the id of an entry, or the SHA-256 of a text.
        """
        with self._connection() as connection:
            found = linking.find_clusters(connection, named)
            return tuple((one, linking.links_within(connection, one)) for one in found)

    def things_of(self, entry_ids: Sequence[str]) -> dict[str, tuple[str, int]]:
        """Give, for those entries that are linked, the canonical id of what they tell and how many voices tell it."""
        with self._connection() as connection:
            return linking.things_of(connection, entry_ids)

    def situations(self) -> tuple[NamedSituation, ...]:
        """List the affairs, the one that was last reported on first."""
        with self._connection() as connection:
            return linking.list_situations(connection)

    def situation(self, identifier: str) -> Situation | None:
        """Give an affair as the latest linking left it; None where there is none of that id."""
        with self._connection() as connection:
            return linking.load_situation(connection, identifier)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with translated(self.address), self._engine.begin() as connection:
            yield connection


def _readings(connection: Connection, numbers: Sequence[int]) -> dict[int, HeldReading]:
    chosen = select(*HELD).join(versions, versions.c.id == readings.c.version).where(readings.c.id.in_(numbers))
    return {row[0]: held_reading(row) for row in connection.execute(chosen)}
