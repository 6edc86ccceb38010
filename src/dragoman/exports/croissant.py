"""The data dictionary that goes with an export: Croissant 1.0 JSON-LD (MLCommons 2024), every file and column in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dragoman.exports.archive import FileEntry
from dragoman.records.tables.layout import Column
from dragoman.version import VERSION

FILE_NAME = "croissant.json"

# The context that the specification prints (docs.mlcommons.org/croissant/docs/croissant-spec.html, "JSON-LD context").
CONTEXT: Mapping[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
CONFORMS_TO = "http://mlcommons.org/croissant/1.0"
DATA_TYPES = {
    "text": "sc:Text", "whole": "sc:Integer", "number": "sc:Float", "truth": "sc:Boolean", "list": "sc:Text",
}  # fmt: skip
TERMS = (
    "The words of the articles belong to those who published them; places are from GeoNames (CC BY 4.0); what Dragoman "
    "adds is free to use."
)


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file as it was written.

    Attributes:
        file: what it is.
        name: the name under which it stands, which may differ from the usual one.
        sha256: its hash, in hexadecimal.
        size: its length in bytes.
    """

    file: FileEntry
    name: str
    sha256: str
    size: int


def croissant(name: str, summary: str, files: Iterable[WrittenFile], articles: int) -> bytes:
    """Describe an export.

    Args:
        name: the format's name.
        summary: what it is for.
        files: what was written.
        articles: how many articles it holds.

    Returns:
        JSON-LD in UTF-8; the same for the same files.
    """
    written = tuple(files)
    described = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "name": f"dragoman-{name}",
        "description": f"What Dragoman {VERSION} read out of {articles:,} news article{'' if articles == 1 else 's'}: "
        f"{summary}. Offsets are Unicode code points into the article's text, their end is exclusive.",
        "conformsTo": CONFORMS_TO,
        "license": TERMS,
        "citeAs": f"The Dragoman engineers: Dragoman {VERSION}, software",
        "version": VERSION,
        "creator": {"@type": "sc:Organization", "name": "The Dragoman engineers"},
        "distribution": [_file_object(one) for one in written],
        "recordSet": [_record_set(one) for one in written if one.file.columns],
    }
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _file_object(one: WrittenFile) -> Mapping[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": one.name,
        "name": one.name,
        "description": one.file.description,
        "contentUrl": one.name,
        "contentSize": f"{one.size} B",
        "encodingFormat": one.file.media,
        "sha256": one.sha256,
    }


def _record_set(one: WrittenFile) -> Mapping[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": _stem(one.file),
        "name": _stem(one.file),
        "description": one.file.description,
        "field": [_field(one, column) for column in one.file.columns],
    }


def _field(one: WrittenFile, column: Column) -> Mapping[str, Any]:
    source: dict[str, Any] = {"fileObject": {"@id": one.name}, "extract": {"column": column.name}}
    if column.kind == "list" and one.file.separator:
        source["transform"] = {"separator": one.file.separator}
    # Said in words and not as `references`: with these, mlcroissant 1.1 loads other rows than the table has.
    told = [column.description]
    told += [f"One of: {', '.join(column.values)}."] if column.values else []
    told += [f"To be found in: {', '.join(column.refers)}."] if column.refers else []
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{_stem(one.file)}/{column.name.replace(' ', '_')}",
        "name": column.name,
        "description": " ".join(told),
        "dataType": DATA_TYPES[column.kind],
        "source": source,
    }
    if column.kind == "list":
        field["repeated"] = True
    return field


def _stem(file: FileEntry) -> str:
    return file.name.rpartition(".")[0].replace(".", "_")
