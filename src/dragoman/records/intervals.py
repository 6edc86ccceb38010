"""Times and places as an entry holds them: the words, what they were taken to mean, and why."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from dragoman.records.base import CountryCode, Frozen, Producer
from dragoman.records.spans import Span

DAY = len("2025-06-04")

Precision = Literal["minute", "hour", "day", "week", "month", "season", "year"]

IsoMoment = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",
        description="An ISO 8601 date, or a date and time with its offset where one is known.",
    ),
]

Anchor = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^(published|absolute|(ev|ex)-[0-9a-f]{12})$",
        description="What a date is reckoned from: publication, nothing but its own words, an event or an expectation.",
    ),
]

Latitude = Annotated[float, msgspec.Meta(ge=-90, le=90)]
Longitude = Annotated[float, msgspec.Meta(ge=-180, le=180)]


class Interval(Frozen, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """A stretch of calendar time. Both ends are inclusive; both are null while nothing could be resolved."""

    start: Annotated[IsoMoment | None, msgspec.Meta(description="First moment; null where it is not known.")]
    end: Annotated[IsoMoment | None, msgspec.Meta(description="Last moment; null where it is not known.")]
    precision: Annotated[Precision, msgspec.Meta(description="The grain of the words, not of the dates written here.")]
    approximate: Annotated[bool, msgspec.Meta(description="True for 'around', 'about', 'early in'.")] = False
    open: Annotated[
        Literal["from", "to"] | None,
        msgspec.Meta(description="The side on which the interval has no end: 'since April' is open towards 'to'."),
    ] = None
    span: Annotated[Span | None, msgspec.Meta(description="The words; null where another entry lent the date.")] = None
    anchor: Annotated[
        Anchor | None,
        msgspec.Meta(description="'published', 'absolute', an event or expectation id, or null while unresolved."),
    ] = None
    assumption: Annotated[
        str | None, msgspec.Meta(description="What was assumed, in words: 'nearest Monday before publication'.")
    ] = None

    @property
    def is_resolved(self) -> bool:
        """Whether it has a beginning or an end on the calendar."""
        return self.start is not None or self.end is not None

    @property
    def is_fuzzy(self) -> bool:
        """Whether the words leave the day open: longer than a day, open to one side, or approximate."""
        one_day = (self.start and self.start[:DAY]) == (self.end and self.end[:DAY])
        exact = one_day and self.precision in ("day", "hour", "minute")
        return self.approximate or self.open is not None or not exact


class Place(Frozen, frozen=True, kw_only=True):
    """Where something was said or done."""

    span: Annotated[Span, msgspec.Meta(description="The words that name the place.")]
    name: Annotated[str, msgspec.Meta(description="The place's usual English name.")]
    country: Annotated[CountryCode | None, msgspec.Meta(description="ISO 3166-1 alpha-3 code.")] = None
    latitude: Annotated[Latitude | None, msgspec.Meta(description="Degrees north.")] = None
    longitude: Annotated[Longitude | None, msgspec.Meta(description="Degrees east.")] = None
    geonames: Annotated[int | None, msgspec.Meta(description="GeoNames id.")] = None
    precision: Annotated[
        Literal["site", "city", "region", "country", "unknown"],
        msgspec.Meta(description="What sort of place the words name."),
    ] = "unknown"
    reason: Annotated[
        str | None, msgspec.Meta(description="Why this place and no other of its name: 'largest city of that name'.")
    ] = None
    by: Producer
