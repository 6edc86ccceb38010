"""Quotation marks: which words stand between them, whatever the print."""

from __future__ import annotations

import pytest

from dragoman.analysis.parsing.parse import Quotation
from dragoman.analysis.parsing.stage import parse_document
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of


def quotations(*paragraphs: str) -> list[tuple[str, bool, bool]]:
    """Give (words, closed, single) of each quotation of a text."""
    text = "\n".join(paragraphs)
    spans = []
    start = 0
    for paragraph in paragraphs:
        spans.append(span_of(text, start, start + len(paragraph)))
        start += len(paragraph) + 1
    parse = parse_document(Document(text=text, sha256=text_digest(text), paragraphs=tuple(spans)))
    return [(parse.span(q.first, q.last).text, q.closed, q.single) for q in parse.quotations]


CLOSED = {
    "curly-double": ("She said “no” to them.", "“no”"),
    "straight-double": ('She said "no" to them.', '"no"'),
    "guillemets": ("She said «no» to them.", "«no»"),
    "guillemets-with-blanks": ("She said « no way » to them.", "« no way »"),
    "low-and-high": ("She said „no“ to them.", "„no“"),
    "low-and-right": ("She said „no” to them.", "„no”"),
    "backticks": ("She said ``no way'' to them.", "``no way''"),
    "two-apostrophes": ("She said ''no way'' to them.", "''no way''"),
    "full-stop-inside": ("She said: “It is over.”", "“It is over.”"),
    "comma-inside": ("“It is over,” she said.", "“It is over,”"),
    "dash-before": ("The answer—“never”—was loud.", "“never”"),
    "no-blank-after-colon": ("She said:“It is over.”", "“It is over.”"),
    "no-blank-before": ("They left.“It is over,” she said.", "“It is over,”"),
    "no-blank-behind": ("“It is over,”she said.", "“It is over,”"),
    "two-single-curly": ("‘‘It is over,’’ she said.", "‘‘It is over,’’"),
    "parenthesis": ("The answer (“never”) was loud.", "“never”"),
    "single-inside-double": ("“He said ‘no’ twice,” she wrote.", "“He said ‘no’ twice,”"),
    "apostrophes-inside": ("“It’s the miners’ strike,” she wrote.", "“It’s the miners’ strike,”"),
    "emoji-inside": ("“We won 🎉 today,” she wrote.", "“We won 🎉 today,”"),
    "soft-hyphen-inside": ("“We surren\u00adder,” she wrote.", "“We surren\u00adder,”"),
}

SINGLE = {
    "curly": ("‘It is over,’ she said.", "‘It is over,’"),
    "straight": ("'It is over,' she said.", "'It is over,'"),
    "after-colon": ("She said: ‘It is over.’", "‘It is over.’"),
    "apostrophe-inside": ("‘It’s over and they don’t know,’ she said.", "‘It’s over and they don’t know,’"),
    "plural-possessive-inside": ("‘The miners’ union is here,’ she said.", "‘The miners’ union is here,’"),
    "double-inside": ("‘He said “no” twice,’ she said.", "‘He said “no” twice,’"),
    "one-word": ("A ‘ceasefire’ of sorts held.", "‘ceasefire’"),
    "plural-word": ("The ‘volunteers’ came by train.", "‘volunteers’"),
}

NONE = {
    "no-marks": "She said no to them.",
    "possessive": "The miners’ union and the rebels’ army met.",
    "straight-possessive": "The miners' union and the rebels' army met.",
    "contractions": "They don't know what's there, and he'd not tell.",
    "clipped-year": "The wars of the ‘90s and the ’80s are over.",
    "clipped-year-straight": "The wars of the '90s and the '80s are over.",
    "name-with-apostrophe": "O’Neill met N’Golo in Xi’an.",
    "stray-closing": "She said no to them.”",
    "stray-opening-at-end": "She said no to them “",
    "arc-minutes": "The ship lay at 12° 34' north.",
    "hawaiian-letter": "The fleet sailed from O‘ahu at noon.",
}


@pytest.mark.parametrize(("text", "words"), CLOSED.values(), ids=CLOSED)
def test_double_marks_enclose_words(text: str, words: str) -> None:
    """A pair of double marks of any print is one closed quotation."""
    assert quotations(text) == [(words, True, False)]


@pytest.mark.parametrize(("text", "words"), SINGLE.values(), ids=SINGLE)
def test_single_marks_enclose_words(text: str, words: str) -> None:
    """A pair of single marks is one closed quotation, whatever apostrophes stand in it."""
    assert quotations(text) == [(words, True, True)]


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_quotes_nothing_is_no_quotation(text: str) -> None:
    """Apostrophes and marks without a partner enclose nothing."""
    assert quotations(text) == []


def test_two_quotations_in_one_paragraph() -> None:
    """Quotations in one paragraph stay apart and in reading order."""
    assert quotations("“One,” he said. “Two,” she said.") == [("“One,”", True, False), ("“Two,”", True, False)]


def test_double_and_single_side_by_side() -> None:
    """Single marks outside double ones are a quotation of their own."""
    assert quotations("“One,” he said. ‘Two words,’ she said.") == [
        ("“One,”", True, False),
        ("‘Two words,’", True, True),
    ]


def test_an_opening_mark_without_a_partner_costs_its_paragraph_and_no_more() -> None:
    """What opens and never closes ends with its paragraph."""
    assert quotations("“The first day was quiet and cold.", "The second was not.") == [
        ("“The first day was quiet and cold.", False, False)
    ]


def test_a_speech_of_several_paragraphs_opens_each_of_them() -> None:
    """Each paragraph of a long speech is a quotation, and only the last is closed."""
    assert quotations("“The first day was quiet.", "“The second day was not.”") == [
        ("“The first day was quiet.", False, False),
        ("“The second day was not.”", True, False),
    ]


def test_an_opening_mark_ends_an_open_quotation() -> None:
    """A second opening mark shows that the first was never closed."""
    found = quotations("“One thing is clear to all and “two things,” he said.")
    assert found[-1] == ("“two things,”", True, False)
    assert found[0][1] is False


def test_quotations_name_their_paragraph() -> None:
    """A quotation knows the number of the paragraph that it stands in."""
    text = "Nothing here.\n“Something,” he said."
    spans = (span_of(text, 0, 13), span_of(text, 14, len(text)))
    parse = parse_document(Document(text=text, sha256=text_digest(text), paragraphs=spans))
    assert [q.paragraph for q in parse.quotations] == [1]
    assert isinstance(parse.quotations[0], Quotation)
