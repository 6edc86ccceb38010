"""The record of one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec

from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry, Frozen
from dragoman.records.details import Figure, Flag, Silent, TimeExpression
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
        msgspec.Meta(description="Lists that were filled. A list not named here is empty because nothing looked for it."),
    ] = ()


class Record(Frozen, frozen=True, kw_only=True):
    """Everything that was read out of one document; each list is in reading order."""

    provenance: Provenance
    document: Document
    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[Event, ...] = ()
    talks: tuple[Talks, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    accounts: tuple[Account, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    figures: tuple[Figure, ...] = ()
    flags: tuple[Flag, ...] = ()
    silent: tuple[Silent, ...] = ()

    def entries(self) -> Iterator[tuple[str, int, Entry]]:
        """Walk over every entry as (list name, position in the list, entry)."""
        for name in ENTRY_LISTS:
            for position, entry in enumerate(getattr(self, name)):
                yield name, position, entry

    def to_json(self) -> str:
        """Give the record as canonical JSON: sorted keys, no blanks, UTF-8 characters as they are."""
        from dragoman.records.codec import encode

        return encode(self).decode("utf-8")


ENTRY_LISTS: tuple[str, ...] = (
    "actors", "attributions", "events", "talks", "proposals", "expectations", "accounts",
    "times", "figures", "flags", "silent",
)  # fmt: skip
"""The names of a record's lists, in the order in which they are shown."""
