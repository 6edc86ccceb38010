"""Who is to do what is expected."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import ADMITTED, doers_named
from dragoman.analysis.affairs.expectations.candidates import listed, nearest_subject
from dragoman.analysis.affairs.expectations.governors import directed
from dragoman.analysis.affairs.expectations.tellers import reported_subject
from dragoman.analysis.affairs.expectations.words import HAPPENINGS, SCHEDULING, UNDERGOING, Footing
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

ADDRESSED = frozenset(("plead", "appeal"))
ADDRESSING = ("from", "to", "of", "with", "on", "upon")
"""Prepositions of whom something is demanded."""

BROUGHT = frozenset(("force", "compel", "oblige", "require", "allow", "permit", "enable", "ask", "invite", "order"))
"""Passives whose subject does what stands behind them: 'will be forced to leave'."""

TASKING = frozenset(("task", "entrust", "charge", "mandate"))
GIVING = frozenset(("give", "offer", "make", "issue", "repeat", "renew", "reiterate", "provide", "deliver", "extend"))


def doers(tree: Tree, parties: Parties, head: int, governor: int, footing: Footing) -> Ids:
    """Say who is to do it: the understood subject of a verb; of a noun whoever plans it, or of whom it is demanded.

    Of what is promised or threatened without a doer that is a party, whoever gives his word has to see to it.
    """
    warns = footing == "threatened" and tree.is_verb(governor) and tree.lemma[governor] in ("warn", "hint")
    if governor != head and (warns or (tree.is_verb(governor) and _is_speakers(tree, head, governor))):
        return _speaker(tree, parties, governor)
    if tree.lower[head] == "due":
        return doers_named(parties, Clause(tree, tree.head[head]).subject)
    if tree.is_verb(head):
        opening = listed(tree, head) or (listed(tree, tree.head[head]) if tree.dep[head] == "conj" else None)
        head = head if opening is None else opening
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
    if tree.is_verb(governor) and tree.lemma[governor] in TASKING and tree.dep[head] == "pcomp":
        return doers_named(parties, tree.child(governor, "dobj", "nsubjpass"))
    if footing == "demanded" and directed(tree, head, governor):
        return doers_named(parties, tree.child(governor, "dobj"))
    clause, nearest = Clause(tree, head), nearest_subject(tree, head)
    bare = tree.tag[head] in ("VBN", "VBD") and governor != head and tree.child(head, "aux", "auxpass", "dobj") is None
    if bare and tree.lemma[governor] in ("want", "need", "like", "prefer"):
        return parties.of(clause.subject) if clause.passive else ()
    if governor == head and tree.lemma[head] in SCHEDULING and nearest is not None:
        return () if tree.lemma[nearest] in HAPPENINGS else doers_named(parties, nearest)
    subject = nearest if nearest is not None and not clause.passive else reported_subject(tree, head)
    found = doers_named(parties, subject)
    if not found and subject is not None and tree.dep[subject] == "appos":
        found = doers_named(parties, tree.head[subject])  # 'The Round, the club that meets in May'.
    if subject is not None and tree.pos[subject] == "PRON" and subject > governor and has_to(tree, head):
        # What somebody wants another to do he calls by no pronoun of his own (principle B of binding).
        own = doers_named(parties, Clause(tree, governor).subject)
        found = tuple(one for one in found if one not in own)
    if not found and clause.passive and tree.lemma[head] in BROUGHT and tree.child(head, "xcomp") is not None:
        return doers_named(parties, nearest)
    if not found and footing == "demanded" and tree.is_verb(governor) and tree.lemma[governor] == "call":
        return _asked(tree, parties, governor)
    # Whoever gives his word that others will do something has to see to it.
    strangers = footing == "promised" and all(parties.by_id[one].by == ADMITTED for one in found)
    answerable = (footing in ("promised", "threatened") and not found) or (strangers and not has_to(tree, head))
    return (_speaker(tree, parties, governor) or found) if answerable and governor != head else found


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
        subject = Clause(tree, governor).subject
        if subject is None and tree.dep[governor] in ("ccomp", "conj") and tree.is_verb(tree.head[governor]):
            subject = Clause(tree, tree.head[governor]).subject  # 'Rejected that and has threatened to leave'.
        return doers_named(parties, subject)
    verb = tree.head[governor]
    gives = tree.dep[governor] == "dobj" and tree.lemma[verb] in GIVING and not parties.owners(governor)
    subject = Clause(tree, verb).subject if gives else None
    if subject is not None:
        return doers_named(parties, subject)
    return parties.owners(governor) or _given_by(tree, parties, governor)


def _given_by(tree: Tree, parties: Parties, noun: int) -> Ids:
    """Read 'welcomed the assurance by Oslo that', where the parse hangs 'by Oslo' on the verb."""
    verb, last = tree.head[noun], tree.subtree(noun)[-1]
    if tree.dep[noun] != "dobj" or not tree.is_verb(verb):
        return ()
    for child in tree.children[verb]:
        if child == last + 1 and tree.lower[child] in ("by", "from") and tree.dep[child] in ("prep", "agent"):
            return doers_named(parties, tree.child(child, "pobj"))
    return ()


def _asked(tree: Tree, parties: Parties, verb: int) -> Ids:
    """Give of whom something is demanded: 'demanded answers from Paris', 'appealed to both sides for maps'."""
    prepositions = {**Clause(tree, verb).prepositions, "of": governed(tree, verb).get("of", ())}
    return tuple(dict.fromkeys(one for name in ADDRESSING for i in prepositions.get(name, ()) for one in parties.of(i)))
