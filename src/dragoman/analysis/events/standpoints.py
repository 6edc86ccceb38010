"""Standpoints: what somebody thinks of a matter, which no verb of agreeing or obliging turns into an act.

To agree that something is so, or with what somebody says, is to think so too; to agree to something, on something, or
that something will be done is to take it upon oneself (Levin 1993, English Verb Classes, 36.4; Searle 1976). And nobody
can be told to be, know or feel: a 'should' with such verbs judges, and asks for nothing (Vendler 1957 on states).
"""

from __future__ import annotations

from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.parsing.tree import Tree

UNDERTAKING = frozenset(("will", "would", "shall", "should", "must", "'ll", "’ll", "'d", "ought"))
STATES = frozenset(
    (
        "be",
        "have",
        "know",
        "feel",
        "think",
        "believe",
        "understand",
        "like",
        "love",
        "want",
        "fear",
        "seem",
        "mean",
        "matter",
        "deserve",
        "worry",
        "remember",
        "realize",
        "realise",
        "exist",
        "relax",
        "enjoy",
        "hope",
        "expect",
    )
)
QUOTES = frozenset(('"', "``", "“", "''", "‘"))
# How one can choose to be: 'must be ready to talk' asks for it.
CHOOSABLE = frozenset(
    (
        "ready",
        "willing",
        "prepared",
        "careful",
        "patient",
        "honest",
        "open",
        "transparent",
        "clear",
        "firm",
        "vigilant",
        "cautious",
        "tough",
    )
)
# What comes about without one's deciding it: achievements (Vendler 1957).
OUTCOMES = frozenset(("win", "lose", "receive", "succeed", "prevail", "benefit", "suffice"))
UNSURE = frozenset(("certain", "sure", "clear", "unclear", "unsure", "know", "wonder", "undecided", "uncertain"))
WHATEVER = frozenset(("whatever", "whichever", "however", "whoever", "wherever"))


def is_shared_opinion(tree: Tree, clause: Clause, parties: Parties) -> bool:
    """Say whether an 'agree' tells that somebody thinks as another does: 'agrees with him', 'agree that it is late'.

    States and several parties together agree in public, and what they agree that is so is a position they take.
    """
    content = clause.clause
    if content is not None and content > clause.verb:
        helpers = {tree.lower[i] for i in tree.children[content] if tree.dep[i] in ("aux", "auxpass")}
        subjunctive = tree.tag[content] == "VB" and not helpers & {"do", "does", "did"}
        return not (helpers & UNDERTAKING or subjunctive or _is_joint(clause, parties))
    if clause.infinitive is not None or "on" in clause.prepositions or "to" in clause.prepositions:
        return False
    # 'Agrees', said of now and of nothing else, is what one thinks.
    thinking = tree.tag[clause.verb] in ("VBZ", "VBP") and clause.object is None
    return (thinking or bool(clause.prepositions.get("with"))) and not _is_joint(clause, parties)


def _is_joint(clause: Clause, parties: Parties) -> bool:
    found = parties.of(clause.subject)
    return bool(found) and (len(found) > 1 or all(parties.kind(one) == "state" for one in found))


def is_judgement(tree: Tree, verb: int) -> bool:
    """Say whether a 'should' or 'must' judges a state, or leaves the other his choice: 'he should do what he likes'."""
    quality = tree.child(verb, "acomp")
    if quality is not None and tree.lower[quality] in CHOOSABLE:
        return False
    if tree.lemma[verb] in STATES | OUTCOMES or tree.tag[verb] == "VBG":
        # 'Must be joking' concludes, and 'should win' expects.
        return True
    if any(tree.lower[i] == "have" and tree.dep[i] == "aux" for i in tree.children[verb]) or _is_left_open(tree, verb):
        return True
    return any(tree.lower[i] in WHATEVER for i in tree.subtree(verb))


def _is_left_open(tree: Tree, verb: int) -> bool:
    """Say whether it is only asked what somebody should do: 'is not certain whether the boy should stay'."""
    above = tree.head[verb]
    whether = any(tree.lower[i] in ("whether", "if") and i < verb for i in tree.children[verb])
    unsure = tree.lemma[above] in UNSURE or any(tree.lemma[i] in UNSURE for i in tree.children[above])
    return whether and unsure


def is_own(tree: Tree, clause: Clause) -> bool:
    """Say whether what is defended is the defender's own: 'defended his record' takes nobody's side."""
    return clause.object is not None and any(
        tree.tag[i] == "PRP$" and tree.dep[i] == "poss" for i in tree.children[clause.object]
    )


def is_against(tree: Tree, clause: Clause) -> bool:
    """Say whether a verb of advocating speaks against something: 'advocated against leaving'."""
    return (
        any(
            tree.lower[i] == "against" and tree.dep[i] == "prep" and tree.child(i, "pcomp", "pobj") is not None
            for i in tree.children[clause.verb]
        )
        and clause.object is None
    )


def is_naming(tree: Tree, clause: Clause) -> bool:
    """Say whether 'call' gives a name: 'called Mr Orr "a friend of the port"' is no telephone call."""
    if clause.object is None:
        return False
    last = max(tree.subtree(clause.object))
    return any(tree.text[i] in QUOTES for i in range(last, min(last + 2, len(tree))))
