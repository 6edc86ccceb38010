"""`dragoman export` from end to end."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builders import call
from dragoman.cli.main import dragoman
from dragoman.records.codec import encode
from full_record import harbour
from store_places import put


@pytest.fixture(autouse=True)
def no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no store of the surroundings show."""
    monkeypatch.delenv("DRAGOMAN_STORE", raising=False)


@pytest.fixture
def records(tmp_path: Path) -> str:
    """Give a folder with two records."""
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "call.json").write_bytes(encode(call()))
    (folder / "more.jsonl").write_bytes(encode(call()) + b"\n")
    return str(folder)


def run(*arguments: str, given: bytes | None = None) -> Result:
    """Run the command."""
    return CliRunner().invoke(dragoman, ["export", *arguments], input=given)


def test_a_folder_becomes_tables(records: str, tmp_path: Path) -> None:
    """All records of a folder should go into one set of tables, and what was done be summed up on standard error."""
    out = tmp_path / "tables"
    result = run(records, "--as", "csv", "--out", str(out))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 article exported as csv, 1 left out whose text is that of one before;" in result.stderr
    assert (out / "croissant.json").is_file()
    with (out / "attributions.csv").open(encoding="utf-8", newline="") as file:
        assert [row["act"] for row in csv.DictReader(file)] == [one.act for one in call().attributions]


def test_one_file_on_standard_output() -> None:
    """With "-" the main file alone should come to standard output, and the rest be pointed to."""
    result = run("-", "--as", "geojson", "--out", "-", given=encode(call()))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["type"] == "FeatureCollection"
    assert "1 article exported as geojson; " in result.stderr
    assert "more files with --out FOLDER" in result.stderr


def test_a_wrong_record_among_others(records: str, tmp_path: Path) -> None:
    """A record that breaks a rule should be named, the others be written, and the exit code be 1."""
    (Path(records) / "bad.json").write_bytes(encode(call()).replace(b'"start":13', b'"start":14', 1))
    result = run(records, "--as", "jsonl", "--out", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "bad.json" in result.stderr
    assert (tmp_path / "out" / "records.jsonl").read_bytes() == encode(call()) + b"\n"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """An absent file should be named, with exit code 3."""
    result = run(str(tmp_path / "none.json"), "--as", "csv", "--out", str(tmp_path / "out"))
    assert result.exit_code == 3
    assert "none.json: cannot be opened" in result.stderr


def test_a_question_to_a_store(tmp_path: Path) -> None:
    """Options of a query should narrow what comes from a store."""
    place = str(tmp_path / "news.db")
    put(place, call(), harbour())
    command = ("--store", place, "--act", "warn", "--as", "csv")
    assert run(*command, "--out", str(tmp_path / "out")).exit_code == 0
    with (tmp_path / "out" / "attributions.csv").open(encoding="utf-8", newline="") as file:
        assert [row["act"] for row in csv.DictReader(file)] == ["say", "warn"]


def test_the_store_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, records: str) -> None:
    """A store named by the environment should be taken where no record is named, and only there."""
    place = str(tmp_path / "news.db")
    put(place, harbour())
    monkeypatch.setenv("DRAGOMAN_STORE", place)
    titles = []
    for named in ((), (records,)):
        result = run(*named, "--as", "csv", "--out", str(tmp_path / f"out{len(named)}"))
        assert result.exit_code == 0, result.stderr
        text = (tmp_path / f"out{len(named)}" / "documents.csv").read_text(encoding="utf-8")
        titles.append([row["title"] for row in csv.DictReader(io.StringIO(text))])
    assert titles == [["Second round ends"], ["Trump and Putin speak"]]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(("--as", "csv", "--out", "x"), "Missing argument 'RECORD...' or option '--store'", id="nothing"),
        pytest.param(("a.json", "--as", "csv"), "Missing option '-o' / '--out'", id="no place"),
        pytest.param(("a.json", "--as", "gpx", "--out", "x"), "'gpx' is not one of", id="no such format"),
        pytest.param(("a.json", "--store", "s", "--as", "csv", "--out", "x"), "not both", id="records and store"),
        pytest.param(("a.json", "--actor", "X", "--as", "csv", "--out", "x"), "Only a store", id="records asked"),
        pytest.param(
            ("a.json", "--all-statuses", "--as", "csv", "--out", "x"), "csv takes no option", id="option of others"
        ),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], told: str) -> None:
    """What does not go together should be told in words, with exit code 2."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert told in result.stderr


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    """An absent store should be named, with exit code 3."""
    result = run("--store", str(tmp_path / "none.db"), "--as", "csv", "--out", str(tmp_path / "out"))
    assert result.exit_code == 3
    assert "no such store" in result.stderr
    assert not (tmp_path / "out").exists()
