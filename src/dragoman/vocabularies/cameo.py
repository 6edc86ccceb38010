"""CAMEO: its codes with their names, Goldstein values and quads, and what each is in PLOVER.

CAMEO 1.1b3 (Schrodt 2012); Goldstein (1992), "A Conflict-Cooperation Scale for WEIS Events Data", as carried over to
CAMEO's codes; the map to PLOVER of 2021, corrected where it goes against PLOVER's manual, with the fault named.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows, split

COLUMNS = (
    "code", "name", "type", "mode", "contexts", "goldstein", "quad", "map_type", "map_mode", "map_contexts", "note",
)  # fmt: skip


class CameoCode(NamedTuple):
    """One code.

    Attributes:
        code: two to four digits; a string, since the first may be 0.
        name: what CAMEO calls it.
        type: PLOVER type, or None for statements (01) and appeals (02), which PLOVER does not code.
        mode: PLOVER mode of that type, or None.
        contexts: PLOVER contexts that the code itself implies.
        goldstein: from -10 to 10, or None where no value is published.
        quad: 1 to 4 by GDELT's rule, which goes by the first two digits alone; PLOVER's own is `plover.quad_of`.
        map_type: the type in the official map, or None.
        map_mode: the mode there, or None; some are no modes any more.
        map_contexts: the contexts there.
        note: what is wrong with the official map; empty if nothing is.
    """

    code: str
    name: str
    type: str | None
    mode: str | None
    contexts: tuple[str, ...]
    goldstein: float | None
    quad: int
    map_type: str | None
    map_mode: str | None
    map_contexts: tuple[str, ...]
    note: str


@lru_cache(maxsize=1)
def load_cameo() -> dict[str, CameoCode]:
    """Load `cameo.tsv`, by code, in the order of codes."""
    found = {}
    for row in read_rows("cameo", COLUMNS):
        code, name, kind, mode, contexts, goldstein, quad, map_type, map_mode, map_contexts, note = row
        found[code] = CameoCode(
            code,
            name,
            kind or None,
            mode or None,
            split(contexts),
            float(goldstein) if goldstein else None,
            int(quad),
            map_type or None,
            map_mode or None,
            split(map_contexts),
            note,
        )
    return found


def parent_of(code: str) -> str | None:
    """Give the code one step coarser, or None for one of two digits: 1823 is part of 182, 182 of 18."""
    return code[:-1] if len(code) > 2 else None


def goldstein_of(code: str) -> float | None:
    """Give the Goldstein value of a code, or of the nearest coarser code that has one; None for what is no code."""
    known = load_cameo()
    at: str | None = code
    while at is not None and at in known:
        value = known[at].goldstein
        if value is not None:
            return value
        at = parent_of(at)
    return None


@cache
def codes_of(kind: str, mode: str | None) -> tuple[str, ...]:
    """Give all codes of three and four digits that mean this PLOVER type and mode, in the order of codes."""
    return tuple(
        one.code for one in load_cameo().values() if len(one.code) > 2 and one.type == kind and one.mode == mode
    )
