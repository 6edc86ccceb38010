"""Counts and years as they stand in running text: the expression that finds them, and what they say."""

from __future__ import annotations

import re

from dragoman.analysis.numbers.numerals import read_number
from dragoman.analysis.numbers.words import ONES, TENS, TWO_WORDS, VAGUE_COUNTS

_PIECES = re.compile(r"[^\s-]+|-")
_CENTURIES = ("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_UNITS = _either(tuple(word for word, value in ONES.items() if 0 < value < 10))
_TEENS = _either(tuple(word for word, value in ONES.items() if value >= 10))
_DECADES = _either(tuple(TENS))
_BELOW_HUNDRED = rf"(?:(?:{_DECADES})(?:[- ](?:{_UNITS}))?|{_TEENS}|{_UNITS})"


def number_pattern() -> str:
    """Give the regular expression of a count, longest forms first; small letters, to be matched without regard to case.

    It takes "12", "1,200", "5 1/2", "twenty-four", "two and a half", "a hundred", "half a dozen", "several".
    """
    digits = r"\d{1,3}(?:,\d{3})+|\d+ [13]/[24]|\d+(?:\.\d+)?[½¼¾]?"
    hundreds = rf"(?:a|{_UNITS}) (?:hundred|thousand)(?:(?: and)? {_BELOW_HUNDRED})?"
    dozens = r"half a dozen|a dozen"
    words = f"{hundreds}|{dozens}|{_either((*TWO_WORDS, *VAGUE_COUNTS))}|{_BELOW_HUNDRED}|an|a"
    return rf"(?:(?:{digits}|{words})(?:[- ]and[- ]a[- ]half)?)"


def count_of(words: str) -> float | None:
    """Read a count as `number_pattern` finds it; None for one that names no number ("several")."""
    plain = " ".join(words.lower().split())
    extra = 0.0
    if plain.removesuffix(" and a half") != plain or plain.removesuffix("-and-a-half") != plain:
        plain, extra = plain[: -len(" and a half")], 0.5
    if plain in TWO_WORDS:
        return 2.0
    if plain in {"a", "an"}:
        return 1.0 + extra
    if plain in VAGUE_COUNTS:
        return None
    pieces = _PIECES.findall(re.sub(r"(?<=\d)(?=[½¼¾])", " ", plain))
    read = read_number(pieces, 0)
    return read.value + extra if read is not None and read.end == len(pieces) else None


def year_pattern() -> str:
    """Give the regular expression of a year in words, to be matched without regard to case.

    It takes "nineteen eighty-nine", "eighteen hundred", "nineteen oh five", "two thousand (and) eleven" and "twenty
    twenty-four". "Two thousand" alone is more often a count, so its reader asks for words that show a year.
    """
    rest = rf"(?:hundred|oh[- ](?:{_UNITS})|(?:{_DECADES})(?:[- ](?:{_UNITS}))?|{_TEENS})"
    return rf"(?:(?:{_either(_CENTURIES)})[- ]{rest}|two thousand(?:(?: and)? (?:{_TEENS}|{_UNITS}))?)"


def year_of(words: str) -> int | None:
    """Read a year in words; None for what is none."""
    pieces = [piece for piece in re.split(r"[\s-]+", words.lower()) if piece != "and"]
    if pieces[:2] == ["two", "thousand"]:
        return 2000 + (ONES.get(pieces[2], 0) if len(pieces) == 3 else 0)
    century = ONES.get(pieces[0], TENS.get(pieces[0], 0))
    if pieces[0] not in _CENTURIES or len(pieces) < 2:
        return None
    rest = pieces[1:]
    if rest == ["hundred"]:
        return century * 100
    if rest[0] == "oh":
        rest = rest[1:]
    value = sum(TENS.get(piece, ONES.get(piece, 0)) for piece in rest)
    return century * 100 + value if 0 < value < 100 else None
