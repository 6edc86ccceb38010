"""All rules on one screen: what each kind of expression looks like, and how sure its reading is.

The confidence of a rule is the share of its expressions on TimeBank without its documents kept for measuring (see
`dragoman eval tempeval`) and on AQUAINT whose words overlap an annotated expression and whose value is the annotated
one, to the nearest five hundredths and held between 0.5 and 0.95. A rule met fewer than ten times there has the share
of its nearest relative: holidays and weeks that of days, decades, centuries and years in words of years, weekends and
ends of periods, what follows a date of what is counted from one, compounds and halves of durations; what comes back
shares one.
"""

from __future__ import annotations

import re

from dragoman.analysis.times import absolute, clock, durations, holidays, patterns, relative, reporting, vague
from dragoman.analysis.times.base import Reader, Rule


def _rule(name: str, triggers: str, pattern: str, read: Reader, confidence: float) -> Rule:
    return Rule(name, frozenset(triggers.split()), re.compile(pattern), read, confidence)


# Where two rules match from the same word, the longer match is read first, and of equal ones the one further up.
RULES: tuple[Rule, ...] = (
    _rule("iso", "digit", patterns.ISO, absolute.read_iso, 0.95),
    _rule("date", "month", patterns.DAY_MONTH_YEAR, absolute.read_full, 0.95),
    _rule("date", "month", patterns.MONTH_DAY_YEAR, absolute.read_full, 0.95),
    _rule("day", "month", patterns.DAY_MONTH, absolute.read_partial, 0.95),
    _rule("day", "month", patterns.MONTH_DAY, absolute.read_partial, 0.95),
    _rule("day", "month", patterns.SECOND_DAY, absolute.read_partial, 0.95),
    _rule("date", "month", patterns.SECOND_DAY_YEAR, absolute.read_full, 0.95),
    _rule("day", "month", patterns.FIRST_DAY, absolute.read_partial, 0.95),
    _rule("day", "month", patterns.NTH_WEEKDAY, absolute.read_nth_weekday, 0.95),
    _rule("week", "month", patterns.WEEK_OF, absolute.read_week_of, 0.95),
    _rule("day", "month", patterns.WORDED_DAY, absolute.read_worded_day, 0.95),
    _rule("month", "month", patterns.MONTH_YEAR, absolute.read_month_year, 0.95),
    _rule("month", "month", patterns.MONTH, absolute.read_month, 0.95),
    _rule("year", "digit", patterns.YEAR, absolute.read_year, 0.85),
    _rule("decade", "digit decade", patterns.DECADE, absolute.read_decade, 0.85),
    _rule("century", "unit", patterns.CENTURY, absolute.read_century, 0.85),
    _rule("spelled", "yearword", patterns.SPELLED_MONTH, absolute.read_spelled, 0.85),
    _rule("spelled", "yearword", patterns.SPELLED_YEAR, absolute.read_spelled, 0.85),
    _rule("quarter", "unit", patterns.QUARTER, reporting.read_quarter, 0.95),
    _rule("quarter", "unit", patterns.YEARS_QUARTER, reporting.read_quarter, 0.95),
    _rule("quarter", "quarter", patterns.NUMBERED_QUARTER, reporting.read_quarter, 0.95),
    _rule("reporting", "unit", patterns.REPORTING, reporting.read_reporting_quarter, 0.65),
    _rule("year-ago", "unit", patterns.YEAR_AGO, reporting.read_year_ago, 0.75),
    _rule("year-ago", "unit", patterns.SAME_PERIOD, reporting.read_year_ago, 0.75),
    _rule("year-ago", "unit", patterns.THAT_PERIOD, reporting.read_year_ago, 0.75),
    _rule("season", "season", patterns.SEASON_YEAR, absolute.read_season, 0.9),
    _rule("season", "season", patterns.SEASON, absolute.read_season, 0.9),
    _rule("holiday", "holiday", patterns.HOLIDAY, holidays.read_named_day, 0.95),
    _rule("weekday", "weekday", patterns.WEEKDAY, relative.read_weekday, 0.85),
    _rule("following", "weekday", patterns.FOLLOWING_WEEKDAY, relative.read_following_weekday, 0.65),
    _rule("near", "near", patterns.NEAR_DAY, relative.read_near_day, 0.95),
    _rule("near", "near podword", patterns.THIS_MORNING, relative.read_near_day, 0.95),
    _rule("overnight", "near", patterns.OVERNIGHT, relative.read_overnight, 0.5),
    _rule("period", "unit", patterns.PERIOD, relative.read_period, 0.7),
    _rule("weekend", "unit", patterns.WEEKEND, relative.read_weekend, 0.7),
    _rule("end", "unit", patterns.END, relative.read_end_of_period, 0.7),
    _rule("counted", "unit", patterns.COUNTED, relative.read_counted, 0.65),
    _rule("following", "unit podword", patterns.FOLLOWING, relative.read_following, 0.65),
    _rule("compound", "unit", patterns.COMPOUND, durations.read_compound, 0.8),
    _rule("stretch", "unit", patterns.STRETCH, durations.read_stretch, 0.7),
    _rule("duration", "unit", patterns.DURATION, durations.read_duration, 0.8),
    _rule("half", "unit", patterns.HALF, durations.read_half, 0.8),
    _rule("half", "unit", patterns.HALF_MORE, durations.read_half_more, 0.8),
    _rule("bare", "unit", patterns.BARE, durations.read_bare, 0.5),
    _rule("fiscal", "unit", patterns.FISCAL_YEAR, reporting.read_fiscal_year, 0.85),
    _rule("every", "unit weekday month season podword", patterns.EVERY, durations.read_every, 0.8),
    _rule("weekdays", "weekday", patterns.WEEKDAYS_PLURAL, durations.read_weekdays, 0.8),
    _rule("rate", "unit", patterns.RATE, durations.read_rate, 0.8),
    _rule("frequency", "frequency", patterns.FREQUENCY, durations.read_frequency, 0.8),
    _rule("clock", "digit clock", patterns.CLOCK, clock.read_clock, 0.5),
    _rule("clock", "digit", patterns.CLOCK_ZONE, clock.read_clock, 0.5),
    _rule("clock", "clock", patterns.O_CLOCK, clock.read_clock, 0.5),
    _rule("clock", "digit", patterns.CLOCK_PLAIN, clock.read_clock, 0.5),
    _rule("vague", "vague", patterns.VAGUE, vague.read_vague, 0.65),
)
