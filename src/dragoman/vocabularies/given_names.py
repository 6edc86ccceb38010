"""Given names that tell a person's gender."""

from __future__ import annotations

from functools import lru_cache

from dragoman.vocabularies.tables import read_rows

COLUMNS = ("name", "gender")


@lru_cache(maxsize=1)
def load_given_names() -> dict[str, str]:
    """Load `given_names.tsv`: from a given name to 'male' or 'female'."""
    return {row[0]: row[1] for row in read_rows("given_names", COLUMNS)}
