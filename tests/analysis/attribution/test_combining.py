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
