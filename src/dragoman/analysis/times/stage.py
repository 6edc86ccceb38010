"""Times: time expressions and the intervals that they stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.times.base import NO_PUBLICATION, Reading, Rule, Setting
from dragoman.analysis.times.catalogue import RULES
from dragoman.analysis.times.days import Period, quarter, year_of
from dragoman.analysis.times.edges import JOINTS, SPANNING, bounded, joined, opened, spanned
from dragoman.analysis.times.sentences import Line, lines
from dragoman.analysis.times.triggers import sorts_in
from dragoman.records.details import TimeExpression
from dragoman.records.identity import identified
from dragoman.records.intervals import Interval
from dragoman.records.spans import Span

VERSION = "2"
QUARTER = re.compile(r"\d{4}-Q[1-4]")
SUMMED = frozenset(("P6M", "P9M"))
"""Lengths of time that results are summed up over beside those of a quarter."""
FIRST_YEAR, LAST_YEAR = 1500, 9000
"""No news is older than print, and far from the calendar's last year every count stays within it."""
ORIGINS = {
    "dateline": "; the date of publication is the dateline's",
    "text": "; the date of publication was found in the text",
}
"""What is said of a date of publication that neither the caller nor the page's metadata gave."""
REACH = 2
"""How many sentences back a date may stand that "the next day" is counted from."""


@dataclass(frozen=True, slots=True)
class Found:
    """One expression in its line."""

    line: Line
    start: int
    end: int
    rule: Rule
    reading: Reading
    before: str


def find_times(parse: Parse) -> tuple[TimeExpression, ...]:
    """Find the time expressions of a document and say what they stand for.

    Expressions are recognised by rules over the words of each sentence and resolved against the day of publication
    alone: where the document has none, whatever is relative stays unresolved, with both ends null. The division into
    recognising and resolving follows Strötgen and Gertz (2010), HeidelTime; the values are TIMEX3 of TimeML 1.2.1.

    Args:
        parse: the parsed document.

    Returns:
        The expressions in reading order; no two overlap.
    """
    published = _day(parse.document.published)
    found: list[Found] = []
    for line in lines(parse):
        found.extend(_in_line(line, published, found))
    origin = ORIGINS.get(parse.document.published_from or "", "")
    return tuple(identified(parse.document, _entry(one, origin)) for one in found)


def _day(moment: str | None) -> date | None:
    if not moment:
        return None
    try:
        found = date.fromisoformat(moment[:10])
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def _in_line(line: Line, published: date | None, earlier: list[Found]) -> list[Found]:
    sorts = sorts_in(line.words)
    if not sorts:
        return []
    found: list[Found] = []
    near = _near(earlier, line)
    results = _results(earlier, published)
    for start, end, rule, match in _matches(line, sorts):
        if found and start < found[-1].end:
            continue
        lead = (
            found[-1].before if found and line.text[found[-1].end : start] in JOINTS and found[-1].reading.clock else ""
        )
        last_quarter, told = _results(found, published, results)
        setting = Setting(line, start, end, published, _dated(found) or near, lead, last_quarter, told)
        reading = rule.read(match, setting)
        if reading is None:
            continue
        one = Found(line, start, end, rule, bounded(reading, setting), lead or setting.before)
        if found:
            found[-1], one = _in_order(found[-1], one)
        pair = _pair(found[-1], one) if found else None
        if pair:
            found[-1] = pair
        else:
            found.append(one)
    return found


def _near(earlier: list[Found], line: Line) -> Reading | None:
    """Give the reading of the last expression of the sentences before that names a date."""
    for one in reversed(earlier):
        if line.sentence.index - one.line.sentence.index > REACH:
            return None
        if _is_told(one.reading):
            return one.reading
    return None


def _is_told(reading: Reading) -> bool:
    known = bool(reading.anchor) or reading.assumption == NO_PUBLICATION
    return known and reading.type in {"DATE", "TIME"} and not reading.compared


def _results(
    found: list[Found], published: date | None, before: tuple[Period | None, Period | None] = (None, None)
) -> tuple[Period | None, Period | None]:
    """Give the quarter named last and the period whose results are told; see `Setting`."""
    told: Period | None = None
    for one in reversed(found):
        value = one.reading.value or ""
        if told is None and published and (value in SUMMED or one.rule.name == "fiscal"):
            told = year_of(published.year)
        if not one.reading.compared and QUARTER.fullmatch(value):
            named_last = quarter(int(value[:4]), int(value[-1]))
            if not published or named_last.last < published:
                return named_last, told or named_last
    return before[0], told or before[1]


def _matches(line: Line, sorts: frozenset[str]) -> list[tuple[int, int, Rule, re.Match[str]]]:
    matches = [
        (match.start(), -match.end(), number, rule, match)
        for number, rule in enumerate(RULES)
        if not sorts.isdisjoint(rule.triggers)
        for match in rule.pattern.finditer(line.text)
    ]
    matches.sort(key=lambda entry: entry[:3])
    return [(start, -end, rule, match) for start, end, _, rule, match in matches]


def _dated(found: list[Found]) -> Reading | None:
    return next((one.reading for one in reversed(found) if _is_told(one.reading)), None)


def _pair(first: Found, second: Found) -> Found | None:
    reading = joined(first.reading, second.reading, first.line.text[first.end : second.start])
    if reading is None:
        return None
    rule = first.rule if first.rule.confidence <= second.rule.confidence else second.rule
    start, end, line = first.start, second.end, first.line
    if line.text[start:end].count("(") > line.text[start:end].count(")") and line.text[end : end + 1] == ")":
        end += 1
    return Found(line, start, end, rule, opened(reading, first.before), first.before)


def _in_order(first: Found, second: Found) -> tuple[Found, Found]:
    """Put the two weekdays of "from Monday to Thursday" in their order."""
    weekdays = first.rule.name == second.rule.name == "weekday"
    if not weekdays or first.line.text[first.end : second.start] not in SPANNING:
        return first, second
    one, other = spanned(first.reading, second.reading)
    return replace(first, reading=one), replace(second, reading=other)


def _entry(one: Found, origin: str) -> TimeExpression:
    span = one.line.span(one.start, one.end)
    return TimeExpression(
        by=f"times.{one.rule.name}@{VERSION}",
        confidence=one.rule.confidence,
        span=span,
        type=one.reading.type,
        value=one.reading.value,
        interval=_interval(one.reading, span, origin),
    )


def _interval(reading: Reading, span: Span, origin: str) -> Interval | None:
    if not reading.placed:
        return None
    anchored = reading.anchor == "published"
    return Interval(
        start=reading.first,
        end=reading.last,
        precision=reading.precision,
        approximate=reading.approximate,
        open=reading.open,
        span=span,
        anchor=reading.anchor,
        assumption=reading.assumption + origin if reading.assumption and anchored else reading.assumption,
    )
