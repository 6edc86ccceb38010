"""Rules of form: the schema, the order of lists, and what the record says of its own making."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from dragoman.errors import InvalidRecord
from dragoman.records.codec import decode, encode
from dragoman.records.order import reading_order
from dragoman.records.record import ENTRY_LISTS, RECORD_VERSION, Record
from dragoman.records.rules.base import Violation, quoted, violation
from dragoman.records.spans import Span
from dragoman.records.walking import fields_of, walk


def schema_is_kept(record: Record) -> Iterator[Violation]:
    """The record keeps its schema: written as JSON and read again, it is the same record in the same bytes."""
    try:
        data = encode(record)
        again = decode(data)
    except InvalidRecord as error:
        yield Violation(place=error.place, reason=error.reason)
    except (TypeError, ValueError, msgspec.MsgspecError) as error:
        yield violation((), f"cannot be written as JSON: {error}")
    else:
        if encode(again) != data or again != record:
            yield _first_difference(record, again)


def _first_difference(record: Record, again: Record) -> Violation:
    for (path, held), (_, read) in zip(walk(record), walk(again), strict=False):
        for (name, value), (_, other) in zip(fields_of(held), fields_of(read), strict=True):
            if type(value) is not type(other):
                reason = f"is of type {type(value).__name__}, where the schema has {type(other).__name__}"
                return violation((*path, name), reason)
    return violation((), "is not the same after being written and read")


def provenance_is_honest(record: Record) -> Iterator[Violation]:
    """A list that `provenance.stages` does not name is empty, and the record is of the version that is checked."""
    provenance = record.provenance
    if provenance.record != RECORD_VERSION:
        reason = f"is {quoted(provenance.record)}; this Dragoman checks records of version {RECORD_VERSION!r}"
        yield violation(("provenance", "record"), reason)
    for position, stage in enumerate(provenance.stages):
        if stage not in ENTRY_LISTS:
            yield violation(("provenance", "stages", position), f"{quoted(stage)} is no list of a record")
        elif stage in provenance.stages[:position]:
            yield violation(("provenance", "stages", position), f"{stage!r} is named twice")
    for name in ENTRY_LISTS:
        if getattr(record, name) and name not in provenance.stages:
            yield violation((name,), "has entries, but provenance.stages does not name the list")


def lists_are_in_reading_order(record: Record) -> Iterator[Violation]:
    """Each list stands in reading order: by where the words that name an entry begin, longer ones first, then by id."""
    for name in ENTRY_LISTS:
        for position, (first, second) in enumerate(pairwise(getattr(record, name))):
            if reading_order(second) < reading_order(first):
                yield violation((name, position + 1), "stands before the entry that precedes it in the list")


def confidence_is_rounded(record: Record) -> Iterator[Violation]:
    """Confidences are rounded to two places, so that two kinds of processor cannot differ in them."""
    for name, position, entry in record.entries():
        if round(entry.confidence, 2) != entry.confidence:
            yield violation((name, position, "confidence"), f"{entry.confidence!r} is not rounded to two places")


def labels_are_one_line(record: Record) -> Iterator[Violation]:
    """Names, labels and messages hold no line ends or other control characters; only quoted words may."""
    for path, held in walk(record):
        if isinstance(held, Span):
            continue
        for name, value in fields_of(held):
            if name == "text":
                continue
            for string in value if isinstance(value, tuple) else (value,):
                if isinstance(string, str) and any(_is_control(character) for character in string):
                    yield violation((*path, name), f"{quoted(string)} holds a control character")


def _is_control(character: str) -> bool:
    return character < " " or "\x7f" <= character <= "\x9f" or character in "\u2028\u2029"
