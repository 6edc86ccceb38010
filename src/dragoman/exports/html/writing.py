"""Which module writes the card of which entry, and what a list says that has no entries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dragoman.exports.html import affairs, details, statements
from dragoman.exports.html.cards import Body, Card, Desk
from dragoman.exports.html.evidence import parts_of
from dragoman.exports.html.register import Numbered
from dragoman.exports.html.wording import LIST_NOTES, LIST_TITLES, counted
from dragoman.records.record import Record

_WRITERS: dict[str, Callable[[Desk, Numbered, Any], Body]] = {
    "attributions": statements.attribution_body,
    "events": affairs.event_body,
    "talks": affairs.talks_body,
    "proposals": affairs.proposal_body,
    "expectations": affairs.expectation_body,
    "accounts": affairs.account_body,
    "flags": details.flag_body,
    "figures": details.figure_body,
    "times": details.time_body,
    "places": details.place_body,
    "actors": statements.actor_body,
    "silent": details.silent_body,
}


@dataclass(frozen=True)
class Section:
    """One list of the record with its cards; never empty."""

    name: str
    title: str
    note: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Choice:
    """An actor that the reader can pick."""

    number: int
    name: str
    count: int


@dataclass(frozen=True)
class Coverage:
    """How many sentences carry an entry; `known` is false where nobody looked."""

    known: bool
    covered: int
    sentences: int

    @property
    def percent(self) -> int:
        """Give the share in whole percent, rounded down, so that 100 means all."""
        return self.covered * 100 // self.sentences if self.sentences else 0


def sections_of(desk: Desk) -> tuple[Section, ...]:
    """Write the cards of every list that has entries, in the order of the page."""
    found = []
    for name, title in LIST_TITLES.items():
        cards = tuple(_card(desk, numbered) for numbered in desk.register.listed(name))
        if cards:
            found.append(Section(name, title, LIST_NOTES[name], cards))
    return tuple(found)


def empty_lists(record: Record) -> tuple[tuple[str, str], ...]:
    """Say of every list without entries whether any were looked for, as (title, reason)."""
    return tuple(
        (title, "looked for, none found" if name in record.provenance.stages else "no stage reads these yet")
        for name, title in LIST_TITLES.items()
        if not getattr(record, name)
    )


def choices_of(sections: tuple[Section, ...]) -> tuple[Choice, ...]:
    """Give the actors that entries concern, those that most entries concern first."""
    counts: dict[int, int] = {}
    names: dict[int, str] = {}
    for section in sections:
        for card in section.cards:
            if section.name == "actors":
                names[card.numbered.number] = getattr(card.numbered.entry, "name", "")
                continue
            for number in card.actors:
                counts[number] = counts.get(number, 0) + 1
    found = [Choice(number, name, counts[number]) for number, name in names.items() if number in counts]
    return tuple(sorted(found, key=lambda choice: (-choice.count, choice.number)))


def coverage_of(record: Record) -> Coverage:
    """Count the sentences that carry an entry."""
    silent = {span.start for entry in record.silent for span in entry.spans}
    covered = sum(1 for sentence in record.document.sentences if sentence.start not in silent)
    return Coverage("silent" in record.provenance.stages, covered, len(record.document.sentences))


def summary_of(sections: tuple[Section, ...]) -> str:
    """Count the entries: "34 entries"; the sentences without any do not count."""
    total = sum(len(section.cards) for section in sections if section.name != "silent")
    return counted(total, "entry", "entries")


def _card(desk: Desk, numbered: Numbered) -> Card:
    body = _WRITERS[numbered.list_name](desk, numbered, numbered.entry)
    actors: dict[int, None] = {}
    for actor_id in body.actors:
        known = desk.register.by_id.get(actor_id)
        if known is not None and known.list_name == "actors":
            actors[known.number] = None
    spans = sorted(span for _, span in parts_of(numbered.entry))
    places = [desk.places.get((numbered.number, span.start)) for span in spans]
    found = [place for place in places if place is not None]
    return Card(numbered, body, tuple(actors), found[0] if found else None)
