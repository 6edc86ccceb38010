"""What `dragoman eval gsr` and `dragoman eval plv` do with their options, on gold made by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from builders import actor, document, event, record
from dragoman.errors import UnreadableInput, UsageError
from dragoman.evaluation import event_pairs, gsr_command
from dragoman.evaluation.corpora.plover import CodedEvent, load_pairs, load_records
from dragoman.evaluation.event_gate import PAGE, Request
from dragoman.evaluation.event_pairs import Answer, placed, related_event
from dragoman.evaluation.gate import Floor, Floors, load_floors, save_floors
from dragoman.evaluation.gsr_command import mistakes_of, run_records
from dragoman.evaluation.plv_command import PairRequest, run_pairs
from dragoman.workflows.event_types import Opinion

TEXTS = {
    "r1": ("Peru praised Chile.", "SUPPORT"),
    "r2": ("Peru blamed Chile.", "ACCUSE"),
    "r3": ("Peru armed Chile.", "AID"),
}
SOURCE, TARGET = frozenset({"PER"}), frozenset({"CHL"})


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Give a file of three gold standard records."""
    path = tmp_path / "records.json"
    made = [
        {"id": name, "event": kind, "source": [{"code": "PER"}], "target": [{"code": "CHL"}], "text": text}
        for name, (text, kind) in TEXTS.items()
    ]
    path.write_text(json.dumps(made), encoding="utf-8")
    return path


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    """Give a file of three pairs."""
    path = tmp_path / "pairs.jsonl"
    made = [
        {"id": name, "text": text, "source": "Peru", "target": "Chile", "type": kind}
        for name, (text, kind) in TEXTS.items()
    ]
    path.write_text("".join(json.dumps(one) + "\n" for one in made), encoding="utf-8")
    return path


@pytest.fixture
def floors(tmp_path: Path, records: Path, pairs: Path) -> Path:
    """Give a file with a floor for each gold."""
    path = tmp_path / "floors.json"
    coded, marked = load_records(records).as_corpus(), load_pairs(pairs).as_corpus()
    made = (
        Floor(coded.name, coded.sha256, 3, "type.f1", 0.6, None, "dragoman eval gsr"),
        Floor(marked.name, marked.sha256, 3, "root.macro", 0.5, None, "dragoman eval plv"),
    )
    save_floors(Floors(0.0005, "for the last bits", made), path)
    return path


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let sentences be coded as praise of Chile by Peru, whatever they say, but the last as nothing."""

    def predict(text: str, name: str) -> tuple[CodedEvent, ...]:
        return () if name == "r3" else (CodedEvent("SUPPORT", SOURCE, TARGET, ((5, 12),)),)

    monkeypatch.setattr(gsr_command, "predict_sentence", predict)


@pytest.fixture
def opinions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the model think AID of everything, and no rule find anything."""
    monkeypatch.setattr(event_pairs, "tell_types", lambda cases: (Opinion({"AID": 0.9, "ACCUSE": 0.1}) for _ in cases))
    monkeypatch.setattr(event_pairs, "cross_validated", lambda _: None)
    monkeypatch.setattr(event_pairs, "related_event", lambda _: None)


@pytest.mark.usefixtures("reading")
def test_broken_floor(records: Path, floors: Path) -> None:
    """A score below its floor is told and gives exit code 1."""
    outcome = run_records(Request(path=records, bootstrap=0), floors_path=floors)
    assert outcome.exit_code == 1
    assert "floor 0.6000 of type.f1 on plover/records is BROKEN: measured 0.4000" in outcome.to_text()
    told: dict[str, Any] = json.loads(outcome.to_json())
    assert told["floors"] == [{"measure": "type.f1", "floor": 0.6, "measured": 0.4, "passed": False}]
    assert told["values"]["answered"] == {"value": 0.6667}


