"""Accounts side by side: a column for each teller, a row for each point, an omission seen as one."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.exports.alignment import Row, Told, aligned, is_claim
from dragoman.exports.html.cards import Desk, Link
from dragoman.exports.html.cells import Cell, Opener
from dragoman.exports.html.summaries import summary
from dragoman.exports.voices import ARTICLE
from dragoman.records.affairs import Account, NotMentioned
from dragoman.records.spans import Spans


@dataclass(frozen=True)
class Gap:
    """What a teller leaves out.

    Attributes:
        stated: the words of the attribution that says so; None for an omission that was computed.
        anchor: the id of that attribution's card.
        searched: the words that were looked for.
    """

    stated: Cell | None
    anchor: str | None
    searched: tuple[str, ...]


@dataclass(frozen=True)
class Say:
    """One cell of the table: words, an omission, or neither, where nobody looked."""

    teller: str
    tellings: tuple[Cell, ...]
    gap: Gap | None


@dataclass(frozen=True)
class Line:
    """One row of the table."""

    topic: str
    says: tuple[Say, ...]
    differs: bool


@dataclass(frozen=True)
class Comparison:
    """An account as the page shows it.

    Attributes:
        anchor: the id of its card.
        of: what it tells, leading to that entry.
        words: the happening's own words.
        tellers: the heads of the columns.
        lines: the rows; those on which the tellers contradict each other first.
        alone: the only teller, where there is one version.
    """

    anchor: str | None
    of: Link
    words: Cell | None
    tellers: tuple[Link, ...]
    lines: tuple[Line, ...]
    alone: str | None


def comparisons_of(desk: Desk, opener: Opener) -> tuple[Comparison, ...]:
    """Lay out a record's accounts."""
    return tuple(_comparison(desk, opener, account) for account in desk.register.record.accounts)


def _comparison(desk: Desk, opener: Opener, account: Account) -> Comparison:
    table = aligned(account)
    tellers = tuple(_teller(desk, teller) for teller in table.tellers)
    rows = (*table.differences, *table.points)
    own: Spans = account.words.spans if account.words else ()
    spans: Spans = own or getattr(_happening(desk, account.of), "spans", ())
    return Comparison(
        anchor=desk.register.anchor(account.id),
        of=Link(
            "One claim, told differently" if is_claim(account) else summary(desk, account.of),
            desk.register.anchor(account.of),
        ),
        words=opener.cell(spans) if spans else None,
        tellers=tellers,
        lines=tuple(_line(desk, opener, row, tellers) for row in rows),
        alone=tellers[0].text if len(account.versions) == 1 else None,
    )


def _happening(desk: Desk, entry_id: str) -> object:
    numbered = desk.register.by_id.get(entry_id)
    return numbered.entry if numbered else None


def _teller(desk: Desk, actor_id: str | None) -> Link:
    return desk.actor_link(actor_id) if actor_id else Link(f"The {ARTICLE}")


def _line(desk: Desk, opener: Opener, row: Row, tellers: tuple[Link, ...]) -> Line:
    says = tuple(_say(desk, opener, told, teller.text) for told, teller in zip(row.cells, tellers, strict=True))
    return Line(row.topic, says, row.differs)


def _say(desk: Desk, opener: Opener, told: Told, teller: str) -> Say:
    gap = _gap(desk, opener, told.left_out) if told.left_out else None
    return Say(teller, tuple(opener.cell(spans) for spans in told.tellings), gap)


def _gap(desk: Desk, opener: Opener, left_out: NotMentioned) -> Gap:
    if left_out.explicit is None:
        return Gap(None, None, left_out.searched)
    said = desk.register.voices.attributions.get(left_out.explicit)
    stated = opener.cell((*(said.cue.spans if said.cue else ()), *said.content.spans)) if said else None
    return Gap(stated or opener.cell(()), desk.register.anchor(left_out.explicit), left_out.searched)
