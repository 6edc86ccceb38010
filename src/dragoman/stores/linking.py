"""What links articles: judgements, which are kept for good, and all that was made of them by the latest linking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from sqlalchemy import delete, func, insert, or_, select

from dragoman.errors import UsageError
from dragoman.records.links import Address, Cluster, Judgement, Link
from dragoman.records.situations import Situation
from dragoman.stores.base import Linked, Linking, NamedSituation
from dragoman.stores.indexing import next_number
from dragoman.stores.tables import (
    clusters,
    corrections,
    judgements,
    linkings,
    links,
    members,
    readings,
    situations,
    versions,
)

if TYPE_CHECKING:
    from sqlalchemy import Row, Table
    from sqlalchemy.engine import Connection

CHUNK = 500
Kept = TypeVar("Kept")


def add_judgement(connection: Connection, judgement: Judgement) -> bool:
    """Keep a judgement; gives whether it is new. Raises UsageError where the store has no article with such a text."""
    texts = {judgement.left.sha256, judgement.right.sha256}
    known = set(connection.execute(select(versions.c.sha256).where(versions.c.sha256.in_(texts))).scalars())
    if texts - known:
        raise UsageError(f"the store has no article with the text {min(texts - known)[:12]}")
    if connection.execute(select(judgements.c.id).where(judgements.c.judgement == judgement.id)).first() is not None:
        return False
    connection.execute(
        insert(judgements).values(
            id=next_number(connection, judgements.c.id),
            judgement=judgement.id,
            kind=judgement.kind,
            one_text=judgement.left.sha256,
            one_entry=judgement.left.entry,
            other_text=judgement.right.sha256,
            other_entry=judgement.right.entry,
            verdict=judgement.verdict,
            person=judgement.by,
            moment=judgement.at,
            reason=judgement.reason,
        )
    )
    return True


def load_judgements(connection: Connection, until: str | None = None) -> tuple[Judgement, ...]:
    """Give the judgements in the order in which they were made, those until a moment if one is given."""
    chosen = select(judgements).order_by(judgements.c.id)
    if until is not None:
        chosen = chosen.where(judgements.c.moment <= until)
    return tuple(_judgement(row) for row in connection.execute(chosen))


def known_now(connection: Connection, moment: str = "") -> Linking:
    """Give what a linking at this moment would know: the numbers of the last reading, correction and judgement."""
    reading, correction, judgement = (
        next_number(connection, table.c.id) - 1 for table in (readings, corrections, judgements)
    )
    articles = connection.execute(select(func.count(versions.c.document.distinct()))).scalar_one()
    return Linking(moment, reading, correction, judgement, int(articles))


def latest_linking(connection: Connection) -> Linking | None:
    """Give the latest linking; None where there was none."""
    row = connection.execute(select(linkings).order_by(linkings.c.id.desc()).limit(1)).first()
    return None if row is None else Linking(row.moment, row.reading, row.correction, row.judgement, row.articles)


def replace_links(connection: Connection, linked: Linked, linking: Linking) -> None:
    """Put a linking in the place of the one before, all within the caller's transaction.

    Args:
        connection: within the one transaction that writes.
        linked: what was found.
        linking: what was known when it was found.
    """
    for table in (members, clusters, links, situations):
        connection.execute(delete(table))
    _fill(connection, links, (_link_row(one) for one in linked.links))
    _fill(connection, clusters, (_cluster_row(one) for one in linked.clusters))
    _fill(connection, members, (row for one in linked.clusters for row in _member_rows(one)))
    _fill(connection, situations, (_situation_row(one) for one in linked.situations))
    number = next_number(connection, linkings.c.id)
    held = {name: getattr(linking, name) for name in Linking.__dataclass_fields__}
    connection.execute(insert(linkings).values(id=number, **held))


def find_clusters(connection: Connection, named: str) -> tuple[Cluster, ...]:
    """Find clusters by their own id, or by an entry or a text that belongs to them."""
    within = select(members.c.cluster).where(members.c.entry == named)
    chosen = select(clusters.c.json).where(or_(clusters.c.id == named, clusters.c.id.in_(within)))
    found = connection.execute(chosen.order_by(clusters.c.kind, clusters.c.id)).scalars()
    return tuple(msgspec.json.decode(one, type=Cluster) for one in found)


def things_of(connection: Connection, wanted: Sequence[str]) -> dict[str, tuple[str, int]]:
    """Give, for those entries that belong to a cluster, its id and how many voices tell it."""
    found: dict[str, tuple[str, int]] = {}
    for start in range(0, len(wanted), CHUNK):
        chosen = select(members).where(members.c.entry.in_(wanted[start : start + CHUNK]))
        found.update({row.entry: (row.cluster, row.voices) for row in connection.execute(chosen)})
    return found


def links_within(connection: Connection, cluster: Cluster) -> tuple[Link, ...]:
    """Give the links that hold a cluster together, in the order of their ids."""
    wanted = sorted({member.written() for member in cluster.members})
    found: dict[str, Link] = {}
    for start in range(0, len(wanted), CHUNK):
        chosen = select(links.c.json).where(
            links.c.kind == cluster.kind, links.c.one.in_(wanted[start : start + CHUNK])
        )
        for held in connection.execute(chosen).scalars():
            link = msgspec.json.decode(held, type=Link)
            if link.right.written() in wanted:
                found[link.id] = link
    return tuple(found[one] for one in sorted(found))


def list_situations(connection: Connection) -> tuple[NamedSituation, ...]:
    """List the affairs, the one that was last reported on first."""
    columns = (situations.c.id, situations.c.name, situations.c.first_reported, situations.c.last_reported)
    found = connection.execute(select(*columns, situations.c.articles)).all()
    named = (NamedSituation(*row) for row in found)
    return tuple(sorted(sorted(named, key=lambda one: one.id), key=lambda one: one.last_reported or "", reverse=True))


def load_situation(connection: Connection, identifier: str) -> Situation | None:
    """Give an affair by its id; None where there is none."""
    held = connection.execute(select(situations.c.json).where(situations.c.id == identifier)).scalar()
    return None if held is None else msgspec.json.decode(held, type=Situation)


def _judgement(row: Row[Any]) -> Judgement:
    return Judgement(
        id=row.judgement,
        kind=row.kind,
        left=Address(sha256=row.one_text, entry=row.one_entry),
        right=Address(sha256=row.other_text, entry=row.other_entry),
        verdict=row.verdict,
        by=row.person,
        at=row.moment,
        reason=row.reason,
    )


def _encoded(value: object) -> str:
    return msgspec.json.encode(value, order="sorted").decode()


def _link_row(link: Link) -> dict[str, Any]:
    ends = {"one": link.left.written(), "other": link.right.written()}
    return {"id": link.id, "kind": link.kind, "json": _encoded(link)} | ends


def _cluster_row(cluster: Cluster) -> dict[str, Any]:
    shown = {"name": cluster.name, "voices": cluster.voices}
    return {"id": cluster.id, "kind": cluster.kind, "json": _encoded(cluster)} | shown


def _member_rows(cluster: Cluster) -> Iterator[dict[str, Any]]:
    for written in sorted({member.written() for member in cluster.members}):
        yield {"entry": written, "kind": cluster.kind, "cluster": cluster.id, "voices": cluster.voices}


def _situation_row(situation: Situation) -> dict[str, Any]:
    reported = {"first_reported": situation.first_reported, "last_reported": situation.last_reported}
    counted = {"articles": len(situation.documents), "json": _encoded(situation)}
    return {"id": situation.id, "name": situation.name} | reported | counted


def _fill(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    for chunk in _chunks(rows, CHUNK):
        connection.execute(insert(table), chunk)


def _chunks(rows: Iterable[Kept], size: int) -> Iterator[Sequence[Kept]]:
    waiting = iter(rows)
    while chunk := list(islice(waiting, size)):
        yield chunk
