"""The record of one document."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Annotated, Any

import msgspec

from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry, Frozen
from dragoman.records.details import Figure, Flag, Silent, TimeExpression, Toponym
from dragoman.records.document import Document
from dragoman.records.events import Event

RECORD_VERSION = "1"


class Provenance(Frozen, frozen=True, kw_only=True):
    """What made the record."""

    record: Annotated[str, msgspec.Meta(description="Version of this schema.")] = RECORD_VERSION
    dragoman: Annotated[str, msgspec.Meta(description="Version of Dragoman.")]
    models: Annotated[tuple[str, ...], msgspec.Meta(description="Models used, with their versions.")] = ()
    stages: Annotated[
        tuple[str, ...],
        msgspec.Meta(description="Lists that were filled. One not named here is empty because nothing looked for it."),
    ] = ()


class Record(Frozen, frozen=True, kw_only=True):
    """Everything that was read out of one document; each list is in reading order."""

    provenance: Annotated[Provenance, msgspec.Meta(description="What made the record, and which lists it filled.")]
    document: Annotated[Document, msgspec.Meta(description="The article as it was read in.")]
    actors: Annotated[tuple[Actor, ...], msgspec.Meta(description="The parties.")] = ()
    attributions: Annotated[tuple[Attribution, ...], msgspec.Meta(description="Who says what.")] = ()
    events: Annotated[tuple[Event, ...], msgspec.Meta(description="Who does what to or with whom.")] = ()
    talks: Annotated[tuple[Talks, ...], msgspec.Meta(description="Negotiation and consultation tracks.")] = ()
    proposals: Annotated[tuple[Proposal, ...], msgspec.Meta(description="What wants an answer.")] = ()
    expectations: Annotated[tuple[Expectation, ...], msgspec.Meta(description="What is to happen, by when.")] = ()
    accounts: Annotated[tuple[Account, ...], msgspec.Meta(description="Happenings as each party tells them.")] = ()
    times: Annotated[tuple[TimeExpression, ...], msgspec.Meta(description="Time expressions.")] = ()
    places: Annotated[tuple[Toponym, ...], msgspec.Meta(description="Place names.")] = ()
    figures: Annotated[tuple[Figure, ...], msgspec.Meta(description="Amounts, counts, durations and shares.")] = ()
    flags: Annotated[tuple[Flag, ...], msgspec.Meta(description="What a careful reader would query.")] = ()
    silent: Annotated[tuple[Silent, ...], msgspec.Meta(description="Sentences that no entry rests on.")] = ()

    def entries(self) -> Iterator[tuple[str, int, Entry]]:
        """Walk over every entry as (list name, position in the list, entry)."""
        for name in ENTRY_LISTS:
            for position, entry in enumerate(getattr(self, name)):
                yield name, position, entry

    def to_json(self) -> str:
        """Give the record as canonical JSON: sorted keys, no blanks, UTF-8 characters as they are."""
        return msgspec.json.encode(self, order="sorted").decode("utf-8")

    def to_pandas(self, table: str | None = None) -> Any:
        """Give the record in data frames of pandas.

        Args:
            table: "events", "attributions", "spans" or another of `dragoman.records.tables.layout.tables()`; None for
                all of them.

        Returns:
            A `pandas.DataFrame` with a row for each entry, or a dict of all frames by name.

        Raises:
            UsageError: there is no such table, or pandas is not installed.
        """
        return _frames().record_in_pandas(self, table)

    def to_polars(self, table: str | None = None) -> Any:
        """Give the record in data frames of polars. See `to_pandas`."""
        return _frames().record_in_polars(self, table)


def _frames() -> Any:
    # The tables are derived from the type above, so that a plain import would go round in a ring.
    return import_module("dragoman.records.tables.frames")


ENTRY_LISTS: tuple[str, ...] = (
    "actors", "attributions", "events", "talks", "proposals", "expectations", "accounts",
    "times", "places", "figures", "flags", "silent",
)  # fmt: skip
"""The names of a record's lists, in the order in which they are shown."""
