"""Which side of an affair a party stands on: officials, forces and leaders of a state stand on its side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.records.actors import Actor

OFFICIAL = frozenset(("GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PTY", None))
"""Sectors whose members stand for their state abroad; business, media, rebels and societies speak for themselves."""

Side = str


class Sides:
    """The sides of one document's parties.

    Args:
        actors: the parties.
    """

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._actors = {actor.id: actor for actor in actors}
        self._states = {actor.country: actor.id for actor in actors if actor.kind == "state" and actor.country}

    def of(self, identifier: str) -> Side:
        """Give the side of one party: the country for whoever stands for a state, else the party itself."""
        actor = self._actors.get(identifier)
        if actor is None:
            return identifier
        if actor.country and actor.sector in OFFICIAL and not actor.members:
            return actor.country
        return identifier

    def all_of(self, identifiers: Iterable[str]) -> frozenset[Side]:
        """Give the sides of several parties; a party with members stands on theirs."""
        return frozenset(self.of(one) for one in self.expanded(identifiers))

    def expanded(self, identifiers: Iterable[str]) -> tuple[str, ...]:
        """Put the members in the place of a party that is made of others, each once, in order."""
        found: dict[str, None] = {}
        for identifier in identifiers:
            actor = self._actors.get(identifier)
            found.update(dict.fromkeys(actor.members if actor and actor.members else (identifier,)))
        return tuple(found)

    def spokesman(self, side: Side, among: Iterable[str]) -> str:
        """Give the party that stands for a side: its state where the document names it, else the first of `among`."""
        if side in self._states:
            return self._states[side]
        return next((one for one in among if self.of(one) == side), side)

    def name(self, identifier: str) -> str:
        """Give the name of a party."""
        return self._actors[identifier].name

    def actor(self, identifier: str) -> Actor | None:
        """Give the entry of a party."""
        return self._actors.get(identifier)
