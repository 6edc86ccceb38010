"""One affair for a reader at a terminal: where it stands, on whose word, and what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from dragoman.exports.phrases import counted, place_name, quoted, stretch
from dragoman.exports.text.layout import FAINT, HEADING, VERB, WARNING, Piece, Pieces, Sheet, joined
from dragoman.records.intervals import Interval
from dragoman.records.situations import (
    AccountChange,
    Contradiction,
    Due,
    Happening,
    OpenProposal,
    Quote,
    Situation,
    Statement,
    Track,
    TrackRound,
)

Part = TypeVar("Part")

NEW = "new"
TELLINGS = 3
"""How many tellings of one thing are quoted; the others are counted."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What a reader wants of an affair.

    Attributes:
        situation: the affair.
        since: ISO date; what was first reported on that day or later is marked as new. None for no marks.
    """

    situation: Situation
    since: str | None = None

    @property
    def gutter(self) -> int:
        """Cells for the mark of what is new."""
        return len(NEW) if self.since else 1

    def mark(self, reported: str | None) -> str:
        """Give the mark of something that was first reported then."""
        is_new = self.since is not None and reported is not None and reported[:10] >= self.since
        return NEW if is_new else ""

    def names(self, actors: Iterable[str]) -> str:
        """Name actors by their canonical ids."""
        known = {party.actor: party.name for party in (*self.situation.parties, *self.situation.others)}
        return ", ".join(known.get(one, one) for one in actors)

    def article(self, quote: Quote) -> str:
        """Name the article of a quote by its number in the list at the end."""
        texts = [document.sha256 for document in self.situation.documents]
        number = texts.index(quote.at.sha256) + 1 if quote.at.sha256 in texts else 0
        day = quote.published[:10] if quote.published else "no date"
        return f"[{number}] {day}" if number else day

    def quote(self, quote: Quote) -> Pieces:
        """Give the words with their article."""
        return [quoted(quote.spans), (f" {self.article(quote)}", FAINT)]


def render_affair(situation: Situation, *, width: int, colour: bool, since: str | None = None) -> str:
    """Write an affair out.

    Args:
        situation: the affair.
        width: the most cells that a line may have (below 24, 24 is used).
        colour: whether ANSI colours are written.
        since: ISO date; what was first reported on that day or later is marked as new.

    Returns:
        Lines that end in line feeds. Every line on what was said or done quotes the words and names the article.
    """
    reader = Reader(situation, since)
    sheet = Sheet(width, reader.gutter, colour=colour)
    reported = f"reported {(situation.first_reported or '?')[:10]} to {(situation.last_reported or '?')[:10]}"
    sheet.paragraph([(situation.name, HEADING)])
    sheet.paragraph(joined([counted(len(situation.documents), "article"), reported, (situation.id, FAINT)]))
    sheet.rule()
    _section(sheet, "Parties", situation.parties, lambda one: sheet.entry("", _party(one.name, one.documents)))
    _section(sheet, "Talks", situation.tracks, lambda one: _write_track(reader, sheet, one))
    _section(sheet, "Proposals", situation.proposals, lambda one: _write_proposal(reader, sheet, one))
    _section(sheet, "Due", situation.due, lambda one: _write_due(reader, sheet, one))
    _section(sheet, "Changed accounts", situation.changes, lambda one: _write_change(reader, sheet, one))
    _section(sheet, "Contradictions", situation.contradictions, lambda one: _write_contradiction(reader, sheet, one))
    _section(sheet, "Happenings", situation.happenings, lambda one: _write_happening(reader, sheet, one))
    sheet.heading("Articles", [(counted(len(situation.documents), "article"), FAINT)])
    texts = [document.sha256 for document in situation.documents]
    for number, document in enumerate(situation.documents, start=1):
        again = f"reprint of [{texts.index(document.reprint_of) + 1}]" if document.reprint_of in texts else ""
        parts = joined([document.title or "(no title)", document.source or "", (document.published or "")[:10], again])
        sheet.entry(reader.mark(document.published), [f"[{number}] ", *parts])
    return sheet.finished()


def _section(sheet: Sheet, title: str, entries: tuple[Part, ...], write: Callable[[Part], None]) -> None:
    if not entries:
        sheet.heading(title, [("none found", FAINT)])
        return
    sheet.blank()
    sheet.heading(title, [(str(len(entries)), FAINT)])
    for one in entries:
        write(one)
    sheet.blank()


def _party(name: str, documents: int) -> Pieces:
    return [name, (f" in {counted(documents, 'article')}", FAINT)]


def _when(interval: Interval | None) -> str:
    return stretch(interval) if interval is not None else ""


def _tellings(reader: Reader, tellings: tuple[Quote, ...]) -> list[Pieces]:
    more = len(tellings) - TELLINGS
    told = [reader.quote(one) for one in tellings[:TELLINGS]]
    return [*told, [(f"and {counted(more, 'more telling')}", FAINT)]] if more > 0 else told


def _write_track(reader: Reader, sheet: Sheet, track: Track) -> None:
    through = f"through {reader.names(track.mediators)}" if track.mediators else ""
    held = f"{counted(track.rounds_held, 'round')} held" if track.rounds_held is not None else ""
    head: list[Piece] = [(track.state, VERB), track.name, reader.names(track.parties), through, held, (track.id, FAINT)]
    history: list[Pieces] = [
        [f"{(when or 'no date')[:10]} ", (state, VERB), ": ", *reader.quote(words)]
        for when, state, words in track.history
    ]
    rounds = [_round(reader, one) for one in track.rounds]
    sheet.entry(
        reader.mark(track.first_reported), joined(head), *rounds, *(history or _tellings(reader, track.tellings))
    )


def _round(reader: Reader, one: TrackRound) -> Pieces:
    number = f"round {one.number}" if one.number is not None else "a round"
    quote = reader.quote(one.tellings[0]) if one.tellings else []
    return joined([number, _when(one.date), place_name(one.place), quote])


def _write_proposal(reader: Reader, sheet: Sheet, one: OpenProposal) -> None:
    sides = reader.names(one.put_by) + (f" to {reader.names(one.addressed_to)}" if one.addressed_to else "")
    head = joined([(one.status.replace("_", " "), VERB), one.what, sides, (one.id, FAINT)])
    answers: list[Pieces] = [
        [reader.names((answer.actor,)), " ", (answer.answer, VERB), " ", *reader.quote(answer.words)]
        for answer in one.answers
    ]
    sheet.entry(reader.mark(one.first_reported), head, *_tellings(reader, one.tellings), *answers)


def _write_due(reader: Reader, sheet: Sheet, one: Due) -> None:
    style = WARNING if one.status == "overdue" else VERB
    by = _when(one.window) or "no day named"
    head = joined([(one.status, style), by, one.kind, reader.names(one.who), (one.id, FAINT)])
    sheet.entry(reader.mark(one.first_reported), head, *_tellings(reader, one.tellings))


def _write_happening(reader: Reader, sheet: Sheet, one: Happening) -> None:
    sides = " → ".join(part for part in (reader.names(one.actors), reader.names(one.recipients)) if part)
    status = one.status if one.status != "happened" else ""
    past = "background" if one.background else ""
    voices = counted(one.voices, "voice")
    head: list[Piece | Pieces] = [
        _when(one.date) or ("no date", WARNING), (one.type, VERB), sides, status, past, place_name(one.place), voices,
        (one.id, FAINT),
    ]  # fmt: skip
    sheet.entry(reader.mark(one.first_reported), joined(head), *_tellings(reader, one.tellings))


def _statement(reader: Reader, one: Statement) -> Pieces:
    said = _when(one.said)
    return [
        one.name,
        " ",
        (one.act.replace("_", " "), VERB),
        " ",
        *([said, " "] if said else []),
        *reader.quote(one.words),
    ]


def _write_change(reader: Reader, sheet: Sheet, one: AccountChange) -> None:
    lines = (_statement(reader, one.before), _statement(reader, one.after))
    sheet.entry(reader.mark(one.after.words.published), [(one.told, WARNING)], *lines)


def _write_contradiction(reader: Reader, sheet: Sheet, one: Contradiction) -> None:
    latest = max((statement.words.published or "" for statement in one.statements), default="")
    lines = (_statement(reader, statement) for statement in one.statements)
    sheet.entry(reader.mark(latest or None), [(one.told, WARNING)], *lines)
