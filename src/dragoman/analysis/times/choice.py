"""Which of several calendar periods of one name is meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.analysis.times.days import Period
from dragoman.analysis.times.tense import Direction

NEAR_DAYS = 60
"""A day this close on the other side of publication outweighs the tense: a verb near by may govern something else."""


def nearest(
    choices: Sequence[Period], published: date, points: Direction, what: str, *, lenient: bool = False
) -> tuple[Period, str]:
    """Choose among periods of one name.

    Args:
        choices: the periods in the order of the calendar; at least one.
        published: the day of publication.
        points: whether the words look back, ahead, or neither.
        what: how the assumption calls such a period.
        lenient: whether the nearest period may outweigh the tense, if publication is close to it.

    Returns:
        The period and the assumption in words.
    """
    near = min(choices, key=lambda period: (_distance(period, published), period.first))
    if points == "past":
        fitting = [period for period in choices if period.first <= published]
        chosen = fitting[-1] if fitting else near
        why = f"the latest {what} that had begun by publication on {published}"
    elif points == "future":
        fitting = [period for period in choices if period.last >= published]
        chosen = fitting[0] if fitting else near
        why = f"the first {what} that had not ended at publication on {published}"
    else:
        chosen, why = near, f"the {what} nearest to publication on {published}"
    if lenient and chosen != near and _distance(near, published) <= NEAR_DAYS:
        return near, f"the {what} nearest to publication on {published}"
    return chosen, why


def _distance(period: Period, published: date) -> int:
    if period.first <= published <= period.last:
        return 0
    return min(abs((period.first - published).days), abs((period.last - published).days))
