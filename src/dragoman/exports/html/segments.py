"""The article's text, cut wherever an entry's words begin or end.

All cutting happens here, on Python's code points. The page's script never counts characters: its strings are UTF-16,
in which an emoji counts twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.exports.html.evidence import Layer
from dragoman.exports.html.safety import DIRECTION_CONTROLS
from dragoman.records.document import Document

LINKED_PARTS = ("cue", "trigger", "figure", "time", "name", "place", "flag", "role")
"""Words in these parts lead to their entry's card; where several meet, the part named first leads."""

LINKED_IF_LEADING = ("content", "omitted", "extent", "silent")
"""The first words of these lead to the card where no other words of their entry do."""


@dataclass(frozen=True)
class Segment:
    """A stretch of text that no entry's boundary cuts.

    Attributes:
        text: the words, exactly as in the document.
        layers: everything that rests on them.
        number: its position among the segments that have layers; None for one that has none.
        marks: names for how it is drawn.
        control: whether it is a single character that would turn the direction of the letters after it.
    """

    text: str
    layers: tuple[Layer, ...]
    number: int | None
    marks: tuple[str, ...]
    control: bool = False


@dataclass(frozen=True)
class Run:
    """Segments side by side that lead to the same card, or to none.

    Attributes:
        segments: the segments.
        leader: the layer whose card they lead to, or None.
    """

    segments: tuple[Segment, ...]
    leader: Layer | None


@dataclass(frozen=True)
class Block:
    """A paragraph, a piece of furniture, or the text between two of these.

    Attributes:
        kind: "paragraph", "title", "byline", "dateline", "heading", "note" or "between".
        runs: its text; joined over all blocks it is the document's text.
    """

    kind: str
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Stretch:
    """A block before it is cut."""

    kind: str
    start: int
    end: int


def blocks_of(document: Document, layers: Iterable[Layer], lanes: dict[int, int]) -> tuple[Block, ...]:
    """Cut a document into blocks, runs and segments. Together they hold every character of the text, in order.

    Args:
        document: the document.
        layers: what rests on its words; all of them within the text.
        lanes: the lane of each attribution, by number.
    """
    outline = _outline(document)
    given = tuple(layers)
    cuts = _cuts(document.text, outline, given)
    linked = {layer.number for layer in given if layer.part in LINKED_PARTS}
    starting: dict[int, list[Layer]] = {}
    for layer in given:
        starting.setdefault(layer.span.start, []).append(layer)
    open_layers: list[Layer] = []
    numbered = 0
    blocks: list[Block] = []
    position = 0
    for stretch in outline:
        segments: list[Segment] = []
        while position < len(cuts) and cuts[position] < stretch.end:
            start = cuts[position]
            end = cuts[position + 1] if position + 1 < len(cuts) else stretch.end
            open_layers = [layer for layer in open_layers if layer.span.end > start] + starting.get(start, [])
            number = numbered if open_layers else None
            numbered += number is not None
            segments.append(_segment(document.text, (start, end), tuple(open_layers), number, lanes))
            position += 1
        blocks.append(Block(stretch.kind, _runs(segments, linked)))
    return tuple(blocks)


def _outline(document: Document) -> tuple[Stretch, ...]:
    """Part the text into blocks that do not overlap and leave nothing out."""
    named: list[tuple[int, int, str]] = [(piece.span.start, piece.span.end, piece.kind) for piece in document.furniture]
    named += [(span.start, span.end, "paragraph") for span in document.paragraphs]
    found: list[Stretch] = []
    reached = 0
    for start, end, kind in sorted(named):
        if start < reached or end > len(document.text) or start >= end:
            continue
        if start > reached:
            found.append(Stretch("between", reached, start))
        found.append(Stretch(kind, start, end))
        reached = end
    if reached < len(document.text):
        found.append(Stretch("between", reached, len(document.text)))
    return tuple(found)


def _cuts(text: str, outline: Iterable[Stretch], layers: Iterable[Layer]) -> list[int]:
    cuts = {stretch.start for stretch in outline}
    for layer in layers:
        cuts.update((layer.span.start, layer.span.end))
    for offset, character in enumerate(text):
        if character in DIRECTION_CONTROLS:
            cuts.update((offset, offset + 1))
    cuts.discard(len(text))
    return sorted(cuts)


def _segment(
    text: str, offsets: tuple[int, int], layers: tuple[Layer, ...], number: int | None, lanes: dict[int, int]
) -> Segment:
    start, end = offsets
    marks: list[str] = []
    for layer in layers:
        marks.extend(_marks(layer, start, end, lanes))
    words = text[start:end]
    return Segment(words, layers, number, tuple(dict.fromkeys(marks)), words in DIRECTION_CONTROLS)


def _marks(layer: Layer, start: int, end: int, lanes: dict[int, int]) -> list[str]:
    """Name how one layer is drawn over one segment: by part and lane, and where a bracket opens or closes."""
    lane = lanes.get(layer.number)
    if lane is None:
        return [layer.part] if layer.list_name in ("flags", "silent") else [f"{layer.list_name}-{layer.part}"]
    if layer.part not in ("source", "cue", "content", "omitted"):
        return []
    marks = [f"{layer.part}-{lane}"]
    if layer.part in ("content", "omitted"):
        if layer.span.start == start:
            marks.append(f"opens-{lane}")
        if layer.span.end == end:
            marks.append(f"closes-{lane}")
    return marks


def _runs(segments: Iterable[Segment], linked: set[int]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for segment in segments:
        leader = _leader(segment.layers, linked)
        if runs and leader is not None and runs[-1].leader == leader:
            runs[-1] = Run((*runs[-1].segments, segment), leader)
        else:
            runs.append(Run((segment,), leader))
    return tuple(runs)


def _leader(layers: Iterable[Layer], linked: set[int]) -> Layer | None:
    """Choose the layer whose card the words lead to: the most telling part, and of equals the shortest stretch."""
    found: list[tuple[int, int, int, Layer]] = []
    for layer in layers:
        if layer.part in LINKED_PARTS:
            rank = LINKED_PARTS.index(layer.part)
        elif layer.part in LINKED_IF_LEADING and layer.leads and layer.number not in linked:
            rank = len(LINKED_PARTS)
        else:
            continue
        found.append((rank, layer.span.end - layer.span.start, layer.number, layer))
    return min(found, key=lambda candidate: candidate[:3])[3] if found else None
