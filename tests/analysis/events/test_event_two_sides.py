"""What two sides do to one another, what is joined to a saying, and what the same words tell without any deed."""

from __future__ import annotations

import re

import pytest
from coding import coded
from two_sides_cases import NOT_TOLD, TOLD

from builders import actor, document, mention
from dragoman.analysis.events.pairs import main_pair
from dragoman.analysis.events.sound_parties import is_bank

CASES = [(reason, sentence) for reason, sentences in NOT_TOLD.items() for sentence in sentences]


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=[readable(sentence) for sentence, _ in TOLD])
def test_acts_are_told_with_their_parties(sentence: str, expected: list[str]) -> None:
    """Each act stands with whoever does it and towards whom it is."""
    assert coded(sentence) == expected


@pytest.mark.parametrize(
    ("reason", "sentence"), CASES, ids=[f"{reason.replace(' ', '-')}-{readable(one)}" for reason, one in CASES]
)
def test_no_deed_is_told(reason: str, sentence: str) -> None:
    """What is asked, unreal, lasting, private or taken back is no act."""
    assert coded(sentence) == [], reason


def test_sides_are_the_two_of_whom_the_story_tells() -> None:
    """The two states that are named far oftener than any third are the sides; where a third comes near, nobody is."""
    text = "Ghana met Mali. Ghana fined Mali. Ghana left Mali. Togo slept. Togo ate. Togo left."
    made = document(text)
    named = {
        name: [mention(made, (name, time)) for time in range(1, text.count(name) + 1)]
        for name in ("Ghana", "Mali", "Togo")
    }
    every = {name: actor(made, name, *held, kind="state", country=name) for name, held in named.items()}
    rare = actor(made, "Togo", named["Togo"][0], kind="state", country="Togo")
    two = (every["Ghana"], every["Mali"])
    assert set(main_pair((*two, rare), 0.5)) == {two[0].id, two[1].id}
    assert main_pair((*two, every["Togo"]), 0.5) == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("the far side of the river crossing", True), ("both sides", False), ("the side of the angels", False)],
    ids=["place", "sides", "figure"],
)
def test_a_bank_is_nobody(name: str, expected: bool) -> None:
    """One side of a river or crossing is a place and no party."""
    assert is_bank(name) is expected
