"""Lanes: at which height under the words an attribution is drawn, so that nesting is seen.

The outermost attribution is drawn nearest to the words, each one within it a lane further down. Two whose contents
share words without one enclosing the other take different lanes: interval partitioning by first fit, in reading order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dragoman.exports.html.evidence import Layer
from dragoman.exports.html.register import Register
from dragoman.records.attributions import Attribution

CONTENT_PARTS = frozenset(("content", "omitted"))
DRAWN_PARTS = CONTENT_PARTS | {"source", "cue"}

LANES = 6
"""So many lanes can be drawn; attributions nested deeper share the last one."""

Stretches = list[tuple[int, int]]


@dataclass
class Drawn:
    """What is to be drawn for one attribution; contents apart, since two may share a source or a cue only."""

    contents: Stretches = field(default_factory=list)
    others: Stretches = field(default_factory=list)


class Lane:
    """The characters of the text under which a lane is taken: one byte each, so that long texts stay quick."""

    def __init__(self, length: int) -> None:
        self._contents = bytearray(length)
        self._anything = bytearray(length)

    def is_free_for(self, wanted: Drawn) -> bool:
        """Say whether no content meets anything, of what is drawn here and what is to be drawn."""
        taken = any(self._anything.find(1, start, end) >= 0 for start, end in wanted.contents)
        return not taken and all(self._contents.find(1, start, end) < 0 for start, end in wanted.others)

    def draw(self, wanted: Drawn) -> None:
        """Take the characters."""
        for start, end in wanted.contents:
            self._contents[start:end] = b"\x01" * (end - start)
        for start, end in (*wanted.contents, *wanted.others):
            self._anything[start:end] = b"\x01" * (end - start)


def lanes_of(register: Register, layers: Iterable[Layer]) -> dict[int, int]:
    """Give the lane of each attribution, from 1 to `LANES`, by its number on the page."""
    drawn: dict[int, Drawn] = {}
    for layer in layers:
        if layer.list_name == "attributions" and layer.part in DRAWN_PARTS:
            one = drawn.setdefault(layer.number, Drawn())
            kept = one.contents if layer.part in CONTENT_PARTS else one.others
            kept.append((layer.span.start, layer.span.end))
    found: dict[int, int] = {}
    lanes = [Lane(len(register.record.document.text)) for _ in range(LANES)]
    for numbered in register.listed("attributions"):
        if numbered.number not in drawn or not isinstance(numbered.entry, Attribution):
            continue
        outer = register.by_id.get(numbered.entry.within or "")
        lowest = found.get(outer.number, 0) + 1 if outer else 1
        wanted = drawn[numbered.number]
        free = (lane for lane in range(lowest, LANES) if lanes[lane - 1].is_free_for(wanted))
        found[numbered.number] = next(free, LANES)
        lanes[found[numbered.number] - 1].draw(wanted)
    return found
