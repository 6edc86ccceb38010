"""Days, weeks, months and years counted from the day of publication."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.analysis.numbers.phrases import count_of
from dragoman.analysis.times import days
from dragoman.analysis.times.absolute import PARTS
from dragoman.analysis.times.base import NO_PUBLICATION, Reading, Setting, named, no_base, placed, unresolved
from dragoman.analysis.times.days import Period
from dragoman.analysis.times.reporting import after_amount, compared_year, year_ago, year_before_results
from dragoman.analysis.times.words import (
    NAMED_WEEKDAY_WORDS,
    PAPER_WORDS,
    PARTS_OF_DAY,
    UNITS,
    WEEKDAYS,
    amount,
    letter_of,
)
from dragoman.records.intervals import Precision

UNIT_GRAINS: dict[str, Precision] = {
    "day": "day", "weekend": "day", "week": "week", "month": "month", "quarter": "season",
}  # fmt: skip
SHIFTS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "the current": 0, "next": 1, "coming": 1,
          "this coming": 1, "this past": -1, "upcoming": 1}  # fmt: skip


def part_of_day(reading: Reading, word: str | None) -> Reading:
    """Turn a day into its morning, afternoon, evening or night."""
    if not word or reading.value is None:
        return replace(reading, type="TIME", precision="hour") if word else reading
    return replace(reading, type="TIME", value=reading.value + PARTS_OF_DAY[word.lower()], precision="hour")


def read_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a weekday: the one that fits the tense, nearest to publication, whose own day counts as well."""
    if _is_name(setting):
        return None
    published = setting.published
    if not published:
        return part_of_day(unresolved("DATE", "day"), named(match, "pod"))
    number = WEEKDAYS[named(match, "weekday").lower()]
    found, why = _weekday(number, named(match, "mod").lower(), named(match, "week").lower(), setting, published)
    return part_of_day(placed(days.of_day(found), "published", why), named(match, "pod"))


def _weekday(number: int, which: str, week: str, setting: Setting, published: date) -> tuple[date, str]:
    today = published.isoweekday()
    monday = published - timedelta(days=today - 1)
    back, ahead = (today - number) % 7, (number - today) % 7
    if week or which in {"next", "this"}:
        weeks = {"last": -1, "this": 0, "next": 1}[week.split(maxsplit=1)[0] if week else which]
        return monday + timedelta(days=number - 1, weeks=weeks), f"in the week {_week_name(weeks)} on {published}"
    if which in {"last", "past", "this past"}:
        return published - timedelta(days=back or 7), f"the latest one before publication on {published}"
    if which in {"coming", "this coming"}:
        return published + timedelta(days=ahead or 7), f"the first one after publication on {published}"
    if back == 0:
        return published, f"the day of publication, {published}"
    name = _weekday_name(number)
    if setting.direction == "future":
        return published + timedelta(days=ahead), f"nearest {name} after publication on {published}"
    return published - timedelta(days=back), f"nearest {name} before publication on {published}"


def _week_name(weeks: int) -> str:
    return {-1: "before that of publication", 0: "of publication", 1: "after that of publication"}[weeks]


def _weekday_name(number: int) -> str:
    return next(name for name, value in WEEKDAYS.items() if value == number).capitalize()


def _is_name(setting: Setting) -> bool:
    after, before = setting.token_after, setting.token_before
    if after is not None and after.lower_ in PAPER_WORDS and after.text[0].isupper():
        return True
    return before is not None and before.lower_ in NAMED_WEEKDAY_WORDS and before.text[0].isupper()


def read_near_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read yesterday, today, tonight, tomorrow and their parts."""
    word = named(match, "word").lower()
    before = setting.token_before
    if named(match, "word")[0].isupper() and before is not None and before.pos_ == "PROPN":
        return None
    pod = named(match, "pod")
    if not setting.published:
        return part_of_day(unresolved("DATE", "day"), pod or ("night" if word in {"tonight", "last night"} else None))
    shift = {
        "today": 0, "tonight": 0, "this": 0, "yesterday": -1, "last night": -1, "tomorrow": 1,
        "the day before yesterday": -2, "the day after tomorrow": 2,
    }[word]  # fmt: skip
    found = days.of_day(setting.published + timedelta(days=shift))
    reading = placed(found, "published", f"counted from publication on {setting.published}")
    return part_of_day(reading, pod or ("night" if word in {"tonight", "last night"} else None))


def read_overnight(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "overnight" as an adverb of what has happened: the night that ended on the day of publication."""
    token = setting.first_token
    if token.tag_ != "RB" or setting.direction != "past":
        return None
    if not setting.published:
        return unresolved("TIME", "hour")
    evening, morning = setting.published - timedelta(days=1), setting.published.isoformat()
    return Reading(
        type="TIME", value=f"{evening}TNI", first=evening.isoformat(), last=morning, precision="hour",
        anchor="published", assumption=f"the night before {morning}",
    )  # fmt: skip


