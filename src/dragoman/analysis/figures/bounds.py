"""Words before and after a number that make it a bound or a rough one."""

from __future__ import annotations

from dataclasses import replace

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.words import APPROXIMATORS, LOWER_BOUNDS, UPPER_BOUNDS

LONGEST = 3
ADDING = frozenset(("another", "further", "additional", "extra"))


def with_bounds(context: Context, amount: Amount) -> Amount:
    """Take the words before a figure into it: "at least", "up to", "about", "between".

    Both may stand together ("at least about 30"). A figure that is a range already keeps its two ends.

    Returns:
        The figure with its bounds, beginning at the first of these words.
    """
    found = amount
    adding = _adding(context, amount.start)
    if adding < amount.start and _one_bound(context, replace(amount, start=adding)):
        found = replace(amount, start=adding)
    for _ in range(2):
        widened = _one_bound(context, found)
        if widened is None:
            break
        found = widened
    if context.word(found.end) == "or" and context.word(found.end + 1) in {"more", "so", "less", "fewer"}:
        found = _ending(found, context.word(found.end + 1))
    return found


def _adding(context: Context, start: int) -> int:
    """Give the position of "another", "a further" or "an additional" before a number, or the number's own."""
    begin = start - 1 if context.word(start - 1) in ADDING else start
    return begin - 1 if begin < start and context.word(begin - 1) in {"a", "an"} else begin


def _one_bound(context: Context, amount: Amount) -> Amount | None:
    for length in range(LONGEST, 0, -1):
        begin = amount.start - length
        if begin < 0:
            continue
        words = tuple(context.words[begin : amount.start])
        if words in APPROXIMATORS and not _is_place(context, begin, words):
            return replace(amount, start=begin, approximate=True)
        if amount.value is not None and amount.low is None and amount.high is None:
            if words in LOWER_BOUNDS and not _is_place(context, begin, words):
                return replace(amount, start=begin, low=amount.value)
            if words in UPPER_BOUNDS and not _is_place(context, begin, words):
                return replace(amount, start=begin, high=amount.value)
    return None


def _is_place(context: Context, position: int, words: tuple[str, ...]) -> bool:
    """Tell "over 300 people" from "handed over 300 men", "victory over 300 spears", "below 10 Downing Street"."""
    token = context.token(position)
    if words == ("over",) and token is not None and (token.tag_ == "RP" or token.dep_ == "prt"):
        return True
    if words not in {("over",), ("about",), ("around",), ("under",), ("below",), ("above",)} or token is None:
        return False
    return token.dep_ == "prep" and token.head.pos_ in {"NOUN", "PROPN"} and words not in {("about",), ("around",)}


def _ending(amount: Amount, word: str) -> Amount:
    if word == "so":
        return replace(amount, end=amount.end + 2, approximate=True)
    if amount.value is None or amount.low is not None or amount.high is not None:
        return amount
    if word == "more":
        return replace(amount, end=amount.end + 2, low=amount.value)
    return replace(amount, end=amount.end + 2, high=amount.value)
