"""Offices, pairs and pronouns that go back to a party named before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES: dict[str, tuple[str, str, list[str]]] = {
    "envoy of an officer, named later": (
        "The Special Envoy of the Secretary-General urged calm. Briefing reporters, Lena Ostby, Special Envoy for the "
        "Northern Sea, said both crews were safe. The Envoy will travel on Friday.",
        "Lena Ostby",
        ["The Special Envoy", "The Envoy"],
    ),
    "the same title decides": (
        "Premier Pavel Horak met Chancellor Rita Lund in Bergen. The chancellor said the talks were useful.",
        "Rita Lund",
        ["The chancellor"],
    ),
    "who goes on is who warned": (
        "Milos Kadlec disclosed that Pavel Horak warned that he would resign.",
        "Pavel Horak",
        ["he"],
    ),
    "owner of the subject goes on": (
        "Norway's interest in the Danish question is small. After the call, it said that nothing had changed.",
        "Norway",
        ["it"],
    ),
    "hyphenated states that talk": (
        "Swedish-Danish talks ended on Friday.",
        "Denmark",
        ["Danish"],
    ),
    "a chamber in which something finds support": (
        "The treaty has won broad support in the Bundestag.",
        "Bundestag",
        ["Bundestag"],
    ),
    "judges speak for the court": (
        "The International Court of Justice ruled on Monday. The judges found that the strait was open to all.",
        "International Court of Justice",
        ["The judges"],
    ),
}
NOBODY: dict[str, tuple[str, str]] = {
    "a group that its clause tells apart": (
        "A group of pilots left Oslo. The group that won the race was from Bergen.",
        "The group",
    ),
    "time zones": ("06:35 GMT: Norway accuses Sweden of firing two shells.", "GMT"),
    "captions": ("Anna Brandt spoke in Oslo. Image: Milos Kadlec.", "Image"),
    "a border is no party": ("Nothing moved on the Swedish-Danish border.", "Danish"),
}


@pytest.mark.parametrize("case", CASES)
def test_called_again(case: str, parties: Callable[[str], list[str]]) -> None:
    """The words are mentions of the party."""
    text, name, mentions = CASES[case]
    found = next(line for line in parties(text) if f" {name} [" in line)
    assert all(mention in found.split("]: ")[1] for mention in mentions), found


@pytest.mark.parametrize("case", NOBODY)
def test_nobody(case: str, parties: Callable[[str], list[str]]) -> None:
    """The words are nobody's mention."""
    text, mention = NOBODY[case]
    assert not any(mention in line.split("]: ")[1] for line in parties(text))
