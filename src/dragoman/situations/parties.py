"""Who the parties of a telling are across articles: the cluster of each, and the land that it acts for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dragoman.records.base import EntryId
from dragoman.situations.digests import Digest, Telling

Entry = tuple[str, EntryId]
"""A text's hash and an entry's id."""


@dataclass(frozen=True, slots=True)
class Party:
    """A party across articles.

    Attributes:
        cluster: its canonical id.
        name: what it is called.
        kind: person, state, organization, group or unnamed.
        lands: what it is or acts for, as `lands.land_key` gives it.
        known: whether it bears a name or is told of in other articles too, so that another one would be another.
    """

    cluster: str
    name: str
    kind: str
    lands: frozenset[str]
    known: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a telling.

    Attributes:
        clusters: canonical ids of its parties.
        lands: the lands that they are or act for.
        known: whether all of them are known.
    """

    clusters: frozenset[str]
    lands: frozenset[str]
    known: bool

    def __bool__(self) -> bool:
        return bool(self.clusters)

    def joined(self, other: Side) -> Side:
        """Give both sides as one."""
        return Side(self.clusters | other.clusters, self.lands | other.lands, self.known and other.known)

    def touches(self, other: Side) -> bool:
        """Say whether a party, or a land that parties act for, is on both sides."""
        return bool(self.clusters & other.clusters or self.lands & other.lands)


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties of one telling, by role; `all` are doers and others together."""

    doers: Side
    others: Side
    mediators: Side
    all: Side


class Parties:
    """Gives the casts of tellings."""

    def __init__(self, digests: Iterable[Digest], party_of: Mapping[Entry, Party]) -> None:
        self._party_of = party_of
        self._members = {
            (held.sha256, actor.id): actor.members for held in digests for actor in held.actors if actor.members
        }

    def cast(self, held: Digest, telling: Telling) -> Cast:
        """Give the parties of a telling; 'the two leaders' are taken apart."""
        doers, others = self._side(held, telling.doers), self._side(held, telling.others)
        return Cast(doers, others, self._side(held, telling.mediators), doers.joined(others))

    def one(self, sha256: str, actor: EntryId) -> Party | None:
        """Give the party that an actor of an article is, or None for an id that leads nowhere."""
        return self._party_of.get((sha256, actor))

    def _side(self, held: Digest, actors: Sequence[EntryId]) -> Side:
        parties = [
            party
            for actor in actors
            for member in self._members.get((held.sha256, actor)) or (actor,)
            if (party := self._party_of.get((held.sha256, member))) is not None
        ]
        return Side(
            frozenset(party.cluster for party in parties),
            frozenset(land for party in parties for land in party.lands),
            all(party.known for party in parties),
        )
