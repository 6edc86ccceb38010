"""The data dictionary describes what was written, by the rules of Croissant 1.0."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
import rdflib

from depot_record import depot
from dragoman.exports.croissant import CONTEXT
from dragoman.workflows.export import FORMATS, archive
from exporting import exported
from full_record import harbour

every_format = pytest.mark.parametrize("name", FORMATS)
KINDS = {"sc:Text", "sc:Integer", "sc:Float", "sc:Boolean"}


def described(folder: Path) -> dict[str, Any]:
    """Read the dictionary of an export."""
    found: dict[str, Any] = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    return found


@every_format
def test_files_are_named_with_size_and_hash(name: str, tmp_path: Path) -> None:
    """Each file should stand in the dictionary with its media type, length and SHA-256, and no other file lie there."""
    folder = exported(name, tmp_path, depot(), harbour())
    distribution = {one["contentUrl"]: one for one in described(folder)["distribution"]}
    assert {*distribution, "croissant.json"} == {file.name for file in folder.iterdir()}
    for file, one in distribution.items():
        data = (folder / file).read_bytes()
        assert one["@type"] == "cr:FileObject"
        assert one["contentSize"] == f"{len(data)} B"
        assert one["sha256"] == hashlib.sha256(data).hexdigest()
        assert "/" in one["encodingFormat"]


@every_format
def test_every_column_is_a_field(name: str, tmp_path: Path) -> None:
    """Each table should be a record set whose fields name their file and column, their type, and what they mean."""
    written = described(exported(name, tmp_path, depot()))
    assert written["conformsTo"] == "http://mlcommons.org/croissant/1.0"
    files = {one["@id"] for one in written["distribution"]}
    columns = {file.name: [column.name for column in file.columns] for file in archive(name).files if file.columns}
    found: dict[str, list[str]] = {}
    ids = [one["@id"] for one in written["recordSet"]]
    for fields in (one["field"] for one in written["recordSet"]):
        for field in fields:
            source = field["source"]
            assert source["fileObject"]["@id"] in files
            assert field["dataType"] in KINDS
            assert field["description"].endswith(".")
            found.setdefault(source["fileObject"]["@id"], []).append(source["extract"]["column"])
            ids.append(field["@id"])
    assert found == columns
    assert len(set(ids)) == len(ids)
    assert not any(" " in one for one in ids)


def test_the_dictionary_is_linked_data(tmp_path: Path) -> None:
    """The context should turn the dictionary into a graph with a data set, its files and its fields."""
    with pytest.warns(DeprecationWarning, match="ConjunctiveGraph"):
        graph = rdflib.Graph().parse(exported("csv", tmp_path, depot()) / "croissant.json", format="json-ld")
    croissant = rdflib.Namespace("http://mlcommons.org/croissant/")
    files = archive("csv").files
    assert len(set(graph.subjects(rdflib.RDF.type, croissant.FileObject))) == len(files)
    fields = set(graph.subjects(rdflib.RDF.type, croissant.Field))
    assert len(fields) == sum(len(file.columns) for file in files)
    assert CONTEXT["cr"] == str(croissant)


def test_values_and_separators_are_told(tmp_path: Path) -> None:
    """A column of counted words should name them, a list its separator."""
    sets = {one["@id"]: one for one in described(exported("csv", tmp_path, depot()))["recordSet"]}
    events = {field["name"]: field for field in sets["events"]["field"]}
    assert "One of: happened, ongoing, planned" in events["status"]["description"]
    assert "To be found in: actors." in events["actors"]["description"]
    assert events["contexts"]["repeated"] is True
    assert events["contexts"]["source"]["transform"] == {"separator": "; "}


@pytest.mark.skipif(importlib.util.find_spec("mlcroissant") is None, reason="mlcroissant is not installed")
def test_mlcroissant_itself_finds_no_error(tmp_path: Path) -> None:
    """Where the library is installed, it should find nothing wrong with any format."""
    import mlcroissant

    for name in FORMATS:
        dataset = mlcroissant.Dataset(str(exported(name, tmp_path / name, depot()) / "croissant.json"))
        assert dataset.metadata.ctx.issues.errors == set()
