"""The codec gives one form to each record, and the schema says what the codec takes."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.errors import InvalidRecord
from dragoman.records.codec import decode, encode, schema
from dragoman.records.record import Record
from records.breakages_of_form import BREAKAGES
from records.breaking import Breakage
from records.sound_records import sound_records
from records.test_rules import fixed

SCHEMA = schema()
DEFINITIONS = SCHEMA["$defs"]
KEYWORDS = {
    "$ref", "$schema", "additionalProperties", "anyOf", "default", "description", "enum", "items", "maximum",
    "minItems", "minLength", "minimum", "pattern", "properties", "required", "title", "type",
}  # fmt: skip
PLAIN = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "null": (type(None),)}


def keeps(value: Any, rule: dict[str, Any]) -> bool:
    """Say whether a value keeps a schema: the part of JSON Schema 2020-12 that the published schema uses."""
    return (
        ("$ref" not in rule or keeps(value, DEFINITIONS[rule["$ref"].rpartition("/")[2]]))
        and ("anyOf" not in rule or any(keeps(value, choice) for choice in rule["anyOf"]))
        and ("enum" not in rule or value in rule["enum"])
        and ("type" not in rule or _is_of_type(value, rule))
    )


def _is_of_type(value: Any, rule: dict[str, Any]) -> bool:
    if rule["type"] == "object":
        known = rule["properties"]
        return (
            isinstance(value, dict)
            and set(rule.get("required", ())) <= set(value) <= set(known)
            and all(keeps(held, known[name]) for name, held in value.items())
        )
    if rule["type"] == "array":
        long_enough = isinstance(value, list) and len(value) >= rule.get("minItems", 0)
        return long_enough and all(keeps(held, rule["items"]) for held in value)
    if type(value) not in PLAIN[rule["type"]]:
        return False
    if isinstance(value, str):
        return len(value) >= rule.get("minLength", 0) and re.search(rule.get("pattern", ""), value) is not None
    return value is None or bool(rule.get("minimum", value) <= value <= rule.get("maximum", value))


def parts(rule: Any) -> list[dict[str, Any]]:
    """Give every schema within a schema."""
    found = [rule]
    for name in ("properties", "$defs"):
        found += [part for held in rule.get(name, {}).values() for part in parts(held)]
    found += [part for held in rule.get("anyOf", ()) for part in parts(held)]
    return found + (parts(rule["items"]) if "items" in rule else [])


@settings(fixed, max_examples=30)
@given(record=sound_records())
def test_a_record_survives_writing_and_reading(record: Record) -> None:
    """What is written and read again is the same record in the same bytes."""
    data = encode(record)
    assert decode(data) == record
    assert encode(decode(data)) == data
    assert record.to_json().encode() == data


@settings(fixed, max_examples=20)
@given(record=sound_records(), seed=st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(record: Record, seed: Any) -> None:
    """A record whose keys come in any order is written in the one canonical order."""

    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            names = list(value)
            seed.shuffle(names)
            return {name: shuffled(value[name]) for name in names}
        return [shuffled(held) for held in value] if isinstance(value, list) else value

    data = encode(record)
    assert encode(decode(json.dumps(shuffled(json.loads(data))))) == data


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_canonical_form_is_sorted_and_has_no_blanks(record: Record) -> None:
    """The canonical form is what the standard library writes with sorted keys and without blanks."""
    written = json.dumps(json.loads(encode(record)), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert encode(record).decode() == written


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_a_sound_record_keeps_the_schema(record: Record) -> None:
    """Whatever the codec writes, the published schema allows."""
    assert keeps(json.loads(encode(record)), SCHEMA)


@pytest.mark.parametrize(("rules", "breakage"), BREAKAGES, ids=[breakage.__name__[1:] for _, breakage in BREAKAGES])
@settings(fixed, max_examples=6)
@given(data=st.data())
def test_schema_and_codec_agree(rules: str, breakage: Breakage, data: st.DataObject) -> None:
    """The published schema refuses exactly what the codec refuses."""
    tree = json.loads(encode(data.draw(sound_records())))
    breakage(data.draw, tree)
    try:
        decode(msgspec.json.encode(tree))
    except InvalidRecord:
        assert not keeps(tree, SCHEMA)
    else:
        assert keeps(tree, SCHEMA)


def test_the_schema_is_complete() -> None:
    """Every reference leads to a definition, every object is closed, and only known keywords are used."""
    for part in parts(SCHEMA):
        assert set(part) <= KEYWORDS | {"$defs"}
        if "$ref" in part:
            assert part["$ref"].removeprefix("#/$defs/") in DEFINITIONS
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
            assert set(part.get("required", ())) <= set(part["properties"])


def test_every_definition_says_what_it_is() -> None:
    """Every type and every field of the schema has a description."""
    for name, definition in DEFINITIONS.items():
        assert definition["description"].endswith("."), name
        for field, rule in definition["properties"].items():
            assert rule.get("description"), f"{name}.{field}"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "not a record in JSON", id="empty"),
        pytest.param(b"\x00\x01\xff", "not a record in JSON", id="binary"),
        pytest.param(b'{"provenance": {"dragoman": "\xff"}}', "not a record in JSON", id="not UTF-8"),
        pytest.param(b'{"provenance": {"dragoman": "\\ud800"}}', "not a record in JSON", id="half a surrogate pair"),
        pytest.param(b"\xef\xbb\xbf{}", "not a record in JSON", id="byte order mark"),
        pytest.param(b"[]", "Expected `object`, got `array`", id="a list"),
        pytest.param(b"null", "Expected `object`, got `null`", id="null"),
        pytest.param(b"{}", "missing required field `provenance`", id="no fields"),
        pytest.param(b'{"provenance": {"dragoman": "1"}', "not a record in JSON", id="cut off"),
    ],
)
def test_what_is_no_record_is_refused(data: bytes, reason: str) -> None:
    """Bytes that are no record are refused with the reason, never with a foreign error."""
    with pytest.raises(InvalidRecord, match=re.escape(reason)):
        decode(data)
