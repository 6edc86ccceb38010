"""Two arcs that statistical parsers of news draw wrongly, drawn anew before anything is read off the tree.

A parser that decides arc by arc lets a long aside between subject and verb hide the verb, and hangs a participle behind
a subordinate clause on the main verb (attachment errors are its commonest ones: Kummerfeld and others 2012, Parser
Showdown at the Wall Street Corral). Both are mended only where grammar leaves one reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.analysis.parsing.coordinations import SAYING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINITE = frozenset(("VBD", "VBZ", "VBP"))
NOUNS = frozenset(("NOUN", "PROPN", "PRON"))
# Deeds that are done to bodies and buildings: as a participle they say what a blow brought about.
RESULTS = frozenset(("kill", "wound", "injure", "maim", "destroy", "damage", "sink", "displace", "bury", "flatten"))
# What decides, meets or speaks does not, in the same breath, kill: 'rejected the plan after drones struck, killing'.
WORDY = SAYING | frozenset(
    ("meet", "talk", "speak", "tell", "agree", "sign", "hold", "visit", "vote", "call", "refuse", "approve", "cancel",
     "postpone", "summon", "expel", "recall", "impose", "declare", "pass", "adopt", "convene", "arrive", "travel",
     "resign", "appoint", "elect", "telephone", "express", "seek", "ask", "request", "offer", "invite", "report")
)  # fmt: skip


def mend(doc: Doc) -> None:
    """Draw anew, in place, the arcs of a parsed stretch of text that grammar shows to be wrong.

    Args:
        doc: the parse; its heads, labels and tags are changed.
    """
    for sentence in list(doc.sents):
        _free_main_verb(sentence.root)
    for token in doc:
        if token.tag_ == "VBG" and token.dep_ == "advcl" and token.lemma_.lower() in RESULTS:
            _hang_on_blow(token)


def _free_main_verb(root: Token) -> None:
    """Make a main verb of what is no participle: 'Vietnam, which has claims of its own, called on all to stop'.

    A sentence has a finite verb, and behind the comma that closes an aside on its subject no reduced relative clause
    follows without another one (Quirk and others 1985, 17.22 to 17.26).
    """
    if root.pos_ not in NOUNS or any(child.dep_ in ("nsubj", "cop", "nsubjpass") for child in root.children):
        return
    asides = [child for child in root.children if child.dep_ in ("relcl", "appos") and child.i > root.i]
    verbs = [child for child in root.children if child.dep_ == "acl" and child.tag_ in ("VBN", "VBD")]
    if not asides or len(verbs) != 1:
        return
    verb = verbs[0]
    told = verb.i > asides[0].right_edge.i and verb.lower_.endswith("ed")
    closed = verb.i > 0 and verb.nbor(-1).text == "," and root.nbor(1).text == ","
    by = any(child.lower_ == "by" and child.dep_ == "agent" for child in verb.children)
    if not told or not closed or by:
        return
    verb.tag_, verb.dep_ = "VBD", "ROOT"
    later = [child for child in root.children if child.i > verb.i]
    verb.head = verb
    root.head, root.dep_ = verb, "nsubj"
    for child in later:
        child.head = verb


def _hang_on_blow(participle: Token) -> None:
    """Hang 'killing four' on the blow told just before it, not on the words about which the sentence is.

    The subject of a participle clause is that of the clause it is attached to (Quirk and others 1985, 15.58), and what
    kills is the blow.
    """
    head = participle.head
    if head.i > participle.i or head.lemma_.lower() not in WORDY or participle.nbor(-1).text != ",":
        return
    blows = [
        token
        for token in participle.doc[head.i + 1 : participle.i]
        if token.tag_ in FINITE and token.dep_ in ("advcl", "relcl", "ccomp") and _has_subject(token)
    ]
    if blows and blows[-1].lemma_.lower() not in WORDY and blows[-1].lemma_ != "be":
        participle.head = blows[-1]


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
