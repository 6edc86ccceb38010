"""Acts of words in the many ways in which news tells of them: demands, accusations, refusals, threats, consent."""

from __future__ import annotations

import re

import pytest
from coding import coded
from stance_cases import NOT_TOLD, TOLD


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=[readable(sentence) for sentence, _ in TOLD])
def test_act_of_words_is_read(sentence: str, expected: list[str]) -> None:
    """Each way of telling gives the act and its parties, and no other act."""
    assert coded(sentence) == expected


@pytest.mark.parametrize("sentence", NOT_TOLD, ids=readable)
def test_plain_words_are_no_act(sentence: str) -> None:
    """What befalls somebody, pleases a crowd or judges the weather is no act between parties."""
    assert coded(sentence) == []