@pytest.mark.usefixtures("reading")
def test_floor_is_lowered_for_a_reason(records: Path, floors: Path) -> None:
    """A reason lowers the floor, stands beside it, and the run succeeds."""
    request = Request(path=records, bootstrap=0, allow_regression="another gold")
    outcome = run_records(request, floors_path=floors)
    assert (outcome.exit_code, outcome.holding.notes) == (0, ("1 floor(s) lowered: another gold",))
    assert load_floors(floors).floors[0].floor == 0.4
    assert load_floors(floors).floors[0].regressions[0].reason == "another gold"


@pytest.mark.usefixtures("opinions")
def test_floor_is_raised(pairs: Path, floors: Path, tmp_path: Path) -> None:
    """A floor below what is measured rises to it, and never sinks by that."""
    low = load_floors(floors).floors
    save_floors(Floors(0.0005, "for the last bits", (low[0], Floor(*_with_floor(low[1], 0.1)))), floors)
    outcome = run_pairs(PairRequest(path=pairs, bootstrap=0, raise_floors=True), floors_path=floors)
    assert outcome.exit_code == 0
    assert load_floors(floors).floors[1].floor == pytest.approx(0.1667)


def _with_floor(floor: Floor, value: float) -> tuple[Any, ...]:
    return (floor.corpus, floor.sha256, floor.documents, floor.measure, value, None, floor.command)


@pytest.mark.usefixtures("reading")
def test_files_are_written(records: Path, floors: Path, tmp_path: Path) -> None:
    """Predictions that are saved give the same scores when they are read; mistakes stand one a line."""
    saved, errors = tmp_path / "saved.jsonl", tmp_path / "errors.jsonl"
    first = run_records(
        Request(path=records, bootstrap=0, save_predictions=saved, errors=errors, gate=False), floors_path=floors
    )
    again = run_records(Request(path=records, bootstrap=0, predictions=saved), floors_path=floors)
    assert again.scores == first.scores
    assert again.holding.verdicts == ()
    told = [json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines()]
    assert [(one["ids"], one["mistakes"]) for one in told] == [(["r2"], ["type", "quad"]), (["r3"], ["nothing"])]
    assert told[0]["predicted"][0]["trigger"] == ["blamed "]


def test_mistakes_of_parties(records: Path) -> None:
    """Wrong parties and further events are mistakes of their own; a right event alone is none."""
    gold = load_records(records).sentences[0]
    right = CodedEvent("SUPPORT", SOURCE, TARGET)
    assert mistakes_of(gold, [right]) is None
    found = mistakes_of(gold, [CodedEvent("SUPPORT", TARGET, TARGET), CodedEvent("AID", TARGET)])
    assert found is not None
    assert found["mistakes"] == ["source", "more"]


