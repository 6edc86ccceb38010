"""Combining: what the tagger marks becomes an attribution only where somebody is told to have said something."""

from __future__ import annotations

import pytest
from saying import parsed

from dragoman.analysis.attribution.assembly import assemble
from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.candidates import find_candidates
from dragoman.analysis.attribution.tagger.combining import combine
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.cues import load_cues


def tagged(tree: Tree, source: str, cue: str, content: str, share: float = 0.9) -> Candidate:
    """Make a tagged candidate of words that stand once in the text."""

    def tokens(words: str) -> tuple[int, ...]:
        start = tree.parse.document.text.index(words)
        return tuple(i for i in range(len(tree)) if start <= tree.parse.starts[i] < start + len(words))

    places = tokens(cue)
    head = next(i for i in reversed(places) if tree.is_verb(i) or i == places[0])
    return Candidate(
        head, places, tokens(source) if source else (), tokens(content), "tagged", tree.lemma[head], share, "tagger"
    )


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The board may announce a date on Friday.", "announce", "a date"),
        ("If the board announces a date, trade will resume.", "announces", "a date"),
        ("The board seems to fear a delay.", "seems", "to fear a delay"),
    ],
    ids=["may", "if", "appearance"],
)
def test_what_was_not_said_is_left_out(text: str, cue: str, content: str) -> None:
    """What may be said, is said on a condition or only looks so is no attribution, though the corpus counts it."""
    tree = Tree(parsed(text))
    assert combine(tree, [tagged(tree, "The board" if text.startswith("The") else "the board", cue, content)], []) == []


def test_the_cue_is_the_verb_with_what_makes_its_form() -> None:
    """An adverb that the corpus counts to the cue is no part of the record's cue."""
    tree = Tree(parsed("The board also said that the pier was safe."))
    ruled = assemble(tree, load_cues(), find_candidates(tree, load_cues(), 0.4))
    (draft,) = combine(tree, [tagged(tree, "The board", "also said", "that the pier was safe")], ruled)
    assert [span.text for span in tree.parse.spans(draft.candidate.cue)] == ["said"]
    assert [span.text for span in tree.parse.spans(draft.candidate.content)] == ["that the pier was safe"]


def test_an_unsure_stretch_without_a_source_is_left_out() -> None:
    """What is told by nobody must be surer to count."""
    tree = Tree(parsed("The pier was safe, it was claimed."))
    assert combine(tree, [tagged(tree, "", "claimed", "The pier was safe", 0.6)], []) == []


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Accra recalled its envoy from Lomé.", "Accra", "recalled", "its envoy from Lomé"),
        ("The firm recalled 900 kettles.", "The firm", "recalled", "900 kettles"),
        ("The duchess called her guards back from the gate.", "The duchess", "called", "her guards back from the gate"),
        ("The junta declared a curfew in Labé.", "The junta", "declared", "a curfew in Labé"),
    ],
    ids=["recalled-envoy", "recalled-goods", "called-back", "declared-curfew"],
)
def test_a_deed_with_a_thing_or_party_for_object_is_no_saying(text: str, source: str, cue: str, content: str) -> None:
    """Fetching people back and putting a measure in force are deeds, though the words for them can be of saying."""
    tree = Tree(parsed(text))
    assert combine(tree, [tagged(tree, source, cue, content)], []) == []


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The poet recalled the flood of his youth.", "The poet", "recalled", "the flood of his youth"),
        ("The duchess called the verdict “a farce”.", "The duchess", "called", "the verdict “a farce”"),
    ],
    ids=["recalled-flood", "called-a-name"],
)
def test_what_is_remembered_or_named_is_said(text: str, source: str, cue: str, content: str) -> None:
    """Remembering a matter and giving something a name remain sayings."""
    tree = Tree(parsed(text))
    assert len(combine(tree, [tagged(tree, source, cue, content)], [])) == 1


def test_a_tagged_content_ends_where_its_teller_goes_on() -> None:
    """What is joined to the word of saying itself is no part of what was said, and may be a saying of its own."""
    text = "Quito had called the map a fraud and expelled two surveyors."
    tree = Tree(parsed(text))
    (found,) = combine(tree, [tagged(tree, "Quito", "called", "the map a fraud and expelled two surveyors")], [])
    assert [tree.text[i] for i in found.candidate.content] == ["the", "map", "a", "fraud"]


def test_a_saying_that_a_tagged_content_ran_over_is_read() -> None:
    """Where the tagger ran on over a second word of saying, the rules read it beside the first one."""
    text = "Quito denied that it had fired on the boat and accused Lima of theft."
    tree = Tree(parsed(text))
    ruled = assemble(tree, load_cues(), find_candidates(tree, load_cues(), 0.4))
    candidate = tagged(tree, "Quito", "denied", "that it had fired on the boat and accused Lima of theft")
    found = combine(tree, [candidate], ruled)
    told = [" ".join(tree.text[i] for i in draft.candidate.content) for draft in found]
    assert told == ["that it had fired on the boat", "Lima of theft"]
    assert all(draft.within is None for draft in found)
