"""What the steps of the search for places hand on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Precision = Literal["site", "city", "region", "country", "unknown"]
Evidence = Literal["known", "label", "grammar", "ending", "container", "adjective", "dateline"]


class Meaning(NamedTuple):
    """What a name may mean.

    Attributes:
        name: the usual English name.
        kind: 'state', 'capital', a kind of `dragoman.vocabularies.places`, 'town' or 'division'.
        precision: what sort of place it is.
        countries: whose ground it is; none where it spans many or is nobody's.
        division: GeoNames code of the first-level division, or None.
        latitude: degrees north.
        longitude: degrees east.
        geonames: GeoNames id, or None.
        population: people; 0 where that is no measure of it.
        own_name: whether it was found under its own name.
    """

    name: str
    kind: str
    precision: Precision
    countries: tuple[str, ...]
    division: str | None
    latitude: float
    longitude: float
    geonames: int | None
    population: int = 0
    own_name: bool = True

    @property
    def country(self) -> str | None:
        """The one country that it lies in, or None."""
        return self.countries[0] if len(self.countries) == 1 else None


@dataclass(slots=True)
class Found:
    """A place name in the text.

    Attributes:
        first: index of its first token; -1 for a name of the dateline.
        last: index after its last token; -1 for a name of the dateline.
        evidence: what told it from any other name.
        printed: the name as printed, blanks made even.
        meanings: what it may mean by the project's own tables, likeliest first.
        container: the index, in the list of names, of the place that it is said to lie in: 'Odesa, Ukraine'.
        short: whether it is an abbreviation that only a town before it makes a place.
    """

    first: int
    last: int
    evidence: Evidence
    printed: str = ""
    meanings: list[Meaning] = field(default_factory=list)
    container: int | None = None
    short: bool = False


class Resolved(NamedTuple):
    """The place that a name was taken to mean.

    Attributes:
        meaning: the place; None where only its country, or nothing, is known.
        country: ISO 3166-1 alpha-3 code, or None.
        precision: what sort of place the words name.
        reason: why this place, in words.
        confidence: between 0 and 1.
    """

    meaning: Meaning | None
    country: str | None
    precision: Precision
    reason: str
    confidence: float
