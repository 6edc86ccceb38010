"""Reading PolNeAR's files."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_corpus import FERRY, HARBOUR

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Corpus, GoldDocument, Marking
from dragoman.evaluation.corpora.polnear import load, read_annotation


def named(corpus: Corpus, name: str) -> GoldDocument:
    """Give one document by its name."""
    return next(document for document in corpus.documents if document.name == name)


def words(document: GoldDocument, marking: Marking, role: str) -> list[str]:
    """Give the words of a role, span by span."""
    return [document.text[start:end] for start, end in getattr(marking, role)]


def test_documents_and_annotators_are_sorted(corpus: Corpus) -> None:
    """Documents come in the order of their names, and each one's annotations in the order of annotators."""
    told = [(document.name, [one.annotator for one in document.annotations]) for document in corpus.documents]
    assert told == [("bridge", ["cc"]), ("ferry", ["aa"]), ("harbour", ["aa", "bb"])]


def test_corpus_is_named_by_its_folder(corpus: Corpus) -> None:
    """The part's name is that of its folder."""
    assert corpus.name == "polnear/dev"


def test_line_ends_are_kept(corpus: Corpus) -> None:
    """A carriage return counts as a code point, so that offsets after it stay right."""
    document = named(corpus, "ferry")
    (marking,) = document.annotations[0].markings
    assert document.text == FERRY
    assert words(document, marking, "source") == ["the captain"]


def test_second_content_joins_the_first(corpus: Corpus) -> None:
    """Content and Content2 make one content, and a broken line of words loses nothing of its offsets."""
    document = named(corpus, "ferry")
    (marking,) = document.annotations[0].markings
    assert words(document, marking, "content") == ["Nobody", "was hurt when the ferry ran aground", "Ferries stop."]


def test_discussed_and_discarded_stretches_are_no_attributions(corpus: Corpus) -> None:
    """Stretches that no attribution uses are passed over."""
    document = named(corpus, "harbour")
    contents = [words(document, one, "content") for one in document.annotations[0].markings]
    assert contents == [["the port would open."], ["“We are ready,”"]]


def test_source_may_be_missing(corpus: Corpus) -> None:
    """An attribution without source is one, its source empty."""
    (marking,) = named(corpus, "harbour").annotations[1].markings
    assert marking.source == ()
    assert marking.cue


def test_empty_file_is_an_annotation_of_nothing(corpus: Corpus) -> None:
    """An annotator who found nothing counts as an annotator."""
    (annotation,) = named(corpus, "bridge").annotations
    assert annotation.markings == ()


@pytest.mark.parametrize(
    "standoff",
    [
        pytest.param("E1\tDiscuss:T1 Content:T2\nT2\tContent 0 3\tthe\n", id="other event"),
        pytest.param("#1\tAnnotatorNotes T2\tlook again\n", id="note"),
        pytest.param("left over from a broken line\n", id="broken line"),
    ],
)
def test_other_lines_are_passed_over(standoff: str) -> None:
    """Only attributions are read."""
    assert read_annotation(standoff) == ()


def test_unknown_stretch_leaves_its_role_empty() -> None:
    """An attribution that names a stretch which is not there lacks that role and keeps the others."""
    standoff = "T1\tContent 0 3;5 9\tthe port\nE1\tAttribution:T9 Content:T1 Source:T4\n"
    assert read_annotation(standoff) == (Marking(source=(), cue=(), content=((0, 3), (5, 9))),)


def test_hash_knows_names_and_bytes(corpus_folder: Path, corpus: Corpus) -> None:
    """The same files give the same hash, one byte more another."""
    assert load(corpus_folder).sha256 == corpus.sha256
    (corpus_folder / "text" / "harbour.txt").write_text(HARBOUR + "\n", encoding="utf-8")
    assert load(corpus_folder).sha256 != corpus.sha256


def test_hash_knows_a_renamed_file(corpus_folder: Path, corpus: Corpus) -> None:
    """Another annotator's name gives another hash."""
    (corpus_folder / "attributions" / "bridge_cc.ann").rename(corpus_folder / "attributions" / "bridge_dd.ann")
    assert load(corpus_folder).sha256 != corpus.sha256


@pytest.mark.parametrize(
    ("gone", "reason"),
    [
        pytest.param("attributions/ferry_aa.ann", "has no annotation", id="annotation"),
        pytest.param("text/ferry.txt", "annotates a text that is not in", id="text"),
    ],
)
def test_incomplete_corpus_is_refused(corpus_folder: Path, gone: str, reason: str) -> None:
    """A corpus that lacks a file is refused, naming the other half of the pair."""
    (corpus_folder / gone).unlink()
    with pytest.raises(CorpusError, match=reason):
        load(corpus_folder)


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    """A folder without texts is no corpus."""
    with pytest.raises(CorpusError, match="holds no PolNeAR"):
        load(tmp_path)


def test_other_encoding_is_refused(corpus_folder: Path) -> None:
    """A text that is not UTF-8 is refused by name."""
    (corpus_folder / "text" / "bridge.txt").write_bytes(b"caf\xe9")
    with pytest.raises(CorpusError, match=r"bridge\.txt is not UTF-8"):
        load(corpus_folder)
