"""How often each rule of attribution was right at each raw confidence, as points of a rising line."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from dragoman.vocabularies.tables import TableError, read_rows

TABLE = "calibration"
COLUMNS = ("rule", "raw", "calibrated")

Knots: TypeAlias = tuple[tuple[float, float], ...]
"""Points (raw, calibrated), both from 0 to 1: raw rises from each to the next, calibrated never falls."""


@lru_cache(maxsize=1)
def load_calibration() -> dict[str, Knots]:
    """Load `calibration.tsv`.

    Returns:
        The points of each rule; a rule that was not seen is not among them.

    Raises:
        TableError: a cell is no number from 0 to 1, or a rule's line does not rise.
    """
    found: dict[str, list[tuple[float, float]]] = {}
    for rule, raw, calibrated in read_rows(TABLE, COLUMNS):
        try:
            found.setdefault(rule, []).append((float(raw), float(calibrated)))
        except ValueError as error:
            raise TableError(f"{TABLE}.tsv: {rule} has a cell that is no number") from error
    for rule, knots in found.items():
        if not rises(knots):
            raise TableError(f"{TABLE}.tsv: the points of {rule} do not rise from 0 to 1")
    return {rule: tuple(knots) for rule, knots in found.items()}


def rises(knots: list[tuple[float, float]]) -> bool:
    """Say whether points lie between 0 and 1, in order, and never fall."""
    inside = all(0 <= raw <= 1 and 0 <= calibrated <= 1 for raw, calibrated in knots)
    return inside and all(one[0] < other[0] and one[1] <= other[1] for one, other in pairwise(knots))