@pytest.mark.usefixtures("reading", "opinions")
def test_page(records: Path, pairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command writes its own part of the page and leaves the other as it is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    empty = tmp_path / "none.json"
    save_floors(Floors(0.0005, "for the last bits", ()), empty)
    run_pairs(PairRequest(path=pairs, write_docs=True), floors_path=empty)
    run_records(Request(path=records, write_docs=True), floors_path=empty)
    page = PAGE.read_text(encoding="utf-8")
    run_pairs(PairRequest(path=pairs, write_docs=True), floors_path=empty)
    assert PAGE.read_text(encoding="utf-8") == page
    assert page.index("Written by `dragoman eval gsr`") < page.index("Written by `dragoman eval plv`")
    assert page.count("\n## ") == 2


@pytest.mark.usefixtures("reading")
def test_page_waits_for_the_floors(
    records: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written while a floor is broken."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    outcome = run_records(Request(path=records, write_docs=True), floors_path=floors)
    assert outcome.notes == (f"{PAGE} was not written, because a floor is broken.",)
    assert not PAGE.exists()


@pytest.mark.parametrize(
    "options",
    [
        pytest.param({"write_docs": True, "gate": False}, id="page without floors"),
        pytest.param({"raise_floors": True, "predictions": Path("x")}, id="floors by a file"),
        pytest.param({"allow_regression": " "}, id="no reason"),
        pytest.param({"write_docs": True, "bootstrap": 5}, id="other intervals"),
        pytest.param({"write_docs": True, "by": "rules"}, id="page by rules alone"),
        pytest.param({"write_docs": True}, id="no folder for the page"),
    ],
)
def test_contradictions(options: dict[str, Any], pairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options that contradict each other are refused before anything is read."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError):
        run_pairs(PairRequest(path=pairs, **options))


@pytest.mark.usefixtures("opinions")
def test_pairs(pairs: Path, tmp_path: Path) -> None:
    """The model's opinion is the answer, mistakes are written, and saved answers score the same."""
    saved, errors = tmp_path / "saved.jsonl", tmp_path / "errors.jsonl"
    outcome = run_pairs(
        PairRequest(path=pairs, bootstrap=10, by="model", save_predictions=saved, errors=errors), lambda *_: None
    )
    assert outcome.exit_code == 0
    assert outcome.scores.values["root.accuracy"] == pytest.approx(1 / 3)
    assert outcome.told_how == "Answers are the model's."
    told = [json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines()]
    assert [(one["id"], one["gold"], one["told"], one["by"]) for one in told] == [
        ("r1", "SUPPORT", "AID", "model"),
        ("r2", "ACCUSE", "AID", "model"),
    ]
    again = run_pairs(PairRequest(path=pairs, bootstrap=10, predictions=saved))
    assert again.scores == outcome.scores
    assert "No floor is set" not in again.to_text()
    assert json.loads(again.to_json())["pairs"] == 3


def test_answers_for_other_pairs(pairs: Path, tmp_path: Path) -> None:
    """A file that names other pairs is refused."""
    path = tmp_path / "told.jsonl"
    path.write_text('{"id": "elsewhere", "type": "AID"}\n', encoding="utf-8")
    with pytest.raises(UnreadableInput, match="elsewhere"):
        run_pairs(PairRequest(path=pairs, predictions=path))


@pytest.mark.usefixtures("opinions")
def test_answers_of_cross_validation(pairs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the file that it was trained on, the model's answers are those that it gave unseen."""
    held_out = {name: Opinion({kind: 1.0}) for name, (_, kind) in TEXTS.items()}
    monkeypatch.setattr(event_pairs, "cross_validated", lambda _: held_out)
    outcome = run_pairs(PairRequest(path=pairs, bootstrap=0, gate=False))
    assert outcome.scores.values["root.accuracy"] == 1.0
    assert "by cross-validation" in outcome.told_how


@pytest.mark.usefixtures("opinions")
def test_rules_answer_without_model(pairs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the model is not installed or not asked, the rules answer, and else nothing does."""
    monkeypatch.setattr(event_pairs, "tell_types", lambda cases: (None for _ in cases))
    monkeypatch.setattr(event_pairs, "related_event", lambda one: Answer("ACCUSE", "r@1") if one.name == "r2" else None)
    both, rules, model = (
        run_pairs(PairRequest(path=pairs, bootstrap=0, gate=False, by=by))  # type: ignore[arg-type]
        for by in ("both", "rules", "model")
    )
    assert both.scores.values["answered"] == pytest.approx(1 / 3)
    assert both.scores == rules.scores
    assert model.scores.values["answered"] == 0


def test_event_that_relates_the_parties(pairs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a sentence's events that one is taken that has both parties in their places."""
    text = document("Brazil fed Peru after Peru freed Chile.")
    brazil, peru, chile = (actor(text, name, kind="state") for name in ("Brazil", "Peru", "Chile"))
    made = record(
        text,
        actors=(brazil, peru, chile),
        events=(
            event(text, "fed", "AID", actors=(brazil.id,), recipients=(peru.id,)),
            event(text, "freed", "RETREAT", actors=(peru.id,), recipients=(chile.id,)),
        ),
    )
    monkeypatch.setattr(event_pairs, "read_sentence", lambda *_: made)
    (pair, *_) = load_pairs(pairs).pairs
    found = related_event(type(pair)("x", text.text, "Peru", "Chile", "YIELD"))
    assert found is not None
    assert found.type == "YIELD"
    assert related_event(type(pair)("x", text.text, "nobody", "none", "YIELD")) is None
    assert placed("a b", "c") is None
