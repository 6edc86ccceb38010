"""Finding the public corpora."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.location import VARIABLE, corpus_folder, shared_folder


def test_variable_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variable names the folder of shared material."""
    (tmp_path / "corpora" / "polnear" / "dev").mkdir(parents=True)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert corpus_folder("polnear", "dev") == tmp_path / "corpora" / "polnear" / "dev"


def test_variable_that_names_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that names no folder is an error, not a reason to look elsewhere."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "nowhere"))
    with pytest.raises(CorpusError, match="nowhere, which is not a folder"):
        shared_folder()


def test_folder_beside_the_current_one_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the variable, `../shared` is taken."""
    (tmp_path / "shared").mkdir()
    (tmp_path / "checkout").mkdir()
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.chdir(tmp_path / "checkout")
    assert shared_folder() == tmp_path / "shared"


def test_absent_corpus_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A corpus that is not in the folder is an error that names both."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    with pytest.raises(CorpusError, match="the corpus polnear/dev is not in"):
        corpus_folder("polnear", "dev")
