"""Writing to a store: one transaction for each article, and one writer at a time."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import TracebackType
from typing import Self

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from dragoman.errors import UsageError
from dragoman.records.codec import decode, encode
from dragoman.records.document import Document
from dragoman.records.links import Judgement
from dragoman.records.record import Record
from dragoman.stores import linking
from dragoman.stores.address import Address
from dragoman.stores.base import FOREVER, Correction, Linked, Linking, Stored
from dragoman.stores.corrections import apply, corrected, standing
from dragoman.stores.engines import WAIT, begin_writing, open_engine
from dragoman.stores.failures import translated
from dragoman.stores.indexing import add_rows, next_number, replace_rows
from dragoman.stores.lookups import current_readings, load_corrections, packed_record
from dragoman.stores.rows import rows_of
from dragoman.stores.schema import upgrade
from dragoman.stores.tables import corrections, documents, entries, inputs, readings, versions


class StoreWriter:
    """A store that is written to. Opening makes it where it is absent, and brings an older one up to date.

    Args:
        address: where it is.
        wait: seconds to wait for other writers.

    Raises:
        StoreError: it cannot be made, opened or brought up to date.
    """

    def __init__(self, address: Address, *, wait: float = WAIT) -> None:
        self.address = address
        self._engine = open_engine(address, writes=True, wait=wait)
        try:
            upgrade(self._engine, address)
            self._index_waiting()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the connections go."""
        self._engine.dispose()

    def put(self, record: Record, *, moment: str, options: str = "", input_digest: str | None = None) -> Stored:
        """Store a record, unless the very same one is there.

        The newest reading of an article's newest text is the one that questions are answered from.

        Args:
            record: what was read.
            moment: when it is stored, as ISO 8601 in UTC. A store's time never goes back: for an earlier moment the
                last one that the store has is taken.
            options: what it was read with, in words.
            input_digest: the hash of what was read, by which it is known when a batch is taken up again.

        Raises:
            StoreError: nothing of the record was stored.
        """
        data = encode(record)
        digest = hashlib.sha256(data).hexdigest()
        with self._transaction() as connection:
            document = _document(connection, record.document)
            moment = max(moment, _last_moment(connection))
            version, number = _version(connection, document, record.document.sha256, moment)
            found = select(readings.c.id).where(readings.c.version == version, readings.c.digest == digest)
            reading = connection.execute(found).scalar()
            is_new = reading is None
            if reading is None:
                reading = _reading(connection, version, record, (data, digest), (options, moment))
                _index(connection, (reading, document), record, moment)
            if input_digest is not None:
                _finish(connection, input_digest, reading)
        return Stored(document, number, reading, is_new)

    def correct(self, correction: Correction) -> Correction:
        """Store what a person says of an entry, and apply it to every reading that questions are answered from.

        Args:
            correction: what is said; its number is given by the store.

        Returns:
            The correction with its number.

        Raises:
            UsageError: the store has no article with that text, or no correction of the number that is withdrawn.
            InvalidRecord: the record would break a rule; nothing was stored.
        """
        with self._transaction() as connection:
            number = next_number(connection, corrections.c.id)
            numbered = replace(correction, number=number, moment=max(correction.moment, _last_moment(connection)))
            held = load_corrections(connection, [correction.sha256])
            if correction.withdraws is not None and correction.withdraws not in {one.number for one in held}:
                raise UsageError(f"there is no correction no. {correction.withdraws} of this article")
            found = current_readings(connection, correction.sha256)
            if not found:
                raise UsageError("the store has no article with this text")
            fields = {name: getattr(numbered, name) for name in Correction.__dataclass_fields__ if name != "number"}
            connection.execute(insert(corrections).values(id=number, **fields))
            for reading, document in found:
                record = decode(packed_record(connection, reading))
                if correction.action != "withdraw":
                    apply(corrected(record, standing(held)).record, numbered)
                after = corrected(record, standing((*held, numbered)))
                rows = list(rows_of(after.record))
                replace_rows(connection, (reading, document), rows, moment=numbered.moment, made=after.made)
        return numbered

    def judge(self, judgement: Judgement) -> bool:
        """Store what a person says of two entries; it counts from the next linking on.

        Returns:
            Whether it is new.

        Raises:
            UsageError: the store has no article with one of the texts.
        """
        with self._transaction() as connection:
            return linking.add_judgement(connection, judgement)

    def put_links(self, linked: Linked, known: Linking) -> None:
        """Put what a linking found in the place of what the one before found, in one transaction.

        Args:
            linked: links, things across articles, affairs.
            known: what was known when they were found.
        """
        with self._transaction() as connection:
            linking.replace_links(connection, linked, known)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with translated(self.address), self._engine.begin() as connection:
            begin_writing(connection)
            yield connection

    def _index_waiting(self) -> None:
        """Make the rows of readings that were stored before there were any, one transaction each."""
        while True:
            with self._transaction() as connection:
                waiting = select(readings.c.id, readings.c.recorded, versions.c.document).join(versions)
                found = connection.execute(
                    waiting.where(readings.c.indexed.is_(False)).order_by(readings.c.id).limit(1)
                ).first()
                if found is None:
                    return
                record = decode(packed_record(connection, found.id))
                _index(connection, (found.id, found.document), record, found.recorded)


