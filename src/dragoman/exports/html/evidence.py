"""Which words of the article an entry rests on, and in what part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dragoman.exports.html.register import Numbered, Register
from dragoman.records.actors import Actor, Party
from dragoman.records.affairs import Account, Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.details import Figure, Flag, Silent, TimeExpression, Toponym
from dragoman.records.events import Event
from dragoman.records.intervals import Interval
from dragoman.records.spans import Span, Words

Part = tuple[str, Span]

PARTS = {
    "source": "source",
    "cue": "cue",
    "content": "content",
    "omitted": "not mentioned",
    "addressee": "told to",
    "medium": "medium",
    "when": "when",
    "where": "where",
    "name": "name",
    "role": "role",
    "trigger": "trigger",
    "extent": "words",
    "term": "term",
    "condition": "condition",
    "answer": "answer",
    "figure": "figure",
    "of": "of what",
    "time": "time",
    "place": "place",
    "flag": "queried",
    "silent": "no entry",
}
"""The parts that words play, with the label that a reader sees."""


@dataclass(frozen=True)
class Layer:
    """One stretch of the article in one part of one entry.

    Attributes:
        number: the entry's number on the page.
        list_name: the entry's list.
        part: a key of `PARTS`.
        span: the words.
        leads: whether these are the first words of the entry in that part.
    """

    number: int
    list_name: str
    part: str
    span: Span
    leads: bool


def layers_of(register: Register) -> tuple[Layer, ...]:
    """Give every stretch of words that an entry of the record rests on, in the order of the page.

    Spans that do not lie in the text, as a record that was never checked may have, are left out.
    """
    text = register.record.document.text
    found: list[Layer] = []
    for numbered in register.all:
        seen: set[str] = set()
        for part, span in parts_of(numbered.entry):
            if 0 <= span.start < span.end <= len(text):
                found.append(_layer(numbered, part, span, leads=part not in seen))
                seen.add(part)
    return tuple(found)


def parts_of(entry: Entry) -> Iterator[Part]:
    """Give the words of an entry with the part that each plays in it."""
    finder = _FINDERS.get(type(entry))
    if finder is not None:
        yield from finder(entry)


def _layer(numbered: Numbered, part: str, span: Span, *, leads: bool) -> Layer:
    return Layer(numbered.number, numbered.list_name, part, span, leads)


def _each(part: str, spans: Iterable[Span]) -> Iterator[Part]:
    return ((part, span) for span in spans)


def _words(part: str, words: Words | None) -> Iterator[Part]:
    return _each(part, words.spans if words else ())


def _party(part: str, party: Party | None) -> Iterator[Part]:
    return _each(part, party.spans if party else ())


def _dated(entry: Attribution | Event) -> Iterator[Part]:
    yield from _when(entry.date)
    if entry.place:
        yield "where", entry.place.span


def _attribution(entry: Attribution) -> Iterator[Part]:
    yield from _party("source", entry.source)
    yield from _each("cue", entry.cue.spans if entry.cue else ())
    yield from _words("omitted" if entry.omitted else "content", entry.content)
    for addressee in entry.addressees:
        yield from _party("addressee", addressee)
    yield from _each("medium", entry.medium_spans)
    yield from _dated(entry)


def _event(entry: Event) -> Iterator[Part]:
    yield from _words("trigger", entry.trigger)
    yield from _each("extent", entry.spans)
    yield from _dated(entry)


def _when(period: Interval | None) -> Iterator[Part]:
    if period and period.span:
        yield "when", period.span


def _talks(entry: Talks) -> Iterator[Part]:
    yield from _each("extent", entry.spans)
    for topic in entry.topics:
        yield from _words("term", topic)
    if entry.venue:
        yield "where", entry.venue.span
    yield from _words("answer", entry.state_words)
    yield from _when(entry.since)
    for meeting in entry.rounds:
        yield from _words("answer", meeting.outcome)
        yield from _when(meeting.date)
        if meeting.place:
            yield "where", meeting.place.span


def _proposal(entry: Proposal) -> Iterator[Part]:
    yield from _each("extent", entry.spans)
    for term in entry.terms:
        yield from _words("term", term)
    for condition in entry.conditions:
        yield from _words("condition", condition)
    yield from (("where", venue.span) for venue in entry.venues)
    for answer in entry.answers:
        yield from _each("answer", answer.spans)


def _expectation(entry: Expectation) -> Iterator[Part]:
    yield from _words("extent", entry.what)
    yield from _words("condition", entry.condition)
    yield from _when(entry.window)


def _account(entry: Account) -> Iterator[Part]:
    for version in entry.versions:
        for point in version.points:
            yield from _each("extent", point.spans)
    for difference in entry.differences:
        for telling in difference.tellings:
            yield from _each("extent", telling.spans)


def _actor(entry: Actor) -> Iterator[Part]:
    yield from (("name", mention.span) for mention in entry.mentions)
    for role in entry.roles:
        yield from _each("role", role.spans)


def _figure(entry: Figure) -> Iterator[Part]:
    yield "figure", entry.span
    yield from _words("of", entry.of)


def _place(entry: Toponym) -> Iterator[Part]:
    yield "place", entry.place.span


def _time(entry: TimeExpression) -> Iterator[Part]:
    yield "time", entry.span


def _flag(entry: Flag) -> Iterator[Part]:
    yield from _each("flag", entry.spans)


def _silent(entry: Silent) -> Iterator[Part]:
    yield from _each("silent", entry.spans)


_FINDERS: dict[type[Entry], Callable[[Any], Iterator[Part]]] = {
    Attribution: _attribution,
    Event: _event,
    Talks: _talks,
    Proposal: _proposal,
    Expectation: _expectation,
    Account: _account,
    Actor: _actor,
    Figure: _figure,
    TimeExpression: _time,
    Toponym: _place,
    Flag: _flag,
    Silent: _silent,
}
