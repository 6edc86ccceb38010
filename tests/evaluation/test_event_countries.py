"""Parties get the countries that a coder would give them, in the order in which a coder looks."""

from __future__ import annotations

from typing import Any

import pytest

from builders import actor, attribution, document, event, mention, place, record, role
from dragoman.evaluation.event_countries import Countries
from dragoman.records.details import Toponym
from dragoman.records.identity import identified
from dragoman.records.record import Record


def codes(text: str, trigger: str, kind: str, parties: dict[str, dict[str, Any]], **roles: Any) -> tuple[str, str]:
    """Give the codes of one event of a text, its parties named by their words; roles hold words, too."""
    written = document(text)
    actors = {
        words: actor(written, words, kind=fields.pop("kind", "group"), **fields) for words, fields in parties.items()
    }
    made = event(
        written,
        trigger,
        kind,
        actors=tuple(actors[one].id for one in roles.get("actors", ())),
        recipients=tuple(actors[one].id for one in roles.get("recipients", ())),
        place=place(written, roles["at"], country=roles["country"]) if "at" in roles else None,
    )
    known = tuple(
        identified(written, Toponym(use="literal", place=place(written, words, country=code), by="t@1", confidence=1.0))
        for words, code in roles.get("places", {}).items()
    )
    quoted = [attribution(written, source=roles["quoted"], content=trigger)] if "quoted" in roles else []
    full = record(written, actors=tuple(actors.values()), events=(made,), places=known, attributions=quoted)
    source, target = Countries(full).parties(made)
    return ",".join(sorted(source)), ",".join(sorted(target))


def test_own_country_and_kind() -> None:
    """A country is the party's own, and a body without one has its kind."""
    parties = {"Peru": {"country": "PER"}, "the Red Crescent": {"sector": "NGO"}}
    told = codes("Peru fed the Red Crescent.", "fed", "AID", parties, actors=["Peru"], recipients=["the Red Crescent"])
    assert told == ("PER", "NGO")


def test_country_within_the_words() -> None:
    """A place within a party's words gives its country."""
    told = codes(
        "Dockers in Callao praised Chile.", "praised", "SUPPORT",
        {"Dockers in Callao": {}, "Chile": {"country": "CHL"}},
        actors=["Dockers in Callao"], recipients=["Chile"], places={"Callao": "PER"},
    )  # fmt: skip
    assert told == ("PER", "CHL")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param("Peruvian dockers", "PER", id="adjective"),
        pytest.param("NATO pilots", "IGO", id="body"),
        pytest.param("tired dockers", "CHL", id="neither"),
    ],
)
def test_words_of_a_party(words: str, code: str) -> None:
    """An adjective or a body's name among the words tells the country; else the sentence does."""
    told = codes(
        f"In Chile {words} fed Brazil.", "fed", "AID", {words: {}, "Brazil": {"country": "BRA"}},
        actors=[words], recipients=["Brazil"], places={"Chile": "CHL"},
    )  # fmt: skip
    assert told == (code, "BRA")


def test_country_of_the_office() -> None:
    """A person without a country has that of the office."""
    text = document("President Rey of Peru sat.")
    rey = actor(text, "Rey", roles=(role(text, "President", country="PER"),))
    sat = event(text, "sat", "RETREAT", actors=(rey.id,))
    assert Countries(record(text, actors=(rey,), events=(sat,))).parties(sat) == (frozenset({"PER"}), frozenset())


def test_armed_group_of_no_country() -> None:
    """A known armed group that no country claims has a kind of its own."""
    parties = {"al-Qaeda": {"sector": "REB"}, "Peru": {"country": "PER"}}
    told = codes("al-Qaeda bombed Peru.", "bombed", "ASSAULT", parties, actors=["al-Qaeda"], recipients=["Peru"])
    assert told == ("IMG", "PER")


def test_place_of_the_event() -> None:
    """Where nobody is named on the other side, it is the place's."""
    parties = {"Peru": {"country": "PER"}}
    told = codes("Peru shelled Arica.", "shelled", "ASSAULT", parties, actors=["Peru"], at="Arica", country="CHL")
    assert told == ("PER", "CHL")


def test_nearest_named_countries() -> None:
    """Who acts has the nearest country before the trigger, the other side the nearest behind it."""
    told = codes(
        "In Chile, in Peru, gunmen killed tourists from Brazil, not Bolivia.", "killed", "ASSAULT",
        {"gunmen": {}},
        actors=["gunmen"],
        places={"Chile": "CHL", "Peru": "PER", "Brazil": "BRA", "Bolivia": "BOL"},
    )  # fmt: skip
    assert told == ("PER", "BRA")


def test_quoted_party_is_passed_over() -> None:
    """The country of somebody who is quoted is not that of the other side."""
    told = codes(
        "Peru closed a bank, officials from Chile said.", "closed", "COERCE",
        {"Peru": {"country": "PER"}},
        actors=["Peru"], places={"Chile": "CHL"}, quoted="officials from Chile",
    )  # fmt: skip
    assert told == ("PER", "PER")


def test_at_home() -> None:
    """What is done to parties of no stated country is done at home."""
    parties = {"Peru": {"country": "PER"}, "two men": {}, "Chile": {"country": "CHL"}}
    text = "Peru jailed two men, not Chile."
    told = codes(text, "jailed", "COERCE", parties, actors=["Peru"], recipients=["two men"])
    assert told == ("PER", "PER")


@pytest.mark.parametrize(
    ("kind", "expected"), [pytest.param("CONSULT", "", id="mutual"), pytest.param("COERCE", "PER", id="one-sided")]
)
def test_nobody_on_the_other_side(kind: str, expected: str) -> None:
    """Without any other party one-sided acts are done at home, and mutual ones with nobody."""
    told = codes("Peru acted.", "acted", kind, {"Peru": {"country": "PER"}}, actors=["Peru"])
    assert told == ("PER", expected)


def test_nobody_acts() -> None:
    """Where nobody acts, no country is made up."""
    assert codes("Peru was bombed.", "bombed", "ASSAULT", {"Peru": {"country": "PER"}}, recipients=["Peru"])[0] == ""


def test_pair_stands_for_its_members() -> None:
    """A pair has its members' countries, and two who act with each other need no other side."""
    text = document("Peru and Chile met.")
    peru, chile = actor(text, "Peru", country="PER"), actor(text, "Chile", country="CHL")
    pair = actor(text, "both", mention(text, "Peru and Chile", "nominal"), kind="group", members=(peru.id, chile.id))
    met = event(text, "met", "CONSULT", actors=(pair.id, "ac-unknown"))
    full: Record = record(text, actors=(peru, chile, pair), events=(met,))
    assert Countries(full).parties(met) == (frozenset({"PER", "CHL"}), frozenset())
