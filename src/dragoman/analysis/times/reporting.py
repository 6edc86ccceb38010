"""Quarters and the years that companies, budgets and schools reckon by: "the year-ago quarter", "fiscal 2024".

Reports on results name their quarter once and then speak of "the quarter", "the latest period" and "a year ago": these
are the quarter that was named last, and the same quarter one year before. What a quarter "ended Sept. 30" is called
follows from its middle month, because reporting quarters rarely begin with those of the calendar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dragoman.analysis.numbers.words import ORDINALS
from dragoman.analysis.times import days
from dragoman.analysis.times.absolute import FISCAL
from dragoman.analysis.times.base import Reading, Setting, named, placed, unresolved
from dragoman.analysis.times.choice import nearest
from dragoman.analysis.times.days import Period
from dragoman.analysis.times.words import AMOUNT_WORDS, COMPARING_WORDS, MONTH_ABBREVIATIONS, MONTHS

YEAR_SHIFTS = {"this": 0, "the": 0, "last": -1, "previous": -1, "next": 1}
FISCAL_SHIFTS = {"": 0, "current": 0, "full": 0, "new": 0, "latest": -1, "last": -1, "previous": -1, "past": -1,
                 "next": 1, "coming": 1}  # fmt: skip
ACADEMIC = "academic years are taken to run from September to August"
LOOK_BACK = 12
"""How many tokens before an expression may stand the word that compares ("compared with", "from")."""

_ENDED = re.compile(
    r",? (?:that |which )?(?P<verb>ended|ending|ends|to|through) (?:on )?(?:the )?"
    rf"(?:(?P<month>{'|'.join((*MONTHS, *MONTH_ABBREVIATIONS))})\.? (?P<day>\d{{1,2}})|(?P<day_first>\d{{1,2}}) "
    rf"(?P<month_last>{'|'.join(MONTHS)}))(?!\d)(?:,? (?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class End:
    """The last day of a length of time, and what it is reckoned from."""

    day: date
    anchor: str


def read_quarter(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a quarter or a half of a year by its number."""
    word = named(match, "ordinal").lower()
    number = 2 if word == "last" else int(word) if word.isdigit() else ORDINALS.get(word, 0) or int(word[0])
    halves = named(match, "what") == "half"
    year, published = named(match, "year"), setting.published
    if year and year.isdigit():
        return placed(days.half(int(year), number) if halves else days.quarter(int(year), number), "absolute")
    if published is None:
        return unresolved("DATE", "season")
    if year:
        there = published.year + YEAR_SHIFTS[year.lower().split()[0]]
        return placed(days.half(there, number) if halves else days.quarter(there, number), "published", f"of {there}")
    if halves:
        return None
    if named(match, "ago"):
        latest = [found for year in (published.year - 1, published.year)
                  if (found := days.quarter(year, number)).first <= published][-1:]  # fmt: skip
        return _year_before(latest[0]) if latest else None
    choices = [days.quarter(there, number) for there in days.years_around(published)]
    if setting.direction == "past":
        choices = [choice for choice in choices if choice.first <= published] or choices
    found, why = nearest(choices, published, setting.direction, "quarter of this number", lenient=True)
    return placed(found, "published", why)


