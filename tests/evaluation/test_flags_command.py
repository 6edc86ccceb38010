"""False alarms: flags are held against their judgements and counted on a hundred articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders import document, record, span
from dragoman.errors import CorpusError
from dragoman.evaluation.flags_command import Raised, chosen, flags_of, load, outcome_of
from dragoman.records.details import Flag
from dragoman.records.identity import identified

LINE = '{"document": "a", "kind": "date_conflict", "start": 4, "true": true, "why": "14 May was a Tuesday"}'


def test_judgements_are_read_line_by_line(tmp_path: Path) -> None:
    """A judgement names document, kind and first offset, and says whether the flag is true."""
    path = tmp_path / "flags.jsonl"
    path.write_text(f"{LINE}\n\n", encoding="utf-8")
    (one,) = load(path)
    assert (one.document, one.kind, one.start, one.true) == ("a", "date_conflict", 4, True)


@pytest.mark.parametrize("line", ["{", '{"document": "a"}'], ids=["no JSON", "fields missing"])
def test_broken_judgements_are_told(tmp_path: Path, line: str) -> None:
    """A line that is no judgement is an error that names the file."""
    path = tmp_path / "flags.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(CorpusError, match="flags"):
        load(path)


def test_two_series_of_articles_are_taken(tmp_path: Path) -> None:
    """Of every fourteen articles in the order of their names the first and the fourth are read."""
    for number in range(30):
        (tmp_path / f"{number:02d}.txt").write_text("", encoding="utf-8")
    assert [path.stem for path in chosen(tmp_path)] == ["00", "14", "28", "03", "17"]


def test_flags_take_their_verdicts() -> None:
    """A flag is the judged one if document, kind and first offset are the same."""
    text = document("On Friday, 14 May 2024, snow fell.")
    words = span(text, "Friday, 14 May 2024")
    flag = identified(
        text, Flag(kind="date_conflict", message="A Tuesday.", spans=(words,), by="tests@1", confidence=1)
    )
    found = tuple(flags_of("a", record(text, flags=(flag,)), {("a", "date_conflict", words.start): True}))
    assert [(one.kind, one.start, one.verdict) for one in found] == [("date_conflict", words.start, True)]


@pytest.mark.parametrize(
    ("verdicts", "articles", "code"),
    [([True] * 5, 100, 0), ([False, False], 100, 0), ([False] * 3, 100, 1), ([None] * 3, 100, 1), ([], 5, 0)],
    ids=["true ones", "two false", "three false", "not judged", "none"],
)
def test_more_than_two_false_alarms_on_a_hundred_fail(verdicts: list[bool | None], articles: int, code: int) -> None:
    """True flags are let pass, false and unjudged ones count."""
    raised = [Raised("a", "date_conflict", place, "A day.", verdict) for place, verdict in enumerate(verdicts)]
    outcome = outcome_of(raised, articles, 0)
    assert outcome.exit_code == code
    assert outcome.lines[-1].startswith(f"{articles} articles, {len(verdicts)} flags")
    assert "| not judged, counted as false |" in outcome.page
