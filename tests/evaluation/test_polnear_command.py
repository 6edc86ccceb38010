"""What `dragoman eval polnear` does with its options, on a corpus made by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dragoman.errors import CorpusError, UsageError
from dragoman.evaluation import polnear_command
from dragoman.evaluation.corpora.base import Corpus, GoldDocument, Marking
from dragoman.evaluation.corpora.location import VARIABLE
from dragoman.evaluation.corpus_reading import Reading
from dragoman.evaluation.gate import Ceiling, Floor, Floors, load_floors, save_floors
from dragoman.evaluation.polnear_command import Outcome, Request, run
from dragoman.evaluation.predictions import write_predictions


@pytest.fixture
def floors(tmp_path: Path, corpus: Corpus) -> Path:
    """Give a file with one floor for the corpus, 0.5 of attribution F1."""
    path = tmp_path / "floors.json"
    floor = Floor(corpus.name, corpus.sha256, 3, "attribution.f1", 0.5, None, "dragoman eval polnear")
    save_floors(Floors(0.0005, "for the last bits", (floor,)), path)
    return path


def read_with(monkeypatch: pytest.MonkeyPatch, corpus: Corpus, names: set[str]) -> None:
    """Let reading find the first annotator's attributions of these documents, and nothing in the others."""
    gold = {one.name: one.annotations[0].markings if one.name in names else () for one in corpus.documents}

    def read_documents(documents: tuple[GoldDocument, ...], *_: Any) -> Reading:
        return Reading({one.name: gold[one.name] for one in documents})

    monkeypatch.setattr(polnear_command, "read_documents", read_documents)


@pytest.fixture
def right(monkeypatch: pytest.MonkeyPatch, corpus: Corpus) -> None:
    """Let reading find everything that the first annotators marked."""
    read_with(monkeypatch, corpus, {"bridge", "ferry", "harbour"})


@pytest.fixture
def wrong(monkeypatch: pytest.MonkeyPatch, corpus: Corpus) -> None:
    """Let reading find nothing."""
    read_with(monkeypatch, corpus, set())


def told(outcome: Outcome) -> dict[str, Any]:
    """Read the outcome's JSON."""
    value: dict[str, Any] = json.loads(outcome.to_json())
    return value


@pytest.mark.usefixtures("right")
def test_floor_that_holds_is_success(corpus_folder: Path, floors: Path) -> None:
    """A score above its floor gives exit code 0 and says so."""
    outcome = run(Request(path=corpus_folder), floors_path=floors)
    assert outcome.exit_code == 0
    assert "floor 0.5000 of attribution.f1 on polnear/dev holds" in outcome.to_text()


@pytest.mark.usefixtures("wrong")
def test_broken_floor_is_failure(corpus_folder: Path, floors: Path) -> None:
    """A score below its floor gives exit code 1 and says which."""
    outcome = run(Request(path=corpus_folder), floors_path=floors)
    assert outcome.exit_code == 1
    assert "floor 0.5000 of attribution.f1 on polnear/dev is BROKEN: measured 0.0000" in outcome.to_text()
    assert told(outcome)["floors"] == [{"floor": 0.5, "measure": "attribution.f1", "measured": 0.0, "passed": False}]


@pytest.mark.usefixtures("wrong")
def test_no_gate_holds_nothing(corpus_folder: Path, floors: Path) -> None:
    """Without the gate no floor is looked at."""
    outcome = run(Request(path=corpus_folder, gate=False), floors_path=floors)
    assert (outcome.exit_code, outcome.verdicts) == (0, ())


@pytest.mark.usefixtures("right")
def test_other_corpus_fails_before_it_is_read(corpus_folder: Path, floors: Path) -> None:
    """A corpus with another hash than the floor's is refused."""
    (corpus_folder / "text" / "bridge.txt").write_text("Engineers expect nothing.\n")
    with pytest.raises(CorpusError, match="measured on another"):
        run(Request(path=corpus_folder), floors_path=floors)


@pytest.mark.usefixtures("wrong")
def test_regression_is_allowed_for_a_reason(corpus_folder: Path, floors: Path) -> None:
    """A reason lowers the floor, stands beside it from then on, and the run succeeds."""
    outcome = run(Request(path=corpus_folder, allow_regression="the stage is rewritten"), floors_path=floors)
    (floor,) = load_floors(floors).floors
    assert outcome.exit_code == 0
    assert floor.floor == 0
    assert [one.reason for one in floor.regressions] == ["the stage is rewritten"]


@pytest.mark.usefixtures("right")
def test_floors_are_raised_when_asked(corpus_folder: Path, floors: Path) -> None:
    """A floor is raised to what is measured, and only then."""
    before = floors.read_bytes()
    run(Request(path=corpus_folder), floors_path=floors)
    assert floors.read_bytes() == before
    outcome = run(Request(path=corpus_folder, raise_floors=True), floors_path=floors)
    assert load_floors(floors).floors[0].floor == round(outcome.result.value("attribution.f1"), 4) > 0.5


