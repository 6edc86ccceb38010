"""By when something is expected: the time expression beside it, or words that name a time to come and no date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from dragoman.analysis.affairs.expectations.candidates import Candidate
from dragoman.analysis.affairs.expectations.words import DEADLINES, HALTING, SCHEDULING, SHORT, STRETCHES, VAGUE_SOON
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import TimeExpression
from dragoman.records.intervals import Interval
from dragoman.records.spans import Span

DURATION = re.compile(r"P(T?)(\d{1,3})(?:(?<=T\d)H|(?<=T\d\d)H|(?<=T\d\d\d)H|([DWMY]))")
"""A TIMEX3 duration of whole hours, days, weeks, months or years."""
BEFORE = frozenset(("before", "ahead", "prior"))
"""Words of "before the summit", "ahead of it", "prior to it"."""
WEEKDAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend"))
FORWARD = frozenset(
    ("hope", "plan", "intend", "aim", "want", "expect", "schedule", "set", "slate", "due", "hope", "book")
)
SEASONS = frozenset(("spring", "summer", "autumn", "fall", "winter"))
MONTHS = frozenset((
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
))  # fmt: skip
BARE = WEEKDAYS | SEASONS | MONTHS
PUTTING_OFF = frozenset(("extend", "postpone", "prolong", "adjourn"))
AHEAD = SCHEDULING | {"call", "demand", "due", "fix", "hold", "foresee", "propose"}
LEAP = 2
LONGEST_THING = 8
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
            term = _term(tree, time, lasting=tree.lemma[candidate.head] in HALTING)
            if term is None and candidate.rule in ("given-time", "time-left"):
                term = _granted(tree, candidate, time, times)
            if term is not None:
                return term
        elif time.interval is not None:
            return _stretched(tree, time, times) or _bounded(tree, time, time.interval)
    words = _vague(tree, candidate)
    if words is None:
        return None
    return Interval(start=None, end=None, precision="day", span=words, anchor=None, assumption="the words name no date")


def expressions_by_token(parse: Parse, times: Sequence[TimeExpression]) -> dict[int, TimeExpression]:
    """Give the time expressions by each token that they cover."""
    return {index: time for time in times for index in parse.covered(time.span)}


def turned_ahead(tree: Tree, times: dict[int, TimeExpression]) -> dict[int, TimeExpression]:
    """Give the expressions with those weekdays put in the week ahead that stand under a word of planning.

    "Hopes to sail on Friday" means the Friday to come, though a weekday alone is the nearest one past as often as not.
    """
    published = (tree.parse.document.published or "")[:10]
    turned: dict[int, TimeExpression] = {}
    for token, time in times.items():
        interval = time.interval
        past = interval is not None and interval.end is not None and interval.end[:10] < published
        if not past or interval is None or not _looks_ahead(tree, token, far=tree.lower[token] not in WEEKDAYS):
            continue
        later = _later(interval, 7 if tree.lower[token] in WEEKDAYS else 365) if tree.lower[token] in BARE else None
        ahead = later is not None and later.end is not None and later.end[:10] >= published
        if ahead and len(time.span.text.split()) <= 2:
            turned.update({i: msgspec.structs.replace(time, interval=later) for i in tree.parse.covered(time.span)})
    return {**times, **turned}


def _looks_ahead(tree: Tree, token: int, *, far: bool) -> bool:
    """Say whether a time stands under a word of planning: in the present, or in any tense where it names a season."""
    for above in tree.ancestors(token):
        lemma = tree.lower[above] if tree.lower[above] == "due" else tree.lemma[above]
        if lemma in FORWARD | PUTTING_OFF:
            helpers = {tree.lower[i] for i in (*tree.children[above], *tree.children[tree.head[above]])}
            present = tree.tag[above] in ("VBZ", "VBP") or bool(helpers & {"is", "are", "'s", "'re"})
            return far or lemma in PUTTING_OFF or present or tree.tag[tree.head[above]] in ("VBZ", "VBP")
    return False


def _later(interval: Interval, days: int) -> Interval | None:
    if interval.end is None:
        return None
    start, end = (one and _moved(one, days) for one in (interval.start, interval.end))
    why = f"the next one after publication, since it is looked forward to: {end}"
    return msgspec.structs.replace(interval, start=start, end=end, assumption=why)


def _moved(moment: str, days: int) -> str:
    day = date.fromisoformat(moment[:10])
    if days < DAYS["Y"]:
        return (day + timedelta(days=days)).isoformat() + moment[10:]
    return day.replace(year=day.year + 1, day=min(day.day, 28) if day.month == LEAP else day.day).isoformat()


def _beside(tree: Tree, candidate: Candidate, times: dict[int, TimeExpression]) -> list[TimeExpression]:
    """Give the expressions in the clause of what is expected, nearest first; else those of the word that governs it.

    One that belongs to the governor alone ("said on Monday that") is the time of planning, not of what is planned.
    """
    inner = [
        token
        for token in candidate.what
        if token in times and not _describes(tree, times[token]) and not _is_of_past_clause(tree, token, candidate.head)
    ]
    found = sorted(inner, key=lambda token: (_depth(tree, token, candidate.head), abs(token - candidate.head)))
    return list(dict.fromkeys(times[token] for token in found if times[token].type in ("DATE", "TIME", "DURATION")))


def _is_of_past_clause(tree: Tree, token: int, head: int) -> bool:
    """Say whether a time is that of a past clause below: "would resume it after they attacked on Monday"."""
    for above in tree.ancestors(token):
        if above == head:
            return False
        if tree.tag[above] == "VBD" and tree.dep[above] in ("advcl", "relcl", "ccomp", "pcomp"):
            return True
        if tree.tag[above] == "VBN" and tree.dep[above] == "acl" and tree.lemma[above] not in AHEAD:
            return True  # 'In an interview published on Friday', 'the deal signed in May'.
    return False


def _depth(tree: Tree, token: int, head: int) -> int:
    depth = 0
    for above in tree.ancestors(token):
        if above == head:
            break
        depth += 1
    return depth


def _describes(tree: Tree, time: TimeExpression) -> bool:
    """Say whether a time tells which thing is meant: 'the accord of 2001', 'the 1967 borders', "Monday's attack"."""
    covered = tree.parse.covered(time.span)
    roots = [i for i in covered if tree.head[i] not in covered]
    if not roots:
        return False
    above = tree.head[roots[0]]
    if tree.dep[roots[0]] in ("compound", "poss", "nummod", "nmod", "amod"):
        return tree.pos[above] in ("NOUN", "PROPN")
    of_noun = tree.lower[above] == "of" and tree.pos[tree.head[above]] in ("NOUN", "PROPN")
    return of_noun and tree.lemma[tree.head[above]] not in DEADLINES | {"end", "beginning", "start", "middle", "day"}


def _stretched(tree: Tree, time: TimeExpression, times: dict[int, TimeExpression]) -> Interval | None:
    """Read 'from Thursday to Sunday', 'between 3 and 5 May' as one stretch."""
    covered = tree.parse.covered(time.span)
    first, after = covered.start - 1, covered.stop
    joined = {"from": ("to", "until", "till", "through"), "between": ("and",)}.get(tree.lower[max(first, 0)], ())
    if after + 1 >= len(tree) or tree.lower[after] not in joined or after + 1 not in times:
        return None
    last = times[after + 1].interval
    if last is None or last.end is None or time.interval is None or time.interval.start is None:
        return None
    if last.end < time.interval.start:
        return None
    span = tree.parse.span(covered.start, tree.parse.covered(times[after + 1].span).stop)
    return msgspec.structs.replace(time.interval, end=last.end, open=None, span=span)


def _term(tree: Tree, time: TimeExpression, *, lasting: bool) -> Interval | None:
    """Count "within five days" from publication, and "for five days" where a state is to last that long from now on.

    With other deeds "for five days" is how long they take, and no window.
    """
    covered = tree.parse.covered(time.span)
    published = tree.parse.document.published
    if not covered:
        return None
    before = {tree.lower[max(covered.start - 1, 0)], tree.lower[covered.start]}
    next_stretch = "for" in before and any(tree.lower[i] in ("next", "coming") for i in covered)
    if "within" not in before and not next_stretch and not (lasting and "for" in before):
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


def _granted(
    tree: Tree, candidate: Candidate, time: TimeExpression, times: dict[int, TimeExpression]
) -> Interval | None:
    """Count a time that is given from the day on which it is given, or else from publication."""
    published, days = tree.parse.document.published, _days(time.value or "")
    given = [
        times[i].interval for child in tree.children[candidate.governor] for i in tree.subtree(child) if i in times
    ]
    day = next(
        (one.start for one in given if one and one.start and one.precision in ("day", "hour", "minute")), published
    )
    if day is None or days is None:
        return None
    start = date.fromisoformat(day[:10])
    return Interval(
        start=start.isoformat(), end=(start + timedelta(days=days)).isoformat(), precision="day", span=time.span,
        anchor="published", assumption=f"{days} days counted from {start.isoformat()}, when they were given",
    )  # fmt: skip


def _before_a_thing(tree: Tree, start: int) -> int | None:
    """Give the 'ahead' of 'ahead of the summit in July', where the parse hangs the time elsewhere."""
    for token in range(start - 1, max(start - LONGEST_THING, 0), -1):
        if tree.is_verb(token) or tree.text[token] in ",;":
            return None
        if tree.lower[token] in BEFORE and tree.pos[token] != "VERB":
            return token
    return None


def _whole(time: TimeExpression, interval: Interval, published: str) -> Interval:
    """Let "before the end of the month" reach to that end; its last third is what "the end of the month" means."""
    words = time.span.text.lower().split()
    if "end" not in words or interval.end is None or not published:
        return interval
    last = date.fromisoformat(interval.end[:10])
    if "year" in words or words[-1].isdigit():
        last = date(last.year, 12, 31)
    elif "week" in words:
        last += timedelta(days=6 - last.weekday())
    else:
        last = date(last.year + last.month // 12, last.month % 12 + 1, 1) - timedelta(days=1)
    return msgspec.structs.replace(interval, end=last.isoformat())


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
    while above is not None and steps < 6 and tree.lower[above] not in BEFORE:
        above = tree.head[above] if tree.head[above] != above else None
        steps += 1
    if above is not None and tree.lower[above] == "before" and interval.open == "from":
        return _whole(time, interval, tree.parse.document.published or "")
    if above is None or tree.lower[above] not in BEFORE:
        above = _before_a_thing(tree, covered.start) if covered else None
    before = above is not None and tree.lower[above] in BEFORE and tree.dep[above] in ("prep", "mark", "advmod")
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
