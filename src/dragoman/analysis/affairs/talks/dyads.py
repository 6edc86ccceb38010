"""The two sides of a story: those between whom most is done and said in it, and who are named together.

Talks of which a story does not say whose they are, are those of the two whom it is about. How close or how much at odds
two are is told by how much they do to each other (dyads of event data: Schrodt 2012, International Interactions 38/4),
and by how often one sentence names both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.events import Event

MUTUAL = frozenset(("CONSULT", "AGREE", "COOPERATE", "ASSAULT", "CONCEDE", "RETREAT"))
"""What is done with or to another, which says more of two than what is said of him."""
WEIGHT_OF_DEED, WEIGHT_OF_WORD, WEIGHT_OF_SENTENCE = 2, 1, 1
LEAST = 3
"""The weight below which two are not those of the story."""
NEAR = 2
"""Other pairs come near where they have more than one part in two of the weight of the first."""
FEW = 4
"""A sentence that names more sides than these is a list, and tells nothing of any two of them."""
AT = frozenset(("in", "at", "near", "outside", "inside", "across", "into", "through", "via", "under"))
"""Behind these a state is a place."""
SPEAKING = frozenset(("JRN", "MED", "EDU"))
"""Sectors of those who tell and explain; they sit at no table."""


@dataclass(slots=True)
class _Dyad:
    weight: int
    ids: Ids


class Dyads:
    """The pairs of sides of one document, weighed.

    Args:
        tree: the document's parse.
        parties: its parties by token.
        sides: who stands on which side.
        events: its events.
    """

    def __init__(self, tree: Tree, parties: Parties, sides: Sides, events: Sequence[Event]) -> None:
        self._tree = tree
        self._parties = parties
        self._sides = sides
        self._told: dict[frozenset[Side], _Dyad] = {}
        self._all: dict[frozenset[Side], _Dyad] | None = None
        for event in events:
            weight = WEIGHT_OF_DEED if event.type in MUTUAL else WEIGHT_OF_WORD
            for one in sides.expanded(event.actors):
                for other in sides.expanded(event.recipients):
                    self._add(self._told, (one, other), weight)

    def _add(self, found: dict[frozenset[Side], _Dyad], ids: Ids, weight: int) -> None:
        pair = frozenset(map(self._sides.of, ids))
        if len(pair) > 1 and all(map(self._sides.is_public, pair)):
            found.setdefault(pair, _Dyad(0, ids)).weight += weight

    def weight(self, pair: frozenset[Side]) -> int:
        """Give how much two sides do to each other; 0 where nothing is told."""
        found = self._told.get(pair)
        return found.weight if found is not None else 0

    def named_in(self, sentence: int, without: Iterable[Side] = ()) -> Ids:
        """Give the parties that may negotiate and that a sentence names, one for each side, in reading order.

        Args:
            sentence: which sentence.
            without: sides that are left out: who mediates.
        """
        left_out = frozenset(without)
        found: dict[Side, str] = {}
        bounds = self._tree.parse.sentences[sentence]
        for token in range(bounds.first, bounds.last):
            identifier = self._parties.named(token)
            if identifier is None or self._is_place(token):
                continue
            for one in self._sides.expanded((identifier,)):
                if self._may_sit(one) and self._sides.of(one) not in left_out:
                    found.setdefault(self._sides.of(one), one)
        return tuple(found.values())

    def _is_place(self, token: int) -> bool:
        tree = self._tree
        return tree.dep[token] == "pobj" and tree.lower[tree.head[token]] in AT

    def _may_sit(self, identifier: str) -> bool:
        actor = self._parties.by_id[identifier]
        if actor.sector in SPEAKING or not self._sides.is_public(self._sides.of(identifier)):
            return False
        seated = actor.kind == "state" or bool(actor.country)
        return seated or (actor.kind in ("organization", "group") and bool(actor.sector or _is_named(actor)))

    def foremost(self, without: Iterable[Side] = ()) -> Ids:
        """Give the two between whom most is done, and who are named together most, where no other two come near.

        Args:
            without: sides that are no party to it: who mediates.

        Returns:
            Two ids of parties, or none.
        """
        left_out = frozenset(without)
        if self._all is None:
            self._all = self._weighed()
        fitting = [dyad for pair, dyad in self._all.items() if not pair & left_out]
        ranked = sorted(fitting, key=lambda dyad: -dyad.weight)
        if not ranked or ranked[0].weight < LEAST:
            return ()
        near = len(ranked) > 1 and ranked[1].weight * NEAR > ranked[0].weight
        return () if near else ranked[0].ids

    def _weighed(self) -> dict[frozenset[Side], _Dyad]:
        """Give all pairs, by what they do and by the sentences that name both."""
        found = {pair: _Dyad(dyad.weight, dyad.ids) for pair, dyad in self._told.items()}
        for sentence in range(len(self._tree.parse.sentences)):
            named = self.named_in(sentence)
            for at, one in enumerate(named if len(named) <= FEW else ()):
                for other in named[at + 1 :]:
                    self._add(found, (one, other), WEIGHT_OF_SENTENCE)
        return found


def _is_named(actor: Actor) -> bool:
    return any(mention.form == "name" for mention in actor.mentions)