@pytest.mark.usefixtures("right")
@pytest.mark.parametrize(("split", "number"), [("all", 3), ("even", 2), ("odd", 1)])
def test_split_goes_by_alphabetical_place(split: Any, number: int, corpus_folder: Path, floors: Path) -> None:
    """Even and odd places are counted from 0; floors are held only for the whole."""
    outcome = run(Request(path=corpus_folder, split=split), floors_path=floors)
    assert outcome.result.documents == number
    assert bool(outcome.verdicts) == (split == "all")


@pytest.mark.usefixtures("right")
def test_documents_are_chosen_by_list_and_limit(corpus_folder: Path, floors: Path, tmp_path: Path) -> None:
    """A list of names and a limit choose documents, in the order of names."""
    (tmp_path / "names").write_text("harbour\nferry\n")
    listed = run(Request(path=corpus_folder, documents=tmp_path / "names"), floors_path=floors)
    limited = run(Request(path=corpus_folder, documents=tmp_path / "names", limit=1), floors_path=floors)
    assert (listed.result.scores["attribution"].gold, limited.result.scores["attribution"].gold) == (2.5, 1)


@pytest.mark.usefixtures("right")
@pytest.mark.parametrize(
    ("request_made", "reason"),
    [
        pytest.param({"annotators": "zz"}, "there are aa, bb, cc", id="unknown annotator"),
        pytest.param({"limit": 0}, "no document .* is left", id="no documents"),
        pytest.param({"limit": 1, "write_docs": True}, "--write-docs: only where the whole", id="page of a part"),
        pytest.param({"split": "odd", "raise_floors": True}, "--raise-floors: only where", id="floors of a half"),
        pytest.param({"gate": False, "allow_regression": "why"}, "not together with --no-gate", id="no gate"),
        pytest.param({"allow_regression": " "}, "say it in words", id="no reason"),
    ],
)
def test_contradictions_are_told(
    request_made: dict[str, Any], reason: str, corpus_folder: Path, floors: Path, tmp_path: Path
) -> None:
    """Options that contradict each other or choose nothing are usage errors."""
    with pytest.raises(UsageError, match=reason):
        run(Request(path=corpus_folder, **request_made), floors_path=floors)


def test_predictions_of_a_file_are_scored(corpus_folder: Path, corpus: Corpus, floors: Path, tmp_path: Path) -> None:
    """With a file of predictions nothing is read, and no floor is held."""
    predictions = {one.name: one.annotations[0].markings for one in corpus.documents}
    write_predictions(tmp_path / "p.jsonl", predictions)
    request = Request(path=corpus_folder, predictions=tmp_path / "p.jsonl", annotators="first")
    outcome = run(request, floors_path=floors)
    assert outcome.result.value("attribution_with_cue.f1") == 1
    assert outcome.verdicts == ()


def test_predictions_for_other_documents_are_refused(corpus_folder: Path, floors: Path, tmp_path: Path) -> None:
    """A file that knows none of the documents is taken for a mistake, not for a score of 0."""
    write_predictions(tmp_path / "p.jsonl", {"elsewhere": (Marking((), (), ((0, 1),)),)})
    with pytest.raises(UsageError, match="predicts nothing for the documents"):
        run(Request(path=corpus_folder, predictions=tmp_path / "p.jsonl"), floors_path=floors)


