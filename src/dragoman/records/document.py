"""The article as it was read in: its text, untouched, and what stands around the text."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from dragoman.records.base import Frozen
from dragoman.records.intervals import IsoMoment
from dragoman.records.spans import Span


class Furniture(Frozen, frozen=True, kw_only=True):
    """Words that belong to the page and not to the story: they are in `text`, but are not read as sentences."""

    kind: Annotated[
        Literal["title", "byline", "dateline", "heading", "note"],
        msgspec.Meta(description="What the words are to the page; 'note' for any other words of the page."),
    ]
    span: Annotated[Span, msgspec.Meta(description="The words.")]


class Dateline(Frozen, frozen=True, kw_only=True):
    """The opening of a wire story, `HANOI, Feb 28 (AP) -`, taken apart."""

    span: Annotated[Span, msgspec.Meta(description="The whole dateline, its closing dash included.")]
    place: Annotated[str | None, msgspec.Meta(description="As printed: 'HANOI'.")]
    date: Annotated[str | None, msgspec.Meta(description="As printed: 'Feb 28'.")]
    agency: Annotated[str | None, msgspec.Meta(description="As printed: 'AP'.")]


class Document(Frozen, frozen=True, kw_only=True):
    """One article."""

    title: Annotated[str | None, msgspec.Meta(description="From the text's first line or the page's metadata.")] = None
    byline: Annotated[str | None, msgspec.Meta(description="The author as printed.")] = None
    source: Annotated[
        str | None, msgspec.Meta(description="Who published it: a site's or agency's name, or the file's name.")
    ] = None
    url: Annotated[str | None, msgspec.Meta(description="The address, where one is known.")] = None
    published: Annotated[
        IsoMoment | None, msgspec.Meta(description="Date or date and time of publication; null where nothing says it.")
    ] = None
    published_from: Annotated[
        Literal["option", "metadata", "dateline", "text"] | None,
        msgspec.Meta(description="What said so: the caller, the page's metadata, the dateline or the text."),
    ] = None
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$", description="ISO 639-1 code.")] = "en"
    text: Annotated[str, msgspec.Meta(description="The whole text as decoded; every offset counts its code points.")]
    sha256: Annotated[
        str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of `text` in UTF-8, in hexadecimal.")
    ]
    paragraphs: Annotated[tuple[Span, ...], msgspec.Meta(description="The story's paragraphs, without furniture.")]
    sentences: Annotated[
        tuple[Span, ...], msgspec.Meta(description="The story's sentences. None crosses a paragraph.")
    ] = ()
    furniture: Annotated[tuple[Furniture, ...], msgspec.Meta(description="Title, byline, dateline and headings.")] = ()
    dateline: Annotated[Dateline | None, msgspec.Meta(description="The dateline in its parts.")] = None
    notice: Annotated[
        str | None, msgspec.Meta(description="What must be said of the article wherever it is shown, such as 'sample'.")
    ] = None
    reader: Annotated[str, msgspec.Meta(description="What turned bytes into text, and its version.")] = "text@1"
