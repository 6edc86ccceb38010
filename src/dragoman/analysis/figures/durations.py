"""Durations as figures: read off the time expressions that are lengths of time."""

from __future__ import annotations

import re

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.phrases import described_noun, measured_thing
from dragoman.analysis.numbers.words import ONES, TENS
from dragoman.analysis.parsing.parse import Parse
from dragoman.records.details import TimeExpression

VALUE = re.compile(r"P(?=[\dT])(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
                   r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?")  # fmt: skip
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
# How many of the next smaller unit; None where that depends on the calendar.
SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
LOWER = ("at least", "more than", "over", "no less than", "no fewer than", "just over")
UPPER = ("less than", "fewer than", "up to", "under", "at most", "no more than", "just under", "as long as")
ROUGH = ("about", "around", "nearly", "almost", "roughly", "approximately", "some")


# "The past year" names a length without counting it.
NUMBER_WORDS = frozenset((*ONES, *TENS, "a", "an", "half", "hundred", "dozen", "couple"))


def length_of(value: str) -> tuple[float, str] | None:
    """Read a TIMEX3 duration in the smallest of its units: "PT1H15M" gives 75 and "minute".

    Returns:
        Number and unit; None for vague durations ("PXY") and for units that do not divide ("P1M2D").
    """
    match = VALUE.fullmatch(value)
    if not match or value == "P":
        return None
    total, current = 0.0, ""
    for unit, number in zip(UNITS, match.groups(), strict=True):
        while current and current != unit:
            if current not in SMALLER or not _reaches(current, unit) or not any(_rest(match, unit)):
                break
            current, factor = SMALLER[current]
            total *= factor
        if number:
            if current and current != unit:
                return None
            total, current = total + float(number), unit
    return (total, current) if current else None


def _rest(match: re.Match[str], unit: str) -> list[str | None]:
    return list(match.groups()[UNITS.index(unit) :])


def _reaches(unit: str, smaller: str) -> bool:
    while unit in SMALLER:
        unit = SMALLER[unit][0]
        if unit == smaller:
            return True
    return False


def find_duration(parse: Parse, time: TimeExpression, context: Context) -> Amount | None:
    """Turn a duration into a figure; None where it has no number."""
    length = length_of(time.value) if time.value else None
    covered = parse.covered(time.span)
    if length is None or not covered:
        return None
    start, end = covered.start - context.sentence.first, covered.stop - context.sentence.first
    value, unit = length
    if not any(word in NUMBER_WORDS or word[:1].isdigit() for word in context.words[start:end]):
        return None
    words = " ".join(context.words[start:end])
    low = value if words.startswith(LOWER) else None
    high = value if words.startswith(UPPER) else None
    counted = measured_thing(context, end) if context.word(end) == "of" else described_noun(context, start, end)
    return Amount("duration", start, end, value, low, high, unit, words.startswith(ROUGH), counted)
