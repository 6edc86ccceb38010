"""Standpoints: what somebody thinks of a matter, which no verb of agreeing or obliging turns into an act.

To agree that something is so, or with what somebody says, is to think so too; to agree to something, on something, or
that something will be done is to take it upon oneself (Levin 1993, English Verb Classes, 36.4; Searle 1976). And nobody
can be told to be, know or feel: a 'should' with such verbs judges, and asks for nothing (Vendler 1957 on states).
"""

from __future__ import annotations

from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.verb_groups import operators
from dragoman.analysis.events.words import PARTITIVE
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
# What befalls its subject, so that nobody warns of it as of his own act.
BEFALLING = frozenset(
    (
        "need", "run", "struggle", "fail", "suffer", "face", "take", "cost", "become", "remain", "require", "see",
        "find", "get", "go", "collapse", "default", "happen", "miss", "fall", "die", "starve", "continue", "come",
        "reach", "rise", "grow", "hit", "make", "say", "try", "begin", "start", "have", "keep", "help", "lead", "give"
    )
)  # fmt: skip
UNSURE = frozenset(("certain", "sure", "clear", "unclear", "unsure", "know", "wonder", "undecided", "uncertain"))
# On these one agrees who thinks alike, and takes nothing upon himself.
UNNAMED = frozenset(("something", "nothing", "everything", "anything", "much", "little", "opposition"))
# The subject, and a word of manner or time.
FEW = 3
WHATEVER = frozenset(("whatever", "whichever", "however", "whoever", "wherever"))


def is_shared_opinion(tree: Tree, clause: Clause, parties: Parties) -> bool:
    """Say whether an 'agree' tells that somebody thinks as another does: 'agrees with him', 'agree that it is late'.

    States and several parties together agree in public, and what they agree that is so is a position they take.
    """
    content = clause.clause
    if content is not None and content > clause.verb:
        return _is_thought(tree, clause, content, parties)
    if clause.infinitive is not None:
        return False
    joint = _is_joint(clause, parties)
    topics = clause.prepositions.get("on", ())
    # 'Agrees', said of now and of nothing else, is what one thinks.
    thinking = tree.tag[clause.verb] in ("VBZ", "VBP") and clause.object is None
    if topics and all(tree.lower[i] in UNNAMED for i in topics):
        return True
    held = bool(clause.prepositions.get("with")) or any(
        tree.lower[i] == "with" and tree.child(i, "pcomp") is not None for i in tree.children[clause.verb]
    )
    if topics or "to" in clause.prepositions:
        return thinking and held and not topics and not joint
    told = clause.object is None and len(tree.children[clause.verb]) - len(operators(tree, clause.verb)) <= FEW
    alone = told and all(parties.kind(one) == "person" for one in parties.of(clause.subject))
    return (thinking or held or alone) and not joint


def _is_thought(tree: Tree, clause: Clause, content: int, parties: Parties) -> bool:
    """Say whether what is agreed is that something is so, and not that something will be done."""
    helpers = {tree.lower[i] for i in tree.children[content] if tree.dep[i] in ("aux", "auxpass")}
    described = tree.lemma[content] == "be" and tree.child(content, "acomp", "expl") is not None
    states = all(parties.kind(one) != "person" for one in parties.of(clause.subject))
    if described and not states:
        return True
    modal = any(tree.tag[i] == "MD" for i in tree.children[content])
    subjunctive = tree.tag[content] == "VB" and not modal and not helpers & {"do", "does", "did"}
    return not (helpers & UNDERTAKING or subjunctive or _is_joint(clause, parties))


def _is_joint(clause: Clause, parties: Parties) -> bool:
    found = parties.of(clause.subject)
    return bool(found) and (len(found) > 1 or all(parties.kind(one) == "state" for one in found))


def is_chosen(tree: Tree, verb: int) -> bool:
    """Say whether what somebody warns that he would do is his own choice: 'would withhold it', not 'would run out'."""
    negated = any(tree.dep[i] == "neg" for i in tree.children[verb])
    return not negated and tree.pos[verb] == "VERB" and tree.lemma[verb] not in STATES | OUTCOMES | BEFALLING


def is_judgement(tree: Tree, verb: int) -> bool:
    """Say whether a 'should' or 'must' judges a state, or leaves the other his choice: 'he should do what he likes'."""
    quality = tree.child(verb, "acomp")
    if quality is not None and tree.lower[quality] in CHOOSABLE:
        return False
    if tree.lemma[verb] in STATES | OUTCOMES or tree.tag[verb] == "VBG" or _is_given(tree, verb):
        # 'Must be joking' concludes, and 'should win' expects.
        return True
    if any(tree.lower[i] == "have" and tree.dep[i] == "aux" for i in tree.children[verb]) or _is_left_open(tree, verb):
        return True
    return any(tree.lower[i] in WHATEVER for i in tree.subtree(verb))


def _is_given(tree: Tree, verb: int) -> bool:
    """Say whether 'get' means to be given: 'he should get some credit', unlike 'should get out', 'get it done'."""
    thing = tree.child(verb, "dobj")
    moved = any(tree.dep[i] in ("prt", "advmod", "xcomp", "ccomp", "acomp") and i > verb for i in tree.children[verb])
    return tree.lemma[verb] == "get" and thing is not None and tree.pos[thing] == "NOUN" and not moved


def _is_left_open(tree: Tree, verb: int) -> bool:
    """Say whether it is only asked what somebody should do: 'is not certain if, argues over whether he should go'."""
    above = tree.head[verb]
    opened = {tree.lower[i] for i in tree.children[verb] if i < verb}
    unsure = tree.lemma[above] in UNSURE or any(tree.lemma[i] in UNSURE for i in tree.children[above])
    return "whether" in opened or ("if" in opened and unsure)


def is_own(tree: Tree, clause: Clause) -> bool:
    """Say whether what is defended is the defender's own: 'defended his record' takes nobody's side."""
    told = [] if clause.object is None else [clause.object, *governed(tree, clause.object).get("of", ())]
    counted = told[:1] if clause.object is None or tree.lemma[clause.object] not in PARTITIVE else told
    return any(tree.tag[i] == "PRP$" and tree.dep[i] == "poss" for one in counted for i in tree.children[one])


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
