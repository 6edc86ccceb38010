"""Read a corpus's documents into predictions, on as many processes as are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import TypeAlias

from dragoman.errors import CorpusError, UnreadableInput
from dragoman.evaluation.corpora.base import GoldDocument, Marking
from dragoman.evaluation.predictions import outermost
from dragoman.workflows.read import read

Progress: TypeAlias = Callable[[int, int], None]
"""Called with how many documents are done and how many there are."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Predictions by document, in the corpus's order, and the reason for each document that could not be read."""

    predictions: dict[str, tuple[Marking, ...]] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)


def read_documents(documents: Sequence[GoldDocument], workers: int = 1, progress: Progress | None = None) -> Reading:
    """Read documents; what could not be read counts as a document without predictions.

    Args:
        documents: the gold, of which only name and text are looked at.
        workers: how many processes read at once. The result does not depend on it.
        progress: told after each document.

    Returns:
        The predictions.

    Raises:
        CorpusError: a reader changed a text, so that offsets would not mean the same.
    """
    reading = Reading()
    if workers <= 1:
        _collect(reading, documents, map(read_one, documents), progress)
        return reading
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        _collect(reading, documents, pool.map(read_one, documents, chunksize=4), progress)
    return reading


def read_one(document: GoldDocument) -> tuple[Marking, ...] | str:
    """Read one document; gives its predictions, or the reason why it could not be read."""
    try:
        record = read(document.text.encode("utf-8"), format="text", source_name=document.name)
    except UnreadableInput as error:
        return error.reason
    if record.document.text != document.text:
        raise CorpusError(f"{document.name}: the text that was read is not the corpus's text, so no offset can be held")
    return outermost(record)


def _collect(
    reading: Reading,
    documents: Sequence[GoldDocument],
    outcomes: Iterable[tuple[Marking, ...] | str],
    progress: Progress | None,
) -> None:
    for number, (document, outcome) in enumerate(zip(documents, outcomes, strict=True), start=1):
        if isinstance(outcome, str):
            reading.unreadable[document.name] = outcome
        else:
            reading.predictions[document.name] = outcome
        if progress is not None:
            progress(number, len(documents))
