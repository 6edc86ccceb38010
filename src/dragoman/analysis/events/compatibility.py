"""Whether the parties of two mentions can be the same."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.analysis.events.deeds_meant import RULE as BY_DEED
from dragoman.analysis.events.draft import Draft
from dragoman.records.actors import Actor
from dragoman.records.events import EventType
from dragoman.records.spans import Span

# Deeds that only a state or an armed body does: whether its leader or its name is told, is one happening.
STATE_ACTS: frozenset[EventType] = frozenset(
    ("ASSAULT", "SANCTION", "MOBILIZE", "COERCE", "AID", "COOPERATE", "RETREAT", "AGREE")
)
# All take part alike, so that who is named first says nothing.
RECIPROCAL: frozenset[EventType] = frozenset(("CONSULT", "AGREE", "COOPERATE"))
ARMS_OF_STATE = frozenset(("GOV", "MIL", "COP", "SPY", "LEG", "JUD", None))


class SameParties:
    """Compares the parties of mentions, by who they are and by the state that they act for."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        """Take the document's actors."""
        self._actors = {actor.id: actor for actor in actors}

    def named_in(self, draft: Draft, words: Span) -> int:
        """Count how many parties of a mention are named or meant within some words."""
        parties = self._members((*draft.actors, *draft.recipients))
        return sum(
            any(words.start <= mention.start < words.end for mention in self._actors[party].mentions)
            for party in parties
            if party in self._actors
        )

    def agree(self, one: Draft, other: Draft) -> bool:
        """Say whether two mentions can have the same parties in the same roles; parties left out agree with any."""
        if (BY_DEED in one.rules) != (BY_DEED in other.rules) and set(one.actors) != set(other.actors):
            # Who takes up what another one offered does something else than he.
            return False
        if one.type in RECIPROCAL:
            return self._fit(one.type, (*one.actors, *one.recipients), (*other.actors, *other.recipients))
        return self._fit(one.type, one.actors, other.actors) and self._fit(one.type, one.recipients, other.recipients)

    def share(self, one: Draft, other: Draft) -> bool:
        """Say whether two mentions have at least one party in common."""
        mine, theirs = (*one.actors, *one.recipients), (*other.actors, *other.recipients)
        return any(self._same(one.type, a, b) for a in self._members(mine) for b in self._members(theirs))

    def _fit(self, kind: EventType, mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
        """Say whether every party of the shorter list can be one of the other list."""
        fewer, more = sorted((self._members(mine), self._members(theirs)), key=len)
        return all(any(self._same(kind, a, b) for b in more) for a in fewer)

    def _members(self, parties: tuple[str, ...]) -> tuple[str, ...]:
        """Give parties with 'the two leaders' taken apart."""
        found: list[str] = []
        for party in parties:
            actor = self._actors.get(party)
            for member in actor.members if actor is not None and actor.members else (party,):
                if member not in found:
                    found.append(member)
        return tuple(found)

    def _same(self, kind: EventType, one: str, other: str) -> bool:
        """Say whether two parties can be one: the same actor, or a state and who acts for it."""
        if one == other:
            return True
        first, second = self._actors.get(one), self._actors.get(other)
        if first is None or second is None or first.country is None or first.country != second.country:
            return False
        if first.kind == second.kind == "person":
            return False
        if "person" in (first.kind, second.kind) and kind not in STATE_ACTS:
            return False
        return first.sector in ARMS_OF_STATE and second.sector in ARMS_OF_STATE and "state" in (first.kind, second.kind)
