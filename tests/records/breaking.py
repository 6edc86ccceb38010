"""What it takes to break a sound record, written as plain JSON values, in a place that hypothesis draws.

A breakage gets `draw` and the record, changes the record in place and gives nothing. Where the record has nothing that
it could break, it rejects the example through `assume`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from hypothesis import assume
from hypothesis import strategies as st

from dragoman.records.identity import entry_id
from dragoman.records.record import ENTRY_LISTS, Record

Draw = Callable[[Any], Any]
Tree = dict[str, Any]
Breakage = Callable[[Draw, Tree], None]

REFERENCES = (
    "actor",
    "within",
    "actors",
    "recipients",
    "parties",
    "next",
    "event",
    "attribution",
    "of",
    "put_by",
    "who",
)


def objects(value: Any) -> Iterator[Tree]:
    """Give every object within plain JSON values."""
    if isinstance(value, dict):
        yield value
        for held in value.values():
            yield from objects(held)
    elif isinstance(value, list):
        for held in value:
            yield from objects(held)


def one_of(draw: Draw, found: list[Any]) -> Any:
    """Draw one of what was found, if anything was."""
    assume(found)
    return draw(st.sampled_from(found))


def a_span(draw: Draw, tree: Tree) -> Tree:
    """Draw any span or mention."""
    return one_of(draw, [held for held in objects(tree) if {"start", "end", "text"} <= held.keys()])


def an_interval(draw: Draw, tree: Tree, **needed: Any) -> Tree:
    """Draw an interval whose fields have the given values."""
    intervals = [held for held in objects(tree) if "precision" in held and "from" in held]
    return one_of(draw, [held for held in intervals if all(held[name] == value for name, value in needed.items())])


def entry(draw: Draw, tree: Tree, *lists: str) -> Tree:
    """Draw an entry of one of some lists, or of any."""
    return one_of(draw, [held for name in lists or ENTRY_LISTS for held in tree[name]])


def outer_and_inner(draw: Draw, tree: Tree) -> tuple[Tree, Tree]:
    """Draw an attribution and one directly within it."""
    by_id = {held["id"]: held for held in tree["attributions"]}
    inner = one_of(draw, [held for held in tree["attributions"] if held["within"]])
    return by_id[inner["within"]], inner


def cut(tree: Tree, start: int, end: int) -> Tree:
    """Make a right span of the text."""
    return {"start": start, "end": end, "text": tree["document"]["text"][start:end]}


def another_character(draw: Draw, words: str) -> str:
    """Change one character of some words."""
    at = draw(st.integers(0, len(words) - 1))
    return words[:at] + ("x" if words[at] != "x" else "y") + words[at + 1 :]


def give_id_again(tree: Tree, held: Tree) -> None:
    """Set the id that a changed entry must now have, wherever the old one is named."""
    record = msgspec.convert(tree, Record)
    old = held["id"]
    new = next(
        entry_id(record.document, known)
        for _, _, known in record.entries()
        if known.id == old and json.loads(msgspec.json.encode(known)) == held
    )
    held["id"] = new
    for other in objects(tree):
        for name, value in other.items():
            if name not in (*REFERENCES, "attributions"):
                continue
            if value == old:
                other[name] = new
            elif isinstance(value, list):
                other[name] = [new if named == old else named for named in value]
