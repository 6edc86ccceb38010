"""`dragoman eval`: options become a request, the outcome becomes text or JSON and an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from dragoman.cli.main import dragoman
from dragoman.errors import CorpusError
from dragoman.evaluation import polnear_command
from dragoman.evaluation.polnear_command import Request


@dataclass
class Told:
    """An outcome that says what it was asked."""

    request: Request
    exit_code: int

    def to_text(self) -> str:
        return "scores"

    def to_json(self) -> str:
        return "{}"


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """Put an evaluation in place that keeps what it was asked; below the floor when only odd documents are read."""
    seen: list[Request] = []

    def run(request: Request, progress: object) -> Told:
        seen.append(request)
        return Told(request, 1 if request.split == "odd" else 0)

    monkeypatch.setattr(polnear_command, "run", run)
    return seen


def test_defaults_are_those_of_the_request(requests: list[Request]) -> None:
    """Without options the request should be the default one."""
    ran = CliRunner().invoke(dragoman, ["eval", "polnear"])
    assert (ran.exit_code, ran.stdout) == (0, "scores\n")
    assert requests == [Request()]


def test_options_reach_the_request(requests: list[Request], tmp_path: Path) -> None:
    """Every option should arrive in the request, and a broken floor in the exit code."""
    (tmp_path / "names").write_text("")
    arguments = [
        str(tmp_path), "--annotators", "first", "--split", "odd", "--bootstrap", "0", "--limit", "3", "--workers", "2",
        "--no-gate", "--documents", str(tmp_path / "names"), "--errors", str(tmp_path / "errors"), "--json",
        "--allow-regression", "reason", "--write-docs", "--raise-floors", "--discontinuous", "split",
    ]  # fmt: skip
    ran = CliRunner().invoke(dragoman, ["eval", "polnear", *arguments])
    assert (ran.exit_code, ran.stdout) == (1, "{}\n")
    assert requests == [
        Request(
            path=tmp_path, annotators="first", split="odd", discontinuous="split", bootstrap=0, limit=3, workers=2,
            gate=False, documents=tmp_path / "names", errors=tmp_path / "errors", allow_regression="reason",
            write_docs=True, raise_floors=True,
        )
    ]  # fmt: skip


def test_absent_corpus_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A corpus that is not there should be one line and exit code 3."""

    def run(*_: object) -> None:
        raise CorpusError("the corpus was not found")

    monkeypatch.setattr(polnear_command, "run", run)
    ran = CliRunner().invoke(dragoman, ["eval", "polnear"])
    assert (ran.exit_code, ran.stderr) == (3, "dragoman: the corpus was not found\n")
