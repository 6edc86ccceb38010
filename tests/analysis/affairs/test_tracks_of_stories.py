"""Talks whose parties only the story names, lists of rounds, what is next, where they are held and where they stand."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.talks.rounds import Story
from dragoman.analysis.affairs.talks.stage import find_negotiations, find_talks
from dragoman.records.affairs import Talks
from dragoman.records.spans import Words


def tracks_in(text: str) -> tuple[tuple[Talks, ...], News]:
    """Find the tracks of a text."""
    news = read_news(text)
    found = find_talks(news.tree, news.actors, news.attributions, news.events, news.times, news.expectations)
    return found, news


def words_of(words: Words | None) -> str:
    """Give the text of some words."""
    return " ".join(span.text for span in words.spans) if words is not None else ""


OPENED = [
    ("for whom delegates come", "Negotiators for Chile and envoys of Peru held a third round of talks.", 1),
    ("sanctions", "Chile and Peru imposed a fifth round of sanctions on Fiji.", 0),
    ("votes", "Chile and Peru held a second round of voting.", 0),
    ("none", "No talks were held between Chile and Peru.", 0),
    ("with others", "Chile met Peru on Monday. Talks with the rebels went on.", 0),
    ("bare", "Chile accused Peru of piracy. Negotiation would be hard, an analyst said.", 0),
    ("talking since", "Chile and Peru have been talking since March.", 1),
]  # fmt: skip


@pytest.mark.parametrize(("text", "count"), [case[1:] for case in OPENED], ids=[case[0] for case in OPENED])
def test_only_talks_of_two_open_a_track(text: str, count: int) -> None:
    """A track has two sides that talk; votes, sanctions, talks of others and talks that were not held are none."""
    assert len(tracks_in(text)[0]) == count


STATES = [
    ("without accord", "Talks between Chile and Peru ended without an accord.", "failed", "ended without an accord"),
    ("on hold", "Chile put its talks with Peru on hold.", "stalled", "on hold"),
    ("no date", "Chile and Peru held talks in May. No date was set for another round.", "stalled", "No date"),
    ("said nothing of", "Chile and Peru held talks in May.", "ongoing", ""),
]


@pytest.mark.parametrize(("text", "state", "words"), [case[1:] for case in STATES], ids=[case[0] for case in STATES])
def test_a_state_has_its_words(text: str, state: str, words: str) -> None:
    """Where a track stands is said by words, which are kept; where it follows from the rest there are none."""
    (track,) = tracks_in(text)[0]
    assert (track.state, words_of(track.state_words)) == (state, words)


LISTED = (
    "Chile and Peru have held three rounds of talks. "
    "The first, in January, broke up over the agenda; the second, in March, produced a joint text."
)


def test_listed_rounds_have_numbers_and_outcomes() -> None:
    """Rounds that are told as a list are counted, and each has what came of it."""
    (track,) = tracks_in(LISTED)[0]
    outcomes = {one.number: words_of(one.outcome) for one in track.rounds}
    assert outcomes[1] == "broke up over the agenda"
    assert outcomes[2] == "produced a joint text"
    assert track.rounds_held == 3


def test_a_round_ahead_tells_how_many_were_held() -> None:
    """Where a fifth round is still to come, four have been held."""
    (track,) = tracks_in("Chile and Peru are in talks. A fifth round is due in June.")[0]
    assert track.rounds_held == 4


def test_what_is_next_is_expected() -> None:
    """A sitting to come is what is next, also where no other expectation tells of it."""
    news = read_news("Chile and Peru held talks in May. A fourth round is likely in August.")
    story = Story(news.events, news.times, (), news.expectations)
    found = find_negotiations(news.tree, news.actors, news.attributions, story)
    (track,) = found.talks
    expected = next(one for one in found.expectations if one.id == track.next)
    assert "fourth round" in words_of(expected.what)
