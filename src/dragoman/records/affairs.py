"""The state of an affair: talks, proposals, expectations and accounts."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from dragoman.records.base import Entry, EntryId, Frozen, Key
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Spans, Words, offsets_key

RoundNumber = Annotated[int, msgspec.Meta(ge=1)]
RoundCount = Annotated[int, msgspec.Meta(ge=0)]


class Round(Frozen, frozen=True, kw_only=True):
    """One meeting of a negotiation track."""

    number: Annotated[RoundNumber | None, msgspec.Meta(description="Null where the text does not count.")] = None
    event: EntryId | None = None
    date: Interval | None = None
    place: Place | None = None
    outcome: Annotated[Words | None, msgspec.Meta(description="The words that say what came of it.")] = None


class Talks(Entry, frozen=True, kw_only=True):
    """One negotiation or consultation track."""

    PREFIX: ClassVar[str] = "tk"

    name: str
    parties: tuple[EntryId, ...]
    mediators: tuple[EntryId, ...] = ()
    topics: tuple[Words, ...] = ()
    since: Interval | None = None
    rounds: tuple[Round, ...] = ()
    rounds_held: Annotated[RoundCount | None, msgspec.Meta(description="As the text counts them.")] = None
    next: Annotated[EntryId | None, msgspec.Meta(description="Expectation id of the next round.")] = None
    state: Literal["announced", "ongoing", "stalled", "concluded", "failed"]
    spans: Spans

    def key(self) -> Key:
        """Name and the words it rests on."""
        return (self.name, offsets_key(self.spans))


class Answer(Frozen, frozen=True, kw_only=True):
    """What one party answered to a proposal."""

    actor: EntryId
    answer: Literal["accepts", "supports", "rejects", "counters", "ignores", "undecided"]
    attribution: EntryId | None = None
    event: EntryId | None = None
    spans: Spans


class Proposal(Entry, frozen=True, kw_only=True):
    """An offer, demand, plan or bill that wants an answer."""

    PREFIX: ClassVar[str] = "pr"

    what: Literal["ceasefire", "meeting", "exchange", "deal", "sanctions", "legislation", "other"]
    put_by: tuple[EntryId, ...] = ()
    addressed_to: tuple[EntryId, ...] = ()
    spans: Spans
    terms: tuple[Words, ...] = ()
    conditions: tuple[Words, ...] = ()
    venues: tuple[Place, ...] = ()
    answers: tuple[Answer, ...] = ()
    status: Literal["open", "agreed", "agreed_in_principle", "rejected", "withdrawn", "unknown"]

    def key(self) -> Key:
        """Kind and the words it rests on."""
        return (self.what, offsets_key(self.spans))


class Expectation(Entry, frozen=True, kw_only=True):
    """Something that is to happen, and by when."""

    PREFIX: ClassVar[str] = "ex"

    kind: Literal["planned", "deadline", "hoped", "promised", "demanded", "threatened"]
    what: Words
    who: tuple[EntryId, ...] = ()
    window: Interval | None = None
    attribution: EntryId | None = None
    status: Literal["open", "met", "lapsed"]

    def key(self) -> Key:
        """Kind and the words of what is expected."""
        return (self.kind, offsets_key(self.what.spans))


class Point(Frozen, frozen=True, kw_only=True):
    """One thing that a teller says of the happening."""

    topic: str
    attribution: EntryId | None = None
    spans: Spans


class NotMentioned(Frozen, frozen=True, kw_only=True):
    """One thing that a teller leaves out: said so by somebody, or looked for and not found."""

    topic: str
    explicit: Annotated[EntryId | None, msgspec.Meta(description="The attribution that says so.")] = None
    searched: Annotated[tuple[str, ...], msgspec.Meta(description="The words that were looked for.")] = ()


class Version(Frozen, frozen=True, kw_only=True):
    """One teller's version of a happening."""

    teller: Annotated[EntryId | None, msgspec.Meta(description="Actor id; null for the document itself.")]
    attributions: tuple[EntryId, ...] = ()
    points: tuple[Point, ...] = ()
    not_mentioned: tuple[NotMentioned, ...] = ()


class Telling(Frozen, frozen=True, kw_only=True):
    """What one teller says where the tellers differ."""

    teller: EntryId | None
    spans: Spans


class Difference(Frozen, frozen=True, kw_only=True):
    """A point on which the tellers do not agree."""

    topic: str
    tellings: tuple[Telling, ...]


class Account(Entry, frozen=True, kw_only=True):
    """One happening, told by one or several parties."""

    PREFIX: ClassVar[str] = "co"

    of: Annotated[EntryId, msgspec.Meta(description="Event, talks or proposal id.")]
    versions: tuple[Version, ...]
    differences: tuple[Difference, ...] = ()

    def key(self) -> Key:
        """The happening: an account exists once for each."""
        return (self.of,)
