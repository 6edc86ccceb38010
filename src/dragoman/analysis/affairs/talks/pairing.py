"""Whose talks are meant where the words do not say it: "the two neighbours", "their negotiators", "the talks".

Two parties that were named side by side just before are the nearest plurality (Kamp and Reyle 1993, 4.1); whom a story
is about, its headline says, where it names just two.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.pairing import both_meant
from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.dyads import Dyads
from dragoman.analysis.affairs.talks.seats import sitters
from dragoman.analysis.affairs.talks.words import PAIRED
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.state_words import load_capitals, load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import Event

REACH = 2
"""How many sentences back two parties side by side may stand."""
KNOWN = frozenset(("the", "both", "two", "their", "its", "his", "her", "our", "these", "those", "several"))
LONGEST_NAME = 4
SEATED = frozenset(("state", "organization", "group"))
MEETING = ("CONSULT", "AGREE", "COOPERATE")
REAL = ("happened", "ongoing")
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
    if actor.kind == "organization" and words[0] not in KNOWN:
        return False
    return any(last in (f"{one}s", plural_of(one)) for one in PAIRED) or (last in PAIRED and last == "military")


def _is_thing(sides: Sides, identifier: str) -> bool:
    actor = sides.actor(identifier)
    return actor is not None and actor.kind in ("unnamed", "group") and actor.sector is None and not actor.country


def plural_of(noun: str) -> str:
    """Give the plural of a regular noun in -y: 'countries', 'armies'."""
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


class Pairing:
    """The pairs of parties that one document puts side by side.

    Args:
        tree: the document's parse.
        parties: its parties by token.
        sides: who stands on which side.
        events: its events.
        between: sides that are told to stand between others.
    """

    def __init__(
        self, tree: Tree, parties: Parties, sides: Sides, events: Sequence[Event], between: frozenset[Side]
    ) -> None:
        self._tree = tree
        self._parties = parties
        self._sides = sides
        self.between = between
        self.dyads = Dyads(tree, parties, sides, events)
        fought = [(*one.actors, *one.recipients) for one in events if one.type == "ASSAULT"]
        self.fought = frozenset(sides.all_of(pair) for pair in fought)
        self._met = [
            (tree.parse.covered(event.trigger.spans[0]).start, (*event.actors, *event.recipients))
            for event in events
            if event.type in MEETING and event.status in REAL and event.mode != "phone"
        ]
        self._met = [(at, pair) for at, pair in self._met if self._are_known(pair)]
        self.met = {sides.all_of(pair): pair for _, pair in self._met if len(sides.all_of(pair)) == 2}

    def _are_known(self, pair: Ids) -> bool:
        """Say whether all who met have names; what has none, a ship or a crowd, sits at no table."""
        everybody = self._sides.expanded(pair)
        return not any(is_nameless(self._sides, one) or _is_thing(self._sides, one) for one in everybody)

    def met_before(self, token: int) -> Ids:
        """Give the two who are told to have met last before a token, not long ago."""
        here = self._tree.parse.sentence_of[token]
        near = [
            (at, pair)
            for at, pair in self._met
            if at < token and here - self._tree.parse.sentence_of[at] <= REACH and len(self._sides.all_of(pair)) == 2
        ]
        found = max(near, default=(0, ()))[1]
        return found if all(self._may_negotiate(one) for one in found) else ()

    def before(self, token: int, reach: int = REACH) -> Ids:
        """Give the two that were put side by side last before a token, not more than so many sentences ago."""
        tree = self._tree
        here = tree.parse.sentence_of[token]
        for earlier in range(token - 1, -1, -1):
            if here - tree.parse.sentence_of[earlier] > reach:
                return ()
            if tree.pos[earlier] not in ("NOUN", "PROPN") or not any(
                tree.dep[i] == "conj" and i < token for i in tree.children[earlier]
            ):
                continue
            found = self._sides.expanded(sitters(tree, self._parties, earlier))
            if len(self._sides.all_of(found)) == 2 and all(self._may_negotiate(one) for one in found):
                return found
        return ()

    def beside(self, token: int, without: frozenset[Side]) -> Ids:
        """Give the only two sides that the sentence of a token names, or the sentence before it if it names none.

        Args:
            token: where talks are spoken of.
            without: sides that stand between.
        """
        here = self._tree.parse.sentence_of[token]
        for sentence in (here, here - 1):
            found = self.dyads.named_in(sentence, without | self.between) if sentence >= 0 else ()
            if found:
                return found if len(found) == 2 else ()
        return ()

    def meant(self, head: int) -> Ids:
        """Give the two whom a phrase for both means: 'the navies of both countries', 'the two delegations'."""
        found = self._sides.expanded(both_meant(self._parties, head))
        sides = self._sides.all_of(found) - self.between
        return found if len(sides) == 2 and all(self._may_negotiate(one) for one in found) else ()

    def of_headline(self) -> Ids:
        """Give the two parties that the headline names, states by name, adjective or capital; none if it names more."""
        title = self._tree.parse.document.title
        if not title or any(word.casefold().startswith(HOSTING) for word in title.split()):
            return ()
        named: dict[Side, str] = {}
        for identifier in (*self._states_in(title), *self._named_in(title)):
            named.setdefault(self._sides.of(identifier), identifier)
        fitting = len(named) == 2 and self._are_linked(frozenset(named))
        return tuple(named.values()) if fitting else ()

    def _are_linked(self, pair: frozenset[Side]) -> bool:
        """Say whether a story tells of anything between two, and if of nothing between others, they are its two."""
        return self.dyads.weight(pair) > 0 or not self.dyads.foremost()

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
