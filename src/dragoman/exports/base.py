"""What every export is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from dragoman.records.record import Record


class Export(Protocol):
    """One way of writing records.

    Attributes:
        name: what a user calls it: `--format NAME`.
        ending: the ending of its files, with the dot.
        single: whether one file or stream can hold only one article.
    """

    @property
    def name(self) -> str:
        """What a user calls it."""
        ...

    @property
    def ending(self) -> str:
        """The ending of its files, with the dot."""
        ...

    @property
    def single(self) -> bool:
        """Whether one stream can hold only one article."""
        ...

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write records as they come: one chunk of bytes for each, in UTF-8, never waiting for the next record."""
        ...
