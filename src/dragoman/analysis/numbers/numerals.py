"""Reading numbers in digits and words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.analysis.numbers.words import HALVES_AND_QUARTERS, MAGNITUDES, ONES, SUFFIXES, TENS

# 1200 or 1,200 or 1.5, and the Indian grouping 1,00,000; perhaps with a magnitude printed onto it: 60bn.
DIGITS = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:\.\d+)?)(?P<suffix>k|m|mn|bn|b|tn|trn)?"
)
GREATEST = 10**15
"""Larger numbers are not amounts that news tells of, and floats no longer hold them exactly."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as read.

    Attributes:
        value: the number.
        end: position after its last word.
        spelled: whether it stands in words alone.
    """

    value: float
    end: int
    spelled: bool


def read_number(words: Sequence[str], start: int) -> Numeral | None:
    """Read the longest number that begins at a word.

    Args:
        words: the tokens of a sentence in small letters; a hyphen is a token of its own.
        start: the position to begin at.

    Returns:
        The number, or None where no number begins there. "a hundred", "half a million", "two and a half million",
        "one hundred and forty-one", "5 1/2" and "3.5 crore" are numbers; "a" and "half" alone are not.
    """
    if start >= len(words):
        return None
    word = words[start]
    if word[:1].isdigit():
        return _digits(words, start)
    if word in {"a", "an"}:
        return _article(words, start)
    if word == "half":
        return _half(words, start)
    if word in ONES or word in TENS:
        return _spelled(words, start)
    return None


def _digits(words: Sequence[str], start: int) -> Numeral | None:
    match = DIGITS.fullmatch(words[start])
    if not match:
        return None
    value = float(match["number"].replace(",", ""))
    if match["suffix"]:
        value = scaled(value, SUFFIXES[match["suffix"]])
    end = start + 1
    if end < len(words) and words[end] in HALVES_AND_QUARTERS:
        value, end = value + HALVES_AND_QUARTERS[words[end]], end + 1
    end, value = _magnitudes(words, end, value)
    return Numeral(value, end, False) if value < GREATEST else None


def scaled(value: float, factor: int) -> float:
    """Multiply without the noise of binary fractions: 1.1 million is 1100000."""
    return round(value * factor, 6)


def _magnitudes(words: Sequence[str], position: int, value: float) -> tuple[int, float]:
    while position < len(words) and (words[position] in MAGNITUDES or words[position] == "hundred"):
        value = scaled(value, MAGNITUDES.get(words[position], 100))
        position += 1
    return position, value


def _article(words: Sequence[str], start: int) -> Numeral | None:
    following = words[start + 1] if start + 1 < len(words) else ""
    if following == "dozen":
        return Numeral(12.0, start + 2, True)
    if following == "hundred" or following in MAGNITUDES:
        return _spelled(words, start + 1, current=1)
    return None


def _half(words: Sequence[str], start: int) -> Numeral | None:
    if start + 2 >= len(words) or words[start + 1] != "a":
        return None
    if words[start + 2] == "dozen":
        return Numeral(6.0, start + 3, True)
    factor = MAGNITUDES.get(words[start + 2])
    return Numeral(factor / 2, start + 3, True) if factor else None


def _spelled(words: Sequence[str], start: int, current: int = 0) -> Numeral | None:
    """Add up a number in words: units and tens gather, "hundred" and magnitudes multiply what has gathered."""
    total, position, last = 0, start, ""
    while position < len(words):
        word = words[position]
        if word in {"-", "and"} and _goes_on(words, position, last):
            position += 1
            continue
        if word in ONES and _may_add(last, ONES[word]):
            current += ONES[word]
        elif word in TENS and last not in TENS and last not in ONES:
            current += TENS[word]
        elif word == "hundred" and current:
            current *= 100
        elif word in MAGNITUDES and current:
            total, current = total + current * MAGNITUDES[word], 0
        else:
            break
        last, position = word, position + 1
    value = float(total + current)
    if position == start or value >= GREATEST:
        return None
    return _extended(words, position, value)


def _may_add(last: str, value: int) -> bool:
    return last not in ONES and (last not in TENS or 0 < value < 10)


def _goes_on(words: Sequence[str], position: int, last: str) -> bool:
    following = words[position + 1] if position + 1 < len(words) else ""
    if words[position] == "-":
        return last in TENS and 0 < ONES.get(following, 0) < 10
    return (last == "hundred" or last in MAGNITUDES) and (following in ONES or following in TENS)


def _extended(words: Sequence[str], position: int, value: float) -> Numeral:
    if list(words[position : position + 3]) == ["and", "a", "half"]:
        position, value = position + 3, value + 0.5
        position, value = _magnitudes(words, position, value)
    elif position < len(words) and words[position] == "dozen":
        position, value = position + 1, value * 12
    return Numeral(value, position, True)
