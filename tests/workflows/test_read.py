"""The verb `read`: one article, and many."""

import io
import json
import os
from pathlib import Path

import pytest

from dragoman import read
from dragoman.errors import FetchRefused, NotAnArticle, UnreadableInput, UnsupportedLanguage, UsageError
from dragoman.readers.base import ReadingOptions
from dragoman.records.codec import encode
from dragoman.workflows import outcomes
from dragoman.workflows.outcomes import Outcome, pack, unpack
from dragoman.workflows.read import read_all

BODY = "The two envoys signed the text at dawn after nine hours, their hosts said."
OTHER = "The lake will be open to ships of both states from May, a minister said."
GERMAN = "Die beiden Gesandten unterzeichneten den Text am Morgen, wie ihre Gastgeber mitteilten. " * 4


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with good and bad inputs, and work in it."""
    (tmp_path / "news" / "deep").mkdir(parents=True)
    (tmp_path / "news" / "a.txt").write_text(BODY)
    (tmp_path / "news" / "b.html").write_text("<html><body><nav>Menu</nav></body></html>")
    (tmp_path / "news" / "c.jsonl").write_text(f'{{"text": "{BODY}"}}\nrubbish\n\n{{"body": "{OTHER}"}}\n')
    (tmp_path / "news" / "d.txt").write_bytes(b"%PDF-1.4")
    (tmp_path / "news" / "deep" / "e.txt").write_text(GERMAN)
    (tmp_path / "news" / "deep" / "f.json").write_text(json.dumps([{"text": OTHER}]))
    (tmp_path / "news" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(outcome: Outcome) -> tuple[str, str]:
    """Give an outcome as its name and either its text or the name of its error."""
    assert (outcome.record is None) != (outcome.error is None)
    if outcome.record:
        return outcome.source, outcome.record.document.text
    return outcome.source, type(outcome.error).__name__


EXPECTED = [
    ("news/a.txt", BODY),
    ("news/b.html", "NotAnArticle"),
    ("news/c.jsonl:1", BODY),
    ("news/c.jsonl:2", "UnreadableInput"),
    ("news/c.jsonl:4", OTHER),
    ("news/d.txt", "UnreadableInput"),
    ("news/deep/e.txt", "UnsupportedLanguage"),
    ("news/deep/f.json[0]", OTHER),
]


def test_text_bytes_paths_and_names(folder: Path) -> None:
    """An article is the same whether given as text, bytes, a path or a file's name; only the source differs."""
    given = [read(BODY), read(BODY.encode()), read(folder / "news" / "a.txt"), read("news/a.txt")]
    assert {record.document.text for record in given} == {BODY}
    assert [record.document.source for record in given] == [None, None, "a.txt", "a.txt"]
    assert given[2].to_json() == given[3].to_json()
    assert [span.text for span in given[0].document.sentences] == [BODY]


def test_options_reach_the_document() -> None:
    """Date, address and publisher that the caller gives stand in the document."""
    record = read(BODY, published="2020-03-03T10:15:00.5Z", url="https://example.org/a", source_name="The Lake Post")
    document = record.document
    assert (document.published, document.published_from) == ("2020-03-03T10:15:00Z", "option")
    assert (document.url, document.source) == ("https://example.org/a", "The Lake Post")


def test_no_date_is_no_error() -> None:
    """An article without a date of publication is read all the same."""
    assert read(BODY).document.published is None


@pytest.mark.parametrize("published", ["yesterday", "3/3/2020", "2020-02-30", "March 3, 2020", ""])
def test_a_date_without_sense_is_a_usage_error(published: str) -> None:
    """The date of publication is ISO or an error of the caller's, in one article as in many."""
    with pytest.raises(UsageError, match="ISO date"):
        read(BODY, published=published)
    with pytest.raises(UsageError, match="ISO date"):
        read_all([], ReadingOptions(published=published))


@pytest.mark.parametrize("name", ["no-such.txt", "news/nothing", "./a", "C:\\news\\a.txt", "lake.jsonl"])
def test_a_missing_file_is_not_taken_for_text(name: str) -> None:
    """A string without white space that looks like a file's name is an error, not an article."""
    with pytest.raises(UnreadableInput, match="no such file") as caught:
        read(name)
    assert caught.value.source == name


def test_a_missing_path_is_an_error(tmp_path: Path) -> None:
    """A path is never text."""
    with pytest.raises(UnreadableInput, match="no such file"):
        read(tmp_path / "a file of mine")


@pytest.mark.parametrize(
    "text", ["He said “no”.", "See a/b.txt, the minister said.", "The envoys met.\nhttp://example.org/a"]
)
def test_other_strings_are_text(text: str) -> None:
    """A string with white space in it is the article."""
    assert read(text).document.text == text


def test_several_articles_are_too_many(folder: Path) -> None:
    """A source with several articles is a usage error that says what to do."""
    with pytest.raises(UsageError, match="read_all"):
        read(folder / "news" / "c.jsonl")


