"""One suite for every way of taking records elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import call
from depot_record import depot
from dragoman.cli.export import FORMATS as OFFERED
from dragoman.exports.archive import Given
from dragoman.exports.archives import ARCHIVES
from dragoman.records.codec import encode
from dragoman.records.record import Record
from dragoman.workflows.check import check
from dragoman.workflows.export import FORMATS, archive
from exporting import REJECTED, exported, held, rows, table
from full_record import harbour

every_format = pytest.mark.parametrize("name", FORMATS)


def all_records() -> tuple[Record, ...]:
    """Give records that between them have everything."""
    return depot(), harbour(), call()


def test_the_command_line_offers_every_format() -> None:
    """The names that the command knows should be those of the catalogue."""
    assert OFFERED == FORMATS == tuple(ARCHIVES)


def test_the_record_of_these_tests_keeps_every_rule_but_those_of_a_reading() -> None:
    """What is exported here should be as sound as what Dragoman reads."""
    from dragoman.records.rules.catalogue import violations

    found = {rule.name for rule, _ in violations(depot())}
    assert found <= {"whole story", "silence", "reading order", "reasons for dates", "publication"}


@every_format
def test_names_and_summaries(name: str) -> None:
    """A format should go by the name under which it stands, and say what it is for."""
    chosen = archive(name)
    assert chosen.name == name
    assert chosen.summary
    assert len({file.name for file in chosen.files}) == len(chosen.files)


@every_format
def test_every_file_is_announced_and_written(name: str) -> None:
    """The files that come should be those that were announced, records or none."""
    announced = {file.name for file in archive(name).files}
    assert set(held(name, *all_records())) == announced
    assert set(held(name)) == announced


@every_format
def test_files_and_columns_are_described(name: str) -> None:
    """Each file and each column should say what it holds, in a sentence."""
    for file in archive(name).files:
        assert file.description.endswith(".")
        assert len({column.name for column in file.columns}) == len(file.columns)
        for column in file.columns:
            assert column.description.endswith("."), f"{file.name}: {column.name}"


@every_format
def test_tables_have_the_columns_that_are_described(name: str) -> None:
    """The first line of a table with names should be the columns in order, and every row as long."""
    for file in archive(name).files:
        if file.name.endswith((".csv", ".tsv")):
            data = held(name, *all_records())[file.name]
            separator = "," if file.name.endswith(".csv") else "\t"
            found = rows(data, separator)
            assert data.decode().splitlines()[0].split(separator) == [column.name for column in file.columns]
            assert all(None not in row and None not in row.values() for row in found)


@every_format
def test_the_same_records_give_the_same_bytes(name: str) -> None:
    """A second run should write the very same files."""
    assert held(name, *all_records()) == held(name, *all_records())


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "parquet"])
def test_records_are_taken_one_at_a_time(name: str) -> None:
    """What a record gives should not wait for all the others, but for the groups of rows of Parquet."""
    taken: list[str] = []

    def coming() -> Iterator[Given]:
        for number, record in enumerate(all_records()):
            taken.append(str(number))
            yield Given(record)

    pieces = archive(name).write(coming())
    next(pieces)
    assert len(taken) <= 1


@every_format
def test_corrections_by_hand_show(name: str) -> None:
    """A rejection stands in the table of corrections, and a mended entry is marked wherever it stands."""
    files = held(name, Given(depot(), (REJECTED,)))
    (row,) = table(files, "corrections")
    assert (row["action"], row["entry"], row["person"]) == ("reject", "ev-00000000dead", "Ana Silva")
    assert row["before"] == '{"id":"ev-00000000dead"}'
    marked = held(name, depot())
    (row,) = table(marked, "corrections")
    assert (row["number"], row["action"], row["person"]) == ("7", "mend", "")


@every_format
def test_nothing_is_dropped_in_silence(name: str) -> None:
    """The id of every event, and of every expectation where the format has any, should stand in one of the files."""
    files = held(name, depot())
    written = "".join(str(table(files, file.rpartition(".")[0])) for file in files if file.endswith("parquet"))
    written += "".join(data.decode() for file, data in files.items() if not file.endswith("parquet"))
    wanted = [event.id for event in depot().events]
    if name not in ("polecat", "gdelt", "icews", "graphml", "geojson"):
        wanted += [one.id for one in depot().expectations]
    assert [one for one in wanted if one not in written] == []


@every_format
def test_hostile_words_do_no_harm(name: str) -> None:
    """Quotation marks, angle brackets and ampersands should come back as they were from JSON and tables."""
    for file, data in held(name, depot()).items():
        if file.endswith(("json", "jsonld")):
            for line in data.decode().splitlines() if file.endswith("ftm.json") else [data.decode()]:
                json.loads(line)


@every_format
def test_an_export_of_nothing_can_be_read(name: str, tmp_path: Path) -> None:
    """Where no record comes, whole files without rows should stand there, with their dictionary."""
    folder = exported(name, tmp_path / "out")
    described = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    assert "0 news articles" in described["description"]
    assert {one["name"] for one in described["distribution"]} == {file.name for file in archive(name).files}


def test_whole_records_stay_provable() -> None:
    """A record that went through JSON lines should be the same record."""
    from dragoman.records.codec import decode

    lines = held("jsonl", call())["records.jsonl"].splitlines()
    assert [decode(line) for line in lines] == [call()]
    check(decode(lines[0]))


def test_no_run_differs_from_another(tmp_path: Path) -> None:
    """Hash seed, time zone and locale should not show in any file of any format."""
    (tmp_path / "record.json").write_bytes(encode(call()))
    command = [sys.executable, "-c", EVERY_FORMAT, str(tmp_path / "record.json"), str(tmp_path / "elsewhere")]
    surroundings = {**os.environ, "PYTHONHASHSEED": "12345", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    subprocess.run(command, env=surroundings, capture_output=True, check=True)
    for name in FORMATS:
        here = exported(name, tmp_path / "here" / name, call())
        for file in here.iterdir():
            assert file.read_bytes() == (tmp_path / "elsewhere" / name / file.name).read_bytes(), file.name


EVERY_FORMAT = """
import sys
from dragoman.workflows.export import FORMATS, archive, export, from_files

for name in FORMATS:
    export(from_files([sys.argv[1]], print), archive(name), f"{sys.argv[2]}/{name}")
"""