def read_period(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "last week", "this month", "next year" and parts of them: "later this month", "the end of this year"."""
    published = setting.published
    unit = named(match, "unit").lower()
    if not published:
        return unresolved("DATE", UNIT_GRAINS.get(unit, "year"))
    which = re.sub(r"^the ", "", (named(match, "which") or "this").lower())
    if which in {"the", "the same"}:
        which = "this"
    shift = SHIFTS[which]
    if unit == "weekend":
        return _weekend(published, shift, "this" if named(match, "which") else "", setting)
    period = _period(published, unit, shift)
    if period is None:
        return None
    word = named(match, "part").lower()
    if unit == "year" and shift == -1 and not word and setting.after not in {"'s", "’s"}:
        quarter = compared_year(setting)
        if quarter is not None:
            return quarter
    reading = placed(period, "published", f"counted from publication on {published}")
    return _within(reading, period, word, published) if word else reading


def _period(published: date, unit: str, shift: int) -> Period | None:
    if unit == "week":
        return days.week(published + timedelta(weeks=shift))
    if unit == "decade":
        return days.decade(published.year + 10 * shift)
    if unit == "century":
        return days.century(published.year // 100 + 1 + shift)
    return days.moved(published, UNITS[unit], shift)


def _within(reading: Reading, period: Period, word: str, published: date) -> Reading:
    """Narrow a period by "earlier", "later" (seen from publication) or by "early", "late", "the end of"."""
    day = timedelta(days=1)
    first, last = period.first, period.last
    if period.first <= published <= period.last and word in {"earlier", "later"}:
        if word == "earlier":
            last = max(first, published - day)
            why = f"from the beginning of it to the day before publication on {published}"
        else:
            first = min(last, published + day)
            why = f"from the day after publication on {published} to the end of it"
        return replace(reading, first=first.isoformat(), last=last.isoformat(), assumption=why)
    key = word.split()[-2] if word.endswith(" of") else word
    first, last = days.part(period, PARTS[key])
    return replace(reading, first=first.isoformat(), last=last.isoformat(), approximate=True)


def read_weekend(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "over the weekend" and "at the weekend": the latest one, unless the words look ahead."""
    if not setting.published:
        return unresolved("DATE", "day")
    return _weekend(setting.published, 0, "", setting)


def _weekend(published: date, shift: int, which: str, setting: Setting) -> Reading:
    if shift:
        found = days.weekend(published + timedelta(weeks=shift))
        return placed(found, "published", f"of the week {_week_name(shift)} on {published}")
    begun = published.isoweekday() >= 6
    ahead = setting.direction == "future" or (which == "this" and setting.direction == "unknown")
    if begun or ahead:
        return placed(days.weekend(published), "published", f"of the week of publication on {published}")
    found = days.weekend(published - timedelta(weeks=1))
    return placed(found, "published", f"the latest weekend before publication on {published}")


def read_end_of_period(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the end of the month", "later in the year" and "year's end": of the month or year of publication."""
    unit = named(match, "unit") or named(match, "owner") or named(match, "whole")
    if not setting.published:
        return unresolved("DATE", "month" if unit == "month" else "year")
    period = _period(setting.published, unit, 0)
    if period is None:
        return None
    when = named(match, "when").lower()
    if when:
        why = f"counted from publication on {setting.published}"
        return _within(placed(period, "published", why), period, when, setting.published)
    first, last = days.part(period, PARTS[(named(match, "part") or "end").lower()])
    reading = placed(period, "published", f"of the {unit} of publication on {setting.published}", approximate=True)
    return replace(reading, first=first.isoformat(), last=last.isoformat())


BACKWARDS = frozenset(("ago", "earlier", "before", "previously"))
FROM_PUBLICATION = frozenset(("ago", "from now", "hence"))
TOO_COARSE = "not resolved: the date named before it is too coarse"
NO_HOUR = "not resolved: the hour that it is counted from is not known"


def read_counted(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "two days ago", "a week earlier", "three months later", "ten days from now"."""
    letter = letter_of(named(match, "unit"))
    count, way = count_of(named(match, "count")), named(match, "way").lower()
    if count is None:
        vague = "not resolved: the number is vague"
        if way not in FROM_PUBLICATION:
            return Reading(type="DURATION", value=amount(None, letter), precision="day", assumption=vague)
        reference = "PAST_REF" if way in BACKWARDS else "FUTURE_REF"
        return Reading(type="DATE", value=reference, precision="day", assumption=vague)
    if letter == "Y" and count == 1 and way in BACKWARDS:
        quarter = year_ago(setting)
        if quarter is not None:
            return quarter
    base, anchor, seen_from = _counted_from(way, setting)
    if base is None and letter == "Y" and count == 1 and way in BACKWARDS and setting.published:
        results = year_before_results(setting)
        if results is not None:
            return results
    if base is None and way in FROM_PUBLICATION:
        return unresolved("DATE", "day", seen_from)
    if base is None or letter.startswith("T") or count != int(count):
        reason = NO_HOUR if letter.startswith("T") else seen_from if base is None else "not resolved: half a unit"
        return replace(unresolved("DURATION", "day", reason), value=amount(count, letter))
    sign = -1 if way in BACKWARDS else 1
    coarse = _coarser(setting.previous, letter, sign * int(count)) if way not in FROM_PUBLICATION else None
    period = coarse or days.moved(base, letter, sign * int(count))
    if period is None:
        return None
    rough = bool(named(match, "about")) or (letter != "D" and not coarse)
    looks_back = sign < 0 and way not in FROM_PUBLICATION
    return replace(placed(period, anchor, f"counted from {seen_from}", rough), compared=looks_back)


def _counted_from(way: str, setting: Setting) -> tuple[date | None, str, str]:
    """Give the day that is counted from, its anchor, and how it is called; or why there is none."""
    published, previous = setting.published, setting.previous
    if way in FROM_PUBLICATION:
        return published, "published", f"publication on {published}" if published else NO_PUBLICATION
    if previous and previous.last:
        base = date.fromisoformat(previous.last[:10])
        return base, previous.anchor or "published", f"{base}, the date named before it"
    if published and after_amount(setting):
        return published, "published", f"publication on {published}, as results are compared"
    return None, "", no_base(previous)


def _coarser(previous: Reading | None, letter: str, count: int) -> Period | None:
    """Give the month or quarter so many years from one that was named: a year before "in May" is the May before."""
    if previous is None or previous.first is None or letter != "Y" or previous.precision not in {"month", "season"}:
        return None
    first = date.fromisoformat(previous.first[:10])
    if previous.precision == "month" and previous.value and len(previous.value) == len("2025-06"):
        return days.month(first.year + count, first.month)
    if previous.value and "-Q" in previous.value:
        return days.quarter(int(previous.value[:4]) + count, int(previous.value[-1]))
    return None


def read_following(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the next day", "the same day", "that year", "the following week": seen from the date named before."""
    previous = setting.previous
    unit = named(match, "unit").lower()
    if (
        named(match, "which").lower() == "the next"
        and setting.direction != "past"
        and unit in {"week", "month", "year"}
    ):
        return ahead(unit, setting.published)
    if unit in PARTS_OF_DAY:
        letter, pod = "D", unit
    else:
        letter, pod = UNITS[unit], ""
    if previous is None or previous.first is None or previous.value is None:
        grain = "day" if pod else UNIT_GRAINS.get(unit, "year")
        reading = unresolved("DATE", grain, no_base(previous))
        return part_of_day(reading, pod or None)
    if not _fits(letter, previous):
        return unresolved("DATE", "day", TOO_COARSE)
    which = named(match, "which").lower()
    sign = 1 if which in {"the next", "the following"} else -1 if which in {"the previous", "the preceding"} else 0
    base = date.fromisoformat((previous.last if sign > 0 else previous.first)[:10]) if previous.last else None
    period = days.moved(base, letter, sign) if base else None
    if period is None:
        return None
    said = f"seen from {base}, the date named before it"
    found = placed(period, previous.anchor or "published", said)
    return part_of_day(replace(found, compared=sign < 0), pod or None)


def read_following_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the following Monday" and "the previous Friday": the one next to the date named before."""
    way, previous = named(match, "way").lower(), setting.previous
    if way == "next" and (previous is None or setting.direction != "past"):
        return None
    return _next_to(match, setting, 1 if way == "following" else -1)


def _next_to(match: re.Match[str], setting: Setting, sign: int) -> Reading | None:
    number, pod = WEEKDAYS[named(match, "weekday").lower()], named(match, "pod")
    previous = setting.previous
    end = (previous.last if sign > 0 else previous.first) if previous and _fits("W", previous) else None
    if previous is None or end is None:
        return part_of_day(unresolved("DATE", "day", no_base(previous)), pod)
    base = date.fromisoformat(end[:10])
    step = (number - base.isoweekday()) % 7 or 7 if sign > 0 else -((base.isoweekday() - number) % 7 or 7)
    found = days.of_day(base + timedelta(days=step))
    said = f"seen from {base}, the date named before it"
    reading = placed(found, previous.anchor or "published", said)
    return part_of_day(replace(reading, compared=sign < 0), pod)


def ahead(unit: str, published: date | None) -> Reading:
    """Read "the next year" of what is to come: the twelve months from publication."""
    value = f"P1{UNITS[unit]}"
    last = days.shifted(published, UNITS[unit], 1) if published else None
    if published is None or last is None:
        return Reading(type="DURATION", value=value, placed=False)
    return Reading(type="DURATION", value=value, first=published.isoformat(), last=last.isoformat(), anchor="published",
                   assumption=f"counted on from publication on {published}")  # fmt: skip


def _fits(letter: str, previous: Reading) -> bool:
    grains = {"D": {"day", "hour", "minute"}, "W": {"day", "hour", "minute", "week"}}
    month = {"day", "hour", "minute", "week", "month"}
    return previous.precision in grains.get(letter, month if letter == "M" else month | {"season", "year"})
