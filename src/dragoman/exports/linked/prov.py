"""PROV: where every entry comes from, as JSON-LD in the terms of PROV-O (W3C Recommendation of 30 April 2013)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from dragoman.exports.archive import Correction, FileEntry, Given, Piece, corrections_of
from dragoman.exports.linked.naming import JSON_LD, NAMESPACE, VOCABULARY, address, entry_name, label, text_name
from dragoman.exports.tables.delimited import TabledArchive
from dragoman.exports.written import dumped
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.record import Record
from dragoman.records.tables.layout import joined
from dragoman.version import VERSION

FILE = FileEntry(
    "provenance.jsonld", JSON_LD,
    "Articles, readings, entries and corrections as PROV entities and activities; parties, rules and persons as "
    "agents. What somebody says is quoted from the article and attributed to who says it.",
)  # fmt: skip
CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "dcterms": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dragoman": VOCABULARY,
}
SOFTWARE = f"{NAMESPACE}software:{VERSION}"
AGENTS = {"person": "prov:Person", "state": "prov:Organization", "organization": "prov:Organization"}
DONE = {"reject": "rejected", "mend": "mended", "add": "added"}
BESIDE = ("documents",)

Node = dict[str, Any]


class ProvArchive(TabledArchive):
    """Provenance of every entry."""

    name = "prov"
    summary = "PROV-O provenance of every entry, as JSON-LD"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come, one object a line; rules stand where they are first named."""
        head = dumped({"@context": CONTEXT})
        software = {"@id": SOFTWARE, "@type": "prov:SoftwareAgent", "rdfs:label": f"Dragoman {VERSION}"}
        yield Piece(FILE.name, f'{head[:-1]},"@graph":[\n{dumped(software)}'.encode())
        yield from self._tables.heads()
        told: set[str] = set()
        for one in given:
            made = []
            for node in nodes(one):
                if node["@id"] not in told:
                    made.append(f",\n{dumped(node)}")
                    told.update([node["@id"]] if node["@type"] == "prov:SoftwareAgent" else [])
            yield Piece(FILE.name, "".join(made).encode("utf-8", "replace"))
            yield from self._tables.rows(one)
        yield Piece(FILE.name, b"\n]}\n")


def nodes(given: Given) -> Iterator[Node]:
    """Make the objects of one record; an agent that several entries name comes again with each."""
    record = given.record
    text = text_name(record.document)
    reading = f"{NAMESPACE}reading:{record.document.sha256}"
    yield _article(record.document, text)
    if record.document.source:
        yield {"@id": _publisher(record.document), "@type": "prov:Organization", "rdfs:label": record.document.source}
    yield {
        "@id": reading, "@type": "prov:Activity", "rdfs:label": "reading", "prov:used": {"@id": text},
        "prov:wasAssociatedWith": {"@id": SOFTWARE}, "dragoman:models": list(record.provenance.models),
    }  # fmt: skip
    for name, _, entry in record.entries():
        yield {
            "@id": _rule(entry.by), "@type": "prov:SoftwareAgent", "rdfs:label": entry.by,
            "prov:actedOnBehalfOf": {"@id": SOFTWARE},
        }  # fmt: skip
        yield _entry(name, entry, record, reading)
        if isinstance(entry, Actor):
            yield {
                "@id": _agent(entry.id), "@type": AGENTS.get(entry.kind, "prov:Agent"), "rdfs:label": entry.name,
                **({"dcterms:identifier": entry.wikidata} if entry.wikidata else {}),
            }  # fmt: skip
    for correction in corrections_of(given):
        yield from _corrected(correction)


def _article(document: Document, text: str) -> Node:
    node: Node = {"@id": text, "@type": "prov:Entity", "dragoman:list": "document"}
    if document.title:
        node["dcterms:title"] = document.title
    if document.published:
        node["dcterms:issued"] = document.published
    if document.source:
        node["prov:wasAttributedTo"] = {"@id": _publisher(document)}
    url = address(document)
    if url:
        node["prov:atLocation"] = {"@id": url}
    if document.notice:
        node["rdfs:comment"] = document.notice
    return node


def _entry(name: str, entry: Entry, record: Record, reading: str) -> Node:
    text = {"@id": text_name(record.document)}
    node: Node = {
        "@id": entry_name(entry.id),
        "@type": "prov:Entity",
        "dragoman:list": name,
        "rdfs:label": label(entry),
        "prov:wasGeneratedBy": {"@id": reading},
        "dragoman:confidence": entry.confidence,
        "dragoman:entry": msgspec.json.encode(entry, order="sorted").decode("utf-8"),
    }
    agents = [{"@id": _rule(entry.by)}]
    derived = [text]
    if isinstance(entry, Attribution):
        node["prov:value"] = joined(entry.content.spans)
        node["prov:wasQuotedFrom"] = text
        if entry.source is not None and entry.source.actor is not None:
            agents.append({"@id": _agent(entry.source.actor)})
    voice = entry.within if isinstance(entry, Attribution) else getattr(entry, "attribution", None)
    if voice is not None:
        derived.append({"@id": entry_name(voice)})
    return node | {"prov:wasAttributedTo": agents, "prov:wasDerivedFrom": derived}


def _corrected(one: Correction) -> Iterator[Node]:
    activity: Node = {
        "@id": f"{NAMESPACE}correction:{one.number}", "@type": "prov:Activity", "rdfs:label": DONE[one.action],
    }  # fmt: skip
    if one.person:
        person = f"{NAMESPACE}person:{one.person.casefold().replace(' ', '-')}"
        activity["prov:wasAssociatedWith"] = {"@id": person}
        yield {"@id": person, "@type": "prov:Person", "rdfs:label": one.person}
    if one.reason:
        activity["rdfs:comment"] = one.reason
    if one.moment:
        activity["prov:endedAtTime"] = {"@type": "xsd:dateTime", "@value": one.moment}
    yield activity
    if one.becomes:
        made: Node = {"@id": entry_name(one.becomes), "@type": "prov:Entity"}
        made["prov:wasGeneratedBy"] = {"@id": activity["@id"]}
        if one.action == "mend":
            made["prov:wasRevisionOf"] = {"@id": f"{entry_name(one.entry)}:as-read"}
        yield made
    if one.action in ("reject", "mend"):
        before: Node = {"@id": f"{entry_name(one.entry)}:as-read", "@type": "prov:Entity", "dragoman:list": one.list}
        before["prov:wasInvalidatedBy"] = {"@id": activity["@id"]}
        yield before | ({"dragoman:entry": one.before} if one.before else {})


def _publisher(document: Document) -> str:
    from urllib.parse import quote

    return f"{NAMESPACE}publisher:{quote(document.source or '', safe='')}"


def _rule(by: str) -> str:
    return f"{NAMESPACE}rule:{by}"


def _agent(identifier: str) -> str:
    return f"{NAMESPACE}agent:{identifier}"
