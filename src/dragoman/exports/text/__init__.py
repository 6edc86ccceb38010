"""The readout for a terminal: what stands in a record, laid out for a reader who scans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.exports.text.page import render
from dragoman.records.record import Record

__all__ = ["TextExport", "render"]


@dataclass(frozen=True)
class TextExport:
    """Readouts one after another.

    Attributes:
        width: the most cells of a line.
        colour: whether ANSI colours are written.
        sections: names of the sections to be written; none for all.
    """

    width: int = 80
    colour: bool = False
    sections: tuple[str, ...] = ()
    name: str = "text"
    ending: str = ".txt"
    single: bool = False

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write each record's readout, with two free lines before each but the first."""
        for number, record in enumerate(records):
            readout = render(record, width=self.width, colour=self.colour, sections=self.sections)
            yield ("\n\n" if number else "").encode() + readout.encode("utf-8", "replace")
