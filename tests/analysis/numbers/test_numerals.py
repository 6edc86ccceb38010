"""Numbers in digits and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.numbers.numerals import read_number
from dragoman.analysis.numbers.words import ONES, TENS

SMALL = {value: word for word, value in ONES.items()}
LARGE = {value: word for word, value in TENS.items()}


def spelled(number: int) -> list[str]:
    """Write a number below a thousand million in words, a hyphen as a word of its own."""
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            head, rest = divmod(number, size)
            joint = ["and"] if rest and rest < 100 else []
            return [*spelled(head), name, *joint, *(spelled(rest) if rest else [])]
    if number in SMALL:
        return [SMALL[number]]
    tens, ones = number // 10 * 10, number % 10
    return [LARGE[tens], "-", SMALL[ones]] if ones else [LARGE[tens]]


@given(st.integers(min_value=1, max_value=999_999_999))
def test_number_in_words_is_read_back(number: int) -> None:
    """Whatever English spells out is read as the same number, to its last word."""
    words = spelled(number)
    read = read_number([*words, "soldiers"], 0)
    assert read is not None
    assert (read.value, read.end) == (number, len(words))


@given(st.integers(min_value=0, max_value=10**12))
def test_number_with_commas_is_read_back(number: int) -> None:
    """Digits grouped by commas are read as the same number."""
    read = read_number([f"{number:,}"], 0)
    assert read is not None
    assert read.value == number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1.1 million", 1_100_000),
        ("2 lakh crore", 2_000_000_000_000),
        ("1,00,000", 100_000),
        ("60bn", 60_000_000_000),
        ("a hundred thousand", 100_000),
        ("half a billion", 500_000_000),
        ("three and a half million", 3_500_000),
        ("a dozen", 12),
        ("hundred", None),
        ("a", None),
        ("and", None),
        ("12,34", None),
        ("half", None),
    ],
)
def test_other_forms_are_read(words: str, value: float | None) -> None:
    """Magnitudes, Indian grouping and halves are read; words that need a number before them are none."""
    read = read_number(words.split(), 0)
    assert (read.value if read else None) == value
