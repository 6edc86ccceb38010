"""Senses in which a word of planning, demanding or threatening expects nothing."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.words import DECIDERS, HELD, HOSTILE, TEXTS, UNWILLED, VAGUE_SOON, Footing
from dragoman.analysis.events.clauses import Clause, has_to
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.parsing.tree import Tree

DECIDING = frozenset(("make", "take", "announce", "reverse", "reconsider", "await", "postpone"))
PRESENT = frozenset(("is", "are", "am", "'s", "'re", "'m", "’s", "’re", "’m"))


def expects_nothing(tree: Tree, parties: Parties, head: int, footing: Footing, rule: str, governor: int) -> bool:
    """Say whether the governing word is used in a sense in which nothing is expected.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        head: what would be expected.
        footing: on what footing.
        rule: the name of the governing word.
        governor: its token.
    """
    if tree.is_verb(head):
        return _of_deed(tree, parties, head, footing, rule, governor)
    if rule in ("agree-to", "consent-to"):
        # Who agrees to what is known answers it: "agreed to the call".
        return is_definite(tree, head)
    if footing == "planned" and tree.is_verb(governor) and has_to(tree, governor):
        return True  # 'They are to meet to arrange an exchange': what is expected is the meeting.
    if rule == "need":
        return tree.dep[head] != "dobj" or parties.voice(head) is None
    return rule == "threaten" and footing == "threatened" and _is_menace_of_things(tree, parties, governor)


def _of_deed(tree: Tree, parties: Parties, head: int, footing: Footing, rule: str, governor: int) -> bool:
    if rule == "noun-decision":
        # A decision that is taken for known has been carried out as often as not.
        return not (tree.dep[governor] == "dobj" and tree.lemma[tree.head[governor]] in DECIDING)
    if rule == "agree" and tree.child(head, "nsubj", "nsubjpass") is not None:
        return not any(tree.lower[i] in ("will", "would", "’ll", "'ll") for i in tree.children[head])
    if rule == "going-to":
        return not is_going_to(tree, parties, head)
    if rule == "bound-by-own-word":
        return tree.lemma[head] not in HOSTILE
    if rule == "need":
        return _is_need_of_nobody(tree, parties, head, governor)
    if rule == "is-to":
        return any(governor < i < head and tree.dep[i] in ("prep", "acomp", "attr") for i in tree.children[governor])
    if rule == "threaten" and footing == "threatened":
        return _is_menace_of_things(tree, parties, governor)
    return rule == "expect" and footing == "demanded" and not _is_known(parties, _subject(tree, head))


def _is_known(parties: Parties, subject: int | None) -> bool:
    """Say whether certain parties are meant: what one expects of people at large one only foretells."""
    found = [parties.by_id[one] for one in doers_named(parties, subject)]
    return any(one.kind not in ("group", "unnamed") or one.country is not None for one in found)


def _subject(tree: Tree, head: int) -> int | None:
    return tree.child(head, "nsubj", "nsubjpass")


def _is_need_of_nobody(tree: Tree, parties: Parties, head: int, governor: int) -> bool:
    """Say whether nobody asks it of a party: 'something needs to change', 'they need to be beaten'."""
    if tree.lemma[head] in UNWILLED:
        return True
    return parties.voice(head) is None or not doers_named(parties, Clause(tree, governor).surface)


def _is_menace_of_things(tree: Tree, parties: Parties, verb: int) -> bool:
    """Say whether a thing threatens, which it does without words: 'a debate that threatened to break them'."""
    subject = Clause(tree, verb).surface
    if subject is None or tree.pos[subject] != "NOUN" or tree.lemma[subject] in DECIDERS:
        return False
    return not doers_named(parties, subject)


def is_going_to(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether 'going to' tells what somebody means to do: not 'went on to', and not what was going to be."""
    going = tree.head[head]
    if tree.child(going, "prt") is not None or tree.lower[going + 1] != "to":
        return False
    return any(tree.lower[i] in PRESENT for i in tree.children[going]) or parties.voice(head) is not None


def is_willed(tree: Tree, verb: int) -> bool:
    """Tell 'will come to Rome', 'would come back to it' from 'will come to nothing', 'will come under fire'."""
    if tree.lemma[verb] != "come":
        return False
    below = {tree.lower[i] for i in tree.children[verb] if i > verb}
    things = {tree.lower[j] for i in tree.children[verb] for j in tree.children[i]}
    idle = below & {"under", "from", "into", "of", "as", "at", "true", "after", "before"}
    return not idle and not things & {"end", "nothing", "power", "agreement", "light", "force", "head", "conclusion"}


def forecast_of(tree: Tree, subject: int | None) -> bool:
    """Say whether an expected event is one that is arranged: 'expects the talks to resume', 'expects it to begin'."""
    return subject is not None and (tree.lemma[subject] in HELD | TEXTS or tree.lower[subject] == "it")


def is_soon(tree: Tree, words: Sequence[int]) -> bool:
    """Say whether some words name a time to come without a date: 'shortly', 'within weeks', 'in the coming days'."""
    lower = tuple(tree.lower[i] for i in words)
    return any(
        lower[place : place + len(phrase)] == phrase
        for phrase in VAGUE_SOON
        if phrase != ("later",)
        for place in range(len(lower))
    )


def parted(tree: Tree, verb: int) -> bool:
    """Say whether a semicolon parts a clause from the verb that the parse hangs it on: it stands for itself."""
    above = tree.head[verb]
    if tree.dep[verb] != "ccomp" or above == verb:
        return False
    first, last = sorted((verb, above))
    own = tree.child(verb, "neg") is not None
    return not own and any(tree.text[i] == ";" for i in range(first, last))
