"""Questions that reading and writing both ask."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from dragoman.stores.base import Correction, HeldReading
from dragoman.stores.tables import corrections, readings, versions

if TYPE_CHECKING:
    from sqlalchemy import Row, Select
    from sqlalchemy.engine import Connection

CHUNK = 500


def packed_record(connection: Connection, reading: int) -> bytes:
    """Give the record of a reading: the very bytes that were stored."""
    return zlib.decompress(connection.execute(select(readings.c.record).where(readings.c.id == reading)).scalar_one())


def load_corrections(connection: Connection, texts: Sequence[str], until: str | None = None) -> tuple[Correction, ...]:
    """Give all corrections of some texts, withdrawn ones and withdrawals too, in the order of their numbers.

    Args:
        connection: any connection.
        texts: SHA-256 of the texts.
        until: the last moment of those wanted; None for all.
    """
    found: list[Correction] = []
    for start in range(0, len(texts), CHUNK):
        chosen = select(corrections).where(corrections.c.sha256.in_(texts[start : start + CHUNK]))
        if until is not None:
            chosen = chosen.where(corrections.c.moment <= until)
        found.extend(_correction(row) for row in connection.execute(chosen))
    return tuple(sorted(found, key=lambda one: one.number))


def current_readings(connection: Connection, sha256: str) -> tuple[tuple[int, int], ...]:
    """Give the newest reading of each article whose newest text this is, as numbers of reading and document."""
    newest = newest_readings().subquery()
    chosen = select(newest.c.reading, newest.c.document).where(newest.c.sha256 == sha256)
    return tuple((row.reading, row.document) for row in connection.execute(chosen.order_by(newest.c.reading)))


def newest_readings(until: str | None = None) -> Select[tuple[int, int, str]]:
    """Ask for the reading that answers for each article: the newest of its newest text, as (reading, document, sha256).

    Args:
        until: what was stored later is passed over; None for nothing.
    """
    known = select(versions.c.document, func.max(versions.c.number).label("number")).group_by(versions.c.document)
    if until is not None:
        known = known.where(versions.c.recorded <= until)
    last = known.subquery()
    same = (versions.c.document == last.c.document) & (versions.c.number == last.c.number)
    found = (
        select(func.max(readings.c.id).label("reading"), versions.c.document, versions.c.sha256)
        .join(versions, versions.c.id == readings.c.version)
        .join(last, same)
        .group_by(versions.c.document, versions.c.sha256)
    )
    return found if until is None else found.where(readings.c.recorded <= until)


HELD = (
    readings.c.id, versions.c.document, versions.c.number, versions.c.sha256, readings.c.dragoman, readings.c.options,
    readings.c.recorded, readings.c.title, readings.c.source, readings.c.url, readings.c.published,
)  # fmt: skip
"""The columns of a `HeldReading`, in the order of its fields."""


def held_reading(row: Sequence[Any]) -> HeldReading:
    """Make a reading of a row whose first columns are `HELD`."""
    return HeldReading(*row[: len(HELD)])


def _correction(row: Row[Any]) -> Correction:
    held = row._mapping
    fields = {name: held[name] for name in Correction.__dataclass_fields__ if name != "number"}
    return Correction(number=held["id"], **fields)
