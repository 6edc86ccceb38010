"""Records become predictions as gold is coded, and files of predictions are read or refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from builders import actor, document, event, record
from dragoman.errors import CorpusError, UnreadableInput
from dragoman.evaluation import event_predictions
from dragoman.evaluation.corpora.plover import CodedEvent, CodedSentence
from dragoman.evaluation.event_predictions import (
    coded_events,
    event_line,
    predict_sentence,
    read_event_predictions,
    read_sentence,
    read_type_predictions,
    type_of,
)
from dragoman.records.record import Record

TEXT = "Peru and the Red Crescent fed Chile, fined a bank, plan a visit, may sue, and did not meet Brazil."


def made() -> Record:
    """Make a record with events of several statuses."""
    text = document(TEXT)
    peru = actor(text, "Peru", kind="state", country="PER")
    crescent = actor(text, "Red Crescent", kind="organization", sector="NGO")
    both = actor(text, "Peru and the Red Crescent", kind="group", members=(peru.id, crescent.id))
    chile = actor(text, "Chile", kind="state", country="CHL")
    bank = actor(text, "a bank", kind="organization", sector="BUS")
    return record(
        text,
        actors=(peru, crescent, both, chile, bank),
        events=(
            event(text, "fed", "AID", actors=(both.id,), recipients=(chile.id,)),
            event(text, "plan", "CONSULT", actors=(peru.id,), recipients=(chile.id,), status="planned"),
            event(text, "sue", "ACCUSE", actors=(peru.id,), recipients=(chile.id,), status="planned"),
            event(text, "fined", "COERCE", actors=(peru.id,), recipients=(bank.id,), status="ongoing"),
            event(text, "meet", "CONSULT", actors=(peru.id,), status="negated"),
        ),
    )


def test_events_as_gold_has_them() -> None:
    """What happened is coded as it is, in order; beside it what is planned or did not come about is no event."""
    told = [(one.type, sorted(one.source), sorted(one.target)) for one in coded_events(made())]
    assert told == [("AID", ["NGO", "PER"], ["CHL"]), ("COERCE", ["PER"], ["PER"])]


@pytest.mark.parametrize(
    ("kind", "rule", "coded"),
    [
        pytest.param("CONSULT", "events.status.plan@1", ["AGREE"], id="planned cooperation is agreement"),
        pytest.param("CONCEDE", "events.status.decide@1", ["CONCEDE"], id="a concession decided on is made"),
        pytest.param("ACCUSE", "events.status.purpose@1", ["ACCUSE"], id="a purpose is what is done"),
        pytest.param("ACCUSE", "events.status.plan@1", [], id="planned words are nothing"),
    ],
)
def test_what_is_to_come_where_nothing_else_is_told(kind: str, rule: str, coded: list[str]) -> None:
    """A sentence that tells only of what is to come is coded by the kind of it and by how it is to come."""
    text = document("Peru is to answer Chile.")
    peru, chile = (actor(text, name, kind="state", country=code) for name, code in (("Peru", "PER"), ("Chile", "CHL")))
    coming = event(text, "answer", kind, actors=(peru.id,), recipients=(chile.id,), status="planned", rules=(rule,))
    assert [one.type for one in coded_events(record(text, actors=(peru, chile), events=(coming,)))] == coded


def test_verbs_before_nouns() -> None:
    """What a sentence only names by a noun is left out beside what its verb tells."""
    text = document("Peru fed Chile after a raid.")
    peru, chile = (actor(text, name, kind="state", country=code) for name, code in (("Peru", "PER"), ("Chile", "CHL")))
    fed = event(text, "fed", "AID", actors=(peru.id,), recipients=(chile.id,))
    raid = event(text, "raid", "ASSAULT", actors=(chile.id,), rules=("events.noun.raid@1",))
    assert [one.type for one in coded_events(record(text, actors=(peru, chile), events=(fed, raid)))] == ["AID"]
    assert [one.type for one in coded_events(record(text, actors=(peru, chile), events=(raid,)))] == ["ASSAULT"]


def test_planned_harm() -> None:
    """Harm that is planned is a threat where the sentence tells of nothing else."""
    text = document("Peru plans to fine Chile.")
    peru = actor(text, "Peru", kind="state", country="PER")
    planned = event(text, "fine", "COERCE", actors=(peru.id,), status="planned")
    praised = event(text, "plans", "SUPPORT", actors=(peru.id,))
    alone, beside = (record(text, actors=(peru,), events=events) for events in ((planned,), (praised, planned)))
    assert [one.type for one in coded_events(alone)] == ["THREATEN"]
    assert [one.type for one in coded_events(beside)] == ["SUPPORT"]


def test_trigger_stretch() -> None:
    """The trigger is one stretch from its first word to its last."""
    ((start, end),) = coded_events(made())[0].triggers
    assert TEXT[start:end] == "fed"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        pytest.param("accuse", "ACCUSE", id="a type"),
        pytest.param("FIGHT", "ASSAULT", id="a type of 2016"),
        pytest.param("COERCE-arrest", "COERCE", id="a type with its mode"),
        pytest.param("0841", "RETREAT", id="a code"),
        pytest.param("1999", "ASSAULT", id="a code finer than the table"),
        pytest.param("023", None, id="an appeal"),
        pytest.param("none", None, id="none"),
    ],
)
def test_type(name: str, kind: str | None) -> None:
    """Types come as PLOVER's names, old or new, or as CAMEO codes."""
    assert type_of(name) == kind


