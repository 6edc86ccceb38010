"""Words of saying that tell of a deed where their object is a thing or a party: 'recalled its envoy'.

Recalling is remembering where its object is an event or a matter, and fetching back where it is people or goods;
calling people back, home or up fetches them, too (Levin 1993, 29.3 on calling by a name); and what is decreed by
declaring it, a curfew or a state of emergency, holds from then on.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.attribution.frames import complements
from dragoman.analysis.parsing.quotations import EITHER, OPENING
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.party_nouns import load_party_nouns

PARTY_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
QUOTES = OPENING | EITHER | {"‘", "'", "’", "`"}
# Whom and what one fetches back beside those whom the vocabulary lists.
FETCHED = frozenset(
    ("troop", "brigade", "battalion", "regiment", "division", "unit", "ship", "fleet", "frigate", "vessel", "warship",
     "aircraft", "jet", "car", "vehicle", "product", "battery", "toy", "parliament", "mission", "attaché", "attache",
     "consul", "chargé", "legate", "nuncio", "reservist", "contingent", "peacekeeper", "observer", "staff", "crew")
)  # fmt: skip
WAYS = frozenset(("back", "home", "up", "in", "together", "out"))
# What is in force once it is declared.
DECREED = frozenset(("emergency", "curfew", "law", "mourning", "holiday", "quarantine", "lockdown", "blockade"))


def is_deed(tree: Tree, cue: int, content: Sequence[int]) -> bool:
    """Say whether a word of saying with just an object tells of a deed.

    Args:
        tree: the parse.
        cue: index of the verb.
        content: the tokens that were taken for what is said.
    """
    lemma = tree.lemma[cue]
    if lemma not in ("recall", "call", "declare") or not tree.is_verb(cue):
        return False
    if any(tree.text[i] in QUOTES for i in content):
        return False
    found = complements(tree, cue)
    if len(found) == 0 or any(one.frame != "object" and not one.frame.startswith("prep") for one in found):
        return False
    given = next((one for one in found if one.frame == "object"), None)
    if given is None:
        return False
    if lemma == "recall":
        return _is_fetched(tree, given.head)
    if lemma == "declare":
        return tree.lemma[given.head] in DECREED or _is_state_of(tree, given.head)
    return _is_summoned(tree, cue, given.head)


def _is_fetched(tree: Tree, noun: int) -> bool:
    counted = any(tree.dep[i] == "nummod" for i in tree.children[noun])
    party = tree.lemma[noun] in load_party_nouns() or tree.lemma[noun] in FETCHED
    return tree.pos[noun] == "NOUN" and (party or counted)


def _is_state_of(tree: Tree, noun: int) -> bool:
    inner = [tree.child(i, "pobj") for i in tree.children[noun] if tree.lower[i] == "of"]
    return tree.lemma[noun] == "state" and any(i is not None and tree.lemma[i] in DECREED for i in inner)


def _is_summoned(tree: Tree, cue: int, noun: int) -> bool:
    """Say whether 'call' fetches people: 'called its troops back', 'called home its consul', 'called up reservists'."""
    people = tree.lemma[noun] in load_party_nouns() or tree.lemma[noun] in FETCHED
    return people and any(tree.lower[i] in WAYS and tree.dep[i] in ("advmod", "prt") for i in tree.children[cue])
