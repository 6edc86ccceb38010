"""Web Annotation, PROV and FollowTheMoney, read back by rdflib and held against FollowTheMoney's model."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
import rdflib

from builders import call
from depot_record import depot
from dragoman.exports.archive import Correction, Given
from dragoman.records.actors import Mention
from dragoman.records.spans import Span
from dragoman.records.walking import walk
from exporting import REJECTED, held
from full_record import harbour

# rdflib warns of a class of its own that its reader of JSON-LD uses.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

OA = "http://www.w3.org/ns/oa#"
# The terms of the Web Annotation context that are used, since its address must not be asked in a test.
TERMS = {
    "oa": OA, "as": "http://www.w3.org/ns/activitystreams#", "dcterms": "http://purl.org/dc/terms/",
    "dc": "http://purl.org/dc/elements/1.1/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@id": "@id", "@type": "@id"}, "type": {"@id": "@type", "@type": "@vocab"}, "@vocab": OA,
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "TextualBody": "oa:TextualBody", "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"}, "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"}, "value": {"@id": "rdf:value"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "exact": {"@id": "oa:exact"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}, "prefix": {"@id": "oa:prefix"},
    "suffix": {"@id": "oa:suffix"}, "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "first": {"@type": "@id", "@id": "as:first"}, "total": {"@id": "as:totalItems"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "creator": {"@id": "dcterms:creator", "@type": "@id"},
    "name": {"@id": "foaf:name"}, "via": {"@id": "oa:via", "@type": "@id"}, "dragoman": "urn:dragoman:vocabulary:",
}  # fmt: skip


def spans_of(value: Any) -> int:
    """Count the spans within a value."""
    return sum(isinstance(one, Span | Mention) for _, one in walk(value))


def test_every_span_is_a_target_with_position_and_quotation() -> None:
    """An entry should be one annotation, each of its spans a target whose two selectors say the same."""
    record = harbour()
    items = json.loads(held("w3c", record)["annotations.jsonld"])["first"]["items"]
    assert len(items) == sum(1 for _ in record.entries())
    assert sum(len(item["target"]) for item in items) == sum(spans_of(entry) for _, _, entry in record.entries())
    text = record.document.text
    for target in (target for item in items for target in item["target"]):
        position, quote = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])


def test_annotations_are_read_as_linked_data() -> None:
    """The graph should have the annotations, their position selectors, and where the page stands."""
    written = json.loads(held("w3c", depot(), call())["annotations.jsonld"])
    total = written["total"]
    assert written["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    graph = rdflib.Graph().parse(data=json.dumps(written | {"@context": TERMS}), format="json-ld")
    annotations = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(f"{OA}Annotation")))
    assert len(annotations) == total == sum(sum(1 for _ in one.entries()) for one in (depot(), call()))
    selectors = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(f"{OA}TextPositionSelector")))
    assert len(selectors) == sum(spans_of(entry) for one in (depot(), call()) for _, _, entry in one.entries())
    assert rdflib.URIRef("https://www.example.org/depot?x=1") in set(graph.objects(None, rdflib.URIRef(f"{OA}via")))


def test_the_body_holds_the_whole_entry() -> None:
    """What no tag can say should stand in a body as JSON, from which the entry comes back."""
    record = depot()
    items = json.loads(held("w3c", record)["annotations.jsonld"])["first"]["items"]
    whole = [json.loads(item["body"][-1]["value"]) for item in items]
    assert whole == [json.loads(msgspec.json.encode(entry)) for _, _, entry in record.entries()]
    tags = [body["value"] for item in items for body in item["body"] if body["purpose"] == "tagging"]
    assert {"ASSAULT", "planned", "negated", "events", "deny"} <= set(tags)


def test_a_person_who_mended_an_entry_is_its_creator() -> None:
    """A correction known from the store should name its maker on the annotation."""
    met = depot().events[1]
    made = Correction(7, "mend", "events", "ev-00000000aaaa", met.id, person="Ana Silva", reason="seen in print")
    items = json.loads(held("w3c", Given(depot(), (made,)))["annotations.jsonld"])["first"]["items"]
    creators = [item["creator"]["name"] for item in items if "creator" in item]
    assert creators == ["Ana Silva"]


def provenance(*records: Any) -> rdflib.Graph:
    """Read provenance as linked data."""
    return rdflib.Graph().parse(data=held("prov", *records)["provenance.jsonld"], format="json-ld")


def test_quotations_lead_to_article_and_speaker() -> None:
    """What is said should be quoted from the article and attributed to the party that says it."""
    query = """
        PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?words ?who WHERE { ?said prov:wasQuotedFrom ?text ; prov:value ?words ; prov:wasAttributedTo ?agent .
                                   ?agent a prov:Person ; rdfs:label ?who . }
    """
    found = {(str(words), str(who)) for words, who in provenance(call()).query(query)}  # type: ignore[misc]
    assert ("that he would answer the drone attack", "Vladimir Putin") in found
    assert len(found) == 3


def test_what_is_told_within_is_derived_from_who_tells_it() -> None:
    """A nested saying, and an event on somebody's word, should be derived from the saying around them."""
    query = """
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT ?inner ?outer WHERE { ?inner prov:wasDerivedFrom ?outer . ?outer prov:wasQuotedFrom ?text . }
    """
    outer, inner = (one.id for one in call().attributions[:2])
    found = {(str(one), str(other)) for one, other in provenance(call()).query(query)}  # type: ignore[misc]
    assert found == {(f"urn:dragoman:{inner}", f"urn:dragoman:{outer}")}


