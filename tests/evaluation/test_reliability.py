"""Reliability of confidence, on numbers that can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.evaluation.corpora.base import Annotation, GoldDocument, Marking, Offsets, half
from dragoman.evaluation.reliability import (
    THRESHOLDS,
    Bin,
    Case,
    calibration_error,
    equal_mass,
    equal_width,
    find_cases,
    measure_reliability,
)

TEXT = "Ann said the rain had stopped at noon. Bob hoped for sun. Eve slept."
CONFIDENCES = st.lists(st.integers(0, 100), min_size=1, max_size=60)


def at(words: str) -> tuple[Offsets, ...]:
    """Find words in the text."""
    start = TEXT.index(words)
    return ((start, start + len(words)),)


ANN = Marking(at("Ann"), at("said"), at("the rain had stopped at noon"), "verb", 0.9)
BOB = Marking(at("Bob"), at("hoped"), at("for sun"), "verb", 0.7)
EVE = Marking(at("Eve"), (), at("slept"), "noun", 0.4)
SUN_BY_EVE = replace(BOB, source=at("Eve"), confidence=0.8)
SUN_OF_EVERYBODY = replace(BOB, confidence=0.2)


def gold(name: str, *markings: Marking) -> GoldDocument:
    """Make a document with these attributions."""
    return GoldDocument(name, TEXT, (Annotation("aa", markings), Annotation("bb", ())))


DOCUMENT = gold("rain", ANN, BOB)


@pytest.mark.parametrize(
    ("predicted", "right"),
    [
        pytest.param((ANN, BOB), [True, True], id="both right"),
        pytest.param((ANN, EVE), [True, False], id="nothing there"),
        pytest.param((SUN_BY_EVE,), [False], id="wrong source"),
        pytest.param((SUN_OF_EVERYBODY, BOB), [True, False], id="each gold once, ties by position"),
        pytest.param((replace(ANN, content=at("stopped at noon")),), [True], id="half of the words"),
        pytest.param((replace(ANN, content=at("at noon")),), [False], id="a third of the words"),
    ],
)
def test_right_is_told_from_wrong(predicted: tuple[Marking, ...], right: list[bool]) -> None:
    """A case is right where the first annotator has its content and source, one to one."""
    assert [case.right for case in find_cases(DOCUMENT, predicted)] == right


def test_case_keeps_confidence_and_rule() -> None:
    """What does not say how sure it is is no case; others keep confidence and rule."""
    unsaid = replace(BOB, confidence=None)
    assert find_cases(DOCUMENT, (EVE, unsaid, ANN)) == (Case(0.4, False, "noun"), Case(0.9, True, "verb"))


@pytest.mark.parametrize(
    ("confidence", "place"),
    [(0.0, 0), (0.09, 0), (0.1, 1), (0.29, 2), (0.3, 3), (0.58, 5), (0.6, 6), (0.7, 7), (0.89, 8), (0.9, 9), (1.0, 9)],
)
def test_width_bins_begin_on_tenths(confidence: float, place: int) -> None:
    """A bin holds its lower end, and the last one its upper end, too."""
    assert equal_width(np.array([confidence])).tolist() == [place]


def test_mass_bins_part_different_confidences_evenly() -> None:
    """Twenty different confidences fill ten bins by twos, in whatever order they come."""
    confidence = np.arange(20) / 20
    assert equal_mass(confidence).tolist() == [place for place in range(10) for _ in range(2)]
    assert equal_mass(confidence[::-1]).tolist() == equal_mass(confidence).tolist()[::-1]


def test_mass_bins_follow_the_middle_of_equal_confidences() -> None:
    """Six cases at 0.2 and four at 0.9 have their middles at 3 and 8 tenths of all."""
    assert equal_mass(np.array([0.2] * 6 + [0.9] * 4)).tolist() == [3] * 6 + [8] * 4


@given(CONFIDENCES)
def test_bins_never_part_equals_nor_change_the_order(percents: list[int]) -> None:
    """Equal confidences share a bin, and a larger one is never in a lower bin."""
    confidence = np.array(sorted(percents)) / 100
    for places in (equal_mass(confidence), equal_width(confidence)):
        assert np.all(np.diff(places) >= 0)
        assert places.min() >= 0
        assert places.max() <= 9
        assert len({*zip(confidence.tolist(), places.tolist(), strict=True)}) == len({*confidence.tolist()})


def test_calibration_error_by_hand() -> None:
    """Of four at 0.5 three are right, of six at 0.9 three: (4 * 0.25 + 6 * 0.4) / 10."""
    confidence = np.array([0.5] * 4 + [0.9] * 6)
    right = np.array([1, 1, 1, 0, 1, 1, 1, 0, 0, 0], dtype=np.float64)
    assert calibration_error(confidence, right, equal_width(confidence)) == pytest.approx(0.34)


@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=1, max_size=60))
def test_calibration_error_lies_between_bias_and_one(cases: list[tuple[int, bool]]) -> None:
    """The error is at most 1, and at least the gap of the means, since bins can only add to it."""
    confidence = np.array([percent for percent, _ in cases]) / 100
    right = np.array([right for _, right in cases], dtype=np.float64)
    error = calibration_error(confidence, right, equal_mass(confidence))
    assert abs(float((confidence - right).mean())) - 1e-9 <= error <= 1


def test_calibration_error_is_nothing_where_all_is_as_sure_as_right() -> None:
    """Where the right are sure of it and the wrong are sure of the contrary there is no error."""
    confidence = np.array([0.0, 1.0, 1.0])
    assert calibration_error(confidence, confidence, equal_mass(confidence)) == 0


def test_measurement_by_hand() -> None:
    """Right at 0.9 and 0.7, wrong at 0.8 and 0.4: four bins, each with the gap of its one case."""
    documents = [gold("one", ANN, BOB), gold("two", ANN, BOB)]
    found = measure_reliability(documents, {"one": (ANN, SUN_BY_EVE), "two": (BOB, EVE)}, resamples=0)
    assert found is not None
    assert (found.documents, found.cases) == (2, 4)
    assert found.bins == (
        Bin(0.4, 0.5, 1, 0.4, 0.0),
        Bin(0.7, 0.8, 1, 0.7, 1.0),
        Bin(0.8, 0.9, 1, 0.8, 0.0),
        Bin(0.9, 1.0, 1, 0.9, 1.0),
    )
    assert found.error == found.error_by_width == pytest.approx((0.4 + 0.3 + 0.8 + 0.1) / 4)
    assert found.interval is found.error_if_perfect is None


def test_thresholds_trade_recall_for_precision() -> None:
    """Each least confidence leaves what is at least as sure, scored by itself."""
    documents = [gold("one", ANN, BOB), gold("two", ANN, BOB)]
    found = measure_reliability(documents, {"one": (ANN, SUN_BY_EVE), "two": (BOB, EVE)}, resamples=0)
    assert found is not None
    rows = {one.least: (one.kept, one.precision, one.recall) for one in found.thresholds}
    assert tuple(rows) == THRESHOLDS
    assert rows[0.0] == (4, 0.5, 0.5)
    assert rows[0.5] == rows[0.7] == (3, pytest.approx(2 / 3), 0.5)
    assert rows[0.8] == (2, 0.5, 0.25)
    assert rows[0.9] == (1, 1.0, 0.25)
    assert rows[0.95] == (0, 0.0, 0.0)


def test_intervals_hold_still() -> None:
    """Documents that are all alike give intervals without width, twice the same."""
    documents = [gold(name, ANN, BOB) for name in "abc"]
    predictions = dict.fromkeys("abc", (ANN, SUN_BY_EVE))
    first, second = (measure_reliability(documents, predictions, resamples=50) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first.to_object() == second.to_object()
    assert first.interval == (pytest.approx(first.error), pytest.approx(first.error))
    assert first.error_if_perfect is not None
    assert 0 < first.error_if_perfect < first.error


def test_nothing_found_is_not_measured() -> None:
    """Without a case, or without a word on how sure it is, there is nothing to measure."""
    assert measure_reliability([DOCUMENT], {}) is None
    assert measure_reliability([DOCUMENT], {"rain": (replace(ANN, confidence=None),)}) is None
    assert measure_reliability([], {"rain": (ANN,)}) is None


def test_halves_go_by_name() -> None:
    """Even and odd places are counted from 0 in alphabetical order."""
    documents = [gold(name) for name in ("c", "a", "d", "b")]
    assert [one.name for one in half(documents, "even")] == ["a", "c"]
    assert [one.name for one in half(documents, "odd")] == ["b", "d"]
