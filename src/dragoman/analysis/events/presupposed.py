"""Nouns that name an act without telling that it was done: it is kept, called something, or merely possible."""

from __future__ import annotations

from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

PROMISES = frozenset(("promise", "pledge", "vow", "commitment", "assurance", "guarantee", "word", "deadline"))
# What is done about a promise that was given long ago.
KEEPING = frozenset(
    (
        "honor",
        "honour",
        "keep",
        "fulfil",
        "fulfill",
        "break",
        "meet",
        "miss",
        "forget",
        "remember",
        "betray",
        "abandon",
        "uphold",
        "deliver",
        "live",
        "stick",
        "renege",
        "remain",
        "stand",
        "act",
        "follow",
        "test",
        "doubt",
    )
)
SUPPORTING = frozenset(("endorsement", "support", "backing", "blessing", "approval", "help", "assistance", "apology"))
# What is wanted has not been given: intensional verbs (Quine 1956; Montague 1973).
WANTING = frozenset(
    (
        "want", "seek", "need", "court", "solicit", "covet", "crave", "await", "pursue", "request", "lack", "desire"
    )
)  # fmt: skip
STRIVING = frozenset(("ask", "hope", "vie", "compete", "beg", "wait", "look", "angle", "lobby", "jockey", "call"))
CALLING = frozenset(("call", "term", "label", "brand", "describe", "consider", "deem"))
# What is laid down for all cases, and what it does with them.
RULES = frozenset(
    (
        "treaty", "pact", "law", "convention", "charter", "agreement", "accord", "clause", "article", "constitution",
        "guarantee", "policy", "rule", "statute", "code", "protocol", "alliance", "bill", "act", "insurance"
    )
)  # fmt: skip
FORESEEING = frozenset(
    (
        "cover", "include", "define", "ban", "prohibit", "forbid", "outlaw", "allow", "permit", "punish", "apply",
        "extend", "criminalise", "criminalize", "bar", "regard", "treat", "provide"
    )
)  # fmt: skip
OPEN = frozenset(("conditional", "doubted", "proposed"))
# Whose object has stood until then: that it was once given or set is old news (Lakoff 1970 on aspectual verbs).
UNDOING = frozenset(
    (
        "withdraw", "drop", "lift", "remove", "reduce", "abandon", "rescind", "renounce", "retract", "waive", "cancel",
        "revoke", "scrap", "ease", "cut", "lower", "repeal", "suspend", "end", "relax", "halve", "shelve"
    )
)  # fmt: skip
STANDING = frozenset(
    (
        "guarantee", "tariff", "duty", "sanction", "embargo", "ban", "demand", "objection", "veto", "threat",
        "invitation", "offer", "pledge", "opposition", "support", "recognition", "levy", "curb", "claim", "complaint",
    )
)  # fmt: skip


def is_undone(tree: Tree, noun: int) -> bool:
    """Say whether a noun is what is only taken back or wanting: 'withdrew its guarantees', 'without Oslo's support'."""
    if tree.lemma[noun] not in STANDING:
        return False
    above = tree.head[noun]
    if tree.dep[noun] == "pobj":
        return tree.lower[above] == "without"
    return tree.dep[noun] in ("dobj", "nsubjpass") and tree.lemma[above] in UNDOING


def is_unwanted(tree: Tree, noun: int) -> bool:
    """Say whether somebody only says that he does not want a deed: 'does not want a fight with Oslo'."""
    above = tree.head[noun]
    negated = any(tree.dep[i] == "neg" for i in tree.children[above])
    return tree.dep[noun] == "dobj" and negated and tree.lemma[above] in ("want", "seek", "need")


def is_kept(tree: Tree, noun: int) -> bool:
    """Say whether a promise is only kept or broken: 'honoured his promise', 'live up to their pledges'."""
    above = tree.head[noun]
    if tree.lemma[noun] not in PROMISES:
        return False
    while tree.dep[above] == "prep":
        above = tree.head[above]
    return tree.lemma[above] in KEEPING


def is_wanted(tree: Tree, noun: int) -> bool:
    """Say whether support is only wished for: 'seeks his endorsement', 'asked for her blessing'."""
    if tree.lemma[noun] not in SUPPORTING:
        return False
    above = tree.head[noun]
    if tree.dep[noun] == "dobj":
        return tree.lemma[above] in WANTING
    behind = tree.dep[noun] == "pobj" and tree.lower[above] == "for"
    return behind and tree.lemma[tree.head[above]] in STRIVING


def is_comparison(tree: Tree, noun: int) -> bool:
    """Say whether a noun only tells what something amounts to: 'an insult to her is an attack on us all'.

    What is said in the present tense of what something is classes it; it tells of no further deed.
    """
    verb = tree.head[noun]
    if tree.dep[noun] == "oprd" and tree.lemma[verb] in CALLING:
        return True
    indefinite = any(tree.lower[i] in ("a", "an") for i in tree.children[noun])
    present = tree.tag[verb] in ("VBZ", "VBP") or any(tree.tag[i] == "MD" for i in tree.children[verb])
    return tree.dep[noun] == "attr" and tree.lemma[verb] == "be" and indefinite and present


def is_mere_possibility(tree: Tree, noun: int, kind: str) -> bool:
    """Say whether a deed of nobody's is only possible: 'fear of an attack on the bridge'."""
    return climb(tree, noun, kind).status in OPEN


def is_provided_for(tree: Tree, noun: int) -> bool:
    """Say whether a rule only foresees an act: 'the treaty covers attacks on aircraft', 'the law bans protests'."""
    verb = tree.head[noun]
    if tree.dep[noun] == "pobj" and tree.lower[verb] in ("to", "against", "on"):
        verb = tree.head[verb]
    subject = tree.child(verb, "nsubj") if tree.is_verb(verb) else None
    foreseen = tree.lemma[verb] in FORESEEING and noun > verb
    definite = any(tree.lower[i] in ("the", "this", "that", "these", "those") for i in tree.children[noun])
    return foreseen and not definite and subject is not None and tree.lemma[subject] in RULES
