"""Scores of events, on cases small enough to be counted by hand."""

from __future__ import annotations

import pytest

from dragoman.evaluation.corpora.plover import CodedEvent, CodedSentence
from dragoman.evaluation.event_scores import count_sentence, joined_yield, quad_or_none, score_pairs, score_sentences

PERU, CHILE = frozenset({"PER"}), frozenset({"CHL"})
AIDED = CodedEvent("AID", PERU, CHILE, ((5, 10),))


def sentence(*events: CodedEvent, reciprocal: bool = False) -> CodedSentence:
    """Make a sentence with these gold events."""
    return CodedSentence("x" * 40, ["a"], list(events), reciprocal)


def test_right_event() -> None:
    """An event with the same type, parties and words is right in everything."""
    scores = score_sentences([count_sentence(sentence(AIDED), [AIDED])], 0)
    assert {scores.value(f"{name}.f1") for name in ("type", "source", "target", "tuple", "first.tuple")} == {1.0}
    assert set(scores.values.values()) == {1.0}


def test_second_event_costs_precision_alone() -> None:
    """What is predicted beside the right event is spurious, but the first event stays right."""
    counts = count_sentence(sentence(AIDED), [AIDED, CodedEvent("ACCUSE", PERU, frozenset())])
    assert counts.found["type"] == (1, 1, 0)
    assert counts.found["tuple"] == (1, 1, 0)
    assert counts.found["first.tuple"] == (1, 0, 0)
    assert counts.shares["first_type"] == (1, 1)


def test_quad_without_type() -> None:
    """Another type of the same quad is right in the quad."""
    counts = count_sentence(sentence(AIDED), [CodedEvent("RETREAT")])
    assert (counts.shares["first_type"], counts.shares["first_quad"]) == ((0, 1), (1, 1))


def test_parties_that_act_on_each_other() -> None:
    """Where the gold marks both as sources, a dyad of them is as good, for strictness too."""
    gold = CodedEvent("CONSULT", PERU | CHILE)
    told = CodedEvent("CONSULT", PERU, CHILE)
    plain, joined = (count_sentence(sentence(gold, reciprocal=one), [told]) for one in (False, True))
    assert (plain.shares["strict"], joined.shares["strict"]) == ((0, 1), (1, 1))
    assert joined.found["tuple"] == (4, 0, 0)


def test_absent_parties_are_parties() -> None:
    """An event without parties is a tuple of its own."""
    assert count_sentence(sentence(CodedEvent("PROTEST")), [CodedEvent("PROTEST")]).found["tuple"] == (1, 0, 0)


def test_triggers() -> None:
    """Words are met by one shared character, and only events with marked words count."""
    near = CodedEvent("COERCE", PERU, CHILE, ((9, 12),))
    beside = CodedEvent("AID", PERU, CHILE, ((10, 12),))
    assert count_sentence(sentence(AIDED), [near]).shares["trigger"] == (1, 1)
    assert count_sentence(sentence(AIDED), [near]).shares["trigger_with_type"] == (0, 1)
    assert count_sentence(sentence(AIDED), [beside]).shares["trigger"] == (0, 1)
    assert count_sentence(sentence(CodedEvent("AID")), [near]).shares["trigger"] == (0, 0)


def test_sum_of_sentences() -> None:
    """Counts are summed before rates are taken, and macro is the mean over the gold's types."""
    counts = [
        count_sentence(sentence(AIDED), [AIDED]),
        count_sentence(sentence(AIDED), []),
        count_sentence(sentence(CodedEvent("ACCUSE")), [CodedEvent("REJECT")]),
    ]
    scores = score_sentences(counts, 0)
    assert scores.value("type.precision") == pytest.approx(1 / 2)
    assert scores.value("type.recall") == pytest.approx(1 / 3)
    assert scores.value("type_macro") == pytest.approx((2 / 3 + 0) / 2)
    assert scores.value("answered") == pytest.approx(2 / 3)
    assert (scores.gold["type.AID"], scores.gold["type.REJECT"]) == (2, 0)
    assert scores.ends == {}
    with pytest.raises(KeyError):
        scores.value("type.beauty")


def test_intervals_enclose() -> None:
    """An interval is the same each time and lies around the score."""
    counts = [count_sentence(sentence(AIDED), [AIDED] if number % 3 else []) for number in range(60)]
    one, other = score_sentences(counts, 200), score_sentences(counts, 200)
    assert one == other
    low, high = one.ends["type"]
    assert low < one.value("type.f1") < high
    assert one.ends["type_macro"] == pytest.approx(one.ends["type"])


def test_pairs_by_hand() -> None:
    """Types, quads and sides are scored each for themselves; no answer is wrong in all."""
    scores = score_pairs([("AID", "AID"), ("AID", "YIELD"), ("YIELD", "ACCUSE"), ("REJECT", None)], 0)
    assert scores.values["root.accuracy"] == pytest.approx(1 / 4)
    assert scores.values["root.macro"] == pytest.approx((2 / 3 + 0 + 0) / 3)
    assert scores.values["quad.accuracy"] == pytest.approx(2 / 4)
    assert scores.values["side.macro"] == pytest.approx((4 / 5 + 0) / 2)
    assert scores.values["answered"] == pytest.approx(3 / 4)
    assert scores.rates["AID"] == pytest.approx((1.0, 0.5, 2 / 3))
    assert scores.value("AID") == pytest.approx(2 / 3)
    assert scores.confusions == (("AID", "YIELD", 1), ("REJECT", "(none)", 1), ("YIELD", "ACCUSE", 1))


def test_intervals_of_pairs() -> None:
    """Every level and type has an interval where draws are asked for."""
    scores = score_pairs([("AID", "AID"), ("ACCUSE", "AID")] * 20, 100)
    low, high = scores.ends["root.accuracy"]
    assert 0.2 < low < 0.5 < high < 0.8
    assert set(scores.ends) == {*scores.values, *scores.rates}


def test_names() -> None:
    """PLV joins two types, and what is no type has no quad."""
    assert [joined_yield(name) for name in ("CONCEDE", "RETREAT", "AID", None)] == ["YIELD", "YIELD", "AID", None]
    assert (quad_or_none("PROTEST"), quad_or_none("FIGHT")) == (4, None)
