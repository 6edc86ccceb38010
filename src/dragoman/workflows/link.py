"""The verb `link`: which entries of a store's articles tell of one thing, what a person says of that, and affairs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from dragoman.errors import UsageError
from dragoman.records.links import Address, Cluster, Judgement, Link, LinkKind, Verdict, judged
from dragoman.workflows.store import now, opened_to_read, opened_to_write

if TYPE_CHECKING:
    from dragoman.records.record import Record
    from dragoman.records.situations import Situation
    from dragoman.stores.base import Found, Linking, NamedSituation
    from dragoman.stores.reading import StoreReader

VERDICTS: tuple[str, ...] = get_args(Verdict)

KINDS: dict[str, LinkKind] = {
    "actors": "actor", "events": "event", "talks": "talks", "proposals": "proposal", "expectations": "expectation",
    "accounts": "account",
}  # fmt: skip
"""The kinds of things by the lists whose entries tell of them."""

Progress = Callable[..., None] | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What a linking found: counts of articles, links, things that several articles tell, reprints and affairs."""

    articles: int
    links: int
    shared: int
    reprints: int
    affairs: int


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing with its tellings in the store and the links that hold it together."""

    cluster: Cluster
    links: tuple[Link, ...]
    tellings: tuple[Found, ...]


def link(store: str, *, clock: Callable[[], str] = now, progress: Progress = None) -> Summary:
    """Link all articles of a store, in the place of what was linked before.

    The outcome depends on what is stored and judged alone, not on when or in what order it came.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        clock: gives the moment of the linking.
        progress: called after each article that was looked at.

    Raises:
        StoreError: the store cannot be opened, read or written to; the linking before stays.
    """
    from dragoman.situations.digesting import digest
    from dragoman.situations.linking import link as linked_records
    from dragoman.situations.tracking import situations
    from dragoman.stores.base import Linked

    with opened_to_write(store) as writer, opened_to_read(store) as reader:
        _, known = reader.linked()
        digests = [digest(record) for record in _stepping(_records(reader), progress)]
        found = linked_records(digests, reader.judgements())
        affairs = situations(found, reader.records_of)
        writer.put_links(Linked(found.links, found.clusters, affairs), known.at(clock()))
    shared = sum(cluster.voices > 1 for cluster in found.clusters)
    reprints = sum(one.relation == "reprint" for one in found.links)
    return Summary(len(found.digests), len(found.links), shared, reprints, len(affairs))


def tellings(store: str, named: str) -> tuple[Thing, ...]:
    """Give the thing that an entry tells of, or that a canonical id names, with all its tellings and their links.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: nothing of that name is linked.
    """
    from dragoman.stores.base import Question

    with opened_to_read(store) as reader:
        found = reader.clusters(named)
        if not found:
            raise UsageError(f"nothing that is linked is called {named!r}: name an entry's id or a canonical id")
        return tuple(
            Thing(cluster, links, reader.search(Question(same_as=(cluster.id,), newest_first=False), limit=1_000).found)
            for cluster, links in found
        )


def judge(
    store: str, pair: tuple[str, str], verdict: str, *, person: str, reason: str, clock: Callable[[], str] = now
) -> Judgement:
    """Keep what a person says of two entries: that they are one thing, that they are not, or neither any more.

    It counts from the next linking on, and wins over every score.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        pair: ids of two entries of one list.
        verdict: same, different or open.
        person: who says so.
        reason: why.
        clock: gives the moment.

    Raises:
        StoreError: the store cannot be opened or written to.
        UsageError: an entry is not there, the two are of different kinds, or name or reason are missing.
    """
    if not person.strip() or not reason.strip():
        raise UsageError("a judgement needs the name of whoever makes it (--by) and a reason (--reason)")
    if verdict not in VERDICTS:
        raise UsageError(f"{verdict!r} is no verdict; there are {', '.join(VERDICTS)}")
    with opened_to_read(store) as reader:
        (one, kind), (other, other_kind) = (_address(reader, name) for name in pair)
    if kind != other_kind:
        raise UsageError(f"{pair[0]} and {pair[1]} are of different kinds ({kind}, {other_kind}) and never the same")
    if one == other:
        raise UsageError(f"{pair[0]} is always the same as itself")
    made = judged(
        Judgement(kind=kind, left=one, right=other, verdict=verdict, by=person, at=clock(), reason=reason)  # type: ignore[arg-type]
    )
    with opened_to_write(store) as writer:
        writer.judge(made)
    return made


def affairs(store: str) -> tuple[tuple[NamedSituation, ...], bool]:
    """List the affairs, and say whether anything was stored or said since articles were last linked.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the store was never linked.
    """
    with opened_to_read(store) as reader:
        return reader.situations(), _is_outdated(reader, *reader.linked())


def state(
    store: str, named: str, *, as_of: str | None = None, published_by: str | None = None
) -> tuple[Situation | None, bool]:
    """Give where an affair stands.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        named: the affair's id, or words of its name.
        as_of: a date or moment; from what was stored, corrected and judged by then.
        published_by: ISO date; from articles that had appeared by then.

    Returns:
        The affair, None where nothing of it was known by then; and whether anything was stored or said since articles
        were last linked. With a date it is made anew from those of its articles that had come by then.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the store was never linked, no affair is called so, or several are.
    """
    from dragoman.situations.linking import link as linked_records
    from dragoman.situations.tracking import situations

    with opened_to_read(store) as reader:
        outdated = _is_outdated(reader, *reader.linked())
        found = reader.situation(_identifier(reader, named))
        assert found is not None
        if as_of is None and published_by is None:
            return found, outdated
        texts = [document.sha256 for document in found.documents]
        records = [record for record in reader.records_of(texts, as_of=as_of) if _had_appeared(record, published_by)]
        linked = linked_records(records, reader.judgements(as_of))
        held = {record.document.sha256: record for record in records}
        made = situations(linked, held, least=1)
    return max(made, key=lambda one: (len(one.documents), one.last_reported or "", one.id), default=None), outdated


def shown(situation: Situation, *, width: int, colour: bool, since: str | None = None) -> str:
    """Write an affair out for a reader at a terminal. See `dragoman.exports.affair.render_affair`."""
    from dragoman.exports.affair import render_affair

    return render_affair(situation, width=width, colour=colour, since=since)


def _records(reader: StoreReader) -> Iterator[Record]:
    return (held.record for held in reader.records())


def _stepping(records: Iterable[Record], progress: Progress) -> Iterator[Record]:
    for record in records:
        yield record
        if progress is not None:
            progress()


def _address(reader: StoreReader, name: str) -> tuple[Address, LinkKind]:
    found = reader.entry(name)
    if found is None or found.list not in KINDS:
        lists = ", ".join(KINDS)
        raise UsageError(f"the store has no entry {name!r} of a kind that is linked ({lists})")
    return Address(sha256=found.reading.sha256, entry=name), KINDS[found.list]


def _is_outdated(reader: StoreReader, latest: Linking | None, known: Linking) -> bool:
    if latest is None:
        raise UsageError(f"the articles of {reader.address.name} were never linked: run 'dragoman link' first")
    return latest.knows_less_than(known)


def _identifier(reader: StoreReader, named: str) -> str:
    listed = reader.situations()
    if any(one.id == named for one in listed):
        return named
    words = named.casefold().split()
    found = [one for one in listed if words and all(word in one.name.casefold() for word in words)]
    if not found:
        raise UsageError(f"no affair is called {named!r}: 'dragoman state' lists them")
    if len(found) > 1:
        some = "; ".join(f"{one.id} {one.name}" for one in found[:5])
        raise UsageError(f"{named!r} may be any of {len(found)} affairs: {some}")
    return found[0].id


def _had_appeared(record: Record, day: str | None) -> bool:
    published = record.document.published
    return day is None or (published is not None and published[:10] <= day)
