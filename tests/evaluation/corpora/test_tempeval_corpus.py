"""Reading TimeML."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.tempeval import Timed, load

TIMEML = """<?xml version="1.0" ?>
<TimeML>
<DOCID>{name}</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-05" functionInDocument="CREATION_TIME">20240305</TIMEX3></DCT>
<TEXT>
{text}
</TEXT>
</TimeML>
"""


def write(folder: Path, name: str, text: str) -> None:
    """Write one file of TimeML."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.tml").write_text(TIMEML.format(name=name, text=text), encoding="utf-8")


def test_offsets_count_the_text_without_markup(tmp_path: Path) -> None:
    """Offsets are those of the stripped text, whatever elements and entities stand in it."""
    write(
        tmp_path / "tiny",
        "a",
        'The envoy &amp; his aide <EVENT eid="e1">left</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-03-04">'
        'Mon<EVENT eid="e2">day</EVENT> </TIMEX3>for <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.',
    )
    (document,) = load(tmp_path / "tiny").documents
    assert document.text == "The envoy & his aide left on Monday for two days."
    assert document.published == "2024-03-05"
    assert [document.text[one.start : one.end] for one in document.times] == ["Monday", "two days"]
    assert document.times[1] == Timed(40, 48, "DURATION", "P2D")


def test_expressions_without_words_are_left_out(tmp_path: Path) -> None:
    """What is only implied has no words and is not asked for."""
    write(tmp_path / "tiny", "a", 'He left.<TIMEX3 tid="t1" type="DATE" value="2024"></TIMEX3>')
    assert load(tmp_path / "tiny").documents[0].times == ()


def test_corpus_is_named_hashed_and_sorted(tmp_path: Path) -> None:
    """The folder names the corpus, the hash depends on names and bytes, documents are in order."""
    for name in ("b", "a"):
        write(tmp_path / "tiny", name, "He left.")
    first = load(tmp_path / "tiny")
    assert first.corpus.name == "tempeval3/tiny"
    assert [one.name for one in first.documents] == ["a", "b"]
    write(tmp_path / "tiny", "b", "He stayed.")
    assert load(tmp_path / "tiny").corpus.sha256 != first.corpus.sha256


@pytest.mark.parametrize("content", ["<TimeML>", "<TimeML><TEXT>He left.</TEXT></TimeML>", "no XML"])
def test_other_files_are_refused(tmp_path: Path, content: str) -> None:
    """A file that is not TimeML with a date and a text is named in the error."""
    (tmp_path / "bad.tml").write_text(content, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"bad\.tml"):
        load(tmp_path)


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    """A folder without TimeML is no corpus."""
    with pytest.raises(CorpusError, match="holds no TimeML"):
        load(tmp_path)
