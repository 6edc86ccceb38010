"""`dragoman eval figures`: gold, floors, page, mistakes and texts that cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from builders import document, record
from dragoman.cli.main import dragoman
from dragoman.errors import CorpusError, UnreadableInput, UsageError
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora.own_figures import FiguresCase, load_figures
from dragoman.evaluation.gate import Floor, Floors, load_floors, save_floors
from dragoman.evaluation.own_figures_command import PAGE, Outcome, Request, run_own_figures
from dragoman.records.details import Figure
from dragoman.records.record import Record
from dragoman.records.spans import Span

LINES = (
    {"id": "one", "text": "Nine ferries sank.", "figures": [{"words": "Nine", "value": 9, "category": "count"}]},
    {"id": "two", "text": "It took 4 hours.", "figures": [
        {"words": "4 hours", "value": 4, "unit": "hour", "category": "duration"}]},
)  # fmt: skip
UNITS = {"Nine": (9.0, None, "count"), "4 hours": (4.0, "hour", "duration")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write two short texts and no article."""
    for name in ("attribution", "figures"):
        (tmp_path / "gold" / name).mkdir(parents=True)
    for name in ("nested.jsonl", "omissions.jsonl", "figures/articles.jsonl"):
        (tmp_path / "gold" / name).write_text("")
    (tmp_path / "gold" / "figures" / "figures.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return tmp_path / "gold"


@pytest.fixture
def floors(tmp_path: Path, folder: Path) -> Path:
    """Give a file with one floor."""
    path = tmp_path / "floors.json"
    sha256 = load_figures(folder).corpus.sha256
    save_floors(
        Floors(0.0005, "none", (Floor("own/figures", sha256, 2, "unseen.number.f1", 0.5, None, "dragoman"),)), path
    )
    return path


def right(case: FiguresCase) -> Record:
    """Read a text without a mistake."""
    found = []
    for gold in case.figures:
        words = case.text[slice(*gold.words)]
        value, unit, category = UNITS[words]
        span = Span(start=gold.words[0], end=gold.words[1], text=words)
        found.append(
            Figure(by="test@1", confidence=1.0, value=value, unit=unit, category=category, span=span, id="fi-1")
        )
    return record(document(case.text), stages=("figures",), figures=tuple(found))


def nothing(case: FiguresCase) -> Record:
    """Read a text and find nothing."""
    return record(document(case.text), stages=())


def unreadable(case: FiguresCase) -> Record:
    """Fail to read a text."""
    raise UnreadableInput(case.name, "it is blank")


def run(folder: Path, floors: Path, reading: Any = right, **given: Any) -> Outcome:
    """Measure without intervals, unless they are asked for."""
    return run_own_figures(Request(folder=folder, **({"bootstrap": 0} | given)), floors_path=floors, reading=reading)


def test_every_figure_right_scores_whole(folder: Path, floors: Path) -> None:
    """A perfect reading reaches 1 in both halves, and its floor holds."""
    outcome = run(folder, floors)
    assert outcome.exit_code == 0
    assert outcome.result.value("unseen.number.f1") == outcome.result.value("seen.number.f1") == 1
    assert "floor 0.5000 of unseen.number.f1 on own/figures holds" in outcome.to_text()


@pytest.mark.parametrize("reading", [nothing, unreadable])
def test_no_figure_breaks_the_floor(reading: Any, folder: Path, floors: Path) -> None:
    """Finding nothing, or not being able to read, is a score of nothing and no error."""
    outcome = run(folder, floors, reading)
    assert outcome.exit_code == 1
    assert len(outcome.unreadable) == (2 if reading is unreadable else 0)


def test_another_text_of_figures_is_refused(folder: Path, floors: Path) -> None:
    """Offsets into another text would mean something else."""
    with pytest.raises(CorpusError, match="not the gold's text"):
        run(folder, floors, lambda case: record(document("Another text.")))


def test_gold_of_figures_that_changed_is_refused(folder: Path, floors: Path) -> None:
    """Floors are held only against the gold that they were measured on."""
    path = folder / "figures" / "figures.jsonl"
    path.write_text(path.read_text().replace("ferries", "barges"))
    with pytest.raises(CorpusError, match="measured on another own/figures"):
        run(folder, floors)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "a", "text": "One.", "figures": [{"words": "Two", "value": 2}]}', "stands 0 times"),
        ('{"id": "a", "text": "One."}', "cannot be read"),
    ],
    ids=["words that are not there", "no figures"],
)
def test_broken_gold_of_figures_is_refused(line: str, reason: str, folder: Path) -> None:
    """Gold that does not fit its texts is an error that says what is wrong."""
    (folder / "figures" / "figures.jsonl").write_text(line + "\n")
    with pytest.raises(CorpusError, match=reason):
        load_figures(folder)


