"""The codebook: what every field of a record means, and what every record keeps, written from the types alone."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from dragoman.records.actors import WikidataId
from dragoman.records.base import CountryCode, Entry, EntryId, Producer
from dragoman.records.events import CameoCode
from dragoman.records.intervals import Anchor, IsoMoment
from dragoman.records.record import ENTRY_LISTS, RECORD_VERSION, Record
from dragoman.records.rules.catalogue import RULES
from dragoman.records.rules.links import REFERENCES
from dragoman.workflows.codebook_codes import codes

PLAIN_NAMES = {str: "text", int: "whole number", float: "number", bool: "true or false"}

OPENING = """\
# Codebook

Every field, code and value of a record, in version {version} of its schema. This page is generated from the record
types and the vocabularies (`make docs`), and a test fails when they differ. [schema.json](schema.json), or
`dragoman schema`, says the same of the fields to machines; [exports.md](exports.md) has the columns of every export.

- **Offsets** are Unicode code points into `document.text`; the end is exclusive; `document.text[start:end] == text`.
- **Names** are those of the JSON. Where Python has another name, because `from` is a word of the language, the table
  gives it in brackets.
- **Every field is written**, also when it is null or empty. A field with a default may be absent when a record is
  read; one marked *required* may not. Other fields than these are an error.
- **Ids** are two letters for the list and 12 hexadecimal digits of SHA-256 over the document's hash, these letters and
  the key fields named below, so that the same words of the same text have the same id everywhere.
- **Lists of entries** stand in reading order: by where the words that name an entry begin, the longer first, then by
  id. Cue and content name an attribution, the first mention an actor, trigger and spans an event.
"""

FORMATS: dict[str, Any] = {
    "id": EntryId,
    "anchor": Anchor,
    "moment": IsoMoment,
    "country": CountryCode,
    "producer": Producer,
    "Wikidata id": WikidataId,
    "CAMEO code": CameoCode,
}
"""Texts of a fixed form, by the name that the codebook gives them."""

FORMATS_OPENING = """\
## Formats

| name | form | meaning |
|---|---|---|
"""

CHECKS = """\
## What `dragoman check` proves

In this order, and it stops at the first failure. A file must also be in canonical form: UTF-8, keys sorted, no blanks,
at most one line end after it.

