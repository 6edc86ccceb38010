"""Dates of publication, as pages, files and datelines write them, in ISO 8601.

Purely numeric dates such as 04/06/2025 are never read: which number is the month, the writing does not say.
"""

from __future__ import annotations

import re
from datetime import date

from dragoman.readers.layout.words import MONTHS, WEEKDAYS, ZONES

MONTH = "(?:" + "|".join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True)) + r")\b\.?"
WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b\.?"
DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
DAY_OF_MONTH = rf"(?:{MONTH} {DAY}|{DAY} (?:of )?{MONTH})(?![0-9])"
"""A day and a month in words, in either order."""

_DATE = (
    rf"(?:(?P<month>{MONTH}) (?P<day>{DAY}),? (?P<year>[0-9]{{4}})"
    rf"|(?P<day2>{DAY}) (?:of )?(?P<month2>{MONTH}),? (?P<year2>[0-9]{{4}})"
    r"|(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}))(?![0-9])"
)
_TIME = (
    r"(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?![0-9])"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?(?: ?\(?(?P<zone>[A-Z]{1,5})\b\)?)?"
)
_FLAGS = re.IGNORECASE
DATE_IN_WORDS = re.compile(_DATE, _FLAGS)
_PREFIX = r"(?:(?:first |originally )?(?:published|posted|issued|released|filed|date)(?: on| at)?:? +)?"
_UPDATE = r"(?:[ ,;|·•(–—-]+(?:last )?(?:updated|modified|edited)\b.{0,80})?"
_STATED = re.compile(
    rf"{_PREFIX}(?:{WEEKDAY},? )?{_DATE}(?:[ ,|·•–—-]+(?:at )?{_TIME})?{_UPDATE}[.)]?",
    _FLAGS,
)
_STATED_AFTER_TIME = re.compile(rf"{_PREFIX}{_TIME}[ ,|·•–—-]+(?:on )?(?:{WEEKDAY},? )?{_DATE}{_UPDATE}[.)]?", _FLAGS)
_UPDATED_ALONE = re.compile(rf"(?:last )?(?:updated|modified)(?: on| at)?:? .{{0,20}}{_DATE}.{{0,40}}", _FLAGS)

_ISO = re.compile(
    r"(?P<year>[0-9]{4})-?(?P<month>[0-9]{2})-?(?P<day>[0-9]{2})"
    r"(?:[T ](?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})(?:[.,][0-9]+)?)?"
    r" ?(?P<zone>[A-Za-z]{1,5}|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_MAIL = re.compile(
    rf"(?:{WEEKDAY},? )?(?P<day>[0-9]{{1,2}}) (?P<month>{MONTH}) (?P<year>[0-9]{{4}})"
    r" (?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))? ?(?P<zone>[A-Z]{1,5}|[+-][0-9]{4})?",
    _FLAGS,
)
EARLIEST_YEAR = 1450
LATEST_YEAR = 2199


def iso_moment(value: str) -> str | None:
    """Bring a date, or a date and time, as metadata write it into the form that records hold.

    Read are ISO 8601 (extended, basic, with fractions of seconds, with a blank for T), RFC 5322 and dates with the
    month in words.

    Returns:
        `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS][Z|+HH:MM]`, or None where the value is nothing of the kind.
    """
    value = " ".join(value.split())
    found = _ISO.fullmatch(value) or _MAIL.fullmatch(value)
    if found:
        day = _day(found["year"], found["month"], found["day"])
        return _moment(day, found["hour"], found["minute"], found["second"], found["zone"])
    return stated_date(value)


def stated_date(line: str) -> str | None:
    """Read a line that says when the article was published and nothing else: `Published 4 June 2025, 10:15 GMT`."""
    found = _STATED.fullmatch(line) or _STATED_AFTER_TIME.fullmatch(line)
    if not found:
        return None
    hour = found["hour"]
    if hour and found["half"]:
        if not 1 <= int(hour) <= 12:
            return _date_of(found)
        hour = str(int(hour) % 12 + (12 if found["half"].lower() == "p" else 0))
    return _moment(_date_of(found), hour, found["minute"], None, found["zone"])


def is_update_line(line: str) -> bool:
    """Say whether a line tells when the article was changed, which is not when it was published."""
    return bool(_UPDATED_ALONE.fullmatch(line))


def date_in_words(text: str) -> str | None:
    """Give the first full date of a text as `YYYY-MM-DD`; None without one. Day and month alone are no full date."""
    found = DATE_IN_WORDS.search(text)
    return _date_of(found) if found else None


def _date_of(found: re.Match[str]) -> str | None:
    if found["iso"]:
        return _day(*found["iso"].split("-"))
    if found["year"]:
        return _day(found["year"], found["month"], found["day"])
    return _day(found["year2"], found["month2"], found["day2"])


def _day(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdigit() else MONTHS.get(month.rstrip(".").lower(), 0)
    try:
        found = date(int(year), number, int(day.rstrip("stndrhSTNDRH")))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST_YEAR <= found.year <= LATEST_YEAR else None


def _moment(day: str | None, hour: str | None, minute: str | None, second: str | None, zone: str | None) -> str | None:
    """Join a day and a time. A time in a zone that is not known is left out: it would be off by hours."""
    if day is None or hour is None or minute is None:
        return day
    offset = _offset(zone)
    if offset is None or int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return day
    seconds = f":{second}" if second else ""
    return f"{day}T{int(hour):02}:{minute}{seconds}{offset}"


def _offset(zone: str | None) -> str | None:
    if not zone:
        return ""
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        return f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return ZONES.get(zone.upper())