def test_entries_readings_and_rules_are_counted() -> None:
    """Each entry should be generated by the reading of its article, by a rule that acts for Dragoman."""
    graph = provenance(depot(), call())
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    assert len(set(graph.subjects(prov.used, None))) == 2
    due = sum(sum(1 for _ in one.entries()) for one in (depot(), call()))
    readings = set(graph.subjects(prov.used, None))
    assert sum(generated in readings for generated in graph.objects(None, prov.wasGeneratedBy)) == due
    assert len(set(graph.objects(None, prov.actedOnBehalfOf))) == 1


def test_corrections_are_activities_of_persons() -> None:
    """A rejection should be an activity of its person, with time and reason, that invalidates what was read."""
    graph = provenance(Given(depot(), (REJECTED,)))
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    (activity,) = graph.objects(rdflib.URIRef("urn:dragoman:ev-00000000dead:as-read"), prov.wasInvalidatedBy)
    (person,) = graph.objects(activity, prov.wasAssociatedWith)
    assert str(graph.value(person, rdflib.RDFS.label)) == "Ana Silva"
    assert str(graph.value(activity, rdflib.RDFS.comment)) == "he quotes a film"
    assert str(graph.value(activity, prov.endedAtTime)).startswith("2026-01-05")


MODEL = json.loads((Path(__file__).parent / "followthemoney_model.json").read_text(encoding="utf-8"))
"""Schemata, properties and types of followthemoney 3.8.5 (MIT), as far as Dragoman writes them."""

FORMS = {
    "country": r"[a-z]{2}", "language": r"[a-z]{3}", "identifier": r"\S+", "url": r"https?://\S+",
    "date": r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?",
}  # fmt: skip


def entities(*records: Any) -> list[dict[str, Any]]:
    """Read entities, one a line."""
    return [json.loads(line) for line in held("ftm", *records)["entities.ftm.json"].splitlines()]


def test_entities_keep_the_model() -> None:
    """Schema, properties, types, required properties and ranges should be those of the model."""
    found = entities(depot(), harbour(), call())
    schemata = {one["id"]: one["schema"] for one in found}
    assert len(schemata) == len(found)
    for one in found:
        model = MODEL[one["schema"]]
        assert set(model["required"]) <= set(one["properties"])
        for name, values in one["properties"].items():
            kind, *ranges = model["properties"][name]
            assert values
            assert len(set(values)) == len(values)
            assert all(re.fullmatch(FORMS.get(kind, r"(?s).+"), value) for value in values if kind != "entity")
            if kind == "entity":
                assert all(ranges[0] in MODEL[schemata[value]]["is"] for value in values)


@pytest.mark.skipif(importlib.util.find_spec("followthemoney") is None, reason="followthemoney is not installed")
def test_followthemoney_itself_takes_every_value() -> None:
    """Where the library is installed, it should clean nothing away but blanks at the ends."""
    from followthemoney import model
    from followthemoney.proxy import EntityProxy

    for one in entities(depot(), harbour(), call()):
        proxy = EntityProxy.from_dict(model, one, cleaned=False)
        assert {name: set(proxy.get(name)) for name in one["properties"]} == {
            name: {value.strip() for value in values} for name, values in one["properties"].items()
        }


def test_parties_events_and_sayings_are_entities() -> None:
    """Kinds of parties, parties of an event, its status, and who says what should come through."""
    found = {one["id"]: one for one in entities(depot())}
    record = depot()
    assert [found[actor.id]["schema"] for actor in record.actors] == [
        "PublicBody", "PublicBody", "Person", "Person", "PublicBody", "Organization"
    ]  # fmt: skip
    shelled, met, visit, *_ = (found[event.id]["properties"] for event in record.events)
    assert shelled["involved"] == [record.actors[0].id, record.actors[4].id]
    assert (shelled["date"], shelled["country"], shelled["location"]) == (["2024-06-07"], ["se"], ["Port Amsel"])
    assert shelled["description"] == ["Status: happened. On the word of: article < Sorian army."]
    assert met["notes"] == ["mended no. 7"]
    assert visit["name"][0].startswith("[planned] ")
    said = found[record.attributions[1].id]
    assert (said["schema"], said["properties"]["entity"]) == ("Note", [record.actors[2].id])
    assert found[record.actors[2].id]["properties"]["wikidataId"] == ["Q12345"]
    mentions = [one["properties"] for one in found.values() if one["schema"] == "Mention"]
    assert {"Ilse Varga", "Varga"} <= {name for one in mentions for name in one["name"]}
