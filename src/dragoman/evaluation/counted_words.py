"""The words that are counted when attributions are scored, and which of them stand between quotation marks.

Only letters and digits count, so that no score depends on whether a span takes in its quotation marks or a full stop.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from dragoman.evaluation.corpora.base import Offsets

Kind: TypeAlias = Literal["direct", "mixed", "indirect"]

QUOTED_ENOUGH = 0.95
"""Share of a content's words that must be quoted for it to count as direct speech; none at all is indirect."""
LEFT_OPEN = 20
"""A quotation that is not closed runs to its paragraph's end if more than this many characters follow the mark."""

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile(r"[“”„\"]|``|''")


class WordIndex:
    """A text's words by number: runs of letters and digits, with apostrophes and hyphens inside them.

    Attributes:
        words: start and end of each word, in code points.
        quoted: numbers of the words that begin between double quotation marks.
    """

    def __init__(self, text: str) -> None:
        self.words: tuple[Offsets, ...] = tuple(match.span() for match in _WORD.finditer(text))
        self._starts = [start for start, _ in self.words]
        self._ends = [end for _, end in self.words]
        self.quoted: frozenset[int] = frozenset(
            number
            for start, end in quoted_stretches(text)
            for number in range(bisect_left(self._starts, start), bisect_left(self._starts, end))
        )

    def touched(self, spans: Iterable[Offsets]) -> frozenset[int]:
        """Give the numbers of the words of which at least one character lies in the spans."""
        return frozenset(
            number
            for start, end in spans
            if start < end
            for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end))
        )

    def kind(self, content: frozenset[int]) -> Kind:
        """Say whether a content is quoted wholly (at least 95 % of its words), not at all, or in part."""
        share = len(content & self.quoted) / len(content) if content else 0.0
        if share == 0.0:
            return "indirect"
        return "direct" if share >= QUOTED_ENOUGH else "mixed"


def quoted_stretches(text: str) -> Iterator[Offsets]:
    """Find what stands between double quotation marks, each paragraph (line) for itself.

    Yields:
        Start and end between the marks. A second opening mark ends the quotation before it; straight marks and ''
        open and close by turns; a closing curly mark alone is passed over. Single marks do not count.
    """
    for paragraph in _PARAGRAPH.finditer(text):
        opened: int | None = None
        for mark in _MARK.finditer(text, *paragraph.span()):
            if opened is None:
                opened = None if mark.group() == "”" else mark.end()
                continue
            yield opened, mark.start()
            opened = mark.end() if mark.group() in ("“", "``") else None
        if opened is not None and paragraph.end() - opened > LEFT_OPEN:
            yield opened, paragraph.end()
