"""Reading a corpus into predictions."""

from __future__ import annotations

import pytest

from dragoman.errors import CorpusError, UnreadableInput
from dragoman.evaluation import corpus_reading
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.corpus_reading import read_documents
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.record import Provenance, Record
from dragoman.records.spans import span_of


def record_of(text: str) -> Record:
    """Give a record without entries."""
    document = Document(text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),))
    return Record(provenance=Provenance(dragoman="1"), document=document)


def test_documents_keep_their_order_and_progress_is_told(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Predictions come in the corpus's order, and after each document its number is told."""
    monkeypatch.setattr(corpus_reading, "read", lambda text, **_: record_of(text.decode()))
    told: list[tuple[int, int]] = []
    reading = read_documents(corpus.documents, progress=lambda done, all_of: told.append((done, all_of)))
    assert list(reading.predictions) == ["bridge", "ferry", "harbour"]
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_unreadable_document_does_not_stop_the_rest(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that cannot be read is named with its reason, and the others are read."""

    def read(text: bytes, source_name: str, **_: object) -> Record:
        if source_name == "ferry":
            raise UnreadableInput(source_name, "it holds no article")
        return record_of(text.decode())

    monkeypatch.setattr(corpus_reading, "read", read)
    reading = read_documents(corpus.documents)
    assert list(reading.predictions) == ["bridge", "harbour"]
    assert reading.unreadable == {"ferry": "it holds no article"}


def test_changed_text_is_refused(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Offsets into another text mean nothing, so a text that a reader changed is an error."""
    monkeypatch.setattr(corpus_reading, "read", lambda text, **_: record_of(text.decode().strip()))
    with pytest.raises(CorpusError, match="not the corpus's text"):
        read_documents(corpus.documents)


def test_corpus_is_read_as_it_stands(corpus: Corpus) -> None:
    """The reading itself leaves every text as it is, carriage returns among it, and spans stay within it."""
    reading = read_documents(corpus.documents)
    assert reading.unreadable == {}
    for document in corpus.documents:
        for marking in reading.predictions[document.name]:
            assert all(0 <= start < end <= len(document.text) for start, end in marking.content)


def test_number_of_processes_changes_nothing(corpus: Corpus) -> None:
    """Two processes predict what one does, in the same order."""
    alone, together = (read_documents(corpus.documents, workers=number) for number in (1, 2))
    assert list(alone.predictions.items()) == list(together.predictions.items())
