"""Dates, months and years by name or number, in full or in part."""

from __future__ import annotations

import re
from datetime import date

from dragoman.analysis.numbers.phrases import year_of
from dragoman.analysis.numbers.words import ORDINALS
from dragoman.analysis.times import days
from dragoman.analysis.times.base import NO_CALENDAR, Reading, Setting, named, placed, unresolved
from dragoman.analysis.times.choice import nearest
from dragoman.analysis.times.days import Period
from dragoman.analysis.times.words import (
    DECADES,
    MONTH_ABBREVIATIONS,
    MONTHS,
    SEASONS,
    WEEKDAYS,
)

FISCAL = "which months a fiscal year has is not said, so the calendar year stands for it"
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
        return unresolved("DATE", "day", NO_CALENDAR)
    until = named(match, "until")
    if _joins_two(match, setting):
        return None
    return _range(found, days.day(year, month, int(until)), "absolute", None) if until else placed(found, "absolute")


def read_partial(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a day without its year: the one that fits the tense, near publication."""
    month, number = month_number(named(match, "month")), int(named(match, "day"))
    if not days.day(2024, month, number):
        return unresolved("DATE", "day", NO_CALENDAR)
    published = setting.published
    if not published:
        return unresolved("DATE", "day")
    choices = [found for year in days.years_around(published) if (found := days.day(year, month, number))]
    found, why = nearest(choices, published, setting.direction, "day and month", lenient=True)
    until = named(match, "until")
    if _joins_two(match, setting):
        return None
    if until:
        return _range(found, days.day(found.first.year, month, int(until)), "published", why)
    return placed(found, "published", why)


def _joins_two(match: re.Match[str], setting: Setting) -> bool:
    """Say whether "3 and 5 May" are two days: a range are only days in a row, and those after "between"."""
    until = named(match, "until")
    if not until or " and " not in match.group() or setting.before == "between":
        return False
    return int(until) != int(named(match, "day")) + 1


def read_nth_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the first Sunday of September"."""
    month, weekday = month_number(match["month"]), WEEKDAYS[match["weekday"].lower()]
    nth = -1 if match["nth"] == "last" else ORDINALS[match["nth"]]
    if named(match, "year"):
        return placed(days.of_day(days.nth_weekday(int(match["year"]), month, weekday, nth)), "absolute")
    published = setting.published
    if not published:
        return unresolved("DATE", "day")
    choices = [days.of_day(days.nth_weekday(year, month, weekday, nth)) for year in days.years_around(published)]
    found, why = nearest(choices, published, setting.direction, "one", lenient=True)
    return placed(found, "published", why)


def read_worded_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "June the third" and "the fifteenth of March, nineteen ninety"."""
    month = month_number(named(match, "month") or named(match, "last_month"))
    number = ORDINALS[(named(match, "ordinal") or named(match, "last_ordinal")).lower()]
    year = int(named(match, "year") or 0) or year_of(named(match, "spelled") or "none")
    if not days.day(2024, month, number):
        return None
    if year:
        there = days.day(year, month, number)
        return placed(there, "absolute") if there else unresolved("DATE", "day", NO_CALENDAR)
    published = setting.published
    if not published:
        return unresolved("DATE", "day")
    choices = [found for near in days.years_around(published) if (found := days.day(near, month, number))]
    found, why = nearest(choices, published, setting.direction, "day and month", lenient=True)
    return placed(found, "published", why)


def read_week_of(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the week of March 6": the week that holds the day."""
    month, number = (
        month_number(named(match, "month") or named(match, "second")),
        int(named(match, "day") or named(match, "first")),
    )
    published = setting.published
    if named(match, "year"):
        there = days.day(int(named(match, "year")), month, number)
        return placed(days.week(there.first), "absolute") if there else None
    if not published:
        return unresolved("DATE", "week")
    choices = [found for year in days.years_around(published) if (found := days.day(year, month, number))]
    if not choices:
        return None
    found, why = nearest(choices, published, setting.direction, "day and month", lenient=True)
    return placed(days.week(found.first), "published", f"the week of {why}")


def _range(first: Period, last: Period | None, anchor: str, why: str | None) -> Reading | None:
    if not last or last.first <= first.first:
        return None
    return Reading(
        type="DATE", value=f"{first.value}/{last.value}", first=first.first.isoformat(), last=last.last.isoformat(),
        anchor=anchor, assumption=why,
    )  # fmt: skip


def read_month_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a month with its year."""
    period = days.month(int(named(match, "year")), month_number(named(match, "month")))
    return narrowed(placed(period, "absolute"), period, match)


MARCHING = frozenset(("for", "on", "to", "of", "against", "through", "past", "towards"))
# 'Planned for May' is a month, 'voted for May' may be a person.
PLANNING = frozenset(("plan", "schedule", "set", "slate", "due", "expect", "book", "fix", "arrange", "time", "reserve"))
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
    choices = [days.month(year, number) for year in days.years_around(published)]
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
        tokens = setting.line.parse.tokens
        planned = setting.before == "for" and token.i > 1 and tokens[token.i - 2].lemma_ in PLANNING
        return sure or ((setting.before in MONTH_LEADS or planned) and not _is_person(setting))
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
    sure = named(match, "part") or named(match, "fiscal") or named(match, "in_fiscal")
    if not sure and not _names_year(match, setting):
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
    if named(match, "fiscal") or named(match, "in_fiscal"):
        return placed(period, "absolute", FISCAL, approximate=True)
    return narrowed(placed(period, "absolute"), period, match)


YEAR_PREPOSITIONS = frozenset((
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "throughout", "late", "early",
    "between", "through", "around", "circa", "for", "as", "due", "into", "both",
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
    if before.pos_ in {"VERB", "AUX", "CCONJ"} and after is not None and after.tag_ in {"NN", "NNP", "JJ"}:
        # A count is never followed by a noun in the singular: "reported 1989 net income".
        head = setting.last_token.head
        return head.tag_ == "NN" and head.i > setting.last_token.i
    if before.lower_ in {"and", "or", "to", "-", "–", ","}:
        return setting.previous is not None and setting.previous.precision == "year" and not plural
    return before.lower_ == "(" and setting.after in {")", "-", "–"}


def read_spelled(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a year in words: "nineteen eighty-nine", "June nineteen ninety", "the year two thousand"."""
    words = named(match, "spelled")
    year = year_of(words)
    if year is None:
        return None
    month, day = named(match, "month"), named(match, "day")
    if month:
        found = days.day(year, month_number(month), int(day)) if day else days.month(year, month_number(month))
        return narrowed(placed(found, "absolute"), found, match) if found else None
    sure = bool(named(match, "lead") or named(match, "part"))
    round_number = words.lower().endswith(("hundred", "thousand"))
    if not sure and (round_number or setting.before not in SPELLED_LEADS) and not _stands_free(words, setting):
        return None
    period = days.year_of(year)
    return narrowed(placed(period, "absolute"), period, match)


SPELLED_LEADS = frozenset(("in", "since", "by", "until", "from", "of", "during", "before", "after", "late", "early"))


def _stands_free(words: str, setting: Setting) -> bool:
    """Say whether "nineteen ninety-one" cannot be a count: nothing that could be counted follows."""
    after = setting.token_after
    counts = after is not None and after.tag_ in {"NNS", "NNPS", "CD"}
    return not counts and not words.lower().startswith("two thousand") and not words.lower().endswith("hundred")


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


SEASON_PREPOSITIONS = frozenset(
    ("in", "into", "by", "since", "until", "during", "over", "through", "throughout", "of", "for", "before", "after")
)


NORTHERN = "seasons are taken to be those of the north"


def read_season(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a season; "fall" and "spring" only as nouns that stand for a time of year."""
    token = setting.line.parse.tokens[setting.line.token_at(match.start("season"))]
    if token.pos_ != "NOUN" and not named(match, "which") and not (token.pos_ == "PROPN" and named(match, "year")):
        return None
    letters, month = SEASONS[named(match, "season").lower()]
    year = int(named(match, "year") or 0) or year_of(named(match, "spelled") or "none")
    if year:
        period = days.season(year, letters, month)
        return narrowed(placed(period, "absolute", NORTHERN), period, match)
    if not named(match, "which") and setting.before not in SEASON_PREPOSITIONS:
        return None
    if setting.after in {"of", "in"} and named(match, "season").lower() in {"fall", "spring"}:
        return None
    published = setting.published
    if not published:
        return unresolved("DATE", "season")
    choices = [days.season(year, letters, month) for year in (published.year - 2, *days.years_around(published))]
    which = named(match, "which").lower()
    if which in {"last", "this past"}:
        past = [choice for choice in choices if choice.last < published]
        period, why = past[-1], f"the latest one that had ended by {published}"
    elif which in {"next", "coming"}:
        period = next((c for c in choices if c.first > published), days.season(published.year + 1, letters, month))
        why = f"the first one to begin after {published}"
    else:
        period, why = nearest(choices[1:], published, setting.direction, "season of this name")
    return narrowed(placed(period, "published", f"{why}; {NORTHERN}"), period, match)
