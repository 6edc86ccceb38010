"""Names of states and bodies of the past lead to who holds the seat today; those of several heirs lead nowhere."""

from __future__ import annotations

import pytest

from dragoman.vocabularies.organizations import load_organizations
from dragoman.vocabularies.states import load_states


@pytest.mark.parametrize(
    ("name", "code"),
    [("Soviet Union", "RUS"), ("USSR", "RUS"), ("Zaire", "COD"), ("Kampuchea", "KHM"), ("Ceylon", "LKA")],
)
def test_former_name_of_a_state(name: str, code: str) -> None:
    """A former name is one of the state that took the seat over."""
    assert [state.code for state in load_states() if name in (state.name, *state.names)] == [code]


@pytest.mark.parametrize("name", ["Yugoslavia", "Czechoslovakia"])
def test_state_with_several_heirs(name: str) -> None:
    """A state that several succeeded is none of them."""
    assert not [state for state in load_states() if name in (state.name, *state.names)]


@pytest.mark.parametrize("name", ["European Community", "Organization of African Unity", "Warsaw Pact"])
def test_former_body(name: str) -> None:
    """A body that is no more is still one that states were in."""
    assert [one.sector for one in load_organizations() if name in (one.name, *one.names)] == ["IGO"]