def read_reporting_quarter(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the quarter", "the latest period": the one whose end is told, or that was named last."""
    which, what = named(match, "which").lower(), named(match, "what").lower()
    ended = end_told(setting, match.end())
    if what == "quarter" and ended:
        return _three_months(ended)
    if setting.after in {"of", "-", "century", "final", "finals"}:
        return None
    known = setting.quarter
    if known is not None:
        return placed(known, "published", f"the quarter named before it, {known.value}")
    if not which:
        return None
    if not setting.published:
        return unresolved("DATE", "season")
    back = days.moved(setting.published, "Q", -1)
    return placed(back, "published", f"the last whole one before publication on {setting.published}") if back else None


def read_year_ago(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the year-ago quarter", "year-earlier" and "the same period last year" beside results of a quarter."""
    what, year = named(match, "what").lower(), named(match, "year").lower()
    if what == "month":
        return _same_month(setting)
    known, published = setting.results, setting.published
    if known is not None:
        if year.isdigit() and "-Q" not in known.value:
            return None
        if year.isdigit():
            found = placed(days.quarter(int(year), int(known.value[-1])), "absolute", f"as {known.value} before it")
            return replace(found, compared=True)
        return _year_before(known)
    if year.isdigit() or not published:
        return None if year.isdigit() else unresolved("DATE", "year")
    period = days.year_of(published.year - 1)
    return placed(period, "published", f"the year before publication on {published}", approximate=True)


def _same_month(setting: Setting) -> Reading | None:
    previous, published = setting.previous, setting.published
    named_month = previous.first if previous and previous.precision in {"month", "day"} else None
    day = date.fromisoformat(named_month[:10]) if named_month else published
    if day is None:
        return unresolved("DATE", "month")
    period = days.month(day.year - 1, day.month)
    seen = "the month named before it" if named_month else f"publication on {published}"
    return placed(period, "published", f"the same month one year before {seen}")


def year_ago(setting: Setting) -> Reading | None:
    """Give the quarter meant by "a year ago" after an amount, where a quarter was named before; else None."""
    if setting.results is None or not (after_amount(setting) or setting.before in COMPARING_WORDS):
        return None
    return _year_before(setting.results)


def year_before_results(setting: Setting) -> Reading | None:
    """Give the period one year before the one whose results are told; None where there is none."""
    return _year_before(setting.results) if setting.results is not None else None


def compared_year(setting: Setting) -> Reading | None:
    """Give the quarter meant by "last year" in "up from $3 million last year", where a quarter was named; else None."""
    index = setting.line.token_at(setting.start) - setting.line.sentence.first
    words = setting.line.words[max(0, index - LOOK_BACK) : index]
    if not any(word in COMPARING_WORDS for word in words) or setting.results is None:
        return None
    after = setting.token_after
    if after is not None and after.lower_ in {"'s", "’s"}:
        return _year_before(setting.results) if after.i + 1 < len(after.doc) and after.nbor().text in "$€£" else None
    return _year_before(setting.results) if after_amount(setting) else None


def after_amount(setting: Setting) -> bool:
    """Say whether an amount stands directly before the expression: "$10 million a year ago", "a share, a year ago"."""
    index = setting.line.token_at(setting.start) - 1
    tokens, first = setting.line.parse.tokens, setting.line.sentence.first
    if index > first and tokens[index].text == ",":
        index -= 1
    if index <= first:
        return False
    token = tokens[index]
    return token.tag_ == "CD" or token.lower_ in AMOUNT_WORDS


def _year_before(period: Period) -> Reading:
    year = int(period.value[:4])
    before = days.quarter(year - 1, int(period.value[-1])) if "-Q" in period.value else days.year_of(year - 1)
    return replace(placed(before, "published", f"one year before {period.value}, told of before it"), compared=True)


def end_told(setting: Setting, offset: int) -> End | None:
    """Give the day that "ended Sept. 30" behind an expression tells, or None."""
    found = _ENDED.match(setting.line.text, offset)
    if not found:
        return None
    name = (found["month"] or found["month_last"]).lower()
    number, day = MONTHS.get(name) or MONTH_ABBREVIATIONS[name], int(found["day"] or found["day_first"])
    if found["year"]:
        told = days.day(int(found["year"]), number, day)
        return End(told.first, "absolute") if told else None
    if not setting.published:
        return None
    choices = [one for year in days.years_around(setting.published) if (one := days.day(year, number, day))]
    past = found["verb"].lower() not in {"ending", "ends"}
    fitting = [one.first for one in choices if (one.first <= setting.published) == past]
    return End(fitting[-1] if past else fitting[0], "published") if fitting else None


def up_to(value: str, letter: str, count: int, end: End) -> Reading | None:
    """Give the length of time that ends on a day: "the nine months ended Sept. 30"."""
    before = days.shifted(end.day + timedelta(days=1), letter, -count)
    if before is None:
        return None
    return Reading(type="DURATION", value=value, first=before.isoformat(), last=end.day.isoformat(), precision="day",
                   anchor=end.anchor, assumption=f"up to {end.day}, as the words behind it say")  # fmt: skip


def _three_months(end: End) -> Reading | None:
    last = end.day
    first = days.shifted(last + timedelta(days=1), "M", -3)
    if first is None:
        return None
    middle = first + (last - first) / 2
    period = days.quarter(middle.year, (middle.month - 1) // 3 + 1)
    said = f"the three months up to {last}, as the words behind it say"
    return replace(placed(period, end.anchor, said), first=first.isoformat(), last=last.isoformat())


def read_fiscal_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the fiscal year", "the full year", "the year ended March 31", "the 2023-24 academic year"."""
    kind, which = named(match, "kind").lower() or named(match, "before").lower(), named(match, "which").lower()
    if named(match, "after"):
        return _double_year(named(match, "after"), kind)
    ended = end_told(setting, match.end())
    if ended and not kind.startswith(("academic", "school")):
        return up_to("P1Y", "Y", 1, ended)
    if setting.after in {"ended", "ending"}:
        return Reading(type="DURATION", value="P1Y", placed=False)
    if named(match, "years"):
        return _double_year(named(match, "years"), kind)
    if not kind and which != "full":
        summing = setting.before == "for" and setting.after in {",", "."}
        if not summing or which:
            return None
    published = setting.published
    if not published:
        return unresolved("DATE", "year")
    if kind.startswith(("academic", "school")):
        begins = published.year - (published.month < 9) + FISCAL_SHIFTS[which]
        return _double_year(f"{begins}-{begins + 1}", kind, "published")
    period = days.year_of(published.year + FISCAL_SHIFTS[which])
    return placed(period, "published", FISCAL if kind else f"of publication on {published}", approximate=bool(kind))


def _double_year(words: str, kind: str, anchor: str = "absolute") -> Reading | None:
    first, last = re.split(r"[-–/]", words)
    begins, ends = int(first), int(last) if len(last) == 4 else int(first[:2] + last)
    if ends != begins + 1:
        return None
    academic = kind.startswith(("academic", "school"))
    from_day = date(begins, 9, 1) if academic else date(begins, 1, 1)
    to_day = date(ends, 8, 31) if academic else date(ends, 12, 31)
    return Reading(
        type="DATE", value=f"{begins}/{ends}", first=from_day.isoformat(), last=to_day.isoformat(), precision="year",
        anchor=anchor, approximate=True, assumption=ACADEMIC if academic else FISCAL,
    )  # fmt: skip
