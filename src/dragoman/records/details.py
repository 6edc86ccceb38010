"""Times, figures, flags, and the sentences on which nothing rests."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from dragoman.records.base import Entry, EntryId, Key
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Span, Spans, Words, offsets_key

FlagKind = Literal[
    "role_conflict", "name_variant", "number_conflict", "date_conflict", "unmarked_quote", "unresolved_date",
    "unclear_reference", "account_conflict", "retold_word",
]  # fmt: skip


FigureCategory = Literal[
    "money", "share", "measure", "duration", "dead", "wounded", "missing", "displaced", "captive", "votes", "meetings",
    "count",
]  # fmt: skip


class TimeExpression(Entry, frozen=True, kw_only=True):
    """A time expression with its TIMEX3 reading (TimeML 1.2.1) and the interval that it stands for."""

    PREFIX: ClassVar[str] = "ti"

    span: Annotated[Span, msgspec.Meta(description="The words of the expression.")]
    type: Annotated[Literal["DATE", "TIME", "DURATION", "SET"], msgspec.Meta(description="TIMEX3 type.")]
    value: Annotated[
        str | None, msgspec.Meta(description="TIMEX3 value: '2025-06-04', 'P3D', '2025-W23-WE'; null if unresolved.")
    ]
    interval: Annotated[Interval | None, msgspec.Meta(description="Null for durations and sets not placed in time.")]

    def key(self) -> Key:
        """Type and offsets."""
        return (self.type, self.span.start, self.span.end)


class Toponym(Entry, frozen=True, kw_only=True):
    """A place name in the text, and the place that it was taken to mean.

    Literal and associative use are told apart as by Gritta, Pilehvar and Collier (2019): "in Paris" says where
    something is, "the Paris talks" and "French troops" name something by a place.
    """

    PREFIX: ClassVar[str] = "pl"

    use: Annotated[Literal["literal", "associative"], msgspec.Meta(description="Whether it says where something is.")]
    place: Annotated[Place, msgspec.Meta(description="What it was taken to mean, with the reason.")]

    def key(self) -> Key:
        """Offsets."""
        return (self.place.span.start, self.place.span.end)


class Figure(Entry, frozen=True, kw_only=True):
    """An amount, count, duration or share."""

    PREFIX: ClassVar[str] = "fi"

    value: Annotated[float | None, msgspec.Meta(description="In `unit`; null for a range or a bound without a number.")]
    low: Annotated[float | None, msgspec.Meta(description="Lower bound: 'at least 30', '30 to 40'.")] = None
    high: Annotated[float | None, msgspec.Meta(description="Upper bound: 'up to 40', 'fewer than 40'.")] = None
    unit: Annotated[
        str | None, msgspec.Meta(description="ISO 4217 code, 'percent', 'minute', 'kilometre'; null for a bare count.")
    ]
    approximate: Annotated[bool, msgspec.Meta(description="True for 'about', 'nearly', 'some'.")] = False
    category: Annotated[
        FigureCategory, msgspec.Meta(description="What sort of thing it tells; 'captive' for whoever is or was held.")
    ] = "count"
    of: Annotated[Words | None, msgspec.Meta(description="What is counted or measured.")] = None
    holder: Annotated[EntryId | None, msgspec.Meta(description="The actor whose figure it is.")] = None
    span: Annotated[Span, msgspec.Meta(description="The words of the figure, with its unit.")]
    attribution: Annotated[EntryId | None, msgspec.Meta(description="Innermost attribution that holds it.")] = None

    def key(self) -> Key:
        """Unit and offsets."""
        return (self.unit, self.span.start, self.span.end)


class Flag(Entry, frozen=True, kw_only=True):
    """Something that a careful reader would query."""

    PREFIX: ClassVar[str] = "fl"

    kind: Annotated[FlagKind, msgspec.Meta(description="What is to be queried.")]
    message: Annotated[str, msgspec.Meta(min_length=1, description="One line in plain words.")]
    spans: Spans
    actors: Annotated[tuple[EntryId, ...], msgspec.Meta(description="The actors whom it concerns.")] = ()

    def key(self) -> Key:
        """Kind and offsets."""
        return (self.kind, offsets_key(self.spans))


class Silent(Entry, frozen=True, kw_only=True):
    """A sentence on which no attribution, event, figure or entry made from these rests."""

    PREFIX: ClassVar[str] = "si"

    spans: Spans

    def key(self) -> Key:
        """Offsets."""
        return (offsets_key(self.spans),)
