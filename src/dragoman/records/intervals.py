"""Times and places as an entry holds them: the words, what they were taken to mean, and why."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from dragoman.records.base import Frozen, Producer
from dragoman.records.spans import Span

Precision = Literal["minute", "hour", "day", "week", "month", "season", "year"]

IsoMoment = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$",
        description="An ISO 8601 date, or a date and time with its offset where one is known.",
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
        str | None,
        msgspec.Meta(description="'published', 'absolute', an event or expectation id, or null while unresolved."),
    ] = None
    assumption: Annotated[
        str | None, msgspec.Meta(description="What was assumed, in words: 'nearest Monday before publication'.")
    ] = None


class Place(Frozen, frozen=True, kw_only=True):
    """Where something was said or done."""

    span: Span
    name: Annotated[str, msgspec.Meta(description="The place's usual English name.")]
    country: Annotated[str | None, msgspec.Meta(description="ISO 3166-1 alpha-3 code.")] = None
    latitude: Annotated[Latitude | None, msgspec.Meta(description="Degrees north.")] = None
    longitude: Annotated[Longitude | None, msgspec.Meta(description="Degrees east.")] = None
    geonames: Annotated[int | None, msgspec.Meta(description="GeoNames id.")] = None
    precision: Annotated[
        Literal["site", "city", "region", "country", "unknown"],
        msgspec.Meta(description="What sort of place the words name."),
    ] = "unknown"
    by: Producer
