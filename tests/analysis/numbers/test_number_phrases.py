"""Counts and years in running text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.numbers.numerals import read_number
from dragoman.analysis.numbers.phrases import count_of, number_pattern, year_of, year_pattern
from dragoman.analysis.numbers.words import ONES, TENS

SMALL = {value: word for word, value in ONES.items()}
LARGE = {value: word for word, value in TENS.items()}

COUNTS = [
    ("three", 3), ("Twenty-four", 24), ("twenty four", 24), ("a", 1), ("an", 1), ("1,200", 1200), ("2.5", 2.5),
    ("5 1/2", 5.5), ("5½", 5.5), ("two and a half", 2.5), ("two-and-a-half", 2.5), ("a dozen", 12),
    ("half a dozen", 6), ("a hundred", 100), ("one hundred", 100), ("two hundred and fifty", 250),
    ("two thousand", 2000), ("a couple of", 2), ("a couple", 2), ("several", None), ("a few", None),
    ("hundreds of", None), ("scores of", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "value"), COUNTS, ids=[words for words, _ in COUNTS])
def test_count_is_found_whole_and_read(words: str, value: float | None) -> None:
    """Every form of a count is matched to its end and read; vague ones have no number."""
    match = re.match(number_pattern(), f"{words} days".lower())
    assert match is not None
    assert match.group() == words.lower()
    assert count_of(words) == value


def test_fraction_behind_a_number_belongs_to_it() -> None:
    """A whole number with a fraction behind it, "9 1/2", is one number for every stage."""
    read = read_number(["9", "1/2", "points"], 0)
    assert read is not None
    assert (read.value, read.end) == (9.5, 2)


YEARS = [
    ("nineteen eighty-nine", 1989), ("nineteen ninety", 1990), ("nineteen oh five", 1905), ("eighteen hundred", 1800),
    ("nineteen fourteen", 1914), ("two thousand", 2000), ("two thousand and eleven", 2011),
    ("two thousand four", 2004), ("twenty twenty-four", 2024), ("Nineteen Sixty-Eight", 1968),
]  # fmt: skip


@pytest.mark.parametrize(("words", "year"), YEARS, ids=[words for words, _ in YEARS])
def test_year_in_words_is_read(words: str, year: int) -> None:
    """A year as it is spoken is matched to its end and read."""
    assert re.fullmatch(year_pattern(), words.lower())
    assert year_of(words) == year


@pytest.mark.parametrize("words", ["none", "nineteen", "twelve hundred", "ninety nine"])
def test_other_words_are_no_year(words: str) -> None:
    """Numbers that nobody speaks for a year are none."""
    assert year_of(words) is None


@given(st.integers(min_value=1510, max_value=2099).filter(lambda year: year % 100 >= 10))
def test_spoken_year_is_read_back(year: int) -> None:
    """Two pairs of digits, spoken as two numbers, are read as the year."""
    tens, ones = year % 100 // 10 * 10, year % 10
    rest = SMALL.get(year % 100) or (f"{LARGE[tens]}-{SMALL[ones]}" if ones else LARGE[tens])
    century = SMALL.get(year // 100) or LARGE[year // 100]
    assert year_of(f"{century} {rest}") == year
