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
    words_of,
)
from dragoman.exports.html.register import Numbered
from dragoman.exports.html.summaries import summary
from dragoman.exports.html.wording import counted, interval, plain
from dragoman.exports.voices import ARTICLE
from dragoman.records.affairs import Account, Expectation, Proposal, Round, Talks, Version
from dragoman.records.details import Figure
from dragoman.records.events import Event


def event_body(desk: Desk, _: Numbered, entry: Event) -> Body:
    """Write who does what to whom, whether it happened, and on whose word."""
    towards = [Piece(" → "), *_names(desk, entry.recipients)] if entry.recipients else []
    coded = f"{entry.type}, {plain(entry.mode)}" if entry.mode else entry.type
    codes = [f"PLOVER {entry.score:+g}", f"quad {entry.quad}"]
    codes += [f"CAMEO {entry.cameo}"] if entry.cameo else []
    codes += [f"Goldstein {entry.goldstein:+g}"] if entry.goldstein is not None else []
    codes += [f"GDELT quad {entry.quad_gdelt}"] if entry.quad_gdelt not in (None, entry.quad) else []
    return Body(
        sentence=(*_names(desk, entry.actors), *towards, Piece(f": {coded}")),
        voices=desk.voices(entry.attribution),
        quotes=(quote(entry.spans),),
        badges=_event_badges(entry),
        facts=(
            *linked_fact("Mediated by", desk.actor_links(entry.mediators)),
            *fact("Context", ", ".join(plain(context) for context in entry.contexts)),
            *date_facts("When", entry.date),
            *place_facts(entry.place),
            *linked_fact("Figures", tuple(_figure(desk, figure) for figure in entry.figures)),
            *fact("Codes", ", ".join(codes)),
            *fact("Rules", ", ".join(entry.rules) if len(entry.rules) > 1 else None),
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
            *place_facts(entry.venue),
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
        facts=(
            *fact("On condition", f"“{words_of(entry.condition.spans)}”" if entry.condition else None),
            *date_facts("By when", entry.window),
        ),
        actors=(*entry.who, *desk.sources(entry.attribution)),
    )


def account_body(desk: Desk, _: Numbered, entry: Account) -> Body:
    """Write what each side tells of one happening, and what it leaves out."""
    of = Link(summary(desk, entry.of), desk.register.anchor(entry.of))
    quotes = [
        quote(point.spans, f"{_teller(desk, version.teller)}, {point.topic}")
        for version in entry.versions
        for point in version.points
    ]
    for difference in entry.differences:
        quotes += [
            quote(telling.spans, f"they differ on {difference.topic}, {_teller(desk, telling.teller)}")
            for telling in difference.tellings
        ]
    tellers = tuple(version.teller for version in entry.versions if version.teller)
    alone = (Badge("one version", note="nobody else tells it"),) if len(entry.versions) == 1 else ()
    return Body(
        sentence=(Piece("One happening, told by "), *_names(desk, tellers, ARTICLE)),
        badges=alone,
        quotes=tuple(quotes),
        facts=(*linked_fact("Of", (of,)), *(line for version in entry.versions for line in _unsaid(desk, version))),
        actors=tellers,
    )


def _event_badges(entry: Event) -> tuple[Badge, ...]:
    history = (Badge("background", note="history that the story recalls"),) if entry.background else ()
    return (*history, Badge(entry.status, "plain" if entry.status == "happened" else "alert", "the status"))


def _figure(desk: Desk, figure_id: str) -> Link:
    numbered = desk.register.by_id.get(figure_id)
    words = numbered.entry.span.text if numbered and isinstance(numbered.entry, Figure) else figure_id
    return Link(words, numbered.anchor if numbered else None)


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
    told += [f"“{words_of(meeting.outcome.spans)}”"] if meeting.outcome else []
    return fact(label, ", ".join(told) or "no date or place")


def _unsaid(desk: Desk, version: Version) -> tuple[Fact, ...]:
    """Tell an omission that the article states from words that were looked for and not found."""
    teller = _teller(desk, version.teller)
    return tuple(
        Fact(f"Not mentioned by {teller}", (Link(gap.topic, desk.register.anchor(gap.explicit)),))
        if gap.explicit is not None
        else Fact(
            f"Nothing found from {teller}", (Link(f"{gap.topic} (looked for: {', '.join(gap.searched) or 'nothing'})"),)
        )
        for gap in version.not_mentioned
    )
