"""What other data sets call a state: ISO alpha-2, FIPS 10-4 and the Correlates of War."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows

COLUMNS = ("code", "alpha2", "fips", "cow")


class CountryCodes(NamedTuple):
    """The codes of one state.

    Attributes:
        code: ISO 3166-1 alpha-3.
        alpha2: ISO 3166-1 alpha-2.
        fips: FIPS 10-4, which GDELT uses for places.
        cow: number in the state system of the Correlates of War, version 2016; None for what is no member of it.
    """

    code: str
    alpha2: str
    fips: str
    cow: int | None


@lru_cache(maxsize=1)
def load_country_codes() -> dict[str, CountryCodes]:
    """Load `country_codes.tsv`, by ISO 3166-1 alpha-3 code: the states and territories of `states.tsv`."""
    return {
        code: CountryCodes(code, alpha2, fips, int(cow) if cow else None)
        for code, alpha2, fips, cow in read_rows("country_codes", COLUMNS)
    }
