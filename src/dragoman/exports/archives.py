"""The ways of taking records elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.exports.archive import Archive
from dragoman.exports.coded.gdelt import GdeltArchive
from dragoman.exports.coded.icews import IcewsArchive
from dragoman.exports.coded.polecat import PolecatArchive
from dragoman.exports.dated.ics import CalendarArchive
from dragoman.exports.dated.timelinejs import TimelineJsArchive
from dragoman.exports.drawn.geojson import GeoJsonArchive
from dragoman.exports.drawn.graphml import GraphMlArchive
from dragoman.exports.linked.ftm import FollowTheMoneyArchive
from dragoman.exports.linked.prov import ProvArchive
from dragoman.exports.linked.w3c import WebAnnotationArchive
from dragoman.exports.tables.delimited import CsvArchive
from dragoman.exports.tables.lines import JsonLinesArchive
from dragoman.exports.tables.parquet import ParquetArchive

ARCHIVES: Mapping[str, type[Archive]] = {
    "csv": CsvArchive,
    "parquet": ParquetArchive,
    "jsonl": JsonLinesArchive,
    "polecat": PolecatArchive,
    "gdelt": GdeltArchive,
    "icews": IcewsArchive,
    "w3c": WebAnnotationArchive,
    "prov": ProvArchive,
    "ftm": FollowTheMoneyArchive,
    "graphml": GraphMlArchive,
    "geojson": GeoJsonArchive,
    "ics": CalendarArchive,
    "timelinejs": TimelineJsArchive,
}
"""They by name, in the order in which help lists them."""
