"""Cards of what is done and what is to come of it: events, talks, proposals, expectations and accounts."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.exports.html.cards import (
    Badge,
    Body,
    Desk,
    Fact,
    Link,
    Piece,
    date_facts,
    fact,
    linked_fact,
    place_facts,
    quote,
)
from dragoman.exports.html.register import Numbered
from dragoman.exports.html.wording import counted, interval, plain
from dragoman.exports.voices import ARTICLE
from dragoman.records.affairs import Account, Expectation, Proposal, Round, Talks, Version
from dragoman.records.events import Event


def event_body(desk: Desk, _: Numbered, entry: Event) -> Body:
    """Write who does what to whom, whether it happened, and on whose word."""
    towards = [Piece(" → "), *_names(desk, entry.recipients)] if entry.recipients else []
    coded = f"{entry.type}, {plain(entry.mode)}" if entry.mode else entry.type
    codes = [f"PLOVER {entry.score:+g}", f"quad {entry.quad}"]
    codes += [f"CAMEO {entry.cameo}"] if entry.cameo else []
    codes += [f"Goldstein {entry.goldstein:+g}"] if entry.goldstein is not None else []
    return Body(
        sentence=(*_names(desk, entry.actors), *towards, Piece(f": {coded}")),
        voices=desk.voices(entry.attribution),
        quotes=(quote(entry.spans),),
        badges=(Badge(entry.status, "plain" if entry.status == "happened" else "alert", "the status"),),
        facts=(
            *linked_fact("Mediated by", desk.actor_links(entry.mediators)),
            *fact("Context", ", ".join(plain(context) for context in entry.contexts)),
            *date_facts("When", entry.date),
            *place_facts(entry.place),
            *fact("Codes", ", ".join(codes)),
        ),
        actors=(*entry.actors, *entry.recipients, *entry.mediators, *desk.sources(entry.attribution)),
    )


def talks_body(desk: Desk, _: Numbered, entry: Talks) -> Body:
    """Write who talks with whom about what, and how far they have come."""
    held = counted(entry.rounds_held, "round") + " held" if entry.rounds_held is not None else None
    expected = (Link("an expectation", desk.register.anchor(entry.next)),) if entry.next else ()
    return Body(
        sentence=(Piece(entry.name, name=True), Piece(f" — {plain(entry.state)}")),
        quotes=(quote(entry.spans), *(quote(topic.spans, "about") for topic in entry.topics)),
        facts=(
            *linked_fact("Parties", desk.actor_links(entry.parties)),
            *linked_fact("Mediators", desk.actor_links(entry.mediators)),
            *date_facts("Since", entry.since),
            *fact("Rounds", held),
            *(line for meeting in entry.rounds for line in _round(meeting)),
            *linked_fact("Next", expected),
        ),
        actors=(*entry.parties, *entry.mediators),
    )


def proposal_body(desk: Desk, _: Numbered, entry: Proposal) -> Body:
    """Write who proposes what to whom, on what terms, and what was answered."""
    towards = [Piece(" to "), *_names(desk, entry.addressed_to)] if entry.addressed_to else []
    answers = tuple(
        Fact("Answer", (Link(f"{desk.name(one.actor)} {plain(one.answer)}", desk.register.anchor(one.attribution)),))
        for one in entry.answers
    )
    return Body(
        sentence=(*_names(desk, entry.put_by), Piece(f": proposal ({plain(entry.what)})"), *towards),
        quotes=(
            quote(entry.spans),
            *(quote(term.spans, "term") for term in entry.terms),
            *(quote(condition.spans, "condition") for condition in entry.conditions),
        ),
        badges=(Badge(plain(entry.status), note="the status"),),
        facts=(*(line for venue in entry.venues for line in place_facts(venue)), *answers),
        actors=(*entry.put_by, *entry.addressed_to, *(one.actor for one in entry.answers)),
    )


def expectation_body(desk: Desk, _: Numbered, entry: Expectation) -> Body:
    """Write what is to happen, by whom and by when."""
    return Body(
        sentence=(*_names(desk, entry.who), Piece(f": {plain(entry.kind)}")),
        voices=desk.voices(entry.attribution),
        quotes=(quote(entry.what.spans),),
        badges=(Badge(entry.status, note="the status"),),
        facts=date_facts("By when", entry.window),
        actors=(*entry.who, *desk.sources(entry.attribution)),
    )


def account_body(desk: Desk, _: Numbered, entry: Account) -> Body:
    """Write what each side tells of one happening, and what it leaves out."""
    of = desk.register.by_id.get(entry.of)
    happening = (Link("the entry", of.anchor),) if of else ()
    quotes = [
        quote(point.spans, f"{_teller(desk, version.teller)}: {point.topic}")
        for version in entry.versions
        for point in version.points
    ]
    for difference in entry.differences:
        quotes += [
            quote(telling.spans, f"{difference.topic}, {_teller(desk, telling.teller)}")
            for telling in difference.tellings
        ]
    tellers = tuple(version.teller for version in entry.versions if version.teller)
    return Body(
        sentence=(Piece("One happening, told by "), *_names(desk, tellers, ARTICLE)),
        quotes=tuple(quotes),
        facts=(*linked_fact("Of", happening), *(line for version in entry.versions for line in _unsaid(desk, version))),
        actors=tellers,
    )


def _teller(desk: Desk, actor_id: str | None) -> str:
    return desk.name(actor_id) if actor_id else ARTICLE


def _names(desk: Desk, actor_ids: Iterable[str], nobody: str = "No party named") -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for actor_id in actor_ids:
        pieces += [Piece(", ")] if pieces else []
        pieces.append(Piece(desk.name(actor_id), name=True))
    return tuple(pieces) or (Piece(nobody),)


def _round(meeting: Round) -> tuple[Fact, ...]:
    label = f"Round {meeting.number}" if meeting.number is not None else "A round"
    told = [meeting.place.name] if meeting.place else []
    told += [interval(meeting.date)] if meeting.date else []
    return fact(label, ", ".join(told) or "no date or place")


def _unsaid(desk: Desk, version: Version) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            f"Not mentioned by {_teller(desk, version.teller)}",
            (Link(gap.topic, desk.register.anchor(gap.explicit)),),
        )
        for gap in version.not_mentioned
    )
