"""What people do in general, think, keep, compare or talk of is no happening between parties."""

from __future__ import annotations

import re

import pytest
from coding import coded
from not_told_cases import NOT_TOLD, TOLD

CASES = [(reason, sentence) for reason, sentences in NOT_TOLD.items() for sentence in sentences]


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(
    ("reason", "sentence"), CASES, ids=[f"{reason.replace(' ', '-')}-{readable(one)}" for reason, one in CASES]
)
def test_words_of_happenings_tell_of_none(reason: str, sentence: str) -> None:
    """Habits, opinions, populations, promises kept and the like are no happenings."""
    assert coded(sentence) == [], reason


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=[readable(sentence) for sentence, _ in TOLD])
def test_what_stands_beside_them_is_told(sentence: str, expected: list[str]) -> None:
    """The same words tell of a happening where somebody does it."""
    assert coded(sentence) == expected
