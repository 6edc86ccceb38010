"""Counts of units of time, in digits and words."""

from __future__ import annotations

import re

from dragoman.analysis.times.words import OTHER_COUNTS, SMALL_NUMBERS, TENS, TWO_WORDS, VAGUE_COUNTS

HALF = re.compile(r"[- ]and[- ]a[- ]half$", re.IGNORECASE)


def number_pattern() -> str:
    """Give the regular expression of a count, longest forms first."""
    small = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
    ones = "|".join(word for word, value in SMALL_NUMBERS.items() if value < 10)
    tens = "|".join(TENS)
    vague = "|".join(re.escape(word) for word in sorted(VAGUE_COUNTS, key=len, reverse=True))
    other = "|".join(sorted(OTHER_COUNTS, key=len, reverse=True))
    digits = r"\d{1,3}(?:,\d{3})+|\d+ 1/2|\d+(?:\.\d+)?"
    return rf"(?:(?:{digits}|(?:{tens})(?:[- ](?:{ones}))?|{small}|{vague}|{other})(?:[- ]and[- ]a[- ]half)?)"


def count_of(words: str) -> float | None:
    """Read a count; None for vague ones ("several"), 2 for "a couple of"."""
    plain = words.lower().strip()
    extra = 0.0
    if HALF.search(plain):
        plain, extra = HALF.sub("", plain), 0.5
    if plain.endswith(" 1/2"):
        plain, extra = plain[:-4], 0.5
    plain = plain.replace(",", "")
    if plain in TWO_WORDS:
        return 2.0
    if plain in OTHER_COUNTS:
        return OTHER_COUNTS[plain] + extra
    if plain in VAGUE_COUNTS:
        return None
    if plain in SMALL_NUMBERS:
        return SMALL_NUMBERS[plain] + extra
    if plain[:1].isdigit():
        return float(plain) + extra
    tens, _, ones = plain.replace("-", " ").partition(" ")
    return TENS[tens] + SMALL_NUMBERS.get(ones, 0) + extra if tens in TENS else None


def amount(count: float | None, letter: str) -> str:
    """Write a TIMEX3 duration: 3 and "D" give "P3D", 1.5 and "TH" "PT1.5H", None and "Y" "PXY"."""
    prefix = "PT" if letter.startswith("T") else "P"
    unit = letter[-1] if letter not in {"DE", "CE", "Q", "2W"} else {"DE": "Y", "CE": "Y", "Q": "M", "2W": "W"}[letter]
    if count is None:
        return f"{prefix}X{letter if letter in {'DE', 'CE'} else unit}"
    count *= {"DE": 10, "CE": 100, "Q": 3, "2W": 2}.get(letter, 1)
    return f"{prefix}{count:g}{unit}" if count < 100_000 else f"{prefix}{count:.0f}{unit}"
