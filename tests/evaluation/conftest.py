"""The hand-made corpus, on disk and read."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_corpus import write_corpus

from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.corpora.polnear import load


@pytest.fixture
def corpus_folder(tmp_path: Path) -> Path:
    """Give the folder of the hand-made corpus's part `dev`."""
    return write_corpus(tmp_path)


@pytest.fixture
def corpus(corpus_folder: Path) -> Corpus:
    """Give the hand-made corpus, read."""
    return load(corpus_folder)
