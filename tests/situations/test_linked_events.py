"""Happenings: one told twice is one, two of a kind stay two."""

from __future__ import annotations

from typing import Any

import pytest

import builders as make
from dragoman.situations.linking import link
from situations.stories import Story, strike


def are_one(one: Story, other: Story) -> bool:
    """Say whether the first events of two articles are linked."""
    linked = link([one.record(), other.record()])
    return linked.cluster(one.at(one.lists["events"][0])) == linked.cluster(other.at(other.lists["events"][0]))


def meeting(text: str, words: str, reported: str, day: str | None = None, **fields: Any) -> Story:
    """Make an article that tells of one meeting of Orvia and Tolmia."""
    story = Story(text, reported)
    parties = [story.state("Orvia"), story.state("Tolmia")]
    story.event(words, "CONSULT", doers=parties, date=day, **fields)
    return story


def truce(text: str, words: str, reported: str, day: str) -> Story:
    """Make an article that tells of one truce of Orvia and Tolmia."""
    story = Story(text, reported)
    story.event(words, "AGREE", doers=[story.state("Orvia"), story.state("Tolmia")], date=day)
    return story


SAME = {
    "same day, same parties, other words": (
        strike("2025-03-03", "2025-03-03"),
        strike("2025-03-03", "2025-03-05", "fired rockets at the depot in Marn"),
    ),
    "a meeting announced and held": (
        meeting("Orvia and Tolmia will meet in Essel.", "will meet", "2025-03-07", "2025-03-10", status="planned"),
        meeting("Orvia and Tolmia met in Essel on Monday.", "met", "2025-03-10", "2025-03-10"),
    ),
    "a round counted in both": (
        meeting("Orvia and Tolmia held a third round.", "held a third round", "2025-03-10", "2025-03-10"),
        meeting("The third round of Orvia and Tolmia was short.", "The third round", "2025-03-12"),
    ),
    "one truce, told by two papers": (
        truce("Orvia and Tolmia agreed on a truce.", "agreed on a truce", "2025-03-10", "2025-03-10"),
        truce("Tolmia and Orvia agreed to a truce.", "agreed to a truce", "2025-03-11", "2025-03-10"),
    ),
}  # fmt: skip

APART = {
    "strikes on two days": (
        strike("2025-03-03", "2025-03-03"),
        strike("2025-03-05", "2025-03-05"),
    ),
    "strikes on successive days": (
        strike("2025-03-03", "2025-03-03"),
        strike("2025-03-04", "2025-03-04", "shelled the station in Marn"),
    ),
    "rounds of two numbers": (
        meeting("Orvia and Tolmia held a third round.", "held a third round", "2025-03-10"),
        meeting("Orvia and Tolmia held a fourth round.", "held a fourth round", "2025-03-12"),
    ),
    "truces of two weeks": (
        truce("Orvia and Tolmia agreed on a truce.", "agreed on a truce", "2025-03-10", "2025-03-10"),
        truce("Orvia and Tolmia agreed on a truce again.", "agreed on a truce", "2025-03-18", "2025-03-17"),
    ),
    "a meeting held and another one planned": (
        meeting("Orvia and Tolmia met in Essel.", "met", "2025-03-10", "2025-03-10"),
        meeting("Orvia and Tolmia will meet in Essel.", "will meet", "2025-03-10", "2025-04-02", status="planned"),
    ),
}


@pytest.mark.parametrize("name", SAME)
def test_one_happening_is_one(name: str) -> None:
    """Two tellings of one happening should be linked."""
    assert are_one(*SAME[name])


@pytest.mark.parametrize("name", APART)
def test_two_happenings_of_a_kind_stay_two(name: str) -> None:
    """Different happenings of one kind should stay apart, whatever they have in common."""
    assert not are_one(*APART[name])


def test_who_acts_and_who_suffers_are_not_exchanged() -> None:
    """A strike of A on B is not the strike of B on A of the same day."""
    one = strike("2025-03-03", "2025-03-03")
    other = Story("Tolmia shelled the depot in Orvia that day.", "2025-03-03")
    tolmia, orvia = other.state("Tolmia"), other.state("Orvia")
    other.event("shelled the depot", doers=[tolmia], others=[orvia], date="2025-03-03")
    assert not are_one(one, other)


def test_two_countries_are_two_places() -> None:
    """What happened in one country did not happen in another."""
    stories = []
    for town, country in (("Arras", "FRA"), ("Essen", "DEU")):
        story = Story(f"Farmers marched in {town}.", "2025-03-03")
        where = make.place(story.text, town, country=country, precision="city")
        story.event("marched", "PROTEST", doers=[story.actor("Farmers", kind="group")], date="2025-03-03", place=where)
        stories.append(story)
    assert not are_one(*stories)


def test_what_was_reported_before_it_happened_is_another() -> None:
    """An undated strike in a paper of Monday is not the one of Wednesday."""
    early = strike("2025-03-03", "2025-03-03")
    undated = Story("Orvia shelled the depot in Marn, said Tolmia.", "2025-03-03")
    undated.event("shelled the depot in Marn", doers=[undated.state("Orvia")], others=[undated.state("Tolmia")])
    late = strike("2025-03-05", "2025-03-05")
    assert are_one(early, undated)
    assert not are_one(undated, late)


def test_one_article_tells_two_of_a_kind_as_two() -> None:
    """Two events that one article keeps apart should not be joined through a third telling."""
    story = Story("Orvia shelled the depot in Marn, then it shelled the mill in Marn.", "2025-03-03")
    parties = {"doers": [story.state("Orvia")]}
    one = story.event("shelled the depot", **parties, date="2025-03-03")
    two = story.event("shelled the mill", **parties, date="2025-03-03")
    linked = link([story.record(), strike("2025-03-03", "2025-03-04").record()])
    assert linked.cluster(story.at(one)) != linked.cluster(story.at(two))