def _document(connection: Connection, document: Document) -> int:
    """Find the article that a document is a version of, or enter a new one.

    The address decides. Without one it is the same text from the same source, else the same source, title and date.
    """
    found = _known_document(connection, document)
    if found is not None:
        return found
    number = next_number(connection, documents.c.id)
    fields = {"url": document.url, "source": document.source, "title": document.title}
    connection.execute(insert(documents).values(id=number, published=document.published, **fields))
    return number


def _known_document(connection: Connection, document: Document) -> int | None:
    named = select(documents.c.id).order_by(documents.c.id).limit(1)
    if document.url is not None:
        return connection.execute(named.where(documents.c.url == document.url)).scalar()
    nameless = named.where(documents.c.url.is_(None))
    same_text = nameless.join(versions).where(versions.c.sha256 == document.sha256)
    same_source = documents.c.source.is_not_distinct_from(document.source)
    found = connection.execute(same_text.where(same_source)).scalar()
    if found is not None or None in (document.source, document.title, document.published):
        return found
    same = (documents.c.title == document.title, documents.c.published == document.published, same_source)
    return connection.execute(nameless.where(*same)).scalar()


def _version(connection: Connection, document: int, sha256: str, moment: str) -> tuple[int, int]:
    held = select(versions.c.id, versions.c.number).where(versions.c.document == document)
    found = connection.execute(held.where(versions.c.sha256 == sha256)).first()
    if found is not None:
        return found.id, found.number
    last = connection.execute(select(func.max(versions.c.number)).where(versions.c.document == document)).scalar()
    made = {"id": next_number(connection, versions.c.id), "number": (last or 0) + 1}
    connection.execute(insert(versions).values(document=document, sha256=sha256, recorded=moment, **made))
    return made["id"], made["number"]


def _reading(
    connection: Connection, version: int, record: Record, content: tuple[bytes, str], circumstances: tuple[str, str]
) -> int:
    number = next_number(connection, readings.c.id)
    document = record.document
    connection.execute(
        insert(readings).values(
            id=number,
            version=version,
            digest=content[1],
            dragoman=record.provenance.dragoman,
            options=circumstances[0],
            recorded=circumstances[1],
            source=document.source,
            title=document.title,
            url=document.url,
            published=document.published,
            record=zlib.compress(content[0]),
            indexed=False,
        )
    )
    return number


def _index(connection: Connection, owner: tuple[int, int], record: Record, moment: str) -> None:
    """Make a reading the one that answers, if its text is the article's newest; in any case make its rows."""
    reading, document = owner
    own = select(versions.c.number).join(readings).where(readings.c.id == reading).scalar_subquery()
    known = select(func.max(versions.c.number)).join(readings).where(versions.c.document == document)
    # A reading that waited for its rows is judged by what there was when it was stored.
    newest = known.where(readings.c.id <= reading).scalar_subquery()
    is_newest = bool(connection.execute(select(own == newest)).scalar_one())
    if is_newest:
        old = (entries.c.document == document, entries.c.superseded == FOREVER)
        connection.execute(update(entries).where(*old).values(superseded=moment))
    held = load_corrections(connection, [record.document.sha256])
    after = corrected(record, standing(held))
    until = FOREVER if is_newest else moment
    add_rows(connection, owner, list(rows_of(after.record)), recorded=moment, superseded=until, made=after.made)
    connection.execute(update(readings).where(readings.c.id == reading).values(indexed=True))


def _last_moment(connection: Connection) -> str:
    """Give the last moment at which anything was stored; "" where nothing was.

    Moments grow with the numbers of rows, which is what lets a question as of a day be answered quickly.
    """
    stored = select(readings.c.recorded).order_by(readings.c.id.desc()).limit(1)
    said = select(corrections.c.moment).order_by(corrections.c.id.desc()).limit(1)
    return max(connection.execute(one).scalar() or "" for one in (stored, said))


def _finish(connection: Connection, digest: str, reading: int) -> None:
    if connection.execute(select(inputs.c.reading).where(inputs.c.digest == digest)).first() is None:
        connection.execute(insert(inputs).values(digest=digest, reading=reading))
