"""Durations as figures: read off the time expressions that are lengths of time."""

from __future__ import annotations

import re

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.bearers import lasting
from dragoman.analysis.figures.phrases import described_noun, measured_thing
from dragoman.analysis.figures.words import DASHES
from dragoman.analysis.numbers.numerals import read_number
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


PLACING = frozenset(("later", "earlier", "ago", "before", "hence"))
"""Words that make a length of time say when something was, and not how long."""

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


def _is_during(context: Context, start: int) -> bool:
    """Tell "paid over three years", in which "over" is a preposition of time, from "took over three years"."""
    token = context.token(start)
    return token is not None and token.lower_ == "over" and token.dep_ == "prep"


def _of(context: Context, start: int, end: int) -> tuple[int, int] | None:
    """Give what lasts so long: "five years of war", "a three-day visit", "the lease runs for 99 years"."""
    if context.word(end) == "of":
        return measured_thing(context, end)
    return described_noun(context, start, end) or lasting(context, start, end)


def _range(context: Context, start: int, end: int) -> Amount | None:
    """Read "six to eight weeks", "two or three days", "between 10 and 12 hours"."""
    unit = context.word(end - 1).removesuffix("s")
    for position in range(start, end):
        first = read_number(context.words, position)
        if first is None or unit not in UNITS:
            continue
        joint = context.word(first.end)
        between = joint == "and" and context.word(position - 1) == "between"
        second = read_number(context.words, first.end + 1) if joint in {"to", "or", *DASHES} or between else None
        if second is None or second.end not in {end - 1, end - 2} or first.value >= second.value:
            return None
        begin = position - 1 if between else start
        return Amount("duration", begin, end, None, first.value, second.value, unit, counted=_of(context, begin, end))
    return None


def find_duration(parse: Parse, time: TimeExpression, context: Context) -> Amount | None:
    """Turn a duration into a figure; None where it has no number."""
    covered = parse.covered(time.span)
    if not covered:
        return None
    start, end = covered.start - context.sentence.first, covered.stop - context.sentence.first
    if context.word(end - 1) in PLACING or context.word(end) in PLACING:
        return None
    ranged = _range(context, start, end)
    if ranged is not None:
        return ranged
    length = length_of(time.value) if time.value else None
    if length is None:
        return None
    value, unit = length
    if not any(word in NUMBER_WORDS or word[:1].isdigit() for word in context.words[start:end]):
        return None
    words = " ".join(context.words[start:end])
    low = value if words.startswith(LOWER) and not _is_during(context, start) else None
    high = value if words.startswith(UPPER) else None
    counted = _of(context, start, end)
    return Amount("duration", start, end, value, low, high, unit, words.startswith(ROUGH), counted)
