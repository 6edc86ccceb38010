"""`dragoman read --knowledge`: the user's own office holders."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from dragoman.cli.main import dragoman

TEXT = """The ferry crews of Aland Sound went back to work, officials said on Monday.

Norwegian Foreign Minister Orla Vesk told reporters in Oslo on Monday that the piers were safe.
The wardens had closed three of them after the storm, and crews had waited for a week.
"""


def run(folder: Path, table: str) -> Result:
    """Read one article with a table."""
    (folder / "own.tsv").write_text(table, encoding="utf-8")
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    arguments = ["read", str(folder / "article.txt"), "--published", "2026-03-10", "--rules-only", "--format", "json"]
    return CliRunner().invoke(dragoman, [*arguments, "--knowledge", str(folder / "own.tsv")])


def test_person_is_identified(tmp_path: Path) -> None:
    """A person of the user's table gets the id that the table gives."""
    row = "Orla Vesk\tForeign Minister\tNOR\t2025-01-01\tQ4115189\n"
    ran = run(tmp_path, "name\toffice\tcountry\tfrom\twikidata\n" + row)
    assert ran.exit_code == 0, ran.output
    actors = json.loads(ran.stdout)["actors"]
    assert [actor["wikidata"] for actor in actors if actor["name"] == "Orla Vesk"] == ["Q4115189"]


def test_mistake_ends_the_run(tmp_path: Path) -> None:
    """A mistake in the table is told with file and line before anything is read, and is wrong usage."""
    ran = run(tmp_path, "name\toffice\nOrla Vesk\n")
    assert ran.exit_code == 2
    assert "own.tsv, line 2: it has 1 cells" in str(ran.exception or "") + ran.output
