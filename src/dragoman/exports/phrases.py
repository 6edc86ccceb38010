"""Phrases that every readout in words is made of: quotations, dates, places, numbers, counts."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.exports.voices import quoted_words
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Span

QUOTATION_MARKS = '“”"„«»'


def quoted(spans: Iterable[Span]) -> str:
    """Give words between quotation marks, or as printed where they bring their own."""
    words = quoted_words(spans)
    if len(words) > 1 and words[0] in QUOTATION_MARKS and words[-1] in QUOTATION_MARKS:
        return words
    # Quotations within quotations take the other marks (Chicago Manual of Style 13.30).
    return f"‘{words}’" if any(mark in words for mark in QUOTATION_MARKS) else f"“{words}”"


def is_placed(interval: Interval | None) -> bool:
    """Say whether a stretch of time has a beginning or an end on the calendar."""
    return interval is not None and interval.is_resolved


def stretch(interval: Interval) -> str:
    """Give a stretch of time in words: "about 2025-06-02 to 2025-06-08 (week)", "since ...", "unresolved date"."""
    start, end = interval.start, interval.end
    if start is None and end is None:
        return "unresolved date" + (f" {quoted((interval.span,))}" if interval.span else "")
    if interval.open == "to" or end is None:
        dates = f"since {start}"
    elif interval.open == "from" or start is None:
        dates = f"until {end}"
    else:
        dates = start if start == end else f"{start} to {end}"
    grain = f" ({interval.precision})" if interval.precision not in ("day", "minute", "hour") else ""
    return ("about " if interval.approximate else "") + dates + grain


def place_name(place: Place | None) -> str:
    """Give a place with its country."""
    if place is None:
        return ""
    return f"{place.name} ({place.country})" if place.country else place.name


def number(value: float) -> str:
    """Give a number with commas between thousands and no more digits than it has."""
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.10g}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Give a count with its noun in the right number."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def third_person(verb: str) -> str:
    """Give a verb in the third person singular: "denies", "promises"."""
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"
