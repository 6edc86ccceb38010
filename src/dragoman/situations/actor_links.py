"""Linking of actors: blocking, scoring and judging, and what follows for the parties of tellings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from dragoman.records.links import Cluster, Link
from dragoman.situations.actor_nodes import ActorNode, candidate_pairs, nodes_of
from dragoman.situations.actor_scores import THRESHOLD, ActorScores
from dragoman.situations.alignment import aligned_actors
from dragoman.situations.clustering import Pair, Scored, agglomerate
from dragoman.situations.digests import ActorDigest, Digest
from dragoman.situations.document_links import Prints
from dragoman.situations.judgements import Judgements
from dragoman.situations.outcome import Outcome, Voices, links_of, make_cluster, make_link, sorted_links
from dragoman.situations.parties import Entry, Parties, Party


def link_actors(digests: Sequence[Digest], said: Judgements, prints: Prints) -> tuple[Outcome, Parties]:
    """Find who is who.

    Args:
        digests: in canonical order.
        said: what persons said.
        prints: which documents print one text.

    Returns:
        Links and clusters, and the parties as the steps after this one ask for them.
    """
    nodes = nodes_of(digests, said.apart("actor"))
    node_of = {held.address(actor.id): number for number, node in enumerate(nodes) for held, actor in node.entries}
    reprints: set[Pair] = set()
    for one, other in aligned_actors(prints.groups):
        first, second = sorted((node_of[one], node_of[other]))
        if first != second:
            reprints.add((first, second))
    scores = ActorScores(nodes, frozenset(reprints))
    verdicts = said.verdicts("actor", node_of)
    pairs = candidate_pairs(nodes, sorted(reprints))
    grouping = agglomerate(len(nodes), pairs, scores.compare, THRESHOLD, verdicts)
    links = list(links_of("actor", grouping, lambda node: nodes[node].first, scores.compare, said, node_of)) + [
        link for node in nodes for link in _links_within(node)
    ]
    clusters: list[Cluster] = []
    taken: Counter[str] = Counter()
    for group in grouping.groups:
        entries = [entry for number in group for entry in nodes[number].entries]
        clusters.append(_cluster(entries, prints.voices, taken))
    return Outcome(sorted_links(links), tuple(clusters)), parties_of(digests, clusters)


def parties_of(digests: Sequence[Digest], clusters: Iterable[Cluster]) -> Parties:
    """Give the parties as other steps ask for them, from the clusters of actors."""
    entry_of = {held.address(actor.id): (held, actor) for held in digests for actor in held.actors}
    party_of: dict[Entry, Party] = {}
    for cluster in clusters:
        party_of.update(_parties(cluster, [entry_of[member] for member in cluster.members]))
    return Parties(digests, party_of)


def _links_within(node: ActorNode) -> list[Link]:
    """Give the links between the entries of a node, each with the next one."""
    reason, rule = _identity_reason(node)
    scored = Scored(1.0 if node.identity[0] == "item" else 0.95, (reason,), (f"link.actor.{rule}@1",))
    return [
        make_link("actor", one.address(actor.id), other.address(second.id), scored)
        for (one, actor), (other, second) in pairwise(node.entries)
    ]


def _identity_reason(node: ActorNode) -> tuple[str, str]:
    name = node.entries[0][1].name
    match node.identity[0]:
        case "item":
            return f"Both are {node.identity[1]} of Wikidata.", "wikidata"
        case "state":
            return f"Both are the state {name}.", "state"
        case "person":
            return f"Both bear the name {name}, with the same office and land.", "name"
        case _:
            return f"Both bear the name {name}.", "name"


def _cluster(entries: Sequence[tuple[Digest, ActorDigest]], voices: Voices, taken: Counter[str]) -> Cluster:
    """Make the cluster of some entries; its id is what it is known by, unless another cluster has that id already."""
    known = _known_id(entries)
    if known is not None and taken[known]:
        known = None
    if known is not None:
        taken[known] += 1
    members = [held.address(actor.id) for held, actor in entries]
    return make_cluster("actor", members, _name(entries), voices, known)


def _known_id(entries: Sequence[tuple[Digest, ActorDigest]]) -> str | None:
    items = Counter(actor.wikidata for _, actor in entries if actor.wikidata is not None)
    if items:
        return min(items, key=lambda item: (-items[item], item))
    states = Counter(actor.country for _, actor in entries if actor.kind == "state" and actor.country is not None)
    return min(states, key=lambda code: (-states[code], code)) if states else None


def _name(entries: Sequence[tuple[Digest, ActorDigest]]) -> str:
    """Give the name that most articles use; of equals the longest, then the first in the alphabet."""
    names = Counter(actor.name for _, actor in entries)
    return min(names, key=lambda name: (-names[name], -len(name), name))


def _parties(cluster: Cluster, entries: Sequence[tuple[Digest, ActorDigest]]) -> Mapping[Entry, Party]:
    kinds = Counter(actor.kind for _, actor in entries)
    lands: Counter[str] = Counter()
    for _, actor in entries:
        if actor.land is not None:
            lands[actor.land] += 1
    kind = min(kinds, key=lambda one: (-kinds[one], one))
    known = any(actor.named for _, actor in entries) or bool(lands)
    # What one article in ten gives as a person's land is that article's slip.
    settled = frozenset(land for land, count in lands.items() if count * 10 >= len(entries))
    if not settled and kind == "state":
        settled = frozenset(key for _, actor in entries for key in actor.key)
    party = Party(cluster.id, cluster.name, kind, settled, known)
    return {(held.sha256, actor.id): party for held, actor in entries}
