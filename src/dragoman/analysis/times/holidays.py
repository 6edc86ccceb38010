"""Holidays, of fixed date and not."""

from __future__ import annotations

import re

from dragoman.analysis.times import days
from dragoman.analysis.times.base import Reading, Setting, named, placed, unresolved
from dragoman.analysis.times.choice import nearest
from dragoman.analysis.times.days import Period
from dragoman.analysis.times.feasts import doubt, feast
from dragoman.analysis.times.words import FEAST_NAMES, NAMED_DAYS


def read_named_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a holiday, of fixed date or not: the one that fits the tense, near publication."""
    name = named(match, "name").lower().replace("’", "'")
    if setting.after in FEAST_NAMES or not _names_feast(match, setting):
        return None
    published = setting.published
    approximate, said = doubt(name)
    if named(match, "year"):
        found = _feasts(name, int(named(match, "year")))
        return placed(found[0], "absolute", said, approximate) if found else None
    if not published:
        return unresolved("DATE", "day")
    choices = [found for year in days.years_around(published) for found in _feasts(name, year)]
    which = named(match, "which").lower()
    if which in {"last", "next", "coming"}:
        past = which == "last"
        choices = [one for one in choices if (one.last < published if past else one.first > published)]
        choices = choices[-1:] if past else choices[:1]
    if not choices:
        return None
    period, why = nearest(choices, published, setting.direction, "one")
    return placed(period, "published", f"{why}; {said}" if said else why, approximate)


def _feasts(name: str, year: int) -> tuple[Period, ...]:
    if name not in NAMED_DAYS:
        return feast(name, year)
    found = days.day(year, *NAMED_DAYS[name])
    return (found,) if found else ()


def _names_feast(match: re.Match[str], setting: Setting) -> bool:
    """Tell a feast from a person who bears its name, and from words in small letters."""
    words = named(match, "name")
    tokens = setting.line.parse.tokens
    token = tokens[setting.line.token_at(match.start("name"))]
    if not words[0].isupper() or (" " not in words and token.ent_type_ == "PERSON"):
        return False
    before = tokens[token.i - 1] if token.i > setting.line.sentence.first else None
    return not (before is not None and before.pos_ == "PROPN" and before.head.i == token.i)
