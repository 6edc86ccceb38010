"""PLOVER: types of political events with their modes, contexts, scores and quads.

After the manual of openeventdata/PLOVER, text of 2021; see the headers of the tables for what was taken over.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import TableError, read_rows

TYPE_COLUMNS = ("type", "quad", "quad_in_table", "score", "recipient", "definition", "note")
MODE_COLUMNS = ("type", "mode", "score", "definition")
CONTEXT_COLUMNS = ("context", "definition")


class PloverType(NamedTuple):
    """One type of event.

    Attributes:
        name: as PLOVER writes it, in capitals.
        quad: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, as the type's own section says.
        quad_in_table: the quad in the manual's summary table, which differs for SANCTION.
        score: on PLOVER's scale of conflict and cooperation, from -10 to 10.
        needs_recipient: whether an event without a recipient is none.
        definition: in one line, after "an actor".
        note: a rule that decides codings, or a fault of the manual.
    """

    name: str
    quad: int
    quad_in_table: int
    score: float
    needs_recipient: bool
    definition: str
    note: str


class PloverMode(NamedTuple):
    """One mode of one type.

    Attributes:
        type: the type's name.
        name: the mode, in lower case.
        score: from -10 to 10; None where the manual prints none, so that the type's holds.
        definition: in one line.
    """

    type: str
    name: str
    score: float | None
    definition: str


@lru_cache(maxsize=1)
def load_types() -> dict[str, PloverType]:
    """Load `plover_types.tsv`: the 16 types by name, in the manual's order."""
    return {
        name: PloverType(name, int(quad), int(in_table), float(score), recipient == "yes", definition, note)
        for name, quad, in_table, score, recipient, definition, note in read_rows("plover_types", TYPE_COLUMNS)
    }


@lru_cache(maxsize=1)
def load_modes() -> dict[tuple[str, str], PloverMode]:
    """Load `plover_modes.tsv`, by type and mode.

    Raises:
        TableError: a mode's type is none.
    """
    types = load_types()
    found = {}
    for kind, name, score, definition in read_rows("plover_modes", MODE_COLUMNS):
        if kind not in types:
            raise TableError(f"plover_modes.tsv: there is no type {kind}")
        found[kind, name] = PloverMode(kind, name, float(score) if score else None, definition)
    return found


@lru_cache(maxsize=1)
def load_contexts() -> dict[str, str]:
    """Load `plover_contexts.tsv`: the 37 contexts, each with what it covers."""
    return {row[0]: row[1] for row in read_rows("plover_contexts", CONTEXT_COLUMNS)}


def quad_of(kind: str) -> int:
    """Give the quad of a type, from 1 to 4. Raises KeyError for what is no type."""
    return load_types()[kind].quad


def score_of(kind: str, mode: str | None = None) -> float:
    """Give the score of a type and mode, from -10 to 10: the mode's, or the type's where the mode has none.

    Raises:
        KeyError: there is no such type, or it has no such mode.
    """
    score = load_modes()[kind, mode].score if mode else None
    return load_types()[kind].score if score is None else score
