"""Silence: the sentences on which nothing rests, so that a reader sees what was not read."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.base import Entry
from dragoman.records.details import Silent
from dragoman.records.identity import identified
from dragoman.records.walking import words_of


def find_silent(parse: Parse, *lists: tuple[Entry, ...]) -> tuple[Silent, ...]:
    """Give every sentence that no entry of the given lists touches.

    Actors, times and places do not belong among the lists: they say of whom, when and where, but not what.

    Args:
        parse: the parsed document.
        lists: the entries that speak of the affair.
    """
    touched: set[int] = set()
    for entries in lists:
        for span in words_of(entries):
            touched.update(parse.sentence_of[index] for index in parse.covered(span))
    return tuple(
        identified(parse.document, Silent(spans=(span,), by="silence.sentences@1", confidence=1.0))
        for number, span in enumerate(parse.document.sentences)
        if number not in touched
    )
