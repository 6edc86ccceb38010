"""The verb `explain`: from an event of a record back to the rules and words that made it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.errors import UsageError
from dragoman.records.actors import Actor
from dragoman.records.base import EntryId
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.vocabularies.event_lexicon import describe_row

FAMILIES = {
    "events.verb": "a verb or adjective in a frame of the lexicon tells it",
    "events.noun": "a noun of the lexicon tells it",
    "events.light": "a verb of little meaning hands its subject to the noun that tells it",
    "events.statement": "who says what he will do commits himself; who says what others must do demands it",
    "events.row": "row of the lexicon",
    "events.party.passive": "the agent of a passive acts, its subject undergoes",
    "events.party.between": "both sides of 'between' take part; who brings them together stands between",
    "events.status": "status, from the words around and above it",
    "events.background": "history that the story recalls",
    "events.weighed": "its confidence, learned from events that were judged; what is too unlikely is left out",
}


def chosen_events(record: Record, wanted: Sequence[str]) -> tuple[Event, ...]:
    """Pick events by id, by the beginning of an id, or by their number in reading order from 1.

    Args:
        record: the record.
        wanted: what the user named; without any, all events are meant.

    Raises:
        UsageError: nothing, or more than one event, answers to a name.
    """
    if not wanted:
        return record.events
    return tuple(_chosen(record, name) for name in wanted)


def explain(record: Record, event: Event) -> Iterator[str]:
    """Write why an event stands in a record: its words, its parties, and every rule that fired.

    Args:
        record: the record.
        event: one of its events.

    Yields:
        Lines, without line ends.
    """
    actors = {actor.id: actor for actor in record.actors}
    coded = " ".join(part for part in (event.type, event.mode) if part)
    yield f"{event.id}  {coded}, {event.status}{', background' if event.background else ''}  ({event.confidence:g})"
    yield f"  trigger     {_quoted(event.trigger.spans)}"
    yield f"  words       {_quoted(event.spans)}"
    yield f"  actors      {_named(event.actors, actors)}"
    yield f"  recipients  {_named(event.recipients, actors)}"
    if event.mediators:
        yield f"  mediators   {_named(event.mediators, actors)}"
    yield f"  on whose word  {_voice(record, event)}"
    yield "  rules"
    for rule in event.rules or (event.by,):
        yield f"    {rule}  {_meaning(rule)}".rstrip()


def _chosen(record: Record, name: str) -> Event:
    if name.isdigit():
        if not 0 < int(name) <= len(record.events):
            raise UsageError(f"there is no event {name}; the record holds {len(record.events)}")
        return record.events[int(name) - 1]
    found = [event for event in record.events if event.id.startswith(name)]
    if len(found) != 1:
        raise UsageError(f"{len(found) or 'no'} event{'s have' if len(found) > 1 else ' has'} an id beginning {name!r}")
    return found[0]


def _quoted(spans: tuple[Span, ...]) -> str:
    return " ... ".join(f'"{" ".join(span.text.split())}" ({span.start}-{span.end})' for span in spans)


def _named(ids: tuple[EntryId, ...], actors: dict[EntryId, Actor]) -> str:
    return ", ".join(actors[one].name if one in actors else one for one in ids) or "none"


def _voice(record: Record, event: Event) -> str:
    attribution = next((one for one in record.attributions if one.id == event.attribution), None)
    if attribution is None:
        return "the document's own"
    source = _quoted(attribution.source.spans) if attribution.source else "somebody who is not named"
    return f"{source}, {attribution.id}"


def _meaning(rule: str) -> str:
    name = rule.partition("@")[0]
    if name.startswith("events.row."):
        described = describe_row(name.removeprefix("events.row."))
        if described is not None:
            words, frame, told = described
            return f"{words} [{frame or 'anywhere'}] -> {told or 'no happening'}"
    fitting = [family for family in FAMILIES if name == family or name.startswith(f"{family}.")]
    return FAMILIES[max(fitting, key=len)] if fitting else ""
