"""By when something is expected: the time expression beside it, or words that name a time to come and no date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from dragoman.analysis.affairs.expectations.candidates import Candidate
from dragoman.analysis.affairs.expectations.words import SHORT, STRETCHES, VAGUE_SOON
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import TimeExpression
from dragoman.records.intervals import Interval
from dragoman.records.spans import Span

DURATION = re.compile(r"P(T?)(\d{1,3})(?:(?<=T\d)H|(?<=T\d\d)H|(?<=T\d\d\d)H|([DWMY]))")
"""A TIMEX3 duration of whole hours, days, weeks, months or years."""
DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}


def window_of(tree: Tree, candidate: Candidate, times: dict[int, TimeExpression]) -> Interval | None:
    """Give the window of something expected; None where its clause says nothing of time.

    Args:
        tree: the document's parse.
        candidate: what is expected.
        times: time expressions by token.
    """
    for time in _beside(tree, candidate, times):
        if time.type == "DURATION":
            term = _term(tree, time)
            if term is not None:
                return term
        elif time.interval is not None:
            return _bounded(tree, time, time.interval)
    words = _vague(tree, candidate)
    if words is None:
        return None
    return Interval(start=None, end=None, precision="day", span=words, anchor=None, assumption="the words name no date")


def expressions_by_token(parse: Parse, times: Sequence[TimeExpression]) -> dict[int, TimeExpression]:
    """Give the time expressions by each token that they cover."""
    return {index: time for time in times for index in parse.covered(time.span)}


def _beside(tree: Tree, candidate: Candidate, times: dict[int, TimeExpression]) -> list[TimeExpression]:
    """Give the expressions in the clause of what is expected, nearest first; else those of the word that governs it.

    One that belongs to the governor alone ("said on Monday that") is the time of planning, not of what is planned.
    """
    inner = [token for token in candidate.what if token in times]
    found = sorted(inner, key=lambda token: (_depth(tree, token, candidate.head), abs(token - candidate.head)))
    return list(dict.fromkeys(times[token] for token in found if times[token].type in ("DATE", "TIME", "DURATION")))


def _depth(tree: Tree, token: int, head: int) -> int:
    depth = 0
    for above in tree.ancestors(token):
        if above == head:
            break
        depth += 1
    return depth


def _term(tree: Tree, time: TimeExpression) -> Interval | None:
    """Count "within five days" from publication; "for five days" is how long it lasts and no window."""
    covered = tree.parse.covered(time.span)
    published = tree.parse.document.published
    if not covered or (tree.lower[max(covered.start - 1, 0)] != "within" and tree.lower[covered.start] != "within"):
        return None
    if time.interval is not None and time.interval.end is not None:
        return time.interval
    days = _days(time.value or "")
    if published is None or days is None:
        return Interval(start=None, end=None, precision="day", span=time.span, assumption="counted from no known date")
    start = date.fromisoformat(published[:10])
    return Interval(
        start=start.isoformat(), end=(start + timedelta(days=days)).isoformat(), precision="day", span=time.span,
        anchor="published", assumption=f"{days} days counted from publication on {start.isoformat()}",
    )  # fmt: skip


def _days(value: str) -> int | None:
    match = DURATION.fullmatch(value)
    if match is None:
        return None
    return -(-int(match[2]) // 24) if match[1] else int(match[2]) * DAYS[match[3]]


def _bounded(tree: Tree, time: TimeExpression, interval: Interval) -> Interval:
    """Open the window towards now where the words say 'before': it may be met any day until then."""
    covered = tree.parse.covered(time.span)
    above = tree.head[covered.start] if covered else None
    steps = 0
    while above is not None and steps < 4 and tree.lower[above] != "before":
        above = tree.head[above] if tree.head[above] != above else None
        steps += 1
    before = above is not None and tree.lower[above] == "before" and tree.dep[above] in ("prep", "mark")
    if not before or interval.end is None or interval.open == "from":
        return interval
    why = f"before what falls into {time.span.text!r}"
    reason = f"{interval.assumption}; {why}" if interval.assumption else why
    return msgspec.structs.replace(
        interval, start=None, open="from", assumption=reason.replace("\n", " "), anchor=interval.anchor or "absolute"
    )


def _vague(tree: Tree, candidate: Candidate) -> Span | None:
    """Find 'soon', 'in the near future', 'in a very short period of time' among the words."""
    words = candidate.what
    lower = [tree.lower[token] for token in words]
    for place in range(len(words)):
        for phrase in VAGUE_SOON:
            if tuple(lower[place : place + len(phrase)]) == phrase:
                return tree.parse.span(words[place], words[place + len(phrase) - 1] + 1)
        if lower[place] in STRETCHES and any(tree.lower[i] in SHORT for i in tree.children[words[place]]):
            preposition = tree.head[words[place]]
            if tree.lower[preposition] in ("in", "within"):
                branch = tree.subtree(preposition)
                return tree.parse.span(branch[0], branch[-1] + 1)
    return None
