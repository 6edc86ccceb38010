"""Dates of publication in the forms that files, pages and datelines use."""

import pytest

from dragoman.readers.layout.dates import date_in_words, is_update_line, iso_moment, stated_date


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2019-11-30", "2019-11-30"),
        ("20191130", "2019-11-30"),
        ("2019-11-30T08:05:09.125Z", "2019-11-30T08:05:09Z"),
        ("2019-11-30T08:05:09+0530", "2019-11-30T08:05:09+05:30"),
        ("2019-11-30T08:05-03", "2019-11-30T08:05-03:00"),
        ("2019-11-30 08:05", "2019-11-30T08:05"),
        ("20191130T080509Z", "2019-11-30T08:05:09Z"),
        ("Sat, 30 Nov 2019 08:05:09 GMT", "2019-11-30T08:05:09Z"),
        ("Sat, 30 Nov 2019 08:05:09 -0500", "2019-11-30T08:05:09-05:00"),
        ("November 30, 2019", "2019-11-30"),
        ("30th November 2019", "2019-11-30"),
        ("2019-11-30T08:05:09 BST", "2019-11-30"),
    ],
)
def test_metadata_dates(value: str, moment: str) -> None:
    """A date of metadata is brought into the record's form; a zone with several meanings takes the time with it."""
    assert iso_moment(value) == moment


@pytest.mark.parametrize(
    "value", ["30/11/2019", "11-30-19", "2019-02-30", "2019", "November 2019", "yesterday", "", "0000-01-01"]
)
def test_what_is_no_date(value: str) -> None:
    """Numbers in an order that nothing fixes, days that no calendar has and words give no date."""
    assert iso_moment(value) is None


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Published 30 November 2019", "2019-11-30"),
        ("Saturday, November 30, 2019", "2019-11-30"),
        ("Nov. 30, 2019, 8:05 GMT", "2019-11-30T08:05Z"),
        ("Posted on: Nov 30, 2019 at 8:05 p.m. EST", "2019-11-30T20:05-05:00"),
        ("12:05 a.m. EST, Nov 30, 2019", "2019-11-30T00:05-05:00"),
        ("30 November 2019 | Updated 1 December 2019", "2019-11-30"),
        ("30 November 2019 - 08:05 IST", "2019-11-30"),
    ],
)
def test_lines_that_state_the_date(line: str, moment: str) -> None:
    """A line that says when the article appeared gives the date, with the time where its zone is certain."""
    assert stated_date(line) == moment


@pytest.mark.parametrize(
    "line", ["November 30", "On 30 November 2019 the envoys met.", "Updated 30 November 2019", "2019"]
)
def test_lines_that_do_not(line: str) -> None:
    """A day without a year, a sentence and the date of a change state no date of publication."""
    assert stated_date(line) is None


def test_update_lines() -> None:
    """The date of a change is known for what it is."""
    assert is_update_line("Last updated on Saturday, 30 November 2019 08:05")
    assert not is_update_line("The road was updated.")


def test_day_and_month_alone_are_no_date() -> None:
    """A dateline without a year gives no date."""
    assert date_in_words("Nov 30") is None
    assert date_in_words("Nov 30, 2019") == "2019-11-30"
