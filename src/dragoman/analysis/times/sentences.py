"""A sentence as one string, and the way back from its characters to tokens and to the article."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace

from dragoman.analysis.parsing.parse import Parse, Sentence
from dragoman.records.spans import Span, span_of

HALVES = frozenset(("a.m.", "p.m."))


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence in the characters that the parser saw.

    Attributes:
        parse: the parse that it belongs to.
        sentence: the sentence.
        text: its tokens with the blanks between them.
        begins: for each token of the sentence, the offset in `text` of its first character.
        words: its tokens in small letters.
    """

    parse: Parse
    sentence: Sentence
    text: str
    begins: tuple[int, ...]
    words: tuple[str, ...]

    def token_at(self, offset: int) -> int:
        """Give the document's index of the token that holds a character of the line."""
        return self.sentence.first + bisect_right(self.begins, offset) - 1

    def tokens_of(self, start: int, end: int) -> tuple[int, int]:
        """Give the index of the first token and the index after the last token of a stretch of the line."""
        return self.token_at(start), self.token_at(end - 1) + 1

    def span(self, start: int, end: int) -> Span:
        """Give the article's words for a stretch of the line.

        Where the stretch begins or ends within a token, the article is cut there, unless the token holds characters
        that print nothing: then the whole token is taken.
        """
        parse = self.parse
        first, last = self.tokens_of(start, end)
        into = start - self.begins[first - self.sentence.first]
        final = last - 1
        used = end - self.begins[final - self.sentence.first]
        from_offset = parse.starts[first] + (into if self._plain(first) else 0)
        to_offset = parse.starts[final] + used if self._plain(final) else parse.ends[final]
        return span_of(parse.document.text, from_offset, min(to_offset, parse.ends[final]))

    def _plain(self, index: int) -> bool:
        return self.parse.ends[index] - self.parse.starts[index] == len(self.parse.tokens[index].text)


def lines(parse: Parse) -> list[Line]:
    """Write out every sentence of the parse."""
    found: list[Line] = []
    tokens = parse.tokens
    for sentence in _whole(parse):
        pieces: list[str] = []
        begins: list[int] = []
        length = 0
        for index in range(sentence.first, sentence.last):
            piece = tokens[index].text_with_ws
            begins.append(length)
            pieces.append(piece)
            length += len(piece)
        text = "".join(pieces)
        words = tuple(piece.rstrip().lower() for piece in pieces)
        found.append(Line(parse, sentence, text, tuple(begins), words))
    return found


def _whole(parse: Parse) -> list[Sentence]:
    """Give the sentences, mended where the parser took "a.m." before a capital ("9 a.m. Moscow time") for an end."""
    whole: list[Sentence] = []
    for sentence in parse.sentences:
        before = whole[-1] if whole else None
        if before and before.paragraph == sentence.paragraph and parse.tokens[before.last - 1].lower_ in HALVES:
            whole[-1] = replace(before, last=sentence.last)
        else:
            whole.append(sentence)
    return whole
