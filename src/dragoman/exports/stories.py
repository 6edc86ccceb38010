"""One record, ready to be asked between whom, on which day and in which sentence something happened."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import permutations, product

from dragoman.records.actors import Actor
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.records.spans import Span

RECIPROCAL = ("AGREE", "CONSULT", "COOPERATE")
"""Types whose actors, where no recipient is named, do it with one another (PLOVER manual, "reciprocal events")."""

TRUCE = ("RETREAT", "ceasefire")
"""Type and mode of a truce, which parties make with one another, too."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day under which an event is filed.

    Attributes:
        iso: the first day of the event's own date, else the day of publication.
        origin: which of the two.
    """

    iso: str
    origin: str


@dataclass
class Story:
    """One record, ready to be asked by the writers of rows."""

    record: Record
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._starts = [sentence.start for sentence in self.record.document.sentences]

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by id."""
        return {actor.id: actor for actor in self.record.actors}

    def parties(self, ids: tuple[str, ...]) -> tuple[Actor, ...]:
        """Give the actors of some ids, each once; "the two leaders" as the persons that are meant."""
        found: dict[str, Actor] = {}
        for one in ids:
            actor = self.actors.get(one)
            for member in (actor.members or (one,)) if actor else ():
                if member in self.actors:
                    found.setdefault(member, self.actors[member])
        return tuple(found.values())

    def day(self, event: Event) -> Day | None:
        """Give the day of an event; None where neither it nor its article has one, or it is undated history."""
        if event.date is not None and event.date.is_resolved:
            return Day((event.date.start or event.date.end or "")[:10], "event")
        if event.date is None and not event.background and self.record.document.published:
            return Day(self.record.document.published[:10], "publication")
        return None

    def sentence(self, span: Span) -> int:
        """Give the number of a sentence, from 1; 0 for words outside all sentences."""
        return bisect_right(self._starts, span.start)

    def is_in_lead(self, span: Span) -> bool:
        """Say whether words stand in the first paragraph."""
        paragraphs = self.record.document.paragraphs
        return bool(paragraphs) and span.start < paragraphs[0].end


def dyads(event: Event, story: Story) -> tuple[tuple[Actor | None, Actor | None], ...]:
    """Give the pairs of parties between which an event takes place.

    Every actor with every recipient. Where a type is reciprocal and no recipient is named, every actor with every
    other one, in both directions, as CAMEO codes meetings. An actor alone stands without a second party.
    """
    actors, recipients = story.parties(event.actors), story.parties(event.recipients)
    if recipients and actors:
        found = tuple((one, other) for one, other in product(actors, recipients) if one.id != other.id)
        return found or tuple((one, None) for one in actors)
    if recipients:
        return tuple((None, other) for other in recipients)
    if len(actors) > 1 and (event.type in RECIPROCAL or (event.type, event.mode) == TRUCE):
        return tuple(permutations(actors, 2))
    return tuple((one, None) for one in actors)
