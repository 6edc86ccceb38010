"""What holds for the times of every document."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from dated_news import article, times_in
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.times.stage import find_times

RELATIVE = [
    "on Monday", "last week", "yesterday", "three days ago", "since April", "over the weekend", "later this month",
    "on 4 June", "next Thursday", "in recent weeks", "this year", "tomorrow night", "by the end of the month",
    "last summer", "in the third quarter", "at 10 a.m. on Friday", "early next week", "overnight", "on Christmas Eve",
    "before Ramadan", "on the first Sunday of May", "in the week of June 16", "in the latest quarter", "on Diwali",
    "during the current fiscal year", "at 9 a.m. Moscow time on Tuesday", "in the past 48 hours", "over the past year",
    "two days later", "the following Monday", "on 3 and 4 May", "from Monday to Thursday", "on the third of June",
]  # fmt: skip
ABSOLUTE = [
    "on 4 June 2024",
    "in May 2021",
    "in 1999",
    "in the 1980s",
    "since 12 August 2023",
    "in the autumn of 2020",
    "in nineteen eighty-nine",
    "on Yom Kippur 1973",
    "in fiscal 2023",
    "on June the second, nineteen fifty",
]
FRAMES = [
    "The envoy left {}.",
    "The envoy will return {}.",
    "Officials said {} that the envoy had left.",
    "{}, she spoke.",
]


@pytest.mark.parametrize("words", RELATIVE)
def test_relative_expression_needs_a_publication_date(words: str) -> None:
    """Without a date of publication nothing relative is resolved, and the reason is given."""
    for time in times_in(f"The envoy left {words}.", published=None):
        if time.interval is None:
            continue
        assert (time.interval.start, time.interval.end, time.interval.anchor) == (None, None, None)
        assert time.interval.assumption


@pytest.mark.parametrize("words", ABSOLUTE)
def test_absolute_expression_needs_none(words: str) -> None:
    """A full date means the same with and without a date of publication."""
    text = f"The envoy left {words}."
    assert times_in(text, published=None) == times_in(text, published="2025-06-04")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    first=st.sampled_from(RELATIVE + ABSOLUTE),
    second=st.sampled_from(RELATIVE + ABSOLUTE),
    frames=st.tuples(st.sampled_from(FRAMES), st.sampled_from(FRAMES)),
    published=st.none() | st.dates(min_value=date(1600, 1, 1)).map(str),
)
def test_intervals_are_sound(first: str, second: str, frames: tuple[str, str], published: str | None) -> None:
    """Spans are the article's words, none overlaps another, and intervals are in order and accounted for."""
    text = f"{frames[0].format(first)}\n{frames[1].format(second)}"
    document = article(text, published)
    found = find_times(parse_document(document))
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for time in found:
        assert text[time.span.start : time.span.end] == time.span.text
        assert time.id.startswith("ti-")
        interval = time.interval
        if interval is None:
            continue
        assert interval.span == time.span
        if interval.start and interval.end:
            assert interval.start <= interval.end
        assert (interval.start or interval.end) is None or interval.anchor is not None


def test_invisible_characters_stay_in_the_span() -> None:
    """Soft hyphens, no-break spaces and line ends within an expression do not move its offsets."""
    text = "The envoy left on 4\u00a0June\n2025 and re\u00adturned last Fri\u00adday."
    document = article(text.replace("\n", " "), "2025-06-10")
    found = find_times(parse_document(document))
    assert [time.span.text for time in found] == ["4\u00a0June 2025", "last Fri\u00adday"]
    assert [time.value for time in found] == ["2025-06-04", "2025-06-06"]


def test_same_text_gives_the_same_entries() -> None:
    """Finding the times of a document twice gives equal entries with equal ids."""
    text = "On Monday, five weeks after May 2, the envoy left; he will return by the end of the year."
    assert times_in(text) == times_in(text)
