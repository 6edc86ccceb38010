"""The judgements that the weights rest on are well formed, and none stands twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from dragoman.evaluation.judged_events import CODINGS

GOLD = Path(__file__).parents[3] / "gold" / "events"
CORPORA = {"polnear", "timebank", "aquaint", "own"}


def judgements() -> list[dict[str, Any]]:
    """Read the file, one judgement a line."""
    lines = (GOLD / "judged_for_training.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_each_is_well_formed() -> None:
    """Each names its corpus and a known coding; only of an event it may be said whether its status is right."""
    for one in judgements():
        assert one["corpus"] in CORPORA
        assert one["coding"] in CODINGS
        assert one["status"] is None or one["coding"] != "no event"
        assert 0 <= one["start"] < one["end"]


def test_none_stands_twice() -> None:
    """No event is judged twice, and the lines are sorted so that a change is easily seen."""
    keys = [
        (one["corpus"], one["document"], one["start"], one["end"], one["type"], json.dumps(one["parties"]))
        for one in judgements()
    ]
    assert keys == sorted(set(keys))


def test_dated_articles_of_our_own_are_kept() -> None:
    """Nothing is learned from the half of our own articles that is kept for measuring."""
    assert not any(one["corpus"] == "own" and one["document"].startswith("20") for one in judgements())
