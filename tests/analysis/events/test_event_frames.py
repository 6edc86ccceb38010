"""The frames of the verb lexicon: what each type of happening is told by."""

from __future__ import annotations

import re

import pytest
from coding import coded
from frame_cases import FRAMES, NO_FRAMES


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(("sentence", "expected"), FRAMES, ids=[readable(sentence) for sentence, _ in FRAMES])
def test_frame_is_read(sentence: str, expected: list[str]) -> None:
    """A verb in its frame tells one happening with its parties."""
    assert coded(sentence) == expected


@pytest.mark.parametrize("sentence", NO_FRAMES, ids=readable)
def test_same_verb_in_another_frame_tells_nothing(sentence: str) -> None:
    """The same verbs of gates, pizzas and penalties are no happenings between parties."""
    assert coded(sentence) == []
