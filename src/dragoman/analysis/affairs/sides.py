"""Which side of an affair a party stands on: officials, forces and leaders of a state stand on its side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dragoman.analysis.events.state_words import load_state_words
from dragoman.records.actors import Actor

OFFICIAL = frozenset(("GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PTY", None))
"""Sectors whose members stand for their state abroad; business, media, rebels and societies speak for themselves."""

STATE_MEDIA = frozenset((
    "xinhua", "xinhua news agency", "tass", "ria novosti", "ria", "irna", "fars", "tasnim", "nour news", "press tv",
    "kcna", "korean central news agency", "sana", "rodong sinmun", "people's daily", "global times", "cctv", "belta",
    "azertac", "prensa latina", "granma", "telesur", "anadolu", "anadolu agency", "spa", "saudi press agency", "wam",
    "qna", "wafa", "petra", "mena", "vietnam news agency", "rossiya 24", "rt", "sputnik",
))  # fmt: skip
"""News agencies and stations that states or their ruling parties own and that publish what these want known."""
OWNED_BY_STATE = re.compile(r"\bstate(?:-run|-owned|-controlled)?[ -](?:news|television|tv|media|radio|broadcaster)\b")

OTHERS = frozenset((
    "counterpart", "counterparts", "rival", "rivals", "opponent", "opponents", "adversary", "adversaries", "enemy",
    "enemies", "foe", "foes", "neighbour", "neighbours", "neighbor", "neighbors", "ally", "allies", "partner",
    "partners", "host", "hosts", "guest", "guests", "critics", "predecessor",
))  # fmt: skip
"""Whoever is called somebody's own by these stands beside him or against him, and not for him."""

SERVANTS = frozenset((
    "director", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "chief", "minister",
    "secretary", "negotiator", "envoy", "ambassador", "representative", "deputy", "commander", "counsellor",
    "lawyer", "attorney", "solicitor", "barrister", "counsel",
))  # fmt: skip
"""Offices in which a person speaks for whoever is named before them: "the president's adviser"."""
BODIES = frozenset((
    "coastguard", "navy", "army", "military", "air", "police", "ministry", "embassy", "government", "delegation",
    "authorities", "official", "officials", "mission", "side", "spokesman", "spokeswoman", "diplomat", "diplomats",
    "minister", "envoy", "negotiator", "negotiators", "troops", "forces", "parliament", "presidency", "cabinet",
    "department", "command", "commander", "representative", "ambassador", "consulate", "foreign", "defence", "defense",
))  # fmt: skip
"""Words behind a state's name that make a body or servant of it: "the Philippine coastguard"."""

Side = str


class Sides:
    """The sides of one document's parties.

    Args:
        actors: the parties.
    """

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._actors = {actor.id: actor for actor in actors}
        self._states = {actor.country: actor.id for actor in actors if actor.kind == "state" and actor.country}
        self._owners = _owners(actors)

    def of(self, identifier: str) -> Side:
        """Give the side of one party: the country for whoever stands for a state, else the party itself.

        A body that is named by its owner ("its foreign ministry") stands on the owner's side.
        """
        actor = self._actors.get(identifier)
        if actor is None:
            return identifier
        church = actor.sector == "REL" and actor.country == "VAT"
        official = actor.sector in OFFICIAL or church or is_state_medium(actor)
        if actor.country and official and not actor.members:
            return actor.country
        owner = self._owners.get(identifier) or self._states.get(_state_before(actor) or "")
        return self.of(owner) if owner is not None else identifier

    def is_public(self, side: Side) -> bool:
        """Say whether a side is a state, a body, a group or somebody in an office, and no private person."""
        actor = self._actors.get(side)
        if actor is None:
            return True
        return actor.kind in ("state", "organization", "group") or bool(actor.roles)

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

    def states(self) -> dict[str, str]:
        """Give the states that the document names, ids by ISO 3166 code."""
        return dict(self._states)


def is_state_medium(actor: Actor) -> bool:
    """Say whether a party is a news organisation by which a state speaks."""
    if actor.sector not in ("JRN", "MED"):
        return False
    names = [actor.name, *(mention.text for mention in actor.mentions if mention.form != "pronoun")]
    return any(one.casefold() in STATE_MEDIA or OWNED_BY_STATE.search(one.casefold()) for one in names)


def _state_before(actor: Actor) -> str | None:
    """Give the state whose adjective or name opens what a body or servant of it is called."""
    if actor.country is not None or actor.members or actor.kind not in ("organization", "unnamed", "group"):
        return None
    words = [one.removesuffix("'s").removesuffix("\u2019s") for one in actor.name.split()]
    words = words[1:] if words and words[0].casefold() in ("the", "a", "an") else words
    if len(words) < 2 or words[1].casefold() not in BODIES:
        return None
    known = load_state_words()
    return known.get(words[0]) or known.get(words[0].capitalize())


def _owners(actors: Sequence[Actor]) -> dict[str, str]:
    """Give whose a body is that no country is known of: another party's name or pronoun opens its own words."""
    opening = {
        (mention.start, mention.end): actor.id
        for actor in actors
        if not actor.members
        for mention in actor.mentions
        if mention.form in ("name", "pronoun", "metonym")
    }
    starts: dict[int, list[tuple[int, str]]] = {}
    for (start, end), identifier in opening.items():
        starts.setdefault(start, []).append((end, identifier))
    found: dict[str, str] = {}
    for actor in actors:
        if actor.country is not None or actor.kind == "state" or actor.members:
            continue
        for mention in actor.mentions:
            serves = mention.form == "nominal" and mention.text.split()[-1].casefold() in SERVANTS
            if actor.kind == "person" and not serves:
                continue
            if not mention.text or mention.text.split()[-1].casefold() in OTHERS:
                continue
            inner = [one for end, one in starts.get(mention.start, ()) if end < mention.end and one != actor.id]
            if inner:
                found.setdefault(actor.id, inner[0])
    return {one: owner for one, owner in found.items() if found.get(owner) != one}
