"""One codec: records to canonical JSON and back, and the JSON Schema of both."""

from __future__ import annotations

from typing import Any

import msgspec

from dragoman.errors import InvalidRecord
from dragoman.records.record import Record

_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(Record)

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def encode(record: Record) -> bytes:
    """Write a record as canonical JSON in UTF-8: keys sorted, no blanks, one form for each record."""
    return _encoder.encode(record)


def decode(data: bytes | str) -> Record:
    """Read a record and hold it against the schema. Raises InvalidRecord with the place that breaks it."""
    try:
        record = _decoder.decode(data)
    except msgspec.ValidationError as error:
        reason, _, place = str(error).partition(" - at `$")
        raise InvalidRecord(place.rstrip("`").lstrip("."), reason) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRecord("", f"not a record in JSON: {error}") from error
    for name, position, entry in record.entries():
        if not entry.id:
            raise InvalidRecord(f"{name}[{position}]", "Object missing required field `id`")
    return record


def schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a record, generated from its types."""
    described = msgspec.json.schema(Record)
    for definition in described["$defs"].values():
        if "id" in definition["properties"]:
            # Only an entry in the making lacks its id; in JSON none does.
            del definition["properties"]["id"]["default"]
            definition["required"].insert(0, "id")
    return {"$schema": SCHEMA_DIALECT, "title": "Dragoman record", **described}
