"""Tables of words and facts: tab-separated files that open with where they come from.

A file's first lines start with '#' and give origin, licence, date, the SHA-256 of the lines that follow, and a note.
Then comes one line of column names, then one line an entry. A list within a cell is parted by '|'.
"""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import NamedTuple

from dragoman.errors import DragomanError

TABLES = (
    "calibration",
    "cameo",
    "country_codes",
    "event_classes",
    "event_contexts",
    "event_nouns",
    "event_verbs",
    "given_names",
    "groups",
    "metonyms",
    "named_places",
    "office_holders",
    "organizations",
    "party_nouns",
    "plover_contexts",
    "plover_modes",
    "plover_types",
    "state_places",
    "states",
    "titles",
)


class TableError(DragomanError):
    """A vocabulary file of this installation does not have the columns that its loader knows."""


class Provenance(NamedTuple):
    """Where a table comes from.

    Attributes:
        origin: who compiled it, and from what.
        licence: SPDX identifier.
        date: ISO date of the last change.
        sha256: digest of the table's lines as its header states it.
        note: what the columns mean, or what was left out.
    """

    origin: str
    licence: str
    date: str
    sha256: str
    note: str


def read_rows(name: str, columns: tuple[str, ...]) -> list[list[str]]:
    """Read the rows of a table.

    Args:
        name: the table's name, without '.tsv'.
        columns: the column names that the file must have, in order.

    Returns:
        One list of cells a row.

    Raises:
        TableError: the columns are others, or a row has more or fewer cells.
    """
    lines = _body(_text(name)).splitlines()
    if not lines or tuple(lines[0].split("\t")) != columns:
        raise TableError(f"{name}.tsv does not have the columns {', '.join(columns)}")
    rows = [line.split("\t") for line in lines[1:]]
    for number, row in enumerate(rows, start=1):
        if len(row) != len(columns):
            raise TableError(f"{name}.tsv: row {number} has {len(row)} cells instead of {len(columns)}")
    return rows


def read_provenance(name: str) -> Provenance:
    """Read the header of a table. Raises TableError where a field is missing."""
    fields: dict[str, str] = {}
    for line in _text(name).splitlines():
        if not line.startswith("# "):
            break
        field, _, value = line[2:].partition(": ")
        fields[field] = value
    try:
        return Provenance(**fields)
    except TypeError as error:
        raise TableError(f"{name}.tsv does not say where it comes from") from error


def digest(name: str) -> str:
    """Compute the SHA-256 of a table's lines, header left out, in hexadecimal."""
    return hashlib.sha256(_body(_text(name)).encode("utf-8")).hexdigest()


def split(cell: str) -> tuple[str, ...]:
    """Take the list in a cell apart."""
    return tuple(cell.split("|")) if cell else ()


def _text(name: str) -> str:
    return files("dragoman.vocabularies").joinpath(f"{name}.tsv").read_text(encoding="utf-8")


def _body(text: str) -> str:
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return text
