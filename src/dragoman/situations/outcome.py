"""What each step of linking gives: links and clusters, made in one way for all kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dragoman.records.links import Address, Cluster, Judgement, Link, LinkKind, Relation, hashed, in_order, link_id
from dragoman.situations.clustering import Grouping, Pair, Scored
from dragoman.situations.digests import Digest
from dragoman.situations.judgements import Judgements

PREFIXES: dict[LinkKind, str] = {
    "document": "xd", "actor": "xa", "event": "xe", "talks": "xt", "proposal": "xp", "expectation": "xo",
    "account": "xc",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """Links and clusters of one kind or of several."""

    links: tuple[Link, ...] = ()
    clusters: tuple[Cluster, ...] = ()

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(self.links + other.links, self.clusters + other.clusters)


class Voices:
    """Counts articles, all prints of one text as one.

    Attributes:
        first_print: the first print's hash, by the hash of each text.
    """

    def __init__(self, first_print: Mapping[str, str], published: Mapping[str, str | None]) -> None:
        self.first_print = first_print
        self._published = published

    def count(self, members: Sequence[Address]) -> int:
        """Count the voices among some entries."""
        return len({self.first_print.get(member.sha256, member.sha256) for member in members})

    def order(self, member: Address) -> tuple[str, str, str]:
        """Give the canonical order of an entry: publication, text, entry."""
        return (self._published.get(member.sha256) or "9999", member.sha256, member.entry or "")

    def reported(self, members: Sequence[Address]) -> tuple[str | None, str | None]:
        """Give when the first and the last article with one of these entries appeared."""
        known = sorted(day for member in members if (day := self._published.get(member.sha256)) is not None)
        return (known[0], known[-1]) if known else (None, None)


def published_by(digests: Sequence[Digest]) -> dict[str, str | None]:
    """Give when each text was first published."""
    return {held.sha256: held.published for held in digests}


def make_cluster(
    kind: LinkKind, members: Sequence[Address], name: str, voices: Voices, known: str | None = None
) -> Cluster:
    """Make a cluster; `known` is its id where what it is says so."""
    ordered = tuple(sorted(members, key=voices.order))
    first, last = voices.reported(ordered)
    return Cluster(
        id=known or hashed(PREFIXES[kind], (kind, ordered[0].key())),
        kind=kind,
        name=name,
        members=ordered,
        voices=voices.count(ordered),
        first_reported=first,
        last_reported=last,
    )


def make_link(kind: LinkKind, one: Address, other: Address, scored: Scored, relation: Relation = "same") -> Link:
    """Make a link between two entries from a score."""
    left, right = in_order(one, other)
    return Link(
        id=link_id(kind, one, other),
        kind=kind,
        relation=relation,
        left=left,
        right=right,
        score=round(min(scored.score, 1.0), 2),
        reasons=scored.reasons or ("What they share is enough together.",),
        rules=scored.rules or (f"link.{kind}.sum@1",),
    )


def judged_link(judgement: Judgement) -> Link:
    """Make the link that a person's word makes."""
    return Link(
        id=link_id(judgement.kind, judgement.left, judgement.right),
        kind=judgement.kind,
        left=judgement.left,
        right=judgement.right,
        score=1.0,
        reasons=(
            f"{judgement.by} said so: {judgement.reason.rstrip('.')}."
            if judgement.reason
            else f"{judgement.by} said so.",
        ),
        rules=("person.judged@1",),
        judgement=judgement.id,
    )


def links_of(
    kind: LinkKind,
    grouping: Grouping,
    first_of: Callable[[int], Address],
    compare: Callable[[int, int], Scored],
    said: Judgements,
    node_of: Mapping[Address, int],
) -> tuple[Link, ...]:
    """Make the links by which nodes were joined: a tree for each group, each with its own reasons."""
    persons: dict[Pair, Judgement] = {}
    for (left, right), judgement in said.saying_same(kind).items():
        if left in node_of and right in node_of:
            first, second = sorted((node_of[left], node_of[right]))
            persons.setdefault((first, second), judgement)
    made = []
    for one, other in grouping.joins:
        if (one, other) in persons:
            made.append(judged_link(persons[one, other]))
        else:
            relation: Relation = "reprint" if kind == "document" else "same"
            made.append(make_link(kind, first_of(one), first_of(other), compare(one, other), relation))
    return tuple(made)


def sorted_links(links: Sequence[Link]) -> tuple[Link, ...]:
    """Give links by address, each once."""
    return tuple(sorted({one.id: one for one in links}.values(), key=lambda one: (one.left, one.right)))
