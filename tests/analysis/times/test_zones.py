"""Offsets of time zones."""

from __future__ import annotations

from datetime import date

import pytest
from dated_news import marked

from dragoman.analysis.times.zones import apart, offset

CASES = [
    ("GMT", "2024-07-01", "Z"), ("EDT", "2024-07-01", "-04:00"), ("ET", "2024-07-01", "-04:00"),
    ("ET", "2024-12-01", "-05:00"), ("ET", "2024-03-09", "-05:00"), ("ET", "2024-03-10", "-04:00"),
    ("ET", "2024-11-03", "-05:00"), ("ET", "2001-07-01", ""), ("Kyiv", "2024-03-30", "+02:00"),
    ("Kyiv", "2024-03-31", "+03:00"), ("Kyiv", "2024-10-27", "+02:00"), ("London", "2024-01-01", "Z"),
    ("London", "2024-08-01", "+01:00"), ("Moscow", "2020-01-01", "+03:00"), ("Moscow", "2013-01-01", ""),
    ("Eastern daylight", "2024-07-01", "-04:00"), ("Eastern standard", "2024-07-01", "-05:00"),
    ("Tehran", "2023-07-01", "+03:30"), ("Atlantis", "2024-07-01", ""), ("local", "2024-07-01", ""),
    ("IST", "2024-07-01", ""), ("+05:45", "2024-07-01", "+05:45"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "day", "written"), CASES, ids=[f"{name} {day}" for name, day, _ in CASES])
def test_offset_is_that_of_the_day(name: str, day: str, written: str) -> None:
    """A zone has the offset that it had on the day, and none where that is not known for certain."""
    assert offset(name, date.fromisoformat(day)) == written


@pytest.mark.parametrize(
    ("local", "greenwich", "written"),
    [("T10:00", "T08:00", "+02:00"), ("T23:30", "T04:30", "-05:00"), ("T00:15", "T18:30", "+05:45"),
     ("T12:00", "T12:00", "Z")],
)  # fmt: skip
def test_two_clocks_give_the_offset(local: str, greenwich: str, written: str) -> None:
    """Local time and Greenwich time of one moment give the offset between them."""
    assert apart(local, greenwich) == written


MOMENTS = [
    ("Moscow", "The raid began at [9 a.m. Moscow time on Tuesday].", "2025-06-03T09:00+03:00"),
    ("Kyiv, ahead", "Polls close at [8 p.m. Kyiv time on Sunday].", "2025-06-08T20:00+03:00"),
    ("both", "The truce began at [10 a.m. local time (0800 GMT) on Monday].", "2025-06-02T10:00+02:00"),
    ("capital letters", "The call ended at [3:30 p.m. ET].", "2025-06-04T15:30-04:00"),
    ("o'clock", "He spoke at [ten o'clock in the morning].", "2025-06-04T10:00"),
]


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in MOMENTS], ids=[case[0] for case in MOMENTS])
def test_moment_has_the_offset_of_its_zone(text: str, value: str) -> None:
    """A time of day with a zone and its day are one moment, with the zone's offset on that day."""
    time = marked(text)
    assert (time.type, time.value) == ("TIME", value)
