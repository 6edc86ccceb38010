"""No field that holds ids is forgotten by the table of references."""

from __future__ import annotations

from dragoman.records.base import Entry
from dragoman.records.record import ENTRY_LISTS
from dragoman.records.rules.links import REFERENCES
from dragoman.workflows.codebook import fields_of_type, record_types


def test_every_field_with_ids_is_followed() -> None:
    """Each field whose type is an id or a list of ids stands in the table, apart from an entry's own id."""
    with_ids = {
        (kind, row.python_name)
        for kind in record_types()
        for row in fields_of_type(kind)
        if ("[id]" in row.kind or "[anchor]" in row.kind) and not (issubclass(kind, Entry) and row.name == "id")
    }
    assert with_ids == {(kind, field) for kind, fields in REFERENCES.items() for field in fields}


def test_references_lead_to_lists_of_the_record() -> None:
    """Each list that the table names exists."""
    assert {name for fields in REFERENCES.values() for lists in fields.values() for name in lists} <= set(ENTRY_LISTS)
