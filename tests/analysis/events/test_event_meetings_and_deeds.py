"""Meetings, visits and deeds as news tells them: other verbs, particles and light verbs for the same happenings."""

from __future__ import annotations

import pytest
from coding import coded

TOLD: tuple[tuple[str, list[str]], ...] = (
    ("[p:Ada Moor] got on the phone with [p:Lev Harun].", ["CONSULT/phone Ada Moor > Lev Harun"]),
    ("[p:Ada Moor] received a call from [p:Lev Harun].", ["CONSULT/phone Ada Moor > Lev Harun"]),
    ("[Norway] came back to the table with [Sweden].", ["CONSULT Norway > Sweden"]),
    ("[Norway] opened a third round with [Sweden] on Monday.", ["CONSULT Norway > Sweden"]),
    ("[Norway] drafted 4,000 reservists.", ["MOBILIZE/troops Norway > -"]),
    ("[Norway] knocked out a drone from [Sweden].", ["ASSAULT/drone Norway > Sweden"]),
    ("[Norway] sealed its airspace to [Sweden].", ["COERCE/restrict Norway > Sweden"]),
    ("[Norway] removed [Sweden] from its blacklist.", ["RETREAT Norway > Sweden"]),
    ("[Norway] practised drills with [Sweden].", ["COOPERATE Norway > Sweden"]),
    ("[Norway] bought frigates from [Sweden].", ["COOPERATE Norway > Sweden"]),
)


@pytest.mark.parametrize(
    ("sentence", "expected"), TOLD, ids=[expected[0] + str(n) for n, (_, expected) in enumerate(TOLD)]
)
def test_happening_is_told_by_other_words(sentence: str, expected: list[str]) -> None:
    """A happening is read whichever of the usual verbs of news tells it."""
    assert coded(sentence) == expected


def test_month_is_no_march() -> None:
    """The month of March is not a demonstration."""
    assert coded("The talks failed in March, [Norway] said.") == []
