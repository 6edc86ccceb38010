"""`dragoman eval events` and `dragoman eval affairs`: floors, pages, mistakes, and articles that cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from strait_gold import NAME, TEXT, full_record, write_gold

from builders import document, record
from dragoman.cli.main import dragoman
from dragoman.errors import CorpusError, UnreadableInput, UsageError
from dragoman.evaluation import own_gold_reading
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora.own import OwnCase
from dragoman.evaluation.gate import Floor, Floors, load_floors, save_floors
from dragoman.evaluation.own_events_command import PAGES, Outcome, Part, Request, load, run_own_events
from dragoman.records.record import Record

PARTS: tuple[Part, ...] = ("events", "affairs")
HEADLINES = {"events": "event", "affairs": "expectations"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the small gold."""
    return write_gold(tmp_path / "gold")


@pytest.fixture
def floors(tmp_path: Path, folder: Path) -> Path:
    """Give a file with one floor, 0.5, for each part's main measure."""
    path = tmp_path / "floors.json"
    made = tuple(
        Floor(f"own/{part}", load(part, folder).corpus.sha256, 1, f"{HEADLINES[part]}.f1", 0.5, None, "dragoman eval")
        for part in PARTS
    )
    save_floors(Floors(0.0005, "for the last bits", made), path)
    return path


def right(case: OwnCase) -> Record:
    """Read the article without a mistake."""
    return full_record()


def nothing(case: OwnCase) -> Record:
    """Read the article, and find nothing in it."""
    return record(document(TEXT), stages=())


def unreadable(case: OwnCase) -> Record:
    """Fail to read the article."""
    raise UnreadableInput(case.name, "it is blank")


def run(part: Part, folder: Path, floors: Path, reading: Any = right, **given: Any) -> Outcome:
    """Measure without intervals, unless they are asked for."""
    request = Request(part=part, folder=folder, **({"bootstrap": 0} | given))
    return run_own_events(request, floors_path=floors, reading=reading)


@pytest.mark.parametrize("part", PARTS)
def test_everything_right_scores_whole(part: Part, folder: Path, floors: Path) -> None:
    """A perfect reading reaches 1, its floor holds, and both are told."""
    outcome = run(part, folder, floors)
    assert outcome.exit_code == 0
    assert outcome.result.value(f"{HEADLINES[part]}.f1") == 1
    assert f"floor 0.5000 of {HEADLINES[part]}.f1 on own/{part} holds: measured 1.0000" in outcome.to_text()


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("reading", [nothing, unreadable])
def test_nothing_found_breaks_the_floor(part: Part, reading: Any, folder: Path, floors: Path) -> None:
    """A record without the lists, or none, scores nothing and is no error."""
    outcome = run(part, folder, floors, reading)
    assert outcome.exit_code == 1
    assert outcome.result.value(f"{HEADLINES[part]}.recall") == 0
    assert outcome.unreadable == ({NAME: "it is blank"} if reading is unreadable else {})


def test_other_text_is_refused(folder: Path, floors: Path) -> None:
    """Offsets into another text would mean something else."""
    with pytest.raises(CorpusError, match="not the gold's text"):
        run("events", folder, floors, lambda case: record(document("Another text.")))


def test_articles_are_read_with_their_front_matter(folder: Path, floors: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without anything else to read with, Dragoman reads the file as it stands, so that it knows the date."""
    given = []

    def reading(source: bytes, **options: Any) -> Record:
        given.append((source.decode().splitlines()[2], options))
        return full_record()

    monkeypatch.setattr(own_gold_reading, "read", reading)
    assert run("events", folder, floors, None).exit_code == 0
    assert given == [("published: 2030-05-06", {"format": "text"})]


@pytest.mark.parametrize("part", PARTS)
def test_json_is_the_same_every_time(part: Part, folder: Path, floors: Path) -> None:
    """The same gold and record give the same JSON, with all measures in it."""
    first, second = (run(part, folder, floors, bootstrap=20).to_json() for _ in range(2))
    assert first == second
    assert json.loads(first)["measures"][HEADLINES[part]]["f1"] == 1


def test_regression_is_allowed_for_a_reason(folder: Path, floors: Path) -> None:
    """A broken floor is lowered with the reason, and then holds."""
    outcome = run("events", folder, floors, nothing, allow_regression="the coder is off")
    assert outcome.exit_code == 0
    (lowered,) = (floor for floor in load_floors(floors).floors if floor.corpus == "own/events")
    assert (lowered.floor, lowered.regressions[0].reason) == (0, "the coder is off")


def test_floors_are_raised_when_asked(folder: Path, floors: Path) -> None:
    """A floor below what is measured comes up to it, that of the other part stays."""
    run("affairs", folder, floors, raise_floors=True)
    assert [floor.floor for floor in load_floors(floors).floors] == [0.5, 1]


def test_changed_gold_is_refused(folder: Path, floors: Path) -> None:
    """Floors that were measured on another gold are not held against this one."""
    path = folder / "events" / f"{NAME}.json"
    path.write_text(path.read_text().replace('"withdraw"', '"expel"'))
    with pytest.raises(CorpusError, match="measured on another own/events"):
        run("events", folder, floors)
    assert run("events", folder, floors, gate=False).exit_code == 0


@pytest.mark.parametrize("part", PARTS)
def test_mistakes_are_written(part: Part, folder: Path, floors: Path, tmp_path: Path) -> None:
    """Every mistake is a line of JSON that names the article."""
    path = tmp_path / "mistakes.jsonl"
    run(part, folder, floors, nothing, gate=False, errors=path)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert lines
    assert {(line["document"], line["mistake"]) for line in lines} == {(NAME, "missing")}


@pytest.mark.parametrize("part", PARTS)
def test_page_is_written_once_and_for_all(
    part: Part, folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page holds scores, floors and definitions, and is the same on a second run; a broken floor writes none."""
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    broken = run(part, folder, floors, nothing, bootstrap=RESAMPLES, write_docs=True)
    assert not PAGES[part].exists()
    assert "because a floor is broken" in broken.to_text()
    run(part, folder, floors, bootstrap=RESAMPLES, write_docs=True)
    page = PAGES[part].read_text(encoding="utf-8")
    assert "## Definitions" in page
    assert "| 50.0 | 100.0 |" in page
    run(part, folder, floors, bootstrap=RESAMPLES, write_docs=True)
    assert PAGES[part].read_text(encoding="utf-8") == page


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        pytest.param({"write_docs": True, "gate": False}, "--no-gate", id="page without gate"),
        pytest.param({"raise_floors": True, "gate": False}, "--no-gate", id="raising without gate"),
        pytest.param({"write_docs": True, "bootstrap": 5}, "intervals", id="page with few draws"),
        pytest.param({"write_docs": True, "bootstrap": RESAMPLES}, "checkout", id="page elsewhere"),
    ],
)
def test_options_must_make_sense(
    given: dict[str, Any], reason: str, folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Options that contradict each other are wrong usage."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=reason):
        run("events", folder, floors, **given)


@pytest.mark.parametrize("part", PARTS)
def test_commands_are_there(part: Part) -> None:
    """Both commands explain themselves."""
    result = CliRunner().invoke(dragoman, ["eval", part, "--help"])
    assert result.exit_code == 0
    assert f"docs/quality-{part}-own.md" in result.output
