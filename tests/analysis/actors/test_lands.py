"""Lands that no list holds, by their style, their adjective and their head noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.analysis.actors.lands import has_demonym, styled

STYLES: dict[str, tuple[tuple[str, ...], tuple[str, ...] | None]] = {
    "republic": (("Republic", "of", "Ostrava"), ("Ostrava",)),
    "two words": (("Kingdom", "of", "Upper", "Vell"), ("Upper", "Vell")),
    "no style": (("Bank", "of", "Ostrava"), None),
    "style alone": (("Republic",), None),
}
ADJECTIVES: dict[str, tuple[str, str, bool]] = {
    "n after a": ("Corlavia", "Corlavian", True),
    "ian for e": ("Mordane", "Mordanian", True),
    "i": ("Kelmut", "Kelmuti", True),
    "another name": ("Corlavia", "Norvenian", False),
    "itself": ("Corlavian", "Corlavian", False),
    "too short": ("Ama", "Aman", False),
}
READ: dict[str, tuple[str, str]] = {
    "style and short name are one": (
        "The Republic of Torvenia expelled two diplomats. Torvenia said they were spies.",
        "state Republic of Torvenia [- GOV]: Republic of Torvenia; Torvenia",
    ),
    "islands that act": (
        "The Keld Isles rejected the offer. On Monday the Isles demanded a vote.",
        "state Keld Isles [- GOV]: Keld Isles; Isles",
    ),
}


@pytest.mark.parametrize("case", STYLES)
def test_full_styles(case: str) -> None:
    """The short name is what follows the style."""
    words, short = STYLES[case]
    assert styled(words) == short


@pytest.mark.parametrize("case", ADJECTIVES)
def test_adjectives_of_lands(case: str) -> None:
    """An adjective proves a land only if it is made of its name."""
    name, adjective, expected = ADJECTIVES[case]
    assert has_demonym(name, frozenset((adjective,))) == expected


@pytest.mark.parametrize("case", READ)
def test_lands_in_text(case: str, parties: Callable[[str], list[str]]) -> None:
    """The land is one state with all its names."""
    text, expected = READ[case]
    assert expected in parties(text)
