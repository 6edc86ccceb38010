"""Accounts: versions of one happening side by side, with what each teller says, denies and leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.accounts.differences import find_differences
from dragoman.analysis.affairs.accounts.linking import INWARD, Told, linked, tellings
from dragoman.analysis.affairs.accounts.topics import Topic, stems_of, topics_of
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, NotMentioned, Point, Version
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure
from dragoman.records.events import Event
from dragoman.records.identity import identified
from dragoman.records.order import reading_order

BY = "accounts.tellers@1"
SURE, LESS_SURE = 0.85, 0.75
DEEDS = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION", "AID", "COOPERATE"))
"""Happenings other than meetings that can be told in several ways; what is only said is told by whoever says it."""
REAL = frozenset(("happened", "ongoing", "denied", "doubted"))


def find_accounts(
    tree: Tree,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    events: tuple[Event, ...],
    figures: tuple[Figure, ...],
) -> tuple[Account, ...]:
    """Find the happenings that parties tell, with each party's version.

    A meeting or call is told by whoever tells of it, were it one teller alone; of other happenings there is an account
    where two sides tell of them. What a teller leaves out is said so by somebody (an omission of the record), or was
    looked for: the words of another teller's point that stand nowhere in this one's words on the happening. That
    something was not found is no claim about why.

    Args:
        tree: the document's parse.
        actors: its parties.
        attributions: its attributions, omissions among them.
        events: its events.
        figures: its figures, which tellers may give differently.

    Returns:
        Accounts in reading order of the happenings.
    """
    sides = Sides(actors)
    told = tellings(tree, attributions, sides)
    found = []
    for event in events:
        if event.status not in REAL:
            continue
        own = linked(tree, event, told, sides)
        if _counts(event, own, sides):
            found.append(_account(tree, event, own, told, figures, sides))
    return tuple(sorted(found, key=reading_order))


def _counts(event: Event, own: Sequence[Told], sides: Sides) -> bool:
    """Say whether there is an account: two sides tell, or one who was there tells of a meeting of his with another."""
    tellers = sides.all_of(one.teller for one in own)
    if len(tellers) > 1:
        return event.type == "CONSULT" or event.type in DEEDS
    present = sides.all_of((*event.actors, *event.recipients))
    real = event.type == "CONSULT" and event.status in ("happened", "ongoing")
    return real and len(present) > 1 and bool(tellers & present)


def _account(
    tree: Tree, event: Event, own: Sequence[Told], told: Sequence[Told], figures: Sequence[Figure], sides: Sides
) -> Account:
    by_teller: dict[str, list[Told]] = {}
    for one in own:
        by_teller.setdefault(one.teller, []).append(one)
    trigger = [index for span in event.trigger.spans for index in tree.parse.covered(span)]
    topics = {teller: _points(tree, entries, stems_of(tree, trigger)) for teller, entries in by_teller.items()}
    ids = {one.entry.id: one.teller for one in own}
    inner = [one for one in told if one.within in ids]
    passed = [
        (ids[one.within or ""], topics_of(tree, sorted(one.content))[:1])
        for one in inner
        if one.teller != ids[one.within or ""] and one.entry.act not in INWARD - {"promise"}
    ]
    versions = tuple(
        _version(teller, entries, topics, _not_found(tree, teller, entries, passed, sides))
        for teller, entries in by_teller.items()
    )
    entry = Account(
        of=event.id,
        versions=versions,
        differences=find_differences(tree, own, inner, figures, sides) if len(versions) > 1 else (),
        by=BY,
        confidence=SURE if len(versions) > 1 else LESS_SURE,
    )
    return identified(tree.parse.document, entry)


def _points(tree: Tree, entries: Sequence[Told], happening: frozenset[str]) -> list[tuple[Topic, Told]]:
    """Give each attribution of a teller with what it is about, other than the happening itself."""
    found = []
    for one in entries:
        topics = topics_of(tree, sorted(one.content))
        topic = next((topic for topic in topics if topic.stem not in happening), None) or (topics or (None,))[0]
        if topic is not None:
            found.append((topic, one))
    return found


def _version(
    teller: str,
    entries: Sequence[Told],
    topics: dict[str, list[tuple[Topic, Told]]],
    looked_for: dict[str, NotMentioned],
) -> Version:
    points = tuple(
        Point(topic=topic.words, attribution=one.entry.id, spans=one.entry.content.spans)
        for topic, one in topics[teller]
        if not one.entry.omitted
    )
    explicit = {
        topic.stem: NotMentioned(topic=topic.words, explicit=one.entry.id)
        for topic, one in topics[teller]
        if one.entry.omitted
    }
    left_out = {**{one: found for one, found in looked_for.items() if one not in explicit}, **explicit}
    return Version(
        teller=teller,
        attributions=tuple(one.entry.id for one in entries),
        points=points,
        not_mentioned=tuple(left_out.values()),
    )


def _not_found(
    tree: Tree,
    teller: str,
    entries: Sequence[Told],
    passed: Sequence[tuple[str, tuple[Topic, ...]]],
    sides: Sides,
) -> dict[str, NotMentioned]:
    """Look among a teller's own words for what the other side's tellers say was said or asked on the occasion."""
    said = frozenset[str]().union(*(stems_of(tree, one.content) for one in entries if not one.entry.omitted))
    found: dict[str, NotMentioned] = {}
    for other, topics in passed:
        for topic in topics:
            if sides.of(other) != sides.of(teller) and topic.stem not in said:
                searched = dict.fromkeys((topic.words, f"{topic.stem}…"))
                found.setdefault(topic.stem, NotMentioned(topic=topic.words, searched=tuple(searched)))
    return found
