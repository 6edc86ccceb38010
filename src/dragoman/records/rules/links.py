"""Rules of ids and of what they point to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from dragoman.records.actors import Actor, Party
from dragoman.records.affairs import (
    Account,
    Answer,
    Expectation,
    NotMentioned,
    Point,
    Proposal,
    Round,
    Talks,
    Telling,
    Version,
)
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, Flag
from dragoman.records.events import Event
from dragoman.records.identity import entry_id
from dragoman.records.intervals import Interval
from dragoman.records.nesting import Voices, own_words, surrounds
from dragoman.records.record import Record
from dragoman.records.rules.base import Violation, quoted, violation
from dragoman.records.rules.times import NAMED_ANCHORS
from dragoman.records.spans import Span
from dragoman.records.walking import Path, walk

ACTORS, ATTRIBUTIONS, EVENTS = ("actors",), ("attributions",), ("events",)

REFERENCES: Mapping[type[msgspec.Struct], Mapping[str, tuple[str, ...]]] = {
    Actor: {"members": ACTORS},
    Party: {"actor": ACTORS},
    Attribution: {"within": ATTRIBUTIONS},
    Event: {
        "actors": ACTORS,
        "recipients": ACTORS,
        "mediators": ACTORS,
        "attribution": ATTRIBUTIONS,
        "figures": ("figures",),
    },
    Round: {"event": EVENTS},
    Talks: {"parties": ACTORS, "mediators": ACTORS, "next": ("expectations",)},
    Answer: {"actor": ACTORS, "attribution": ATTRIBUTIONS, "event": EVENTS},
    Proposal: {"put_by": ACTORS, "addressed_to": ACTORS},
    Expectation: {"who": ACTORS, "attribution": ATTRIBUTIONS},
    Point: {"attribution": ATTRIBUTIONS},
    NotMentioned: {"explicit": ATTRIBUTIONS},
    Version: {"teller": ACTORS, "attributions": ATTRIBUTIONS},
    Telling: {"teller": ACTORS},
    Account: {"of": ("events", "talks", "proposals", "attributions")},
    Figure: {"holder": ACTORS, "attribution": ATTRIBUTIONS},
    Flag: {"actors": ACTORS},
    Interval: {"anchor": ("events", "expectations")},
}
"""For each field that holds ids, the lists in which the entries that it names may stand."""


def references(record: Record) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Give every reference as (its path, the id that it names, the lists in which that entry may stand)."""
    for path, held in walk(record):
        for field, lists in REFERENCES.get(type(held), {}).items():
            named = getattr(held, field)
            if isinstance(named, tuple):
                for position, identifier in enumerate(named):
                    yield (*path, field, position), identifier, lists
            elif named is not None and not (isinstance(held, Interval) and named in NAMED_ANCHORS):
                yield (*path, field), named, lists


def ids_are_hashes(record: Record) -> Iterator[Violation]:
    """Every id is the hash of its entry's key fields, computed anew, and belongs to one entry alone."""
    first: dict[str, str] = {}
    for name, position, entry in record.entries():
        path: Path = (name, position, "id")
        due = entry_id(record.document, entry)
        if entry.id != due:
            yield violation(path, f"is {quoted(entry.id)}, but the entry's key fields give {due!r}")
        elif entry.id in first:
            yield violation(path, f"{entry.id!r} is already the id of {first[entry.id]}")
        first.setdefault(entry.id, f"{name}[{position}]")


def references_lead_somewhere(record: Record) -> Iterator[Violation]:
    """Every id that an entry names is that of an entry in the right list, and no list names one twice."""
    lists: dict[str, str] = {entry.id: name for name, _, entry in record.entries()}
    seen: set[tuple[Path, str]] = set()
    for path, identifier, allowed in references(record):
        if identifier not in lists:
            yield violation(path, f"no entry has the id {quoted(identifier)}")
        elif lists[identifier] not in allowed:
            yield violation(path, f"{identifier!r} is in {lists[identifier]!r}, not in {' or '.join(allowed)}")
        elif isinstance(path[-1], int) and (path[:-1], identifier) in seen:
            yield violation(path, f"{identifier!r} is named twice")
        seen.add((path[:-1], identifier))


def members_are_single(record: Record) -> Iterator[Violation]:
    """A party made of others names two or more of them, and none of these has members itself."""
    joint = {actor.id for actor in record.actors if actor.members}
    for position, actor in enumerate(record.actors):
        path: Path = ("actors", position, "members")
        if len(actor.members) == 1:
            yield violation(path, "names one member only")
        for identifier in actor.members:
            if identifier in joint:
                yield violation(path, f"{identifier!r} has members itself")


def voices_are_nested(record: Record) -> Iterator[Violation]:
    """An attribution's cue and content lie within the content of the innermost one around them, which `within` names.

    `within` never leads back to where it started.
    """
    voices = Voices(record.attributions)
    by_id = {attribution.id: attribution for attribution in record.attributions}
    for position, attribution in enumerate(record.attributions):
        path: Path = ("attributions", position, "within")
        outer = by_id.get(attribution.within or "")
        due = voices.around(attribution) if attribution.cue else ()
        if attribution.id in voices.enclosing(attribution.id):
            yield violation(path, "leads back to the attribution itself")
        elif outer and not surrounds(outer.content.spans, own_words(attribution)):
            yield violation(path, f"cue and content do not lie within the content of {outer.id!r}")
        elif due and attribution.within not in due:
            yield violation(path, f"is {attribution.within!r}, but the innermost one around it is {due[0]!r}")


def words_are_on_the_right_word(record: Record) -> Iterator[Violation]:
    """An event or figure within what somebody says names the innermost attribution; otherwise the document speaks."""
    voices = Voices(record.attributions)
    held: list[tuple[Path, Event | Figure, tuple[Span, ...]]] = [
        *((("events", position), event, event.trigger.spans) for position, event in enumerate(record.events)),
        *((("figures", position), figure, (figure.span,)) for position, figure in enumerate(record.figures)),
    ]
    for path, entry, words in held:
        due = voices.innermost(words)
        if entry.attribution is None and due:
            yield violation((*path, "attribution"), f"is null, but the words stand in the content of {due[0]!r}")
        elif entry.attribution is not None and entry.attribution not in due:
            right = repr(due[0]) if due else "none: the document itself speaks"
            yield violation((*path, "attribution"), f"is {entry.attribution!r}, but the innermost one is {right}")
