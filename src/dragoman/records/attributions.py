"""Attributions: somebody said, thought, wanted, asked, or pointedly did not say something.

Source, cue and content are the terms of Pareti (2012) and of PolNeAR (Newell, Margolin and Ruths 2018).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

import msgspec

from dragoman.records.actors import Party
from dragoman.records.base import Entry, EntryId, Frozen, Key
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Span, Spans, Words, offsets_key

Act = Literal[
    "say", "deny", "ask", "demand", "warn", "promise", "propose",
    "accuse", "praise", "believe", "intend", "hope", "doubt",
]  # fmt: skip

Kind = Literal["direct", "indirect", "mixed", "unmarked"]


class Cue(Frozen, frozen=True, kw_only=True):
    """The words that say that something is said."""

    spans: Spans
    lemma: Annotated[str, msgspec.Meta(description="Dictionary form: 'say', 'according to', '' for a bare colon.")]


class Attribution(Entry, frozen=True, kw_only=True):
    """What one source says, thinks, wants, asks or leaves unsaid, on the word of whoever encloses it."""

    PREFIX: ClassVar[str] = "at"

    source: Annotated[Party | None, msgspec.Meta(description="Whose word it is; null where the text does not say.")]
    cue: Annotated[Cue | None, msgspec.Meta(description="Null for a quotation that stands alone.")]
    content: Annotated[Words, msgspec.Meta(description="What is said; 'that' and 'to' belong to it.")]
    kind: Annotated[
        Kind,
        msgspec.Meta(description="Quoted wholly, not at all, in part; or verbatim speech without quotation marks."),
    ]
    act: Annotated[Act, msgspec.Meta(description="What the source does by saying it.")]
    polarity: Annotated[
        Literal["positive", "negative"],
        msgspec.Meta(description="'negative' where the saying itself is denied: 'he did not say that ...'."),
    ] = "positive"
    omitted: Annotated[bool, msgspec.Meta(description="True where the content is what was left out.")] = False
    within: Annotated[EntryId | None, msgspec.Meta(description="The attribution whose content holds this one.")] = None
    addressees: Annotated[tuple[Party, ...], msgspec.Meta(description="Whom it was said to.")] = ()
    medium: Annotated[str | None, msgspec.Meta(description="How it was said: 'Truth Social post', 'statement'.")] = None
    medium_spans: Annotated[tuple[Span, ...], msgspec.Meta(description="The words that name the medium.")] = ()
    date: Annotated[Interval | None, msgspec.Meta(description="When it was said.")] = None
    place: Annotated[Place | None, msgspec.Meta(description="Where it was said.")] = None

    def key(self) -> Key:
        """Offsets of source, cue and content, and whether the content is an omission."""
        return (
            offsets_key(self.source.spans) if self.source else None,
            offsets_key(self.cue.spans) if self.cue else None,
            offsets_key(self.content.spans),
            "omitted" if self.omitted else "said",
        )

    def with_parties(self, renamed: Mapping[str, str]) -> Attribution:
        """Give the same attribution with other actor ids in its parties, by their old ids; the rest keep theirs."""

        def party(held: Party) -> Party:
            actor = renamed.get(held.actor) if held.actor is not None else None
            return msgspec.structs.replace(held, actor=actor) if actor is not None else held

        source = party(self.source) if self.source is not None else None
        addressees = tuple(party(held) for held in self.addressees)
        return msgspec.structs.replace(self, source=source, addressees=addressees)
