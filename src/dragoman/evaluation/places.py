"""How well place names are found, told apart and resolved, on GeoWebNews.

* A name is found if a place name that Dragoman takes to be literal shares a character with it. `literal` counts names
  of the types Literal and Literal_Modifier; what meets a name of the types Mixed, Coercion or Embedded_Literal counts
  neither for nor against, because there the words are as much a party, a venue or a firm as a place. `literal.wide`
  asks for all five types, as the authors do. In both, a literal name that meets an associative one, or none, is wrong.
* `exact`: as `literal`, but both begin and end at the same characters, an article before and a genitive behind left
  aside.
* Of the literal names found that the corpus places: `country` is the share in the right country, `distance` the share
  within 161 km (100 miles) of the annotated point, `geonames` the share with the annotated GeoNames id. Precision
  divides by those to which Dragoman gives a country, a point, an id; recall by all that the corpus gives one.
* The country of an annotated point is that of its GeoNames id where a town or state has it, else that of the nearest
  town of the gazetteer within 50 km. Continents, oceans and what lies in several countries have none.

Counts are additive over documents, so the corpus's score is the score of summed counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import intervals
from dragoman.evaluation.corpora.geowebnews import DOUBTFUL, LITERAL, GoldToponym, PlacedDocument
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.results import Result
from dragoman.evaluation.scores import Score, scores_of
from dragoman.vocabularies.gazetteer import walk_towns
from dragoman.vocabularies.places import load_named_places, load_state_places

MEASURES: tuple[str, ...] = ("literal", "literal.wide", "exact", "country", "distance", "geonames")
PARTS: dict[str, tuple[int, int]] = {"even": (0, 2), "odd": (1, 2)}
"""Parts of the corpus by the places of articles in the file, counted from 0: the first place and the step."""
NEAR = 161.0
NEAREST_TOWN = 50.0
EARTH_RADIUS = 6371.0


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A literal place name as found.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        country: ISO 3166-1 alpha-3 code, or None.
        latitude: degrees north, or None.
        longitude: degrees east, or None.
        geonames: GeoNames id, or None.
        by: the rule that found it.
    """

    start: int
    end: int
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames: int | None
    by: str = ""


class GoldCountries:
    """Tells in which country an annotated toponym lies."""

    def __init__(self) -> None:
        self._of_id = {place.geonames: code for code, place in load_state_places().items()}
        self._grid: dict[tuple[int, int], list[tuple[float, float, str]]] = defaultdict(list)
        for town in walk_towns():
            self._of_id[town.geonames] = town.country
            cell = (round(town.latitude), round(town.longitude))
            self._grid[cell].append((town.latitude, town.longitude, town.country))
        self._nowhere = {one.geonames for one in load_named_places() if one.geonames and len(one.countries) != 1}

    def country(self, toponym: GoldToponym) -> str | None:
        """Give the country as ISO 3166-1 alpha-3 code, or None."""
        if toponym.geonames in self._nowhere:
            return None
        if toponym.geonames in self._of_id:
            return self._of_id[toponym.geonames]
        if toponym.latitude is None or toponym.longitude is None:
            return None
        point = toponym.latitude, toponym.longitude
        near = [
            (kilometres(point, (north, east)), country)
            for row in range(-1, 2)
            for column in range(-1, 2)
            for north, east, country in self._grid.get((round(point[0]) + row, round(point[1]) + column), ())
        ]
        away, country = min(near, default=(NEAREST_TOWN, ""))
        return country if away < NEAREST_TOWN else None


def kilometres(left: tuple[float, float], right: tuple[float, float]) -> float:
    """Measure the way between two points, (degrees north, degrees east), along a great circle."""
    north, south = radians(left[0]), radians(right[0])
    half = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(radians(right[1] - left[1]) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(half)))


def bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Take an article before a name and a genitive behind it off its offsets."""
    if text[start:end].lower().startswith("the "):
        start += 4
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    return start, end


def count_document(document: PlacedDocument, found: Sequence[FoundPlace], countries: GoldCountries) -> Counts:
    """Count one document.

    Returns:
        Shape (len(MEASURES), 4): right among the found, found, right among the annotated, annotated.
    """
    literal = [one for one in document.toponyms if one.type in LITERAL]
    doubtful = [one for one in document.toponyms if one.type in DOUBTFUL]
    wide = [*literal, *doubtful]
    counted = [one for one in found if _meets(one, literal) or not _meets(one, doubtful)]
    stretches = {bare(document.text, one.start, one.end) for one in literal}
    exact = len(stretches & {bare(document.text, one.start, one.end) for one in counted})
    right = sum(_meets(one, literal) for one in counted)
    rows = [
        (right, len(counted), sum(_meets(one, found) for one in literal), len(literal)),
        (sum(_meets(one, wide) for one in found), len(found), sum(_meets(one, found) for one in wide), len(wide)),
        (exact, len(counted), exact, len(literal)),
        *_resolution(wide, found, countries),
    ]  # fmt: skip
    return np.array(rows, dtype=np.float64)


def _meets(one: FoundPlace | GoldToponym, others: Sequence[FoundPlace] | Sequence[GoldToponym]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _resolution(
    gold: Sequence[GoldToponym], found: Sequence[FoundPlace], countries: GoldCountries
) -> list[tuple[int, int, int, int]]:
    rows = [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
    for one in found:
        meant = next((other for other in gold if _meets(one, [other])), None)
        if meant is None:
            continue
        country = countries.country(meant)
        if country is not None:
            _add(rows[0], one.country is not None, one.country == country)
        if meant.latitude is not None and meant.longitude is not None:
            placed = one.latitude is not None and one.longitude is not None
            point = (one.latitude or 0.0, one.longitude or 0.0)
            _add(rows[1], placed, placed and kilometres(point, (meant.latitude, meant.longitude)) <= NEAR)
        if meant.geonames is not None:
            _add(rows[2], one.geonames is not None, one.geonames == meant.geonames)
    return [(right, given, right, asked) for right, given, asked in rows]


def _add(row: list[int], given: bool, right: bool) -> None:
    row[0] += right
    row[1] += given
    row[2] += 1


def measure(documents: Sequence[PlacedDocument], found: Mapping[str, Sequence[FoundPlace]], resamples: int) -> Result:
    """Score what was found in the corpus, as a whole and by part.

    Args:
        documents: the gold, in the order of the file.
        found: by document, literal names only; a document without any counts as one where nothing was found.
        resamples: how many draws of documents the 95 % intervals rest on; 0 for none.

    Returns:
        The scores: those of the whole under the names of `MEASURES`, those of a part under `PART.MEASURE`.
    """
    countries = GoldCountries()
    counted = [
        DocumentScore(one.name, ((1.0, count_document(one, found.get(one.name, ()), countries)),)) for one in documents
    ]
    scores: dict[str, Score] = {}
    ends: dict[str, NDArray[np.float64]] = {}
    for part, (first, step) in {"": (0, 1), **PARTS}.items():
        chosen = counted[first::step]
        if not chosen:
            continue
        lead = f"{part}." if part else ""
        summed = sum((counts for one in chosen for _, counts in one.parts), np.zeros((len(MEASURES), 4)))
        scores |= {lead + name: score for name, score in scores_of(summed, MEASURES).items()}
        ends |= {lead + name: end for name, end in intervals(chosen, resamples, measures=MEASURES).items()}
    return Result(len(documents), "first", "join", scores, ends)
