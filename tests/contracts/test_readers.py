"""What every reader promises of every document that it gives."""

import json
from itertools import pairwise

import msgspec
import pytest

from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import READERS
from dragoman.records.document import Document
from dragoman.records.identity import text_digest

PARAGRAPHS = (
    "VIENNA, 3\u00a0March (AP) — The two envoys signed the text at dawn after nine hours, their hosts said on Tuesday.",
    "“We had to wait for the rain to stop,” one of the hosts told Zoë’s reporters, who had spent the night outside.",
    "Co\u00adoperation on the lake 𝒜 begins in May – if both parliaments, which have yet to see the text, agree to it.",
)
TITLE = "Envoys sign at dawn"
HEADING = "What comes next"


def as_text(end: str) -> str:
    """Write the article as plain text."""
    return end.join(
        (TITLE, "By Ana Silva", "", PARAGRAPHS[0], "", PARAGRAPHS[1], "", HEADING, "", PARAGRAPHS[2], "ENDS", "")
    )


def as_html() -> str:
    """Write the article as a page."""
    body = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><h2>{HEADING}</h2><p>{PARAGRAPHS[2]}</p>"
    return f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{body}</article></body></html>"


def as_line() -> str:
    """Write the article as one line of JSON."""
    return json.dumps({"title": TITLE, "text": as_text("\n")})


CASES = {
    "text, LF": ("text", as_text("\n").encode()),
    "text, CRLF": ("text", as_text("\r\n").encode()),
    "text, CR": ("text", as_text("\r").encode()),
    "text, marked UTF-8": ("text", as_text("\n").encode("utf-8-sig")),
    "text, UTF-16": ("text", as_text("\r\n").encode("utf-16")),
    "text, Windows-1252": ("text", as_text("\r\n").replace("𝒜", "A").encode("cp1252")),
    "text, front matter": ("text", f"---\ntitle: {TITLE}\n---\n{as_text(chr(10))}".encode()),
    "text, blanks": ("text", ("\u00a0\n\t" + as_text(" \u200b\n") + "\n\u00ad\n").encode()),
    "html": ("html", as_html().encode()),
    "html, UTF-16": ("html", as_html().encode("utf-16")),
    "html, Windows-1252": ("html", as_html().replace("𝒜", "A").encode("cp1252")),
    "jsonl": ("jsonl", as_line().encode()),
    "json": ("jsonl", f"[{as_line()}]".encode()),
}


def read(case: str) -> Document:
    """Read a case's one document."""
    name, data = CASES[case]
    (found,) = READERS[name].documents(Material("case", data), ReadingOptions())
    assert isinstance(found, Document), found
    return found


def test_every_reader_has_a_case() -> None:
    """No reader goes without this suite."""
    assert {name for name, _ in CASES.values()} == set(READERS)


@pytest.mark.parametrize("case", CASES)
def test_spans_quote_the_text(case: str) -> None:
    """Paragraphs, furniture and dateline are cut from the text at their offsets."""
    found = read(case)
    spans = [*found.paragraphs, *(piece.span for piece in found.furniture)]
    assert found.dateline is not None
    for span in [*spans, found.dateline.span]:
        assert found.text[span.start : span.end] == span.text
        assert span.text == span.text.strip()


@pytest.mark.parametrize("case", CASES)
def test_the_digest_is_of_the_text(case: str) -> None:
    """sha256 is that of the text as it stands in the document."""
    found = read(case)
    assert found.sha256 == text_digest(found.text)


@pytest.mark.parametrize("case", CASES)
def test_paragraphs_are_apart(case: str) -> None:
    """Paragraphs stand in order, and no furniture but the dateline shares a character with one."""
    found = read(case)
    assert all(before.end <= after.start for before, after in pairwise(found.paragraphs))
    for piece in found.furniture:
        shared = [paragraph for paragraph in found.paragraphs if paragraph.overlaps(piece.span)]
        assert not shared or piece.kind == "dateline"
    assert [piece.span for piece in found.furniture] == sorted(piece.span for piece in found.furniture)


@pytest.mark.parametrize("case", CASES)
def test_the_same_article_comes_out(case: str) -> None:
    """Whatever the format and encoding, the article has the same paragraphs, title and dateline."""
    found = read(case)
    expected = [text.replace("𝒜", "A") if "1252" in case else text for text in PARAGRAPHS]
    assert [paragraph.text for paragraph in found.paragraphs] == expected
    assert found.title == TITLE
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date, found.dateline.agency) == ("VIENNA", "3 March", "AP")
    assert HEADING in [piece.span.text for piece in found.furniture if piece.kind == "heading"]
    assert found.published is None


@pytest.mark.parametrize("case", CASES)
def test_reading_twice_gives_the_same(case: str) -> None:
    """A reader has no memory, and a document survives the codec."""
    found = read(case)
    assert found == read(case)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Document) == found


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"\x89PNG\r\n\x1a\n", b"\xff\xfe\x00", b"   \n", b"\xe2\x80"])
def test_rubbish_is_an_error_of_its_own(name: str, data: bytes) -> None:
    """Bytes that hold no article come back as one error that names the material; nothing is raised."""
    (found,) = READERS[name].documents(Material("case", data), ReadingOptions())
    assert not isinstance(found, Document)
    assert found.source.startswith("case")
    assert found.reason


@pytest.mark.parametrize("case", CASES)
def test_the_reader_signs(case: str) -> None:
    """The document names its reader and the reader's version."""
    reader = READERS[CASES[case][0]]
    assert read(case).reader == f"{reader.name}@{reader.version}"
