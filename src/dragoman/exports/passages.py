"""Where words stand, as a reader would say it: the second sentence of the third paragraph."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from dragoman.records.document import Document
from dragoman.records.spans import Span

NOWHERE = "–"


class Passages:
    """The paragraphs and sentences of one document, looked up in time that does not grow with it.

    Args:
        document: the document; its sentences may be missing.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        document = self._document
        return [one.start for one in document.paragraphs], [one.start for one in document.sentences]

    @cached_property
    def _first_sentences(self) -> list[int]:
        """For each paragraph, the number of sentences that begin before it."""
        starts = self._starts[1]
        return [bisect_right(starts, paragraph.start - 1) for paragraph in self._document.paragraphs]

    def where(self, spans: Sequence[Span]) -> str:
        """Say where words begin: "¶3.2" is the second sentence of the third paragraph; furniture goes by its kind."""
        if not spans:
            return NOWHERE
        start = spans[0].start
        document = self._document
        paragraphs, sentences = self._starts
        number = bisect_right(paragraphs, start) - 1
        if number < 0 or start >= document.paragraphs[number].end:
            return next((one.kind for one in document.furniture if one.span.start <= start < one.span.end), NOWHERE)
        within = bisect_right(sentences, start) - self._first_sentences[number]
        return f"¶{number + 1}.{within}" if within > 0 else f"¶{number + 1}"
