"""From raw shares to calibrated confidence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.attribution import calibration
from dragoman.analysis.attribution.calibration import calibrated, interpolated, uncalibrated
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.parsing.stage import parse_document
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of
from dragoman.vocabularies.calibration import Knots, load_calibration

KNOTS: Knots = ((0.4, 0.2), (0.6, 0.8), (0.8, 0.8))
SHARES = st.floats(0, 1)


@st.composite
def lines(draw: st.DrawFn) -> Knots:
    """Draw the points of a rising line; they may be none."""
    raws = sorted(draw(st.sets(SHARES, max_size=8)))
    values = sorted(draw(st.lists(SHARES, min_size=len(raws), max_size=len(raws))))
    return tuple(zip(raws, values, strict=True))


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        pytest.param(0.0, 0.0, id="origin"),
        pytest.param(0.2, 0.1, id="half way from the origin to the first point"),
        pytest.param(0.4, 0.2, id="first point"),
        pytest.param(0.45, 0.35, id="quarter of the way to the second"),
        pytest.param(0.6, 0.8, id="second point"),
        pytest.param(0.7, 0.8, id="level stretch"),
        pytest.param(0.8, 0.8, id="last point"),
        pytest.param(1.0, 0.8, id="beyond the last"),
    ],
)
def test_line_is_straight_between_points(share: float, expected: float) -> None:
    """A share is read off the line: from the origin, over the points, and level after the last."""
    assert interpolated(KNOTS, share) == pytest.approx(expected)


@given(lines(), st.lists(SHARES, min_size=2))
def test_line_rises_within_bounds(knots: Knots, shares: list[float]) -> None:
    """Whatever the points are, a larger share never has a smaller confidence, and all lie from 0 to 1."""
    values = [interpolated(knots, share) for share in sorted(shares)]
    assert all(0 <= value <= 1 for value in values)
    assert all(one <= other for one, other in pairwise(values))


@given(lines())
def test_line_meets_its_points(knots: Knots) -> None:
    """At a point the line has the point's value."""
    assert [interpolated(knots, raw) for raw, _ in knots] == pytest.approx([value for _, value in knots])


@given(SHARES)
def test_rule_without_points_keeps_its_share(share: float) -> None:
    """Calibrating a rule that was never seen changes nothing, however often it is done."""
    assert calibrated("never_seen", calibrated("never_seen", share)) == share


def test_rule_has_its_own_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """One rule's points do not move another's shares."""
    monkeypatch.setattr(calibration, "load_calibration", lambda: {"verb": ((0.5, 0.3),), "noun": ((0.5, 0.1),)})
    assert [calibrated(rule, 0.5) for rule in ("verb", "noun", "colon")] == [0.3, 0.1, 0.5]


def test_part_beside_the_tagger_has_its_own_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the tagger a rule has the line for that, or else the one that it has alone."""
    lines = {"verb": ((0.5, 0.3),), "verb_beside_tagger": ((0.5, 0.2),), "noun": ((0.5, 0.1),)}
    monkeypatch.setattr(calibration, "load_calibration", lambda: lines)
    assert [calibrated(rule, 0.5, beside_tagger=True) for rule in ("verb", "noun", "colon")] == [0.2, 0.1, 0.5]
    assert calibrated("verb", 0.5) == 0.3


def test_shares_stay_raw_only_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shares pass through unchanged within the block, and no longer after it, even if it fails."""
    monkeypatch.setattr(calibration, "load_calibration", lambda: {"verb": ((0.5, 0.3),)})
    with uncalibrated():
        assert calibrated("verb", 0.5) == 0.5
    with pytest.raises(ZeroDivisionError), uncalibrated():
        raise ZeroDivisionError
    assert calibrated("verb", 0.5) == 0.3


def test_published_lines_are_read_for_every_share() -> None:
    """Every published line gives a confidence for any share."""
    for rule in load_calibration():
        assert all(0 <= calibrated(rule, step / 100) <= 1 for step in range(101))


def test_stage_gives_calibrated_confidence(monkeypatch: pytest.MonkeyPatch) -> None:
    """The confidence of an attribution is its rule's line at its raw share."""
    text = "The envoy said that the bridge would stay shut."
    document = Document(text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),))
    parse = parse_document(document)
    with uncalibrated():
        (raw,) = find_attributions(parse, (), ())
    monkeypatch.setattr(calibration, "load_calibration", lambda: {"verb": ((raw.confidence / 2, 0.17),)})
    (found,) = find_attributions(parse, (), ())
    assert found.by.startswith("attribution.verb@")
    assert (found.id, found.confidence) == (raw.id, 0.17)
    assert raw.confidence != 0.17
