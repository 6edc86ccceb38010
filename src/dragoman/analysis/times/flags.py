"""Flags for time expressions that a careful reader would query: those that could not be placed in time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.times.base import NO_CALENDAR, NO_PUBLICATION
from dragoman.analysis.times.relative import NO_HOUR, TOO_COARSE
from dragoman.records.details import Flag, TimeExpression
from dragoman.records.identity import identified
from dragoman.records.order import reading_order

BY = "times.flags@1"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAY_BEFORE = re.compile(rf"\b({'|'.join(WEEKDAYS)}),?\s*\(?\s*(?:the\s+)?$")
DAY_BEHIND = re.compile(rf"^,?\s*\(?\s*(?:a\s+)?({'|'.join(WEEKDAYS)})\b(?!['’]s)")
DAY_WITHIN = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b")
DAY_OF_MONTH = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
FAR = 45
"""Days from publication beyond which a date without a year may be of another year."""
BACK = re.compile(r"\b(?:same|that|later|earlier)\b", re.IGNORECASE)
"""Words that point back to a day of the story, which readers know."""
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
        expression whose own anchor is unclear, or whose day no calendar has; and one for each date whose day of the
        week is another than the text says.
    """
    waiting = tuple(one for one in times if _reason(one) == NO_PUBLICATION)
    flags = [_missing(waiting)] if waiting else []
    flags += [
        Flag(kind="unresolved_date", message=_MESSAGES[reason].format(words=_words(one)), spans=(one.span,), by=BY,
             confidence=one.confidence)
        for one in times
        if (reason := _reason(one)) in _MESSAGES and not _is_plain(one, reason, parse.document.published)
    ]  # fmt: skip
    flags += _wrong_weekdays(parse, times)
    return tuple(sorted((identified(parse.document, flag) for flag in flags), key=reading_order))


def _is_plain(time: TimeExpression, reason: str, published: str | None) -> bool:
    """Say whether readers miss nothing: "an hour ago" is of the day of publication, "that day" of the story."""
    return (reason == NO_HOUR and published is not None) or (
        reason == TOO_COARSE and BACK.search(time.span.text) is not None
    )


def _wrong_weekdays(parse: Parse, times: Sequence[TimeExpression]) -> Iterator[Flag]:
    """Flag "Monday, 3 June 2025", which was a Tuesday; a date without a year only where its year is beyond doubt."""
    text = parse.document.text
    for time in times:
        day = _day(time, parse.document.published)
        if day is None:
            continue
        around = (
            DAY_WITHIN.search(time.span.text),
            DAY_BEFORE.search(text[max(time.span.start - 20, 0) : time.span.start]),
            DAY_BEHIND.search(text[time.span.end : time.span.end + 16]),
        )
        named = next((found[1] for found in around if found is not None), None)
        if named is not None and named != WEEKDAYS[day.weekday()]:
            yield Flag(
                kind="date_conflict",
                message=f"“{_words(time)}” is called a {named}; {day.isoformat()} was a {WEEKDAYS[day.weekday()]}.",
                spans=(time.span,),
                by="times.weekday@1",
                confidence=time.confidence,
            )


def _day(time: TimeExpression, published: str | None) -> date | None:
    """Give the one day that an expression names by month and number, where its year is beyond doubt."""
    interval, words = time.interval, time.span.text
    if interval is None or interval.start is None or interval.end is None or interval.precision != "day":
        return None
    if interval.start[:10] != interval.end[:10] or not DAY_OF_MONTH.search(YEAR.sub("", words)):
        return None
    day = date.fromisoformat(interval.start[:10])
    if YEAR.search(words):
        return day
    near = published is not None and abs((day - date.fromisoformat(published[:10])).days) <= FAR
    return day if near else None


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
