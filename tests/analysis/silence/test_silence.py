"""Silence: a sentence is silent where no attribution and no figure rests on it."""

from __future__ import annotations

import pytest

import builders
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.silence.stage import find_silent
from dragoman.records.document import Document

TEXT = "The envoy left Riga. He said the road was open. It cost nine million euros.\n\nRain fell on the capital."


@pytest.fixture(scope="module")
def parse() -> Parse:
    """The parse of a text of four sentences in two paragraphs."""
    document: Document = builders.document(TEXT)
    return parse_document(document)


def silent_texts(parse: Parse, attributions: tuple = (), figures: tuple = ()) -> list[str]:  # type: ignore[type-arg]
    """Give the text of each silent sentence."""
    return [silent.spans[0].text for silent in find_silent(parse, attributions, figures)]


def test_without_entries_every_sentence_is_silent(parse: Parse) -> None:
    """A record that holds nothing says so of every sentence, in reading order."""
    assert silent_texts(parse) == [span.text for span in parse.document.sentences]


def test_a_sentence_with_a_content_is_not_silent(parse: Parse) -> None:
    """The sentence that an attribution rests on is read."""
    said = builders.attribution(parse.document, source="He", cue="said", content="the road was open")
    assert silent_texts(parse, (said,)) == [
        "The envoy left Riga.",
        "It cost nine million euros.",
        "Rain fell on the capital.",
    ]


@pytest.mark.parametrize(
    ("parts", "heard"),
    [
        ({"content": "Rain fell"}, "Rain fell on the capital."),
        ({"content": "Rain fell", "cue": "cost"}, "It cost nine million euros."),
        ({"content": "Rain fell", "source": "The envoy"}, "The envoy left Riga."),
    ],
    ids=["content", "cue", "source"],
)
def test_each_part_of_an_attribution_breaks_the_silence(parse: Parse, parts: dict[str, str], heard: str) -> None:
    """Content, cue and source each count for the sentence that they stand in."""
    assert heard not in silent_texts(parse, (builders.attribution(parse.document, **parts),))


def test_a_figure_breaks_the_silence(parse: Parse) -> None:
    """A sentence with a figure is read."""
    amount = builders.figure(parse.document, "nine million euros", 9e6)
    assert "It cost nine million euros." not in silent_texts(parse, (), (amount,))


def test_what_a_figure_counts_breaks_the_silence(parse: Parse) -> None:
    """The words for what is counted count for their own sentence."""
    amount = builders.figure(
        parse.document, "nine million euros", 9e6, of=builders.words(parse.document, "the road was open")
    )
    assert "He said the road was open." not in silent_texts(parse, (), (amount,))


def test_a_content_over_two_sentences_breaks_the_silence_of_both(parse: Parse) -> None:
    """A content that runs on touches every sentence that it reaches."""
    said = builders.attribution(parse.document, content="open. It cost")
    assert silent_texts(parse, (said,)) == ["The envoy left Riga.", "Rain fell on the capital."]


def test_silent_entries_are_sure_and_named(parse: Parse) -> None:
    """A silent entry is certain, names its rule, has an id of its own and points at its words."""
    found = find_silent(parse, (), ())
    assert {silent.confidence for silent in found} == {1.0}
    assert {silent.by for silent in found} == {"silence.sentences@1"}
    assert len({silent.id for silent in found}) == len(found) == 4
    for silent in found:
        for span in silent.spans:
            assert TEXT[span.start : span.end] == span.text


def test_an_empty_document_has_no_silence() -> None:
    """Where there is no sentence, none is silent."""
    assert find_silent(parse_document(builders.document("")), (), ()) == ()
