"""Keeping the rows of the search in step with readings and corrections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, insert, select, text, update

from dragoman.stores.base import FOREVER
from dragoman.stores.rows import Row, Term
from dragoman.stores.tables import details, entries, postings, terms
from dragoman.stores.texts import as_tsvector, words_in

if TYPE_CHECKING:
    from sqlalchemy import Column
    from sqlalchemy.engine import Connection

CHUNK = 500
"""Values looked up in one question; SQLite takes at most 999 in its older builds."""

NARROW = (
    "list", "entry_id", "day", "last_day", "sequence", "dated", "published_day", "type", "status", "act", "omitted",
    "conflicting", "single_source", "confidence",
)  # fmt: skip
SHOWN = ("voice", "place", "track", "by", "words", "json")

KNOWN = select(terms.c.id, terms.c.value).where(
    terms.c.facet == bindparam("facet"), terms.c.value.in_(bindparam("values", expanding=True))
)

# SQLite takes its rows by position, PostgreSQL its own type for full text.
WORDS_SQLITE = "INSERT INTO words (rowid, held) VALUES (:entry, :held)"
WORDS_POSTGRESQL = "INSERT INTO words (entry, held) VALUES (:entry, CAST(:held AS tsvector))"


def add_rows(
    connection: Connection,
    owner: tuple[int, int],
    rows: Sequence[Row],
    *,
    recorded: str,
    superseded: str = FOREVER,
    made: Mapping[str, int] | None = None,
) -> None:
    """Write rows with all that finds them.

    Args:
        connection: within the one transaction that writes.
        owner: numbers of the reading and of the document.
        rows: the rows.
        recorded: from when they hold.
        superseded: until when they hold.
        made: the number of the correction by the id of each entry that one made.
    """
    if not rows:
        return
    numbers = term_numbers(connection, dict.fromkeys(term for row in rows for term in row.terms))
    first = next_number(connection, entries.c.id)
    narrow, shown, written = [], [], []
    posted: list[dict[str, int]] = []
    for number, row in enumerate(rows, start=first):
        narrow.append(
            {name: getattr(row, name) for name in NARROW}
            | {"id": number, "reading": owner[0], "document": owner[1]}
            | {"recorded": recorded, "superseded": superseded, "correction": (made or {}).get(row.entry_id)}
        )
        wide = {"entry": number, "actors": "\n".join(row.actors), "countries": "\n".join(row.countries)}
        shown.append({name: getattr(row, name) for name in SHOWN} | wide)
        place = {"day": row.day, "sequence": row.sequence, "entry": number, "last_day": row.last_day}
        posted.extend({"term": numbers[term]} | place for term in row.terms)
        written.append({"entry": number, "held": _held(connection, row.words)})
    connection.execute(insert(entries), narrow)
    connection.execute(insert(details), shown)
    connection.execute(insert(postings), posted)
    connection.execute(text(WORDS_POSTGRESQL if _is_postgresql(connection) else WORDS_SQLITE), written)


def replace_rows(
    connection: Connection, owner: tuple[int, int], rows: Sequence[Row], *, moment: str, made: Mapping[str, int]
) -> None:
    """Bring the rows that hold now for a reading to what they should be; those that stay the same are not touched."""
    held = select(entries.c.id, entries.c.list, details.c.json).join(details, details.c.entry == entries.c.id)
    now = connection.execute(held.where(entries.c.reading == owner[0], entries.c.superseded == FOREVER)).all()
    wanted = {(row.list, row.json): row for row in rows}
    gone = [row.id for row in now if wanted.pop((row.list, row.json), None) is None]
    for start in range(0, len(gone), CHUNK):
        chosen = entries.c.id.in_(gone[start : start + CHUNK])
        connection.execute(update(entries).where(chosen).values(superseded=moment))
    add_rows(connection, owner, list(wanted.values()), recorded=moment, made=made)


def next_number(connection: Connection, column: Column[int]) -> int:
    """Give the next free number of a table. Safe, since writers come one at a time."""
    return int(connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()) + 1


def term_numbers(connection: Connection, wanted: Mapping[Term, Any]) -> dict[Term, int]:
    """Give the numbers of terms; those that are new get one."""
    asked = list(wanted)
    found = known_terms(connection, asked)
    new = [term for term in asked if term not in found]
    if new:
        first = next_number(connection, terms.c.id)
        given = {term: number for number, term in enumerate(new, start=first)}
        listed = [{"id": number, "facet": facet, "value": value} for (facet, value), number in given.items()]
        connection.execute(insert(terms), listed)
        found.update(given)
    return found


def known_terms(connection: Connection, asked: Iterable[Term]) -> dict[Term, int]:
    """Give the numbers of those terms that the store has."""
    by_facet: dict[str, list[str]] = {}
    for facet, value in asked:
        by_facet.setdefault(facet, []).append(value)
    found: dict[Term, int] = {}
    for facet, values in by_facet.items():
        for start in range(0, len(values), CHUNK):
            given = {"facet": facet, "values": values[start : start + CHUNK]}
            found.update({(facet, row.value): row.id for row in connection.execute(KNOWN, given)})
    return found


def _held(connection: Connection, words: str) -> str:
    found = words_in(words)
    return as_tsvector(found) if _is_postgresql(connection) else " ".join(found)


def _is_postgresql(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"
