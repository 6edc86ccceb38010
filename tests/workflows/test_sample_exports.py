"""The sample articles, read and taken elsewhere, come back from public libraries as they were read."""

from __future__ import annotations

import io
import json
from pathlib import Path

import icalendar
import networkx
import pandas
import polars
import pytest
import rdflib

from dragoman.exports.dated.ics import days_of, entries
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.tables.layout import tables
from dragoman.records.tables.rows import counts
from dragoman.workflows.read import ReadingOptions, read_all
from exporting import held

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
NAMES = ("2016-10-03_colombia-plebiscite.txt", "2023-12-15_argyle-declaration.html")


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """Give the records of some samples."""
    found = [one.record for one in read_all([str(SAMPLES / name) for name in NAMES], ReadingOptions())]
    assert None not in found
    return [record for record in found if record is not None]


def test_tables_of_pandas_and_polars(records: list[Record]) -> None:
    """CSV and Parquet should have as many rows as the records have entries, list by list."""
    csv, parquet = held("csv", *records), held("parquet", *records)
    for name in tables():
        due = sum(counts(record)[name] for record in records)
        assert len(pandas.read_csv(io.BytesIO(csv[f"{name}.csv"]))) == due
        assert polars.read_parquet(io.BytesIO(parquet[f"{name}.parquet"])).height == due
    for name in ENTRY_LISTS:
        ids = polars.read_parquet(io.BytesIO(parquet[f"{name}.parquet"]))["id"].to_list()
        assert ids == [entry.id for record in records for entry in getattr(record, name)]


@pytest.mark.parametrize("name", ["polecat", "gdelt", "icews"])
def test_every_event_is_coded_or_told_why_not(records: list[Record], name: str) -> None:
    """Each event should stand in the coding once or more, with rows or with a reason."""
    coding = pandas.read_csv(io.BytesIO(held(name, *records)["coding.csv"]))
    assert set(coding["event"]) == {event.id for record in records for event in record.events}
    assert (coding["row"].isna() == coding["left_out"].notna()).all()


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_quotations_are_counted_in_the_graph(records: list[Record]) -> None:
    """Each attribution should be one quotation."""
    graph = rdflib.Graph().parse(data=held("prov", *records)["provenance.jsonld"], format="json-ld")
    quoted = set(graph.subjects(rdflib.URIRef("http://www.w3.org/ns/prov#wasQuotedFrom"), None))
    assert len(quoted) == sum(len(record.attributions) for record in records)


def test_annotations_quote_the_articles(records: list[Record]) -> None:
    """Each annotation's quotation should be found by its position in the text that its source names."""
    texts = {f"urn:dragoman:text:{record.document.sha256}": record.document.text for record in records}
    for item in json.loads(held("w3c", *records)["annotations.jsonld"])["first"]["items"]:
        for target in item["target"]:
            position, quote = target["selector"]
            assert texts[target["source"]["id"]][position["start"] : position["end"]] == quote["exact"]


def test_parties_are_a_network(records: list[Record]) -> None:
    """Every event should be an edge or be told why not."""
    files = held("graphml", *records)
    graph = networkx.read_graphml(io.BytesIO(files["parties.graphml"]), force_multigraph=True)
    drawn = {data["entry"] for *_, data in graph.edges(data=True)}
    left_out = set(pandas.read_csv(io.BytesIO(files["left_out.csv"]))["entry"])
    due = {entry.id for record in records for entry in (*record.events, *record.attributions)}
    assert drawn | left_out == due
    assert not drawn & left_out


def test_the_calendar_has_what_has_a_date(records: list[Record]) -> None:
    """As many entries should be read as have days."""
    found = icalendar.Calendar.from_ical(held("ics", *records)["calendar.ics"]).walk("VEVENT")
    due = [one.identifier for record in records for one in entries(record) if days_of(one.when) is not None]
    assert [str(one["uid"]).removesuffix("@dragoman") for one in found] == due