def test_sentence_is_read_as_it_stands() -> None:
    """A sentence is read, and a reader that changes it is refused."""
    text = "The ministers of Norway and Peru met in Lima on Tuesday to discuss fishing rights."
    assert read_sentence("one", text).document.text == text
    with pytest.raises(CorpusError, match="not the corpus's"):
        read_sentence("two", "\ufeff" + text)


def test_unreadable_sentence_has_no_events(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be read counts as a sentence without events."""

    def refuse(*_: object) -> Record:
        raise UnreadableInput("one", "is empty")

    monkeypatch.setattr(event_predictions, "read_sentence", refuse)
    assert predict_sentence("...") == ()


def test_prediction_is_that_of_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence's events are those of its record."""
    monkeypatch.setattr(event_predictions, "read_sentence", lambda *_: made())
    assert predict_sentence(TEXT) == coded_events(made())


def written(folder: Path, *lines: Any) -> Path:
    """Write lines of JSON."""
    path = folder / "told.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines) + "\n", encoding="utf-8")
    return path


def test_file_of_events(tmp_path: Path) -> None:
    """Events of both records of a sentence are joined, each once, and what PLOVER does not code is left out."""
    one = {"type": "051", "actor": "PERGOV", "recipient": [{"code": "CHL"}], "trigger_start": 3, "trigger_end": 9}
    path = written(tmp_path, {"id": "a", "events": [one, {"type": "010"}]}, {"id": "b", "events": [one]}, {"id": "c"})
    sentences = [CodedSentence("x", ["a", "b"]), CodedSentence("y", ["c"]), CodedSentence("z", ["d"])]
    expected = (CodedEvent("SUPPORT", frozenset({"PER"}), frozenset({"CHL"}), ((3, 9),)),)
    assert read_event_predictions(path, sentences) == {"a": expected, "c": (), "d": ()}


def test_line_comes_back(tmp_path: Path) -> None:
    """What is written is what is read."""
    events = (CodedEvent("AID", frozenset({"PER"}), frozenset(), ((1, 2),)), CodedEvent("AGREE"))
    path = tmp_path / "told.jsonl"
    path.write_text(event_line("a", events), encoding="utf-8")
    assert read_event_predictions(path, [CodedSentence("x", ["a"])]) == {"a": events}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param({"events": []}, id="no id"),
        pytest.param({"id": "zz", "events": []}, id="unknown id"),
        pytest.param({"id": "a", "events": ["AID"]}, id="no object"),
    ],
)
def test_other_events_are_refused(line: Any, tmp_path: Path) -> None:
    """A line that is no prediction, or of another gold, is an error that names the file."""
    with pytest.raises(UnreadableInput, match=r"told\.jsonl"):
        read_event_predictions(written(tmp_path, line), [CodedSentence("x", ["a"])])


def test_file_of_types(tmp_path: Path) -> None:
    """Types stand by themselves or as that of the first event; none stays none."""
    path = written(tmp_path, {"id": 1, "type": "DEMAND"}, {"id": "2", "events": [{"type": "AID"}]}, {"id": "3"})
    assert read_type_predictions(path) == {"1": "REQUEST", "2": "AID", "3": None}


@pytest.mark.parametrize("text", ["{", '{"type": "AID"}\n', '{"id": "1", "events": ["AID"]}\n'])
def test_other_types_are_refused(text: str, tmp_path: Path) -> None:
    """A file of another form is an error that names it."""
    path = tmp_path / "told.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableInput, match=r"told\.jsonl"):
        read_type_predictions(path)
