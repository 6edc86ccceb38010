"""The shipped model is the one that its card names, gives shares of types, and tells plain cases apart."""

from __future__ import annotations

import json
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from dragoman.analysis.events.classifier.cases import written_case
from dragoman.analysis.events.classifier.model import (
    FOLDER,
    HELD_OUT,
    NETWORK,
    VOCABULARY,
    Classifier,
    TamperedModelError,
    held_out_shares,
    load_classifier,
    open_classifier,
)
from dragoman.workflows.event_types import Opinion, cross_validated, tell_types

SHIPPED = Path(str(files("dragoman.analysis.events.classifier").joinpath(FOLDER)))


@pytest.fixture
def classifier() -> Classifier:
    """Give the shipped classifier, or skip where it was installed without weights."""
    found = load_classifier()
    if found is None:
        pytest.skip("installed without the weights")
    return found


def card() -> dict[str, object]:
    """Read the shipped card."""
    value: dict[str, object] = json.loads((SHIPPED / "card.json").read_text(encoding="utf-8"))
    return value


def test_no_folder(tmp_path: Path) -> None:
    """Without weights there is no classifier."""
    assert open_classifier(tmp_path) is None


@pytest.mark.parametrize("name", [NETWORK, VOCABULARY])
@pytest.mark.usefixtures("classifier")
def test_changed_file_is_refused(name: str, tmp_path: Path) -> None:
    """A file that is not the one on the card is an error that names it."""
    for one in (NETWORK, VOCABULARY, "card.json"):
        shutil.copy(SHIPPED / one, tmp_path)
    with (tmp_path / name).open("ab") as file:
        file.write(b"\n")
    with pytest.raises(TamperedModelError, match=name):
        open_classifier(tmp_path)


def test_size() -> None:
    """The network is smaller than 30 MB."""
    assert (SHIPPED / NETWORK).stat().st_size < 30_000_000


@pytest.mark.parametrize(
    ("text", "source", "target", "kind"),
    [
        pytest.param("Bolivia has freed four fishermen from Ecuador.", "Bolivia", "Ecuador", "YIELD", id="release"),
        pytest.param("Fighter jets of Sudan bombed Kassala again.", "Sudan", "Kassala", "ASSAULT", id="bombing"),
        pytest.param("Malta's premier met Tunisia's on Friday.", "Malta's premier", "Tunisia's", "CONSULT", id="visit"),
        pytest.param("Finland has sharply criticised Belarus.", "Finland", "Belarus", "ACCUSE", id="criticism"),
        pytest.param("Nepal turned down the offer of Bhutan.", "Nepal", "Bhutan", "REJECT", id="refusal"),
        pytest.param("Nurses marched in Lagos against the ministry.", "Nurses", "the ministry", "PROTEST", id="march"),
        pytest.param("Angola warned Zambia it would close the dam.", "Angola", "Zambia", "THREATEN", id="warning"),
        pytest.param("Iceland sent tents and water pumps to Haiti.", "Iceland", "Haiti", "AID", id="relief"),
    ],
)
def test_plain_cases(text: str, source: str, target: str, kind: str, classifier: Classifier) -> None:
    """What a plain sentence tells of should be told apart."""
    shares = classifier.shares(written_case(text, source, target))
    assert Opinion(shares).best == kind
    assert sum(shares.values()) == pytest.approx(1, abs=0.01)


def test_best_of_equals() -> None:
    """Of two types with the same share the first in alphabetical order is best."""
    assert Opinion({"REJECT": 0.4, "AID": 0.4, "YIELD": 0.2}).best == "AID"


def test_same_case_same_shares(classifier: Classifier) -> None:
    """A case's shares do not depend on what was asked before."""
    case = written_case("Oslo fined the bank.", "Oslo", "the bank")
    first = classifier.shares(case)
    classifier.shares(written_case("Peru praised Chile at length in a speech.", "Peru", "Chile"))
    assert classifier.shares(case) == first
    assert classifier.name.startswith("events.types@")


def test_verb(classifier: Classifier) -> None:
    """The verb gives an opinion for each case, in order."""
    cases = [("Oslo fined the bank.", "Oslo", "the bank"), ("Peru praised Chile.", "Peru", "Chile")]
    told = [opinion.best for opinion in tell_types(cases) if opinion is not None]
    assert told == ["COERCE", "SUPPORT"]


@pytest.mark.usefixtures("classifier")
def test_answers_of_cross_validation() -> None:
    """They are known for the file of training alone, one for each sentence."""
    trained = card()["trained_on"]
    assert isinstance(trained, dict)
    found = cross_validated(trained["sha256"])
    assert found is not None
    assert len(found) == trained["sentences"]
    assert held_out_shares("0" * 64) is None
    assert HELD_OUT in str(card()["sha256"])
