"""Lengths of time, times that come back, times of day, and words that only look like times."""

from __future__ import annotations

import pytest
from dated_news import only, times_in

LENGTHS = [
    ("years", "The siege went on for three years.", "three years", "P3Y"),
    ("hours in digits", "The standoff lasted 72 hours.", "72 hours", "PT72H"),
    ("hyphenated", "A ten-day truce was announced.", "ten-day", "P10D"),
    ("compound", "The speech lasted 2 hours and 40 minutes.", "2 hours and 40 minutes", "PT2H40M"),
    ("about", "The flight takes about 90 minutes.", "about 90 minutes", "PT90M"),
    ("more than", "They were held for more than six weeks.", "more than six weeks", "P6W"),
    ("decades", "The feud went on for four decades.", "four decades", "P40Y"),
    ("half an hour", "They spoke for half an hour.", "half an hour", "PT30M"),
    ("vague", "They were held for several months.", "several months", "PXM"),
    ("bare plural", "Villagers hid for weeks.", "weeks", "PXW"),
    ("range", "The clean-up will take two to three weeks.", "two to three weeks", "PXW"),
    ("long", "It ended a decades-long feud.", "decades-long", "PXDE"),
    ("year and a half", "He ruled for two and a half years.", "two and a half years", "P2.5Y"),
]


@pytest.mark.parametrize(("text", "words", "value"), [case[1:] for case in LENGTHS], ids=[case[0] for case in LENGTHS])
def test_length_has_no_place(text: str, words: str, value: str) -> None:
    """A plain length of time is a DURATION with a value and without an interval."""
    time = only(text, words)
    assert (time.type, time.value, time.interval) == ("DURATION", value, None)


STRETCHES = [
    (
        "past years",
        "Prices have doubled in the past two years.",
        "the past two years",
        "P2Y",
        "2023-06-04",
        "2025-06-04",
    ),
    ("next days", "Rain is likely over the next five days.", "the next five days", "P5D", "2025-06-04", "2025-06-09"),
    ("within", "Rebels must disarm within ten days.", "ten days", "P10D", "2025-06-04", "2025-06-14"),
    ("recent weeks", "Raids have grown in recent weeks.", "recent weeks", "PXW", None, "2025-06-04"),
    ("coming months", "Talks will go on in the coming months.", "the coming months", "PXM", "2025-06-04", None),
]


@pytest.mark.parametrize(
    ("text", "words", "value", "first", "last"), [c[1:] for c in STRETCHES], ids=[c[0] for c in STRETCHES]
)
def test_length_that_touches_publication_has_a_place(
    text: str, words: str, value: str, first: str | None, last: str | None
) -> None:
    """A length that ends or begins with the present is placed beside the day of publication."""
    time = only(text, words)
    assert time.interval is not None
    assert (time.type, time.value) == ("DURATION", value)
    assert (time.interval.start, time.interval.end) == (first, last)


