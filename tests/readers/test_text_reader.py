"""Plain text and its front matter."""

import pytest

from dragoman.errors import NotAnArticle, UnreadableInput, UnsupportedLanguage
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.text import TextReader, front_matter
from dragoman.records.document import Document

BODY = "The two envoys signed the text at dawn after nine hours, their hosts said."


def read(data: str | bytes, **options: str) -> Document | UnreadableInput:
    """Read a text as a file named news/lake.txt."""
    material = Material("news/lake.txt", data.encode() if isinstance(data, str) else data, file_name="lake.txt")
    (found,) = TextReader().documents(material, ReadingOptions(**options))  # type: ignore[arg-type]
    return found


def document(data: str | bytes, **options: str) -> Document:
    """Read a text that must be an article."""
    found = read(data, **options)
    assert isinstance(found, Document), found
    return found


def test_front_matter_is_metadata_and_no_text() -> None:
    """Keys at the top fill the document; the text begins after them; unknown keys are passed over."""
    found = document(
        '---\r\ntitle: "Envoys sign"\r\nByline: By Ana Silva\r\npublished: 2020-03-03T10:15Z\r\n'
        f"source: The Lake Post\r\nurl: https://example.org/lake\r\nnotice: sample\r\n"
        f"mood: fair\r\n# remark\r\n---\r\nEnvoys sign\r\n\r\n{BODY}"
    )
    assert found.text == f"Envoys sign\r\n\r\n{BODY}"
    assert (found.title, found.byline, found.source) == ("Envoys sign", "Ana Silva", "The Lake Post")
    assert (found.published, found.published_from) == ("2020-03-03T10:15Z", "metadata")
    assert (found.url, found.notice) == ("https://example.org/lake", "sample")
    assert [(piece.kind, piece.span.text) for piece in found.furniture] == [("title", "Envoys sign")]


@pytest.mark.parametrize(
    "top",
    [
        "---\nThe envoys met.\n---\n",
        "---\n\n---\n",
        "--- title: no\n",
        "\n---\ntitle: too late\n---\n",
        "---\ntitle: open\n",
    ],
)
def test_other_rules_of_hyphens_are_text(top: str) -> None:
    """A block that is not `key: value` throughout, not closed, or not at the very top is text."""
    assert front_matter(f"{top}{BODY}")[1] == 0


def test_the_text_is_kept_as_it_is() -> None:
    """Line ends, no-break spaces, soft hyphens and curly marks stay; only the byte order mark goes."""
    text = f"\r\n\u00a0{BODY}\r\r\n“Co\u00adoperation”\u200b began.\t\r\n"
    assert document(b"\xef\xbb\xbf" + text.encode()).text == text


@pytest.mark.parametrize(
    ("text", "options", "published", "origin"),
    [
        (f"---\npublished: 2020-03-03\n---\n{BODY}", {"published": "2020-04-04"}, "2020-04-04", "option"),
        (f"---\npublished: 2020-03-03\n---\nPublished 5 May 2020\n{BODY}", {}, "2020-03-03", "metadata"),
        (f"Published 5 May 2020\nVIENNA, June 6, 2020 (AP) - {BODY}", {}, "2020-05-05", "text"),
        (f"VIENNA, June 6, 2020 (AP) - {BODY}", {}, "2020-06-06", "dateline"),
        (f"VIENNA, June 6 (AP) - {BODY}", {}, None, None),
        (BODY, {}, None, None),
    ],
    ids=["option", "metadata", "text", "dateline", "no year", "nothing"],
)
def test_what_says_the_date(text: str, options: dict[str, str], published: str | None, origin: str | None) -> None:
    """The caller's date wins, then metadata, a line of the text and the dateline; without them there is none."""
    found = document(text, **options)
    assert (found.published, found.published_from) == (published, origin)


def test_what_says_the_source() -> None:
    """The caller, the metadata, the dateline's agency and at last the file's name say who published."""
    assert document(f"---\nsource: Post\n---\n{BODY}", source="Lake").source == "Lake"
    assert document(f"---\nsource: Post\n---\nVIENNA (AP) - {BODY}").source == "Post"
    assert document(f"VIENNA (AP) - {BODY}").source == "AP"
    assert document(BODY).source == "lake.txt"


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"", NotAnArticle, "it is empty"),
        (b" \r\n\t\n", NotAnArticle, "only white space"),
        (b"42\n", NotAnArticle, "no sentence"),
        (b"The man said so. " * 400_000, NotAnArticle, "it has 6.8 MB; one article may have 5 MB"),
        (b"The man said so. " * 10_000, NotAnArticle, "a paragraph of 169,999 characters"),
        (b"root:x:0:0:root:/root:/bin/bash mail list\n" * 20, NotAnArticle, "not running text"),
        (b"%PDF-1.4", UnreadableInput, "a PDF file"),
        (f"---\npublished: 03/04/2020\n---\n{BODY}".encode(), UnreadableInput, "'03/04/2020'"),
        (f"---\nlanguage: fr\n---\n{BODY}".encode(), UnsupportedLanguage, "'fr'"),
        (
            ("Die beiden Gesandten unterzeichneten den Text am Morgen, wie ihre Gastgeber mitteilten. " * 4).encode(),
            UnsupportedLanguage,
            "'de'",
        ),
    ],
    ids=["empty", "blank", "number", "large", "one paragraph", "list", "PDF", "date", "declared", "German"],
)
def test_bad_input(data: bytes, kind: type[UnreadableInput], words: str) -> None:
    """What is no article is refused with the file's name and the reason."""
    found = read(data)
    assert type(found) is kind
    assert found.source == "news/lake.txt"
    assert words in found.reason
