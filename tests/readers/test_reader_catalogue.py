"""Which reader reads what."""

import codecs

import pytest

from dragoman.errors import UnreadableInput
from dragoman.readers.base import Format, Material, ReadingOptions
from dragoman.readers.catalogue import ENDINGS, READERS, documents, format_of

PAGE = b"\xef\xbb\xbf <!-- a --><!DOCTYPE html><p>The envoys met."
LINE = b'{"text": "The envoys met at the lake."}\n'
PLAIN = b"The envoys met at the lake."


@pytest.mark.parametrize(
    ("data", "media_type", "file_name", "asked", "expected"),
    [
        (PLAIN, None, None, "auto", "text"),
        (PAGE, None, None, "auto", "html"),
        (LINE, None, None, "auto", "jsonl"),
        (b"[\n" + LINE + b"]", None, None, "auto", "jsonl"),
        (codecs.BOM_UTF16_LE + "<html><p>a".encode("utf-16-le"), None, None, "auto", "html"),
        (PLAIN, None, "a.HTML", "auto", "html"),
        (PLAIN, None, "a.jsonl", "auto", "jsonl"),
        (PAGE, None, "a.txt", "auto", "html"),
        (LINE, None, "a.dat", "auto", "jsonl"),
        (PLAIN, "text/html", "a.txt", "auto", "html"),
        (PLAIN, "application/json; charset=utf-8", None, "auto", "jsonl"),
        (PAGE, "text/plain", "a.html", "auto", "html"),
        (PAGE, "text/html", "a.html", "text", "text"),
        (b"[NAIROBI] The envoys met.", None, None, "auto", "text"),
        (b"<The envoys> met.", None, None, "auto", "text"),
        (b'{"The envoys met."', None, None, "auto", "jsonl"),
    ],
)  # fmt: skip
def test_choice(data: bytes, media_type: str | None, file_name: str | None, asked: Format, expected: str) -> None:
    """The caller's word counts first, then the server's, the ending and the content."""
    material = Material("a", data, None, media_type, file_name)
    assert format_of(material, ReadingOptions(format=asked)) == expected


def test_every_ending_has_a_reader() -> None:
    """The tables name readers that there are, under their own names."""
    assert set(ENDINGS.values()) == set(READERS)
    assert all(reader.name == name for name, reader in READERS.items())


@pytest.mark.parametrize(
    "data", [b'<?xml version="1.0"?><rss version="2.0">', b'<feed xmlns="http://www.w3.org/2005/Atom">']
)
def test_feeds_are_named(data: bytes) -> None:
    """A news feed is refused as one."""
    (found,) = documents(Material("a.xml", data), ReadingOptions())
    assert isinstance(found, UnreadableInput)
    assert "news feed" in found.reason
