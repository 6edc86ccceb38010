"""Who is the host of a visit."""

from __future__ import annotations

from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.state_words import load_capitals
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor


def hosts(tree: Tree, parties: Parties, visitors: Ids, hosting: Ids, heads: tuple[int, ...]) -> Ids:
    """Give the hosts of a visit: who travels to his own capital visits no state.

    Args:
        tree: the document's parse.
        parties: its actors.
        visitors: who travels.
        hosting: who was found to be visited.
        heads: the heads of the phrases of both.
    """
    if not any(tree.text[head] in load_capitals() for head in heads):
        return hosting
    homes = {parties.by_id[one].country for one in visitors}
    kept = [one for one in hosting if parties.by_id[one].kind != "state"]
    if any(_is_private(parties.by_id[one]) for one in visitors):
        # Who has no office may be on holiday.
        return tuple(kept)
    return tuple(one for one in hosting if one in kept or parties.by_id[one].country not in homes)


def _is_private(actor: Actor) -> bool:
    """Say whether a person has no office or sector for which he could travel."""
    return actor.kind == "person" and not actor.roles and actor.sector is None
