"""What every object of a record has in common: it is frozen, its fields are named, and unknown fields are errors."""

from __future__ import annotations

from typing import Annotated, ClassVar, TypeAlias

import msgspec

Key: TypeAlias = "tuple[str | int | Key | None, ...]"
"""The fields that make an entry this one and no other, as nested tuples of plain values."""

EntryId = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[a-z]{2}-[0-9a-f]{12}$",
        description="Two letters for the list, then 12 hexadecimal digits: the hash of the entry's key fields.",
    ),
]
CountryCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code.")]
Confidence = Annotated[
    float,
    msgspec.Meta(ge=0, le=1, description="How sure the producer is, from 0 to 1, rounded to two places."),
]
Producer = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[a-z_]+(\.[a-z0-9_-]+)*@[0-9][0-9a-z.]*$",
        description="The rule or model that made the entry, and its version: `attribution.verb@1`.",
    ),
]


class Frozen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An immutable object with exactly the fields that it declares."""


class Entry(Frozen, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry of a record's lists. `id` is empty until `identity.identified` has filled it."""

    PREFIX: ClassVar[str] = ""

    id: EntryId = ""
    by: Producer
    confidence: Confidence

    def key(self) -> Key:
        """Give the fields whose hash is the id. They hold the entry's own words and kind, never other entries' ids."""
        raise TypeError(f"{type(self).__name__} names no key fields")
