"""Where a second verb is joined to the teller's: 'denied that it had fired and accused Lima'.

A parser joins a verb to the nearest one before it, and so puts inside a report what the reporter goes on to tell. 'And'
joins like to like (Quirk et al. 1985, 13.43): a past does not go on from an infinitive, nor from 'will' or 'would'. And
where the joined verb is one of saying itself, in the tense of the verb of saying before it, it is the teller's.
What only people, states and bodies do cannot be joined to what a thing does.
"""

from __future__ import annotations

from typing import Protocol

from dragoman.analysis.parsing.parse import Parse
from dragoman.vocabularies.party_nouns import load_party_nouns

FINITE = frozenset(("VBD", "VBZ", "VBP"))
PRESENT = frozenset(("VBZ", "VBP"))
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
PARTY_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
# Forms that are base and past at once, so that their tense tells nothing.
UNCHANGING = frozenset(
    ("hit", "cut", "put", "shut", "set", "let", "quit", "spread", "beat", "bid", "burst", "cast", "cost", "hurt",
     "split", "thrust", "upset", "read", "shed", "come", "become", "run")
)  # fmt: skip
# What one does in public by words (Levin 1993, 37): nobody tells of it in one breath with what is said of another.
SAYING = frozenset(
    ("accuse", "acknowledge", "add", "admit", "announce", "apologise", "apologize", "appeal", "applaud", "argue",
     "assail", "assert", "assure", "blame", "blast", "castigate", "caution", "censure", "chide", "cite", "claim",
     "commend", "complain", "concede", "condemn", "confirm", "congratulate", "criticise", "criticize", "decline",
     "decry", "demand", "denounce", "deny", "deplore", "deride", "describe", "dismiss", "dispute", "explain", "fault",
     "hail", "hint", "insist", "lambaste", "lament", "laud", "liken", "mock", "note", "pledge", "praise", "predict",
     "promise", "propose", "question", "quote", "reaffirm", "rebuke", "recommend", "refute", "reiterate", "reject",
     "remark", "reply", "say", "slam", "state", "stress", "suggest", "swear", "thank", "threaten", "underline",
     "underscore", "urge", "voice", "vow", "warn", "welcome")
)  # fmt: skip
# Said by people in stories as much as by those who speak to the press: 'the man came in and asked for money'.
SAYING_IN_STORIES = frozenset(
    ("ask", "call", "tell", "thank", "threaten", "demand", "say", "promise", "swear", "claim")
)
# What only people, states and bodies do.
OFFICIAL = frozenset(
    ("ask", "call", "tell", "expel", "recall", "summon", "dispatch", "deploy", "order", "impose", "sever", "suspend",
     "ban", "freeze", "appoint", "dismiss", "invite", "sign", "ratify", "veto", "withdraw", "adopt", "approve",
     "mobilise", "mobilize", "nominate", "pardon", "cancel", "postpone", "visit", "meet", "telephone", "resign",
     "refuse", "offer", "agree", "support", "back", "endorse", "vote", "decide", "express", "send")
)  # fmt: skip
# States of mind and being last through other tenses: 'could not go but knew why'.
STATES = frozenset(
    ("be", "have", "know", "understand", "think", "believe", "want", "need", "like", "love", "hope", "feel", "remain",
     "wish", "expect", "favor", "favour", "seem", "mean", "own", "contain", "include")
)  # fmt: skip
INFINITIVES = frozenset(("xcomp", "advcl"))
REPLACING = frozenset(("than", "rather", "instead"))


class Tree(Protocol):
    """What is asked of a tree that is still being made (`parsing.tree.Tree`)."""

    children: list[list[int]]
    dep: list[str]
    head: list[int]
    lemma: list[str]
    lower: list[str]
    parse: Parse
    pos: list[str]
    quoted: frozenset[int]
    tag: list[str]
    text: list[str]

    def is_verb(self, index: int) -> bool:
        """Say whether a token is a verb."""

    def child(self, index: int, *labels: str) -> int | None:
        """Give the first dependent with one of some labels."""


