"""Expressions that are counted from another date, bounded, or stretched between two."""

from __future__ import annotations

import pytest
from dated_news import WEDNESDAY, article, marked, only

from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.times.stage import find_times

COUNTED = [
    ("days earlier", "The convoy left on 3 May. [Two days earlier] it had been searched.", "2025-05-01"),
    ("next day after an aside", "The convoy left on 3 May. Two days earlier it had been searched. [The next day] it "
     "was hit.", "2025-05-04"),
    ("following weekday", "She was held on 12 March. [The following Monday] she was freed.", "2025-03-17"),
    ("previous weekday", "She was held on 12 March. [The previous Friday] she had been warned.", "2025-03-07"),
    ("year before a month", "Exports fell in May. [A year earlier] they had risen.", "2024-05"),
    ("years before a month", "Exports fell in May. [Two years earlier] they had risen.", "2023-05"),
    ("across a sentence without dates", "She was held on 12 March. Nobody said why. [The next day] she was freed.",
     "2025-03-13"),
    ("nth weekday", "Voters go to the polls on [the first Sunday of September].", "2025-09-07"),
    ("last weekday of a month", "Clocks went back on [the last Sunday of October 2024].", "2024-10-27"),
    ("week of", "The court will rule in [the week of June 16].", "2025-W25"),
    ("worded day", "The king was crowned on [June the second, nineteen fifty-three].", "1953-06-02"),
    ("worded year", "The wall fell in [nineteen eighty-nine].", "1989"),
    ("year two thousand", "It was built before [the year two thousand].", "2000"),
    ("worded decade", "It was built in [the nineteen seventies].", "197"),
    ("days in a row", "The summit will take place on [24 and 25 June].", "2025-06-24/2025-06-25"),
    ("second of two days", "The council met on 3 and [5 May].", "2025-05-05"),
    ("effective", "He resigned, effective [November 1].", "2025-11-01"),
    ("mid", "The border was closed in [mid-2019].", "2019"),
    ("singular noun", "The firm reported [2023] net income of $3 million.", "2023"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in COUNTED], ids=[case[0] for case in COUNTED])
def test_date_is_found_from_its_words_and_from_dates_before_it(text: str, value: str) -> None:
    """What is counted from a date is counted from the one that the story has reached."""
    time = marked(text)
    assert time.value == value
    assert time.interval is not None
    assert time.interval.start or time.interval.end


INTERVALS = [
    ("past hours", "In [the past 24 hours], 30 drones were shot down.", "2025-06-03", "2025-06-04"),
    ("in days", "The ultimatum expires in [three days].", "2025-06-04", "2025-06-07"),
    ("in hours", "The ultimatum expires in [48 hours].", "2025-06-04", "2025-06-06"),
    ("stretch in the past", "Talks were held from [Monday] to Thursday.", "2025-05-26", "2025-05-26"),
    ("its end", "Talks were held from Monday to [Thursday].", "2025-05-29", "2025-05-29"),
    ("stretch ahead", "Talks will be held from [Monday] to Thursday.", "2025-06-09", "2025-06-09"),
    ("by, after the fact", "Most of them had left by [Monday].", None, "2025-06-02"),
    ("until, ahead", "The border stays shut until [Friday].", None, "2025-06-06"),
    ("start of the year", "Prices have doubled since [the start of the year].", "2025-01-01", None),
    ("not located", "Neither of them could be reached [Monday].", "2025-06-02", "2025-06-02"),
    ("pluperfect", "A vote had been scheduled for [Monday] but was put off.", "2025-06-02", "2025-06-02"),
    ("small hours", "He was seized in [the early hours of Monday].", "2025-06-02", "2025-06-02"),
    ("past year", "Prices have risen over [the past year].", "2024-06-04", "2025-06-04"),
]


@pytest.mark.parametrize(
    ("text", "first", "last"), [case[1:] for case in INTERVALS], ids=[case[0] for case in INTERVALS]
)
def test_interval_is_what_a_reader_would_take(text: str, first: str | None, last: str | None) -> None:
    """First and last day are those that a reader of the day of publication would give."""
    interval = marked(text).interval
    assert interval is not None
    assert (interval.start, interval.end) == (first, last)
    assert interval.assumption


def test_season_says_on_which_half_of_the_earth() -> None:
    """Seasons are placed as in the north, and the assumption says so."""
    interval = marked("A vote is expected [this summer].").interval
    assert interval is not None
    assert "north" in (interval.assumption or "")


@pytest.mark.parametrize(("origin", "said"), [("dateline", "dateline"), ("text", "text"), ("option", "")])
def test_found_date_of_publication_is_told(origin: str, said: str) -> None:
    """Where the date of publication was found in the dateline or the text, the assumption says so."""
    text = "The envoy left on Monday."
    document = article(text, WEDNESDAY)
    parse = parse_document(type(document)(**{**_fields(document), "published_from": origin}))
    (time,) = find_times(parse)
    assert time.interval is not None
    assert (said in (time.interval.assumption or "")) if said else ("found" not in (time.interval.assumption or ""))


def _fields(document: object) -> dict[str, object]:
    return {name: getattr(document, name) for name in document.__struct_fields__}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "He will stay until the last day of his term.",
        "Iraq imports about three-quarters of its food.",
        "The daily tally was not given.",
        "Rooms cost $50 a night.",
        "The court met at ten o'clock.",
    ],
    ids=["last day of", "fraction", "adjective", "price", "no half of the day"],
)
def test_what_says_no_time_of_its_own_is_left(text: str) -> None:
    """Parts of something else, fractions, prices and adjectives are no time expressions."""
    assert only(text + " He left on Monday.", "Monday").value == "2025-06-02"
    assert [time.span.text for time in find_times(parse_document(article(text, WEDNESDAY)))] == []
