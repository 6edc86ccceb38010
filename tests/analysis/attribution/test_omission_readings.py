"""Omissions alone: who is said to have left out what, by which words, and where nothing of the sort is said."""

from __future__ import annotations

import pytest
from omission_readings import IN_PAIRS, LEFT_OUT, TRAPS, UNATTAINED, Reading
from saying import said_in


def left_out_in(text: str) -> tuple[Reading, ...]:
    """Give source, cue and content of every omission in a text, in reading order."""
    return tuple((one.source, one.cue or "", one.content) for one in said_in(text) if one.omitted)


@pytest.mark.parametrize(("text", "reading"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_was_left_out_is_found(text: str, reading: Reading) -> None:
    """One omission is found, with its source, its cue and just what was left out."""
    assert left_out_in(text) == (reading,)


@pytest.mark.parametrize(("text", "readings"), IN_PAIRS.values(), ids=IN_PAIRS)
def test_omissions_side_by_side_are_found(text: str, readings: tuple[Reading, ...]) -> None:
    """Verbs that share a 'not', a refusal or a speaker each leave something out."""
    assert left_out_in(text) == readings


@pytest.mark.parametrize("text", TRAPS.values(), ids=TRAPS)
def test_what_only_looks_like_an_omission_is_none(text: str) -> None:
    """Denials, deeds, conditions, plans and questions leave nothing out."""
    assert left_out_in(text) == ()


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "reading", "reason"), UNATTAINED.values(), ids=UNATTAINED)
def test_what_is_not_attained_yet(text: str, reading: Reading, reason: str) -> None:
    """Sentences that should be read and are not, each with the reason."""
    assert left_out_in(text) == (reading,), reason
