"""Silence: the sentences on which nothing rests, so that a reader sees what was not read."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, Silent
from dragoman.records.identity import identified
from dragoman.records.spans import Span


def find_silent(parse: Parse, attributions: tuple[Attribution, ...], figures: tuple[Figure, ...]) -> tuple[Silent, ...]:
    """Give every sentence that no attribution and no figure touches.

    Actors and times alone do not count: they say of whom and when, but not what.
    """
    touched: set[int] = set()
    for span in _evidence(attributions, figures):
        touched.update(parse.sentence_of[index] for index in parse.covered(span))
    return tuple(
        identified(parse.document, Silent(spans=(span,), by="silence.sentences@1", confidence=1.0))
        for number, span in enumerate(parse.document.sentences)
        if number not in touched
    )


def _evidence(attributions: tuple[Attribution, ...], figures: tuple[Figure, ...]) -> Iterable[Span]:
    for attribution in attributions:
        yield from attribution.content.spans
        if attribution.cue:
            yield from attribution.cue.spans
        if attribution.source:
            yield from attribution.source.spans
    for figure in figures:
        yield figure.span
        if figure.of:
            yield from figure.of.spans
