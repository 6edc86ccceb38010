"""Whose officials persons are that the text names by office alone: "the president of X", later "President Y"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dragoman.analysis.affairs.sides import SERVANTS
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor

RANKS = {
    "president": "president",
    "premier": "premier",
    "king": "king",
    "queen": "queen",
    "emir": "emir",
    "sultan": "sultan",
    "chancellor": "chancellor",
    "taoiseach": "taoiseach",
}
"""Offices of which a state has one; a prime minister is a premier."""
BEFORE = 4


def governing(tree: Tree, actors: Sequence[Actor], at: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """Give those who govern a state that the text names beside their office alone, and those who serve a person.

    Where the text speaks of one president only as president of a state, whoever is called "President" is that one.

    Args:
        tree: the document's parse.
        actors: its parties.
        at: the party that each word names.

    Yields:
        Ids of the person and of the party for which he or she speaks.
    """
    realms = _realms_by_rank(tree, at)
    for actor in actors:
        if actor.kind != "person" or actor.country is not None or actor.members:
            continue
        for mention in actor.mentions:
            tokens = list(tree.parse.covered(mention.span))
            if mention.form != "name" or not tokens:
                continue
            owner = _served(tree, tokens, at)
            if owner is not None and owner != actor.id:
                yield actor.id, owner
                break
            rank = _rank_before(tree, tokens)
            owners = realms.get(rank or "", ())
            if len(owners) == 1 and owners[0] != actor.id:
                yield actor.id, owners[0]
                break


def _realms_by_rank(tree: Tree, at: Mapping[int, str]) -> dict[str, tuple[str, ...]]:
    """Give the parties of which the text names a president, premier or king."""
    found: dict[str, dict[str, None]] = {}
    for noun in range(len(tree)):
        rank = _rank(tree, noun)
        if rank is None:
            continue
        of = next((i for i in tree.children[noun] if i > noun and tree.lower[i] == "of"), None)
        place = tree.child(of, "pobj") if of is not None else None
        owner = next((i for i in tree.children[noun] if i < noun and tree.dep[i] == "poss"), None)
        for token in (place, owner):
            if token is not None and token in at and tree.pos[token] == "PROPN":
                found.setdefault(rank, {}).setdefault(at[token])
    return {rank: tuple(owners) for rank, owners in found.items()}


def _rank(tree: Tree, noun: int) -> str | None:
    if tree.lower[noun] == "minister" and noun and tree.lower[noun - 1] == "prime":
        return "premier"
    return RANKS.get(tree.lower[noun])


def _rank_before(tree: Tree, tokens: Sequence[int]) -> str | None:
    """Give the rank right before a name: 'President Orlan Temis', 'Prime Minister Hasek'."""
    first = tokens[0]
    words = (first, first - 1) if first else (first,)
    vice = any(tree.lower[i] in ("vice", "former", "deputy") for i in range(max(0, first - BEFORE), first))
    return None if vice else next((rank for i in words if (rank := _rank(tree, i)) is not None), None)


def _served(tree: Tree, tokens: Sequence[int], at: Mapping[int, str]) -> str | None:
    """Give for whom somebody speaks by an owner before his office: "Hasek's spokesman, Jan Polder"."""
    for token in tokens:
        office = tree.head[token]
        if tree.dep[token] == "appos" and tree.lower[office] in SERVANTS and office not in tokens:
            owner = next((i for i in tree.children[office] if tree.dep[i] == "poss"), None)
            return at.get(owner) if owner is not None else None
    return None
