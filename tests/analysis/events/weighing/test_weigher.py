"""The weigher drops what is unlikely, gives the rest a probability, and refuses weights that it does not know."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from builders import actor, document
from dragoman.analysis.events.stage import read_events
from dragoman.analysis.events.weighing.model import (
    FOLDER,
    INTERCEPT,
    WEIGHTS,
    Calibration,
    TamperedWeightsError,
    Weigher,
    load_weigher,
    open_weigher,
)
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.reading import read_document
from dragoman.records.events import Event

SHIPPED = Path(str(files("dragoman.analysis.events.weighing").joinpath(FOLDER)))
PLAIN = Weigher({INTERCEPT: 0.0, "states=2": 2.0, "one-sided": -2.0}, Calibration(), 0.5, "7")
TEXT = "Norway accused Chad of piracy. Chad withdrew its troops."


@pytest.fixture
def weigher() -> Weigher:
    """Give the shipped weigher, or skip where it was installed without its weights."""
    found = load_weigher()
    if found is None:
        pytest.skip("installed without the weights")
    return found


def events(weigher: Weigher | None) -> tuple[Event, ...]:
    """Give the events of a text with an accusation between states and a withdrawal from nobody."""
    made = document(TEXT)
    parties = (
        actor(made, "Norway", "Norway", kind="state", country="NOR"),
        actor(made, "Chad", ("Chad", 1), ("Chad", 2), kind="state", country="TCD"),
    )
    return read_events(parse_document(made), parties, (), weigher=weigher)[0]


def test_unlikely_is_dropped() -> None:
    """What stays below the threshold is left out of the record, and everything else stays."""
    assert [event.type for event in events(None)] == ["ACCUSE", "RETREAT"]
    assert [event.type for event in events(PLAIN)] == ["ACCUSE"]


def test_rule_and_confidence() -> None:
    """A weighed event names the rule and has the probability for its confidence; what made it stands first."""
    (event,) = events(PLAIN)
    assert event.rules[0] == event.by != PLAIN.name
    assert "events.weighed@7" in event.rules
    assert event.confidence == 0.88


def test_threshold_is_inclusive() -> None:
    """An event that just reaches the threshold stays."""
    assert [event.confidence for event in events(replace(PLAIN, threshold=0.12))] == [0.88, 0.12]
    assert [event.confidence for event in events(replace(PLAIN, threshold=0.13))] == [0.88]


def test_between_countries() -> None:
    """What two countries do to each other stays, however unlikely it looks."""
    assert [event.type for event in events(replace(PLAIN, weights={INTERCEPT: -9.0}))] == ["ACCUSE"]


@pytest.mark.parametrize(
    ("traits", "expected"),
    [
        pytest.param((), 0.5, id="nothing known"),
        pytest.param(("states=2",), 0.88, id="in favour"),
        pytest.param(("one-sided",), 0.12, id="against"),
        pytest.param(("unheard of",), 0.5, id="no weight"),
    ],
)
def test_probability(traits: tuple[str, ...], expected: float) -> None:
    """Weights are summed and turned into a probability of two digits."""
    assert PLAIN.probability(traits) == expected


def test_calibrated_line() -> None:
    """The sum goes through the line that was fitted to the answers of cross-validation."""
    assert replace(PLAIN, calibration=Calibration(0.5, -1.0)).probability(("states=2",)) == 0.5


def test_no_weights(tmp_path: Path) -> None:
    """Without weights there is no weigher."""
    assert open_weigher(tmp_path) is None


@pytest.mark.usefixtures("weigher")
def test_changed_weights_are_refused(tmp_path: Path) -> None:
    """Weights that are not those on the card are an error that names them."""
    for name in (WEIGHTS, "card.json"):
        shutil.copy(SHIPPED / name, tmp_path)
    with (tmp_path / WEIGHTS).open("ab") as file:
        file.write(b"\n")
    with pytest.raises(TamperedWeightsError, match=WEIGHTS):
        open_weigher(tmp_path)


def test_card_tells_data_and_threshold(weigher: Weigher) -> None:
    """The card says on what the weights rest, and the threshold is a probability."""
    card = json.loads((SHIPPED / "card.json").read_text(encoding="utf-8"))
    assert card["trained_on"]["examples"] <= card["trained_on"]["judgements"]
    assert 0 < weigher.threshold < 1


def test_rules_alone_are_not_weighed(weigher: Weigher) -> None:
    """A reading by the rules alone names no weigher, and none of its events the rule."""
    made = document("France accused Chad of piracy in the gulf, and Chad expelled the French ambassador.")
    bare, whole = read_document(made, rules_only=True), read_document(made)
    assert weigher.name not in bare.provenance.models
    assert weigher.name in whole.provenance.models
    assert not any(weigher.name in event.rules for event in bare.events)
    assert {event.id for event in whole.events} <= {event.id for event in bare.events}
