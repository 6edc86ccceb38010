"""Flags for time expressions that a careful reader would query: those that could not be placed in time."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.times.base import NO_CALENDAR, NO_PUBLICATION
from dragoman.analysis.times.relative import NO_HOUR, TOO_COARSE
from dragoman.records.details import Flag, TimeExpression
from dragoman.records.identity import identified
from dragoman.records.order import reading_order

BY = "times.flags@1"
SHOWN = 3
"""How many expressions the message about a missing date of publication quotes."""

_MESSAGES = {
    TOO_COARSE: "“{words}” is counted from a date that is known only by its month or year, so it was not placed.",
    NO_HOUR: "“{words}” is counted from an hour that is not known, so it was not placed.",
    NO_CALENDAR: "No calendar has “{words}”.",
}


def unresolved_dates(parse: Parse, times: Sequence[TimeExpression]) -> tuple[Flag, ...]:
    """Flag the expressions that name a time and could not be placed in it.

    Words that name no date by themselves ("recently", "a few days later") are nothing to query, and neither is what is
    counted from a day that readers know from the story ("that same day"), though no rule is sure which day it is.

    Args:
        parse: the parsed document.
        times: its time expressions.

    Returns:
        In reading order: at most one flag for everything that waits for a date of publication, and one for each
        expression whose own anchor is unclear, or whose day no calendar has.
    """
    waiting = tuple(one for one in times if _reason(one) == NO_PUBLICATION)
    flags = [_missing(waiting)] if waiting else []
    flags += [
        Flag(kind="unresolved_date", message=_MESSAGES[reason].format(words=_words(one)), spans=(one.span,), by=BY,
             confidence=one.confidence)
        for one in times
        if (reason := _reason(one)) in _MESSAGES
    ]  # fmt: skip
    return tuple(sorted((identified(parse.document, flag) for flag in flags), key=reading_order))


def _reason(time: TimeExpression) -> str:
    interval = time.interval
    if interval is None or interval.start or interval.end:
        return ""
    return interval.assumption or ""


def _missing(waiting: tuple[TimeExpression, ...]) -> Flag:
    quoted = [f"“{_words(one)}”" for one in waiting[:SHOWN]]
    more = len(waiting) - len(quoted)
    told = ", ".join(quoted) + (f" and {more} more" if more else "")
    return Flag(
        kind="unresolved_date",
        message=f"No date of publication is known, so these were not placed in time: {told}.",
        spans=tuple(one.span for one in waiting),
        by=BY,
        confidence=1.0,
    )


def _words(time: TimeExpression) -> str:
    return " ".join(time.span.text.split())
