"""Plain text, perhaps with front matter: lines `key: value` between two lines of three hyphens at the very top."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.errors import NotAnArticle, UnreadableInput
from dragoman.readers.base import ARTICLE_LIMIT, Material, Metadata, ReadingOptions
from dragoman.readers.decoding import decode
from dragoman.readers.layout.composing import compose
from dragoman.records.document import Document

_FRONT = re.compile(
    r"---[ \t]*(?:\r\n|\n|\r)(?P<block>.{0,20000}?)^---[ \t]*(?:\r\n|[\n\r]|\Z)", re.DOTALL | re.MULTILINE
)
_KEY = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+(?P<value>.*?))?[ \t]*")
_FIELDS = ("title", "byline", "published", "source", "url", "notice", "language")


class TextReader:
    """Reads plain text."""

    name = "text"
    version = "1"

    def documents(self, material: Material, options: ReadingOptions) -> Iterator[Document | UnreadableInput]:
        """Give the one article of a text, or why it cannot be read."""
        try:
            yield self._document(material, options)
        except UnreadableInput as error:
            yield error

    def _document(self, material: Material, options: ReadingOptions) -> Document:
        if len(material.data) > ARTICLE_LIMIT:
            size = f"{len(material.data) / 1e6:,.1f} MB"
            raise NotAnArticle(material.name, f"it has {size}; one article may have {ARTICLE_LIMIT / 1e6:,.0f} MB")
        text = decode(material.name, material.data, material.media_type)
        metadata, start = front_matter(text)
        return compose(material, text[start:], metadata, options, f"{self.name}@{self.version}")


def front_matter(text: str) -> tuple[Metadata, int]:
    """Read the front matter of a text.

    Returns:
        What it says, and the offset at which the article's text begins: 0 where there is no front matter. A block
        between hyphens of which one line is not `key: value` is text. Keys that are not known are passed over.
    """
    found = _FRONT.match(text)
    if not found:
        return Metadata(), 0
    values: dict[str, str] = {}
    for line in found["block"].splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = _KEY.fullmatch(line)
        if not pair:
            return Metadata(), 0
        value = _unquoted((pair["value"] or "").strip())
        if value:
            values[pair["key"].lower()] = value
    if not values:
        return Metadata(), 0
    return Metadata(**{key: values.get(key) for key in _FIELDS}), found.end()


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
