"""Calibration: from a rule's raw share to how often the rule was right where it was so sure.

The points come from `vocabularies/calibration.tsv`, which `training/calibrate.py` fits by isotonic regression (Zadrozny
and Elkan 2002) on documents that the published reliability is not measured on. Between two points the line is straight;
below the first it goes to the origin, because there the rule claims less than it was ever seen to claim; above the last
it stays level, because nothing shows that more is due.

The rules read alone, or find beside the learned tagger what it has missed. That is another matter: it is more often
wrong. So a rule has two lines, and the one that counts is that of the part it plays.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from operator import itemgetter

from dragoman.vocabularies.calibration import Knots, load_calibration

BESIDE_TAGGER = "_beside_tagger"
"""What follows a rule's name in the table where its line is that beside the tagger."""

_RAW: ContextVar[bool] = ContextVar("raw", default=False)


def calibrated(rule: str, share: float, *, beside_tagger: bool = False) -> float:
    """Give the calibrated confidence of an attribution.

    Args:
        rule: the name of the rule that found it, as in `Candidate.rule`, or `tagger`. What is found within another
            attribution has the line that its rule has alone: no corpus marks nesting, and there the rules are alone.
        share: the rule's raw share, from 0 to 1.
        beside_tagger: whether the tagger has read the same words and found nothing there. A rule without a line for
            that has the one that it has alone.

    Returns:
        A number from 0 to 1 that never falls where the share of the same rule rises; the share itself for a rule
        without points.
    """
    if _RAW.get():
        return share
    lines = load_calibration()
    knots = lines.get(rule, ())
    return interpolated(lines.get(f"{rule}{BESIDE_TAGGER}", knots) if beside_tagger else knots, share)


def interpolated(knots: Knots, share: float) -> float:
    """Read a rule's line at a share; without points the share is its own value."""
    if not knots:
        return share
    place = bisect_right(knots, share, key=itemgetter(0))
    if place == len(knots):
        return knots[-1][1]
    (left, low), (right, high) = knots[place - 1] if place else (0.0, 0.0), knots[place]
    return min(high, low + (high - low) * (share - left) / (right - left))


@contextmanager
def uncalibrated() -> Iterator[None]:
    """Let shares through as they are while this lasts, in this thread: what calibration is fitted on."""
    token = _RAW.set(True)
    try:
        yield
    finally:
        _RAW.reset(token)
