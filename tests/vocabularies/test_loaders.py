"""What the vocabularies hold."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from dragoman.vocabularies.given_names import load_given_names
from dragoman.vocabularies.groups import load_groups
from dragoman.vocabularies.metonyms import load_seats
from dragoman.vocabularies.organizations import load_organizations
from dragoman.vocabularies.states import load_states
from dragoman.vocabularies.titles import load_titles

SECTORS = frozenset(
    (
        *("COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "AGR", "BUS", "CRM", "CVL", "EDU"),
        *("ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "NGO"),
    )
)
CODES = frozenset(state.code for state in load_states())


def test_states_have_codes_of_their_own() -> None:
    """Each state has its own code of three letters; the members of the United Nations and its observers are there."""
    codes = [state.code for state in load_states()]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch("[A-Z]{3}", code) for code in codes)
    assert len(codes) >= 195 + 3


def test_names_of_states_are_told_apart() -> None:
    """No name, adjective or capital belongs to two states."""
    for kind in ("names", "adjectives", "capitals"):
        words = Counter(word for state in load_states() for word in {*getattr(state, kind)})
        assert [word for word, count in words.items() if count > 1] == []
    assert len({state.name for state in load_states()}) == len(load_states())


@pytest.mark.parametrize(
    ("code", "field", "word"),
    [
        ("USA", "names", "U.S."), ("USA", "capitals", "Washington"), ("GBR", "people", "Britons"),
        ("UKR", "capitals", "Kiev"), ("TUR", "names", "Türkiye"), ("CZE", "names", "Czech Republic"),
        ("TWN", "adjectives", "Taiwanese"), ("XKX", "adjectives", "Kosovar"), ("HKG", "people", "Hong Konger"),
        ("PSE", "people", "Palestinians"), ("GEO", "evidence", "Georgia"), ("CIV", "names", "Côte d'Ivoire"),
    ],
)  # fmt: skip
def test_words_for_a_state(code: str, field: str, word: str) -> None:
    """The usual words for a state lead to it."""
    (state,) = (state for state in load_states() if state.code == code)
    assert word in getattr(state, field)


def test_evidence_is_asked_for_known_words() -> None:
    """What needs evidence is among the words of its state or body."""
    for state in load_states():
        assert set(state.evidence) <= {state.name, *state.names, *state.adjectives, *state.people, *state.capitals}
    for body in load_organizations():
        assert set(body.evidence) <= {body.name, *body.names}


def test_seats_stand_for_somebody() -> None:
    """A seat stands for a state or for a body that the vocabulary of bodies knows or a state owns."""
    for seat in load_seats():
        assert seat.country in CODES or (seat.country is None and seat.organization)
        assert seat.sector in SECTORS


def test_bodies_are_told_apart() -> None:
    """No name belongs to two bodies; kinds, sectors and countries are known ones."""
    words = Counter(word for body in load_organizations() for word in {body.name, *body.names})
    assert [word for word, count in words.items() if count > 1] == []
    for body in load_organizations():
        assert body.kind in ("organization", "group", "platform")
        assert body.country is None or body.country in CODES
        assert body.sector in SECTORS or (body.kind == "platform" and body.sector is None)


def test_titles_are_well_formed() -> None:
    """Titles are in lower case, once each, with known sectors, genders and positions."""
    titles = load_titles()
    assert len({title.title for title in titles}) == len(titles)
    for title in titles:
        assert title.title == title.title.lower()
        assert title.sector is None or title.sector in SECTORS
        assert title.gender in (None, "male", "female")
        assert title.position in ("before", "after", "both")


def test_groups_are_well_formed() -> None:
    """Nouns are in lower case, once each, with known sectors and kinds."""
    groups = load_groups()
    assert len({group.noun for group in groups}) == len(groups)
    for group in groups:
        assert (group.noun, group.plural) == (group.noun.lower(), group.plural.lower())
        assert group.sector is None or group.sector in SECTORS
        assert group.kind in ("group", "organization")


def test_given_names_tell_a_gender() -> None:
    """Given names lead to one of two genders; towns and states that are given names as well stay out."""
    names = load_given_names()
    assert set(names.values()) == {"male", "female"}
    assert names["Angela"] == "female"
    assert names["Sergei"] == "male"
    assert not {"Florence", "Virginia"} & set(names)
