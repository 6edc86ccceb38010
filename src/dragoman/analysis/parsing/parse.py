"""The parse that every stage reads: tokens, sentences and quotations, each with its place in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc

from dragoman.records.document import Document
from dragoman.records.spans import Span, span_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    Attributes:
        index: its number in the document, from 0.
        paragraph: the number of its paragraph in `document.paragraphs`.
        first: index of its first token.
        last: index after its last token.
    """

    index: int
    paragraph: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, within one paragraph.

    Attributes:
        first: index of the token of the opening mark; where a quotation goes on from an earlier paragraph without
            repeating the mark, the paragraph's first token.
        last: index after the token of the closing mark, or after the paragraph's last token while it stays open.
        closed: whether a closing mark was found.
        paragraph: the number of its paragraph.
        single: whether the marks are single ones.
    """

    first: int
    last: int
    closed: bool
    paragraph: int
    single: bool = False


@dataclass(frozen=True, slots=True)
class Parse:
    """A parsed document.

    Attributes:
        document: the article, its sentences filled in.
        tokens: all tokens of the story in one spaCy Doc. Furniture is not in it. Soft hyphens and other invisible
            characters are left out of the tokens' text, so take text from spans, not from tokens.
        starts: for each token, the offset of its first character in `document.text`.
        ends: for each token, the offset after its last character.
        sentences: in reading order.
        quotations: in reading order.
        sentence_of: for each token, the index of its sentence.
    """

    document: Document
    tokens: Doc
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    sentence_of: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """Give the characters from token `first` up to, and without, token `last`. Raises ValueError if empty."""
        if not first < last:
            raise ValueError(f"no span from token {first} to token {last}")
        return span_of(self.document.text, self.starts[first], self.ends[last - 1])

    def spans(self, indices: Iterable[int]) -> tuple[Span, ...]:
        """Give the characters of any set of tokens as spans: neighbours are joined, gaps split."""
        found: list[Span] = []
        run: list[int] = []
        for index in sorted(set(indices)):
            if run and index != run[-1] + 1:
                found.append(self.span(run[0], run[-1] + 1))
                run = []
            run.append(index)
        if run:
            found.append(self.span(run[0], run[-1] + 1))
        return tuple(found)

    def covered(self, span: Span) -> range:
        """Give the indices of the tokens that share a character with the span."""
        first = bisect_right(self.ends, span.start)
        return range(first, max(first, bisect_left(self.starts, span.end)))

    def tokens_of(self, spans: Iterable[Span]) -> set[int]:
        """Give the indices of the tokens that share a character with any of the spans."""
        return {index for span in spans for index in self.covered(span)}

    def paragraph_of(self, index: int) -> int:
        """Give the number of a token's paragraph in `document.paragraphs`."""
        return self.sentences[self.sentence_of[index]].paragraph
