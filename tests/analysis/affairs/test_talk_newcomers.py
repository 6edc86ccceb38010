"""Parties that a text knows only as those with whom somebody talks."""

from __future__ import annotations

import pytest
from affair_news import read_news

from dragoman.analysis.affairs.talks.newcomers import BY, admit_talkers

CASES = [
    ("body", "Talks between Peru and the opposition broke down on Friday.", ["opposition"]),
    ("state", "Peru has been in talks with Tonga since May.", []),
    ("people", "Peru held two rounds of talks with cocoa farmers.", ["cocoa farmers"]),
    ("sides", "Peru said that talks between the two sides had begun.", []),
    ("mediators", "Peru held talks with mediators.", []),
    ("only wanted", "Peru proposed talks with the opposition.", []),
    ("no talks", "Peru quarrelled with the opposition.", []),
]


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_whoever_talks_with_a_party_is_one(text: str, names: list[str]) -> None:
    """States, bodies and people at the table become actors; sides without a name and mediators do not."""
    news = read_news(text)
    found = admit_talkers(news.tree.parse, news.actors, news.attributions)
    assert [one.name for one in found if one.by == BY and one.kind != "state"] == names
    assert set(news.actors) <= set(found)
