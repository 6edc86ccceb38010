"""JSON Lines and JSON files."""

import json

import pytest

from dragoman.errors import UnreadableInput
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.jsonl import JsonLinesReader
from dragoman.records.document import Document

BODY = "The two envoys signed the text at dawn after nine hours, their hosts said."


def read(data: bytes, **fields: str) -> list[Document | UnreadableInput]:
    """Read a file named lake.jsonl."""
    material = Material("lake.jsonl", data, file_name="lake.jsonl")
    return list(JsonLinesReader().documents(material, ReadingOptions(fields=fields)))


def lines(*values: object) -> bytes:
    """Write values one a line."""
    return "\n".join(json.dumps(value, ensure_ascii=False) for value in values).encode()


def only(found: list[Document | UnreadableInput]) -> Document:
    """Give the one document."""
    (document,) = found
    assert isinstance(document, Document), document
    return document


@pytest.mark.parametrize("text", ["text", "body", "content", "article", "maintext"])
@pytest.mark.parametrize("date", ["date", "published", "published_at", "datePublished"])
def test_usual_names(text: str, date: str) -> None:
    """The usual names of fields are known."""
    document = only(
        read(lines({text: BODY, date: "2020-03-03T10:15:00Z", "headline": "Envoys sign", "author": "Ana Silva",
                    "link": "https://example.org/a", "publisher": {"name": "Post"}, "notice": "sample"}))
    )  # fmt: skip
    assert (document.text, document.published) == (BODY, "2020-03-03T10:15:00Z")
    assert (document.title, document.byline, document.source) == ("Envoys sign", "Ana Silva", "Post")
    assert (document.url, document.notice, document.reader) == ("https://example.org/a", "sample", "jsonl@1")


def test_a_mapping_wins() -> None:
    """A field that the caller maps is taken from nowhere else."""
    document = only(read(lines({"text": "Wrong one.", "words": BODY, "title": "A title"}), text="words", title="head"))
    assert (document.text, document.title) == (BODY, None)


def test_lists_are_unfolded() -> None:
    """Paragraphs in a list are joined by blank lines, authors in a list by commas."""
    document = only(read(lines({"text": [BODY, BODY], "authors": ["Ana Silva", {"name": "Tomas Berg"}]})))
    assert document.text == f"{BODY}\n\n{BODY}"
    assert document.byline == "Ana Silva, Tomas Berg"


def test_bad_lines_do_not_stop_the_others() -> None:
    """Each bad line is an error of its own that names file and line; blank lines are passed over."""
    data = b"\n".join(
        [b'{"text": "' + BODY.encode() + b'"}', b"", b"not json", b"[1, 2]", b'{"title": "no text"}', b'{"text": ""}',
         b'{"text": "\\ud800 he said so"}', b'{"text": "caf\xff he said \xc3\xa9"}', lines({"body": BODY}) + b"\r",
         b"{" * 100_000]
    )  # fmt: skip
    found = read(data)
    names = [item.source for item in found if isinstance(item, UnreadableInput)]
    assert names == [f"lake.jsonl:{number}" for number in (3, 4, 5, 6, 7, 8, 10)]
    assert sum(isinstance(item, Document) for item in found) == 2


@pytest.mark.parametrize(
    "data",
    [
        json.dumps([{"text": BODY}, {"text": BODY}], indent=2).encode(),
        json.dumps([{"text": BODY}, {"text": BODY}]).encode("utf-16"),
        b"\xef\xbb\xbf" + lines({"text": BODY}, {"text": BODY}),
    ],
    ids=["indented list", "UTF-16 list", "marked lines"],
)
def test_lists_and_marks(data: bytes) -> None:
    """A file that is one list holds an article an item, whatever its encoding."""
    assert [item.text for item in read(data) if isinstance(item, Document)] == [BODY, BODY]


def test_one_object_over_many_lines() -> None:
    """A file with one object in many lines is one article."""
    assert only(read(json.dumps({"text": BODY, "title": "Envoys sign"}, indent=2).encode())).title == "Envoys sign"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"[]", "list in it is empty"),
        (b"PK\x03\x04", "ZIP"),
        (b'{"provenance": {}, "document": {}}', "record of Dragoman's"),
    ],
)
def test_files_that_are_no_articles(data: bytes, words: str) -> None:
    """A file that holds nothing to read says so once."""
    (found,) = read(data)
    assert isinstance(found, UnreadableInput)
    assert words in found.reason


def test_unknown_fields_of_a_mapping_are_named() -> None:
    """A mapping for a field that documents do not have is refused."""
    (found,) = read(lines({"text": BODY}), headline="title")
    assert isinstance(found, UnreadableInput)
    assert "headline" in found.reason


def test_a_line_has_a_limit() -> None:
    """A line that is longer than any article is refused, and the next one read."""
    found = read(b'{"text": "' + b"a" * 10_000_001 + b'"}\n' + lines({"text": BODY}))
    assert isinstance(found[0], UnreadableInput)
    assert "10.0 MB" in found[0].reason
    assert isinstance(found[1], Document)


def test_parts_name_what_errors_name() -> None:
    """A file divides into materials of one article, which read as the lines did."""
    reader = JsonLinesReader()
    parts = list(reader.parts(Material("lake.jsonl", lines({"text": BODY}, {"text": BODY}))))
    assert [part.name for part in parts] == ["lake.jsonl:1", "lake.jsonl:2"]
    assert [item.text for part in parts for item in reader.documents(part, ReadingOptions())] == [BODY, BODY]  # type: ignore[union-attr]
