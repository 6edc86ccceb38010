"""Quarters and years of results, budgets and schools."""

from __future__ import annotations

import pytest
from dated_news import marked, times_in

PUBLISHED = "2024-10-29"
CASES = [
    ("quarter named last", "Second-quarter sales rose. Costs fell in [the quarter].", "2024-Q2"),
    ("latest quarter", "Third-quarter profit fell. Orders rose in [the latest quarter].", "2024-Q3"),
    ("latest period unnamed", "Exports shrank in [the latest period].", "2024-Q3"),
    ("future quarter is no result", "The third quarter was good. The fourth quarter will be better than "
     "[the year-ago quarter].", "2023-Q3"),
    ("year-ago quarter", "Third-quarter output fell from that of [the year-ago quarter].", "2023-Q3"),
    ("year-earlier", "In the third quarter it lost $3 million against a [year-earlier] profit.", "2023-Q3"),
    ("year-ago numbered", "It sold less than in [the year-ago third quarter].", "2023-Q3"),
    ("a year ago after an amount", "Third-quarter sales rose to $40 million from $38 million [a year ago].", "2023-Q3"),
    ("a year ago after a comparison", "Third-quarter output was lower than [a year ago].", "2023-Q3"),
    ("a year ago elsewhere", "Third-quarter sales fell. The chairman, who left [a year ago], is abroad.", "2023"),
    ("last year compared", "Third-quarter sales rose to $40 million from $38 million [last year].", "2023-Q3"),
    ("last year told", "Third-quarter sales rose. The firm made a loss of $3 million [last year].", "2023"),
    ("same period", "Third-quarter output beat that of [the same period last year].", "2023-Q3"),
    ("quarter of a year", "Third-quarter sales beat those of [the 2021 quarter].", "2021-Q3"),
    ("same month", "Inflation in September was below that of [the same month last year].", "2023-09"),
    ("nine months outweigh the quarter", "Third-quarter sales rose. For the nine months it earned $9 million, "
     "against $8 million [a year earlier].", "2023"),
    ("quarter by its end", "Sales fell in [the quarter] ended July 31.", "2024-Q2"),
    ("last half", "Output fell in [the last half of 2023].", "2023-H2"),
    ("half of the year", "Output fell in [the first half of the year].", "2024-H1"),
    ("fiscal", "The budget for [fiscal 2023] was overspent.", "2023"),
    ("fiscal double", "[The 2023-24 fiscal year] closed with a gap.", "2023/2024"),
    ("fiscal current", "Spending in [the current fiscal year] is higher.", "2024"),
    ("full year", "It expects a profit for [the full year].", "2024"),
    ("academic", "[The academic year] began with a strike.", "2024/2025"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_results_are_compared_with_the_period_a_year_before(text: str, value: str) -> None:
    """Words of reports on results stand for the quarter or year that was told of, or the same one a year before."""
    time = marked(text, PUBLISHED)
    assert time.value == value
    assert time.interval is not None
    assert time.interval.start


ENDED = [
    ("quarter", "Sales fell in [the quarter] ended July 31.", "2024-05-01", "2024-07-31"),
    ("nine months", "Exports fell in the [nine months] to September 30.", "2024-01-01", "2024-09-30"),
    ("year", "It lost money in [the year] ended March 31, 2023.", "2022-04-01", "2023-03-31"),
    ("year that ends later", "It will break even in [the year] ending March 31.", "2024-04-01", "2025-03-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), [case[1:] for case in ENDED], ids=[case[0] for case in ENDED])
def test_length_with_its_end_has_a_place(text: str, first: str, last: str) -> None:
    """A length of time whose last day is told runs up to that day."""
    interval = marked(text, PUBLISHED).interval
    assert interval is not None
    assert (interval.start, interval.end) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "They live in the old quarter of the city.",
        "The visitors led in the final period of play.",
        "She has travelled all year.",
        "Prices of the year matter little.",
    ],
    ids=["district", "match", "all year", "vague year"],
)
def test_other_quarters_and_years_are_left(text: str) -> None:
    """Where no results are told, "the quarter" and "the year" are no dates."""
    assert times_in(text, PUBLISHED) == ()
