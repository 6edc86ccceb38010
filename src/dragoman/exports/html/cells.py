"""Cells: words of the article on a board or in a table, each opening the place where they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.exports.html.cards import word_anchor
from dragoman.exports.html.segments import Block
from dragoman.records.spans import Span


@dataclass(frozen=True)
class Cell:
    """Words of the article, verbatim, with where they stand.

    Attributes:
        pieces: one string for each span.
        anchor: the id of the element with the first of them, or None where the text does not hold them.
        ranges: the numbers of the segments that hold them, as "3-5 9"; empty where there are none.
    """

    pieces: tuple[str, ...]
    anchor: str | None
    ranges: str


class Opener:
    """The segments of the article by their offsets, looked up in time that does not grow with the page.

    Args:
        blocks: the article, cut wherever an entry's words begin or end.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._starts: list[int] = []
        self._numbers: list[int] = []
        offset = 0
        for block in blocks:
            for run in block.runs:
                for segment in run.segments:
                    if segment.number is not None:
                        self._starts.append(offset)
                        self._numbers.append(segment.number)
                    offset += len(segment.text)

    def cell(self, spans: Iterable[Span]) -> Cell:
        """Make a cell of an entry's words; words that the text does not hold are shown and lead nowhere."""
        given = tuple(spans)
        numbers = sorted({number for span in given for number in self._within(span)})
        anchor = word_anchor(numbers[0]) if numbers else None
        return Cell(tuple(span.text for span in given), anchor, _ranges(numbers))

    def _within(self, span: Span) -> list[int]:
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return self._numbers[first:last]


def _ranges(numbers: Iterable[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return " ".join(f"{first}-{last}" if last > first else str(first) for first, last in runs)
