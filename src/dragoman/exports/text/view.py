"""A record as the readout looks at it: who is who, where words stand, and the phrases made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from dragoman.exports.passages import Passages
from dragoman.exports.phrases import is_placed, stretch
from dragoman.exports.text.layout import FAINT, VOICE, WARNING, Piece, Pieces, joined
from dragoman.exports.timeline import Timeline, timeline
from dragoman.exports.voices import Voices
from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.spans import Span

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
    def timeline(self) -> Timeline:
        """The record's entries in order of time."""
        return timeline(self.record)

    @cached_property
    def _passages(self) -> Passages:
        return Passages(self.record.document)

    def where(self, spans: Sequence[Span]) -> str:
        """Say where words begin, as `Passages` does."""
        return self._passages.where(spans)

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


def moment(interval: Interval | None) -> Pieces:
    """Give a stretch of time as `stretch` words it; one that is not placed in time is a warning."""
    if interval is None:
        return []
    return [stretch(interval)] if is_placed(interval) else [(stretch(interval), WARNING)]


def shortened(voice: str) -> str:
    """Cut a voice that goes by many words after as many as a chain can bear."""
    if len(voice) <= LONGEST_VOICE:
        return voice
    whole, _, _ = voice[: LONGEST_VOICE + 1].rpartition(" ")
    return (whole or voice[:LONGEST_VOICE]) + " …"


def faint(text: str) -> Piece:
    """Give a text in the style of what is said beside the matter."""
    return (text, FAINT)
