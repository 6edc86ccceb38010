"""Dates, months and years by name or number, in full or in part."""

from __future__ import annotations

import re
from datetime import date

from dragoman.analysis.times import days
from dragoman.analysis.times.base import NO_PUBLICATION, Reading, Setting, named, placed, unresolved
from dragoman.analysis.times.choice import nearest
from dragoman.analysis.times.days import Period
from dragoman.analysis.times.words import DECADES, MONTH_ABBREVIATIONS, MONTHS, NAMED_DAYS, ORDINALS, SEASONS

PARTS = {"early": "early", "earlier": "early", "mid": "mid", "middle": "mid", "late": "late", "later": "late",
         "start": "early", "beginning": "early", "end": "late"}  # fmt: skip


def month_number(name: str) -> int:
    """Give the number of a month's name or abbreviation, with or without its full stop."""
    plain = name.lower().rstrip(".")
    return MONTHS.get(plain) or MONTH_ABBREVIATIONS[plain]


def narrowed(reading: Reading, period: Period, match: re.Match[str]) -> Reading:
    """Narrow a reading to the part of its period that the words name ("early", "the end of")."""
    word = named(match, "part")
    if not word:
        return reading
    which = PARTS[word.lower().split()[-2] if " of" in word.lower() else word.lower()]
    first, last = days.part(period, which)
    return Reading(
        type=reading.type, value=reading.value, first=first.isoformat(), last=last.isoformat(),
        precision=reading.precision, approximate=True, anchor=reading.anchor, assumption=reading.assumption,
    )  # fmt: skip


