"""What every reader takes and gives: material and options in, documents and failures out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from dragoman.errors import UnreadableInput
from dragoman.records.document import Document

Format = Literal["auto", "text", "html", "jsonl"]

ARTICLE_LIMIT = 5_000_000
"""The most bytes that one article's text may have. A newspaper's longest features have about 100,000."""

LINE_LIMIT = 2 * ARTICLE_LIMIT
"""The most bytes that one line of a JSON Lines file may have: escapes and other fields stand beside the text."""

PAGE_LIMIT = 20_000_000
"""The most bytes that one page or one JSON file may have: a page carries scripts and styles beside its text."""


@dataclass(frozen=True, slots=True)
class Material:
    """Bytes that somebody wants read.

    Attributes:
        name: the file, address or other input as the user named it; errors speak of it under this name.
        data: the bytes.
        url: the address that the bytes came from, or None.
        media_type: what a server said they are, such as `text/html; charset=utf-8`, or None.
        file_name: the last part of the file's path, or None where the bytes are not a file's.
        is_part: whether the bytes are one article of a file that holds several, and the name says which.
    """

    name: str
    data: bytes
    url: str | None = None
    media_type: str | None = None
    file_name: str | None = None
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the caller knows or wants of the inputs.

    Attributes:
        published: ISO date or date-time of publication; wins over what the input says.
        source: who published it; wins over what the input says.
        url: the article's address; wins over what the input says.
        format: what the inputs are; "auto" decides by media type, file ending and content.
        fields: for JSON Lines, the name in the file for a field of the document: `{"text": "maintext"}`.
        allow_private: whether addresses inside private networks may be fetched.
        rules_only: whether to read without the learned tagger: half the time, and fewer attributions found.
        knowledge: files of office holders that the user adds to the published table.
    """

    published: str | None = None
    source: str | None = None
    url: str | None = None
    format: Format = "auto"
    fields: Mapping[str, str] = field(default_factory=dict)
    allow_private: bool = False
    rules_only: bool = False
    knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an input says about its article outside the article's text. None stands for "does not say"."""

    title: str | None = None
    byline: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    notice: str | None = None
    language: str | None = None


class Reader(Protocol):
    """Turns material of one format into documents."""

    @property
    def name(self) -> str:
        """The reader's name, as `--format` and `document.reader` give it."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same bytes may give another document."""
        ...

    def documents(self, material: Material, options: ReadingOptions) -> Iterator[Document | UnreadableInput]:
        """Give each article of the material, or why it could not be read, in the material's order.

        What is wrong with one article is given, not raised, so that the ones after it are still read.
        """
        ...
