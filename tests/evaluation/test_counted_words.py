"""The words that are counted, and which of them are quoted."""

from __future__ import annotations

import pytest

from dragoman.evaluation.counted_words import WordIndex, quoted_stretches


def quoted(text: str) -> list[str]:
    """Give the quoted words."""
    return [text[start:end] for start, end in quoted_stretches(text)]


def test_words_keep_hyphens_and_apostrophes() -> None:
    """A word is letters and digits with hyphens and apostrophes inside; punctuation is none."""
    text = "Ten-year-old “rules”, the EU's 27 – don’t ask_me!"
    words = [text[start:end] for start, end in WordIndex(text).words]
    assert words == ["Ten-year-old", "rules", "the", "EU's", "27", "don’t", "ask", "me"]


@pytest.mark.parametrize(
    ("spans", "numbers"),
    [
        pytest.param([(0, 4)], {0}, id="whole word"),
        pytest.param([(3, 6)], {0, 1}, id="parts of two words"),
        pytest.param([(4, 5)], set(), id="only the blank"),
        pytest.param([(2, 2)], set(), id="empty within a word"),
        pytest.param([(-5, 2)], {0}, id="begins before the text"),
        pytest.param([(8, 99)], {1}, id="ends behind the text"),
        pytest.param([(0, 1), (10, 11)], {0, 1}, id="two spans"),
    ],
)
def test_word_is_touched_by_one_character(spans: list[tuple[int, int]], numbers: set[int]) -> None:
    """A word belongs to spans as soon as one of its characters does."""
    assert WordIndex("Once bitten.").touched(spans) == numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("He said “yes” and “no”.", ["yes", "no"], id="curly"),
        pytest.param('He said "yes" and "no".', ["yes", "no"], id="straight"),
        pytest.param("He said ''yes'' and ``no''.", ["yes", "no"], id="doubled single"),
        pytest.param("„Ja“ is a word that takes very long to say.", ["Ja", " is a word that takes very long to say."],
                     id="low mark is closed by an opening one that opens anew"),
        pytest.param("It was over” he said.", [], id="stray closing mark"),
        pytest.param("“It was only “the start” of it.", ["It was only ", "the start"], id="opened twice"),
        pytest.param("“It went on and on and on\nuntil noon.", ["It went on and on and on"], id="left open"),
        pytest.param("Five feet 6\" tall", [], id="left open, but short"),
        pytest.param("'Single' marks", [], id="single"),
    ],
)  # fmt: skip
def test_quotations_stay_in_their_paragraph(text: str, found: list[str]) -> None:
    """What stands between double marks is quoted; a mark left open reaches to the end of its line and no further."""
    assert quoted(text) == found


@pytest.mark.parametrize(
    ("span", "kind"),
    [
        pytest.param((4, 17), "direct", id="inside the marks"),
        pytest.param((3, 31), "mixed", id="over the closing mark"),
        pytest.param((19, 31), "indirect", id="outside"),
    ],
)
def test_kind_follows_the_marks(span: tuple[int, int], kind: str) -> None:
    """A content is direct, mixed or indirect by how much of it is quoted."""
    index = WordIndex("So “we shall see”, she told us all.")
    assert index.kind(index.touched([span])) == kind


def test_nineteen_of_twenty_quoted_words_are_direct() -> None:
    """A content counts as direct from 95 % of its words."""
    index = WordIndex("“" + "word " * 19 + "” after more")
    assert index.kind(frozenset(range(20))) == "direct"
    assert index.kind(frozenset(range(21))) == "mixed"
