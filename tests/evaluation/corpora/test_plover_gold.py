"""Gold of PLOVER is read with all its oddities, and what is no such gold is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.plover import CodedEvent, codes_of, load_pairs, load_records, located, marked

RECORDS: list[dict[str, Any]] = [
    {"id": "D", "event": "DOCUMENT"},
    {
        "id": "A-1",
        "event": "DEMAND",
        "source": [{"code": "JAP", "sector": "GOV"}],
        "target": "",
        "text": "Japan demanded that the market open.",
        "textInfo": {"markup": "(SRC: Japan) (EVT: demanded) that the market open."},
    },
    {
        "id": "A-1",
        "event": "FIGHT",
        "source": None,
        "target": [{"code": "UNO"}, {"code": "EURGOV"}],
        "text": " Shells fell on the camp. ",
        "textInfo": "(EVT=Shells fell} on the (LOC: camp).",
    },
    {
        "id": "A-2",
        "event": "AGREE",
        "source": [{"code": "PER"}, {"code": "CHL"}],
        "target": None,
        "text": "Shells fell on the camp.",
        "textInfo": {"markup": "(SRC/TAR: Shells) fell (on) the camp."},
    },
]


def written(folder: Path, records: Any) -> Path:
    """Write records to a file."""
    path = folder / "records.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    return path


def test_records(tmp_path: Path) -> None:
    """Documents are left out, a second id is told apart, one sentence in two records is one unit."""
    corpus = load_records(written(tmp_path, RECORDS))
    assert corpus.name == "plover/records"
    assert [one.names for one in corpus.sentences] == [["A-1"], ["A-1#2", "A-2"]]
    first, second = corpus.sentences
    assert first.events == [CodedEvent("REQUEST", frozenset({"JPN"}), frozenset(), ((6, 14),))]
    assert [one.type for one in second.events] == ["ASSAULT", "AGREE"]
    assert second.events[0].target == frozenset({"IGO"})
    assert (first.reciprocal, second.reciprocal) == (False, True)


def test_trigger_of_a_shifted_sentence(tmp_path: Path) -> None:
    """Offsets count in the sentence as it stands, blanks before it included."""
    second = load_records(written(tmp_path, RECORDS)).sentences[1]
    ((start, end),) = second.events[0].triggers
    assert second.text[start:end] == "Shells fell"


def test_as_corpus(tmp_path: Path) -> None:
    """Floors know the gold by name, hash and number of sentences."""
    corpus = load_records(written(tmp_path, RECORDS)).as_corpus()
    assert (corpus.name, len(corpus.sha256), len(corpus.documents)) == ("plover/records", 64, 2)


@pytest.mark.parametrize(
    "records",
    [
        pytest.param({"id": 1}, id="no list"),
        pytest.param([{"event": "AID", "text": "x"}], id="no id"),
        pytest.param([{"id": "D", "event": "DOCUMENT"}], id="no sentence"),
    ],
)
def test_other_files_are_refused(records: Any, tmp_path: Path) -> None:
    """A file that holds no gold standard records is an error that names it."""
    with pytest.raises(CorpusError, match=r"records\.json"):
        load_records(written(tmp_path, records))


def test_absent_file(tmp_path: Path) -> None:
    """A file that is not there is an error."""
    with pytest.raises(CorpusError, match="cannot be read"):
        load_records(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        pytest.param(None, set(), id="none"),
        pytest.param("usagov", {"USA"}, id="a longer code"),
        pytest.param(["FRA", {"code": "VTN"}, {"code": None}], {"FRA", "VNM"}, id="list of both forms"),
        pytest.param(["A1B", "US"], set(), id="no codes"),
    ],
)
def test_codes(given: object, codes: set[str]) -> None:
    """Parties are three letters each, in today's codes."""
    assert codes_of(given) == codes


def test_brackets_within_brackets() -> None:
    """Marks may lie within each other, and plain brackets stay."""
    assert marked("(EVT: sent (SRC: Peru) home (again))") == (
        "sent Peru home (again)",
        [(0, 22, "EVT"), (5, 9, "SRC")],
    )


def test_marked_words_of_another_wording() -> None:
    """Where the marked sentence differs from the plain one, words are found one by one; lost ones are left out."""
    text = "Chile has sent aid."
    assert located(text, "(SRC: Chile) sent (EVT: aid) (TAR: to Peru)") == [(0, 5, "SRC"), (15, 18, "EVT")]


def test_pairs_of_both_forms(tmp_path: Path) -> None:
    """The published table and JSON lines give the same pairs but for names."""
    table = tmp_path / "part.tsv"
    table.write_text('sentence\tsource\ttarget\tgold_root\n"He said ""no"" to it."\tHe\tit\tREJECT\n', encoding="utf-8")
    lines = tmp_path / "part.jsonl"
    pair = {"id": 7, "text": 'He said "no" to it.', "source": "He", "target": "it", "type": "REJECT"}
    lines.write_text(f"{json.dumps(pair)}\n\n{json.dumps(pair)}\n", encoding="utf-8")
    (one,), (other, again) = load_pairs(table).pairs, load_pairs(lines).pairs
    assert (one.text, one.source, one.target, one.type) == (other.text, other.source, other.target, other.type)
    assert (one.name, other.name, again.name) == ("PLV-0", "7", "7#2")
    assert len(load_pairs(table).as_corpus().documents) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("sentence\tsource\nx\ty\n", id="other columns"),
        pytest.param('{"id": 1}\n', id="other fields"),
        pytest.param("sentence\tsource\ttarget\tgold_root\n", id="empty"),
    ],
)
def test_other_pairs_are_refused(text: str, tmp_path: Path) -> None:
    """A file that is not PLV is an error that names it."""
    path = tmp_path / "part.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"part\.tsv"):
        load_pairs(path)
