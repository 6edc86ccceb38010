"""Times: time expressions and the intervals that they stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.times.base import Reading, Rule, Setting
from dragoman.analysis.times.catalogue import RULES
from dragoman.analysis.times.edges import JOINTS, bounded, joined, opened
from dragoman.analysis.times.sentences import Line, lines
from dragoman.analysis.times.triggers import sorts_in
from dragoman.records.details import TimeExpression
from dragoman.records.identity import identified
from dragoman.records.intervals import Interval
from dragoman.records.spans import Span

VERSION = "1"
FIRST_YEAR, LAST_YEAR = 1500, 9000
"""No news is older than print, and far from the calendar's last year every count stays within it."""
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
        found.extend(_in_line(line, published, found[-1] if found else None))
    return tuple(identified(parse.document, _entry(one)) for one in found)


def _day(moment: str | None) -> date | None:
    if not moment:
        return None
    try:
        found = date.fromisoformat(moment[:10])
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def _in_line(line: Line, published: date | None, previous: Found | None) -> list[Found]:
    sorts = sorts_in(line.words)
    if not sorts:
        return []
    found: list[Found] = []
    near = previous if previous and line.sentence.index - previous.line.sentence.index <= REACH else None
    for start, end, rule, match in _matches(line, sorts):
        if found and start < found[-1].end:
            continue
        last = _dated(found) or (near.reading if near and near.reading.anchor else None)
        lead = (
            found[-1].before if found and line.text[found[-1].end : start] in JOINTS and found[-1].reading.clock else ""
        )
        setting = Setting(line, start, end, published, last, lead)
        reading = rule.read(match, setting)
        if reading is None:
            continue
        one = Found(line, start, end, rule, bounded(reading, setting), lead or setting.before)
        pair = _pair(found[-1], one) if found else None
        if pair:
            found[-1] = pair
        else:
            found.append(one)
    return found


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
    return next((one.reading for one in reversed(found) if one.reading.anchor and one.reading.type != "DURATION"), None)


def _pair(first: Found, second: Found) -> Found | None:
    reading = joined(first.reading, second.reading, first.line.text[first.end : second.start])
    if reading is None:
        return None
    rule = first.rule if first.rule.confidence <= second.rule.confidence else second.rule
    start = first.start
    return Found(first.line, start, second.end, rule, opened(reading, first.before), first.before)


def _entry(one: Found) -> TimeExpression:
    span = one.line.span(one.start, one.end)
    return TimeExpression(
        by=f"times.{one.rule.name}@{VERSION}",
        confidence=one.rule.confidence,
        span=span,
        type=one.reading.type,
        value=one.reading.value,
        interval=_interval(one.reading, span),
    )


def _interval(reading: Reading, span: Span) -> Interval | None:
    if not reading.placed:
        return None
    return Interval(
        start=reading.first,
        end=reading.last,
        precision=reading.precision,
        approximate=reading.approximate,
        open=reading.open,
        span=span,
        anchor=reading.anchor,
        assumption=reading.assumption,
    )
