"""Reprints: one text that several papers print, cut or a little edited."""

from __future__ import annotations

import pytest

from dragoman.situations.linking import link
from dragoman.situations.reprints import shingles_of, signature_of
from situations.stories import Story

WIRE = (
    "The ferry that links the two banks of the Lume ran aground before dawn with eighty people on board. "
    "Nobody was hurt, but the captain was taken to the harbour office, where he spoke for an hour. "
    "A tug from the northern bank pulled at the hull until noon without moving it by a hand's breadth. "
    "Engineers now want to wait for the high water of Thursday before they try again with two more tugs. "
    "The line has carried grain and schoolchildren since the bridge was closed in the spring of last year."
)
EDITED = WIRE.replace("before dawn", "at five in the morning").replace("for an hour", "at length")
CUT = " ".join(WIRE.split(". ")[0:3]) + "."
OTHER = (
    "The ferry of the Lume is an old boat, and those who sail on it know each of its groans by name. "
    "When it stood still on a bank of gravel this morning the children cheered, and the grain merchants did not. "
    "One of them said that he would build his own bridge, if only somebody gave him back his own two winters."
)


def prints(*texts: str) -> int:
    """Count the clusters of documents among some texts."""
    stories = [Story(text, f"2025-03-0{day}", source=f"Paper {day}") for day, text in enumerate(texts, start=1)]
    return len(link([story.record() for story in stories]).of_kind("document"))


@pytest.mark.parametrize(
    "text", [EDITED, CUT, WIRE + " " + OTHER.partition(". ")[0] + "."], ids=["edited", "cut", "longer"]
)
def test_a_text_printed_again_is_one(text: str) -> None:
    """An edited, a shortened and a lengthened print should be found."""
    assert prints(WIRE, text) == 1


def test_two_reports_of_one_thing_are_two_texts() -> None:
    """Two papers that tell of one ferry in their own words should be two voices."""
    assert prints(WIRE, OTHER) == 2


def test_the_very_same_text_has_two_sources() -> None:
    """Two papers with the same letters should be one document that names both."""
    one, other = Story(WIRE, "2025-03-02", source="North"), Story(WIRE, "2025-03-01", source="South")
    linked = link([one.record(), other.record()])
    assert [held.published for held in linked.digests] == ["2025-03-01"]
    assert [source for source, _, _ in linked.digests[0].sources] == ["South", "North"]


def test_a_link_of_prints_says_so() -> None:
    """The link between two prints should have its own relation and tell how much they share."""
    one, other = Story(WIRE, "2025-03-01"), Story(CUT, "2025-03-02")
    (made,) = [held for held in link([one.record(), other.record()]).links if held.kind == "document"]
    assert made.relation == "reprint"
    assert "in 100" in made.reasons[0]


def test_short_texts_are_no_reprints() -> None:
    """Two notes of a few words should not be called prints of one text."""
    assert prints("More follows.", "More follows!") == 2


def test_signatures_are_the_same_in_every_run() -> None:
    """A signature is kept beside the record, so that it must not change: the first hashes of a fixed text."""
    assert signature_of(shingles_of(WIRE)) == signature_of(shingles_of(WIRE.upper()))
    assert signature_of(shingles_of("One two three.")) == b""
