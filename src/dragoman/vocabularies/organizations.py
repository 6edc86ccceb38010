"""Organizations and armed groups that take part in international affairs or report on them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import read_rows, split

COLUMNS = ("name", "names", "kind", "country", "sector", "evidence")


class Organization(NamedTuple):
    """One organization.

    Attributes:
        name: the usual name, without article.
        names: other names, acronyms and spellings.
        kind: 'organization', 'group', or 'platform' for a service on which others speak.
        country: ISO 3166-1 alpha-3 code, or None where it has none or several states have one of that name.
        sector: PLOVER sector, or None.
        evidence: those of its names that mean something else as often, and so need more than their letters.
    """

    name: str
    names: tuple[str, ...]
    kind: str
    country: str | None
    sector: str | None
    evidence: tuple[str, ...]


@lru_cache(maxsize=1)
def load_organizations() -> tuple[Organization, ...]:
    """Load `organizations.tsv`."""
    return tuple(
        Organization(name, split(names), kind, country or None, sector or None, split(evidence))
        for name, names, kind, country, sector, evidence in read_rows("organizations", COLUMNS)
    )
