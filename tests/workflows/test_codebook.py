"""The codebook leaves out no type and no field, and says what each means."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
import pytest

from dragoman.records.base import Entry
from dragoman.records.codec import schema
from dragoman.records.intervals import Interval
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.rules.catalogue import RULES
from dragoman.vocabularies.cameo import load_cameo
from dragoman.vocabularies.organizations import load_organizations
from dragoman.vocabularies.plover import load_contexts, load_modes, load_types
from dragoman.workflows.codebook import codebook, fields_of_type, record_types
from dragoman.workflows.codebook_codes import SECTORS
from dragoman.workflows.codebook_values import MEANINGS

TYPES = record_types()


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_type_is_described(kind: type[msgspec.Struct]) -> None:
    """Each type has a docstring of its own that is a sentence, and a section."""
    assert (inspect.getdoc(kind) or "").endswith(".")
    assert "__doc__" in vars(kind)
    assert f"\n## {kind.__name__}\n" in codebook()


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_field_is_described(kind: type[msgspec.Struct]) -> None:
    """Each field says what it means, in a sentence that ends."""
    for row in fields_of_type(kind):
        assert row.description.endswith("."), f"{kind.__name__}.{row.name}"


@pytest.mark.parametrize(
    "kind", [kind for kind in TYPES if issubclass(kind, Entry)], ids=lambda kind: str(kind.__name__)
)
def test_every_entry_names_its_key(kind: type[Entry]) -> None:
    """Each type of entry has letters of its own for its ids and says what they are made from."""
    assert [other.PREFIX for other in TYPES if issubclass(other, Entry)].count(kind.PREFIX) == 1
    assert f"Ids begin with `{kind.PREFIX}-`. Key: " in codebook()
    assert kind.key is not Entry.key


def test_codebook_and_schema_have_the_same_types() -> None:
    """The codebook has a section for each definition of the schema, with the same fields and the same required ones."""
    definitions = schema()["$defs"]
    assert {kind.__name__ for kind in TYPES} == set(definitions)
    for kind in TYPES:
        rows = fields_of_type(kind)
        definition = definitions[kind.__name__]
        assert {row.name for row in rows} == set(definition["properties"])
        assert {row.name for row in rows if row.default is None} == set(definition["required"])


def test_names_are_those_of_the_json() -> None:
    """Where Python and JSON differ in a name, the JSON's comes first."""
    assert [(row.name, row.python_name) for row in fields_of_type(Interval)][:2] == [("from", "start"), ("to", "end")]
    assert "| `from` (`start`) |" in codebook()


def test_lists_rules_and_choices_are_written_out() -> None:
    """Each list of a record, each rule and each allowed word stands in the codebook."""
    page = codebook()
    assert [row.name for row in fields_of_type(Record) if row.name in ENTRY_LISTS] == list(ENTRY_LISTS)
    for rule in RULES:
        assert f"\n| {rule.name} | " in page
    assert "`agreed_in_principle`" in page
    assert "in `events` or `talks` or `proposals`" in page


def words_of(hint: Any) -> Iterator[str]:
    """Give the words that a field of this type may hold, where these are counted."""
    if get_origin(hint) is Literal:
        yield from get_args(hint)
    else:
        for held in getattr(hint, "__origin__", None), *get_args(hint):
            if held is not None and held is not Ellipsis and not isinstance(held, msgspec.Meta):
                yield from words_of(held)


CLOSED = {
    (kind.__name__, name): tuple(dict.fromkeys(words_of(hint)))
    for kind in TYPES
    for name, hint in typing.get_type_hints(kind, include_extras=True).items()
    if name in kind.__struct_fields__ and tuple(words_of(hint))
}
"""The words of every field that may hold only certain ones."""


@pytest.mark.parametrize("field", [field for field in CLOSED if field != ("Event", "type")], ids=".".join)
def test_every_value_is_defined(field: tuple[str, str]) -> None:
    """Each word that a field may hold has its meaning, no other has one, and all stand on the page."""
    assert tuple(MEANINGS[field]) == CLOSED[field]
    for word, meaning in MEANINGS[field].items():
        assert meaning.endswith(".")
        assert f"\n| `{word}` | {meaning} |" in codebook()


def test_no_field_is_defined_that_there_is_not() -> None:
    """A field that goes takes its meanings with it."""
    assert {*MEANINGS, ("Event", "type")} == set(CLOSED)


def test_every_code_is_defined() -> None:
    """Types, modes, contexts, CAMEO codes and the sectors of known organizations stand on the page."""
    page = codebook()
    assert tuple(load_types()) == CLOSED["Event", "type"]
    for name in (*load_types(), *load_contexts(), *load_cameo(), *SECTORS):
        assert f"\n| `{name}` | " in page
    for kind, mode in load_modes():
        assert f"\n| `{kind}` | `{mode}` | " in page
    assert {one.sector for one in load_organizations() if one.sector} <= set(SECTORS)


def test_a_field_without_a_description_would_be_seen() -> None:
    """A type that forgets to describe a field gets an empty cell, which the tests above refuse."""

    class Bare(msgspec.Struct):
        """A type for this test."""

        said: Annotated[str, msgspec.Meta(description="What was said.")]
        unsaid: str | None = None

    assert [(row.description, row.default) for row in fields_of_type(Bare)] == [("What was said.", None), ("", "null")]
