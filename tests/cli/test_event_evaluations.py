"""`dragoman eval gsr` and `dragoman eval plv`: options become a request, the outcome text or JSON and an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from dragoman.cli.main import dragoman
from dragoman.evaluation import gsr_command, plv_command
from dragoman.evaluation.event_gate import Request
from dragoman.evaluation.plv_command import PairRequest


@dataclass
class Told:
    """An outcome that passes unless it was asked to read nothing."""

    exit_code: int

    def to_text(self) -> str:
        return "scores"

    def to_json(self) -> str:
        return "{}"


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """Put evaluations in place that keep what they were asked."""
    seen: list[Request] = []

    def run(request: Request, progress: object) -> Told:
        seen.append(request)
        return Told(1 if request.bootstrap == 0 else 0)

    monkeypatch.setattr(gsr_command, "run_records", run)
    monkeypatch.setattr(plv_command, "run_pairs", run)
    return seen


@pytest.mark.parametrize(("command", "expected"), [("gsr", Request()), ("plv", PairRequest())])
def test_defaults(command: str, expected: Request, requests: list[Request]) -> None:
    """Without options the request should be the default one."""
    ran = CliRunner().invoke(dragoman, ["eval", command])
    assert (ran.exit_code, ran.stdout) == (0, "scores\n")
    assert requests == [expected]


@pytest.mark.parametrize("command", ["gsr", "plv"])
def test_options(command: str, requests: list[Request], tmp_path: Path) -> None:
    """Every option should arrive in the request, and a broken floor in the exit code."""
    gold, told = tmp_path / "gold", tmp_path / "told"
    gold.write_text("")
    told.write_text("")
    arguments = [
        str(gold), "--bootstrap", "0", "--predictions", str(told), "--save-predictions", str(tmp_path / "saved"),
        "--errors", str(tmp_path / "errors"), "--no-gate", "--raise-floors", "--allow-regression", "reason",
        "--write-docs", "--json", *(["--by", "rules"] if command == "plv" else []),
    ]  # fmt: skip
    ran = CliRunner().invoke(dragoman, ["eval", command, *arguments])
    assert (ran.exit_code, ran.stdout) == (1, "{}\n")
    given = {
        "path": gold, "bootstrap": 0, "predictions": told, "save_predictions": tmp_path / "saved",
        "errors": tmp_path / "errors", "gate": False, "raise_floors": True, "allow_regression": "reason",
        "write_docs": True,
    }  # fmt: skip
    assert requests == [PairRequest(**given, by="rules") if command == "plv" else Request(**given)]  # type: ignore[arg-type]
