"""From mentions to events: status, circumstances, retelling and codes are joined to the entries of the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from dragoman.analysis.events.circumstances import Circumstances
from dragoman.analysis.events.codes import codes_for
from dragoman.analysis.events.compatibility import RECIPROCAL, SameParties
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.retelling import Happening, Joiner
from dragoman.analysis.events.status import status_of
from dragoman.analysis.events.telling import Telling
from dragoman.analysis.events.verb_groups import is_past
from dragoman.analysis.events.weighing.candidate import Surroundings
from dragoman.analysis.events.weighing.model import Weigher
from dragoman.analysis.events.weighing.stage import weighed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, Flag, TimeExpression, Toponym
from dragoman.records.events import Event, EventStatus
from dragoman.records.identity import identified
from dragoman.records.intervals import DAY, Interval
from dragoman.records.nesting import Voices
from dragoman.records.order import reading_order
from dragoman.records.spans import Words

VERSION = "1"
# A difference between two mentions is as sure as that they are one happening.
NOTE_CONFIDENCE = 0.7


@dataclass(frozen=True, slots=True)
class Known:
    """The entries that the making of events may look at.

    Attributes:
        actors: the parties.
        attributions: whose content an event may lie in, and whose dates and places are those of the saying.
        figures: amounts, some of which tell an event's dead, size or length.
    """

    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    figures: tuple[Figure, ...] = ()


def complete(
    tree: Tree,
    drafts: Sequence[Draft],
    known: Known,
    times: tuple[TimeExpression, ...] = (),
    places: tuple[Toponym, ...] = (),
    weigher: Weigher | None = None,
) -> tuple[tuple[Event, ...], tuple[Flag, ...]]:
    """Make the events of a document out of the mentions found in it, and the flags of what differs between mentions.

    Args:
        tree: the document's parse.
        drafts: its mentions; one without parties only ever joins another.
        known: the entries found before.
        times: its time expressions.
        places: its place names.
        weigher: drops what is unlikely to be right; without it everything stays.

    Returns:
        Events and flags, both in reading order.
    """
    parties = [mention.span for actor in known.actors for mention in actor.mentions]
    around = Circumstances(tree, drafts, times, places, known.attributions, parties)
    happenings = happenings_of(tree, drafts, known, around)
    if weigher is not None:
        surroundings = Surroundings(tree, known.actors, known.attributions)
        happenings = weighed(surroundings, [(one, *parties_of(one)[:2]) for one in happenings], weigher)
    return events_of(tree, happenings, known), flags_of(tree, happenings)


def happenings_of(
    tree: Tree,
    drafts: Sequence[Draft],
    known: Known,
    around: Circumstances,
) -> list[Happening]:
    """Read status, date, place and figures of each mention and join those of one happening.

    Args:
        tree: the document's parse.
        drafts: its mentions.
        known: the entries found before.
        around: the reader of dates and places, made for these mentions.
    """
    published = tree.parse.document.published
    tellings = []
    for draft in drafts:
        date = around.date_of(draft)
        if date is not None and is_past(tree, draft.head) and _is_ahead(date, published):
            # The past cannot lie ahead: the words were taken for another year than they mean.
            date = None
        status = status_of(tree, draft, date, published)
        date = _closed(date, status.status, published)
        place = around.place_of(draft)
        tellings.append(Telling(draft, status, date, place, around.figures_of(draft, known.figures)))
    return Joiner(tree, SameParties(known.actors)).join(tellings)


def _closed(date: Interval | None, status: EventStatus, published: str | None) -> Interval | None:
    """Close the open side of a date for what is over: it came about between then and publication, or within that day.

    'Has imposed duties since July' tells of something done by now; 'had closed the border by noon' of that day.
    """
    if date is None or status != "happened" or date.open is None:
        return date
    start, end = date.start, date.end
    if date.open == "to" and start and published and start[:DAY] <= published[:DAY]:
        return _bounded(date, start, published[:DAY], "over by the day of publication")
    if date.open == "from" and end and len(end) > DAY:
        return _bounded(date, end[:DAY], end, "on that day, before that hour")
    return date


def _bounded(date: Interval, start: str, end: str, reason: str) -> Interval:
    said = f"{date.assumption}; {reason}" if date.assumption else reason
    return msgspec.structs.replace(date, start=start, end=end, open=None, assumption=said)


def _is_ahead(date: Interval, published: str | None) -> bool:
    return bool(date.start and published and date.start[:10] > published[:10])


def events_of(tree: Tree, happenings: Sequence[Happening], known: Known) -> tuple[Event, ...]:
    """Make the entries of happenings, in reading order; of two with one trigger and type the first stays."""
    voices = Voices(known.attributions)
    found: dict[str, Event] = {}
    for happening in happenings:
        event = identified(tree.parse.document, _event(tree, happening, known, voices))
        found.setdefault(event.id, event)
    return tuple(sorted(found.values(), key=reading_order))


def flags_of(tree: Tree, happenings: Sequence[Happening]) -> tuple[Flag, ...]:
    """Make the flags of what differs between the mentions of one happening."""
    made = [
        identified(
            tree.parse.document,
            Flag(
                kind=note.kind,
                message=note.message,
                spans=note.spans,
                by=f"events.retelling.{note.kind.replace('_', '-')}@{VERSION}",
                confidence=NOTE_CONFIDENCE,
            ),
        )
        for happening in happenings
        for note in happening.notes
    ]
    return tuple(sorted({flag.id: flag for flag in made}.values(), key=reading_order))


def parties_of(happening: Happening) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Give actors, recipients and mediators: for each the fullest list that a mention has, the earliest of equals.

    Mentions were joined because the shorter lists can be read as parts of the longer ones.
    """
    told = [telling.draft for telling in happening.tellings]
    if happening.first.type in RECIPROCAL:
        fullest = max(told, key=lambda draft: len({*draft.actors, *draft.recipients}))
        actors, recipients = fullest.actors, fullest.recipients
    else:
        actors = max((draft.actors for draft in told), key=len)
        recipients = max((draft.recipients for draft in told), key=len)
    mediators = max((draft.mediators for draft in told), key=len)
    # Who do something to one another are both at once; but nobody else is.
    mutual = set(recipients) == set(actors)
    received = recipients if mutual else tuple(r for r in recipients if r not in actors)
    return actors, received, tuple(m for m in mediators if m not in actors)


