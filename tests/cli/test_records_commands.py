"""The commands that start from records: `check`, `show`, `schema`, `codebook`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builders import call
from dragoman.cli.main import dragoman
from dragoman.records.codec import encode
from full_record import harbour

RECORDS = {"call": encode(call()), "harbour": encode(harbour())}
WRONG = RECORDS["call"].replace(b'"text":"warned"', b'"text":"argued"')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with two sound records, one wrong one, a stream of both kinds and a file that is no record."""
    for name, data in RECORDS.items():
        (tmp_path / f"{name}.json").write_bytes(data + b"\n")
    (tmp_path / "wrong.json").write_bytes(WRONG)
    (tmp_path / "all.jsonl").write_bytes(b"\n".join((*RECORDS.values(), b"")))
    (tmp_path / "some.jsonl").write_bytes(b"\n".join((RECORDS["call"], WRONG, RECORDS["harbour"])))
    (tmp_path / "noise.json").write_bytes(b"hello")
    return tmp_path


def run(*arguments: str, given: bytes | None = None) -> Result:
    """Run a command."""
    return CliRunner().invoke(dragoman, list(arguments), input=given)


def test_check_says_what_was_proven(folder: Path) -> None:
    """A sound record should be told with the numbers of entries and spans that were proven."""
    ran = run("check", str(folder / "call.json"), str(folder / "all.jsonl"))
    assert ran.exit_code == 0
    assert len(ran.stdout.splitlines()) == 3
    assert "call.json: proven: 10 entries, " in ran.stdout


def test_check_stops_at_the_first_failure(folder: Path) -> None:
    """A wrong record should be told with its place, exit code 1, and nothing after it be looked at."""
    ran = run("check", str(folder / "wrong.json"), str(folder / "call.json"))
    assert ran.exit_code == 1
    assert ran.stdout == ""
    assert ran.stderr.startswith(f"dragoman: {folder / 'wrong.json'}: attributions[1].cue.spans[0]: ")
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize(("name", "code"), [("noise.json", 1), ("absent.json", 3)], ids=["no-record", "no-file"])
def test_check_of_what_is_no_record(folder: Path, name: str, code: int) -> None:
    """What is no record, or no file, should be one line on standard error."""
    ran = run("check", str(folder / name))
    assert ran.exit_code == code
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["check", "show"])
def test_standard_input(name: str) -> None:
    """A record should be taken from standard input."""
    ran = run(name, "-", given=RECORDS["call"])
    assert ran.exit_code == 0
    assert ran.stdout


@pytest.mark.parametrize("given", [b"", b"{}", WRONG, b"\xff\xfe"], ids=["empty", "object", "wrong", "bytes"])
def test_wrong_standard_input(given: bytes) -> None:
    """What is no sound record on standard input should be told in one line and not shown."""
    ran = run("show", "-", given=given)
    assert ran.exit_code in (1, 3)
    assert ran.stdout == ""
    assert ran.stderr.startswith("dragoman: standard input: ")
    assert len(ran.stderr.splitlines()) == 1


def test_show_reads_out(folder: Path) -> None:
    """A record should be read out as when it was made."""
    ran = run("show", str(folder / "call.json"))
    assert ran.exit_code == 0
    assert "article < Trump < Putin" in ran.stdout


def test_show_takes_a_record_that_was_laid_out_for_people(folder: Path) -> None:
    """A record with line ends and blanks should be shown, although it is not in canonical form."""
    laid_out = json.dumps(json.loads(RECORDS["call"]), indent=2).encode()
    (folder / "call.json").write_bytes(laid_out)
    assert "article < Trump < Putin" in run("show", str(folder / "call.json")).stdout
    assert "article < Trump < Putin" in run("show", "-", given=laid_out).stdout


def test_show_goes_on_after_a_wrong_record(folder: Path) -> None:
    """A wrong record should be named with its line and the others be shown, exit code 1."""
    ran = run("show", str(folder / "some.jsonl"))
    assert ran.exit_code == 1
    assert ran.stdout.count("ON WHOSE WORD") == 2
    assert "some.jsonl, line 2: attributions[1].cue.spans[0]" in ran.stderr
    assert ran.stderr.splitlines()[-1] == "2 articles shown, 1 could not be shown"


def test_show_writes_pages(folder: Path) -> None:
    """Records should become pages in a folder, one each, named after their files and lines."""
    pages = folder / "pages"
    run("show", str(folder / "call.json"), str(folder / "all.jsonl"), "--format", "html", "--output", str(pages))
    assert sorted(path.name for path in pages.iterdir()) == ["all-line-1.html", "all-line-2.html", "call.html"]


def test_shown_as_json_is_the_same_record(folder: Path) -> None:
    """A record that is shown as JSON should be the record that went in, byte for byte."""
    assert run("show", str(folder / "call.json"), "--format", "json").stdout_bytes == RECORDS["call"] + b"\n"


def test_schema_is_json_and_stable() -> None:
    """The schema should be JSON with sorted keys and the same each time."""
    first, second = run("schema").stdout, run("schema").stdout
    assert first == second
    assert json.loads(first)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(json.loads(first)["$defs"]) == sorted(json.loads(first)["$defs"])


def test_codebook_is_markdown() -> None:
    """The codebook should be Markdown with a heading."""
    ran = run("codebook")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("# ")
