"""What a report is made of, whatever it is written in: headings, lines, tables, and numbered quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.exports.passages import Passages
from dragoman.exports.voices import quoted_words
from dragoman.records.document import Document
from dragoman.records.spans import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the report's title has level 1."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text.

    Attributes:
        text: the words.
        quotes: numbers of the quotes that it rests on.
        depth: 0 for a paragraph, 1 for an item of a list, 2 for an item under an item.
        lead: words in front that stand out, or "".
    """

    text: str
    quotes: tuple[int, ...] = ()
    depth: int = 0
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a row of names; a cell is its text and the numbers of its quotes."""

    names: tuple[str, ...]
    rows: tuple[tuple[tuple[str, tuple[int, ...]], ...], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the article, with the number that the report gives them and the place where they stand."""

    number: int
    where: str
    text: str


Block = Heading | Line | Table


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: its blocks, and the quotes by number."""

    blocks: tuple[Block, ...]
    quotes: tuple[Quote, ...]


@dataclass
class Quotes:
    """Gives numbers to quotes in the order in which the report first rests on them; the same words keep their number.

    Attributes:
        document: the article.
    """

    document: Document
    _numbers: dict[tuple[tuple[int, int], ...], int] = field(default_factory=dict)
    _quotes: list[Quote] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Index the document's passages once."""
        self._passages = Passages(self.document)

    def cite(self, *stretches: Sequence[Span]) -> tuple[int, ...]:
        """Give the numbers of some stretches of words, in ascending order; empty ones have none."""
        return tuple(sorted({self._number(tuple(spans)) for spans in stretches if spans}))

    def _number(self, spans: tuple[Span, ...]) -> int:
        key = tuple((span.start, span.end) for span in spans)
        if key not in self._numbers:
            self._numbers[key] = len(self._quotes) + 1
            self._quotes.append(Quote(self._numbers[key], self._passages.where(spans), quoted_words(spans)))
        return self._numbers[key]

    def all(self) -> tuple[Quote, ...]:
        """Give the quotes by number."""
        return tuple(self._quotes)
