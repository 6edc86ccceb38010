"""A record as the readout looks at it: who is who, where words stand, and the phrases made of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from dragoman.exports.text.layout import FAINT, VOICE, WARNING, Piece, Pieces, joined
from dragoman.exports.voices import Voices, quoted_words
from dragoman.records.intervals import Interval, Place
from dragoman.records.record import Record
from dragoman.records.spans import Span

QUOTATION_MARKS = '“”"„«»'
NOWHERE = "–"
LONGEST_VOICE = 48


@dataclass(frozen=True)
class View:
    """One record with what is looked up in it again and again.

    Attributes:
        record: the record, which need not have been checked.
    """

    record: Record

    @cached_property
    def voices(self) -> Voices:
        """Who speaks, by short names."""
        return Voices(self.record)

    @cached_property
    def _first_sentences(self) -> list[int]:
        """For each paragraph, the number of sentences that begin before it."""
        starts = [sentence.start for sentence in self.record.document.sentences]
        return [bisect_right(starts, paragraph.start - 1) for paragraph in self.record.document.paragraphs]

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        document = self.record.document
        return [one.start for one in document.paragraphs], [one.start for one in document.sentences]

    def where(self, spans: Sequence[Span]) -> str:
        """Say where words begin: "¶3.2" is the second sentence of the third paragraph; furniture goes by its kind."""
        if not spans:
            return NOWHERE
        start = spans[0].start
        document = self.record.document
        paragraphs, sentences = self._starts
        number = bisect_right(paragraphs, start) - 1
        if number < 0 or start >= document.paragraphs[number].end:
            return next((one.kind for one in document.furniture if one.span.start <= start < one.span.end), NOWHERE)
        within = bisect_right(sentences, start) - self._first_sentences[number]
        return f"¶{number + 1}.{within}" if within > 0 else f"¶{number + 1}"

    @cached_property
    def gutter(self) -> int:
        """The width of the longest place that this record can have."""
        document = self.record.document
        longest = max((len(self.where((sentence,))) for sentence in document.sentences), default=0)
        return max(len("title"), len(f"¶{len(document.paragraphs)}"), longest)

    def chain(self, attribution_id: str | None) -> Pieces:
        """Give the voices as `article < Trump < Putin`."""
        return joined(((shortened(voice), VOICE) for voice in self.voices.chain(attribution_id)), " < ")

    def names(self, actor_ids: Iterable[str]) -> str:
        """Give the short names of actors, or "nobody named"."""
        return ", ".join(self.voices.name(one) for one in actor_ids) or "nobody named"

    def word_of(self, attribution_id: str | None) -> Pieces:
        """Say on whose word an entry stands; nothing for the article's own."""
        return ["on the word of ", *self.chain(attribution_id)] if attribution_id is not None else []


def quoted(spans: Iterable[Span]) -> str:
    """Give words between quotation marks, or as printed where they bring their own."""
    words = quoted_words(spans)
    if len(words) > 1 and words[0] in QUOTATION_MARKS and words[-1] in QUOTATION_MARKS:
        return words
    # Quotations within quotations take the other marks (Chicago Manual of Style 13.30).
    return f"‘{words}’" if any(mark in words for mark in QUOTATION_MARKS) else f"“{words}”"


def moment(interval: Interval | None) -> Pieces:
    """Give a stretch of time in words: "about 2025-06-02 to 2025-06-08 (week)", "since ...", "unresolved"."""
    if interval is None:
        return []
    start, end = interval.start, interval.end
    if start is None and end is None:
        words = f" {quoted((interval.span,))}" if interval.span else ""
        return [("unresolved date" + words, WARNING)]
    if interval.open == "to" or end is None:
        dates = f"since {start}"
    elif interval.open == "from" or start is None:
        dates = f"until {end}"
    else:
        dates = start if start == end else f"{start} to {end}"
    grain = f" ({interval.precision})" if interval.precision not in ("day", "minute", "hour") else ""
    return [("about " if interval.approximate else "") + dates + grain]


def shortened(voice: str) -> str:
    """Cut a voice that goes by many words after as many as a chain can bear."""
    if len(voice) <= LONGEST_VOICE:
        return voice
    whole, _, _ = voice[: LONGEST_VOICE + 1].rpartition(" ")
    return (whole or voice[:LONGEST_VOICE]) + " …"


def place_name(place: Place | None) -> str:
    """Give a place with its country."""
    if place is None:
        return ""
    return f"{place.name} ({place.country})" if place.country else place.name


def number(value: float) -> str:
    """Give a number with commas between thousands and no more digits than it has."""
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.10g}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Give a count with its noun in the right number."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def faint(text: str) -> Piece:
    """Give a text in the style of what is said beside the matter."""
    return (text, FAINT)
