"""Entries that stand for the same words in several prints of one text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import pairwise

from dragoman.records.links import Address
from dragoman.situations.digests import ActorDigest, Digest, Telling


def aligned_actors(groups: Sequence[Sequence[Digest]]) -> Iterator[tuple[Address, Address]]:
    """Give the pairs of actors of one kind and name in prints of one text, each with the next print that has it."""
    for group in groups:
        yield from _aligned(group, lambda held: held.actors, lambda actor: (actor.kind, actor.name))


def aligned_tellings(groups: Sequence[Sequence[Digest]]) -> Iterator[tuple[Address, Address]]:
    """Give the pairs of tellings of one type whose own words and sentences have the same stems."""
    for group in groups:
        yield from _aligned(group, lambda held: held.tellings, _telling_key)


def _telling_key(telling: Telling) -> Hashable:
    return (telling.kind, telling.type, telling.head, telling.around, telling.nearby)


def _aligned(
    group: Sequence[Digest],
    entries: Callable[[Digest], Sequence[ActorDigest] | Sequence[Telling]],
    key: Callable[..., Hashable],
) -> Iterator[tuple[Address, Address]]:
    found: dict[Hashable, list[Address]] = defaultdict(list)
    for held in group:
        own: dict[Hashable, list[Address]] = defaultdict(list)
        for entry in entries(held):
            own[key(entry)].append(held.address(entry.id))
        for what, addresses in own.items():
            if len(addresses) == 1:
                found[what].append(addresses[0])
    for addresses in found.values():
        yield from pairwise(addresses)
