"""Tables say where they come from, and are what they say."""

from __future__ import annotations

import re

import pytest

from dragoman.vocabularies import tables
from dragoman.vocabularies.tables import TABLES, TableError, digest, read_provenance, read_rows, split


@pytest.mark.parametrize("name", TABLES)
def test_provenance(name: str) -> None:
    """A table names origin, licence and date, and its hash is that of its lines."""
    provenance = read_provenance(name)
    assert provenance.origin
    assert provenance.note
    assert provenance.licence in ("Apache-2.0", "CC0-1.0", "CC-BY-4.0")
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", provenance.date)
    assert provenance.sha256 == digest(name), f"after an edit of {name}.tsv, set its date and sha256: {digest(name)}"


def test_other_columns() -> None:
    """A table with other columns than its loader knows is an error that names them."""
    with pytest.raises(TableError, match="does not have the columns seat, country"):
        read_rows("metonyms", ("seat", "country"))


def test_short_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row with a cell missing is an error that names the row."""
    monkeypatch.setattr(tables, "_text", lambda _: "# origin: x\na\tb\n1\t2\n3\n")
    with pytest.raises(TableError, match="row 2 has 1 cells instead of 2"):
        read_rows("any", ("a", "b"))


def test_header_without_licence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A header with a field missing is an error."""
    monkeypatch.setattr(tables, "_text", lambda _: "# origin: x\na\tb\n")
    with pytest.raises(TableError, match="where it comes from"):
        read_provenance("any")


def test_split() -> None:
    """An empty cell is an empty list."""
    assert split("") == ()
    assert split("a|b c") == ("a", "b c")
