"""Actors: a party once, however it is called."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from dragoman.records.base import CountryCode, Entry, EntryId, Frozen, Key
from dragoman.records.spans import Offset, Span, Spans

WikidataId = Annotated[str, msgspec.Meta(pattern=r"^Q[0-9]+$", description="Item of Wikidata.")]


class Role(Frozen, frozen=True, kw_only=True):
    """An office or function that the text gives to an actor."""

    title: Annotated[str, msgspec.Meta(description="'President', 'Foreign Minister', 'spokesman'.")]
    of: Annotated[str | None, msgspec.Meta(description="Of which state or body, as named.")] = None
    country: Annotated[CountryCode | None, msgspec.Meta(description="ISO 3166-1 alpha-3 code.")] = None
    spans: Spans


class Mention(Frozen, frozen=True, kw_only=True):
    """One place where the actor is named or meant."""

    start: Offset
    end: Annotated[int, msgspec.Meta(ge=1, description="The offset after the last character.")]
    text: Annotated[str, msgspec.Meta(min_length=1, description="`document.text[start:end]`, never corrected.")]
    form: Annotated[
        Literal["name", "nominal", "pronoun", "metonym", "demonym"],
        msgspec.Meta(description="'Putin', 'the president', 'he', 'the Kremlin', 'Russian'."),
    ]

    @property
    def span(self) -> Span:
        """The mention as a plain span."""
        return Span(start=self.start, end=self.end, text=self.text)


class Party(Frozen, frozen=True, kw_only=True):
    """An actor in a role of an entry: the words, and whom they were taken to mean."""

    actor: Annotated[EntryId | None, msgspec.Meta(description="Actor id; null where the words stand for nobody known.")]
    spans: Spans


class Actor(Entry, frozen=True, kw_only=True):
    """A party to the affair, once, with everything that it is called."""

    PREFIX: ClassVar[str] = "ac"

    name: Annotated[str, msgspec.Meta(description="The fullest name in the text, or the state's usual name.")]
    kind: Annotated[
        Literal["person", "state", "organization", "group", "unnamed"],
        msgspec.Meta(description="What sort of party; 'unnamed' for 'a senior official', whose name is not given."),
    ]
    country: Annotated[CountryCode | None, msgspec.Meta(description="ISO 3166-1 alpha-3 code.")] = None
    sector: Annotated[str | None, msgspec.Meta(description="PLOVER sector: GOV, MIL, LEG, IGO, ...")] = None
    wikidata: Annotated[WikidataId | None, msgspec.Meta(description="Wikidata id.")] = None
    roles: Annotated[tuple[Role, ...], msgspec.Meta(description="Offices that the text gives to the actor.")] = ()
    members: Annotated[
        tuple[EntryId, ...],
        msgspec.Meta(description="Of 'the two leaders' and 'A and B': actor ids."),
    ] = ()
    mentions: Annotated[tuple[Mention, ...], msgspec.Meta(min_length=1, description="In reading order.")]

    def key(self) -> Key:
        """Kind, name and the place of the first mention."""
        return (self.kind, self.name, self.mentions[0].start, self.mentions[0].end)
