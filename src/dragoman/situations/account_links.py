"""Linking of accounts: two accounts are of one happening where what they are of is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from dragoman.records.links import Address, Cluster, Link
from dragoman.situations.clustering import Scored
from dragoman.situations.digests import Digest
from dragoman.situations.document_links import Prints
from dragoman.situations.outcome import Outcome, make_cluster, make_link, sorted_links


def link_accounts(digests: Sequence[Digest], prints: Prints, outcome: Outcome) -> Outcome:
    """Join the accounts of one happening.

    Args:
        digests: in canonical order.
        prints: which documents print one text.
        outcome: what was linked before: events, talks and proposals.
    """
    cluster_of = {member: cluster for cluster in outcome.clusters for member in cluster.members}
    held: dict[str, list[Address]] = defaultdict(list)
    names: dict[str, str] = {}
    for one in digests:
        for account, of in one.accounts:
            cluster = cluster_of.get(one.address(of))
            what = cluster.id if cluster is not None else f"{one.sha256}:{of}"
            held[what].append(one.address(account))
            names.setdefault(what, cluster.name if cluster is not None else "account")
    links: list[Link] = []
    clusters: list[Cluster] = []
    for what, members in held.items():
        reason = f"Both are accounts of {what}, {names[what]}."
        scored = Scored(1.0, (reason,), ("link.account.of@1",))
        links += [make_link("account", left, right, scored) for left, right in pairwise(members)]
        clusters.append(make_cluster("account", members, names[what], prints.voices))
    return Outcome(sorted_links(links), tuple(clusters))
