"""Words of force, gift and demand that politics, trade and talk borrow tell of no deed; where one is meant, they do."""

from __future__ import annotations

import re

import pytest
from borrowed_words_cases import BORROWED, MEANT
from coding import coded

CASES = [(reason, sentence) for reason, sentences in BORROWED.items() for sentence in sentences]


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(
    ("reason", "sentence"), CASES, ids=[f"{reason.replace(' ', '-')}-{readable(one)}" for reason, one in CASES]
)
def test_borrowed_words_tell_of_no_deed(reason: str, sentence: str) -> None:
    """Prizes, questions, claims, opinions, wishes and the like are no happenings between parties."""
    assert coded(sentence) == [], reason


@pytest.mark.parametrize(("sentence", "expected"), MEANT, ids=[readable(sentence) for sentence, _ in MEANT])
def test_words_meant_as_deeds_are_told(sentence: str, expected: list[str]) -> None:
    """The same words tell of a happening where a deed is meant."""
    assert coded(sentence) == expected
