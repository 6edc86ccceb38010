"""From characters to blocks: runs of lines that make one paragraph, heading or title.

Plain text knows two customs. Either each line is a whole paragraph, or paragraphs are broken into lines of about equal
width ("hard-wrapped", as in RFC 3676 mail). Which of them a text follows is decided from all of its line breaks:

- A line break in the middle of a sentence shows wrapping: the line does not end a sentence and the next one begins
  with a small letter. English sentences begin with a capital, so paragraphs hardly ever do this.
- A program that wraps moves a word to the next line only if it no longer fits. So with one word of the next line
  added, a wrapped line would be wider than the widest line; a line that ends a paragraph need not be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
CLOSERS = "\"'”’»)]"
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
WRAPPED_SHARE = 0.4
FILLED_SHARE = 0.8
WIDEST_WRAP = 100

BlockKind = Literal["unknown", "heading", "item"]


@dataclass(frozen=True, slots=True)
class Block:
    """A run of characters without white space at its ends.

    Attributes:
        start: offset of the first character.
        end: offset after the last one.
        kind: what the format says that it is: a heading, an item of a list, or nothing.
    """

    start: int
    end: int
    kind: BlockKind = "unknown"


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it: its offsets without margins, its indentation, and whether a blank line precedes."""

    start: int
    end: int
    indent: int
    after_blank: bool


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink a range so that it neither begins nor ends with white space or characters that print nothing."""
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return start, end


def ends_sentence(words: str) -> bool:
    """Say whether a run of words closes with a full stop, question mark, exclamation mark or dots."""
    return bool(SENTENCE_END.search(words))


def find_lines(text: str) -> list[Line]:
    """Give the lines of a text that have something on them, at any of the line ends that Unicode names."""
    lines: list[Line] = []
    position = 0
    blank = False
    for whole in text.splitlines(keepends=True):
        start, end = trimmed(text, position, position + len(whole))
        if start < end:
            lines.append(Line(start, end, start - position, blank))
        blank = start == end
        position += len(whole)
    return lines


def find_blocks(text: str) -> list[Block]:
    """Divide a text into blocks, in order; together they hold everything that prints."""
    lines = find_lines(text)
    width = _width(text, lines)
    wrapped = is_wrapped(text, lines)
    blocks: list[Block] = []
    for index, line in enumerate(lines):
        if index and wrapped and _continues(text, lines[index - 1], line, width):
            blocks[-1] = Block(blocks[-1].start, line.end)
        else:
            blocks.append(Block(line.start, line.end))
    return blocks


def is_wrapped(text: str, lines: Sequence[Line]) -> bool:
    """Say whether line breaks inside a text's runs of lines come from wrapping."""
    pairs = [(line, following) for line, following in pairwise(lines) if not following.after_blank]
    if not pairs:
        return False
    within = sum(_is_mid_sentence(text, line, following) for line, following in pairs)
    if within >= WRAPPED_SHARE * len(pairs):
        return True
    width = _width(text, lines)
    filled = sum(_is_filled(text, line, following, width) for line, following in pairs)
    return bool(within) and width <= WIDEST_WRAP and filled >= FILLED_SHARE * len(pairs)


def _width(text: str, lines: Iterable[Line]) -> int:
    """Give the widest line; a line without blanks, such as a long address, cannot be wrapped and does not count."""
    return max((line.end - line.start for line in lines if " " in text[line.start : line.end]), default=0)


def _is_mid_sentence(text: str, line: Line, following: Line) -> bool:
    return text[following.start].islower() and not ends_sentence(text[line.start : line.end])


def _is_filled(text: str, line: Line, following: Line, width: int) -> bool:
    first = re.match(r"[^\s\-–—]*[\-–—]*", text[following.start : following.end])
    return line.end - line.start + 1 + (len(first[0]) if first else 0) > width


def _continues(text: str, line: Line, following: Line, width: int) -> bool:
    """Say whether a line of wrapped text goes on with the paragraph of the line before it."""
    if following.after_blank or following.indent > line.indent + 1:
        return False
    if _is_mid_sentence(text, line, following) or _is_filled(text, line, following, width):
        return True
    # A ragged edge: too short for a full line, too long for a title or the last line of a paragraph without a stop.
    return line.end - line.start > 0.7 * width and not ends_sentence(text[line.start : line.end])
