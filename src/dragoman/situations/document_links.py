"""Linking of documents: prints of one text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.records.links import Cluster
from dragoman.situations.clustering import Pair, Scored, agglomerate
from dragoman.situations.digests import Digest
from dragoman.situations.judgements import Judgements
from dragoman.situations.outcome import (
    Outcome,
    Voices,
    links_of,
    make_cluster,
    published_by,
    sorted_links,
)
from dragoman.situations.reprints import FEWEST, HELD, SAME, candidates, compared

THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Prints:
    """Which documents print one text.

    Attributes:
        outcome: links and clusters of documents.
        voices: counts the articles of a cluster, prints of one text as one.
        groups: the documents of each text with more than one print, in canonical order.
    """

    outcome: Outcome
    voices: Voices
    groups: tuple[tuple[Digest, ...], ...]


def link_documents(digests: Sequence[Digest], said: Judgements) -> Prints:
    """Find the prints of one text.

    Args:
        digests: in canonical order.
        said: what persons said.
    """
    number_of = {held.sha256: number for number, held in enumerate(digests)}
    node_of = {held.address(): number for number, held in enumerate(digests)}

    def compare(one: int, other: int) -> Scored:
        return compare_documents(digests[one], digests[other])

    pairs: list[Pair] = [(number_of[one.sha256], number_of[other.sha256]) for one, other in candidates(digests)]
    verdicts = said.verdicts("document", node_of)
    grouping = agglomerate(len(digests), pairs, compare, THRESHOLD, verdicts)
    first_print = {digests[node].sha256: digests[group[0]].sha256 for group in grouping.groups for node in group}
    voices = Voices(first_print, published_by(digests))
    clusters: list[Cluster] = []
    for group in grouping.groups:
        members = [digests[node].address() for node in group]
        clusters.append(make_cluster("document", members, digests[group[0]].title or "untitled", voices))
    links = links_of("document", grouping, lambda node: digests[node].address(), compare, said, node_of)
    groups = tuple(tuple(digests[node] for node in group) for group in grouping.groups if len(group) > 1)
    return Prints(Outcome(sorted_links(links), tuple(clusters)), voices, groups)


def compare_documents(one: Digest, other: Digest) -> Scored:
    """Score two documents by the words in a row that they share."""
    common, held = compared(one, other)
    shorter = min(len(one.shingles), len(other.shingles)) // 4
    if shorter < FEWEST:
        return Scored(0.0)
    if held >= HELD:
        reason = f"{round(held * 100)} in 100 of the shorter text's runs of words stand in the other."
        return Scored(held, (reason,), ("link.document.held@1",))
    if common >= SAME:
        reason = f"They share {round(common * 100)} in 100 of their runs of words."
        return Scored(common, (reason,), ("link.document.shared@1",))
    return Scored(common / 2)
