"""Judged events: what is found now is held against what a person said of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builders import actor, document, event, record
from dragoman.errors import CorpusError
from dragoman.evaluation.judged_events import Tally, count, interval, load_judgements
from dragoman.records.record import Record

TEXT = "Osk struck Varen. Osk met Varen."


def read_record() -> Record:
    """Make a record of two events between two parties."""
    text = document(TEXT)
    osk, varen = actor(text, "Osk", "Osk", ("Osk", 2)), actor(text, "Varen", "Varen", ("Varen", 2))
    struck = event(text, "struck", "ASSAULT", actors=(osk.id,), recipients=(varen.id,))
    met = event(text, "met", "CONSULT", actors=(osk.id, varen.id))
    return record(text, actors=(osk, varen), events=(struck, met))


def judgement(**fields: object) -> str:
    """Write one judgement of the first event."""
    given = {
        "document": "a", "sha256": "0" * 64, "start": 4, "end": 10, "type": "ASSAULT", "parties": [["Osk"], ["Varen"]],
        "coding": "right", "status": True,
    }  # fmt: skip
    return json.dumps(given | fields)


def tally(tmp_path: Path, *lines: str) -> Tally:
    """Count the record's events by some judgements."""
    path = tmp_path / "judged.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return count("a", read_record(), load_judgements(path))


def test_judged_events_count_by_their_verdict(tmp_path: Path) -> None:
    """An event judged right counts as right, and one that nobody judged stands apart."""
    assert tally(tmp_path, judgement()) == Tally(judged=1, right=1, happenings=1, status=1, unjudged=1)


def test_wrong_parties_are_no_right_event(tmp_path: Path) -> None:
    """Status is judged apart from type and parties."""
    found = tally(tmp_path, judgement(coding="wrong parties", status=False))
    assert found == Tally(judged=1, right=0, happenings=1, status=0, unjudged=1)


def test_no_event_has_no_status(tmp_path: Path) -> None:
    """Where nothing happened at all, there is no status to be right."""
    assert tally(tmp_path, judgement(coding="no event", status=None)).happenings == 0


def test_changed_event_is_no_longer_the_judged_one(tmp_path: Path) -> None:
    """An event with other parties than those judged is unjudged."""
    assert tally(tmp_path, judgement(parties=[["Osk"], []])) == Tally(unjudged=2)


@pytest.mark.parametrize("lines", [["{"], [judgement(coding="fine")], [judgement(), judgement()]])
def test_broken_judgements_are_refused(tmp_path: Path, lines: list[str]) -> None:
    """What is no judgement, has no known coding or stands twice is an error that names the line."""
    with pytest.raises(CorpusError, match="line"):
        tally(tmp_path, *lines)


def test_interval_holds_the_share() -> None:
    """The interval is drawn over articles, the same each time, and none without draws."""
    tallies = [Tally(10, 9), Tally(10, 7), Tally(10, 8)]
    low, high = interval(tallies, "right", "judged", 200)
    assert low <= 80 <= high
    assert (low, high) == interval(tallies, "right", "judged", 200)
    assert interval(tallies, "right", "judged", 0) == (0.0, 0.0)
