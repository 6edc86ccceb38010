"""The sections of how an affair stands: talks, proposals, expectations, accounts."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.exports.alignment import is_claim
from dragoman.exports.phrases import counted, place_name, quoted
from dragoman.exports.text.layout import HEADING, VERB, WARNING, Piece, Pieces, Sheet, joined
from dragoman.exports.text.view import View, moment
from dragoman.exports.voices import UNKNOWN
from dragoman.records.affairs import Account, Answer, Difference, NotMentioned, Proposal, Round, Talks, Version
from dragoman.records.record import Record
from dragoman.records.spans import Spans, Words


def write_talks(view: View, sheet: Sheet) -> None:
    """Talks: the track, who sits at the table, and its rounds."""
    for talks in view.record.talks:
        between = f"mediated by {view.names(talks.mediators)}" if talks.mediators else ""
        head = [
            (talks.name, HEADING),
            "  ",
            *joined(
                [
                    (talks.state, VERB),
                    quoted(talks.state_words.spans) if talks.state_words else "",
                    view.names(talks.parties),
                    between,
                    place_name(talks.venue),
                    _since(talks),
                    _rounds_held(talks),
                ]
            ),
        ]
        rounds = [joined(_round(one)) for one in talks.rounds]
        topics: Pieces = ["on " + _listed(talks.topics)] if talks.topics else []
        sheet.entry(view.where(talks.spans), head, *_present([topics, *rounds, _next(view, talks)]))


def _since(talks: Talks) -> Pieces:
    if talks.since is None or talks.since.open is not None:
        return moment(talks.since)
    return ["since ", *moment(talks.since)]


def _rounds_held(talks: Talks) -> str:
    return "" if talks.rounds_held is None else f"{counted(talks.rounds_held, 'round')} held"


def _round(one: Round) -> Iterable[Pieces | str]:
    yield f"round {one.number}" if one.number else "a round"
    yield moment(one.date)
    yield place_name(one.place)
    yield quoted(one.outcome.spans) if one.outcome else ""


def _next(view: View, talks: Talks) -> Pieces:
    following = next((one for one in view.record.expectations if one.id == talks.next), None)
    return ["next: ", *joined([quoted(following.what.spans), moment(following.window)])] if following else []


def write_proposals(view: View, sheet: Sheet) -> None:
    """Proposals: what is wanted, by whom, of whom, and what was answered."""
    for proposal in view.record.proposals:
        status = (proposal.status.replace("_", " "), VERB)
        head = [(proposal.what, HEADING), "  ", *joined([status, *_sides(view, proposal)])]
        answers = [joined(_answer(view, answer)) for answer in proposal.answers]
        terms: Pieces = ["terms: " + _listed(proposal.terms)] if proposal.terms else []
        conditions: Pieces = ["conditions: " + _listed(proposal.conditions)] if proposal.conditions else []
        lines = _present([[quoted(proposal.spans)], terms, conditions, *answers])
        sheet.entry(view.where(proposal.spans), head, *lines)


def _sides(view: View, proposal: Proposal) -> Iterable[str]:
    yield f"put by {view.names(proposal.put_by)}"
    yield f"to {view.names(proposal.addressed_to)}" if proposal.addressed_to else ""
    yield ", ".join(place_name(venue) for venue in proposal.venues)


def _answer(view: View, answer: Answer) -> Iterable[Pieces | str]:
    yield f"{view.voices.name(answer.actor)} {answer.answer}"
    yield quoted(answer.spans)
    yield view.word_of(answer.attribution)


def write_expectations(view: View, sheet: Sheet) -> None:
    """Expectations: what is to happen, by when, on whose word."""
    for expected in view.record.expectations:
        who = view.names(expected.who) if expected.who else ""
        window = moment(expected.window) or [("no date given", WARNING)]
        known = joined([(expected.status, VERB), who, window, view.word_of(expected.attribution)])
        head = [(expected.kind, HEADING), "  ", *known]
        sheet.entry(view.where(expected.what.spans), head, [quoted(expected.what.spans)])


def write_accounts(view: View, sheet: Sheet) -> None:
    """Accounts: one happening as each party tells it, and where the tellings part."""
    for account in view.record.accounts:
        name, spans = _happening(view.record, account)
        versions = [joined(_version(view, version)) for version in account.versions]
        differences = [joined(_difference(view, difference)) for difference in account.differences]
        sheet.entry(view.where(spans), [(name, HEADING)], *versions, *differences)


def _happening(record: Record, account: Account) -> tuple[str, Spans]:
    """Give what an account is of, and its words."""
    told = account.words.spans if account.words else ()
    if is_claim(account):
        return quoted(told), told
    for event in record.events:
        if event.id == account.of:
            return f"{event.type} {quoted(told or event.spans)}", told or event.spans
    for talks in record.talks:
        if talks.id == account.of:
            return talks.name, talks.spans
    for proposal in record.proposals:
        if proposal.id == account.of:
            return f"{proposal.what} {quoted(proposal.spans)}", proposal.spans
    return UNKNOWN, ()


def _difference(view: View, difference: Difference) -> Iterable[Piece]:
    yield ("differ on " + difference.topic, WARNING)
    for told in difference.tellings:
        yield f"{_teller(view, told.teller)}: {quoted(told.spans)}"


def _teller(view: View, actor_id: str | None) -> str:
    return "the article" if actor_id is None else view.voices.name(actor_id)


def _version(view: View, version: Version) -> Iterable[Pieces | str]:
    yield f"{_teller(view, version.teller)} ({counted(len(version.attributions), 'attribution')})"
    for point in version.points:
        yield f"{point.topic}: {quoted(point.spans)}"
    for left_out in version.not_mentioned:
        yield _left_out(left_out)


def _left_out(left_out: NotMentioned) -> str:
    if left_out.explicit is not None:
        return f"says nothing of {left_out.topic}, as the article states"
    return f"nothing found of {left_out.topic} (looked for: {', '.join(left_out.searched)})"


def _listed(stretches: Iterable[Words]) -> str:
    return "; ".join(quoted(words.spans) for words in stretches)


def _present(lines: Iterable[Pieces]) -> list[Pieces]:
    return [line for line in lines if line]
