"""Events of open news as people judged them: how many of those that are found are right.

A judgement names an event by the offsets of its trigger, its type and its parties, and keeps nothing of the article's
words. Precision is measured on the events that are found now and were judged; those found since stand apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from dragoman.errors import CorpusError
from dragoman.records.events import Event
from dragoman.records.record import Record

Coding = Literal["right", "wrong type", "wrong parties", "no event"]
CODINGS: tuple[Coding, ...] = ("right", "wrong type", "wrong parties", "no event")
SEED = 20180507
Key = tuple[str, int, int, str, tuple[tuple[str, ...], tuple[str, ...]]]
"""Document, offsets of the trigger, type, names of actors and of recipients."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person said of one event.

    Attributes:
        document: the article's file name without its ending.
        sha256: of the article's text.
        start: first offset of the trigger.
        end: offset after its last character.
        type: PLOVER type that was found.
        parties: names of actors, then of recipients, as they were found.
        coding: whether type and parties are right, or what is wrong with them.
        status: whether the status is right; None where there is no event.
        told: the status that was judged; None where it is not on file. Of an event that is found with another one now,
            the status counts as not judged.
    """

    document: str
    sha256: str
    start: int
    end: int
    type: str
    parties: tuple[tuple[str, ...], tuple[str, ...]]
    coding: Coding
    status: bool | None
    told: str | None = None

    def key(self) -> Key:
        """Give what makes a found event the judged one."""
        return (self.document, self.start, self.end, self.type, self.parties)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over one article or all of them.

    Attributes:
        judged: events found now that were judged.
        right: of these, how many have the right type and parties.
        happenings: of these, how many are events at all, so that their status could be judged.
        status: of these, how many have the right status.
        unjudged: events found now that nobody judged.
    """

    judged: int = 0
    right: int = 0
    happenings: int = 0
    status: int = 0
    unjudged: int = 0

    def plus(self, other: Tally) -> Tally:
        """Add two tallies."""
        return Tally(
            self.judged + other.judged, self.right + other.right, self.happenings + other.happenings,
            self.status + other.status, self.unjudged + other.unjudged,
        )  # fmt: skip


def load_judgements(path: Path) -> tuple[Judgement, ...]:
    """Load judgements, one JSON object a line. Raises CorpusError where one is broken or stands twice."""
    found: dict[object, Judgement] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            given = json.loads(line)
            actors, recipients = given.pop("parties")
            one = Judgement(parties=(tuple(actors), tuple(recipients)), **given)
        except (ValueError, TypeError, KeyError) as error:
            raise CorpusError(f"{path}: line {number} is no judgement: {error}") from error
        if one.coding not in CODINGS or one.key() in found:
            raise CorpusError(f"{path}: line {number} has no known coding, or judges an event anew")
        found[one.key()] = one
    return tuple(found.values())


def identity(document: str, record: Record, event: Event) -> Key:
    """Give what a judgement of an event would have as its key."""
    names = {actor.id: actor.name for actor in record.actors}
    trigger = event.trigger.spans
    parties = (tuple(names[one] for one in event.actors), tuple(names[one] for one in event.recipients))
    return (document, trigger[0].start, trigger[-1].end, event.type, parties)


def count(document: str, record: Record, judgements: Iterable[Judgement]) -> Tally:
    """Count the events of one article by what was judged of them."""
    by_key: dict[Key, Judgement] = {one.key(): one for one in judgements if one.document == document}
    tally = Tally()
    for event in record.events:
        one = by_key.get(identity(document, record, event))
        if one is None:
            tally = tally.plus(Tally(unjudged=1))
        else:
            real = one.status is not None and one.told in (None, event.status)
            tally = tally.plus(Tally(1, int(one.coding == "right"), int(real), int(bool(one.status))))
    return tally


def interval(tallies: Sequence[Tally], part: str, whole: str, draws: int) -> tuple[float, float]:
    """Give the 95 % percentile interval of a share over draws of articles, in percent; zeros for no draws."""
    if not draws or not tallies:
        return (0.0, 0.0)
    counts = np.array([[getattr(one, part), getattr(one, whole)] for one in tallies])
    picked = np.random.default_rng(SEED).integers(0, len(tallies), size=(draws, len(tallies)))
    sums = counts[picked].sum(axis=1)
    shares = 100 * sums[:, 0] / np.maximum(sums[:, 1], 1)
    low, high = np.percentile(shares, (2.5, 97.5))
    return (float(low), float(high))
