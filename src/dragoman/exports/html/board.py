"""The negotiation board: each track with its rounds, and beside it what is on the table and who answered what."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.exports.html.cards import Desk, Link
from dragoman.exports.html.cells import Cell, Opener
from dragoman.exports.html.wording import counted, interval, plain
from dragoman.records.affairs import Answer, Expectation, Proposal, Round, Talks
from dragoman.records.intervals import Interval, Place


@dataclass(frozen=True)
class Known:
    """Something told in words of Dragoman's own, with the words of the article that it was taken from, if any."""

    told: str
    words: Cell | None = None


@dataclass(frozen=True)
class Meeting:
    """A round of a track; `outcome` are the words that say what came of it."""

    name: str
    date: Known | None
    place: Known | None
    outcome: Cell | None


@dataclass(frozen=True)
class Coming:
    """What comes next, with its window."""

    anchor: str | None
    words: Cell
    window: Known


@dataclass(frozen=True)
class Track:
    """A negotiation as the board shows it."""

    anchor: str | None
    name: str
    state: str
    words: Cell
    parties: tuple[Link, ...]
    mediators: tuple[Link, ...]
    topics: tuple[Cell, ...]
    standing: Cell | None
    venue: Known | None
    since: Known | None
    held: str | None
    rounds: tuple[Meeting, ...]
    coming: Coming | None


@dataclass(frozen=True)
class Reply:
    """What one party answered; `answer` is None where the article tells of none."""

    party: Link
    answer: str | None
    words: Cell | None
    voices: tuple[Link, ...]


@dataclass(frozen=True)
class Offer:
    """A proposal as the board shows it."""

    anchor: str | None
    what: str
    status: str
    put_by: tuple[Link, ...]
    addressed_to: tuple[Link, ...]
    words: Cell
    terms: tuple[Cell, ...]
    conditions: tuple[Cell, ...]
    venues: tuple[Known, ...]
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class Board:
    """All tracks and all proposals of a record."""

    tracks: tuple[Track, ...]
    offers: tuple[Offer, ...]


def board_of(desk: Desk, opener: Opener) -> Board:
    """Lay out a record's talks and proposals."""
    record = desk.register.record
    return Board(
        tuple(_track(desk, opener, talks) for talks in record.talks),
        tuple(_offer(desk, opener, proposal) for proposal in record.proposals),
    )


def known_date(opener: Opener, period: Interval | None) -> Known | None:
    """Tell a stretch of time with its words."""
    if period is None:
        return None
    return Known(interval(period), opener.cell((period.span,)) if period.span else None)


def _known_place(opener: Opener, place: Place | None) -> Known | None:
    if place is None:
        return None
    told = f"{place.name} ({place.country})" if place.country else place.name
    return Known(told, opener.cell((place.span,)))


def _track(desk: Desk, opener: Opener, talks: Talks) -> Track:
    expected = next((one for one in desk.register.record.expectations if one.id == talks.next), None)
    return Track(
        anchor=desk.register.anchor(talks.id),
        name=talks.name,
        state=talks.state,
        words=opener.cell(talks.spans),
        parties=desk.actor_links(talks.parties),
        mediators=desk.actor_links(talks.mediators),
        topics=tuple(opener.cell(topic.spans) for topic in talks.topics),
        standing=opener.cell(talks.state_words.spans) if talks.state_words else None,
        venue=_known_place(opener, talks.venue),
        since=known_date(opener, talks.since),
        held=f"{counted(talks.rounds_held, 'round')} held" if talks.rounds_held is not None else None,
        rounds=tuple(_meeting(opener, one) for one in talks.rounds),
        coming=_coming(desk, opener, expected) if expected else None,
    )


def _meeting(opener: Opener, one: Round) -> Meeting:
    return Meeting(
        name=f"Round {one.number}" if one.number is not None else "A round",
        date=known_date(opener, one.date),
        place=_known_place(opener, one.place),
        outcome=opener.cell(one.outcome.spans) if one.outcome else None,
    )


def _coming(desk: Desk, opener: Opener, expected: Expectation) -> Coming:
    window = known_date(opener, expected.window) or Known("no date given")
    return Coming(desk.register.anchor(expected.id), opener.cell(expected.what.spans), window)


def _offer(desk: Desk, opener: Opener, proposal: Proposal) -> Offer:
    answered = {one.actor for one in proposal.answers}
    silent = tuple(actor for actor in dict.fromkeys(proposal.addressed_to) if actor not in answered)
    return Offer(
        anchor=desk.register.anchor(proposal.id),
        what=plain(proposal.what),
        status=plain(proposal.status),
        put_by=desk.actor_links(proposal.put_by),
        addressed_to=desk.actor_links(proposal.addressed_to),
        words=opener.cell(proposal.spans),
        terms=tuple(opener.cell(term.spans) for term in proposal.terms),
        conditions=tuple(opener.cell(condition.spans) for condition in proposal.conditions),
        venues=tuple(venue for venue in (_known_place(opener, one) for one in proposal.venues) if venue),
        replies=(
            *(_reply(desk, opener, answer) for answer in proposal.answers),
            *(Reply(desk.actor_link(actor), None, None, ()) for actor in silent),
        ),
    )


def _reply(desk: Desk, opener: Opener, answer: Answer) -> Reply:
    voices = desk.voices(answer.attribution) if answer.attribution else ()
    return Reply(desk.actor_link(answer.actor), answer.answer, opener.cell(answer.spans), voices)
