"""The list of mistakes, on one article made by hand."""

from __future__ import annotations

from dragoman.evaluation.corpora.base import Annotation, GoldDocument, Marking, Offsets
from dragoman.evaluation.mistakes import find_mistakes, tally

TEXT = "Title\n\nAnn said the rain had stopped at noon. Bob hoped for sun.\n\nEve slept."


def at(words: str) -> tuple[Offsets, ...]:
    """Find words in the text; none for no words."""
    start = TEXT.index(words)
    return ((start, start + len(words)),) if words else ()


def marking(source: str, cue: str, content: str, by: str = "") -> Marking:
    """Mark an attribution by its words."""
    return Marking(at(source), at(cue), at(content), by)


ANN = marking("Ann", "said", "the rain had stopped at noon")
BOB = marking("Bob", "hoped", "for sun")
DOCUMENT = GoldDocument("rain", TEXT, (Annotation("aa", (ANN, BOB)),))


def told(*predicted: Marking) -> list[tuple[str, float]]:
    """Give the mistakes with their Jaccard."""
    return [(one["mistake"], one["jaccard"]) for one in find_mistakes(DOCUMENT, predicted)]


def test_right_is_no_mistake() -> None:
    """What agrees in content, source and cue is not listed."""
    assert told(ANN, BOB) == []


def test_every_kind_of_mistake_is_listed() -> None:
    """Missed, wrong source, wrong cue and spurious each have their name."""
    assert told(marking("Bob", "said", "the rain had stopped at noon")) == [("wrong_source", 1.0), ("missed", 0.0)]
    assert told(marking("Ann", "hoped", "the rain had stopped at noon"), BOB) == [("wrong_cue", 1.0)]
    assert told(ANN, BOB, marking("Eve", "slept", "Title")) == [("spurious", 0.0)]


def test_nearest_other_side_is_shown() -> None:
    """A missed content comes with the nearest prediction, and that one is spurious, near the same gold."""
    near = marking("Ann", "said", "at noon", "attribution.verb@1")
    missed, spurious = find_mistakes(DOCUMENT, [near, BOB])
    assert (missed["mistake"], spurious["mistake"]) == ("missed", "spurious")
    assert missed["jaccard"] == spurious["jaccard"] == round(2 / 6, 3)
    assert missed["gold"] == spurious["gold"]
    assert spurious["predicted"]["by"] == "attribution.verb@1"


def test_mistake_shows_words_and_passage() -> None:
    """Roles come with offsets and words, and the paragraph that they stand in."""
    (missed,) = find_mistakes(DOCUMENT, [ANN])
    assert missed["passage"] == "Ann said the rain had stopped at noon. Bob hoped for sun."
    assert missed["gold"]["cue"] == [{"start": 50, "end": 55, "text": "hoped"}]
    assert missed["gold"]["kind"] == "indirect"
    assert missed["predicted"] is None


def test_tally_counts_by_rule() -> None:
    """For each rule: predicted, content right, and source right, too."""
    wrong_source = marking("Eve", "said", "the rain had stopped at noon", "attribution.verb@1")
    right = marking("Bob", "hoped", "for sun", "attribution.verb@1")
    spurious = marking("Eve", "slept", "Title", "attribution.colon@1")
    assert tally([(DOCUMENT, (wrong_source, right, spurious))]) == {
        "attribution.colon@1": {"predicted": 1, "content": 0, "attribution": 0},
        "attribution.verb@1": {"predicted": 2, "content": 2, "attribution": 1},
    }
