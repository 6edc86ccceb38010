"""Spans: the words that an entry rests on.

Offsets are Unicode code points into `document.text`, the end is exclusive, and `document.text[start:end] == text`.
The unit and the pair of position and quotation follow the W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import msgspec

from dragoman.records.base import Frozen, Key

Offset = Annotated[int, msgspec.Meta(ge=0, description="Unicode code points from the start of `document.text`.")]


class Span(Frozen, frozen=True, kw_only=True, order=True):
    """A run of characters of the article, with its text as printed."""

    start: Offset
    end: Annotated[int, msgspec.Meta(ge=1, description="The offset after the last character.")]
    text: Annotated[str, msgspec.Meta(min_length=1, description="`document.text[start:end]`, never corrected.")]

    def covers(self, other: Span) -> bool:
        """Say whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


Spans = Annotated[
    tuple[Span, ...],
    msgspec.Meta(
        min_length=1, description="The words, in reading order; more than one where other words stand between."
    ),
]


class Words(Frozen, frozen=True, kw_only=True):
    """A stretch of the article, perhaps interrupted."""

    spans: Spans


def span_of(text: str, start: int, end: int) -> Span:
    """Cut a span out of a document's text. Raises ValueError for an empty or impossible range."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span {start}:{end} in a text of {len(text)} characters")
    return Span(start=start, end=end, text=text[start:end])


def offsets_key(spans: Iterable[Span]) -> Key:
    """Give the offsets of spans in the form that ids are made from."""
    return tuple((span.start, span.end) for span in spans)


def apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give spans in reading order, those left out that share a character with one that begins before them."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
