"""Predictions: attributions as offsets, from records or from a file of JSON lines.

A line of the file is `{"doc": NAME, "attributions": [{"source": [[start, end]], "cue": [...], "content": [...]}]}`; an
attribution may also have `by`, the rule's name, and `confidence`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from dragoman.errors import UnreadableInput
from dragoman.evaluation.corpora.base import Marking, Offsets
from dragoman.records.attributions import Attribution
from dragoman.records.record import Record
from dragoman.records.spans import Span


class PredictedAttribution(msgspec.Struct, frozen=True):
    """One attribution of a line; a role that is missing or null is empty."""

    source: list[Offsets] | None = None
    cue: list[Offsets] | None = None
    content: list[Offsets] | None = None
    by: str = ""
    confidence: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None


class PredictedDocument(msgspec.Struct, frozen=True):
    """One line: a document's name, as the corpus has it, and its attributions."""

    doc: str
    attributions: list[PredictedAttribution]


def outermost(record: Record) -> tuple[Marking, ...]:
    """Give the attributions that a corpus without nesting can know.

    Left out are those that stand within another, and those whose cue lies in another's content, and no others: what
    was pointedly not said ("declined to comment") counts, as it does for PolNeAR's annotators.
    """
    return tuple(
        Marking(
            source=_offsets(attribution.source.spans) if attribution.source else (),
            cue=_offsets(attribution.cue.spans) if attribution.cue else (),
            content=_offsets(attribution.content.spans),
            by=attribution.by,
            confidence=attribution.confidence,
        )
        for attribution in record.attributions
        if attribution.within is None and not _is_told(attribution, record.attributions)
    )


def _is_told(attribution: Attribution, others: Iterable[Attribution]) -> bool:
    if attribution.cue is None or not attribution.cue.spans:
        return False
    cue = attribution.cue.spans
    return any(
        all(any(content.covers(span) for content in other.content.spans) for span in cue)
        for other in others
        if other is not attribution
    )


def _offsets(spans: Iterable[Span]) -> tuple[Offsets, ...]:
    return tuple((span.start, span.end) for span in spans)


def read_predictions(path: Path) -> dict[str, tuple[Marking, ...]]:
    """Read a file of predictions. Raises UnreadableInput with the number of the line that is not one."""
    decoder = msgspec.json.Decoder(PredictedDocument)
    found: dict[str, tuple[Marking, ...]] = {}
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise UnreadableInput(str(path), error.strerror or "could not be opened") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            document = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise UnreadableInput(f"{path}, line {number}", f"not a prediction: {error}") from error
        found[document.doc] = tuple(
            Marking(tuple(one.source or ()), tuple(one.cue or ()), tuple(one.content or ()), one.by, one.confidence)
            for one in document.attributions
        )
    return found


def write_predictions(path: Path, predictions: Mapping[str, Iterable[Marking]]) -> None:
    """Write predictions as JSON lines, one document a line, in the order given."""
    encoder = msgspec.json.Encoder()
    lines = [
        encoder.encode({
            "doc": name,
            "attributions": [
                PredictedAttribution(list(one.source), list(one.cue), list(one.content), one.by, one.confidence)
                for one in markings
            ],
        })
        for name, markings in predictions.items()
    ]  # fmt: skip
    path.write_bytes(b"".join(line + b"\n" for line in lines))
