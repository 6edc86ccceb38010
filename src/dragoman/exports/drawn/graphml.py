"""GraphML: parties as nodes; what they did to one another, said to one another and said of one another as edges.

GraphML 1.0 (graphml.graphdrawing.org); networkx, igraph, Gephi and yEd read it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.stories import Story, dyads
from dragoman.exports.tables.companions import AccompaniedArchive
from dragoman.exports.tables.delimited import cell
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.events import Event
from dragoman.records.tables.layout import joined
from dragoman.records.tables.rows import Rows, Value, correction_of

FILE = FileEntry(
    "parties.graphml", "application/graphml+xml",
    "A directed graph with several edges between two nodes. Nodes are parties; of several articles those that the "
    "store has linked, else those of one Wikidata id or of one name, kind and country, are one node. Edges are events "
    "(relation 'event'), and what a party said to another ('said_to') or of another that its words name ('said_of').",
)  # fmt: skip
BESIDE = ("documents", "actors", "attributions", "events", "spans")

NODE_FIELDS = {
    "name": "string", "kind": "string", "country": "string", "sector": "string", "wikidata": "string",
    "articles": "int", "entries": "string",
}  # fmt: skip
EDGE_FIELDS = {
    "relation": "string", "entry": "string", "type": "string", "mode": "string", "act": "string", "status": "string",
    "mutual": "boolean", "omitted": "boolean", "quad": "int", "score": "double", "goldstein": "double",
    "date_from": "string", "date_to": "string", "voice": "string", "words": "string", "confidence": "double",
    "by": "string", "correction": "string", "document": "string",
}  # fmt: skip


@dataclass
class _Node:
    values: dict[str, Value]
    entries: list[str] = field(default_factory=list)
    documents: set[str] = field(default_factory=set)


class GraphMlArchive(AccompaniedArchive):
    """A network of parties."""

    name = "graphml"
    summary = "a network of parties for networkx, Gephi or igraph"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come; edges are held until all nodes are known, since readers want nodes first."""
        yield Piece(FILE.name, _head().encode())
        yield from self._companions.heads()
        nodes: dict[str, _Node] = {}
        held: list[str] = []
        for one in given:
            story, rows = Story(one.record), Rows(one.record)
            names = {actor.id: _add(nodes, actor, one) for actor in one.record.actors}
            edges = [*_events(story, rows), *_sayings(story, rows)]
            held.extend(_edge(names[source], names[target], fields, one) for source, target, fields in edges)
            yield from self._companions.rows(one, _left_out(story, {str(fields["entry"]) for _, _, fields in edges}))
        yield Piece(FILE.name, "".join(_node(name, node) for name, node in sorted(nodes.items())).encode("utf-8"))
        yield Piece(FILE.name, "".join(held).encode("utf-8", "replace"))
        yield Piece(FILE.name, b"  </graph>\n</graphml>\n")


def _head() -> str:
    keys = [
        f'  <key id="{prefix}{name}" for="{kind}" attr.name="{name}" attr.type="{type_name}"/>\n'
        for kind, prefix, fields in (("node", "n_", NODE_FIELDS), ("edge", "e_", EDGE_FIELDS))
        for name, type_name in fields.items()
    ]
    opening = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    return opening + "".join(keys) + '  <graph id="parties" edgedefault="directed">\n'


def _add(nodes: dict[str, _Node], actor: Actor, given: Given) -> str:
    """Put an actor to its node; one without a name of its own stays by itself."""
    own = actor.id if actor.kind == "unnamed" or actor.members else f"{actor.kind} {actor.name} {actor.country or ''}"
    key = given.things[actor.id][0] if actor.id in given.things else actor.wikidata or own
    name = f"p-{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:12]}"
    node = nodes.setdefault(name, _Node({}))
    for known in ("name", "kind", "country", "sector", "wikidata"):
        if node.values.get(known) is None:
            node.values[known] = getattr(actor, known)
    node.entries.append(actor.id)
    node.documents.add(given.record.document.sha256)
    return name


