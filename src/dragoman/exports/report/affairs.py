"""The sections of a report on how the affair stands: talks, proposals, expectations, accounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.exports.alignment import Told, aligned, is_claim
from dragoman.exports.phrases import counted, place_name, quoted, stretch
from dragoman.exports.report.blocks import Block, Line, Table
from dragoman.exports.report.desk import Desk
from dragoman.exports.timeline import by_due_date
from dragoman.records.affairs import Account, NotMentioned, Round, Talks
from dragoman.records.spans import Spans

Cell = tuple[str, tuple[int, ...]]


def talks(desk: Desk) -> Iterator[Block]:
    """Each track with its parties, rounds and what comes next."""
    for track in desk.record.talks:
        between = f"mediated by {desk.names(track.mediators)}" if track.mediators else ""
        since = stretch(track.since) if track.since else ""
        held = f"{counted(track.rounds_held, 'round')} held" if track.rounds_held is not None else ""
        words = quoted(track.state_words.spans) if track.state_words else ""
        told = [track.state, words, desk.names(track.parties), between, place_name(track.venue), since, held]
        yield Line(_joined(told), desk.quotes.cite(track.spans), 1, track.name + ": ")
        for topic in track.topics:
            yield Line(quoted(topic.spans), desk.quotes.cite(topic.spans), 2, "topic: ")
        for one in track.rounds:
            outcome = one.outcome.spans if one.outcome else ()
            yield Line(_joined(_round(one)), desk.quotes.cite(outcome), 2, "round: ")
        yield from _following(desk, track)


def _following(desk: Desk, track: Talks) -> Iterator[Block]:
    for expected in desk.record.expectations:
        if expected.id == track.next:
            window = stretch(expected.window) if expected.window else ""
            told = _joined([quoted(expected.what.spans), window])
            yield Line(told, desk.quotes.cite(expected.what.spans), 2, "next: ")


def _round(one: Round) -> Iterator[str]:
    yield f"number {one.number}" if one.number else ""
    yield stretch(one.date) if one.date else ""
    yield place_name(one.place)
    yield quoted(one.outcome.spans) if one.outcome else ""


def proposals(desk: Desk) -> Iterator[Block]:
    """Each proposal with its terms and what each party answered."""
    for proposal in desk.record.proposals:
        to = f"to {desk.names(proposal.addressed_to)}" if proposal.addressed_to else ""
        venues = ", ".join(place_name(venue) for venue in proposal.venues)
        told = [proposal.status.replace("_", " "), f"put by {desk.names(proposal.put_by)}", to, venues]
        words = quoted(proposal.spans)
        yield Line(_joined([*told, words]), desk.quotes.cite(proposal.spans), 1, proposal.what + ": ")
        for label, stretches in (("term: ", proposal.terms), ("condition: ", proposal.conditions)):
            for one in stretches:
                yield Line(quoted(one.spans), desk.quotes.cite(one.spans), 2, label)
        for answer in proposal.answers:
            voice = desk.word_of(answer.attribution)
            said = _joined([answer.answer, quoted(answer.spans), voice])
            yield Line(said, desk.quotes.cite(answer.spans), 2, desk.names((answer.actor,)) + ": ")


def expectations(desk: Desk) -> Iterator[Block]:
    """What is to happen, what begins first first; without a date last."""
    for expected in by_due_date(desk.record.expectations):
        window = stretch(expected.window) if expected.window else "no date given"
        who = desk.names(expected.who) if expected.who else ""
        told = [window, who, quoted(expected.what.spans), expected.status, desk.word_of(expected.attribution)]
        yield Line(_joined(told), desk.quotes.cite(expected.what.spans), 1, expected.kind + ": ")


def accounts(desk: Desk) -> Iterator[Block]:
    """Each happening with a column for each teller and a row for each point; what a teller leaves out says so."""
    for account in desk.record.accounts:
        told = account.words.spans if account.words else ()
        of = quoted(told) if is_claim(account) else desk.summary(account.of)
        yield Line(of, desk.quotes.cite(told) if told else (), lead="Of: ")
        if len(account.versions) == 1:
            yield Line(f"Told by {desk.teller(account.versions[0].teller)} alone.")
        table = aligned(account)
        names = tuple(desk.teller(teller) for teller in table.tellers)
        rows = tuple(((row.topic, ()), *(_cell(desk, told) for told in row.cells)) for row in table.points)
        if rows:
            yield Table(("Point", *names), rows)
        yield from _differences(desk, account)


def _cell(desk: Desk, told: Told) -> Cell:
    if told.tellings:
        return "; ".join(quoted(one) for one in told.tellings), desk.quotes.cite(*told.tellings)
    return _left_out(desk, told.left_out) if told.left_out else ("–", ())


def _left_out(desk: Desk, left_out: NotMentioned) -> Cell:
    if left_out.explicit is None:
        return f"nothing found (looked for: {', '.join(left_out.searched)})", ()
    said: Spans = ()
    for attribution in desk.record.attributions:
        if attribution.id == left_out.explicit:
            said = attribution.content.spans
    return "not mentioned, as the article states", desk.quotes.cite(said)


def _differences(desk: Desk, account: Account) -> Iterator[Block]:
    for difference in account.differences:
        told = "; ".join(f"{desk.teller(one.teller)}: {quoted(one.spans)}" for one in difference.tellings)
        quotes = desk.quotes.cite(*(one.spans for one in difference.tellings))
        yield Line(told, quotes, 1, f"They differ on {difference.topic}: ")


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
