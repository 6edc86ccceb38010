"""Scoring time expressions: cases counted by hand, and the command on files of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from dragoman.cli.main import dragoman
from dragoman.errors import UsageError
from dragoman.evaluation import tempeval_command, tempeval_page
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.corpora.tempeval import Timed, TimedCorpus, TimedDocument
from dragoman.evaluation.gate import Floor, Floors, save_floors
from dragoman.evaluation.results import Result
from dragoman.evaluation.tempeval import MEASURES, count_document, measure, mistakes, pairs
from dragoman.evaluation.tempeval_command import Request, run_tempeval

TIMEML = """<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-06">x</TIMEX3></DCT><TEXT>{text}</TEXT></TimeML>"""
FIRST = 'He left on <TIMEX3 tid="t1" type="DATE" value="2024-03-04">Monday</TIMEX3>, and the rest followed.'
SECOND = 'It went on for <TIMEX3 tid="t1" type="DURATION" value="P4D">three days</TIMEX3> and nobody knew why.'


def day(start: int, end: int, value: str | None = "2024-03-04", kind: str = "DATE") -> Timed:
    """Make an expression."""
    return Timed(start, end, kind, value)


# Gold, found, and how many are right by relaxed, strict, value, type.
CASES = [
    ("same", [day(0, 6)], [day(0, 6)], (1, 1, 1, 1)),
    ("overlap", [day(0, 6)], [day(3, 9)], (1, 0, 1, 1)),
    ("touching is no overlap", [day(0, 6)], [day(6, 9)], (0, 0, 0, 0)),
    ("other value", [day(0, 6)], [day(0, 6, "2024-03-11")], (1, 1, 0, 1)),
    ("no value", [day(0, 6)], [day(0, 6, None)], (1, 1, 0, 1)),
    ("other type", [day(0, 6)], [day(0, 6, kind="TIME")], (1, 1, 1, 0)),
    ("value right and words elsewhere", [day(0, 6)], [day(20, 26)], (0, 0, 0, 0)),
    ("two found in one", [day(0, 20)], [day(0, 6), day(8, 20)], (1, 0, 1, 1)),
    ("one found over two", [day(0, 6), day(8, 14)], [day(0, 14)], (1, 0, 1, 1)),
    ("exact before long", [day(0, 6), day(0, 20)], [day(0, 6), day(2, 20)], (2, 1, 2, 2)),
    ("nothing found", [day(0, 6)], [], (0, 0, 0, 0)),
]  # fmt: skip