def test_one_article_in_json(folder: Path) -> None:
    """A source with one article is read whatever its format."""
    assert read(folder / "news" / "deep" / "f.json").document.text == OTHER


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("", NotAnArticle),
        (b"", NotAnArticle),
        ("  \n", NotAnArticle),
        (b"\x00\x01", UnreadableInput),
        ("\ud800 The envoys met.", UnreadableInput),
        (GERMAN, UnsupportedLanguage),
        ("http://127.0.0.1/a", FetchRefused),
        ("ftp://example.org/a", FetchRefused),
    ],
    ids=["nothing", "no bytes", "blank", "binary", "surrogate", "German", "private address", "ftp"],
)
def test_bad_sources(source: str | bytes, kind: type[UnreadableInput]) -> None:
    """What cannot be read raises the error that says why."""
    with pytest.raises(UnreadableInput) as caught:
        read(source)
    assert type(caught.value) is kind


def test_a_folder_is_no_article(folder: Path) -> None:
    """A folder given for one article is an error."""
    with pytest.raises(UnreadableInput, match="folder"):
        read(folder)


def test_a_batch_with_bad_inputs(folder: Path) -> None:
    """Every input has its outcome, in order; what is wrong with one stops no other."""
    seen: list[Outcome] = []
    found = list(read_all(["news", "missing.txt", "news/*.png", "ftp://a/b"], progress=seen.append))
    assert [told(outcome) for outcome in found] == [
        *EXPECTED,
        ("missing.txt", "UnreadableInput"),
        ("news/picture.png", "UnreadableInput"),
        ("ftp://a/b", "FetchRefused"),
    ]
    assert seen == found


def test_workers_change_nothing(folder: Path) -> None:
    """Two processes give the same records and errors in the same order, byte for byte."""
    one = list(read_all(["news"]))
    two = list(read_all(["news"], workers=2))
    assert [told(outcome) for outcome in two] == EXPECTED
    assert [outcome.record and encode(outcome.record) for outcome in one] == [
        outcome.record and encode(outcome.record) for outcome in two
    ]
    assert [str(outcome.error) for outcome in one] == [str(outcome.error) for outcome in two]


def test_standard_input() -> None:
    """A dash reads one article or lines of JSON from standard input."""
    assert [told(outcome) for outcome in read_all(["-"], stdin=io.BytesIO(BODY.encode()))] == [("standard input", BODY)]
    lines = io.BytesIO(f'{{"text": "{BODY}"}}\nx\n'.encode())
    assert [told(outcome) for outcome in read_all(["-"], stdin=lines)] == [
        ("standard input:1", BODY),
        ("standard input:2", "UnreadableInput"),
    ]


def test_no_workers_is_a_usage_error() -> None:
    """At least one process must read."""
    with pytest.raises(UsageError, match="worker"):
        read_all(["a.txt"], workers=0)


def test_an_unknown_format_is_a_usage_error() -> None:
    """A format that does not exist is the caller's error, told at once."""
    with pytest.raises(UsageError, match="docx"):
        read_all(["a.txt"], ReadingOptions(format="docx"))  # type: ignore[arg-type]


def test_a_fault_in_dragoman_stops_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unexpected exception becomes the outcome of its input, and says whose fault it is."""
    real = outcomes.documents

    def faulty(material: object, options: object) -> object:
        if getattr(material, "name", "") == "news/a.txt":
            raise ZeroDivisionError("division by zero")
        return real(material, options)  # type: ignore[arg-type]

    monkeypatch.setattr(outcomes, "documents", faulty)
    found = list(read_all(["news"]))
    assert isinstance(found[0].error, UnreadableInput)
    assert "a fault in Dragoman" in found[0].error.reason
    assert [told(outcome) for outcome in found[1:]] == EXPECTED[1:]


def test_inputs_are_taken_one_by_one(folder: Path) -> None:
    """The first outcome comes before the last input is asked for."""

    def endless() -> object:
        while True:
            yield "news/a.txt"

    found = read_all(endless())  # type: ignore[arg-type]
    assert [told(next(found)) for _ in range(3)] == [("news/a.txt", BODY)] * 3


@pytest.mark.parametrize(
    "error",
    [
        UnreadableInput("a", "b: c"),
        NotAnArticle("a", "b"),
        FetchRefused("a", "b"),
        UnsupportedLanguage("a", "de"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_travel_between_processes(error: UnreadableInput) -> None:
    """An error comes out of its parcel with its kind, source and reason."""
    found = unpack(pack(Outcome("a", error=error))).error
    assert type(found) is type(error)
    assert vars(found) == vars(error)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may open everything")
def test_a_locked_file_is_an_error(folder: Path) -> None:
    """A file that may not be opened says so."""
    (folder / "news" / "a.txt").chmod(0)
    with pytest.raises(UnreadableInput, match="cannot be opened"):
        read(folder / "news" / "a.txt")
