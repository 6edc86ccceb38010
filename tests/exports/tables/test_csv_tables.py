"""CSV, read back by pandas."""

from __future__ import annotations

import io
from pathlib import Path

import pandas
import pytest

from depot_record import DEPOT, depot
from dragoman.exports.tables.delimited import cell, lines
from dragoman.records.tables.layout import tables
from dragoman.records.tables.rows import counts
from exporting import exported, held
from full_record import harbour


def frame(files: dict[str, bytes], name: str) -> pandas.DataFrame:
    """Read a table as a user would."""
    return pandas.read_csv(io.BytesIO(files[f"{name}.csv"]))


@pytest.mark.parametrize("name", tuple(tables()))
def test_counts_are_those_of_the_records(name: str) -> None:
    """Each table should have the rows of both records."""
    due = counts(depot())[name] + counts(harbour())[name]
    assert len(frame(held("csv", depot(), harbour()), name)) == due


def test_cells_come_back() -> None:
    """Texts, numbers, truths and lists of the events should be read as they were."""
    events = frame(held("csv", depot()), "events").set_index("id")
    strike = events.iloc[0]
    assert (strike["type"], strike["mode"], strike["quad"], strike["score"]) == ("ASSAULT", "heavy-weapons", 4, -9.0)
    assert strike["contexts"] == "military; terrorism"
    assert (strike["actors_names"], strike["recipients_countries"]) == ("Veland", "SWE")
    assert strike["voice"] == "article < Sorian army"
    assert (strike["date_from"], strike["date_words"], strike["place_geonames"]) == ("2024-06-07", "Friday", 123)
    assert events["background"].tolist() == [False, False, False, False, True, False]
    assert events["correction"].dropna().tolist() == ["mended no. 7"]


def test_every_span_is_in_the_text() -> None:
    """The article's text and the offsets should come back so that each span can be proven from the tables alone."""
    files = held("csv", depot())
    (text,) = frame(files, "documents")["text"]
    assert text == DEPOT
    spans = frame(files, "spans")
    assert all(text[start:end] == words for start, end, words in zip(spans.start, spans.end, spans.text, strict=True))


def test_tables_join(tmp_path: Path) -> None:
    """An event should find its voice and its article by their ids."""
    folder = exported("csv", tmp_path, depot(), harbour())
    read = {name: pandas.read_csv(folder / f"{name}.csv") for name in ("events", "attributions", "documents")}
    joined = read["events"].merge(read["attributions"], left_on="attribution", right_on="id", suffixes=("", "_said"))
    assert joined["source_actor_name"].tolist() == ["Sorian army", "Ilse Varga"]
    assert read["events"].merge(read["documents"], on="document")["title"].nunique() == 2


@pytest.mark.parametrize(
    ("value", "due"),
    [(None, ""), (True, "true"), (False, "false"), (("a", "b"), "a; b"), ((), ""), (0.1, "0.1"), (3, "3")],
    ids=str,
)
def test_cells(value: object, due: str) -> None:
    """Each kind of value has one way of being written."""
    assert cell(value) == due  # type: ignore[arg-type]


def test_line_ends_and_quotation_marks_are_quoted() -> None:
    """A cell with a comma, a mark or a line end should be one cell."""
    assert lines([('say "no", now', "a\nb")]) == b'"say ""no"", now","a\nb"\n'
