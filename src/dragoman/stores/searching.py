"""Finding entries: the rarest of what is asked for leads, the rest is looked up for each entry that it gives.

An answer's first page is quick for one of two reasons. Either something that is asked for is rare, then its few entries
are all looked at; or nothing is, then entries in order of time are looked at until the page is full, which is soon.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, exists, func, literal, or_, select, text, tuple_

from dragoman.stores.base import FOREVER, Found, Page, Question
from dragoman.stores.days import LAST, UNKNOWN, iso_day
from dragoman.stores.indexing import known_terms, next_number
from dragoman.stores.lookups import HELD, held_reading
from dragoman.stores.plans import Plan, encode_cursor, plan_of
from dragoman.stores.tables import details, entries, members, postings, readings, versions
from dragoman.stores.texts import Phrase, as_fts5, as_tsquery

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, FromClause, Row, Select, TextClause
    from sqlalchemy.engine import Connection

RARE = 20_000
"""Up to so many entries are looked at one by one and sorted; that takes some tens of milliseconds."""


def search(connection: Connection, question: Question, limit: int, after: str | None = None) -> Page:
    """Answer a question.

    Args:
        connection: any connection.
        question: what is asked.
        limit: the most entries that are wanted.
        after: the cursor of the page before.

    Returns:
        The entries in order of time, on one day in the order of articles and of their words. What is added to the
        store between two pages neither repeats nor moves an entry.

    Raises:
        UsageError: the question makes no sense.
    """
    plan = plan_of(question, after)
    numbers = _found_numbers(connection, plan, limit + 1)
    if not numbers:
        return Page((), None)
    chosen = _ordered(_shown().where(entries.c.id.in_(numbers)), plan, entries)
    found = [_found(row) for row in connection.execute(chosen)]
    last = connection.execute(
        select(entries.c.day, entries.c.sequence, entries.c.id).where(entries.c.id == found[:limit][-1].number)
    ).one()
    cursor = encode_cursor((last.day, last.sequence, last.id), newest_first=plan.newest_first)
    return Page(tuple(found[:limit]), cursor if len(found) > limit else None)


def find_entry(connection: Connection, entry_id: str) -> Found | None:
    """Give an entry that holds now, by its id; of several articles with one text the one stored last."""
    chosen = _shown().where(entries.c.entry_id == entry_id, entries.c.superseded == FOREVER)
    row = connection.execute(chosen.order_by(entries.c.id.desc()).limit(1)).first()
    return None if row is None else _found(row)


def _found_numbers(connection: Connection, plan: Plan, limit: int) -> list[int]:
    asked: Select[Any]
    groups = _numbered_groups(connection, plan)
    if any(not group for group in groups):
        return []
    known = _last_known(connection, plan)
    if plan.same_as:
        asked = _tellings(plan.same_as)
        asked = _filtered(asked, plan, groups, entries, known)
        if plan.phrases is not None:
            asked = asked.where(_has_words(connection, plan.phrases))
        return list(connection.execute(_ordered(asked, plan, entries).limit(limit)).scalars())
    sizes = [_size(connection, _postings_of(group, plan)) for group in groups]
    words = _words_of(connection, plan.phrases) if plan.phrases is not None else None
    in_words = _size(connection, words) if words is not None else RARE
    rarest = min(range(len(groups)), key=lambda at: (sizes[at], len(groups[at])), default=None)
    if words is not None and in_words < (sizes[rarest] if rarest is not None else RARE):
        led = words.subquery("led")
        asked = select(entries.c.id).select_from(entries).join(led, led.c.entry == entries.c.id)
        asked = _filtered(asked, plan, groups, entries, known)
        return list(connection.execute(_ordered(asked, plan, entries).limit(limit)).scalars())
    if rarest is None or (len(groups[rarest]) > 1 and sizes[rarest] >= RARE):
        asked = _filtered(select(entries.c.id), plan, groups, entries, known)
        rest: FromClause = entries
    else:
        rest = _postings_of(groups[rarest], plan).distinct().subquery("led") if len(groups[rarest]) > 1 else postings
        asked = select(entries.c.id).select_from(rest).join(entries, entries.c.id == rest.c.entry)
        if rest is postings:
            asked = asked.where(postings.c.term == groups[rarest][0])
        asked = _filtered(asked, plan, [group for at, group in enumerate(groups) if at != rarest], rest, known)
    if words is not None:
        asked = asked.where(_has_words(connection, plan.phrases or ()))
    return list(connection.execute(_ordered(asked, plan, rest).limit(limit)).scalars())


def _tellings(named: Sequence[str]) -> Select[Any]:
    """Ask for the entries of clusters that are named by their own ids, or by one of their entries."""
    # Two simple questions, each led by an index, are quicker than one that must hold either way.
    own = select(members.c.entry).where(members.c.cluster.in_(named))
    other = members.alias()
    beside = select(members.c.entry).join(other, other.c.cluster == members.c.cluster).where(other.c.entry.in_(named))
    within = own.union(beside).subquery("within")
    return select(entries.c.id).select_from(within).join(entries, entries.c.entry_id == within.c.entry)


def _last_known(connection: Connection, plan: Plan) -> int:
    """Find the last entry that was stored by the moment asked for; moments grow with numbers, so halving finds it."""
    low, high = 0, next_number(connection, entries.c.id) - 1
    if plan.as_of == FOREVER:
        return high
    at = select(entries.c.recorded).where(entries.c.id == bindparam("number"))
    while low < high:
        middle = (low + high + 1) // 2
        recorded = connection.execute(at, {"number": middle}).scalar_one()
        low, high = (middle, high) if recorded <= plan.as_of else (low, middle - 1)
    return low


def _numbered_groups(connection: Connection, plan: Plan) -> list[tuple[int, ...]]:
    known = known_terms(connection, [term for group in plan.wanted for term in group])
    return [tuple(sorted({known[term] for term in group if term in known})) for group in plan.wanted]


def _postings_of(group: Sequence[int], plan: Plan) -> Select[Any]:
    listed = select(postings.c.entry, postings.c.day, postings.c.sequence, postings.c.last_day)
    chosen = postings.c.term == group[0] if len(group) == 1 else postings.c.term.in_(group)
    return listed.where(chosen, *_in_time(plan, postings))


def _size(connection: Connection, listed: Select[Any]) -> int:
    """Count entries, but not beyond what counts as rare."""
    return int(connection.execute(select(func.count()).select_from(listed.limit(RARE).subquery())).scalar_one())


def _in_time(plan: Plan, table: FromClause) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if plan.first != UNKNOWN:
        found.append(table.c.last_day >= plan.first)
    if plan.last != LAST:
        found.extend((table.c.day <= plan.last, table.c.day > UNKNOWN))
    return found


def _filtered(
    asked: Select[Any], plan: Plan, groups: Sequence[Sequence[int]], table: FromClause, known: int
) -> Select[Any]:
    asked = asked.where(*_in_time(plan, table))
    if plan.after is not None:
        asked = asked.where(_after(plan, table))
    if plan.as_of == FOREVER:
        asked = asked.where(entries.c.superseded == FOREVER)
    else:
        key = table.c.id if table is entries else table.c.entry
        asked = asked.where(key <= known, entries.c.superseded > plan.as_of)
    if plan.omitted is False:
        asked = asked.where(entries.c.omitted.is_(False))
    if plan.published_by is not None:
        asked = asked.where(entries.c.published_day <= plan.published_by, entries.c.published_day > UNKNOWN)
    if plan.dated is not None:
        asked = asked.where(entries.c.dated.is_(plan.dated))
    if plan.single_source:
        several = (members.c.entry == entries.c.entry_id, members.c.voices > 1)
        asked = asked.where(~exists(select(literal(1)).where(*several)))
    if plan.document is not None:
        asked = asked.where(entries.c.document == plan.document)
    for group in groups:
        other = postings.alias()
        here = (other.c.term.in_(group), other.c.day == entries.c.day, other.c.sequence == entries.c.sequence)
        asked = asked.where(exists(select(literal(1)).where(*here, other.c.entry == entries.c.id)))
    return asked


def _after(plan: Plan, table: FromClause) -> ColumnElement[bool]:
    assert plan.after is not None
    day, sequence, number = plan.after
    key = table.c.id if table is entries else table.c.entry
    later = table.c.day < day if plan.newest_first else table.c.day > day
    near = table.c.day <= day if plan.newest_first else table.c.day >= day
    return and_(near, or_(later, tuple_(table.c.sequence, key) > tuple_(literal(sequence), literal(number))))


def _ordered(asked: Select[Any], plan: Plan, table: FromClause) -> Select[Any]:
    key = table.c.id if table is entries else table.c.entry
    day = table.c.day.desc() if plan.newest_first else table.c.day
    return asked.order_by(day, table.c.sequence, key)


def _words_of(connection: Connection, phrases: tuple[Phrase, ...]) -> Select[Any]:
    if connection.dialect.name == "postgresql":
        held = text("SELECT entry FROM words WHERE held @@ CAST(:asked AS tsquery)")
        asked = as_tsquery(phrases)
    else:
        held = text("SELECT rowid AS entry FROM words WHERE words MATCH :asked")
        asked = as_fts5(phrases)
    listed = held.bindparams(bindparam("asked", asked)).columns(entries.c.id.label("entry"))
    found = listed.subquery("found_words")
    return select(found.c.entry)


def _has_words(connection: Connection, phrases: tuple[Phrase, ...]) -> TextClause:
    if connection.dialect.name == "postgresql":
        held = "EXISTS (SELECT 1 FROM words WHERE words.entry = entries.id AND held @@ CAST(:asked AS tsquery))"
        return text(held).bindparams(asked=as_tsquery(phrases))
    held = "EXISTS (SELECT 1 FROM words WHERE words.rowid = entries.id AND words MATCH :asked)"
    if any(phrase.open_end for phrase in phrases):
        # All words with that beginning are gathered anew for each entry that is looked at: better once for all.
        held = "entries.id IN (SELECT rowid FROM words WHERE words MATCH :asked)"
    return text(held).bindparams(asked=as_fts5(phrases))


def _shown() -> Select[Any]:
    return (
        select(*HELD, *entries.c, *(column for column in details.c if column.name != "entry"))
        .select_from(entries)
        .join(details, details.c.entry == entries.c.id)
        .join(readings, readings.c.id == entries.c.reading)
        .join(versions, versions.c.id == readings.c.version)
    )


def _found(row: Row[Any]) -> Found:
    held = row._mapping
    return Found(
        number=held[entries.c.id],
        list=held[entries.c.list],
        entry_id=held[entries.c.entry_id],
        entry=held[details.c.json],
        words=held[details.c.words],
        start=iso_day(held[entries.c.day]),
        end=iso_day(held[entries.c.last_day]),
        dated=held[entries.c.dated],
        type=held[entries.c.type],
        status=held[entries.c.status],
        act=held[entries.c.act],
        voice=held[details.c.voice],
        actors=_names(held[details.c.actors]),
        countries=_names(held[details.c.countries]),
        place=held[details.c.place],
        track=held[details.c.track],
        omitted=held[entries.c.omitted],
        conflicting=held[entries.c.conflicting],
        single_source=held[entries.c.single_source],
        confidence=held[entries.c.confidence],
        by=held[details.c.by],
        correction=held[entries.c.correction],
        reading=held_reading(row),
    )


def _names(held: str) -> tuple[str, ...]:
    return tuple(held.split("\n")) if held else ()
