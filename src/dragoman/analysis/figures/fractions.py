"""Shares told as fractions: "a third of", "two-thirds of", "half of", "three quarters of", "one in five"."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.phrases import simple_phrase, with_of
from dragoman.analysis.figures.words import FRACTIONS, TIME_UNITS
from dragoman.analysis.numbers.numerals import Numeral, read_number
from dragoman.analysis.numbers.words import MAGNITUDES

UNIT = "share"
GREATEST_WHOLE = 1_000
"""Nobody tells a share as "one in" a larger number than this."""


def find_fraction(context: Context, position: int) -> Amount | None:
    """Read the fraction of a whole that begins at a position in the sentence; None where none does."""
    return _half(context, position) or _of_parts(context, position) or _in_whole(context, position)


def part_of_magnitude(words: Sequence[str], start: int) -> Numeral | None:
    """Read "a quarter of a million" and "three quarters of a billion", which are numbers and no shares.

    Args:
        words: the tokens of a sentence in small letters.
        start: the position to begin at.
    """
    number = {"a": 1, "one": 1, "three": 3}.get(words[start]) if start < len(words) else None
    place = start + 2 if list(words[start + 1 : start + 2]) == ["-"] else start + 1
    named = "quarters" if number == 3 else "quarter"
    if number is None or list(words[place : place + 3]) != [named, "of", "a"] or place + 3 >= len(words):
        return None
    magnitude = MAGNITUDES.get(words[place + 3])
    return None if magnitude is None else Numeral(magnitude * number / 4, place + 4, True)


def _half(context: Context, position: int) -> Amount | None:
    if context.word(position) != "half" or context.word(position + 1) not in {"of", "the"}:
        return None
    if context.word(position - 1) in {"a", "the", "first", "second"}:
        return None
    return _part(context, position, position + 1, 0.5)


def _of_parts(context: Context, position: int) -> Amount | None:
    word = context.word(position)
    numerator = 1 if word in {"a", "one"} else None
    if numerator is None:
        numeral = read_number(context.words, position) if word[:1].isalpha() and word != "half" else None
        if numeral is None or numeral.end != position + 1:
            return None
        numerator = int(numeral.value)
    place = position + 2 if context.word(position + 1) == "-" else position + 1
    denominator = FRACTIONS.get(context.word(place))
    if denominator is None or numerator >= denominator or context.word(place + 1) != "of":
        return None
    if context.word(place + 2) in {"a", "an"} or (numerator == 1) == context.word(place).endswith("s"):
        return None
    return _part(context, position, place + 1, numerator / denominator)


def _part(context: Context, start: int, end: int, value: float) -> Amount | None:
    begin = end + 1 if context.word(end) == "of" else end
    thing = simple_phrase(context, begin)
    if thing is None:
        return None
    return Amount("share", start, end, value, None, None, UNIT, False, (begin, with_of(context, thing)))


def _in_whole(context: Context, position: int) -> Amount | None:
    """Read "one in five voters" and "two out of three": two numbers, the second of which counts a plural noun."""
    first = read_number(context.words, position)
    if first is None or context.word(position - 1) in {"-", "/", "."}:
        return None
    place = first.end
    outside = context.word(place) == "out"
    if outside and context.word(place + 1) == "of":
        place += 2
    elif context.word(place) == "in":
        place += 2 if context.word(place + 1) == "every" else 1
    else:
        return None
    whole = read_number(context.words, place)
    if whole is None or not _is_whole(context, first, whole, outside):
        return None
    end = simple_phrase(context, whole.end)
    if end is None:
        return None
    value = first.value / whole.value
    return Amount("share", position, whole.end, value, None, None, UNIT, False, (whole.end, end))


def _is_whole(context: Context, first: Numeral, whole: Numeral, outside: bool) -> bool:
    """Say whether a number may be the whole of which the first is a part, and so tells a share and no count.

    "One in five" and "two out of three" tell a share, "76 out of 81 drones" and "19 out of 20 tanks" count both.
    """
    following = context.token(whole.end)
    if following is None or following.tag_ not in {"NNS", "NNPS", "JJ"} or context.is_dated(whole.end - 1):
        return False
    if following.lower_.removesuffix("s") in TIME_UNITS or not 0 < first.value < whole.value <= GREATEST_WHOLE:
        return False
    round_whole = whole.value in {12.0, 20.0, 25.0, 50.0, 100.0, 1_000.0}
    return whole.value <= 10 or (round_whole and not outside and first.value <= 10)