@pytest.mark.parametrize(("gold", "found", "right"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_counts_are_those_of_the_hand(gold: list[Timed], found: list[Timed], right: tuple[int, ...]) -> None:
    """Matching is one to one, values and types count only within a match."""
    counts = count_document(gold, found)
    assert tuple(counts[:, 0]) == tuple(counts[:, 2]) == right
    assert set(counts[:, 1]) == {len(found)}
    assert set(counts[:, 3]) == {len(gold)}


def document(name: str, times: tuple[Timed, ...]) -> TimedDocument:
    """Make a document of the gold."""
    return TimedDocument(name, "x" * 40, "2024-03-06", times)


def test_rates_are_of_summed_counts() -> None:
    """Two documents: three annotated, four found, two right in words and one in value as well."""
    documents = [document("a", (day(0, 6), day(10, 16))), document("b", (day(0, 6),))]
    found = {"a": (day(0, 6), day(20, 26)), "b": (day(0, 6, "1999"), day(30, 36))}
    result = measure(documents, found, 0)
    assert (result.scores["relaxed"].precision, result.scores["relaxed"].recall) == (0.5, 2 / 3)
    assert (result.scores["value"].precision, result.scores["value"].recall) == (0.25, 1 / 3)
    assert result.value("value.f1") == pytest.approx(2 / 7)


def test_parts_are_every_second_and_fourth_document() -> None:
    """Parts go by places counted from 0, and a part without documents is not there."""
    documents = [document(name, (day(0, 6),)) for name in "abcde"]
    found = {name: (day(0, 6),) for name in "bd"}
    scores = measure(documents, found, 0).scores
    assert {part: scores[f"{part}relaxed"].gold for part in ("", "even.", "odd.", "odd.first.", "odd.second.")} == {
        "": 5, "even.": 3, "odd.": 2, "odd.first.": 1, "odd.second.": 1,
    }  # fmt: skip
    assert scores["even.relaxed"].f1 == 0
    assert scores["odd.relaxed"].f1 == 1
    assert "odd.relaxed" not in measure(documents[:1], {}, 0).scores


def test_intervals_are_reproducible_and_hold_the_score() -> None:
    """The same documents give the same intervals, and the score lies within them."""
    documents = [document(str(number), (day(0, 6),)) for number in range(20)]
    found = {str(number): (day(0, 6),) for number in range(12)}
    one, other = (measure(documents, found, 200) for _ in range(2))
    assert (one.ends["relaxed"] == other.ends["relaxed"]).all()
    low, high = one.ends["relaxed"][:, 1]
    assert low <= one.scores["relaxed"].recall <= high


def test_mistakes_are_told_with_both_sides() -> None:
    """Every mistake has its kind, in reading order; one pair can have several."""
    gold = document("a", (day(0, 6), day(10, 16), day(20, 26)))
    found = (day(1, 6, "2020", "TIME"), day(10, 16), day(30, 36))
    assert [(one["mistake"], one["gold"] is None, one["found"] is None) for one in mistakes(gold, found)] == [
        ("span", False, False), ("type", False, False), ("value", False, False), ("missed", False, True),
        ("spurious", True, False),
    ]  # fmt: skip


def test_pairs_do_not_depend_on_the_order_of_what_was_found() -> None:
    """The same pairs come out whichever way the found expressions are listed."""
    gold, found = [day(0, 6), day(8, 20)], [day(4, 10), day(0, 6)]
    assert sorted(pairs(gold, found), key=str) == sorted(pairs(gold, found[::-1]), key=str)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with two files of TimeML, the value of the second of which is wrong."""
    path = tmp_path / "tiny"
    path.mkdir()
    for name, text in (("a", FIRST), ("b", SECOND)):
        (path / f"{name}.tml").write_text(TIMEML.format(text=text), encoding="utf-8")
    return path


def test_command_scores_writes_mistakes_and_is_reproducible(folder: Path, tmp_path: Path) -> None:
    """The command tells the scores by part and writes what was wrong, the same each time."""
    errors = tmp_path / "mistakes.jsonl"
    called = ["eval", "tempeval", str(folder), "--bootstrap", "0", "--mistakes", str(errors)]
    outcomes = [CliRunner().invoke(dragoman, called) for _ in range(2)]
    assert outcomes[0].exit_code == 0, outcomes[0].output
    assert outcomes[0].stdout == outcomes[1].stdout
    assert "tempeval3/tiny, 2 documents" in outcomes[0].stdout
    (mistake,) = (json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines())
    assert (mistake["mistake"], mistake["document"], mistake["gold"]["value"]) == ("value", "b", "P4D")


def test_command_gives_json(folder: Path) -> None:
    """With --json every score is there, with the corpus's hash."""
    outcome = CliRunner().invoke(dragoman, ["eval", "tempeval", str(folder), "--bootstrap", "50", "--json"])
    told = json.loads(outcome.stdout)["corpora"]["tempeval3/tiny"]
    assert told["measures"]["relaxed"]["f1"] == 1
    assert told["measures"]["value"]["f1"] == 0.5
    assert told["measures"]["value"]["interval"]["f1"] == [0, 1]
    assert len(told["sha256"]) == 64


def floors(folder: Path, path: Path, floor: float) -> Path:
    """Write a floor of the value F1 of the small corpus."""
    corpus = tempeval_command.corpora.load(folder).corpus
    pin = Floor(corpus.name, corpus.sha256, 2, "value.f1", floor, None, "dragoman eval tempeval")
    save_floors(Floors(0.0, "none", (pin,)), path)
    return path


@pytest.mark.parametrize(("floor", "code"), [(0.5, 0), (0.6, 1)])
def test_floor_is_held(folder: Path, tmp_path: Path, floor: float, code: int) -> None:
    """A score below its floor ends the command with 1."""
    path = floors(folder, tmp_path / "floors.json", floor)
    outcome = run_tempeval(Request(paths=(folder,), bootstrap=0), floors_path=path)
    assert outcome.exit_code == code
    assert len(outcome.verdicts) == 1


def test_floor_is_lowered_only_for_a_reason_and_raised_on_request(folder: Path, tmp_path: Path) -> None:
    """A broken floor goes down with its reason noted; a low one goes up to what is measured."""
    path = floors(folder, tmp_path / "floors.json", 0.6)
    request = Request(paths=(folder,), bootstrap=0, allow_regression="annotated otherwise")
    assert run_tempeval(request, floors_path=path).exit_code == 0
    assert "annotated otherwise" in path.read_text(encoding="utf-8")
    path = floors(folder, tmp_path / "floors.json", 0.1)
    run_tempeval(Request(paths=(folder,), bootstrap=0, raise_floors=True), floors_path=path)
    assert '"floor": 0.5' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "request_",
    [
        Request(gate=False, raise_floors=True),
        Request(write_docs=True, bootstrap=5),
        Request(write_docs=True, paths=(Path("timebank"),)),
        Request(paths=(Path("one/tiny"), Path("two/tiny"))),
    ],
    ids=["floors without gate", "few draws", "own folders", "same name"],
)
def test_options_that_make_no_sense_are_refused(request_: Request) -> None:
    """Contradicting options are told before anything is read."""
    with pytest.raises(UsageError):
        run_tempeval(request_)


def corpora() -> list[tuple[TimedCorpus, Result]]:
    """Make TimeBank of eight documents and another corpus, with scores."""
    made = []
    for name in (tempeval_page.TIMEBANK, "tempeval3/aquaint"):
        documents = tuple(document(letter, (day(0, 6),)) for letter in "abcdefgh")
        corpus = TimedCorpus(Corpus(name, "0" * 64, ()), documents)
        made.append((corpus, measure(documents, {"a": (day(0, 6),)}, 20)))
    return made


def test_documents_kept_for_measuring_are_those_of_timebank() -> None:
    """Of TimeBank every fourth document is kept unseen, of other corpora none."""
    timebank, other = (corpus for corpus, _ in corpora())
    assert tempeval_page.kept_for_measuring(timebank) == {"d", "h"}
    assert tempeval_page.kept_for_measuring(other) == frozenset()


def test_page_tells_every_part_and_definition() -> None:
    """The page has a table for each part, and the definitions."""
    page = tempeval_page.compose(corpora(), ())
    assert page.count("| relaxed |") == 5 + 3
    assert "kept for measuring" in page
    assert "Relaxed: a found expression is right" in page
    assert all(f"| {name} |" in page for name in MEASURES)
    assert page == tempeval_page.compose(corpora(), ())
