"""What a record says, in the form in which it is held against the gold of events and affairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.evaluation.corpora.base import Marking, Offsets
from dragoman.evaluation.corpora.own_parties import Named
from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, Expectation, Proposal, Talks, Version
from dragoman.records.attributions import Attribution
from dragoman.records.events import Event
from dragoman.records.intervals import Interval, Place
from dragoman.records.record import Record
from dragoman.records.spans import Span

DAY = len("2025-06-04")


@dataclass(frozen=True, slots=True)
class Window:
    """First and last day, as ISO dates; None for an open end."""

    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event of a record.

    Attributes:
        type, mode, status, by: as in the record.
        actors, recipients, mediators: what their actors are called.
        trigger: where the words stand that name it.
        spans: where all words stand on which it rests.
        voice: the attribution that vouches for it; None for the document's own voice.
        date: None where it has none, or where neither end is known.
        places: what its place is called; empty where it has none.
    """

    type: str
    actors: tuple[Named, ...]
    recipients: tuple[Named, ...]
    trigger: tuple[Offsets, ...]
    spans: tuple[Offsets, ...]
    status: str
    mode: str | None = None
    mediators: tuple[Named, ...] = ()
    voice: Marking | None = None
    date: Window | None = None
    places: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class FoundTalks:
    """A track of a record; `following` is where the words of what comes next stand."""

    spans: tuple[Offsets, ...]
    parties: tuple[Named, ...]
    mediators: tuple[Named, ...]
    state: str
    rounds_held: int | None = None
    following: tuple[Offsets, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundProposal:
    """A proposal of a record, with the answers as pairs of actor and answer."""

    spans: tuple[Offsets, ...]
    what: str
    put_by: tuple[Named, ...]
    addressed_to: tuple[Named, ...]
    status: str
    answers: tuple[tuple[Named, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FoundExpectation:
    """An expectation of a record."""

    spans: tuple[Offsets, ...]
    kind: str
    who: tuple[Named, ...]
    status: str
    window: Window | None = None
    voice: Marking | None = None


@dataclass(frozen=True, slots=True)
class FoundAccount:
    """An account of a record.

    Attributes:
        spans: where the words of the happening stand.
        tellers: who tells of it; None is the document.
        differences: for each, where its tellings stand.
        omissions: teller and words of everything that somebody says was left out.
    """

    spans: tuple[Offsets, ...]
    tellers: tuple[Named | None, ...]
    differences: tuple[tuple[Offsets, ...], ...] = ()
    omissions: tuple[tuple[Named | None, tuple[Offsets, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Everything of one record that is held against the gold; all empty for a record without such entries."""

    events: tuple[FoundEvent, ...] = ()
    talks: tuple[FoundTalks, ...] = ()
    proposals: tuple[FoundProposal, ...] = ()
    expectations: tuple[FoundExpectation, ...] = ()
    accounts: tuple[FoundAccount, ...] = ()


def found_in(record: Record) -> Found:
    """Take out of a record what is compared; lists that were not looked for are empty."""
    index = _Index(record)
    return Found(
        tuple(index.event(one) for one in record.events),
        tuple(index.talks(one) for one in record.talks),
        tuple(index.proposal(one) for one in record.proposals),
        tuple(index.expectation(one) for one in record.expectations),
        tuple(index.account(one) for one in record.accounts),
    )


@dataclass(slots=True)
class _Index:
    """A record with its entries by id."""

    record: Record
    actors: dict[str, Actor] = field(init=False)
    attributions: dict[str, Attribution] = field(init=False)
    spans: dict[str, tuple[Offsets, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self.actors = {one.id: one for one in self.record.actors}
        self.attributions = {one.id: one for one in self.record.attributions}
        self.spans = {
            **{one.id: offsets((*one.trigger.spans, *one.spans)) for one in self.record.events},
            **{one.id: offsets(one.spans) for one in self.record.talks},
            **{one.id: offsets(one.spans) for one in self.record.proposals},
            **{one.id: offsets(one.what.spans) for one in self.record.expectations},
            **{one.id: offsets(one.content.spans) for one in self.record.attributions},
        }

    def named(self, ids: Iterable[str]) -> tuple[Named, ...]:
        return tuple(self.party(one) for one in ids)

    def party(self, identity: str, seen: tuple[str, ...] = ()) -> Named:
        actor = self.actors.get(identity)
        if actor is None or identity in seen:
            return Named(())
        said = (mention.text for mention in actor.mentions if mention.form != "pronoun")
        members = tuple(self.party(one, (*seen, identity)) for one in actor.members)
        return Named(tuple(dict.fromkeys((actor.name, *said))), actor.kind, members)

    def teller(self, identity: str | None) -> Named | None:
        return None if identity is None else self.party(identity)

    def voice(self, identity: str | None) -> Marking | None:
        one = self.attributions.get(identity or "")
        if one is None:
            return None
        return Marking(
            source=offsets(one.source.spans) if one.source else (),
            cue=offsets(one.cue.spans) if one.cue else (),
            content=offsets(one.content.spans),
        )

    def event(self, one: Event) -> FoundEvent:
        return FoundEvent(
            type=one.type,
            mode=one.mode,
            actors=self.named(one.actors),
            recipients=self.named(one.recipients),
            mediators=self.named(one.mediators),
            trigger=offsets(one.trigger.spans),
            spans=offsets(one.spans),
            status=one.status,
            voice=self.voice(one.attribution),
            date=window(one.date),
            places=_places(one.place),
            by=one.by,
        )

    def talks(self, one: Talks) -> FoundTalks:
        mediators, following = self.named(one.mediators), self.spans.get(one.next or "", ())
        return FoundTalks(offsets(one.spans), self.named(one.parties), mediators, one.state, one.rounds_held, following)

    def proposal(self, one: Proposal) -> FoundProposal:
        answers = tuple((self.party(answer.actor), answer.answer) for answer in one.answers)
        put_by, addressed_to = self.named(one.put_by), self.named(one.addressed_to)
        return FoundProposal(offsets(one.spans), one.what, put_by, addressed_to, one.status, answers)

    def expectation(self, one: Expectation) -> FoundExpectation:
        return FoundExpectation(
            offsets(one.what.spans),
            one.kind,
            self.named(one.who),
            one.status,
            window(one.window),
            self.voice(one.attribution),
        )

    def account(self, one: Account) -> FoundAccount:
        return FoundAccount(
            (*self.spans.get(one.of, ()), *(offsets(one.words.spans) if one.words else ())),
            tuple(self.teller(version.teller) for version in one.versions),
            tuple(
                tuple(place for telling in difference.tellings for place in offsets(telling.spans))
                for difference in one.differences
            ),
            tuple(left_out for version in one.versions for left_out in self.omissions(version)),
        )

    def omissions(self, version: Version) -> Iterable[tuple[Named | None, tuple[Offsets, ...]]]:
        for one in version.not_mentioned:
            said = self.voice(one.explicit)
            if said is not None:
                yield self.teller(version.teller), said.content


def window(interval: Interval | None) -> Window | None:
    """Give the days of an interval; None where there is none or neither end is known."""
    if interval is None or not interval.is_resolved:
        return None
    return Window(interval.start and interval.start[:DAY], interval.end and interval.end[:DAY])


def offsets(spans: Sequence[Span]) -> tuple[Offsets, ...]:
    """Give spans as pairs of offsets."""
    return tuple((span.start, span.end) for span in spans)


def _places(place: Place | None) -> tuple[str, ...]:
    return () if place is None else tuple(dict.fromkeys((place.name, place.span.text)))
