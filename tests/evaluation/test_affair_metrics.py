"""Talks, proposals, expectations and accounts held against gold: a tiny article counts as it should."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from strait_gold import full_record, write_gold

from dragoman.evaluation.affair_metrics import ACCURACIES, KINDS, MEASURES, count_affairs, measure_affairs
from dragoman.evaluation.affair_mistakes import affair_mistakes
from dragoman.evaluation.corpora.own_affairs import AffairsCase, load_affairs
from dragoman.evaluation.corpora.own_parties import Named
from dragoman.evaluation.found_entries import Found, Window, found_in

FOUND = found_in(full_record())
DORSA = Named(("Dorsa",), "state")


@pytest.fixture
def case(tmp_path: Path) -> AffairsCase:
    """Give the article about the strait."""
    return load_affairs(write_gold(tmp_path)).cases[0]


def rate(case: AffairsCase, found: Found, measure: str) -> tuple[float, float]:
    """Give precision and recall of one measure."""
    score = measure_affairs([("strait", count_affairs(case, found))], 0).scores[measure]
    return score.precision, score.recall


def changed(kind: str, at: int, /, **change: Any) -> Found:
    """Give what was found with one entry of a kind changed."""
    entries = list(getattr(FOUND, kind))
    entries[at] = replace(entries[at], **change)
    return replace(FOUND, **{kind: tuple(entries)})


@pytest.mark.parametrize("measure", MEASURES)
def test_what_is_found_whole_scores_whole(case: AffairsCase, measure: str) -> None:
    """A record in which everything is right has no mistake."""
    assert rate(case, FOUND, measure) == (1, 1)


@pytest.mark.parametrize("kind", KINDS)
def test_record_without_affairs_has_no_recall(case: AffairsCase, kind: str) -> None:
    """Where a list was never filled, nothing is right and nothing fails."""
    counts = count_affairs(case, Found())
    assert counts[MEASURES.index(kind)].tolist() == [0, 0, 0, len(getattr(case, kind))]
    for accuracy in ACCURACIES[kind]:
        assert counts[MEASURES.index(f"{kind}.{accuracy}")].tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        pytest.param("talks", {"parties": (DORSA,)}, id="talks without a party"),
        pytest.param("talks", {"spans": ((0, 8),)}, id="talks on other words"),
        pytest.param("proposals", {"put_by": ()}, id="proposal by nobody"),
        pytest.param("proposals", {"what": "ceasefire"}, id="proposal of another thing"),
        pytest.param("accounts", {"tellers": (DORSA,)}, id="account without a teller"),
        pytest.param("accounts", {"spans": ()}, id="account of nothing"),
    ],
)
def test_wrong_entry_is_neither_right_nor_found(case: AffairsCase, kind: str, change: dict[str, Any]) -> None:
    """An entry that lacks one of what makes it right costs precision and recall."""
    assert rate(case, changed(kind, 0, **change), kind) == (0, 0)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param({"kind": "hoped"}, (0.5, 0.5), id="kind"),
        pytest.param({"who": (DORSA,)}, (0.5, 0.5), id="doer"),
        pytest.param({"status": "met"}, (1, 1), id="status apart"),
    ],
)
def test_expectations_need_kind_and_doer(
    case: AffairsCase, change: dict[str, Any], expected: tuple[float, float]
) -> None:
    """Kind and doer make an expectation right, its status is judged apart."""
    assert rate(case, changed("expectations", 0, **change), "expectations") == expected


@pytest.mark.parametrize(
    ("kind", "at", "change", "accuracy", "expected"),
    [
        pytest.param("talks", 0, {"state": "failed"}, "state", (0, 0), id="state"),
        pytest.param("talks", 0, {"mediators": (DORSA,)}, "mediators", (0, 0), id="mediator"),
        pytest.param("talks", 0, {"following": ()}, "next", (0, 0), id="next missing"),
        pytest.param("talks", 0, {"rounds_held": 4}, "rounds", (0, 0), id="rounds"),
        pytest.param("proposals", 0, {"addressed_to": (DORSA,)}, "addressed", (0, 0), id="addressee"),
        pytest.param("proposals", 0, {"answers": ()}, "answers", (0, 0), id="answer missing"),
        pytest.param("proposals", 0, {"answers": ((DORSA, "rejects"),)}, "answers", (0, 0), id="answer of another"),
        pytest.param("expectations", 1, {"window": None}, "window", (0, 0), id="window missing"),
        pytest.param("expectations", 1, {"window": Window(None, "2031-01-01")}, "window", (0, 0), id="other window"),
        pytest.param("expectations", 1, {"voice": None}, "voice", (0.5, 0.5), id="voice"),
        pytest.param("accounts", 0, {"omissions": ()}, "omissions", (0, 0), id="omission missing"),
        pytest.param("accounts", 0, {"differences": (((60, 70),),)}, "differences", (0, 0), id="other difference"),
    ],
)
def test_details_are_judged_among_right_entries(
    case: AffairsCase, kind: str, at: int, change: dict[str, Any], accuracy: str, expected: tuple[float, float]
) -> None:
    """A wrong detail leaves the entry right, and is counted for itself."""
    found = changed(kind, at, **change)
    assert rate(case, found, kind) == (1, 1)
    assert rate(case, found, f"{kind}.{accuracy}") == expected


def test_mistakes_are_told_by_kind(case: AffairsCase) -> None:
    """What is missing, false or wrong is listed with its words."""
    false = replace(FOUND.talks[0], spans=((0, 8),))
    found = replace(changed("proposals", 0, what="ceasefire"), talks=(false,))
    told = [(one["kind"], one["mistake"], one["gold"], one["found"]) for one in affair_mistakes(case, found)]
    assert told == [
        ("talks", "missing", "talks between the two sides", None),
        ("talks", "false", None, "Karsland"),
        ("proposals", "wrong", "proposed a joint inquiry", "a joint inquiry"),
    ]
