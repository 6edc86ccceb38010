"""Situations: where an affair stands that several articles tell of. Made from records and links alone."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from dragoman.records.base import Frozen
from dragoman.records.events import EventStatus, EventType
from dragoman.records.intervals import Interval, IsoMoment, Place
from dragoman.records.links import Address, CanonicalId, Sha256
from dragoman.records.spans import Spans

Reported = Annotated[
    IsoMoment | None, msgspec.Meta(description="When the article appeared that says so; null where not known.")
]


class Quote(Frozen, frozen=True, kw_only=True):
    """Words of an article, where they stand, and when the article appeared."""

    at: Annotated[Address, msgspec.Meta(description="The entry that rests on the words.")]
    spans: Spans
    published: Reported = None


class SituationParty(Frozen, frozen=True, kw_only=True):
    """A party to the affair."""

    actor: Annotated[CanonicalId, msgspec.Meta(description="Canonical id.")]
    name: str
    country: str | None = None
    documents: Annotated[int, msgspec.Meta(ge=1, description="How many of the articles name it.")]


class Happening(Frozen, frozen=True, kw_only=True):
    """One event with all its tellings."""

    id: CanonicalId
    type: EventType
    name: Annotated[str, msgspec.Meta(description="Its words in the first telling.")]
    actors: tuple[CanonicalId, ...]
    recipients: tuple[CanonicalId, ...] = ()
    mediators: tuple[CanonicalId, ...] = ()
    date: Annotated[Interval | None, msgspec.Meta(description="The narrowest that a telling gives.")] = None
    place: Annotated[Place | None, msgspec.Meta(description="The finest that a telling gives.")] = None
    status: Annotated[EventStatus, msgspec.Meta(description="As the latest telling has it.")]
    background: Annotated[bool, msgspec.Meta(description="True where every telling recalls it as history.")] = False
    voices: Annotated[int, msgspec.Meta(ge=1, description="How many articles tell it, reprints counted once.")]
    tellings: tuple[Quote, ...]
    first_reported: Reported = None


class TrackRound(Frozen, frozen=True, kw_only=True):
    """One meeting of a track, as all articles together tell it."""

    number: Annotated[int, msgspec.Meta(ge=1)] | None = None
    date: Interval | None = None
    place: Place | None = None
    event: Annotated[CanonicalId | None, msgspec.Meta(description="The meeting among the happenings.")] = None
    tellings: tuple[Quote, ...]
    first_reported: Reported = None


TalksState = Literal["announced", "ongoing", "stalled", "concluded", "failed"]


class Track(Frozen, frozen=True, kw_only=True):
    """One negotiation track across articles."""

    id: CanonicalId
    name: str
    parties: tuple[CanonicalId, ...]
    mediators: tuple[CanonicalId, ...] = ()
    state: Annotated[TalksState, msgspec.Meta(description="As the latest article has it.")]
    history: Annotated[
        tuple[tuple[str | None, TalksState, Quote], ...],
        msgspec.Meta(description="Each change of state: when reported, state, words."),
    ] = ()
    rounds: tuple[TrackRound, ...] = ()
    rounds_held: Annotated[int, msgspec.Meta(ge=0)] | None = None
    tellings: tuple[Quote, ...]
    first_reported: Reported = None


class StandingAnswer(Frozen, frozen=True, kw_only=True):
    """What one party answered to a proposal, and when that was reported."""

    actor: CanonicalId
    answer: Annotated[str, msgspec.Meta(description="Accepts, supports, rejects, counters, ignores, undecided.")]
    words: Quote


class OpenProposal(Frozen, frozen=True, kw_only=True):
    """One proposal across articles, with every answer to it in order of report."""

    id: CanonicalId
    what: str
    put_by: tuple[CanonicalId, ...] = ()
    addressed_to: tuple[CanonicalId, ...] = ()
    status: Annotated[str, msgspec.Meta(description="As the latest article has it.")]
    answers: tuple[StandingAnswer, ...] = ()
    tellings: tuple[Quote, ...]
    first_reported: Reported = None


class Due(Frozen, frozen=True, kw_only=True):
    """What is to happen, and by when."""

    id: CanonicalId
    kind: str
    who: tuple[CanonicalId, ...] = ()
    window: Interval | None = None
    status: Annotated[
        Literal["open", "met", "lapsed", "overdue"],
        msgspec.Meta(description="'overdue' where the window closed before the latest article and nothing tells more."),
    ]
    met_by: Annotated[CanonicalId | None, msgspec.Meta(description="The happening that met it.")] = None
    tellings: tuple[Quote, ...]
    first_reported: Reported = None


class Statement(Frozen, frozen=True, kw_only=True):
    """What one teller said of a thing at one time."""

    teller: Annotated[CanonicalId | None, msgspec.Meta(description="Null for the article itself.")]
    name: Annotated[str, msgspec.Meta(description="The teller's name, or the paper's.")]
    said: Annotated[Interval | None, msgspec.Meta(description="When it was said, where the text tells.")] = None
    act: Annotated[str, msgspec.Meta(description="What the teller did by saying it: say, deny, leave unsaid ...")]
    words: Quote


ChangeKind = Literal["denial", "admission", "figure", "date", "place", "agent", "silence_broken", "wording"]


class AccountChange(Frozen, frozen=True, kw_only=True):
    """One teller who tells one thing otherwise than before."""

    kind: Annotated[ChangeKind, msgspec.Meta(description="What became different.")]
    of: Annotated[CanonicalId | None, msgspec.Meta(description="The thing told, where it is one of the clusters.")]
    topic: Annotated[str, msgspec.Meta(description="What it is about, in a word or two.")]
    before: Statement
    after: Statement
    told: Annotated[str, msgspec.Meta(min_length=1, description="The change in one plain sentence.")]


class Contradiction(Frozen, frozen=True, kw_only=True):
    """Two tellers who cannot both be right about one thing."""

    kind: Annotated[ChangeKind, msgspec.Meta(description="On what they differ.")]
    of: CanonicalId | None
    topic: str
    statements: Annotated[tuple[Statement, ...], msgspec.Meta(min_length=2)]
    told: Annotated[str, msgspec.Meta(min_length=1, description="The contradiction in one plain sentence.")]


class SituationDocument(Frozen, frozen=True, kw_only=True):
    """An article of the affair."""

    sha256: Sha256
    title: str | None = None
    source: str | None = None
    published: Reported = None
    reprint_of: Annotated[Sha256 | None, msgspec.Meta(description="The first print of the same text.")] = None


class Situation(Frozen, frozen=True, kw_only=True):
    """Where one affair stands, from all articles that tell of it."""

    id: Annotated[CanonicalId, msgspec.Meta(description="`af-` and the hash of its first article and first entry.")]
    name: Annotated[str, msgspec.Meta(description="Parties and matter, in a line.")]
    parties: Annotated[tuple[SituationParty, ...], msgspec.Meta(description="Those that two articles name or more.")]
    others: Annotated[
        tuple[SituationParty, ...],
        msgspec.Meta(description="All others that a part below names."),
    ] = ()
    tracks: tuple[Track, ...] = ()
    proposals: tuple[OpenProposal, ...] = ()
    due: tuple[Due, ...] = ()
    happenings: Annotated[tuple[Happening, ...], msgspec.Meta(description="By date, undated ones last.")] = ()
    changes: Annotated[tuple[AccountChange, ...], msgspec.Meta(description="Whose account changed.")] = ()
    contradictions: tuple[Contradiction, ...] = ()
    documents: Annotated[tuple[SituationDocument, ...], msgspec.Meta(min_length=1)]
    first_reported: Reported = None
    last_reported: Reported = None
