"""What other data sets call a state."""

from __future__ import annotations

import re

import pytest

from dragoman.vocabularies.country_codes import load_country_codes
from dragoman.vocabularies.states import load_states


def test_every_state_has_codes() -> None:
    """The table should have the states that Dragoman knows, in their order, and no code twice."""
    found = load_country_codes()
    assert list(found) == [state.code for state in load_states()]
    for name in ("alpha2", "fips"):
        values = [getattr(one, name) for one in found.values()]
        assert all(re.fullmatch("[A-Z]{2}", value) for value in values)
        assert len(set(values)) == len(values)
    numbers = [one.cow for one in found.values() if one.cow is not None]
    assert len(set(numbers)) == len(numbers) == 195


@pytest.mark.parametrize(
    ("code", "alpha2", "fips", "cow"),
    [("CHN", "CN", "CH", 710), ("CHE", "CH", "SZ", 225), ("AUS", "AU", "AS", 900), ("RUS", "RU", "RS", 365)],
)
def test_codes_that_are_easily_confused(code: str, alpha2: str, fips: str, cow: int) -> None:
    """Codes of two systems that look alike should not be taken for one another."""
    assert load_country_codes()[code] == (code, alpha2, fips, cow)


def test_what_is_no_member_of_the_state_system() -> None:
    """A territory without membership should have no number."""
    assert load_country_codes()["PSE"].cow is None
