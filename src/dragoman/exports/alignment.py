"""Versions of one happening side by side: a column for each teller, a row for each point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.records.affairs import Account, NotMentioned, Version
from dragoman.records.attributions import Attribution
from dragoman.records.spans import Spans


@dataclass(frozen=True, slots=True)
class Told:
    """What one teller says on one point.

    Attributes:
        tellings: the words of each time that the teller speaks of it; empty where nothing was found.
        left_out: the omission, where the teller leaves the point out; None where words were found or nobody looked.
    """

    tellings: tuple[Spans, ...] = ()
    left_out: NotMentioned | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One point as every teller has it.

    Attributes:
        topic: what the point is about.
        cells: one for each teller, in the tellers' order.
        differs: whether the tellers contradict each other on it.
    """

    topic: str
    cells: tuple[Told, ...]
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """An account as a table.

    Attributes:
        tellers: actor ids, None for the document itself: those with a version first, then those who only differ.
        points: what is said or left out, in the order in which the versions bring it.
        differences: where the tellers contradict each other.
    """

    tellers: tuple[str | None, ...]
    points: tuple[Row, ...]
    differences: tuple[Row, ...]


def is_claim(account: Account) -> bool:
    """Say whether what is told has no entry but the attribution that tells it first; then its words are its name."""
    return account.of.startswith(f"{Attribution.PREFIX}-")


def aligned(account: Account) -> Alignment:
    """Put an account's versions side by side, point by point.

    Args:
        account: the account; it need not be a checked one.

    Returns:
        The table. A cell without words and without an omission is a point that nobody looked for in that version.
    """
    versions: dict[str | None, list[Version]] = {}
    for version in account.versions:
        versions.setdefault(version.teller, []).append(version)
    tellers = dict.fromkeys(versions)
    tellers.update(dict.fromkeys(one.teller for difference in account.differences for one in difference.tellings))
    topics = dict.fromkeys(topic for version in account.versions for topic in _topics(version))
    points = tuple(Row(topic, tuple(_told(versions.get(teller, ()), topic) for teller in tellers)) for topic in topics)
    differences = tuple(
        Row(
            difference.topic,
            tuple(Told(tuple(one.spans for one in difference.tellings if one.teller == teller)) for teller in tellers),
            differs=True,
        )
        for difference in account.differences
    )
    return Alignment(tuple(tellers), points, differences)


def _topics(version: Version) -> tuple[str, ...]:
    return (*(point.topic for point in version.points), *(left_out.topic for left_out in version.not_mentioned))


def _told(versions: Iterable[Version], topic: str) -> Told:
    tellings = tuple(point.spans for version in versions for point in version.points if point.topic == topic)
    left_out = (one for version in versions for one in version.not_mentioned if one.topic == topic)
    return Told(tellings, None if tellings else next(left_out, None))
