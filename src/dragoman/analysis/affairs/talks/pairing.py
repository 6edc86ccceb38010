"""Whose talks are meant where the words do not say it: "the two neighbours", "their negotiators", "the talks".

Two parties that were named side by side just before are the nearest plurality (Kamp and Reyle 1993, 4.1); whom a story
is about, its headline says, where it names just two.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.seats import sitters
from dragoman.analysis.affairs.talks.words import PAIRED
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.state_words import load_capitals, load_state_words
from dragoman.analysis.parsing.tree import Tree

REACH = 2
"""How many sentences back two parties side by side may stand."""
LONGEST_NAME = 4
SEATED = frozenset(("state", "organization", "group"))
HOSTING = ("host", "mediat", "broker")
"""How the words begin for what one does in a headline who has others at the table: 'Kenya hosts new Sudan talks'."""


def _is_listed(title: str, first: int) -> bool:
    """Say whether a capital opens a headline or stands in a list there, and so is a party rather than a place."""
    before = title.split()[first - 1] if first else ""
    return first == 0 or before.endswith(",") or before.lower() in ("and", "&")


def is_nameless(sides: Sides, identifier: str) -> bool:
    """Say whether a party is several of a kind without a name: 'the neighbours', 'delegations', 'senior officials'."""
    actor = sides.actor(identifier)
    if actor is None or actor.kind in ("person", "state") or actor.country or actor.members:
        return False
    words = actor.name.casefold().split()
    last = words[-1]
    if actor.kind == "organization" and words[0] not in ("the", "both", "two"):
        return False
    return any(last in (f"{one}s", plural_of(one)) for one in PAIRED) or (last in PAIRED and last == "military")


def plural_of(noun: str) -> str:
    """Give the plural of a regular noun in -y: 'countries', 'armies'."""
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


class Pairing:
    """The pairs of parties that one document puts side by side.

    Args:
        tree: the document's parse.
        parties: its parties by token.
        sides: who stands on which side.
        met: parties of its meetings and agreements.
        fought: parties of its attacks.
    """

    def __init__(
        self, tree: Tree, parties: Parties, sides: Sides, met: Sequence[Ids], fought: Sequence[Ids] = ()
    ) -> None:
        self._tree = tree
        self._parties = parties
        self._sides = sides
        self.fought = frozenset(sides.all_of(pair) for pair in fought)
        named = [pair for pair in met if not any(is_nameless(sides, one) for one in sides.expanded(pair))]
        self.met = {sides.all_of(pair): pair for pair in named if len(sides.all_of(pair)) == 2}

    def before(self, token: int) -> Ids:
        """Give the two that were put side by side last before a token, if that is not long ago."""
        tree = self._tree
        here = tree.parse.sentence_of[token]
        for earlier in range(token - 1, -1, -1):
            if here - tree.parse.sentence_of[earlier] > REACH:
                return ()
            if tree.pos[earlier] not in ("NOUN", "PROPN") or not any(
                tree.dep[i] == "conj" and i < token for i in tree.children[earlier]
            ):
                continue
            found = self._sides.expanded(sitters(tree, self._parties, earlier))
            if len(self._sides.all_of(found)) == 2 and all(self._may_negotiate(one) for one in found):
                return found
        return ()

    def of_headline(self) -> Ids:
        """Give the two parties that the headline names, states by name, adjective or capital; none if it names more."""
        title = self._tree.parse.document.title
        if not title or any(word.casefold().startswith(HOSTING) for word in title.split()):
            return ()
        named: dict[Side, str] = {}
        for identifier in (*self._states_in(title), *self._named_in(title)):
            named.setdefault(self._sides.of(identifier), identifier)
        return tuple(named.values()) if len(named) == 2 else ()

    def _may_negotiate(self, identifier: str) -> bool:
        actor = self._sides.actor(identifier)
        return actor is not None and (actor.kind in SEATED or bool(actor.country) or bool(actor.roles))

    def _states_in(self, title: str) -> list[str]:
        words = [one.strip(",.:;'\"‘’“”?!()").removesuffix("'s").removesuffix("’s") for one in title.split()]
        known, capitals, states = load_state_words(), load_capitals(), self._sides.states()
        found: list[str] = []
        for first in range(len(words)):
            for length in range(LONGEST_NAME, 0, -1):
                name = " ".join(words[first : first + length])
                code = known.get(name) or (capitals.get(name) if _is_listed(title, first) else None)
                if code is not None and name[:1].isupper():
                    found.extend(one for one in (states.get(code) or self._official_of(code),) if one is not None)
                    break
        return found

    def _official_of(self, code: str) -> str | None:
        """Give somebody who stands for a state that the document does not name as a party."""
        official = (one.id for one in self._parties.by_id.values() if not one.members and one.country == code)
        return next((one for one in official if self._sides.of(one) == code), None)

    def _named_in(self, title: str) -> list[str]:
        padded = f" {''.join(one if one.isalnum() else ' ' for one in title)} "
        found: list[str] = []
        for actor in self._parties.by_id.values():
            names = [one.text for one in actor.mentions if one.form == "name"]
            bare = ["".join(one if one.isalnum() else " " for one in name) for name in (actor.name, *names)]
            if actor.kind in ("organization", "group") and not actor.members:
                found.extend(actor.id for one in bare[:1] + bare if len(one) > 2 and f" {one} " in padded)
        return list(dict.fromkeys(found))
