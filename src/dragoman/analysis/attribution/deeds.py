"""Words of saying that tell of a deed where their object is a thing or a party: 'recalled its envoy', 'called a truce'.

Recalling is remembering where its object is an event or a matter, and fetching back where it is people; calling is
naming only with a name for it (Levin 1993, 29.3), and else telephoning, convening or summoning; what is decreed by
declaring it, a curfew or a state of emergency, holds from then on.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.attribution.frames import Complement, complements
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
    return tree.pos[content[-1]] != "ADJ" and not _names(tree, cue, given)


def _is_fetched(tree: Tree, noun: int) -> bool:
    counted = any(tree.dep[i] == "nummod" for i in tree.children[noun])
    party = tree.lemma[noun] in load_party_nouns() or tree.lemma[noun] in FETCHED
    return tree.pos[noun] == "NOUN" and (party or counted)


def _is_state_of(tree: Tree, noun: int) -> bool:
    inner = [tree.child(i, "pobj") for i in tree.children[noun] if tree.lower[i] == "of"]
    return tree.lemma[noun] == "state" and any(i is not None and tree.lemma[i] in DECREED for i in inner)


def _names(tree: Tree, cue: int, given: Complement) -> bool:
    """Say whether 'call' may give its object a name, be it one that the parse ran into the object."""
    if any(tree.dep[i] in ("oprd", "ccomp", "xcomp", "dative") for i in tree.children[cue]):
        return True
    if any(tree.lower[i] in ("for", "on", "upon") and tree.dep[i] == "prep" for i in tree.children[cue]):
        return True
    if tree.pos[given.head] == "PRON" or any(tree.dep[i] in ("compound", "appos") for i in tree.children[given.head]):
        return True
    behind = [i for i in tree.children[cue] if i > given.head and tree.dep[i] in ("advmod", "prt", "prep", "npadvmod")]
    last = given.tokens[-1]
    if tree.pos[last] == "ADJ":
        return True
    return not behind and last + 1 < len(tree) and tree.pos[last + 1] in ("DET", "ADJ", "NOUN")
