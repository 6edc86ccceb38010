"""Cases are marked where their parties stand, whatever the sentence looks like."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from dragoman.analysis.events.classifier.cases import (
    CLASSIFIER,
    LONGEST,
    SEPARATOR,
    SOURCE,
    SOURCE_END,
    TARGET,
    TARGET_END,
    Case,
    pieces_of,
    written_case,
)


@dataclass
class Encoding:
    """What a tokenizer gives."""

    ids: list[int]
    offsets: list[tuple[int, int]]


class Words:
    """A tokenizer with one piece for each word: 100 and the word's length."""

    def encode(self, text: str, add_special_tokens: bool) -> Encoding:
        offsets, at = [], 0
        for word in text.split():
            start = text.index(word, at)
            at = start + len(word)
            offsets.append((start, at))
        return Encoding([100 + end - start for start, end in offsets], offsets)


def marked(case: Case) -> list[int]:
    """Give the pieces of a case between the marks of beginning and end."""
    first, *inside, last = pieces_of(Words(), case)  # type: ignore[arg-type]
    assert (first, last) == (CLASSIFIER, SEPARATOR)
    return inside


def test_words_are_found() -> None:
    """Both parties are where their words stand."""
    case = written_case("Oslo fined the bank", "Oslo", "the bank")
    assert (case.source, case.target) == ((0, 4), (11, 19))
    assert marked(case) == [SOURCE, 104, SOURCE_END, 105, TARGET, 103, 104, TARGET_END]


def test_target_outside_the_source() -> None:
    """A target whose words also stand within the source's is looked for outside them."""
    case = written_case("Peru's envoy left Peru", "Peru's envoy", "Peru")
    assert case.target == (18, 22)


def test_target_within_the_source() -> None:
    """Where the target stands nowhere else, it stands within the source."""
    case = written_case("Peru's envoy left", "Peru's envoy", "Peru")
    assert (case.source, case.target) == ((0, 12), (0, 4))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        pytest.param("Lima", "Oslo", [104, 105, SOURCE, 104, SOURCE_END, TARGET, 104, TARGET_END], id="both absent"),
        pytest.param("Peru", "", [SOURCE, 104, SOURCE_END, 105], id="one party"),
        pytest.param("", "", [104, 105], id="no party"),
    ],
)
def test_words_that_do_not_stand_there(source: str, target: str, expected: list[int]) -> None:
    """Words that are absent are put behind the sentence, and no words are no mark."""
    assert marked(written_case("Peru voted", source, target)) == expected


@pytest.mark.parametrize("place", [0, 150, 299])
def test_long_sentence_keeps_its_marks(place: int) -> None:
    """Of a sentence that is too long a part is kept in which the party stands."""
    words = ["word"] * 300
    words[place] = "Peru"
    text = " ".join(words)
    inside = marked(written_case(text, "Peru", ""))
    assert len(inside) == LONGEST
    assert SOURCE in inside
    assert SOURCE_END in inside
