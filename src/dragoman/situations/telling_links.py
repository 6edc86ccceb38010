"""Linking of events, talks, proposals and expectations: blocking, scoring and judging."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.records.links import Cluster, LinkKind
from dragoman.situations import event_scores
from dragoman.situations.affair_scores import compare_affairs
from dragoman.situations.alignment import aligned_tellings
from dragoman.situations.blocking import Blockable, candidate_pairs, tokens_of
from dragoman.situations.clustering import Pair, Scored, agglomerate
from dragoman.situations.digests import Digest
from dragoman.situations.document_links import Prints
from dragoman.situations.event_scores import FAMILIES, Told, compare_events
from dragoman.situations.judgements import Judgements
from dragoman.situations.outcome import Outcome, links_of, make_cluster, sorted_links
from dragoman.situations.parties import Parties

KINDS: tuple[LinkKind, ...] = ("event", "talks", "proposal", "expectation")
"""In this order."""
REPRINTED = 0.97
"""The score of two tellings that stand for the same words in two prints of one text."""
NAME_LENGTH = 80


def link_tellings(
    kind: LinkKind, digests: Sequence[Digest], said: Judgements, prints: Prints, parties: Parties
) -> Outcome:
    """Find which tellings of one kind are of one thing.

    Args:
        kind: event, talks, proposal or expectation.
        digests: in canonical order.
        said: what persons said.
        prints: which documents print one text.
        parties: who is who.
    """
    told = [
        Told(held, telling, parties.cast(held, telling))
        for held in digests
        for telling in sorted(held.tellings, key=lambda one: (one.start, one.id))
        if telling.kind == kind
    ]
    node_of = {one.held.address(one.telling.id): number for number, one in enumerate(told)}
    reprinted: set[Pair] = set()
    for left, right in aligned_tellings(prints.groups):
        if left in node_of and right in node_of:
            reprinted.add((node_of[left], node_of[right]))
    compare = _comparison(kind, told, reprinted)
    pairs = [*candidate_pairs([_blockable(one) for one in told]), *sorted(reprinted)]
    verdicts = said.verdicts(kind, node_of)
    grouping = agglomerate(len(told), pairs, compare, event_scores.THRESHOLD, verdicts)
    links = links_of(
        kind, grouping, lambda node: told[node].held.address(told[node].telling.id), compare, said, node_of
    )
    clusters: list[Cluster] = []
    for group in grouping.groups:
        members = [told[node].held.address(told[node].telling.id) for node in group]
        clusters.append(make_cluster(kind, members, _name(told[group[0]]), prints.voices))
    return Outcome(sorted_links(links), tuple(clusters))


def _comparison(kind: LinkKind, told: Sequence[Told], reprinted: set[Pair]) -> Callable[[int, int], Scored]:
    score = compare_events if kind == "event" else compare_affairs

    def compare(one: int, other: int) -> Scored:
        if (one, other) in reprinted and told[one].telling.days.meets(told[other].telling.days):
            reason = "Both stand for the same words in two prints of one text."
            return Scored(REPRINTED, (reason,), (f"link.{kind}.reprint@1",))
        return score(told[one], told[other])

    return compare


def _blockable(one: Told) -> Blockable:
    telling = one.telling
    place = (telling.place.key,) if telling.place is not None else ()
    tokens = tokens_of(
        (
            ("party", one.cast.all.clusters),
            ("land", one.cast.all.lands),
            ("name", (*telling.names, *place, *telling.nearby)),
            ("matter", telling.matter | telling.head),
            ("day", (str(telling.days.first),) if telling.days.exact else ()),
            ("number", (str(number) for number in telling.ordinals)),
        )
    )
    families = FAMILIES[telling.type] if telling.kind == "event" else (telling.kind,)
    return Blockable(families, tokens, frozenset(tokens), telling.days, one.held.day)


def _name(one: Told) -> str:
    words = one.telling.words
    if len(words) <= NAME_LENGTH:
        return words
    return words[:NAME_LENGTH].rsplit(" ", 1)[0] + " ..."
