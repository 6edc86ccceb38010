"""The columns of an answer as a table, and where each value stands in an entry that was found."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from dragoman.records.record import ENTRY_LISTS
from dragoman.records.tables.layout import Column

_DESCRIBED = (
    (Column("date", "text", "Its first day, ISO; the day of publication where it has none of its own."), "start"),
    (Column("until", "text", "Its last day; absent where it is open or not known."), "end"),
    (Column("dated", "truth", "Whether the days are its own."), "dated"),
    (Column("list", "text", "The list that it stands in.", values=ENTRY_LISTS), "list"),
    (Column("type", "text", "Type, kind or category, as its list has it."), "type"),
    (Column("status", "text", "Status or state."), "status"),
    (Column("act", "text", "What the source does by saying it."), "act"),
    (Column("voice", "text", "On whose word it stands, from the article inwards."), "voice"),
    (Column("actors", "list", "Names of all parties to it."), "actors"),
    (Column("countries", "list", "Their countries."), "countries"),
    (Column("place", "text", "Name of the place."), "place"),
    (Column("track", "text", "Name of the negotiation track."), "track"),
    (Column("omitted", "truth", "Whether it was left unsaid."), "omitted"),
    (Column("conflicting", "truth", "Whether its tellers differ."), "conflicting"),
    (Column("single_source", "truth", "Whether one voice alone tells it."), "single_source"),
    (Column("words", "text", "The words that it rests on, on one line."), "words"),
    (Column("confidence", "number", "How sure its producer is, from 0 to 1."), "confidence"),
    (Column("by", "text", "What produced it."), "by"),
    (Column("correction", "whole", "The number of the correction that made it so."), "correction"),
    (Column("id", "text", "Its id."), "entry_id"),
    (Column("document", "whole", "The number of the article."), "reading.document"),
    (Column("reading", "whole", "The number of the reading."), "reading.number"),
    (Column("title", "text", "Title of the article."), "reading.title"),
    (Column("source", "text", "Who published it."), "reading.source"),
    (Column("url", "text", "Its address."), "reading.url"),
    (Column("published", "text", "When it was published."), "reading.published"),
)

ANSWER_COLUMNS: tuple[Column, ...] = tuple(column for column, _ in _DESCRIBED)
"""They in order."""

answer_row: Callable[[Any], tuple[Any, ...]] = attrgetter(*(path for _, path in _DESCRIBED))
"""Give the values of an entry that was found, in the order of the columns."""