| rule | what holds |
|---|---|
"""


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """One row of the codebook.

    Attributes:
        name: in JSON.
        python_name: of the attribute in Python.
        kind: the type in plain words.
        values: the allowed values or bounds, or "".
        default: as JSON, or None where the field is required.
        description: what it means; "" where the type does not say.
    """

    name: str
    python_name: str
    kind: str
    values: str
    default: str | None
    description: str


def codebook() -> str:
    """Write the codebook in Markdown: every type of a record in the order in which a reader meets it, and the rules."""
    parts = [OPENING.format(version=RECORD_VERSION)]
    parts.extend(_section(kind) for kind in record_types())
    forms = (f"| {name} | `{_cell(_pattern(held))}` | {_cell(_description(held))} |" for name, held in FORMATS.items())
    parts.append(FORMATS_OPENING + "\n".join(forms) + "\n")
    parts.append(codes())
    rows = (f"| {rule.name} | {_cell(rule.statement)} |" for rule in RULES)
    parts.append(CHECKS + "\n".join(rows) + "\n")
    return "\n".join(parts)


def record_types() -> tuple[type[msgspec.Struct], ...]:
    """Give every type that a record is made of, each after the first one that mentions it."""
    found: list[type[msgspec.Struct]] = []
    waiting: list[type[msgspec.Struct]] = [Record]
    while waiting:
        kind = waiting.pop(0)
        if kind in found:
            continue
        found.append(kind)
        hints = typing.get_type_hints(kind, include_extras=True)
        waiting.extend(held for field in msgspec.structs.fields(kind) for held in _structs_in(hints[field.name]))
    return tuple(found)


def fields_of_type(kind: type[msgspec.Struct]) -> tuple[FieldEntry, ...]:
    """Give the rows of one type, in the order in which the type declares its fields."""
    hints = typing.get_type_hints(kind, include_extras=True)
    rows = []
    for field in msgspec.structs.fields(kind):
        hint = hints[field.name]
        rows.append(
            FieldEntry(
                name=field.encode_name,
                python_name=field.name,
                kind=_plain(hint),
                values=", ".join(dict.fromkeys((*_lists(kind, field.name), *_values(hint)))),
                default=_default(kind, field),
                description=_description(hint),
            )
        )
    return tuple(rows)


def _section(kind: type[msgspec.Struct]) -> str:
    lines = [f"## {kind.__name__}", "", inspect.getdoc(kind) or "", ""]
    if issubclass(kind, Entry):
        places = [name for name in ENTRY_LISTS if kind in _structs_in(typing.get_type_hints(Record)[name])]
        key = " ".join((inspect.getdoc(kind.key) or "").split()).rstrip(".")
        lines += [
            f"List: `{'`, `'.join(places)}`. Ids begin with `{kind.PREFIX}-`. Key: {key[0].lower()}{key[1:]}.",
            "",
        ]
    lines += ["| field | type | values | default | meaning |", "|---|---|---|---|---|"]
    for row in fields_of_type(kind):
        name = f"`{row.name}`" + (f" (`{row.python_name}`)" if row.name != row.python_name else "")
        default = "*required*" if row.default is None else f"`{row.default}`"
        lines.append(f"| {name} | {row.kind} | {_cell(row.values)} | {default} | {_cell(row.description)} |")
    return "\n".join(lines) + "\n"


def _default(kind: type[msgspec.Struct], field: msgspec.structs.FieldInfo) -> str | None:
    if field.required or (field.name == "id" and issubclass(kind, Entry)):
        return None
    return msgspec.json.encode(field.default).decode()


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")


def _metas(hint: Any) -> list[msgspec.Meta]:
    return [meta for meta in getattr(hint, "__metadata__", ()) if isinstance(meta, msgspec.Meta)]


def _description(hint: Any) -> str:
    return next((meta.description for meta in reversed(_metas(hint)) if meta.description), "")


def _pattern(hint: Any) -> str:
    return next((meta.pattern for meta in _metas(hint) if meta.pattern), "")


def _form(hint: Any) -> str | None:
    return _FORM_OF_PATTERN.get(_pattern(hint))


def _lists(kind: type[msgspec.Struct], field: str) -> Iterator[str]:
    """Name the lists in which the entries stand whose ids a field holds."""
    lists = REFERENCES.get(kind, {}).get(field, ())
    if lists:
        yield "in " + " or ".join(f"`{name}`" for name in lists)


def _bare(hint: Any) -> Any:
    return hint.__origin__ if hasattr(hint, "__metadata__") else hint


def _choices(hint: Any) -> tuple[Any, ...] | None:
    """Give the members of a union, or None for any other type."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else None


def _structs_in(hint: Any) -> Iterator[type[msgspec.Struct]]:
    bare = _bare(hint)
    if isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        yield bare
    elif get_origin(bare) is not Literal:
        for held in get_args(bare):
            yield from _structs_in(held)


def _plain(hint: Any) -> str:
    form = _form(hint)
    if form:
        return f"[{form}](#formats)"
    bare = _bare(hint)
    choices = _choices(bare)
    if choices:
        return " or ".join(_plain(choice) for choice in choices)
    if bare is type(None):
        return "null"
    if get_origin(bare) is tuple:
        return f"list of {_plain(get_args(bare)[0])}"
    if get_origin(bare) is Literal:
        return "word"
    if isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        return f"[{bare.__name__}](#{bare.__name__.lower()})"
    return PLAIN_NAMES[bare]


def _values(hint: Any) -> Iterator[str]:
    bare = _bare(hint)
    for meta in _metas(hint):
        yield from _bounds(meta)
    if get_origin(bare) is Literal:
        yield from (f"`{value}`" for value in get_args(bare))
    elif get_origin(bare) is tuple or _choices(bare):
        for held in get_args(bare):
            if held is not Ellipsis:
                yield from _values(held)


def _bounds(meta: msgspec.Meta) -> Iterator[str]:
    if meta.pattern is not None and meta.pattern not in _FORM_OF_PATTERN:
        yield f"`{meta.pattern}`"
    if meta.ge is not None:
        yield f"at least {meta.ge}"
    if meta.le is not None:
        yield f"at most {meta.le}"
    if meta.min_length is not None:
        yield "not empty" if meta.min_length == 1 else f"at least {meta.min_length} long"


_FORM_OF_PATTERN = {_pattern(held): name for name, held in FORMATS.items()}
