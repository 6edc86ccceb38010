"""Towards whom a threat or an offer is that names nobody: whoever is to meet its condition.

'Threatened to close the strait if Israel attacked' is said to Israel. A conditional promise or threat is a move in a
bargain whose other side is told what to do in the condition (Schelling 1960, The Strategy of Conflict, chapter 2).
"""

from __future__ import annotations

from dragoman.analysis.events.clauses import Clause, surface_subject
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.readings import Reading
from dragoman.analysis.parsing.tree import Tree

BARGAINING = frozenset(("THREATEN", "AGREE", "REJECT"))
MARKS = frozenset(("if", "unless", "until", "once"))


def others_in_condition(tree: Tree, parties: Parties, clause: Clause, reading: Reading, actors: Ids) -> Ids:
    """Give the parties who are to do what the condition of a threat, an offer or a refusal says.

    Args:
        tree: the document's parse.
        parties: its actors.
        clause: the clause of the verb.
        reading: what it tells.
        actors: who threatens, offers or refuses; they are not given back.
    """
    if reading.type not in BARGAINING or not actors:
        return ()
    holders = [clause.verb, *(i for i in (reading.inner, clause.infinitive, clause.clause) if i is not None)]
    for holder in dict.fromkeys(holders):
        for child in tree.children[holder]:
            if tree.dep[child] == "advcl" and _is_condition(tree, child):
                found = _doers(tree, parties, child, actors)
                if found:
                    return found
    return ()


def _is_condition(tree: Tree, verb: int) -> bool:
    return any(tree.lower[i] in MARKS and tree.dep[i] in ("mark", "advmod") and i < verb for i in tree.children[verb])


def _doers(tree: Tree, parties: Parties, verb: int, actors: Ids) -> Ids:
    """Give who does what a condition says, where that is somebody named."""
    subject = surface_subject(tree, verb)
    if subject is None or Clause(tree, verb).passive:
        return ()
    found = parties.concerned(subject)
    states = {parties.by_id[one].country for one in actors} - {None}
    others = [one for one in found if one not in actors and not parties.is_described(one)]
    if tree.lemma[verb] == "be":
        # 'Unless the sailors were home': who is to be somewhere is not who is to see to it; a state may be.
        others = [one for one in others if parties.kind(one) in ("state", "organization")]
    return tuple(one for one in others if parties.by_id[one].country not in states)
