"""Rules of evidence: every entry rests on words, and sentences on which nothing rests are said to be silent."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from dragoman.records.affairs import Account
from dragoman.records.nesting import surrounds
from dragoman.records.record import Record
from dragoman.records.rules.base import Violation, quoted, violation
from dragoman.records.spans import Span
from dragoman.records.walking import words_of

SPEAKING = ("attributions", "events", "talks", "proposals", "expectations", "accounts", "figures")
"""The lists whose entries keep a sentence from being silent. Names, dates and flags alone say nothing of the affair."""


def entries_rest_on_words(record: Record) -> Iterator[Violation]:
    """Every entry points at words of the text, an account by what its tellers say."""
    for name, position, entry in record.entries():
        told = isinstance(entry, Account) and any(version.attributions for version in entry.versions)
        if not told and not words_of(entry):
            yield violation((name, position), "points at no words of the text")


def mentions_have_one_owner(record: Record) -> Iterator[Violation]:
    """No two actors share a mention: the same words mean one party."""
    owner: dict[tuple[int, int], str] = {}
    for position, actor in enumerate(record.actors):
        for number, mention in enumerate(actor.mentions):
            first = owner.setdefault((mention.start, mention.end), actor.id)
            if first != actor.id:
                reason = f"{quoted(mention.text)} is already a mention of {first!r}"
                yield violation(("actors", position, "mentions", number), reason)


def attributions_have_parts(record: Record) -> Iterator[Violation]:
    """Source and cue of an attribution share no character with its content; indirect speech always has a cue."""
    for position, attribution in enumerate(record.attributions):
        content = attribution.content.spans
        for name, part in (("source", attribution.source), ("cue", attribution.cue)):
            if part and _touch(part.spans, content):
                yield violation(("attributions", position, name), "shares words with the content")
        if attribution.cue is None and attribution.kind == "indirect":
            yield violation(("attributions", position, "cue"), "is null, but the speech is indirect")


def events_hold_their_triggers(record: Record) -> Iterator[Violation]:
    """The trigger of an event lies within the event's spans."""
    for position, event in enumerate(record.events):
        if not surrounds(event.spans, event.trigger.spans):
            yield violation(("events", position, "trigger"), "does not lie within the event's spans")


def figures_are_bounded(record: Record) -> Iterator[Violation]:
    """A figure has a value or a bound, and its value lies between its bounds."""
    for position, figure in enumerate(record.figures):
        numbers = [number for number in (figure.low, figure.value, figure.high) if number is not None]
        if not numbers:
            yield violation(("figures", position), "has neither value nor bound")
        elif numbers != sorted(numbers):
            yield violation(("figures", position), "low, value and high are not in order")


def silence_is_told(record: Record) -> Iterator[Violation]:
    """Where silence was looked for, `silent` names each sentence that no other entry rests on, and no other words.

    A sentence speaks when it shares a character with any words of an attribution, event, talks, proposal,
    expectation, account or figure.
    """
    sentences = {(sentence.start, sentence.end): number for number, sentence in enumerate(record.document.sentences)}
    silent: set[int] = set()
    for position, entry in enumerate(record.silent):
        for number, span in enumerate(entry.spans):
            if (span.start, span.end) not in sentences:
                yield violation(("silent", position, "spans", number), "is not a sentence of the document")
            else:
                silent.add(sentences[span.start, span.end])
    if "silent" not in record.provenance.stages:
        return
    speaking = _speaking_sentences(record)
    for position, entry in enumerate(record.silent):
        for number, span in enumerate(entry.spans):
            if sentences.get((span.start, span.end)) in speaking:
                yield violation(("silent", position, "spans", number), "an entry rests on this sentence")
    for number in range(len(record.document.sentences)):
        if number not in silent and number not in speaking:
            yield violation(("document", "sentences", number), "no entry rests on it, but it is not in 'silent'")


def _speaking_sentences(record: Record) -> set[int]:
    sentences = record.document.sentences
    ends = [sentence.end for sentence in sentences]
    speaking: set[int] = set()
    for word in words_of(tuple(entry for name, _, entry in record.entries() if name in SPEAKING)):
        number = bisect_right(ends, word.start)
        while number < len(sentences) and sentences[number].start < word.end:
            speaking.add(number)
            number += 1
    return speaking


def _touch(first: tuple[Span, ...], second: tuple[Span, ...]) -> bool:
    return any(span.overlaps(other) for span in first for other in second)
