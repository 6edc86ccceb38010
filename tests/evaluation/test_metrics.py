"""The definitions of agreement, on documents small enough to be scored by hand."""

from __future__ import annotations

import numpy as np
import pytest

from dragoman.evaluation.corpora.base import Marking, Offsets
from dragoman.evaluation.counted_words import WordIndex
from dragoman.evaluation.metrics import CRITERIA, MEASURES, candidates, count, label, matched, split_fragments

# Words by number: 0 Ann 1 said 2 the 3 old 4 port 5 opened 6 today 7 Bob 8 agreed 9 it 10 did
TEXT = "Ann said “the old port opened” today; Bob agreed it did."
INDEX = WordIndex(TEXT)


def words(*numbers: int) -> tuple[Offsets, ...]:
    """Mark words by their numbers, each with a span of its own."""
    return tuple(INDEX.words[number] for number in numbers)


def marking(source: tuple[int, ...], cue: tuple[int, ...], content: tuple[int, ...]) -> Marking:
    """Mark an attribution by the numbers of its words."""
    return Marking(words(*source), words(*cue), words(*content))


ANN = marking((0,), (1,), (2, 3, 4, 5))
BOB = marking((7,), (8,), (9, 10))


def counted(gold: list[Marking], predicted: list[Marking]) -> dict[str, list[float]]:
    """Count, and name the rows."""
    counts = count(label(INDEX, gold), label(INDEX, predicted))
    return {measure: counts[row].tolist() for row, measure in enumerate(MEASURES)}


def test_gold_agrees_with_itself() -> None:
    """Gold as prediction is right in every measure."""
    for measure, (right_predicted, predicted, right_gold, gold) in counted([ANN, BOB], [ANN, BOB]).items():
        assert (right_predicted, right_gold) == (predicted, gold), measure


def test_nothing_predicted_is_nothing_right() -> None:
    """Without predictions all gold is missed and nothing is wrong."""
    told = counted([ANN, BOB], [])
    assert told["attribution"] == [0, 0, 0, 2]
    assert told["words.content"] == [0, 0, 0, 6]
    assert told["content.partial"] == [0, 0, 0, 2]


def test_words_by_role_are_sets_over_the_document() -> None:
    """A word counts once for a role, whichever attributions it belongs to."""
    longer = marking((0,), (1,), (2, 3, 4, 5, 6))
    told = counted([ANN, BOB], [longer, ANN])
    assert told["words.source"] == [1, 1, 1, 2]
    assert told["words.cue"] == [1, 1, 1, 2]
    assert told["words.content"] == [4, 5, 4, 6]


@pytest.mark.parametrize(
    ("content", "right"),
    [
        pytest.param((2, 3, 4, 5), {"exact", "half", "jaccard"}, id="the same words"),
        pytest.param((4, 5), {"half", "jaccard"}, id="half of them"),
        pytest.param((5,), set(), id="a quarter of them"),
        pytest.param((4, 5, 6), {"half"}, id="two of five together, two of four at most"),
        pytest.param((0, 1, 2, 3, 4, 5, 6, 7), {"half", "jaccard"}, id="twice as many"),
        pytest.param((6, 7), set(), id="none"),
    ],
)
def test_contents_agree_exactly_or_by_share(content: tuple[int, ...], right: set[str]) -> None:
    """Exact, half and Jaccard each have their own bound, and the bound itself is enough."""
    told = counted([ANN], [marking((0,), (1,), content)])
    assert {name for name in ("exact", "half", "jaccard") if told[f"content.{name}"][0]} == right


def test_partial_coverage_is_a_mean_of_shares() -> None:
    """Predicted (2 3) and (5 6 9) are covered 2/2 and 2/3; gold (2-5) and (9 10) are covered 3/4 and 1/2."""
    told = counted([ANN, BOB], [marking((), (), (2, 3)), marking((), (), (5, 6, 9))])
    assert told["content.partial"] == pytest.approx([1 + 2 / 3, 2, 3 / 4 + 1 / 2, 2])


