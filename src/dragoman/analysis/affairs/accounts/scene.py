"""What accounts are read from: who tells what, how it stands to what others tell, and who is spoken of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.accounts.stances import Stance, stance_of
from dragoman.analysis.affairs.accounts.tellers import Cast, Told
from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.state_words import load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution


@dataclass(frozen=True, slots=True)
class Scene:
    """What disputes are read from.

    Attributes:
        tree: the document's parse.
        sides: who stands on which side.
        told: the attributions with a known source, in reading order.
        stances: how each stands to what others say, by its id.
        named: the side that each word names, by token.
        parties: the party that each word names, by token.
        attributions: all attributions, those without a known source among them.
        whom: which party a word stands for, as events are read.
    """

    tree: Tree
    sides: Sides
    told: Sequence[Told]
    stances: Mapping[str, Stance]
    named: Mapping[int, Side]
    parties: Mapping[int, str]
    attributions: Sequence[Attribution] = ()
    whom: Parties | None = None

    def is_somebody(self, side: Side) -> bool:
        """Say whether a side is a state or a party with a name, and no "members" or "officials"."""
        actor = self.sides.actor(side)
        return actor is None or actor.kind in ("state", "organization", "person") or bool(actor.country)

    def has_standing(self, one: Told) -> bool:
        """Say whether a teller is a state, an organisation or armed group, or somebody who speaks for one.

        What persons, critics or unnamed sources hold against each other is talk, unless one denies it outright.
        """
        side = self.sides.of(one.teller)
        actor = self.sides.actor(side)
        return actor is None or actor.kind in ("state", "organization") or actor.sector in ("REB", "IGO", "GOV", "MIL")


def scene_of(tree: Tree, told: Sequence[Told], cast: Cast, attributions: Sequence[Attribution] = ()) -> Scene:
    """Put together what disputes are read from."""
    named = {token: cast.sides.of(identifier) for token, identifier in cast.at.items()}
    realms = {cast.sides.of(one.teller) for one in told}
    named |= {i: word for i, word in enumerate(tree.text) if i not in named and word in realms}
    stances = {one.entry.id: stance_of(tree, one) for one in told}
    whom = Parties(tree, tuple(cast.actors), tuple(attributions))
    return Scene(tree, cast.sides, told, stances, named, cast.at, attributions, whom)


def names_side(scene: Scene, one: Told, side: Side) -> bool:
    """Say whether somebody's words name a side, were it within a longer name: 'the rebels of the Northern Front'."""
    states = load_state_words()
    if any(scene.named.get(i) == side or states.get(scene.tree.text[i]) == side for i in one.content):
        return True
    actor = scene.sides.actor(side)
    last = actor.name.split()[-1] if actor is not None and actor.kind in ("state", "organization") else ""
    return bool(last[:1].isupper()) and any(
        scene.tree.text[i] == last and scene.tree.pos[i] == "PROPN" for i in one.content
    )