def teller_of(tree: Tree, verb: int) -> int | None:
    """Give the verb that a joined verb goes on from where the parse has joined it to one that this one governs.

    Args:
        tree: the parse, as the parser made it.
        verb: any token.

    Returns:
        The governing verb, or None where the parse may stay as it is.
    """
    if tree.dep[verb] != "conj" or tree.tag[verb] not in (*FINITE, "VBN") or not _is_bare(tree, verb):
        return None
    told = tree.head[verb]
    while tree.dep[told] == "conj":
        told = tree.head[told]
    teller = tree.head[told]
    if teller >= told or not tree.is_verb(told) or not tree.is_verb(teller) or _parts_quotation(tree, teller, verb):
        return None
    if tree.dep[told] in INFINITIVES and _is_infinitive(tree, told):
        # 'Agreed to sign and sent a team': no tense goes on from an infinitive.
        goes_on = tree.tag[verb] == tree.tag[teller] == "VBD" and tree.lower[verb] not in UNCHANGING
        return teller if goes_on else None
    if tree.dep[told] != "ccomp" or not _is_of_one_tense(tree, teller, verb):
        return None
    return teller if _is_the_tellers(tree, told, verb) else None


def _is_bare(tree: Tree, verb: int) -> bool:
    """Say whether a joined verb has no subject, no conjunction and no modal of its own, and is no replacement."""
    for child in tree.children[verb]:
        if tree.dep[child] in (*SUBJECTS, "mark") or tree.tag[child] in ("MD", "TO", "WDT", "WP"):
            return False
        if child < verb and (tree.lower[child] in REPLACING or tree.dep[child] == "auxpass"):
            return False
    return not any(tree.lower[i] in REPLACING for i in range(max(verb - 3, 0), verb))


def _parts_quotation(tree: Tree, teller: int, verb: int) -> bool:
    return (teller in tree.quoted) != (verb in tree.quoted)


def _is_infinitive(tree: Tree, verb: int) -> bool:
    return tree.tag[verb] == "VB" and any(tree.tag[i] == "TO" for i in tree.children[verb])


def _tense(tree: Tree, verb: int) -> str:
    """Give 'past', 'present', 'modal' or '' from a verb's auxiliaries or its own form; a perfect has that of 'have'."""
    tags = [tree.tag[i] for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass") and i < verb]
    if "MD" in tags:
        return "modal"
    own = next((tag for tag in tags if tag in FINITE), tree.tag[verb])
    return "past" if own == "VBD" else "present" if own in PRESENT else ""


def _is_past_perfect(tree: Tree, verb: int) -> bool:
    return any(tree.lower[i] == "had" and tree.dep[i] == "aux" for i in tree.children[verb])


def _is_of_one_tense(tree: Tree, teller: int, verb: int) -> bool:
    """Say whether two verbs can be joined: past with past, present with present or present perfect."""
    return bool(_tense(tree, verb)) and _tense(tree, verb) == _tense(tree, teller)


def _is_the_tellers(tree: Tree, told: int, verb: int) -> bool:
    """Say whether a verb is the teller's by its tense, or by what it means and whose deed it would else be."""
    lemma, tense, before = tree.lemma[verb], _tense(tree, verb), _tense(tree, told)
    if _is_past_perfect(tree, verb) and _is_past_perfect(tree, told):
        # 'Said that he had refused and had warned them': the auxiliary is said again, so both are told.
        return False
    if lemma in STATES or tree.lower[verb] in UNCHANGING:
        return False
    if before == "modal":
        return _has_complement(tree, verb)
    subject = tree.child(told, *SUBJECTS)
    mute = subject is not None and _is_thing(tree, subject)
    if tense == "past" or before != tense:
        if mute and lemma in OFFICIAL | SAYING | SAYING_IN_STORIES:
            return _has_complement(tree, verb)
        story = subject is not None and tree.pos[subject] == "NOUN" and tree.lemma[told] != "be"
        return lemma in SAYING and not (story and lemma in SAYING_IN_STORIES and not _is_set_off(tree, verb))
    return mute and lemma in OFFICIAL | SAYING and _has_complement(tree, verb)


def _is_set_off(tree: Tree, verb: int) -> bool:
    """Say whether a comma stands before the conjunction: '..., but promised an inquiry'."""
    before = verb - 1
    while before > 0 and tree.dep[before] in ("cc", "advmod"):
        before -= 1
    return tree.text[before] == ","


def _has_complement(tree: Tree, verb: int) -> bool:
    labels = ("dobj", "ccomp", "xcomp", "prep", "dative", "oprd", "advcl")
    return any(child > verb and tree.dep[child] in labels for child in tree.children[verb])


def _is_thing(tree: Tree, noun: int) -> bool:
    """Say whether a subject is a common noun that stands for no people, state or body."""
    if tree.tag[noun] not in ("NN", "NNS") or tree.parse.tokens[noun].ent_type_ in PARTY_LABELS:
        return tree.tag[noun] == "EX"
    nouns = load_party_nouns()
    return tree.lemma[noun] not in nouns and tree.lower[noun] not in nouns
