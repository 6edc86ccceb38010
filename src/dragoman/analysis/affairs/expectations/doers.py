"""Who is to do what is expected."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.candidates import nearest_subject
from dragoman.analysis.affairs.expectations.words import HAPPENINGS, SCHEDULING, UNDERGOING, Footing
from dragoman.analysis.events.clauses import Clause, has_to
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

ADDRESSED = frozenset(("plead", "appeal"))
ADDRESSING = ("from", "to", "of", "with", "on", "upon")
"""Prepositions of whom something is demanded."""

GIVING = frozenset(("give", "offer", "make", "issue", "repeat", "renew", "reiterate", "provide", "deliver", "extend"))


def doers(tree: Tree, parties: Parties, head: int, governor: int, footing: Footing) -> Ids:
    """Say who is to do it: the understood subject of a verb; of a noun whoever plans it, or of whom it is demanded.

    Of what is promised or threatened without a doer that is a party, whoever gives his word has to see to it.
    """
    warns = footing == "threatened" and tree.is_verb(governor) and tree.lemma[governor] == "warn"
    if governor != head and (warns or (tree.is_verb(governor) and _is_speakers(tree, head, governor))):
        return _speaker(tree, parties, governor)
    if tree.lower[head] == "due":
        return doers_named(parties, Clause(tree, tree.head[head]).subject)
    if tree.is_verb(head):
        return _of_verb(tree, parties, head, governor, footing)
    undergoes = tree.lemma[head] in UNDERGOING and "of" in governed(tree, head)
    owned = () if undergoes and tree.child(head, "poss") is None else parties.owners(head)
    if owned:
        return owned
    if footing == "demanded" and tree.is_verb(governor):
        return _asked(tree, parties, governor)
    return _speaker(tree, parties, governor) if footing in ("planned", "promised", "threatened") else ()


def _of_verb(tree: Tree, parties: Parties, head: int, governor: int, footing: Footing) -> Ids:
    if footing == "demanded" and tree.is_verb(governor) and tree.lemma[governor] in ADDRESSED:
        asked = _asked(tree, parties, governor)
        if asked:
            return asked
    clause, nearest = Clause(tree, head), nearest_subject(tree, head)
    if governor == head and tree.lemma[head] in SCHEDULING and nearest is not None:
        return () if tree.lemma[nearest] in HAPPENINGS else doers_named(parties, nearest)
    subject = nearest if nearest is not None and not clause.passive else clause.subject
    found = doers_named(parties, subject)
    if subject is not None and tree.pos[subject] == "PRON" and subject > governor and has_to(tree, head):
        # What somebody wants another to do he calls by no pronoun of his own (principle B of binding).
        own = doers_named(parties, Clause(tree, governor).subject)
        found = tuple(one for one in found if one not in own)
    answerable = footing in ("promised", "threatened") and not found
    return _speaker(tree, parties, governor) if answerable and governor != head else found


def _is_speakers(tree: Tree, head: int, governor: int) -> bool:
    """Say whether the governing verb's subject is to do it, whatever stands as the subject of what is expected."""
    lemma = tree.lemma[governor]
    if lemma in ("accept", "reserve") or (lemma == "look" and tree.has_child(governor, "forward")):
        return True
    menace = tree.lemma[head] == "meet" and Clause(tree, head).passive
    return lemma in ("warn", "say", "vow") and (menace or tree.lemma[head] in ("face", "pay", "suffer"))


def _speaker(tree: Tree, parties: Parties, governor: int) -> Ids:
    """Give whoever plans, promises or threatens: the subject of the verb or the owner of the noun."""
    if tree.is_verb(governor):
        return doers_named(parties, Clause(tree, governor).subject)
    verb = tree.head[governor]
    gives = tree.dep[governor] == "dobj" and tree.lemma[verb] in GIVING and not parties.owners(governor)
    subject = Clause(tree, verb).subject if gives else None
    return doers_named(parties, subject) if subject is not None else parties.owners(governor)


def _asked(tree: Tree, parties: Parties, verb: int) -> Ids:
    """Give of whom something is demanded: 'demanded answers from Paris', 'appealed to both sides for maps'."""
    prepositions = {**Clause(tree, verb).prepositions, "of": governed(tree, verb).get("of", ())}
    return tuple(dict.fromkeys(one for name in ADDRESSING for i in prepositions.get(name, ()) for one in parties.of(i)))
