"""Dividing a text: which blocks are its story, and what the others are.

The order of an article's head is a custom of print: title, perhaps a second title, byline, date, then the story. So a
title is looked for only before the first paragraph, and a block that could be either is read as a paragraph: to read a
title as a sentence costs little, to lose a sentence costs a fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from dragoman.readers.layout.bylines import byline_of
from dragoman.readers.layout.datelines import FoundDateline, find_dateline
from dragoman.readers.layout.dates import is_update_line, stated_date
from dragoman.readers.layout.furniture import (
    could_be_heading,
    could_be_title,
    credits_at_end,
    is_note,
    needs_support,
)
from dragoman.readers.layout.lines import Block, ends_sentence
from dragoman.records.document import Dateline, Furniture
from dragoman.records.spans import Span, span_of

Kind = Literal["title", "byline", "dateline", "heading", "note"]
OPENING = 3
"""A dateline stands at the first paragraph, or after a line or two of the head that look like sentences."""

STORY_WORDS = 8
"""A block of so many words that ends a sentence shows that a story follows the head."""


@dataclass(slots=True)
class Story:
    """A divided text.

    Attributes:
        paragraphs: in reading order.
        furniture: in reading order.
        dateline: in its parts, or None.
        title: the words of the title that stands in the text, or None.
        byline: the author whom the text names, or None.
        stated: the date of publication that a line of the text states, as ISO, or None.
    """

    paragraphs: list[Span] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    dateline: Dateline | None = None
    title: str | None = None
    byline: str | None = None
    stated: str | None = None


def divide(text: str, blocks: Sequence[Block], title: str | None = None) -> Story:
    """Divide a text into story and furniture.

    Args:
        text: the whole text.
        blocks: its blocks, in order.
        title: the article's title, where something outside the text gave it.

    Returns:
        The story. If nothing but furniture was found, it has no paragraphs.
    """
    return _Division(text, blocks, title).story()


class _Division:
    """One pass over the blocks of one text."""

    def __init__(self, text: str, blocks: Sequence[Block], title: str | None) -> None:
        self.text = text
        self.blocks = blocks
        self.words = [text[block.start : block.end] for block in blocks]
        self.known_title = _folded(title) if title else None
        self.found = Story()

    def story(self) -> Story:
        first = 0
        while first < len(self.blocks) and self._take_head(first):
            first += 1
        for index in range(first, len(self.blocks)):
            self._take_body(index, may_open=index < first + OPENING)
        return self.found

    def _add(self, kind: Kind, index: int) -> bool:
        block = self.blocks[index]
        start, end = block.start, block.end
        if self.words[index].startswith("#"):
            start += len(self.words[index]) - len(self.words[index].lstrip("# "))
        if start < end:
            self.found.furniture.append(Furniture(kind=kind, span=span_of(self.text, start, end)))
        return True

    def _take_head(self, index: int) -> bool:
        """File a block as part of the head; say whether it was one."""
        words = self.words[index]
        line = " ".join(words.split())
        stated = stated_date(line)
        if stated or is_update_line(line):
            self.found.stated = self.found.stated or stated
            return self._add("note", index)
        if self.known_title and _folded(line) == self.known_title:
            return self._add("title", index)
        author = byline_of(words, titled=self._is_titled())
        if author and self._story_follows(index):
            self.found.byline = self.found.byline or author
            return self._add("byline", index)
        if is_note(words):
            return self._add("note", index)
        dateline = find_dateline(words)
        if dateline:
            if dateline.alone and self._story_follows(index):
                self._file_dateline(index, dateline)
                return True
            return False
        return self._take_title(index)

    def _is_titled(self) -> bool:
        return any(piece.kind == "title" for piece in self.found.furniture)

    def _take_title(self, index: int) -> bool:
        words = self.words[index].lstrip("# ") if self._is_marked(index) else self.words[index]
        if not words or not self._story_follows(index) or self.blocks[index].kind == "item":
            return False
        if self.found.title is None and self.known_title is None:
            if self._is_label(index):
                return self._add("heading", index)
            if self._is_marked(index) or (could_be_title(words) and self._is_supported(index)):
                self.found.title = " ".join(words.split())
                return self._add("title", index)
            return False
        if self._is_marked(index) or (could_be_title(words) and not needs_support(words)):
            return self._add("heading", index)
        return False

    def _is_marked(self, index: int) -> bool:
        """Say whether the format itself calls the block a heading: HTML's h1 to h6, Markdown's number signs."""
        words = self.words[index]
        return self.blocks[index].kind == "heading" or (
            words.startswith("#") and words.lstrip("#").startswith(" ") and len(words) <= 300
        )

    def _is_label(self, index: int) -> bool:
        """Say whether a block of a word or two, such as "Analysis", stands over the title proper."""
        return (
            len(self.words[index].split()) <= 2
            and could_be_heading(self.words[index])
            and index + 1 < len(self.blocks)
            and could_be_title(self.words[index + 1])
            and not needs_support(self.words[index + 1])
            and not byline_of(self.words[index + 1], titled=True)
            and not stated_date(self.words[index + 1])
            and self._story_follows(index + 1)
        )

    def _is_supported(self, index: int) -> bool:
        if not needs_support(self.words[index]):
            return True
        following = self.words[index + 1]
        return bool(
            byline_of(following, titled=True) or stated_date(" ".join(following.split())) or find_dateline(following)
        )

    def _story_follows(self, index: int) -> bool:
        return any(
            len(words.split()) >= STORY_WORDS and (ends_sentence(words) or find_dateline(words) or len(words) > 300)
            for words in self.words[index + 1 :]
        )

    def _take_body(self, index: int, *, may_open: bool) -> None:
        words, block = self.words[index], self.blocks[index]
        if is_note(words):
            self._add("note", index)
        elif self._is_marked(index) or self._is_heading(index):
            self._add("heading", index)
        else:
            tail = credits_at_end(words)
            end = block.start + tail if tail else block.end
            self.found.paragraphs.append(span_of(self.text, block.start, end))
            if may_open:
                self._open_with_dateline(index)
            if tail:
                start = end + len(words[tail:]) - len(words[tail:].lstrip())
                self.found.furniture.append(Furniture(kind="note", span=span_of(self.text, start, block.end)))

    def _is_heading(self, index: int) -> bool:
        if not 0 < index < len(self.blocks) - 1 or not self.found.paragraphs:
            return False
        following = self.words[index + 1][: credits_at_end(self.words[index + 1])]
        return (
            "item" not in (self.blocks[index].kind, self.blocks[index + 1].kind)
            and could_be_heading(self.words[index])
            and self._is_closed(index - 1)
            and len(following.split()) >= STORY_WORDS
            and ends_sentence(following)
        )

    def _is_closed(self, index: int) -> bool:
        """Say whether a block is a whole paragraph, or none at all, so that a heading may stand after it."""
        words = self.words[index][: credits_at_end(self.words[index])]
        return ends_sentence(words) or self.found.paragraphs[-1].end <= self.blocks[index].start

    def _open_with_dateline(self, index: int) -> None:
        dateline = find_dateline(self.words[index])
        if dateline and not dateline.alone and not self.found.dateline:
            self._file_dateline(index, dateline)

    def _file_dateline(self, index: int, dateline: FoundDateline) -> None:
        start = self.blocks[index].start
        span = span_of(self.text, start, start + dateline.length)
        self.found.furniture.append(Furniture(kind="dateline", span=span))
        self.found.dateline = Dateline(span=span, place=dateline.place, date=dateline.date, agency=dateline.agency)


def _folded(line: str) -> str:
    """Bring a title into a form in which quotation marks, case and spacing make no difference."""
    marks = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})
    return " ".join(line.lstrip("# ").translate(marks).split()).casefold().rstrip(".")
