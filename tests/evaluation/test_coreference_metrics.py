"""Measures of coreference on chains small enough to be counted by hand."""

from __future__ import annotations

import pytest

from dragoman.evaluation.coreference_metrics import MEASURES, conll_f1, count

GOLD = ["abc", "defg"]


def counted(gold: list[str], found: list[str]) -> dict[str, list[float]]:
    """Count chains of letters, and name the rows."""
    counts = count(gold, found)
    return {measure: counts[row].tolist() for row, measure in enumerate(MEASURES)}


def test_gold_agrees_with_itself() -> None:
    """Gold as what was found is right in every measure."""
    for measure, (right_found, found, right_gold, gold) in counted(GOLD, GOLD).items():
        assert (right_found, right_gold) == pytest.approx((found, gold)), measure


def test_luos_example() -> None:
    """Pradhan et al. (2014), figure 2: {a b c} {d e f g} against {a b} {c d} {f g h i}."""
    told = counted(GOLD, ["ab", "cd", "fghi"])
    assert told["muc"] == [2, 5, 2, 5]
    b_cubed_right = 2 + 2 * (1 / 2) + 2 * (2 / 4)
    b_cubed_gold = 2 * (2 / 3) + 1 * (1 / 3) + 1 * (1 / 4) + 2 * (2 / 4)
    assert told["b_cubed"] == pytest.approx([b_cubed_right, 8, b_cubed_gold, 7])
    alignment = 2 * 2 / (3 + 2) + 2 * 2 / (4 + 4)
    assert told["ceaf_phi4"] == pytest.approx([alignment, 3, alignment, 2])
    assert told["links"] == [2, 5, 2, 5]
    assert told["mentions"] == [6, 8, 6, 7]


def test_nothing_found() -> None:
    """Without chains all gold is missed and nothing is wrong."""
    told = counted(GOLD, [])
    assert told["muc"] == [0, 0, 0, 5]
    assert told["b_cubed"] == [0, 0, 0, 7]
    assert told["ceaf_phi4"] == [0, 0, 0, 2]


def test_one_chain_of_all() -> None:
    """Joining two chains costs MUC one link, and B-cubed the shares of the others."""
    told = counted(["ab", "cd"], ["abcd"])
    assert told["muc"] == [2, 3, 2, 2]
    assert told["b_cubed"] == pytest.approx([2.0, 4, 4, 4])
    assert told["ceaf_phi4"] == pytest.approx([2 / 3, 1, 2 / 3, 2])
    assert told["links"] == [2, 3, 2, 2]


@pytest.mark.parametrize(
    ("gold", "found", "best"),
    [
        pytest.param(["ab", "cd", "ef"], ["cd", "ef", "ab"], 3.0, id="another order"),
        pytest.param(["abcd"], ["ab", "cd"], 2 / 3, id="one to one"),
        pytest.param(["abx", "cdy"], ["abcd", "x", "y"], 4 / 7 + 1 / 2, id="the greedy choice is not the best"),
    ],
)
def test_alignment_is_the_best(gold: list[str], found: list[str], best: float) -> None:
    """CEAF aligns chains one to one so that the sum is the greatest."""
    assert counted(gold, found)["ceaf_phi4"][0] == pytest.approx(best)


def test_conll_is_the_mean() -> None:
    """CoNLL F1 is the mean of three measures, and of no other."""
    assert conll_f1({"muc": 0.9, "b_cubed": 0.6, "ceaf_phi4": 0.3, "links": 0.0}) == pytest.approx(0.6)
