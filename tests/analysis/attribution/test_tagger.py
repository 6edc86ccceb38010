"""The learned tagger: windows, decoding, stretches, linking, and its independence of everything but the document."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import numpy
import pytest

from dragoman.analysis import reading
from dragoman.analysis.attribution.tagger.decoding import best_labels
from dragoman.analysis.attribution.tagger.linking import link
from dragoman.analysis.attribution.tagger.model import TamperedModelError, load_tagger, open_tagger
from dragoman.analysis.attribution.tagger.stretches import Stretch, tag
from dragoman.analysis.attribution.tagger.windows import LABELS, LONGEST, cut_windows
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of
from dragoman.workflows.read import read

HARBOUR = (
    "The harbour board said on Monday that the pier was safe, adding that divers had found no cracks. "
    "According to the port's engineer, the crane had been tested twice."
)
ISLAND = (
    "“We will not leave the island,” the mayor told reporters. “This is our home.” She denied that talks had begun."
)

needs_weights = pytest.mark.skipif(load_tagger() is None, reason="the package was built without the tagger's weights")


def parsed(text: str) -> Parse:
    """Parse a text of one paragraph."""
    return parse_document(Document(text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),)))


def scores(*rows: dict[str, float]) -> numpy.ndarray:
    """Make log probabilities from a few named ones; the rest share what is left."""
    table = numpy.zeros((len(rows), len(LABELS)))
    for number, row in enumerate(rows):
        rest = (1 - sum(row.values())) / (len(LABELS) - len(row))
        table[number] = [row.get(label, rest) for label in LABELS]
    return numpy.log(table)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"B-source": 0.9}, {"I-source": 0.9}, {"O": 0.9}], ["B-source", "I-source", "O"]),
        ([{"O": 0.9}, {"I-cue": 0.6, "B-cue": 0.35}], ["O", "B-cue"]),
        ([{"I-content": 0.8, "B-content": 0.1}], ["B-content"]),
        ([{"B-content": 0.9}, {"B-content": 0.5, "I-content": 0.45}], ["B-content", "I-content"]),
        ([{"B-content": 0.9}, {"B-content": 0.97, "I-content": 0.01}], ["B-content", "B-content"]),
        ([], []),
    ],
    ids=["plain", "no-inside-after-outside", "no-inside-at-start", "unsure-restart", "sure-restart", "empty"],
)
def test_best_labels(rows: list[dict[str, float]], expected: list[str]) -> None:
    """The best sequence keeps the rules of the scheme, and parts a stretch only where it is sure."""
    table = scores(*rows) if rows else numpy.zeros((0, len(LABELS)))
    assert [LABELS[number] for number in best_labels(table)] == expected


@needs_weights
@pytest.mark.parametrize("repeats", [1, 40], ids=["short", "long"])
def test_windows_hold_every_piece_once(repeats: int) -> None:
    """Windows are no longer than allowed, and their pieces run through the text in order without a gap in sentences."""
    tagger = load_tagger()
    assert tagger is not None
    text = " ".join([HARBOUR.replace(".", ",")] * repeats) + "."
    windows = list(cut_windows(tagger.tokenizer, [span_of(text, 0, len(text))]))
    offsets = [pair for window in windows for pair in window.offsets]
    assert all(len(window.pieces) <= LONGEST for window in windows)
    assert offsets == sorted(offsets)
    assert "".join(text[start:end] for start, end in offsets) == text.replace(" ", "")


def stretch(parse: Parse, role: str, words: str) -> Stretch:
    """Make a stretch of the first occurrence of some words."""
    start = parse.document.text.index(words)
    covered = parse.covered(span_of(parse.document.text, start, start + len(words)))
    return Stretch(role, covered.start, covered.stop, 0.9)


def test_link_shares_a_source_within_a_sentence() -> None:
    """A cue without a source has that of the cue before it; each content goes to the cue that governs it."""
    parse = parsed(HARBOUR)
    stretches = [
        stretch(parse, "source", "The harbour board"),
        stretch(parse, "cue", "said"),
        stretch(parse, "content", "that the pier was safe"),
        stretch(parse, "cue", "adding"),
        stretch(parse, "content", "that divers had found no cracks"),
    ]
    first, second = link(Tree(parse), stretches)
    assert first.source == second.source == (0, 1, 2)
    assert parse.spans(first.content)[0].text == "that the pier was safe"
    assert parse.spans(second.content)[0].text == "that divers had found no cracks"


def test_link_continues_a_quotation() -> None:
    """A quotation in a sentence without a cue goes on from the speech before it."""
    parse = parsed(ISLAND)
    stretches = [
        stretch(parse, "content", "“We will not leave the island,”"),
        stretch(parse, "source", "the mayor"),
        stretch(parse, "cue", "told"),
        stretch(parse, "content", "“This is our home.”"),
    ]
    (made,) = link(Tree(parse), stretches)
    assert [span.text for span in parse.spans(made.content)] == [
        "“We will not leave the island,”",
        "“This is our home.”",
    ]


def test_link_drops_a_cue_without_content() -> None:
    """A word of saying with nothing said makes no attribution."""
    parse = parsed(HARBOUR)
    assert link(Tree(parse), [stretch(parse, "cue", "said")]) == []


@needs_weights
@pytest.mark.parametrize("text", [HARBOUR, ISLAND], ids=["indirect", "direct"])
def test_tagged_stretches_follow_tokens(text: str) -> None:
    """Stretches are runs of whole tokens in reading order, and none overlap."""
    tagger = load_tagger()
    assert tagger is not None
    found = tag(tagger, parsed(text))
    assert {one.role for one in found} == {"source", "cue", "content"}
    assert all(one.first < one.last for one in found)
    assert all(before.last <= after.first for before, after in pairwise(found))


@needs_weights
def test_no_other_document_changes_a_result() -> None:
    """A document's record is the same whether it is read first, last or between others."""
    alone = read(HARBOUR).to_json()
    read(ISLAND + " " + HARBOUR)
    assert read(HARBOUR).to_json() == alone


@needs_weights
def test_records_name_who_spoke(monkeypatch: pytest.MonkeyPatch) -> None:
    """With weights the tagger is named on what it found; without them the rules still read everything."""
    with_weights = read(HARBOUR)
    assert any(a.by.startswith("attribution.tagger@") for a in with_weights.attributions)
    assert any(name.startswith("attribution.tagger@") for name in with_weights.provenance.models)
    monkeypatch.setattr(reading, "load_tagger", lambda: None)
    without = read(HARBOUR)
    assert without.attributions
    assert not any("tagger" in a.by for a in without.attributions)
    assert not any("tagger" in name for name in without.provenance.models)


def test_absent_model_is_none(tmp_path: Path) -> None:
    """A folder without a model gives no tagger and no error."""
    assert open_tagger(tmp_path) is None


def test_tampered_model_is_refused(tmp_path: Path) -> None:
    """A model file with another hash than the card's is never run."""
    (tmp_path / "tagger.onnx").write_bytes(b"not the network")
    (tmp_path / "card.json").write_text(json.dumps({"version": "1", "sha256": {"tagger.onnx": "0" * 64}}))
    with pytest.raises(TamperedModelError, match=r"tagger\.onnx"):
        open_tagger(tmp_path)
