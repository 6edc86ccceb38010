"""JSON Lines: one article a line, in an object. A JSON file with one object or one list of objects is read as well."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping
from typing import Any

from dragoman.errors import NotAnArticle, UnreadableInput
from dragoman.readers.base import LINE_LIMIT, Material, Metadata, ReadingOptions
from dragoman.readers.decoding import decode, refuse_binary
from dragoman.readers.layout.composing import compose
from dragoman.records.document import Document

USUAL_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "maintext", "article_text", "full_text", "articleBody"),
    "title": ("title", "headline"),
    "published": (
        "published", "published_at", "publishedAt", "publication_date", "datePublished", "date_published",
        "date_publish", "pub_date", "pubDate", "date",
    ),
    "byline": ("byline", "author", "authors"),
    "url": ("url", "link"),
    "source": ("source", "publisher", "site", "outlet"),
    "notice": ("notice",),
    "language": ("language",),
}  # fmt: skip
"""For each field of a document, the names under which files hold it; the first that is there counts."""


class JsonLinesReader:
    """Reads JSON Lines."""

    name = "jsonl"
    version = "1"

    def documents(self, material: Material, options: ReadingOptions) -> Iterator[Document | UnreadableInput]:
        """Give each line's article, or why it cannot be read; the line's number stands behind the input's name."""
        try:
            _check_fields(material, options.fields)
            values = _values(material)
        except UnreadableInput as error:
            yield error
            return
        for name, value in values:
            try:
                yield self._document(_named(material, name), _parsed(name, value), options)
            except UnreadableInput as error:
                yield error

    def parts(self, material: Material) -> Iterator[Material]:
        """Divide a file into materials of one article each, named as their errors would be named.

        Raises:
            UnreadableInput: there is nothing in it, or it is not JSON as a whole.
        """
        for name, value in _values(material):
            data = value if isinstance(value, bytes) else json.dumps(value).encode("ascii")
            yield Material(name, data, material.url, None, material.file_name, is_part=True)

    def _document(self, material: Material, value: object, options: ReadingOptions) -> Document:
        if not isinstance(value, dict):
            raise UnreadableInput(material.name, "it is no JSON object; one object a line is expected")
        if "provenance" in value and "document" in value:
            raise UnreadableInput(material.name, "it is a record of Dragoman's, not an article")
        text = _text(value, options.fields)
        if text is None:
            names = options.fields.get("text") or ", ".join(USUAL_NAMES["text"])
            raise UnreadableInput(material.name, f"no field holds the article's text (looked for: {names})")
        metadata = Metadata(**{name: _field(value, name, options.fields) for name in USUAL_NAMES if name != "text"})
        return compose(material, text, metadata, options, f"{self.name}@{self.version}")


def _check_fields(material: Material, fields: Mapping[str, str]) -> None:
    unknown = sorted(name for name in fields if name not in USUAL_NAMES)
    if unknown:
        known = ", ".join(USUAL_NAMES)
        raise UnreadableInput(material.name, f"no document has a field {unknown[0]!r}; there are {known}")


def _values(material: Material) -> Iterator[tuple[str, Any]]:
    """Give name and value of each article: bytes of JSON, or what the file's one list or object already gave."""
    data = material.data.removeprefix(codecs.BOM_UTF8)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = decode(material.name, data).encode("utf-8", "surrogatepass")
    if not data.strip():
        raise NotAnArticle(material.name, "it is empty")
    refuse_binary(material.name, data)
    if material.is_part:
        return iter([(material.name, data)])
    if _is_lines(data):
        lines = enumerate(data.split(b"\n"), start=1)
        return ((f"{material.name}:{number}", line) for number, line in lines if line.strip())
    value = _parsed(material.name, data)
    if not isinstance(value, list):
        return iter([(material.name, value)])
    if not value:
        raise NotAnArticle(material.name, "the list in it is empty")
    return ((f"{material.name}[{number}]", item) for number, item in enumerate(value))


def _is_lines(data: bytes) -> bool:
    """Say whether a file holds one value a line, and not one list or object that may run over many lines."""
    whole = data.strip()
    first = whole.splitlines()[0].strip()
    if first.startswith(b"["):
        return False
    return _is_object(first) or not _is_object(whole)


def _is_object(data: bytes) -> bool:
    try:
        return isinstance(json.loads(data), dict)
    except (ValueError, RecursionError):
        return False


def _parsed(name: str, value: Any) -> Any:
    if not isinstance(value, bytes):
        return value
    if len(value) > LINE_LIMIT:
        raise NotAnArticle(name, f"it has {len(value) / 1e6:,.1f} MB; one article may have {LINE_LIMIT / 1e6:,.0f} MB")
    try:
        return json.loads(decode(name, value))
    except json.JSONDecodeError as error:
        raise UnreadableInput(name, f"it is not valid JSON: {error.msg} at character {error.pos:,}") from error
    except (RecursionError, ValueError) as error:
        raise UnreadableInput(name, f"it is JSON that cannot be read: {error}") from error


def _field(value: Mapping[str, Any], name: str, fields: Mapping[str, str]) -> str | None:
    """Give a field as text; lists and objects as metadata write them (authors, a publisher's name) are unfolded."""
    names = (fields[name],) if name in fields else USUAL_NAMES[name]
    for candidate in names:
        found = _as_text(value.get(candidate))
        if found:
            return found
    return None


def _text(value: Mapping[str, Any], fields: Mapping[str, str]) -> str | None:
    """Give the article's text; a list of strings is taken for its paragraphs."""
    names = (fields["text"],) if "text" in fields else USUAL_NAMES["text"]
    for candidate in names:
        found = value.get(candidate)
        if isinstance(found, list) and found and all(isinstance(part, str) for part in found):
            return "\n\n".join(found)
        if isinstance(found, str) and found:
            return found
    return None


def _as_text(value: object) -> str | None:
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, Mapping):
        return _as_text(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_as_text, value))) or None
    return None


def _named(material: Material, name: str) -> Material:
    return Material(name=name, data=b"", url=material.url, file_name=material.file_name)
