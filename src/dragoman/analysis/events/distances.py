"""Days that are told by their distance from another happening's: 'fired on Tuesday, a day after it left the pact'.

A length of time before 'after' or 'before' measures from the one happening to the other, so that either day gives the
other one (Quirk et al. 1985, 8.57 and 14.27). Hours and years are no measure of days, and stay out.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence

from dragoman.analysis.events.attachment import root_of
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import TimeExpression
from dragoman.records.intervals import DAY, Interval

MEASURE = re.compile(r"P(\d+)([DW])")
DAYS = {"D": 1, "W": 7}
LONGEST = 60


def days_by_distance(tree: Tree, times: Sequence[TimeExpression], dated: Mapping[int, Interval]) -> dict[int, Interval]:
    """Give the days of verbs and nouns that stand at a measured distance from a dated one.

    Args:
        tree: the document's parse.
        times: its time expressions, lengths of time among them.
        dated: for each word on which a date hangs, that date.

    Returns:
        By token, the day, with the reason.
    """
    found: dict[int, Interval] = {}
    for time in times:
        measure = MEASURE.fullmatch(time.value or "") if time.type == "DURATION" else None
        root = root_of(tree, time.span)
        pair = _measured(tree, root) if measure is not None and root is not None else None
        if measure is None or pair is None:
            continue
        days = int(measure[1]) * DAYS[measure[2]]
        inner, outer, after = pair
        words = f"{time.span.text} {'after' if after else 'before'}"
        steps = ((outer, inner, -days if after else days), (inner, outer, days if after else -days))
        for known, wanted, step in steps:
            day = _single_day(dated.get(known))
            if day is not None and wanted not in dated and days <= LONGEST:
                found.setdefault(wanted, _moved(dated[known], day, step, words))
    return found


def compares(tree: Tree, time: TimeExpression) -> bool:
    """Say whether a 'since' tells how far back a comparison goes: 'the worst failure since 1945'."""
    if time.interval is None or time.interval.open != "to":
        return False
    root = root_of(tree, time.span)
    if root is None or tree.lower[tree.head[root]] != "since":
        return False
    before = max(tree.head[root] - 1, 0)
    return any(tree.tag[i] == "JJS" or tree.lower[i] == "first" for i in (before, *tree.children[before]))


def _measured(tree: Tree, length: int) -> tuple[int, int, bool] | None:
    """Give what stands behind 'after' or 'before', what it is measured against, and whether it is 'after'."""
    above = tree.head[length]
    if tree.lower[above] in ("after", "before") and tree.dep[above] == "prep":
        inner = tree.child(above, "pobj", "pcomp")
        return None if inner is None else (inner, tree.head[above], tree.lower[above] == "after")
    if not tree.is_verb(above) or tree.dep[above] != "advcl":
        return None
    mark = next((i for i in tree.children[above] if tree.dep[i] == "mark" and i == length + 1), None)
    if mark is None or tree.lower[mark] not in ("after", "before"):
        return None
    return above, tree.head[above], tree.lower[mark] == "after"


def _single_day(interval: Interval | None) -> datetime.date | None:
    if interval is None or interval.start is None or interval.end is None or interval.precision not in ("day", "hour"):
        return None
    if interval.start[:DAY] != interval.end[:DAY]:
        return None
    return datetime.date.fromisoformat(interval.start[:DAY])


def _moved(known: Interval, day: datetime.date, step: int, words: str) -> Interval:
    moved = (day + datetime.timedelta(days=step)).isoformat()
    reason = f"'{words}' parts it from {day.isoformat()}"
    said = f"{known.assumption}; {reason}" if known.assumption else reason
    return Interval(start=moved, end=moved, precision="day", anchor=known.anchor, assumption=said)
