"""Holidays whose day moves from year to year.

Easter: the algorithm of Meeus, Jones and Butcher (Meeus 1991, Astronomical Algorithms, chapter 8), the Orthodox one
that of Meeus for the Julian calendar, chapter 8. Hebrew and tabular Islamic calendars: Reingold and Dershowitz (2018),
Calendrical Calculations, chapters 7 and 8. New moons: Meeus 1991, chapter 47, to a few minutes.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import floor, radians, sin

from dragoman.analysis.times.days import Period, nth_weekday

HEBREW_EPOCH, ISLAMIC_EPOCH = -1_373_427, 227_015
FIRST_YEAR, LAST_YEAR = 1800, 2199
"""The years for which the approximations of the moon are good enough, and the calendars are in use as they are now."""

FROM_EASTER: dict[str, tuple[int, int]] = {
    "easter": (0, 0), "easter sunday": (0, 0), "easter monday": (1, 1), "good friday": (-2, -2),
    "maundy thursday": (-3, -3), "palm sunday": (-7, -7), "ash wednesday": (-46, -46), "pentecost": (49, 49),
    "ascension day": (39, 39), "easter weekend": (-2, 1), "holy week": (-7, -1),
}  # fmt: skip
# Weekday (Monday is 1) and which one of its month; -1 is the last.
FLOATING: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1), "martin luther king day": (1, 1, 3),
    "presidents' day": (2, 1, 3), "presidents day": (2, 1, 3), "columbus day": (10, 1, 2),
}  # fmt: skip
HEBREW = ("passover", "yom kippur", "rosh hashanah", "rosh hashana", "sukkot", "hanukkah", "chanukah", "purim")
# Month and day of the tabular Islamic calendar and how many days it lasts.
ISLAMIC: dict[str, tuple[int, int, int]] = {
    "ramadan": (9, 1, 30), "eid al-fitr": (10, 1, 3), "eid ul-fitr": (10, 1, 3), "eid-ul-fitr": (10, 1, 3),
    "eid al-adha": (12, 10, 4), "eid ul-adha": (12, 10, 4), "eid-ul-adha": (12, 10, 4), "ashura": (1, 10, 1),
}  # fmt: skip
BY_NEW_MOON = ("lunar new year", "chinese new year", "diwali")
BEIJING, DELHI = 8.0, 5.5
"""Hours ahead of Greenwich."""
NAMES: tuple[str, ...] = (
    *FROM_EASTER, *(f"orthodox {name}" for name in FROM_EASTER), "thanksgiving day", "election day", *FLOATING, *HEBREW,
    *ISLAMIC, *BY_NEW_MOON,
)  # fmt: skip
MOON_SEEN = "by the tabular Islamic calendar; where the moon is looked for it may be a day earlier or later"
MOON_RECKONED = "by the new moon; it may be kept a day earlier or later"
AMERICAN = "as kept in the United States"


def feast(name: str, year: int) -> tuple[Period, ...]:
    """Give a movable holiday of a year of the common calendar.

    Args:
        name: one of `NAMES`.
        year: the year in which it begins.

    Returns:
        Each time that it begins in the year (Ramadan may do so twice, or never), none outside 1800 to 2199.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    name = {"thanksgiving day": "thanksgiving", "rosh hashana": "rosh hashanah", "chanukah": "hanukkah"}.get(name, name)
    plain = name.removeprefix("orthodox ")
    if plain in FROM_EASTER:
        sunday = easter(year) if plain == name else orthodox_easter(year)
        before, after = FROM_EASTER[plain]
        return (_stretch(sunday + timedelta(days=before), after - before + 1),)
    if name == "election day":
        return (_stretch(nth_weekday(year, 11, 1, 1) + timedelta(days=1), 1),)
    if name in FLOATING:
        return (_stretch(nth_weekday(year, *FLOATING[name]), 1),)
    if name in HEBREW:
        return (_hebrew(name, year),)
    if name in ISLAMIC:
        return _islamic(year, *ISLAMIC[name])
    if name == "diwali":
        moon = new_moon(date(year, 10, 15), DELHI)
        return (_stretch(moon - timedelta(days=1), 2),)
    return (_stretch(lunar_new_year(year), 1),)