@pytest.mark.usefixtures("wrong")
def test_mistakes_and_predictions_are_written(corpus_folder: Path, floors: Path, tmp_path: Path) -> None:
    """Every mistake is a line of JSON, and so is every document's prediction."""
    request = Request(path=corpus_folder, errors=tmp_path / "e.jsonl", save_predictions=tmp_path / "p.jsonl")
    run(request, floors_path=floors)
    mistakes = [json.loads(line) for line in (tmp_path / "e.jsonl").read_text(encoding="utf-8").splitlines()]
    predictions = [json.loads(line) for line in (tmp_path / "p.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(one["document"], one["mistake"]) for one in mistakes] == [
        ("ferry", "missed"), ("harbour", "missed"), ("harbour", "missed"),
    ]  # fmt: skip
    assert [one["doc"] for one in predictions] == ["bridge", "ferry", "harbour"]


@pytest.mark.usefixtures("right")
def test_same_run_gives_the_same_bytes(corpus_folder: Path, floors: Path) -> None:
    """JSON and text do not differ between two runs."""
    first, second = (run(Request(path=corpus_folder), floors_path=floors) for _ in range(2))
    assert first.to_json() == second.to_json()
    assert first.to_text() == second.to_text()


@pytest.mark.usefixtures("right")
def test_text_is_narrow_enough_for_a_screen(corpus_folder: Path, floors: Path) -> None:
    """No line of the tables is wider than 82 columns."""
    outcome = run(Request(path=corpus_folder, gate=False), floors_path=floors)
    assert max(map(len, outcome.to_text().splitlines())) <= 82


@pytest.mark.usefixtures("right")
def test_corpus_is_found_without_a_path(
    corpus_folder: Path, tmp_path: Path, floors: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a path, PolNeAR dev of the shared corpora is scored."""
    (tmp_path / "shared" / "corpora").mkdir(parents=True)
    (tmp_path / "polnear").rename(tmp_path / "shared" / "corpora" / "polnear")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "shared"))
    assert run(Request(), floors_path=floors).corpus == "polnear/dev"


@pytest.mark.usefixtures("right")
def test_page_is_written_once_and_for_all(
    corpus_folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page holds scores, halves, people, floors and definitions, and a second run writes the same bytes."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    request = Request(path=corpus_folder, write_docs=True)
    run(request, floors_path=floors)
    page = (tmp_path / "docs" / "quality.md").read_bytes()
    run(request, floors_path=floors)
    assert (tmp_path / "docs" / "quality.md").read_bytes() == page
    for heading in ("# Quality", "## Attribution", "## Halves", "## People", "## Floors", "## Definitions"):
        assert f"\n{heading}\n" in f"\n{page.decode()}"
    assert str(tmp_path) not in page.decode()


@pytest.fixture
def sure(monkeypatch: pytest.MonkeyPatch, corpus: Corpus) -> None:
    """Let reading find everything that the first annotators marked, 80 % sure of it."""
    found = {
        one.name: tuple(replace(marking, confidence=0.8) for marking in one.annotations[0].markings)
        for one in corpus.documents
    }
    monkeypatch.setattr(polnear_command, "read_documents", lambda *_: Reading(found))


@pytest.mark.usefixtures("sure")
def test_reliability_is_measured_on_the_odd_half(corpus_folder: Path, floors: Path) -> None:
    """Confidence is held against what was right in documents at odd places, whichever are scored besides."""
    outcome = run(Request(path=corpus_folder), floors_path=floors)
    reliability = told(outcome)["reliability"]
    assert (reliability["documents"], reliability["cases"]) == (1, 1)
    assert reliability["calibration_error"] == reliability["calibration_error_by_width"] == 0.2
    assert reliability["bins"] == [{"low": 0.8, "high": 0.9, "cases": 1, "confidence": 0.8, "right": 1.0}]
    kept = [one["least"] for one in reliability["thresholds"] if one["kept"]]
    assert kept == [0.0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]
    assert "calibration error of confidence: 20.0 (20.0-20.0), 1 cases in 1 documents" in outcome.to_text()
    even = run(Request(path=corpus_folder, split="even"), floors_path=floors)
    assert told(even)["reliability"] is None


@pytest.mark.usefixtures("sure")
def test_broken_ceiling_is_failure(corpus_folder: Path, corpus: Corpus, floors: Path) -> None:
    """An error above its ceiling gives exit code 1, as a score below its floor does."""
    ceiling = Ceiling(corpus.name, corpus.sha256, 3, "calibration.error", 0.05, "dragoman eval polnear")
    save_floors(msgspec.structs.replace(load_floors(floors), ceilings=(ceiling,)), floors)
    outcome = run(Request(path=corpus_folder), floors_path=floors)
    assert outcome.exit_code == 1
    assert told(outcome)["ceilings"] == [
        {"ceiling": 0.05, "measure": "calibration.error", "measured": 0.2, "passed": False}
    ]


@pytest.mark.usefixtures("sure")
def test_page_tells_reliability(
    corpus_folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page has a row for each bin that holds something and for each least confidence."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    run(Request(path=corpus_folder, write_docs=True), floors_path=floors)
    page = (tmp_path / "docs" / "quality.md").read_text(encoding="utf-8")
    assert "\n## Confidence\n" in page
    assert "\n| 0.8 to 0.9 | 1 | 0.80 | 1.00 |\n" in page
    assert "\nExpected calibration error: 20.0 (20.0-20.0), 1 cases in 1 documents." in page
    assert "\n| none | 1 | 100.0 (100.0-100.0) |" in page
    assert "\n| 0.85 | 0 | 0.0 (0.0-0.0) |" in page


@pytest.mark.usefixtures("wrong")
def test_page_is_not_written_below_a_floor(
    corpus_folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page never shows a score that broke its floor."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    outcome = run(Request(path=corpus_folder, write_docs=True), floors_path=floors)
    assert outcome.exit_code == 1
    assert list((tmp_path / "docs").iterdir()) == []


@pytest.mark.usefixtures("right")
def test_page_needs_the_folder(
    corpus_folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outside a checkout there is nowhere to write the page, and it is said before anything is read."""
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    with pytest.raises(UsageError, match="top of the checkout"):
        run(Request(path=corpus_folder, write_docs=True), floors_path=floors)
