"""The network of parties, read back by networkx, and the map, held against RFC 7946."""

from __future__ import annotations

import io
import json
from typing import Any

import networkx
import pytest

from builders import actor, document, event, record
from depot_record import depot
from exporting import held, rows
from full_record import harbour


def network(*records: Any) -> networkx.MultiDiGraph:
    """Read the network."""
    found = networkx.read_graphml(io.BytesIO(held("graphml", *records)["parties.graphml"]), force_multigraph=True)
    assert isinstance(found, networkx.MultiDiGraph)
    return found


def edges(found: networkx.MultiDiGraph) -> list[tuple[str, str, str, str]]:
    """Give the edges as (from, to, relation, type or act)."""
    names = dict(found.nodes(data="name"))
    return [
        (names[source], names[target], data["relation"], data.get("act") or data["type"])
        for source, target, data in found.edges(data=True)
    ]


def test_parties_are_nodes_and_deeds_and_words_are_edges() -> None:
    """Every party should be a node; events and sayings between two parties should be edges between them."""
    found = network(depot())
    assert sorted(dict(found.nodes(data="name")).values()) == sorted(one.name for one in depot().actors)
    assert sorted(edges(found)) == [
        ("Ilse Varga", "Soria", "event", "CONSULT"),
        ("Ilse Varga", "Tom Brandt", "event", "CONSULT"),
        ("Ilse Varga", "Tom Brandt", "said_to", "deny"),
        ("Sorian army", "Veland", "said_of", "say"),
        ("Veland", "Soria", "event", "ASSAULT"),
        ("Veland", "Soria", "event", "ASSAULT"),
    ]


def test_edges_carry_standing_and_voice() -> None:
    """An edge should say whether it came about, on whose word, how sure it is, and what was done to it by hand."""
    found = {data["entry"]: data for *_, data in network(depot()).edges(data=True)}
    shelled, met, visit = (event.id for event in depot().events[:3])
    assert (found[shelled]["voice"], found[shelled]["goldstein"]) == ("article < Sorian army", -10.0)
    assert (found[met]["mutual"], found[met]["correction"]) == (True, "mended no. 7")
    assert found[visit]["status"] == "planned"


def test_what_has_no_second_party_is_named() -> None:
    """Events and sayings without an edge should stand in the list of what was left out."""
    left_out = {row["entry"]: row["reason"] for row in rows(held("graphml", depot())["left_out.csv"])}
    assert left_out == {depot().events[3].id: "no second party", depot().events[5].id: "no second party"}


def test_a_party_of_two_articles_is_one_node() -> None:
    """Parties of one name, kind and country should be one node, unnamed ones and those of another kind not."""
    one = document("Alba met an official.")
    other = document("Later, Alba met an official.")
    records = [
        record(
            text,
            actors=(state := actor(text, "Alba", kind="state"), person := actor(text, "an official", kind="unnamed")),
            events=(event(text, "met", actors=(state.id,), recipients=(person.id,)),),
        )
        for text in (one, other)
    ]
    found = network(*records)
    assert sorted(dict(found.nodes(data="name")).values()) == ["Alba", "an official", "an official"]
    assert sorted(dict(found.nodes(data="articles")).values()) == [1, 1, 2]
    assert found.number_of_edges() == 2


def places(*records: Any) -> list[dict[str, Any]]:
    """Read the map."""
    found = json.loads(held("geojson", *records)["places.geojson"])
    assert found["type"] == "FeatureCollection"
    features: list[dict[str, Any]] = found["features"]
    return features


def test_features_are_points_in_the_order_of_the_rfc() -> None:
    """A feature should have a point with longitude before latitude, and an id that no other has."""
    found = places(depot(), harbour())
    assert len({one["id"] for one in found}) == len(found) == 3
    for one in found:
        assert (one["type"], one["geometry"]["type"]) == ("Feature", "Point")
        longitude, latitude = one["geometry"]["coordinates"]
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90
    assert found[0]["geometry"]["coordinates"] == [16.25, 58.5]


def test_features_say_what_and_on_whose_word() -> None:
    """Events, rounds of talks and place names should be told apart, with parties, voice and article."""
    strike, first_round, name = places(depot())
    told = strike["properties"]
    assert (told["list"], told["type"], told["status"], told["place"]) == (
        "events", "ASSAULT", "happened", "Port Amsel"
    )  # fmt: skip
    assert (told["actors"], told["voice"]) == (["Veland"], "article < Sorian army")
    assert (first_round["properties"]["list"], first_round["properties"]["round"]) == ("talks", 1)
    assert (name["properties"]["list"], name["properties"]["use"]) == ("places", "literal")


@pytest.mark.parametrize("name", ["events", "talks", "places"])
def test_what_has_no_coordinates_is_named(name: str) -> None:
    """Every entry that could stand on a map and does not should be in the list of what was left out."""
    left_out = [row["list"] for row in rows(held("geojson", depot())["left_out.csv"])]
    assert left_out.count(name) == {"events": 5, "talks": 1, "places": 1}[name]
