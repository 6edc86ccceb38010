"""Walking through a record: every object in it, with its place, whatever types are added later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from dragoman.records.actors import Mention
from dragoman.records.spans import Span

Path = tuple[str | int, ...]
"""The way from the record to an object: JSON names of fields, positions in lists."""


def written(path: Path) -> str:
    """Write a path as people read it: `attributions[3].cue.spans[0]`."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(parts).removeprefix(".")


def fields_of(value: msgspec.Struct) -> Iterator[tuple[str, Any]]:
    """Give the fields of an object as (name in JSON, value), in the order of their declaration."""
    for name, encoded in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        yield encoded, getattr(value, name)


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, msgspec.Struct]]:
    """Give every object within a value, itself included, outer ones first, in the order of the fields."""
    if isinstance(value, msgspec.Struct):
        yield path, value
        for name, held in fields_of(value):
            if isinstance(held, msgspec.Struct | tuple):
                yield from walk(held, (*path, name))
    elif isinstance(value, tuple):
        for position, held in enumerate(value):
            if isinstance(held, msgspec.Struct | tuple):
                yield from walk(held, (*path, position))


def words_of(value: Any) -> tuple[Span, ...]:
    """Give all words that a value rests on, mentions of actors among them, in reading order, each once."""
    found = set()
    for _, held in walk(value):
        if isinstance(held, Span):
            found.add(held)
        elif isinstance(held, Mention):
            found.add(held.span)
    return tuple(sorted(found))
