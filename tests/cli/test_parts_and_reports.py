"""The commands that show parts of records and write reports of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from dragoman.cli.main import dragoman
from full_record import harbour


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Write a record with an entry in every list to a file."""
    path = tmp_path / "record.json"
    path.write_text(harbour().to_json(), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("section", "heading"),
    [
        ("talks", "TALKS"),
        ("proposals", "PROPOSALS"),
        ("timeline", "TIMELINE"),
        ("flags", "FLAGS"),
        ("accounts", "ACCOUNTS"),
    ],
)
def test_part_of_a_record_is_shown_alone(kept: Path, section: str, heading: str) -> None:
    """A section named after the record is shown without the others."""
    shown = CliRunner().invoke(dragoman, ["show", str(kept), section])
    assert shown.exit_code == 0
    assert heading in shown.output
    assert "ON WHOSE WORD" not in shown.output


def test_parts_are_for_readouts(kept: Path) -> None:
    """A section and a form that holds the whole record do not go together."""
    shown = CliRunner().invoke(dragoman, ["show", str(kept), "talks", "--format", "json"])
    assert shown.exit_code == 2
    assert "only a readout can be shown in parts" in shown.output


def test_section_without_a_record_is_refused() -> None:
    """A section alone shows nothing."""
    assert CliRunner().invoke(dragoman, ["show", "talks"]).exit_code == 2


def test_file_named_like_a_section_is_a_file(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there as a file is read as one."""
    monkeypatch.chdir(kept.parent)
    kept.rename(kept.parent / "talks")
    assert "ON WHOSE WORD" in CliRunner().invoke(dragoman, ["show", "talks"]).output


def test_report_is_markdown_unless_the_ending_says_otherwise(kept: Path) -> None:
    """Without a form a report is Markdown on standard output; a file's ending says the form."""
    assert CliRunner().invoke(dragoman, ["report", str(kept)]).output.startswith("# Second round ends")
    target = kept.parent / "report.docx"
    assert CliRunner().invoke(dragoman, ["report", str(kept), "-o", str(target)]).exit_code == 0
    assert target.read_bytes().startswith(b"PK")


def test_reports_of_several_records_are_files_in_a_folder(kept: Path) -> None:
    """Word documents of several records go to a folder; on one stream they are refused."""
    folder = kept.parent / "reports"
    arguments = ["report", str(kept), str(kept), "--format", "docx"]
    assert CliRunner().invoke(dragoman, arguments).exit_code == 2
    assert CliRunner().invoke(dragoman, [*arguments, "-o", str(folder)]).exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["record-2.docx", "record.docx"]
