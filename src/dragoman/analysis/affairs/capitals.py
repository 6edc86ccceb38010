"""Capitals that stand for their states: who is to do something, or proposes something, is no place."""

from __future__ import annotations

from dragoman.analysis.events.parties import Ids, Parties, unique
from dragoman.analysis.events.state_words import load_capitals


def doers_named(parties: Parties, head: int | None) -> Ids:
    """Give the parties that the subject of a deed names.

    A capital that is to do something is its government, wherever else it may be a place; only a state that is a party
    of the document counts.

    Args:
        parties: the document's parties.
        head: the subject's head, or None.
    """
    if head is None:
        return ()
    found: list[str] = []
    for one in parties.coordinated(head):
        code = None if parties.named(one) else load_capitals().get(parties.tree.text[one])
        states = [] if code is None else _states(parties, code)
        found.extend(states or (parties.of(one) if one != head else ()))
    return unique((*(() if _is_capital(parties, head, found) else parties.of(head)), *found))


def _is_capital(parties: Parties, head: int, found: list[str]) -> bool:
    return bool(found) and parties.named(head) is None and parties.tree.text[head] in load_capitals()


def _states(parties: Parties, code: str) -> list[str]:
    return [actor.id for actor in parties.by_id.values() if actor.kind == "state" and actor.country == code]
