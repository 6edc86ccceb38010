"""Regions, waters, sites and other places that are no towns, and where states lie."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows, split

NAMED_COLUMNS = (
    "name", "names", "kind", "countries", "latitude", "longitude", "geonames", "admin1", "abbreviations", "evidence",
)  # fmt: skip
STATE_COLUMNS = ("code", "latitude", "longitude", "geonames")
PLACE_KINDS = frozenset(
    ("border", "city", "continent", "district", "island", "mountains", "region", "site", "subdivision", "water")
)


class NamedPlace(NamedTuple):
    """One place.

    Attributes:
        name: the usual English name.
        names: other names and spellings.
        kind: one of `PLACE_KINDS`.
        countries: ISO 3166-1 alpha-3 codes of those whose ground it is; none for the high seas and what spans many.
        latitude: degrees north.
        longitude: degrees east.
        geonames: GeoNames id, or None.
        division: GeoNames code of a first-level division, or None.
        abbreviations: short forms that are read only behind a town and a comma: 'Calif.', 'CA'.
        evidence: those of its names that mean something else as often, and so need more than their letters.
    """

    name: str
    names: tuple[str, ...]
    kind: str
    countries: tuple[str, ...]
    latitude: float
    longitude: float
    geonames: int | None
    division: str | None
    abbreviations: tuple[str, ...]
    evidence: tuple[str, ...]


class StatePlace(NamedTuple):
    """Where a state lies.

    Attributes:
        latitude: degrees north of a point near its middle.
        longitude: degrees east.
        geonames: GeoNames id.
    """

    latitude: float
    longitude: float
    geonames: int


@lru_cache(maxsize=1)
def load_named_places() -> tuple[NamedPlace, ...]:
    """Load `named_places.tsv`."""
    return tuple(
        NamedPlace(
            name=name,
            names=split(names),
            kind=kind,
            countries=split(countries),
            latitude=float(latitude),
            longitude=float(longitude),
            geonames=int(geonames) if geonames else None,
            division=division or None,
            abbreviations=split(abbreviations),
            evidence=split(evidence),
        )
        for name, names, kind, countries, latitude, longitude, geonames, division, abbreviations, evidence in read_rows(
            "named_places", NAMED_COLUMNS
        )
    )


@lru_cache(maxsize=1)
def load_state_places() -> dict[str, StatePlace]:
    """Load `state_places.tsv`: from the code of a state to where it lies."""
    return {
        code: StatePlace(float(latitude), float(longitude), int(geonames))
        for code, latitude, longitude, geonames in read_rows("state_places", STATE_COLUMNS)
    }