def figures_of(happening: Happening) -> tuple[str, ...]:
    """Give the ids of the figures of all mentions, in reading order."""
    found = {figure.id: figure.span.start for telling in happening.tellings for figure in telling.figures}
    return tuple(sorted(found, key=lambda identity: (found[identity], identity)))


def _event(tree: Tree, happening: Happening, known: Known, voices: Voices) -> Event:
    first = happening.first
    acting, receiving, mediating = parties_of(happening)
    codes = codes_for(tree, first, happening.mode, [actor for actor in known.actors if actor.id in acting])
    told = sorted({i for telling in happening.tellings for i in (*telling.draft.words, *telling.draft.trigger)})
    trigger = tree.parse.spans(first.trigger)
    holders = voices.innermost(trigger)
    contexts = sorted({context for telling in happening.tellings for context in telling.draft.contexts})
    return Event(
        type=first.type,
        mode=happening.mode,
        contexts=tuple(contexts),
        actors=acting,
        recipients=receiving,
        mediators=mediating,
        trigger=Words(spans=trigger),
        spans=tree.parse.spans(told),
        status=happening.status.status,
        attribution=holders[0] if holders else None,
        date=happening.date,
        place=happening.place,
        quad=codes.quad,
        score=codes.score,
        cameo=codes.cameo,
        goldstein=codes.goldstein,
        background=happening.status.background,
        quad_gdelt=codes.quad_gdelt,
        figures=figures_of(happening),
        rules=tuple(dict.fromkeys((*first.rules, *happening.status.rules))),
        by=first.rules[0],
        confidence=max(telling.draft.confidence for telling in happening.tellings),
    )
