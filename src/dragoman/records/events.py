"""Events: something that a party did to or with another, coded in PLOVER (openeventdata/PLOVER, manual of 2021)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from dragoman.records.base import Entry, EntryId, Key
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Spans, Words, offsets_key

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
EventStatus = Literal[
    "happened",
    "ongoing",
    "planned",
    "proposed",
    "demanded",
    "threatened",
    "conditional",
    "denied",
    "negated",
    "doubted",
]

CameoCode = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9]{2,4}$", description="CAMEO event code, of two to four digits.")
]
Score = Annotated[float, msgspec.Meta(ge=-10, le=10)]


class Event(Entry, frozen=True, kw_only=True):
    """One happening with its parties, its time and place, and the voice that vouches for it."""

    PREFIX: ClassVar[str] = "ev"

    type: Annotated[EventType, msgspec.Meta(description="PLOVER event type.")]
    mode: Annotated[str | None, msgspec.Meta(description="PLOVER mode of that type.")] = None
    contexts: Annotated[tuple[str, ...], msgspec.Meta(description="PLOVER contexts.")] = ()
    actors: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who acts.")]
    recipients: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Towards whom.")] = ()
    mediators: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Who stands between.")] = ()
    trigger: Annotated[Words, msgspec.Meta(description="The words that name the happening; they lie within `spans`.")]
    spans: Spans
    status: Annotated[EventStatus, msgspec.Meta(description="Whether it came about, as the text tells it.")]
    attribution: Annotated[
        EntryId | None, msgspec.Meta(description="Innermost attribution that holds it; null for the document's voice.")
    ] = None
    date: Annotated[Interval | None, msgspec.Meta(description="When it happened, or is to happen.")] = None
    place: Annotated[Place | None, msgspec.Meta(description="Where it happened, or is to happen.")] = None
    quad: Annotated[
        int, msgspec.Meta(ge=1, le=4, description="PLOVER quad: 1 verbal and 2 material cooperation, 3 and 4 conflict.")
    ]
    quad_gdelt: Annotated[
        Annotated[int, msgspec.Meta(ge=1, le=4)] | None,
        msgspec.Meta(description="Quad by GDELT's rule, which goes by the CAMEO code's first two digits."),
    ] = None
    score: Annotated[Score, msgspec.Meta(description="PLOVER score of type and mode.")]
    cameo: Annotated[CameoCode | None, msgspec.Meta(description="Finest CAMEO code that holds.")] = None
    goldstein: Annotated[Score | None, msgspec.Meta(description="Goldstein scale.")] = None

    background: Annotated[bool, msgspec.Meta(description="True for history that the story recalls.")] = False
    figures: Annotated[tuple[EntryId, ...], msgspec.Meta(description="Its dead, size or length: figure ids.")] = ()
    rules: Annotated[
        tuple[str, ...], msgspec.Meta(description="All rules that made it, the one of its type first.")
    ] = ()

    def key(self) -> Key:
        """Type and the offsets of the trigger."""
        return (self.type, offsets_key(self.trigger.spans))
