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
    event: Annotated[EntryId | None, msgspec.Meta(description="Event id of the meeting.")] = None
    date: Annotated[Interval | None, msgspec.Meta(description="When it was or is held.")] = None
    place: Annotated[Place | None, msgspec.Meta(description="Where it was or is held.")] = None
    outcome: Annotated[Words | None, msgspec.Meta(description="The words that say what came of it.")] = None


class Talks(Entry, frozen=True, kw_only=True):
    """One negotiation or consultation track."""

    PREFIX: ClassVar[str] = "tk"

    name: Annotated[str, msgspec.Meta(description="What the track is called, in a few words.")]
    parties: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who negotiates: actor ids.")]
    mediators: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who stands between: actor ids.")] = ()
    topics: Annotated[tuple[Words, ...], msgspec.Meta(description="The words that say what is talked about.")] = ()
    venue: Annotated[
        Place | None,
        msgspec.Meta(description="Where the talks are held, or are to be held where none have been yet."),
    ] = None
    since: Annotated[Interval | None, msgspec.Meta(description="When the track began.")] = None
    rounds: Annotated[tuple[Round, ...], msgspec.Meta(description="The meetings that the text tells of.")] = ()
    rounds_held: Annotated[RoundCount | None, msgspec.Meta(description="As the text counts them.")] = None
    next: Annotated[EntryId | None, msgspec.Meta(description="Expectation id of the next round.")] = None
    state: Annotated[
        Literal["announced", "ongoing", "stalled", "concluded", "failed"],
        msgspec.Meta(description="Where the track stands at the article's time."),
    ]
    state_words: Annotated[
        Words | None, msgspec.Meta(description="The words that say so; null where it follows from the rest.")
    ] = None
    spans: Spans

    def key(self) -> Key:
        """Name and the words it rests on."""
        return (self.name, offsets_key(self.spans))


class Answer(Frozen, frozen=True, kw_only=True):
    """What one party answered to a proposal."""

    actor: Annotated[EntryId, msgspec.Meta(description="Who answers: an actor id.")]
    answer: Annotated[
        Literal["accepts", "supports", "rejects", "counters", "ignores", "undecided"],
        msgspec.Meta(description="What the answer comes to; 'counters' where another proposal is made instead."),
    ]
    attribution: Annotated[EntryId | None, msgspec.Meta(description="The attribution that gives the answer.")] = None
    event: Annotated[EntryId | None, msgspec.Meta(description="The event that is the answer.")] = None
    spans: Spans


class Proposal(Entry, frozen=True, kw_only=True):
    """An offer, demand, plan or bill that wants an answer."""

    PREFIX: ClassVar[str] = "pr"

    what: Annotated[
        Literal["ceasefire", "meeting", "exchange", "deal", "sanctions", "legislation", "other"],
        msgspec.Meta(description="What is proposed."),
    ]
    put_by: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who proposes: actor ids.")] = ()
    addressed_to: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who is to answer: actor ids.")] = ()
    spans: Spans
    terms: Annotated[tuple[Words, ...], msgspec.Meta(description="The words that say what it would bring.")] = ()
    conditions: Annotated[tuple[Words, ...], msgspec.Meta(description="The words that say what it depends on.")] = ()
    venues: Annotated[tuple[Place, ...], msgspec.Meta(description="Where it would be carried out.")] = ()
    answers: Annotated[tuple[Answer, ...], msgspec.Meta(description="What each party answered.")] = ()
    status: Annotated[
        Literal["open", "agreed", "agreed_in_principle", "rejected", "withdrawn", "unknown"],
        msgspec.Meta(description="What became of it, by the article's time."),
    ]

    def key(self) -> Key:
        """Kind and the words it rests on."""
        return (self.what, offsets_key(self.spans))


class Expectation(Entry, frozen=True, kw_only=True):
    """Something that is to happen, and by when."""

    PREFIX: ClassVar[str] = "ex"

    kind: Annotated[
        Literal["planned", "deadline", "hoped", "promised", "demanded", "threatened"],
        msgspec.Meta(description="On what footing it is expected."),
    ]
    what: Annotated[Words, msgspec.Meta(description="The words that say what is to happen.")]
    who: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who is to do it: actor ids.")] = ()
    window: Annotated[Interval | None, msgspec.Meta(description="When; a deadline is open towards 'from'.")] = None
    condition: Annotated[
        Words | None, msgspec.Meta(description="The words of what it depends on: 'if talks fail'.")
    ] = None
    attribution: Annotated[EntryId | None, msgspec.Meta(description="Innermost attribution that holds it.")] = None
    status: Annotated[Literal["open", "met", "lapsed"], msgspec.Meta(description="Whether it came about.")]

    def key(self) -> Key:
        """Kind and the words of what is expected."""
        return (self.kind, offsets_key(self.what.spans))


class Point(Frozen, frozen=True, kw_only=True):
    """One thing that a teller says of the happening."""

    topic: Annotated[str, msgspec.Meta(description="What the point is about, in a word or two.")]
    attribution: Annotated[EntryId | None, msgspec.Meta(description="The attribution that makes the point.")] = None
    spans: Spans


class NotMentioned(Frozen, frozen=True, kw_only=True):
    """One thing that a teller leaves out: said so by somebody, or looked for and not found."""

    topic: Annotated[str, msgspec.Meta(description="What is left out, in a word or two.")]
    explicit: Annotated[EntryId | None, msgspec.Meta(description="The attribution that says so.")] = None
    searched: Annotated[tuple[str, ...], msgspec.Meta(description="The words that were looked for.")] = ()


class Version(Frozen, frozen=True, kw_only=True):
    """One teller's version of a happening."""

    teller: Annotated[EntryId | None, msgspec.Meta(description="Actor id; null for the document itself.")]
    attributions: Annotated[tuple[EntryId, ...], msgspec.Meta(description="The attributions that tell it.")] = ()
    points: Annotated[tuple[Point, ...], msgspec.Meta(description="What this teller says.")] = ()
    not_mentioned: Annotated[tuple[NotMentioned, ...], msgspec.Meta(description="What this teller leaves out.")] = ()


class Telling(Frozen, frozen=True, kw_only=True):
    """What one teller says where the tellers differ."""

    teller: Annotated[EntryId | None, msgspec.Meta(description="Actor id; null for the document itself.")]
    spans: Spans


class Difference(Frozen, frozen=True, kw_only=True):
    """A point on which the tellers do not agree."""

    topic: Annotated[str, msgspec.Meta(description="What the tellers differ on.")]
    tellings: Annotated[tuple[Telling, ...], msgspec.Meta(description="What each of them says.")]


class Account(Entry, frozen=True, kw_only=True):
    """One happening, told by one or several parties."""

    PREFIX: ClassVar[str] = "co"

    of: Annotated[
        EntryId,
        msgspec.Meta(
            description="Event, talks or proposal id; where none stands for it, the attribution that tells it first."
        ),
    ]
    words: Annotated[
        Words | None,
        msgspec.Meta(
            description="The words that tell it first, or that say what is told differently; null for `of`'s."
        ),
    ] = None
    versions: Annotated[tuple[Version, ...], msgspec.Meta(min_length=1, description="One for each teller.")]
    differences: Annotated[tuple[Difference, ...], msgspec.Meta(description="Where the tellers do not agree.")] = ()

    def key(self) -> Key:
        """The happening: an account exists once for each."""
        return (self.of,)
