"""The exports that write records for machines, and the table of all exports."""

from __future__ import annotations

import json

import pytest

from builders import call
from dragoman.exports.catalogue import EXPORTS, FORMATS_BY_ENDING, find_export
from dragoman.exports.json import JsonExport
from dragoman.exports.jsonl import JsonLinesExport
from dragoman.records.codec import decode, encode


def test_json_is_the_canonical_form_and_a_line_end() -> None:
    """A single record should be written in the codec's canonical form, with one line feed after it."""
    made = call()
    assert b"".join(JsonExport().write(iter([made]))) == encode(made) + b"\n"


def test_json_lines_hold_one_record_each() -> None:
    """A stream of records should have as many lines as records, each of which reads back as the same record."""
    made = call()
    lines = b"".join(JsonLinesExport().write(iter([made, made]))).splitlines()
    assert [decode(line) for line in lines] == [made, made]


def test_json_keeps_characters_and_sorts_keys() -> None:
    """Curly quotes should stand as themselves in UTF-8, and keys in order."""
    data = b"".join(JsonExport().write(iter([call()])))
    assert "“It was a good conversation,”" in data.decode("utf-8")
    assert list(json.loads(data)) == sorted(json.loads(data))


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_keeps_the_protocol(name: str) -> None:
    """Every export should write one chunk for each record as it comes, the same each time; all but Word's in UTF-8."""
    export = find_export(name, width=80, colour=False)
    made = call()

    def two() -> list[bytes]:
        return list(export.write(iter([made, made])))

    assert export.name == name
    assert len(two()) == 2
    assert all(chunk.startswith(b"PK") if name == "docx" else chunk.decode("utf-8") for chunk in two())
    assert two() == two()
    assert list(export.write(iter(()))) == []


@pytest.mark.parametrize("name", EXPORTS)
def test_exports_do_not_wait_for_the_next_record(name: str) -> None:
    """A record should be written before the next one is asked for."""

    def records():  # type: ignore[no-untyped-def]
        yield call()
        pytest.fail("the second record was asked for before the first was written")

    assert next(iter(find_export(name, width=80, colour=False).write(records())))


def test_endings_are_unique() -> None:
    """A file's ending should name one format."""
    named = {"txt": "text", "json": "json", "jsonl": "jsonl", "html": "html", "md": "markdown", "docx": "docx"}
    assert {f".{ending}": name for ending, name in named.items()} == FORMATS_BY_ENDING
