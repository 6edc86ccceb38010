"""Offsets from Greenwich of named time zones on a day, as far as they are known for certain.

Only zones without summer time, and those of the European Union's rule (since 1996: last Sunday of March to last Sunday
of October) and of the United States' (since 2007: second Sunday of March to first Sunday of November), each from the
day on which its present rule began. A zone whose letters mean several places (IST, CST in Asia, BST in Bangladesh)
is left without an offset, except where news in English nearly always means one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dragoman.analysis.times.days import nth_weekday


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone: minutes ahead of Greenwich without summer time, its rule for that, and since when both hold."""

    minutes: int
    rule: Literal["none", "eu", "us"] = "none"
    since: date = date(1972, 1, 1)


_EU, _US = date(1996, 1, 1), date(2007, 1, 1)

LETTERS: dict[str, Zone] = {
    "GMT": Zone(0), "UTC": Zone(0), "EST": Zone(-300), "EDT": Zone(-240), "CDT": Zone(-300), "MST": Zone(-420),
    "MDT": Zone(-360), "PST": Zone(-480), "PDT": Zone(-420), "BST": Zone(60), "CET": Zone(60), "CEST": Zone(120),
    "EET": Zone(120), "EEST": Zone(180), "MSK": Zone(180, since=date(2014, 10, 26)), "JST": Zone(540),
    "KST": Zone(540, since=date(1989, 1, 1)), "ET": Zone(-300, "us", _US), "PT": Zone(-480, "us", _US),
}  # fmt: skip
UNPLACED_LETTERS: tuple[str, ...] = ("IST", "CST", "AEST", "AEDT", "SGT", "HKT", "PKT", "EAT", "WAT", "SAST")

PLACES: dict[str, Zone] = {
    "moscow": Zone(180, since=date(2014, 10, 26)), "beijing": Zone(480, since=date(1992, 1, 1)),
    "chinese": Zone(480, since=date(1992, 1, 1)), "tokyo": Zone(540), "japan": Zone(540),
    "seoul": Zone(540, since=date(1989, 1, 1)), "korean": Zone(540, since=date(1989, 1, 1)),
    "pyongyang": Zone(540, since=date(2018, 5, 5)), "tehran": Zone(210, since=date(2022, 9, 22)),
    "istanbul": Zone(180, since=date(2016, 9, 7)), "ankara": Zone(180, since=date(2016, 9, 7)), "dubai": Zone(240),
    "riyadh": Zone(180), "saudi": Zone(180), "doha": Zone(180), "new delhi": Zone(330), "delhi": Zone(330),
    "indian": Zone(330), "india": Zone(330), "islamabad": Zone(300, since=date(2010, 1, 1)), "kabul": Zone(270),
    "baghdad": Zone(180, since=date(2008, 1, 1)), "hong kong": Zone(480, since=date(1980, 1, 1)),
    "singapore": Zone(480, since=date(1982, 1, 1)), "taipei": Zone(480, since=date(1980, 1, 1)),
    "hanoi": Zone(420), "bangkok": Zone(420), "jakarta": Zone(420), "nairobi": Zone(180),
    "minsk": Zone(180, since=date(2011, 3, 27)), "tbilisi": Zone(240, since=date(2005, 3, 27)),
    "yerevan": Zone(240, since=date(2012, 1, 1)), "baku": Zone(240, since=date(2016, 3, 17)),
    "greenwich mean": Zone(0), "universal": Zone(0), "coordinated universal": Zone(0),
    **{name: Zone(0, "eu", _EU) for name in ("london", "british", "dublin")},
    **{name: Zone(60, "eu", _EU) for name in (
        "central european", "paris", "berlin", "rome", "madrid", "brussels", "vienna", "warsaw", "prague", "geneva",
        "budapest", "belgrade", "copenhagen", "stockholm", "oslo", "the hague",
    )},
    **{name: Zone(120, "eu", _EU) for name in (
        "eastern european", "kyiv", "kiev", "ukrainian", "athens", "bucharest", "helsinki", "vilnius", "riga",
        "tallinn", "sofia",
    )},
    **{name: Zone(-300, "us", _US) for name in ("eastern", "new york", "washington")},
    "central": Zone(-360, "us", _US), "mountain": Zone(-420, "us", _US), "pacific": Zone(-480, "us", _US),
}  # fmt: skip
_STANDARD = re.compile(r" (standard|daylight|summer)$")


def offset(name: str, day: date) -> str:
    """Give the offset of a zone as ISO 8601 writes it ("Z", "-05:00"), or "" where it is not known for the day.

    Args:
        name: its letters ("EDT"), what stands before "time" ("Moscow", "Eastern daylight"), or an offset, which is
            given back.
        day: the day, because of summer time.
    """
    if name[:1] in {"+", "-"}:
        return name
    if name in LETTERS:
        zone = LETTERS[name]
        fixed = None
    else:
        plain = name.lower()
        kind = _STANDARD.search(plain)
        found = PLACES.get(_STANDARD.sub("", plain))
        if found is None:
            return ""
        zone, fixed = found, kind[1] if kind else None
    if day < zone.since and fixed is None:
        return ""
    summer = fixed != "standard" if fixed else _is_summer(zone.rule, day)
    return _written(zone.minutes + (60 if summer else 0))


def _is_summer(rule: str, day: date) -> bool:
    if rule == "eu":
        return nth_weekday(day.year, 3, 7, -1) <= day < nth_weekday(day.year, 10, 7, -1)
    if rule == "us":
        return nth_weekday(day.year, 3, 7, 2) <= day < nth_weekday(day.year, 11, 7, 1)
    return False


def apart(local: str, greenwich: str) -> str:
    """Give the offset of a clock that shows one time ("T10:00") while one at Greenwich shows another ("T08:00")."""
    minutes = _minutes(local) - _minutes(greenwich)
    return _written((minutes + 720) % 1440 - 720)


def _minutes(clock: str) -> int:
    return int(clock[1:3]) * 60 + int(clock[4:6])


def _written(minutes: int) -> str:
    if minutes == 0:
        return "Z"
    sign = "+" if minutes > 0 else "-"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
