"""Tracking of events: one happening from all its tellings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.records.events import Event, EventStatus
from dragoman.records.intervals import Interval, Place
from dragoman.records.links import Address, Cluster
from dragoman.records.situations import Happening
from dragoman.situations.catalogue import Catalogue
from dragoman.situations.days import day_of, stated_days

FINENESS = ("site", "city", "region", "country", "unknown")
REAL = frozenset(("happened", "ongoing"))


def happening(catalogue: Catalogue, cluster: Cluster) -> Happening:
    """Put the tellings of one event together.

    Type, name and parties are those of the first telling that has any; the date is the narrowest, the place the finest;
    the status is that of the latest article that tells it as more than history, but what one article tells as having
    come about a later one does not make planned again.
    """
    told = [(member, entry) for member in cluster.members if isinstance(entry := catalogue.entry(member), Event)]
    first = told[0][1]
    fullest = min(told, key=lambda one: -len(set(one[1].actors + one[1].recipients)))
    return Happening(
        id=cluster.id,
        type=first.type,
        name=cluster.name,
        actors=catalogue.canonical(fullest[0].sha256, fullest[1].actors),
        recipients=catalogue.canonical(fullest[0].sha256, fullest[1].recipients),
        mediators=tuple(
            dict.fromkeys(one for member, event in told for one in catalogue.canonical(member.sha256, event.mediators))
        ),
        date=narrowest(event.date for _, event in told),
        place=finest(event.place for _, event in told),
        status=_status([event for _, event in told]),
        background=all(event.background for _, event in told),
        voices=cluster.voices,
        tellings=tuple(catalogue.quote(member, event.spans) for member, event in told),
        first_reported=cluster.first_reported,
    )


def _status(told: Sequence[Event]) -> EventStatus:
    fresh = [event.status for event in told if not event.background] or [event.status for event in told]
    if fresh[-1] not in REAL and any(status in REAL for status in fresh) and fresh[-1] in ("planned", "proposed"):
        return next(status for status in reversed(fresh) if status in REAL)
    return fresh[-1]


def narrowest(dates: Iterable[Interval | None]) -> Interval | None:
    """Give the date that leaves the fewest days open, the first of equals; unresolved ones come last."""
    known = [date for date in dates if date is not None]
    return min(known, key=_width, default=None)


def _width(date: Interval) -> int:
    days = stated_days(date)
    return days.last - days.first if days is not None else 10**9


def finest(places: Iterable[Place | None]) -> Place | None:
    """Give the finest place, the first of equals."""
    known = [place for place in places if place is not None]
    return min(known, key=lambda place: FINENESS.index(place.precision), default=None)


def by_date(one: Happening) -> tuple[bool, str, str, str]:
    """Give the order of happenings: by date, undated ones last and by their first report."""
    start = one.date.start or one.date.end if one.date is not None else None
    return (start is None, start or "", one.first_reported or "9999", one.id)


def reported_day(catalogue: Catalogue, address: Address) -> int | None:
    """Give the day on which the article of an entry appeared."""
    return day_of(catalogue.digest(address.sha256).published)
