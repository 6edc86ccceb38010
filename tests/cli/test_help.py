"""What `dragoman` says of itself, and what it costs to ask."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from dragoman.cli.evaluate import evaluate
from dragoman.cli.main import dragoman
from dragoman.version import VERSION

COMMANDS = tuple(dragoman.homes)
HEAVY = ("spacy", "rich", "msgspec", "numpy", "trafilatura", "httpx", "jinja2", "dragoman.cli.read")


def command(name: str) -> click.Command:
    """Import one command."""
    found = dragoman.get_command(click.Context(dragoman), name)
    assert found is not None
    return found


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["chek"]], ids=lambda given: given[0])
def test_asking_imports_nothing_heavy(arguments: list[str]) -> None:
    """Help, version and a mistyped command should be answered without any library but click."""
    code = (
        "import sys\nfrom dragoman.cli.main import dragoman\n"
        f"try:\n    dragoman.main({arguments!r}, prog_name='dragoman')\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr.splitlines()[-1] == "[]"


def test_version() -> None:
    """The version should be printed alone on its line."""
    assert CliRunner().invoke(dragoman, ["--version"]).output == f"dragoman {VERSION}\n"


def test_group_help_lists_every_command_and_exit_code() -> None:
    """The first help should name each command, give examples and say what exit codes mean."""
    shown = CliRunner().invoke(dragoman, ["--help"])
    assert shown.exit_code == 0
    assert all(f"\n  {name} " in shown.output for name in COMMANDS)
    assert "3 some input could not be read" in shown.output
    assert shown.output.count("\n    dragoman ") >= 2


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "eval"])
def test_command_help_teaches(name: str) -> None:
    """Each command's help should say what it does, show two to five examples and name its exit codes."""
    shown = CliRunner().invoke(dragoman, [name, "--help"]).output
    examples = shown[shown.index("Examples:") : shown.index("Exit codes:")]
    assert 2 <= examples.count("\n    dragoman ") <= 5
    assert "0 " in shown[shown.index("Exit codes:") :]
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("group", [dragoman, evaluate], ids=["dragoman", "eval"])
def test_summaries_are_no_longer_than_a_line(group: click.Group) -> None:
    """The table's summaries should fit beside their commands."""
    assert all(len(home.summary) < 60 and home.summary.endswith(".") for home in group.homes.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("typed", "meant"), [("chek", "check"), ("raed", "read"), ("shcema", "schema"), ("code-book", "codebook")]
)
def test_mistyped_command_is_suggested(typed: str, meant: str) -> None:
    """A command that does not exist should be answered with the one that was probably meant, exit code 2."""
    ran = CliRunner().invoke(dragoman, [typed])
    assert ran.exit_code == 2
    assert f"No such command '{typed}'. Did you mean '{meant}'" in ran.output


def test_strange_command_is_not_guessed_at() -> None:
    """Where no command comes near, none should be suggested."""
    ran = CliRunner().invoke(dragoman, ["xyzzy"])
    assert ran.exit_code == 2
    assert "Did you mean" not in ran.output


@pytest.mark.parametrize("name", COMMANDS)
def test_table_leads_to_commands(name: str) -> None:
    """Every command of the table should exist where the table says."""
    assert isinstance(command(name), click.Command)
