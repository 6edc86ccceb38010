"""Flags for what could not be placed in time."""

from __future__ import annotations

import pytest
from dated_news import WEDNESDAY, article

from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.times.flags import unresolved_dates
from dragoman.analysis.times.stage import find_times
from dragoman.records.details import Flag


def flags_in(text: str, published: str | None) -> tuple[Flag, ...]:
    """Find the flags of a text."""
    parse = parse_document(article(text, published))
    return unresolved_dates(parse, find_times(parse))


def test_missing_publication_is_flagged_once() -> None:
    """Everything that waits for a date of publication is in one flag, which quotes a few of the words."""
    text = "On Monday the envoy left. He is due back on Friday. A vote is expected next week. Last year there was none."
    (flag,) = flags_in(text, None)
    assert flag.kind == "unresolved_date"
    assert [span.text for span in flag.spans] == ["Monday", "Friday", "next week", "Last year"]
    assert "No date of publication is known" in flag.message
    assert "“next week” and 1 more" in flag.message
    assert flag.id.startswith("fl-")


def test_what_is_counted_from_a_day_that_waits_waits_with_it() -> None:
    """After an unresolved "Monday", "earlier that day" lacks the date of publication and no clear anchor."""
    (flag,) = flags_in("The envoy left on Monday. Earlier that day he had met the king.", None)
    assert [span.text for span in flag.spans] == ["Monday", "Earlier that day"]


def test_lengths_up_to_publication_wait_for_it_too() -> None:
    """A length up to now, "the past three months", cannot be placed without a date of publication."""
    (flag,) = flags_in("Raids have grown in the past three months.", None)
    assert [span.text for span in flag.spans] == ["the past three months"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The envoy left in 1994. The next day he was back.", "The next day"),
        ("The envoy left on 31 June.", "31 June"),
    ],
)
def test_unclear_anchor_is_flagged(text: str, words: str) -> None:
    """An expression that no reader could place either has a flag of its own, with its words."""
    (flag,) = flags_in(text, WEDNESDAY)
    assert [span.text for span in flag.spans] == [words]
    assert words in flag.message


@pytest.mark.parametrize(
    "text",
    [
        "The envoy left on Monday and is now in Oslo.",
        "He recently left; a few days later he was back.",
        "The siege lasted three years, and every Tuesday shells fell.",
        "Nothing is said of when.",
        "The envoy spoke an hour ago.",
        "The envoy left in March. Later that day he was back.",
        "The envoy left on Tuesday, 14 May 2024, and was back on Monday, June 2.",
        "The same day, the envoy left. The following Monday he was back, and two days later he left.",
    ],
    ids=[
        "resolved",
        "vague",
        "lengths and sets",
        "no times",
        "an hour",
        "that day",
        "right weekdays",
        "counted from the story's own day",
    ],
)
def test_nothing_else_is_flagged(text: str) -> None:
    """What is placed, what names no date, and plain lengths are nothing to query."""
    assert flags_in(text, WEDNESDAY) == ()


def test_absolute_dates_need_no_publication() -> None:
    """A text with full dates only is not flagged, though it has no date of publication."""
    assert flags_in("The envoy left on 3 May 2024.", None) == ()


def test_flags_stand_in_reading_order() -> None:
    """Flags come in the order of their words."""
    flags = flags_in("He left on 31 June. On Monday he was back. On 31 April he rang.", WEDNESDAY)
    assert [flag.spans[0].start for flag in flags] == sorted(flag.spans[0].start for flag in flags)
    assert len(flags) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The envoy left on Monday, 3 June 2025.", "Monday, 3 June 2025"),
        ("The envoy left on Friday (13 May 2024).", "13 May 2024"),
        ("The envoy left on Sunday, May 11, and was back on Sunday, May 14.", "Sunday, May 14"),
        ("The envoy is due on 20 June, a Tuesday.", "20 June"),
    ],
)
def test_wrong_weekday_is_flagged(text: str, words: str) -> None:
    """A date that was another day of the week than the text says is pointed out."""
    (flag,) = flags_in(text, WEDNESDAY)
    assert (flag.kind, [span.text for span in flag.spans]) == ("date_conflict", [words])


def test_weekday_of_a_distant_day_without_a_year_is_left() -> None:
    """A day without a year that lies far off may be of a year in which the weekday is right."""
    assert flags_in("The envoy was born on Friday, November 3.", WEDNESDAY) == ()