def _events(story: Story, rows: Rows) -> Iterator[tuple[str, str, dict[str, Value]]]:
    for event in story.record.events:
        drawn: set[tuple[str, str]] = set()
        for actor, recipient in dyads(event, story):
            # What two do with one another is one edge, whichever of them stands first.
            if actor is None or recipient is None or (recipient.id, actor.id) in drawn:
                continue
            drawn.add((actor.id, recipient.id))
            yield actor.id, recipient.id, _of_event(event, rows)


def _of_event(event: Event, rows: Rows) -> dict[str, Value]:
    return {
        "relation": "event", "entry": event.id, "type": event.type, "mode": event.mode, "status": event.status,
        "mutual": not event.recipients, "quad": event.quad, "score": event.score, "goldstein": event.goldstein,
        "date_from": event.date.start if event.date else None, "date_to": event.date.end if event.date else None,
        "voice": rows.voice(event), "words": joined(event.spans), "confidence": event.confidence, "by": event.by,
        "correction": correction_of(event),
    }  # fmt: skip


def _sayings(story: Story, rows: Rows) -> Iterator[tuple[str, str, dict[str, Value]]]:
    for attribution in story.record.attributions:
        source = attribution.source.actor if attribution.source else None
        if source is None:
            continue
        fields = _of_attribution(attribution, rows)
        addressed = dict.fromkeys(one.actor for one in attribution.addressees if one.actor and one.actor != source)
        for target in addressed:
            yield source, target, {"relation": "said_to", **fields}
        for target in _spoken_of(attribution, story):
            if target != source:
                yield source, target, {"relation": "said_of", **fields}


def _spoken_of(attribution: Attribution, story: Story) -> Iterator[str]:
    """Give the actors whose name stands in what is said."""
    for actor in story.record.actors:
        named = (one.span for one in actor.mentions if one.form in ("name", "metonym"))
        if any(held.covers(span) for span in named for held in attribution.content.spans):
            yield actor.id


def _of_attribution(attribution: Attribution, rows: Rows) -> dict[str, Value]:
    date = attribution.date
    return {
        "entry": attribution.id, "type": attribution.kind, "act": attribution.act, "omitted": attribution.omitted,
        "status": "denied" if attribution.polarity == "negative" else None,
        "date_from": date.start if date else None, "date_to": date.end if date else None,
        "voice": rows.voice(attribution), "words": joined(attribution.content.spans),
        "confidence": attribution.confidence, "by": attribution.by, "correction": correction_of(attribution),
    }  # fmt: skip


def _left_out(story: Story, drawn: set[str]) -> Iterator[tuple[str, str, str]]:
    for event in story.record.events:
        if event.id not in drawn:
            yield "events", event.id, "no second party"
    for attribution in story.record.attributions:
        if attribution.id not in drawn:
            yield "attributions", attribution.id, "no second party" if attribution.source else "no source"


def _node(name: str, node: _Node) -> str:
    values = node.values | {"articles": len(node.documents), "entries": "; ".join(node.entries)}
    return f'    <node id="{name}">{_data("n_", NODE_FIELDS, values)}</node>\n'


def _edge(source: str, target: str, fields: dict[str, Value], given: Given) -> str:
    values = fields | {"document": given.record.document.sha256}
    key = f"{fields['relation']} {fields['entry']} {source} {target}"
    name = f"e-{hashlib.sha256(key.encode('ascii')).hexdigest()[:12]}"
    data = _data("e_", EDGE_FIELDS, values)
    return f'    <edge id="{name}" source="{source}" target="{target}">{data}</edge>\n'


def _data(prefix: str, fields: dict[str, str], values: dict[str, Value]) -> str:
    return "".join(
        f"<data key={quoteattr(prefix + name)}>{_text(values[name])}</data>"
        for name in fields
        if values.get(name) is not None
    )


def _text(value: Value) -> str:
    """Write a value for XML, which has no room for control characters."""
    held = "".join(character if character >= " " else " " for character in cell(value))
    return escape(held.replace("\x7f", " ").replace("\ufffe", " ").replace("\uffff", " "))