def doubt(name: str) -> tuple[bool, str | None]:
    """Say whether a holiday's day is only approximately known, and what is assumed."""
    if name in ISLAMIC:
        return True, MOON_SEEN
    if name == "diwali":
        return True, MOON_RECKONED
    return False, AMERICAN if name in FLOATING or name in {"thanksgiving day", "election day"} else None


def easter(year: int) -> date:
    """Give Easter Sunday of the Western churches."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Give Easter Sunday of the Orthodox churches, in the common calendar."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def _hebrew(name: str, year: int) -> Period:
    new_year, following = hebrew_new_year(year + 3761), hebrew_new_year(year + 3762)
    passover = new_year - timedelta(days=163)
    long_heshvan = (following - new_year).days % 10 == 5
    first, length = {
        "rosh hashanah": (new_year, 2),
        "yom kippur": (new_year + timedelta(days=9), 1),
        "sukkot": (new_year + timedelta(days=14), 7),
        "hanukkah": (new_year + timedelta(days=84 if long_heshvan else 83), 8),
        "passover": (passover, 7),
        "purim": (passover - timedelta(days=30), 1),
    }[name]
    return _stretch(first, length)


def hebrew_new_year(year: int) -> date:
    """Give the first day of a year of the Hebrew calendar."""
    before, this, after = (_elapsed(number) for number in (year - 1, year, year + 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return date.fromordinal(HEBREW_EPOCH + this + delay)


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _islamic(year: int, month: int, day: int, length: int) -> tuple[Period, ...]:
    near = (year - 622) * 33 // 32
    found = [
        date.fromordinal(
            ISLAMIC_EPOCH - 1 + (there - 1) * 354 + (3 + 11 * there) // 30 + 29 * (month - 1) + month // 2 + day
        )
        for there in range(near - 1, near + 4)
    ]
    return tuple(_stretch(one, length) for one in found if one.year == year)


def lunar_new_year(year: int) -> date:
    """Give the second new moon after the month of the winter solstice, in Beijing; the third where a month is added."""
    thousands = (year - 2001) / 1000
    julian_day = 2_451_900.05952 + 365_242.74049 * thousands - 0.06223 * thousands**2
    solstice = date.fromordinal(floor(julian_day - 1_721_424.5 + BEIJING / 24))
    begun = new_moon(solstice - timedelta(days=31), BEIJING)
    while (following := new_moon(begun + timedelta(days=1), BEIJING)) <= solstice:
        begun = following
    found = new_moon(following + timedelta(days=1), BEIJING)
    return found if found >= date(year, 1, 21) else new_moon(found + timedelta(days=1), BEIJING)


def new_moon(after: date, hours: float) -> date:
    """Give the day of the first new moon from a day on, where clocks are so many hours ahead of Greenwich."""
    number = floor((after.year + (after.timetuple().tm_yday - 1) / 365.25 - 2000) * 12.3685) - 1
    while True:
        found = date.fromordinal(floor(_moon(number) - 1_721_424.5 + hours / 24))
        if found >= after:
            return found
        number += 1


def _moon(number: int) -> float:
    """Give the Julian day of a new moon, counted from the first one of 2000."""
    century = number / 1236.85
    flattening = 1 - 0.002516 * century
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * century**2)
    node = radians(160.7108 + 390.67050284 * number - 0.0016118 * century**2)
    mean = 2_451_550.09766 + 29.530588861 * number + 0.00015437 * century**2
    return mean + (
        -0.40720 * sin(moon) + 0.17241 * flattening * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
        + 0.00739 * flattening * sin(moon - sun) - 0.00514 * flattening * sin(moon + sun)
        + 0.00208 * flattening**2 * sin(2 * sun) - 0.00111 * sin(moon - 2 * node) - 0.00057 * sin(moon + 2 * node)
        + 0.00056 * flattening * sin(2 * moon + sun) - 0.00042 * sin(3 * moon)
    )  # fmt: skip


def _stretch(first: date, length: int) -> Period:
    last = first + timedelta(days=length - 1)
    value = first.isoformat() if length == 1 else f"{first.isoformat()}/{last.isoformat()}"
    return Period(first, last, value, "day")