def test_coverage_counts_no_word_twice_over_one() -> None:
    """A content that several others cover is covered at most once."""
    assert counted([ANN], [ANN, ANN])["content.partial"] == [2, 2, 1, 1]


@pytest.mark.parametrize(
    ("source", "cue", "attribution", "with_cue"),
    [
        pytest.param((0,), (1,), 1, 1, id="both right"),
        pytest.param((0, 7), (1, 8), 1, 1, id="a word in common is enough"),
        pytest.param((7,), (1,), 0, 0, id="other source"),
        pytest.param((), (1,), 0, 0, id="no source"),
        pytest.param((0,), (8,), 1, 0, id="other cue"),
        pytest.param((0,), (), 1, 0, id="no cue"),
    ],
)
def test_attribution_needs_the_source(
    source: tuple[int, ...], cue: tuple[int, ...], attribution: int, with_cue: int
) -> None:
    """An attribution is right with its content and source, and the stricter measure wants the cue, too."""
    told = counted([ANN], [marking(source, cue, (2, 3, 4, 5))])
    assert told["attribution"] == [attribution, 1, attribution, 1]
    assert told["attribution_with_cue"] == [with_cue, 1, with_cue, 1]


def test_two_missing_sources_agree() -> None:
    """Where neither side has a source, they agree about it."""
    implicit = marking((), (), (2, 3, 4, 5))
    assert counted([implicit], [implicit])["attribution_with_cue"] == [1, 1, 1, 1]


def test_kinds_split_recall_by_gold_and_precision_by_prediction() -> None:
    """A direct gold found as mixed counts right for direct recall and for mixed precision."""
    told = counted([ANN], [marking((0,), (1,), (2, 3, 4, 5, 6))])
    assert told["attribution.direct"] == [0, 0, 1, 1]
    assert told["attribution.mixed"] == [1, 1, 0, 0]
    assert told["attribution.indirect"] == [0, 0, 0, 0]


def test_source_accuracy_is_among_agreeing_contents() -> None:
    """Of two contents that agree, one source is equal; the other only overlaps; a missed content does not count."""
    gold = [ANN, BOB, marking((7,), (), (6,))]
    told = counted(gold, [ANN, marking((7, 6), (8,), (9, 10))])
    assert told["source.overlap"] == [2, 2, 2, 2]
    assert told["source.exact"] == [1, 2, 1, 2]


def test_pairing_is_one_to_one_and_takes_the_largest_first() -> None:
    """Of two predictions for one gold the nearer is right, and the other one spurious."""
    gold, predicted = label(INDEX, [ANN]), label(INDEX, [marking((0,), (1,), (2, 3, 4)), ANN])
    chosen = matched(gold, predicted, candidates(gold, predicted), CRITERIA["content.jaccard"])
    assert [(pair.gold, pair.predicted) for pair in chosen] == [(0, 1)]


def test_pairing_goes_on_where_the_nearest_fails_the_criterion() -> None:
    """A nearer content with the wrong source does not keep a farther one with the right source from being right."""
    told = counted([ANN], [marking((7,), (1,), (2, 3, 4, 5)), marking((0,), (1,), (2, 3, 4))])
    assert told["attribution"] == [1, 2, 1, 1]


def test_content_without_words_is_left_out() -> None:
    """A content of punctuation alone counts on neither side."""
    empty = Marking(words(0), words(1), ((9, 10),))
    assert counted([empty], [empty])["attribution"] == [0, 0, 0, 0]


def test_fragments_become_attributions() -> None:
    """Each fragment of an interrupted content keeps the source and the cue of the whole."""
    one, other = split_fragments([Marking(((0, 3),), ((4, 8),), ((10, 13), (14, 17)), "rule@1")])
    assert one == Marking(((0, 3),), ((4, 8),), ((10, 13),), "rule@1")
    assert other.content == ((14, 17),)


def test_counts_have_a_row_for_each_measure() -> None:
    """Counts are additive rows of four, one for each measure."""
    counts = count((), ())
    assert counts.shape == (len(MEASURES), 4)
    assert not np.any(counts)