def read_iso(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read 2025-06-04."""
    year, month, number = (int(match[name]) for name in ("year", "month", "day"))
    found = days.day(year, month, number)
    return placed(found, "absolute") if found else None


def read_full(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a day with its year; a day that no calendar has stays unresolved."""
    year, month, number = int(named(match, "year")), month_number(named(match, "month")), int(named(match, "day"))
    found = days.day(year, month, number)
    if not found:
        return unresolved("DATE", "day", "not resolved: no calendar has this day")
    until = named(match, "until")
    if _joins_two(match, setting):
        return None
    return _range(found, days.day(year, month, int(until)), "absolute", None) if until else placed(found, "absolute")


def read_partial(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a day without its year: the one that fits the tense, near publication."""
    month, number = month_number(named(match, "month")), int(named(match, "day"))
    if not days.day(2024, month, number):
        return unresolved("DATE", "day", "not resolved: no calendar has this day")
    published = setting.published
    if not published:
        return unresolved("DATE", "day")
    choices = [found for year in _years(published) if (found := days.day(year, month, number))]
    found, why = nearest(choices, published, setting.direction, "day and month", lenient=True)
    until = named(match, "until")
    if _joins_two(match, setting):
        return None
    if until:
        return _range(found, days.day(found.first.year, month, int(until)), "published", why)
    return placed(found, "published", why)


def _joins_two(match: re.Match[str], setting: Setting) -> bool:
    """Say whether "3 and 5 May" are two days: only "between" makes them a range."""
    return bool(named(match, "until")) and " and " in match.group() and setting.before != "between"


def _range(first: Period, last: Period | None, anchor: str, why: str | None) -> Reading | None:
    if not last or last.first <= first.first:
        return None
    return Reading(
        type="DATE", value=f"{first.value}/{last.value}", first=first.first.isoformat(), last=last.last.isoformat(),
        anchor=anchor, assumption=why,
    )  # fmt: skip


def _years(published: date) -> tuple[int, ...]:
    return tuple(year for year in (published.year - 1, published.year, published.year + 1) if 1 <= year <= 9998)


def read_month_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a month with its year."""
    period = days.month(int(named(match, "year")), month_number(named(match, "month")))
    return narrowed(placed(period, "absolute"), period, match)


MARCHING = frozenset(("for", "on", "to", "of", "against", "through", "past", "towards"))
MONTH_LEADS = frozenset(("of", "from", "between", "after", "before", "and", "to", "the", "'s", "by", ","))


def read_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a month alone: the one that fits the tense, near publication."""
    if not _names_month(match, setting):
        return None
    published = setting.published
    of_year = named(match, "of_year")
    if of_year and published:
        there = published.year + {"this": 0, "last": -1, "next": 1}[of_year.split()[0]]
        period = days.month(there, month_number(named(match, "month")))
        return narrowed(placed(period, "published", f"of {there}, seen from publication on {published}"), period, match)
    if not published:
        return unresolved("DATE", "month")
    number = month_number(named(match, "month"))
    which = named(match, "which").lower()
    choices = [days.month(year, number) for year in _years(published)]
    this = days.month(published.year, published.month)
    if which == "this":
        period, why = days.month(published.year, number), f"of the year of publication, {published.year}"
    elif which in {"last", "past"}:
        period = max((c for c in choices if c.last < this.first), key=lambda c: c.first)
        why = f"the latest one before the month of publication on {published}"
    elif which in {"next", "coming"}:
        period = min((c for c in choices if c.first > this.last), key=lambda c: c.first)
        why = f"the first one after the month of publication on {published}"
    else:
        period, why = nearest(choices, published, setting.direction, "month of this name")
    return narrowed(placed(period, "published", why), period, match)


def _names_month(match: re.Match[str], setting: Setting) -> bool:
    """Tell the month from the verb "march", the modal "may" and persons named April, May or June."""
    token = setting.line.parse.tokens[setting.line.token_at(match.start("month"))]
    if token.tag_ not in {"NNP", "NN", "CD", "NNPS", "NNS"} or token.ent_type_ == "PERSON":
        return False
    name = named(match, "month").lower()
    marked = bool(named(match, "part") or named(match, "which"))
    before = setting.token_before
    if name == "march" and not marked and setting.after in MARCHING:
        return setting.before in {"in", "since", "by", "until", "of", "during", "last", "this"}
    if name == "may" and not marked:
        sure = setting.before in {"in", "since", "until", "during", "through"}
        return sure or (setting.before in MONTH_LEADS and not _is_person(setting))
    return not (before is not None and not marked and before.pos_ == "PROPN" and before.head.i == token.i)


def _is_person(setting: Setting) -> bool:
    """Say whether somebody called May is in the article: then "by May" may mean that person."""
    tokens = setting.line.parse.tokens
    return any(
        token.text == "May" and token.i > 0 and (token.ent_type_ == "PERSON" or tokens[token.i - 1].pos_ == "PROPN")
        for token in tokens
    )


def read_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a year alone, where the words around it show that the number is one."""
    if not named(match, "part") and not named(match, "fiscal") and not _names_year(match, setting):
        return None
    year = int(named(match, "year"))
    until = named(match, "until")
    if until:
        last = int(until) if len(until) == 4 else year - year % 100 + int(until)
        if not year < last < year + 100:
            return None
        first_day, last_day = days.year_of(year).first, days.year_of(last).last
        return Reading(type="DATE", value=f"{year}/{last}", first=first_day.isoformat(), last=last_day.isoformat(),
                       precision="year", anchor="absolute")  # fmt: skip
    period = days.year_of(year)
    return narrowed(placed(period, "absolute"), period, match)


YEAR_PREPOSITIONS = frozenset((
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "throughout", "late", "early",
    "between", "through", "around", "circa", "for", "as", "due", "into",
))  # fmt: skip


DETERMINERS = frozenset(("the", "'s", "its", "their", "his", "her", "a", "this"))


def _names_year(match: re.Match[str], setting: Setting) -> bool:
    after, before = setting.token_after, setting.token_before
    if after is not None and (after.lower_ in {"%", "percent", "per", "million", "billion", "km", "dollars", "euros"}):
        return False
    plural = after is not None and after.tag_ == "NNS" and after.head.i != setting.last_token.i
    if before is None:
        return not plural and setting.after in {",", "saw", "was", "marked", "brought"}
    if before.lower_ in YEAR_PREPOSITIONS:
        return not plural
    if before.lower_ in {"to", "from"} and setting.line.words[:-1].count("dating"):
        return True
    if before.lower_ in DETERMINERS or (before.pos_ == "ADJ" and after is not None and after.pos_ == "NOUN"):
        round_number = plural and int(named(match, "year")) % 100 == 0
        return not round_number and after is not None and after.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"}
    if before.lower_ in {"and", "or", "to", "-", "–", ","}:
        return setting.previous is not None and setting.previous.precision == "year" and not plural
    return before.lower_ == "(" and setting.after in {")", "-", "–"}


def read_decade(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a decade: "the 1990s", "the '90s", "the nineties"."""
    if named(match, "full"):
        year = int(named(match, "full"))
    else:
        tens = int(named(match, "short")) if named(match, "short") else DECADES[named(match, "word").lower()]
        year = 1900 + tens
    period = days.decade(year)
    first, last = period.first, period.last
    if named(match, "part"):
        offset = {"early": 0, "mid": 3, "late": 6}[PARTS[named(match, "part").lower()]]
        first, last = date(year + offset, 1, 1), date(year + offset + 3, 12, 31)
    return Reading(type="DATE", value=period.value, first=first.isoformat(), last=last.isoformat(), precision="year",
                   anchor="absolute", approximate=bool(named(match, "part")))  # fmt: skip


def read_century(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a century by its ordinal."""
    word = named(match, "ordinal").lower()
    number = int(re.sub(r"\D", "", word)) if word[0].isdigit() else ORDINALS.get(word, 0)
    return placed(days.century(number), "absolute") if 2 <= number <= 30 else None


def read_quarter(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a quarter or a half of a year."""
    word = named(match, "ordinal").lower()
    number = int(word) if word.isdigit() else ORDINALS.get(word, 0) or int(word[0])
    halves = named(match, "what") == "half"
    year, published = named(match, "year"), setting.published
    if not year and not published:
        return unresolved("DATE", "season")
    if year and year.isdigit():
        return placed(days.half(int(year), number) if halves else days.quarter(int(year), number), "absolute")
    assert published is not None
    if year:
        shift = {"this": 0, "last": -1, "next": 1}[year.lower().split()[0]]
        there = published.year + shift
        return placed(days.half(there, number) if halves else days.quarter(there, number), "published", f"of {there}")
    if halves:
        return None
    choices = [days.quarter(there, number) for there in _years(published)]
    found, why = nearest(choices, published, setting.direction, "quarter of this number", lenient=True)
    return placed(found, "published", why)


SEASON_PREPOSITIONS = frozenset(
    ("in", "into", "by", "since", "until", "during", "over", "through", "throughout", "of", "for", "before", "after")
)


def read_season(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a season; "fall" and "spring" only as nouns that stand for a time of year."""
    token = setting.line.parse.tokens[setting.line.token_at(match.start("season"))]
    if token.pos_ != "NOUN" and not named(match, "which") and not (token.pos_ == "PROPN" and named(match, "year")):
        return None
    letters, month = SEASONS[named(match, "season").lower()]
    if named(match, "year"):
        period = days.season(int(named(match, "year")), letters, month)
        return narrowed(placed(period, "absolute"), period, match)
    if not named(match, "which") and setting.before not in SEASON_PREPOSITIONS:
        return None
    if setting.after in {"of", "in"} and named(match, "season").lower() in {"fall", "spring"}:
        return None
    published = setting.published
    if not published:
        return unresolved("DATE", "season")
    choices = [days.season(year, letters, month) for year in (published.year - 2, *_years(published))]
    which = named(match, "which").lower()
    if which == "last":
        past = [choice for choice in choices if choice.last < published]
        period, why = past[-1], f"the latest one that had ended by {published}"
    elif which in {"next", "coming"}:
        period = next((c for c in choices if c.first > published), days.season(published.year + 1, letters, month))
        why = f"the first one to begin after {published}"
    else:
        period, why = nearest(choices[1:], published, setting.direction, "season of this name")
    return narrowed(placed(period, "published", why), period, match)


def read_named_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a holiday of fixed date."""
    month, number = NAMED_DAYS[named(match, "name").lower().replace("’", "'")]
    published = setting.published
    if named(match, "year"):
        found = days.day(int(named(match, "year")), month, number)
        return placed(found, "absolute") if found else None
    if not published:
        return unresolved("DATE", "day", NO_PUBLICATION)
    choices = [found for year in _years(published) if (found := days.day(year, month, number))]
    period, why = nearest(choices, published, setting.direction, "one")
    return placed(period, "published", why)
