"""Tracking of talks, proposals and expectations: where each stands after the latest article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from dragoman.records.affairs import Expectation, Proposal, Round, Talks
from dragoman.records.links import Address, Cluster
from dragoman.records.situations import Due, Happening, OpenProposal, StandingAnswer, Track, TrackRound
from dragoman.situations.catalogue import Catalogue
from dragoman.situations.days import Days, day_of, stated_days
from dragoman.situations.happenings import REAL, finest, narrowest

CLOSED = frozenset(("agreed", "rejected", "withdrawn"))
LATE = 1
"""Days after which a window that has closed is overdue: the night and the time zones are allowed for."""


def track(catalogue: Catalogue, cluster: Cluster) -> Track:
    """Put the tellings of one negotiation track together: its rounds, and each change of its state."""
    told = [(member, entry) for member in cluster.members if isinstance(entry := catalogue.entry(member), Talks)]
    quotes = [catalogue.quote(member, talks.spans) for member, talks in told]
    states = [(quote.published, talks.state, quote) for (_, talks), quote in zip(told, quotes, strict=True)]
    history = [next(group) for _, group in groupby(states, key=lambda one: one[1])]
    held = [talks.rounds_held for _, talks in told if talks.rounds_held is not None]
    return Track(
        id=cluster.id,
        name=_commonest(talks.name for _, talks in told),
        parties=_everyone(catalogue, ((member, talks.parties) for member, talks in told)),
        mediators=_everyone(catalogue, ((member, talks.mediators) for member, talks in told)),
        state=told[-1][1].state,
        history=tuple(history),
        rounds=_rounds(catalogue, told),
        rounds_held=max(held, default=None),
        tellings=tuple(quotes),
        first_reported=cluster.first_reported,
    )


def _commonest(names: Iterable[str]) -> str:
    held = list(names)
    return min(held, key=lambda name: (-held.count(name), held.index(name)))


def _everyone(catalogue: Catalogue, told: Iterable[tuple[Address, Sequence[str]]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for member, actors in told for one in catalogue.canonical(member.sha256, actors)))


def _rounds(catalogue: Catalogue, told: Sequence[tuple[Address, Talks]]) -> tuple[TrackRound, ...]:
    """Join the rounds of all tellings: those of one number, or of days that meet."""
    groups: list[list[tuple[Address, Talks, Round]]] = []
    for member, talks in told:
        for one in talks.rounds:
            home = next((group for group in groups if all(_is_same_round(one, held) for _, _, held in group)), None)
            if home is None:
                groups.append([(member, talks, one)])
            else:
                home.append((member, talks, one))
    rounds = [_round(catalogue, group) for group in groups]
    return tuple(sorted(rounds, key=_round_order))


def _is_same_round(one: Round, other: Round) -> bool:
    if one.number is not None and other.number is not None:
        return one.number == other.number
    left, right = stated_days(one.date), stated_days(other.date)
    return left is not None and right is not None and left.exact and right.exact and left.meets(right)


def _round(catalogue: Catalogue, group: Sequence[tuple[Address, Talks, Round]]) -> TrackRound:
    cluster_of = {
        catalogue.linked.cluster(Address(sha256=member.sha256, entry=one.event)).id: None
        for member, _, one in group
        if one.event is not None
    }
    quotes = [
        catalogue.quote(member, one.outcome.spans if one.outcome else talks.spans) for member, talks, one in group
    ]
    return TrackRound(
        number=next((one.number for _, _, one in group if one.number is not None), None),
        date=narrowest(one.date for _, _, one in group),
        place=finest(one.place for _, _, one in group),
        event=next(iter(cluster_of), None),
        tellings=tuple(quotes),
        first_reported=quotes[0].published,
    )


def _round_order(one: TrackRound) -> tuple[str, int]:
    start = one.date.start or one.date.end if one.date is not None else None
    return (start or "9999", one.number or 0)


def proposal(catalogue: Catalogue, cluster: Cluster) -> OpenProposal:
    """Put the tellings of one proposal together, with every answer in order of report, the same one once."""
    told = [(member, entry) for member in cluster.members if isinstance(entry := catalogue.entry(member), Proposal)]
    answers: list[StandingAnswer] = []
    latest: dict[str, str] = {}
    for member, put in told:
        for answer in put.answers:
            for actor in catalogue.canonical(member.sha256, (answer.actor,)):
                if latest.get(actor) != answer.answer:
                    latest[actor] = answer.answer
                    quote = catalogue.quote(member, answer.spans)
                    answers.append(StandingAnswer(actor=actor, answer=answer.answer, words=quote))
    known = [put.status for _, put in told if put.status != "unknown"]
    return OpenProposal(
        id=cluster.id,
        what=_commonest(put.what for _, put in told),
        put_by=_everyone(catalogue, ((member, put.put_by) for member, put in told)),
        addressed_to=_everyone(catalogue, ((member, put.addressed_to) for member, put in told)),
        status=known[-1] if known else "unknown",
        answers=tuple(answers),
        tellings=tuple(catalogue.quote(member, put.spans) for member, put in told),
        first_reported=cluster.first_reported,
    )


def due(catalogue: Catalogue, cluster: Cluster, happenings: Sequence[Happening], today: int | None) -> Due:
    """Put the tellings of one expectation together.

    It is met where a happening of the affair that an article told no earlier fits it: in its window, of its parties,
    in its words. It is overdue where its window closed before the latest article, and nothing tells more.

    Args:
        catalogue: the linked records.
        cluster: the expectation.
        happenings: those of the affair.
        today: the day of the affair's latest article.
    """
    told = [(member, one) for member in cluster.members if isinstance(one := catalogue.entry(member), Expectation)]
    window = narrowest(one.window for _, one in told)
    met = _met_by(catalogue, told[0][0], stated_days(window), happenings)
    status = told[-1][1].status
    days = stated_days(window)
    if status == "open" and met is not None:
        status = "met"
    is_late = status == "open" and days is not None and today is not None and days.last + LATE < today
    return Due(
        id=cluster.id,
        kind=_commonest(one.kind for _, one in told),
        who=_everyone(catalogue, ((member, one.who) for member, one in told)),
        window=window,
        status="overdue" if is_late else status,
        met_by=met,
        tellings=tuple(catalogue.quote(member, one.what.spans) for member, one in told),
        first_reported=cluster.first_reported,
    )


def _met_by(catalogue: Catalogue, address: Address, window: Days | None, happenings: Sequence[Happening]) -> str | None:
    """Find the happening that is what was expected; none where no window says when it was to be."""
    if window is None:
        return None
    expected, cast = catalogue.telling(address), catalogue.cast(address)
    told_on = day_of(catalogue.digest(address.sha256).published)
    for one in happenings:
        days = stated_days(one.date)
        reported = day_of(one.first_reported)
        if one.status not in REAL or one.background or days is None or not days.exact or not days.meets(window):
            continue
        if reported is None or told_on is None or reported < told_on:
            continue
        event = catalogue.telling(one.tellings[0].at)
        parties = catalogue.cast(one.tellings[0].at).all
        words = (expected.head | expected.matter) & (event.head | event.matter)
        if words and (not cast.all or not parties or cast.all.touches(parties)):
            return one.id
    return None
