"""Rules of the text: its hash, the spans cut from it, and its division into paragraphs and sentences."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dragoman.records.actors import Mention
from dragoman.records.identity import text_digest
from dragoman.records.record import Record
from dragoman.records.rules.base import Violation, quoted, violation
from dragoman.records.spans import Span
from dragoman.records.walking import Path, fields_of, walk


def text_has_its_hash(record: Record) -> Iterator[Violation]:
    """`document.sha256` is the SHA-256 of `document.text` in UTF-8: the text is the one that was read."""
    if text_digest(record.document.text) != record.document.sha256:
        yield violation(("document", "sha256"), "is not the SHA-256 of document.text")


def spans_quote_the_text(record: Record) -> Iterator[Violation]:
    """Every span and mention, wherever it stands, quotes the text: `document.text[start:end] == text`, not empty."""
    text = record.document.text
    for path, held in walk(record):
        if not isinstance(held, Span | Mention):
            continue
        if not 0 <= held.start < held.end <= len(text):
            yield violation(path, f"{held.start}:{held.end} is no range in a text of {len(text)} characters")
        elif text[held.start : held.end] != held.text:
            there = quoted(text[held.start : held.end])
            yield violation(path, f"says {quoted(held.text)}, but the text at {held.start}:{held.end} is {there}")


def spans_follow_each_other(record: Record) -> Iterator[Violation]:
    """The spans of one list stand in reading order and share no character; so do the mentions of one actor."""
    for path, held in walk(record):
        for name, value in fields_of(held):
            if isinstance(value, tuple) and value and isinstance(value[0], Span | Mention):
                yield from _in_order((*path, name), value)


def _in_order(path: Path, spans: tuple[Span | Mention, ...]) -> Iterator[Violation]:
    for position, (first, second) in enumerate(pairwise(spans)):
        if second.start < first.end:
            problem = "overlaps" if second.end > first.start else "stands before"
            yield violation((*path, position + 1), f"{problem} the span before it in the list")


def text_is_divided(record: Record) -> Iterator[Violation]:
    """Each sentence lies within one paragraph; the page's furniture and the dateline share no word with a sentence.

    Furniture other than a dateline shares no word with a paragraph either.
    """
    document = record.document
    for position, sentence in enumerate(document.sentences):
        if not any(paragraph.covers(sentence) for paragraph in _touching(document.paragraphs, sentence)):
            yield violation(("document", "sentences", position), "does not lie within one paragraph")
    for position, piece in enumerate(document.furniture):
        path: Path = ("document", "furniture", position)
        if _touching(document.sentences, piece.span):
            yield violation(path, f"the {piece.kind} shares words with a sentence")
        elif piece.kind != "dateline" and _touching(document.paragraphs, piece.span):
            yield violation(path, f"the {piece.kind} shares words with a paragraph of the story")
    for position, (first, second) in enumerate(pairwise(document.furniture)):
        if second.span.start < first.span.end:
            yield violation(("document", "furniture", position + 1), "does not follow the furniture before it")
    if document.dateline and _touching(document.sentences, document.dateline.span):
        yield violation(("document", "dateline"), "shares words with a sentence")


def dateline_is_as_printed(record: Record) -> Iterator[Violation]:
    """Place, date and agency of the dateline stand in its words as printed, but for blanks and soft hyphens."""
    dateline = record.document.dateline
    if dateline is None:
        return
    for name in ("place", "date", "agency"):
        part = getattr(dateline, name)
        if part is not None and _on_one_line(part) not in _on_one_line(dateline.span.text):
            yield violation(("document", "dateline", name), f"{quoted(part)} does not stand in the dateline")


def story_is_whole(record: Record) -> Iterator[Violation]:
    """In a record that was read, every printed character of a paragraph belongs to a sentence or to the dateline."""
    document = record.document
    if not record.provenance.stages:
        return
    datelines = [piece.span for piece in document.furniture if piece.kind == "dateline"]
    if document.dateline:
        datelines.append(document.dateline.span)
    for position, paragraph in enumerate(document.paragraphs):
        held = sorted((*_touching(document.sentences, paragraph), *datelines))
        at = paragraph.start
        gaps = []
        for span in held:
            if span.overlaps(paragraph):
                gaps.append(document.text[at : span.start])
                at = max(at, span.end)
        gaps.append(document.text[at : paragraph.end])
        lost = next((gap for gap in gaps if any(_is_printed(character) for character in gap)), None)
        if lost is not None:
            yield violation(("document", "paragraphs", position), f"{quoted(lost.strip())} is in no sentence")


def _touching(spans: Sequence[Span], other: Span) -> Sequence[Span]:
    """Give those of some spans in reading order, none overlapping another, that share a character with another one."""
    first = bisect_right(spans, other.start, key=lambda span: span.end)
    last = bisect_left(spans, other.end, key=lambda span: span.start)
    return spans[first : max(first, last)]


def _on_one_line(words: str) -> str:
    return " ".join("".join(one for one in words if unicodedata.category(one) != "Cf").split())


def _is_printed(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) != "Cf"
