"""The order of linking, on one screen: reprints, actors, events, then talks, proposals and expectations.

Each step takes what the earlier ones found. Records are read, never changed; what comes out is links, each with its
score and reasons, and clusters, each with an id that does not depend on the order in which articles arrived.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.records.links import Address, Cluster, Judgement, Link, LinkKind
from dragoman.records.record import Record
from dragoman.situations import account_links, actor_links, document_links, telling_links
from dragoman.situations.digesting import digest
from dragoman.situations.digests import Digest, merged
from dragoman.situations.judgements import Judgements
from dragoman.situations.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking gives back.

    Attributes:
        digests: of all documents, by publication, then by the hash of the text.
        links: by kind, then by address.
        clusters: every entry of these kinds belongs to one, be it alone.
        judgements: what persons said, in order of time.
    """

    digests: tuple[Digest, ...]
    links: tuple[Link, ...]
    clusters: tuple[Cluster, ...]
    judgements: tuple[Judgement, ...] = ()
    _by_address: dict[Address, Cluster] = field(default_factory=dict, repr=False, compare=False)

    def cluster(self, address: Address) -> Cluster:
        """Give the cluster of an entry or document. Raises KeyError for what was not linked."""
        if not self._by_address:
            self._by_address.update({member: cluster for cluster in self.clusters for member in cluster.members})
        return self._by_address[address]

    def of_kind(self, kind: LinkKind) -> tuple[Cluster, ...]:
        """Give the clusters of one kind."""
        return tuple(cluster for cluster in self.clusters if cluster.kind == kind)


def link(
    records: Iterable[Record | Digest], judgements: Iterable[Judgement] = (), earlier: Linked | None = None
) -> Linked:
    """Link records with each other, and with what was linked earlier.

    Args:
        records: records, or the digests made of them; one of an article whose text is there already adds its source.
        judgements: what persons said; it wins over scores.
        earlier: an earlier outcome, whose documents and judgements are kept. The outcome is the same as if all records
            had come at once, in whatever order.
    """
    made = (record if isinstance(record, Digest) else digest(record) for record in records)
    digests = merged((*(earlier.digests if earlier else ()), *made))
    said = Judgements((*(earlier.judgements if earlier else ()), *judgements))
    outcome = link_digests(digests, said)
    return Linked(digests, outcome.links, outcome.clusters, said.all)


def link_digests(digests: Sequence[Digest], said: Judgements) -> Outcome:
    """Link digests in canonical order."""
    prints = document_links.link_documents(digests, said)
    actors, parties = actor_links.link_actors(digests, said, prints)
    outcome = prints.outcome + actors
    for kind in telling_links.KINDS:
        outcome += telling_links.link_tellings(kind, digests, said, prints, parties)
    return outcome + account_links.link_accounts(digests, prints, outcome)
