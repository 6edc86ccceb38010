"""Events held against gold: a tiny article counts as it should."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from strait_gold import full_record, write_gold

from dragoman.evaluation.affair_mistakes import event_mistakes
from dragoman.evaluation.corpora.base import Marking
from dragoman.evaluation.corpora.own_events import EventsCase, WrittenWindow, load_events
from dragoman.evaluation.corpora.own_parties import Named
from dragoman.evaluation.event_metrics import MEASURES, count_events, judge, measure_events
from dragoman.evaluation.found_entries import FoundEvent, Window, found_in
from dragoman.evaluation.matching_parties import overlap, same_days, same_place, same_voice

EVENTS = found_in(full_record()).events
RECALL, ACCUSE, SHELLING, THREAT, CLOSURE, TALKS = EVENTS
KARSLAND, DORSA = Named(("Karsland",), "state"), Named(("Dorsa",), "state")


@pytest.fixture
def case(tmp_path: Path) -> EventsCase:
    """Give the article about the strait."""
    return load_events(write_gold(tmp_path)).cases[0]


def rate(case: EventsCase, found: tuple[FoundEvent, ...], measure: str) -> tuple[float, float]:
    """Give precision and recall of one measure."""
    score = measure_events([("strait", count_events(case, found))], 0).scores[measure]
    return score.precision, score.recall


@pytest.mark.parametrize(
    "measure",
    ["touch", "type", "parties", "event", "event.named", "event.status", "status", "real", "voice", "date", "place"],
)
def test_what_is_found_whole_scores_whole(case: EventsCase, measure: str) -> None:
    """A record in which everything is right has no mistake."""
    assert rate(case, EVENTS, measure) == (1, 1)


def test_nothing_found_scores_nothing(case: EventsCase) -> None:
    """A record without events has neither precision nor recall, and is no error."""
    counts = count_events(case, ())
    assert counts[: MEASURES.index("event.status") + 1].tolist() == [[0, 0, 0, 5]] * 6
    assert [mistake["mistake"] for mistake in event_mistakes(case, ())] == ["missing"] * 5


def test_optional_event_counts_for_nobody(case: EventsCase) -> None:
    """An optional event is neither missing nor wrong, and a second one in its place neither."""
    required = tuple(event for event in EVENTS if event is not CLOSURE)
    assert rate(case, required, "event") == rate(case, (*EVENTS, CLOSURE), "event") == (1, 1)


def test_optional_event_must_have_its_type(case: EventsCase) -> None:
    """What stands on the words of an optional event with a type that is not right is wrong."""
    assert rate(case, (*EVENTS, replace(CLOSURE, type="ASSAULT")), "event") == (pytest.approx(5 / 6), 1)


def test_status_of_an_optional_event_counts(case: EventsCase) -> None:
    """What is merely threatened must not be told as done, though nobody had to find it."""
    done = replace(CLOSURE, status="happened")
    found = tuple(done if event is CLOSURE else event for event in EVENTS)
    assert rate(case, found, "status") == rate(case, found, "real") == (pytest.approx(5 / 6), pytest.approx(5 / 6))
    assert [one["mistake"] for one in event_mistakes(case, found)] == ["wrong_status"]


CHANGES: list[Any] = [
    pytest.param(RECALL, {"type": "COERCE"}, {"event": 0.8, "type": 0.8, "parties": 1, "touch": 1}, id="type"),
    pytest.param(RECALL, {"recipients": ()}, {"event": 0.8, "type": 1, "parties": 0.8}, id="recipient missing"),
    pytest.param(RECALL, {"actors": (DORSA,), "recipients": (KARSLAND,)}, {"event": 0.8}, id="roles swapped"),
    pytest.param(ACCUSE, {"actors": (KARSLAND,)}, {"event": 1, "event.named": 0.8}, id="state for minister"),
    pytest.param(SHELLING, {"recipients": (KARSLAND,)}, {"event": 1, "event.named": 1}, id="who may be there"),
    pytest.param(SHELLING, {"status": "denied"}, {"event.status": 1}, id="other right status"),
    pytest.param(SHELLING, {"status": "planned"}, {"event.status": 0.8, "event": 1}, id="wrong status"),
    pytest.param(TALKS, {"actors": (KARSLAND,), "recipients": (DORSA,)}, {"event": 1}, id="either side of a meeting"),
    pytest.param(TALKS, {"type": "AGREE", "status": "happened"}, {"event.status": 1}, id="other right coding"),
    pytest.param(TALKS, {"type": "AGREE", "status": "planned"}, {"event.status": 0.8}, id="status of another coding"),
]


@pytest.mark.parametrize(("event", "change", "expected"), CHANGES)
def test_one_mistake_costs_one_event(
    case: EventsCase, event: FoundEvent, change: dict[str, Any], expected: dict[str, float]
) -> None:
    """Type, parties and status are judged apart, one of five events at a time."""
    found = tuple(replace(one, **change) if one is event else one for one in EVENTS)
    for measure, value in expected.items():
        assert rate(case, found, measure) == (pytest.approx(value), pytest.approx(value)), measure


def test_retelling_as_an_event_of_its_own_is_wrong(case: EventsCase) -> None:
    """A second event on another mention of the same happening lowers precision alone."""
    again = replace(SHELLING, trigger=SHELLING.spans[1:], spans=SHELLING.spans[1:])
    assert rate(case, (*EVENTS, again), "event") == (pytest.approx(5 / 6), 1)
    assert [one["mistake"] for one in event_mistakes(case, (*EVENTS, again))] == ["double"]


def test_right_type_is_found_by_any_words(case: EventsCase) -> None:
    """An event whose trigger stands elsewhere is found by its words if its type is right, and only then."""
    elsewhere = ((0, 3),)
    found = replace(SHELLING, trigger=elsewhere)
    assert judge(case, (found,)).pairs[0].gold == 2
    assert not judge(case, (replace(found, type="COERCE"),)).pairs


def test_right_event_is_preferred(case: EventsCase) -> None:
    """Where two events stand on the same words, the right one is paired, whatever the order."""
    wrong = replace(SHELLING, actors=(KARSLAND,))
    for found in ((wrong, SHELLING), (SHELLING, wrong)):
        (pair,) = judge(case, found).pairs
        assert found[pair.found] is SHELLING


@pytest.mark.parametrize("kind", ["SANCTION", "ACCUSE", "ASSAULT", "THREATEN", "CONSULT"])
def test_types_are_scored_apart(case: EventsCase, kind: str) -> None:
    """Every type has a measure of its own."""
    found = tuple(event for event in EVENTS if event.type == kind)
    assert rate(case, found, f"event.{kind}") == (1, 1)
    assert rate(case, (), f"event.{kind}") == (0, 0)


@pytest.mark.parametrize(
    ("change", "measure", "expected"),
    [
        pytest.param({"date": None}, "date", (1, 0.5), id="no date"),
        pytest.param({"date": Window("2030-06-12", "2030-06-12")}, "date", (0.5, 0.5), id="another date"),
        pytest.param({"places": ()}, "place", (1, 0.5), id="no place"),
        pytest.param({"places": ("Velm",)}, "place", (0.5, 0.5), id="another place"),
        pytest.param({"voice": None}, "voice", (pytest.approx(5 / 6), pytest.approx(5 / 6)), id="no voice"),
    ],
)
def test_details_are_judged_apart(
    case: EventsCase, change: dict[str, Any], measure: str, expected: tuple[float, float]
) -> None:
    """A missing date or place costs recall, a wrong one both."""
    found = tuple(replace(one, **change) if one is TALKS else one for one in EVENTS)
    assert rate(case, found, measure) == expected
    assert rate(case, found, "event") == (1, 1)


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        pytest.param(("2030-05-12", "2030-05-12"), ("2030-05-12", "2030-05-12"), True, id="same day"),
        pytest.param(("2030-05-12", "2030-05-12"), ("2030-05-11", "2030-05-12"), True, id="a day more"),
        pytest.param(("2030-05-12", "2030-05-12"), ("2030-05-01", "2030-05-31"), False, id="the month"),
        pytest.param(("2030-05-01", "2030-05-31"), ("2030-05-12", "2030-05-12"), False, id="a day of the month"),
        pytest.param(("2030-05-01", "2030-05-31"), (None, "2030-05-31"), False, id="open where it is not"),
        pytest.param((None, "2030-05-31"), ("2030-05-06", "2030-05-31"), True, id="begin not compared"),
        pytest.param((None, "2030-05-31"), (None, "2030-06-01"), False, id="another end"),
        pytest.param(("2030-05-06", None), ("2030-05-06", None), True, id="open end"),
    ],
)
def test_days_agree_by_half(
    gold: tuple[str | None, str | None], found: tuple[str | None, str | None], same: bool
) -> None:
    """Stretches of days agree if they share half of all days, or the end that the gold has."""
    assert same_days(WrittenWindow(*gold), Window(*found)) is same


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        pytest.param(("Strait of Velm",), ("Velm",), True, id="part"),
        pytest.param(("Velm",), ("the Velm",), True, id="article"),
        pytest.param(("Velm",), ("Velmar",), False, id="another word"),
        pytest.param(("Velm", "Lorn"), ("Lorn",), True, id="one of two"),
        pytest.param(("Velm",), (), False, id="none"),
    ],
)
def test_places_agree_by_words(gold: tuple[str, ...], found: tuple[str, ...], same: bool) -> None:
    """Places agree if the words of one hold those of the other."""
    assert same_place(gold, found) is same


ONE = Marking(((0, 3),), ((4, 8),), ((9, 20),))


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        pytest.param((None,), None, True, id="nobody's"),
        pytest.param((None,), ONE, False, id="somebody's who is nobody"),
        pytest.param((ONE,), None, False, id="nobody's who is somebody"),
        pytest.param((None, ONE), ONE, True, id="one of several"),
        pytest.param((ONE,), replace(ONE, content=((30, 40),)), True, id="same cue"),
        pytest.param((ONE,), replace(ONE, cue=()), True, id="same source and content"),
        pytest.param((ONE,), replace(ONE, cue=(), source=((50, 60),)), False, id="same content alone"),
    ],
)
def test_voices_agree_by_cue_or_words(gold: tuple[Marking | None, ...], found: Marking | None, same: bool) -> None:
    """Attributions are the same by their cue, or by source and content."""
    assert same_voice(gold, found) is same


def test_overlap_is_of_the_shorter() -> None:
    """The shared characters count against the shorter of the two."""
    assert overlap(((0, 10),), ((5, 25),)) == 0.5
    assert overlap(((0, 10),), ()) == 0
    assert overlap(((0, 4), (6, 8)), ((0, 8),)) == 1