def test_article_of_figures_must_be_known(folder: Path) -> None:
    """Figures are told only of articles that are there."""
    (folder / "figures" / "articles.jsonl").write_text('{"id": "none", "figures": []}\n')
    with pytest.raises(CorpusError, match="no article"):
        load_figures(folder)


def test_mistakes_of_the_unseen_half_are_not_written(folder: Path, floors: Path, tmp_path: Path) -> None:
    """Whoever mends a rule sees the mistakes in the even lines alone."""
    path = tmp_path / "mistakes.jsonl"
    run(folder, floors, nothing, errors=path, gate=False)
    assert [json.loads(line)["text"] for line in path.read_text().splitlines()] == ["two"]


def test_scores_of_figures_are_the_same_every_time(folder: Path, floors: Path) -> None:
    """The same gold and records give the same JSON, intervals included."""
    first, second = (run(folder, floors, bootstrap=20).to_json() for _ in range(2))
    assert first == second


def test_floor_of_figures_is_raised_or_lowered_when_asked(folder: Path, floors: Path) -> None:
    """Floors come up to what is measured, and come down only for a reason."""
    run(folder, floors, raise_floors=True)
    assert [floor.floor for floor in load_floors(floors).floors] == [1]
    assert run(folder, floors, nothing, allow_regression="the finder is off").exit_code == 0
    assert load_floors(floors).floors[0].regressions[0].reason == "the finder is off"


@pytest.mark.parametrize("given", [{"write_docs": True, "gate": False}, {"write_docs": True, "bootstrap": 5}])
def test_options_of_figures_that_contradict_are_refused(given: dict[str, Any], folder: Path, floors: Path) -> None:
    """The page is written only with floors and with its own number of draws."""
    with pytest.raises(UsageError):
        run(folder, floors, **given)


def test_page_of_figures_is_written(
    folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page tells both halves, the floors and the definitions; it is left alone where a floor is broken."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    run(folder, floors, nothing, write_docs=True, bootstrap=RESAMPLES)
    assert not PAGE.exists()
    run(folder, floors, write_docs=True, bootstrap=RESAMPLES)
    page = PAGE.read_text()
    assert all(words in page for words in ("not looked at", "## Floors", "## Definitions", "`unseen.number.f1`"))


def test_command_of_figures_is_there() -> None:
    """`dragoman eval figures --help` explains itself."""
    result = CliRunner().invoke(dragoman, ["eval", "figures", "--help"])
    assert result.exit_code == 0
    assert "own short texts" in result.output


def test_project_gold_of_figures_stands_in_its_texts() -> None:
    """The project's own gold can be read, is as large as its page says, and has both halves."""
    part = load_figures(Path(__file__).resolve().parents[1] / "gold")
    texts = [case for case in part.cases if not case.article]
    assert len(texts) >= 160
    assert len(part.cases) - len(texts) == 12
    assert abs(sum(case.unseen for case in part.cases) * 2 - len(part.cases)) <= 2
