"""The readers there are, and which of them reads what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath

from dragoman.errors import UnreadableInput
from dragoman.readers.base import Material, Reader, ReadingOptions
from dragoman.readers.html import HtmlReader
from dragoman.readers.jsonl import JsonLinesReader
from dragoman.readers.text import TextReader
from dragoman.records.document import Document

_LINES = JsonLinesReader()
READERS: Mapping[str, Reader] = {"text": TextReader(), "html": HtmlReader(), "jsonl": _LINES}

ENDINGS: Mapping[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
}
"""Which reader reads files of an ending. A folder's other files are passed over."""

LINE_ENDINGS = frozenset((".jsonl", ".ndjson"))
"""Endings of files that hold many articles, one a line, and may be of any size as a whole."""

_MEDIA_TYPES: Mapping[str, str] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/json": "jsonl",
    "application/ld+json": "jsonl",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/x-jsonlines": "jsonl",
}
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|main|p|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?P<kind>rss|feed|rdf:RDF)\b", re.DOTALL)
_OBJECT = re.compile(rb"\s*(?:\[\s*)?\{\s*\"")
_REACH = 4096


def format_of(material: Material, options: ReadingOptions) -> str:
    """Decide which reader reads a material: by the caller's word, the media type, the ending, and then the content."""
    if material.is_part:
        return "jsonl"
    if options.format != "auto":
        return options.format
    media_type = (material.media_type or "").partition(";")[0].strip().lower()
    if media_type in _MEDIA_TYPES:
        return _MEDIA_TYPES[media_type]
    ending = PurePath(material.file_name or "").suffix.lower()
    if ending in ENDINGS and not media_type and ENDINGS[ending] != "text":
        return ENDINGS[ending]
    head = material.data[:_REACH].removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")[2:]
    if _MARKUP.match(head):
        return "html"
    return "jsonl" if _OBJECT.match(head) else "text"


def parts(material: Material, options: ReadingOptions) -> Iterator[Material | UnreadableInput]:
    """Divide a material into materials of one article each; most are one already."""
    if material.is_part or format_of(material, options) != "jsonl":
        yield material
        return
    try:
        yield from _LINES.parts(material)
    except UnreadableInput as error:
        yield error


def documents(material: Material, options: ReadingOptions) -> Iterator[Document | UnreadableInput]:
    """Give each article of a material, or why it could not be read, by the reader that fits."""
    if options.format == "auto" and not material.is_part:
        feed = _FEED.match(material.data[:_REACH])
        if feed:
            kind = feed["kind"].decode()
            yield UnreadableInput(
                material.name, f"it is a news feed (<{kind}>), not an article; feeds are not read yet"
            )
            return
    yield from READERS[format_of(material, options)].documents(material, options)
