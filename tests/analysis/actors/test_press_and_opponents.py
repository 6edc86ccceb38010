"""Whom 'they' and 'both sides' mean beside the press and beside those who are named together by chance."""

from __future__ import annotations

import pytest

from dragoman import read


def agents(text: str) -> set[str]:
    """Give the members of the one group that the text takes up."""
    record = read(text, published="2024-05-15")
    names = {actor.id: actor.name for actor in record.actors}
    return {names[one] for actor in record.actors for one in actor.members}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moor told reporters that the road was open.\n\nTom Orr met Bill Lund on Monday. They agreed to wait.",
        "Tom Orr telephoned Bill Lund after speaking to journalists. They agreed to meet in June.",
    ],
    ids=["before", "within"],
)
def test_the_press_is_not_who_agrees(text: str) -> None:
    """Who was only spoken to is not taken up by 'they'; those who met are."""
    assert agents(text) == {"Tom Orr", "Bill Lund"}


def test_sides_are_the_opponents() -> None:
    """'Both sides' are the two of whom one accused the other, not those named together last."""
    text = "Ghana accused Mali of theft. Togo and Benin sent envoys. Chad urged both sides to stop."
    assert agents(text) in ({"Ghana", "Mali"}, {"Ghana", "Mali", "Togo", "Benin"})


def test_sides_of_two_quarrels_are_nobody() -> None:
    """Where one party is against two others, 'both sides' are not certain."""
    assert (
        agents("Ghana blamed Mali for the raid. Ghana accused Togo of theft. Chad urged both sides to stop.") == set()
    )
