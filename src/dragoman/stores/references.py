"""What becomes of the references to an entry that goes, or that gets another id."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeVar

import msgspec

from dragoman.records.record import Record
from dragoman.records.rules.links import REFERENCES

Value = TypeVar("Value")

NOTHING: Mapping[str, str | None] = MappingProxyType({})


def redirected(value: Value, gone: Mapping[str, str | None], renamed: Mapping[str, str] = NOTHING) -> Value | None:  # type: ignore[assignment]
    """Rewrite every reference in a value to entries that are gone or renamed.

    Where one entry is named, its stand-in is named instead, or nobody; an object that cannot do without falls away.
    In a list of entries the one that is gone is left out.

    Args:
        value: a record, an entry, or any object within.
        gone: ids that are gone, each with the id that takes its place in a single reference, or None.
        renamed: ids that have become others.

    Returns:
        The value, rewritten; None where it cannot stand without what is gone.
    """
    if isinstance(value, tuple):
        kept = (redirected(one, gone, renamed) for one in value)
        return tuple(one for one in kept if one is not None)  # type: ignore[return-value]
    if not isinstance(value, msgspec.Struct):
        return value
    changed: dict[str, object] = {}
    named = REFERENCES.get(type(value), {})
    for field in value.__struct_fields__:
        held = getattr(value, field)
        if field in named:
            other = _redirected_ids(held, gone, renamed)
        elif isinstance(held, tuple | msgspec.Struct):
            other = redirected(held, gone, renamed)
        else:
            continue
        if other is None and held is not None and not _may_be_absent(type(value), field):
            return None
        if other != held:
            changed[field] = other
    return msgspec.structs.replace(value, **changed) if changed else value


def without_unknown(record: Record) -> Record:
    """Take out every reference that leads nowhere."""
    known = {entry.id for _, _, entry in record.entries()}
    unknown: dict[str, str | None] = {}
    for _, _, entry in record.entries():
        unknown.update(dict.fromkeys(_named_in(entry) - known))
    found = redirected(record, unknown) if unknown else record
    assert found is not None
    return found


def _named_in(value: object) -> set[str]:
    found: set[str] = set()
    if isinstance(value, tuple):
        for one in value:
            found |= _named_in(one)
    elif isinstance(value, msgspec.Struct):
        named = REFERENCES.get(type(value), {})
        for field in value.__struct_fields__:
            held = getattr(value, field)
            if field not in named:
                found |= _named_in(held)
            elif isinstance(held, str):
                found.add(held)
            elif held:
                found.update(held)
    return {one for one in found if one[2:3] == "-"}


def _redirected_ids(held: object, gone: Mapping[str, str | None], renamed: Mapping[str, str]) -> object:
    if isinstance(held, str):
        return gone[held] if held in gone else renamed.get(held, held)
    if isinstance(held, tuple):
        return tuple(renamed.get(one, one) for one in held if one not in gone)
    return held


@cache
def _may_be_absent(kind: type[msgspec.Struct], field: str) -> bool:
    """Say whether a field may be null, as the type of the record has it."""
    described = msgspec.inspect.type_info(kind)
    assert isinstance(described, msgspec.inspect.StructType)
    held = next(one.type for one in described.fields if one.name == field)
    while isinstance(held, msgspec.inspect.Metadata):
        held = held.type
    return isinstance(held, msgspec.inspect.UnionType) and held.includes_none
