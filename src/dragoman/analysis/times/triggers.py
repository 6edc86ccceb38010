"""Which sorts of time words a sentence holds, so that most rules need not look at it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dragoman.analysis.times.feasts import NAMES
from dragoman.analysis.times.words import (
    DECADES,
    FREQUENCIES,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NAMED_DAYS,
    PARTS_OF_DAY,
    SEASONS,
    UNITS,
    WEEKDAYS,
)

_NEAR = ("yesterday", "today", "tonight", "tomorrow", "night", "morning", "afternoon", "evening", "overnight")
_VAGUE = (
    "now", "currently", "presently", "nowadays", "days", "present", "moment", "time", "recently", "past", "ago",
    "lately",
    "future", "soon", "term", "shortly", "date",
)  # fmt: skip


def _sorts() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}

    def add(sort: str, words: Iterable[str]) -> None:
        for word in words:
            table.setdefault(word, set()).add(sort)

    add("month", MONTHS)
    add("month", MONTH_ABBREVIATIONS)
    add("month", (f"{word}." for word in MONTH_ABBREVIATIONS))
    add("weekday", WEEKDAYS)
    add("weekday", (f"{word}s" for word in WEEKDAYS))
    add("season", SEASONS)
    add("unit", UNITS)
    add("unit", (f"{word}s" for word in UNITS))
    add("unit", (f"{word}long" for word in UNITS))
    add("unit", ("centuries", "weekend", "weekends", "half", "yearlong"))
    add("podword", PARTS_OF_DAY)
    add("near", _NEAR)
    add("frequency", FREQUENCIES)
    add("decade", DECADES)
    add("quarter", ("q1", "q2", "q3", "q4"))
    add("unit", ("period", "year-ago", "year-earlier"))
    add("yearword", ("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thousand"))
    add("clock", ("noon", "midday", "midnight", "o'clock", "o’clock"))
    add("vague", _VAGUE)
    for name in (*NAMED_DAYS, *NAMES):
        add("holiday", (max(re.split(r"[ -]|'s?", name), key=len), name))
    return {word: frozenset(sorts) for word, sorts in table.items()}


SORTS = _sorts()
DIGIT = frozenset(("digit",))


def sorts_in(words: tuple[str, ...]) -> frozenset[str]:
    """Give the sorts of time words among a sentence's words."""
    found: frozenset[str] = frozenset()
    for word in words:
        sorts = SORTS.get(word)
        if sorts:
            found |= sorts
        elif word[:1].isdigit() or word[-1:].isdigit() or (word[-1:] == "s" and word[-2:-1].isdigit()):
            found |= DIGIT
        elif "-" in word or "–" in word:
            found |= sorts_in(tuple(word.replace("–", "-").split("-")))
    return found
