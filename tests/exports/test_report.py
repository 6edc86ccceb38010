"""Reports: every line with numbered quotes, in Markdown and as Word documents, whatever the article holds."""

from __future__ import annotations

import io
import re

import docx
import msgspec
import pytest

from builders import actor, document, flag, record
from dragoman.exports.report import DocxExport, MarkdownExport
from dragoman.records.record import Record
from full_record import harbour


def markdown(made: Record) -> str:
    """Write one record's report in Markdown."""
    return next(MarkdownExport().write(iter((made,)))).decode()


def word(made: Record) -> list[str]:
    """Write one record's report as a Word document and read its paragraphs and cells back."""
    read = docx.Document(io.BytesIO(next(DocxExport().write(iter((made,))))))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in read.paragraphs] + cells


SAID = [
    ("track", "**harbour talks:** ongoing"),
    ("answer", "**Rey:** rejects"),
    ("teller's gap, looked for", "nothing found (looked for: truce, ceasefire)"),
    ("teller's gap, told", "not mentioned, as the article states"),
    ("next round", "**next:** “A third round is planned”"),
    ("query", "**role conflict:**"),
    ("notice", "**Note:** A made-up article."),
]


@pytest.mark.parametrize("line", [case[1] for case in SAID], ids=[case[0] for case in SAID])
def test_report_tells_the_state_of_the_affair(line: str) -> None:
    """Talks, proposals and answers, expectations, accounts and flags are told, each in its section."""
    assert line in markdown(harbour())


def test_every_number_leads_to_a_quote() -> None:
    """Each number in the text has its quote at the end, and each quote is rested on and stands in the article."""
    made = harbour()
    text, _, quotes = markdown(made).partition("\n## Quotes\n")
    listed = dict(re.findall(r"^(\d+)\. \S+ (.*)$", quotes, re.MULTILINE))
    assert set(re.findall(r"\\\[(\d+)\\\]", text)) == set(listed)
    assert all(quote.replace("\\", "") in made.document.text for quote in listed.values())


def test_word_document_says_what_markdown_says() -> None:
    """Both forms have the same headings and the same quotes."""
    paragraphs = word(harbour())
    for heading in re.findall(r"^#+ (.*)$", markdown(harbour()), re.MULTILINE):
        assert heading in paragraphs
    assert "[1] ¶1.1 Foreign Minister" in paragraphs


def test_word_document_has_no_clock() -> None:
    """The same record gives the same bytes."""
    first, second = (next(DocxExport().write(iter((harbour(),)))) for _ in range(2))
    assert first == second


HOSTILE = ["*bold* _line_", "| cell |", "# heading", "<b>tag</b>", "[link](there)", "1. item", "`code`", "a\x0bb\u202e"]


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_the_article_are_no_markup(text: str) -> None:
    """Whatever an article holds is printed as words, and never makes a document that cannot be opened."""
    page = document(f"{text} came.", title=text)
    made = record(page, actors=(actor(page, f"{text} came"),), flags=(flag(page, "came", message=text),))
    written = markdown(made)
    assert not re.search(r"(?<!\\)[*_|<`](?![*\s|])(?:bold|cell|b>|code)", written.replace("**", ""))
    assert any("came" in paragraph for paragraph in word(made))


def test_empty_lists_say_why() -> None:
    """A list that was looked for and one that nothing reads are told apart."""
    bare = record(document("Rain fell."))
    looked = msgspec.structs.replace(bare.provenance, stages=("talks",))
    text = markdown(msgspec.structs.replace(bare, provenance=looked))
    assert "## Talks\n\nNone found." in text
    assert "## Proposals\n\nNot looked for" in text


def test_several_reports_are_parted_by_a_rule() -> None:
    """Reports in one file stand under each other."""
    chunks = [chunk.decode() for chunk in MarkdownExport().write(iter((harbour(), harbour())))]
    assert chunks[1].startswith("\n---\n")