SETS = [
    ("every weekday", "The cabinet meets every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
    ("plural weekday", "Markets are shut on Fridays.", "Fridays", "XXXX-WXX-5"),
    ("every year", "They renew it every year.", "every year", "P1Y"),
    ("every two weeks", "They renew it every two weeks.", "every two weeks", "P2W"),
    ("every other day", "They shave every other day.", "every other day", "P2D"),
    ("twice a week", "Trucks cross twice a week.", "twice a week", "P1W"),
    ("daily", "Shelling is reported daily.", "daily", "P1D"),
    ("each month", "Each April the river floods.", "Each April", "XXXX-04"),
]


@pytest.mark.parametrize(("text", "words", "value"), [case[1:] for case in SETS], ids=[case[0] for case in SETS])
def test_time_that_comes_back_is_a_set(text: str, words: str, value: str) -> None:
    """What recurs is a SET and stands for no interval."""
    time = only(text, words)
    assert (time.type, time.value, time.interval) == ("SET", value, None)


CLOCKS = [
    ("zone", "Polls opened at 8 a.m. GMT on Sunday.", "8 a.m. GMT on Sunday", "2025-06-01T08:00Z"),
    ("future zone", "Polls will open at 8 a.m. GMT on Sunday.", "8 a.m. GMT on Sunday", "2025-06-08T08:00Z"),
    ("local time", "A bomb went off at 19:45 local time on Monday.", "19:45 local time on Monday", "2025-06-02T19:45"),
    (
        "offset",
        "Talks broke up at 3:15 p.m. EDT on 2 May 2025.",
        "3:15 p.m. EDT on 2 May 2025",
        "2025-05-02T15:15-04:00",
    ),
    ("noon", "The gates closed at noon on Tuesday.", "noon on Tuesday", "2025-06-03T12:00"),
    ("day first", "The gates closed on Tuesday at 5 pm.", "Tuesday at 5 pm", "2025-06-03T17:00"),
    ("military", "The quake struck at 0430 GMT on Monday.", "0430 GMT on Monday", "2025-06-02T04:30Z"),
    ("alone", "The gates closed at 11:20.", "11:20", "2025-06-04T11:20"),
]


@pytest.mark.parametrize(("text", "words", "value"), [case[1:] for case in CLOCKS], ids=[c[0] for c in CLOCKS])
def test_time_of_day_joins_its_day(text: str, words: str, value: str) -> None:
    """A time of day and the day beside it are one moment, with the offset where the zone is named."""
    time = only(text, words)
    assert time.interval is not None
    assert (time.type, time.value, time.interval.start) == ("TIME", value, value)


def test_midnight_is_not_guessed() -> None:
    """Which night "midnight Friday" means is not said, so that only the day is given."""
    interval = only("The ultimatum will expire at midnight on Friday.", "midnight on Friday").interval
    assert interval is not None
    assert (interval.start, interval.end) == ("2025-06-06", "2025-06-06")
    assert "not said" in (interval.assumption or "")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The army now holds the ridge.", "now", "PRESENT_REF"),
        ("He recently left the party.", "recently", "PAST_REF"),
        ("Such threats failed in the past.", "the past", "PAST_REF"),
        ("A deal is possible in the near future.", "the near future", "FUTURE_REF"),
    ],
    ids=["present", "adverb", "past", "future"],
)
def test_vague_words_have_a_reference_and_no_date(text: str, words: str, value: str) -> None:
    """Words for present, past and future have their TIMEX3 reference and no date."""
    time = only(text, words)
    assert time.value == value
    assert time.interval is not None
    assert (time.interval.start, time.interval.end, time.interval.anchor) == (None, None, None)


TRAPS = [
    ("modal", "May the better side win, and they may well do so."),
    ("person", "Theresa May told the Commons that she would resign."),
    ("verb march", "Thousands march on the palace."),
    ("newspaper", "The Sunday Telegraph printed the letter."),
    ("ordinal second", "It was the second envoy to quit."),
    ("age", "A 34-year-old woman was freed."),
    ("age in years", "The hostage, 61 years old, was freed."),
    ("aged", "Boys aged 12 were drafted."),
    ("resolution", "Resolution 1701 is still in force."),
    ("thousand people", "The flood displaced 2003 people."),
    ("money", "The fine was $1999 in all."),
    ("fraction", "A quarter of the fleet was lost."),
    ("fall", "Prices fall when demand weakens."),
    ("spring", "Water drawn from the spring was unsafe."),
    ("score", "The home side won 3:1 in the final."),
    ("ambiguous numbers", "The form is marked 06/04 in ink."),
    ("named day", "The Good Friday Agreement still holds."),
    ("phone", "Relatives can call 555-1987 for news."),
]


@pytest.mark.parametrize("text", [case[1] for case in TRAPS], ids=[case[0] for case in TRAPS])
def test_what_only_looks_like_a_time_is_left(text: str) -> None:
    """Names, verbs, ages, counts and fractions are no time expressions."""
    assert [time.span.text for time in times_in(text)] == []


@pytest.mark.parametrize(
    "text", ["The bridge fell on 31 June 2024.", "The bridge fell on 30 February.", "It fell on 31 April 1999."]
)
def test_impossible_day_stays_unresolved(text: str) -> None:
    """A day that no calendar has is found and not resolved, and the reason says so."""
    (time,) = times_in(text)
    assert time.value is None
    assert time.interval is not None
    assert (time.interval.start, time.interval.end) == (None, None)
    assert "no calendar" in (time.interval.assumption or "")
