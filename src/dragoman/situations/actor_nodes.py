"""Blocking of actors: entries that bear one identity are one node, and nodes that share a name are candidates.

A node is what needs no weighing: the same Wikidata item, the same state, the same full name with the same land. So the
thousands of articles that name Russia are one node and are never compared with each other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.records.links import Address
from dragoman.situations.clustering import Pair
from dragoman.situations.digests import ActorDigest, Digest
from dragoman.situations.names import person_key

Identity = tuple[str | tuple[str, ...] | None, ...]
NAMED_KINDS = frozenset(("state", "organization", "group"))


@dataclass(slots=True)
class ActorNode:
    """Entries of several articles that bear one identity.

    Attributes:
        identity: what they have in common.
        entries: document and actor, in canonical order.
    """

    identity: Identity
    entries: list[tuple[Digest, ActorDigest]] = field(default_factory=list)

    @property
    def first(self) -> Address:
        """The address of the first entry."""
        held, actor = self.entries[0]
        return held.address(actor.id)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a node's entries say together.

    Attributes:
        name: in the first entry.
        kind: what most articles take it for, the first of equals.
        keys: all keys of its names.
        items: of Wikidata.
        countries: ISO codes.
        lands: as `lands.land_key` gives them.
        titles: offices.
        documents: the articles.
        companions: names of other named parties in its first articles.
        first: the ordinal of the first day on which an article named it.
        last: the same of the last one.
    """

    name: str
    kind: str
    keys: frozenset[tuple[str, ...]]
    items: frozenset[str]
    countries: frozenset[str]
    lands: frozenset[str]
    titles: frozenset[str]
    documents: frozenset[str]
    companions: frozenset[str]
    first: int | None
    last: int | None


def traits_of(node: ActorNode) -> Traits:
    """Gather what a node's entries say."""
    actors = [actor for _, actor in node.entries]
    days = [held.day for held, _ in node.entries if held.day is not None]
    return Traits(
        name=actors[0].name,
        kind=Counter(actor.kind for actor in actors).most_common(1)[0][0],
        keys=frozenset(actor.key for actor in actors),
        items=frozenset(actor.wikidata for actor in actors if actor.wikidata is not None),
        countries=frozenset(actor.country for actor in actors if actor.country is not None),
        lands=frozenset(actor.land for actor in actors if actor.land is not None),
        titles=frozenset(title for actor in actors for title in actor.titles),
        documents=frozenset(held.sha256 for held, _ in node.entries),
        companions=frozenset(
            other.name
            for held, own in node.entries[:SAMPLE]
            for other in held.actors
            if other.named and other.id != own.id
        ),
        first=min(days, default=None),
        last=max(days, default=None),
    )


def identity_of(held: Digest, actor: ActorDigest) -> Identity:
    """Give what identifies an actor beyond its article; what no name identifies is known by its entry alone."""
    if actor.wikidata is not None:
        return ("item", actor.wikidata)
    if actor.kind == "state":
        return ("state", actor.country or actor.key)
    if actor.kind == "person" and actor.named and len(actor.key) > 1:
        return ("person", actor.key, actor.land, actor.titles)
    if actor.kind in NAMED_KINDS and actor.key and not actor.members:
        if actor.named:
            return ("body", actor.key, actor.country)
        if actor.kind == "organization" and actor.land is not None and len(actor.key) > 1:
            return ("body", actor.key, actor.country)
    return ("entry", held.sha256, actor.id)


def nodes_of(digests: Sequence[Digest], apart: Iterable[tuple[Address, Address]]) -> list[ActorNode]:
    """Gather all actors into nodes, in canonical order of their first entries.

    Args:
        digests: in canonical order.
        apart: pairs of entries that a person called different; of two with one identity, the later one gets a node
            of its own.
    """
    enemies: dict[tuple[str, str | None], list[Address]] = defaultdict(list)
    for one, other in apart:
        enemies[one.sha256, one.entry].append(other)
        enemies[other.sha256, other.entry].append(one)
    nodes: dict[Identity, list[ActorNode]] = {}
    for held in digests:
        for actor in held.actors:
            identity = identity_of(held, actor)
            alternatives = nodes.setdefault(identity, [])
            unwanted = enemies.get((held.sha256, actor.id), ())
            node = next((one for one in alternatives if not _holds(one, unwanted)), None)
            if node is None:
                node = ActorNode(identity)
                alternatives.append(node)
            node.entries.append((held, actor))
    found = [node for alternatives in nodes.values() for node in alternatives]
    return sorted(found, key=lambda node: (node.entries[0][0].order, node.entries[0][1].id))


def _holds(node: ActorNode, unwanted: Sequence[Address]) -> bool:
    return bool(unwanted) and any(held.address(actor.id) in unwanted for held, actor in node.entries)


def candidate_pairs(nodes: Sequence[ActorNode], reprints: Iterable[Pair]) -> Iterator[Pair]:
    """Give the pairs of nodes that may be one actor: those with one surname, one name, or a place in one reprint.

    Args:
        nodes: in canonical order.
        reprints: pairs of nodes that stand for the same words of two prints of one text.
    """
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        for key in sorted(_block_keys(node)):
            blocks[key].append(number)
    for _, held in sorted(blocks.items()):
        for at, one in enumerate(held):
            for other in held[at + 1 : at + 1 + CROWD]:
                yield one, other
    yield from reprints


CROWD = 40
"""In a block each node is compared with so many of the next ones, in canonical order."""


def _block_keys(node: ActorNode) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for _, actor in node.entries[:SAMPLE]:
        if not actor.key or actor.members:
            continue
        if actor.kind == "person" and actor.named:
            found.add(("surname", actor.key[-1]))
        if actor.named or actor.land is not None:
            found.add(("name", *sorted(actor.key)))
            found.add(("name", *sorted(person_key(actor.name))))
        if actor.named and actor.kind != "person" and len(actor.name.split()) > 2:
            found.add(("initials", initials(actor.name)))
        if actor.named and actor.name.isupper():
            found.add(("initials", actor.name.lower()))
    return found


SAMPLE = 30
"""So many entries of a node, the first ones, stand for all in what they are called."""


def initials(name: str) -> str:
    """Give the initials of a name's capitalised words, in lower case: 'Strait Shipping Federation' gives 'ssf'."""
    return "".join(word[0] for word in name.split() if word[0].isupper()).lower()
