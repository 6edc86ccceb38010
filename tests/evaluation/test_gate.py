"""Floors: held, broken, raised and lowered for a reason."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from dragoman.errors import CorpusError, UnreadableInput, UsageError
from dragoman.evaluation import own_gold
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.gate import (
    FLOORS,
    Ceiling,
    Floor,
    Floors,
    Regression,
    floors_for,
    held,
    load_floors,
    lowered,
    raised,
    save_floors,
    settled,
)
from dragoman.evaluation.reliability import Reliability
from dragoman.evaluation.results import Result
from dragoman.evaluation.scores import Score

HASH = "0" * 64
PUBLISHED = tuple(sorted({floor.measure.rpartition(".")[0] for floor in load_floors().floors}))
MEASURES = tuple(dict.fromkeys((*own_gold.MEASURES, *PUBLISHED)))
CORPUS = Corpus("polnear/dev", HASH, ())
FLOOR = Floor("polnear/dev", HASH, 3, "attribution.f1", 0.6, 0.61, "dragoman eval polnear")
CEILING = Ceiling("polnear/dev", HASH, 3, "calibration.error", 0.05, "dragoman eval polnear")
FLOORS_MADE = Floors(0.0005, "for the last bits", (FLOOR,), (CEILING,))


@dataclass(frozen=True)
class Raising:
    """The options of a run that raises floors."""

    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = True
    allow_regression: str | None = None


def measured(f1: float, error: float | None = None) -> Result:
    """Give a result with this F1 in every measure, and this calibration error if there is one."""
    score = Score(precision=f1, recall=f1, f1=f1, gold=10, predicted=10)
    reliability = None if error is None else Reliability(3, 10, error, error, None, None, (), ())
    return Result(3, "mean", "join", dict.fromkeys(MEASURES, score), {}, reliability)


@pytest.mark.parametrize(
    ("f1", "passed"),
    [
        pytest.param(0.7, True, id="above"),
        pytest.param(0.6, True, id="at the floor"),
        pytest.param(0.5996, True, id="within tolerance"),
        pytest.param(0.5994, False, id="below tolerance"),
    ],
)
def test_score_must_reach_its_floor(f1: float, passed: bool) -> None:
    """A score passes if it is no lower than the floor less the tolerance."""
    (verdict,) = held([FLOOR], measured(f1), 0.0005)
    assert verdict.passed is passed


def test_broken_floor_is_named() -> None:
    """The sentence names measure, corpus, floor and what was measured."""
    (verdict,) = held([FLOOR], measured(0.5), 0.0005)
    assert verdict.sentence() == "floor 0.6000 of attribution.f1 on polnear/dev is BROKEN: measured 0.5000"


@pytest.mark.parametrize(
    ("error", "passed"),
    [
        pytest.param(0.04, True, id="below"),
        pytest.param(0.05, True, id="at the ceiling"),
        pytest.param(0.0504, True, id="within tolerance"),
        pytest.param(0.0506, False, id="above tolerance"),
    ],
)
def test_error_must_stay_under_its_ceiling(error: float, passed: bool) -> None:
    """An error passes if it is no higher than the ceiling and the tolerance."""
    (verdict,) = held([CEILING], measured(0.7, error), 0.0005)
    assert verdict.passed is passed


def test_broken_ceiling_is_named() -> None:
    """The sentence says that it is a ceiling."""
    (verdict,) = held([CEILING], measured(0.7, 0.08), 0.0005)
    assert verdict.sentence() == "ceiling 0.0500 of calibration.error on polnear/dev is BROKEN: measured 0.0800"


def test_unmeasured_error_cannot_pass() -> None:
    """Without confidences there is no calibration error, and its ceiling does not hold by that."""
    with pytest.raises(KeyError):
        held([CEILING], measured(1.0), 0.0005)


def test_floors_and_ceilings_of_a_corpus_come_together() -> None:
    """A corpus is held to both."""
    assert floors_for(FLOORS_MADE, CORPUS) == (FLOOR, CEILING)


def test_ceiling_stays_where_it_is() -> None:
    """A ceiling is asked for: it does not come down with what is measured."""
    assert raised(FLOORS_MADE, held([CEILING], measured(0.7, 0.01), 0.0005)) == FLOORS_MADE


def test_ceiling_is_raised_for_a_reason() -> None:
    """A broken ceiling goes up to what was measured, and says why; the floor stays."""
    settled = lowered(FLOORS_MADE, held([FLOOR, CEILING], measured(0.7, 0.08), 0.0005), "fewer documents")
    (ceiling,) = settled.ceilings
    assert settled.floors == (FLOOR,)
    assert (ceiling.ceiling, ceiling.regressions) == (0.08, (Regression(0.05, 0.08, "fewer documents"),))


def test_unknown_measure_cannot_pass() -> None:
    """A floor that names no measure is an error, not a floor that holds."""
    with pytest.raises(KeyError):
        held([msgspec.structs.replace(FLOOR, measure="attribution.f2")], measured(1.0), 0.0005)


def test_other_corpus_is_refused() -> None:
    """A floor is not held against files that it was not measured on."""
    with pytest.raises(CorpusError, match="measured on another polnear/dev") as caught:
        floors_for(FLOORS_MADE, Corpus("polnear/dev", "1" * 64, ()))
    assert HASH in str(caught.value)


def test_part_without_floor_has_none() -> None:
    """A part of the corpus that no floor is set for is not held to any."""
    assert floors_for(FLOORS_MADE, Corpus("polnear/train", "1" * 64, ())) == ()


def test_raising_lifts_to_what_was_measured() -> None:
    """Raising sets floor and measured score."""
    (floor,) = raised(FLOORS_MADE, held([FLOOR], measured(0.71239), 0.0005)).floors
    assert (floor.floor, floor.measured) == (0.7124, 0.7124)


def test_raising_lowers_nothing() -> None:
    """A floor above what was measured stays, even within the tolerance."""
    assert raised(FLOORS_MADE, held([FLOOR], measured(0.5996), 0.0005)) == FLOORS_MADE


def test_lowering_keeps_the_reason() -> None:
    """A lowered floor says from where to where, and why."""
    (floor,) = lowered(FLOORS_MADE, held([FLOOR], measured(0.5), 0.0005), "headlines are no sentences ").floors
    assert floor.floor == floor.measured == 0.5
    assert floor.regressions == (Regression(0.6, 0.5, "headlines are no sentences"),)


def test_lowering_leaves_whole_floors() -> None:
    """Only a broken floor is lowered."""
    assert lowered(FLOORS_MADE, held([FLOOR], measured(0.65), 0.0005), "a reason") == FLOORS_MADE


def test_lowering_needs_a_reason() -> None:
    """An empty reason is none."""
    with pytest.raises(UsageError, match="only for a reason"):
        lowered(FLOORS_MADE, held([FLOOR], measured(0.5), 0.0005), "  ")


def test_floors_survive_writing(tmp_path: Path) -> None:
    """What is written is read again, and nothing else is left in the folder."""
    path = tmp_path / "floors.json"
    save_floors(FLOORS_MADE, path)
    assert load_floors(path) == FLOORS_MADE
    assert [one.name for one in tmp_path.iterdir()] == ["floors.json"]


@pytest.mark.parametrize("content", ["", "[]", '{"floors": []}', '{"tolerance": 0, "floor": []}'])
def test_broken_file_is_told(content: str, tmp_path: Path) -> None:
    """A file of floors that is not one is an error that names it."""
    (tmp_path / "floors.json").write_text(content)
    with pytest.raises(UnreadableInput, match=r"floors\.json"):
        load_floors(tmp_path / "floors.json")


OF_EVENTS = ("first_quad", "root.macro", "quad.macro")


def test_published_floors_are_sound() -> None:
    """Every floor of the project names a measure, a hash and a command, and lies between 0 and 1."""
    floors = load_floors()
    assert floors.floors
    for floor in floors.floors:
        assert floor.measure in OF_EVENTS or measured(0.5).value(floor.measure) == 0.5
        assert len(floor.sha256) == 64
        assert 0 <= floor.floor <= 1
        assert floor.command.startswith("dragoman eval")
    for ceiling in floors.ceilings:
        assert measured(0.5, 0.03).value(ceiling.measure) == 0.03
        assert len(ceiling.sha256) == 64
        assert 0 <= ceiling.ceiling <= 1
    assert floors.tolerance_reason


def test_published_floors_are_written_as_they_are_read() -> None:
    """Writing the floors unchanged changes no byte, so that a change of one floor is one change in the file."""
    written = msgspec.json.format(msgspec.json.encode(load_floors()), indent=2) + b"\n"
    assert written == FLOORS.read_bytes()
    assert json.loads(written)["floors"]


def test_floors_moved_by_others_meanwhile_are_kept(tmp_path: Path) -> None:
    """Two evaluations that raise their floors at once both have them raised."""
    path = tmp_path / "floors.json"
    other = msgspec.structs.replace(FLOOR, corpus="other", floor=0.0)
    save_floors(msgspec.structs.replace(FLOORS_MADE, floors=(FLOOR, other)), path)
    seen = load_floors(path)
    (mine,), (theirs,) = held(seen.floors[:1], measured(0.9), 0.0), held(seen.floors[1:], measured(0.8), 0.0)
    settled(path, (theirs,), Raising())
    settled(path, (mine,), Raising())
    assert [floor.floor for floor in load_floors(path).floors] == [0.9, 0.8]
