"""Senses in which a word of planning, demanding or threatening expects nothing."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.words import DECIDERS, HELD, HOSTILE, TEXTS, UNWILLED, VAGUE_SOON, Footing
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
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
    if rule == "call-for" and tree.child(governor, "dobj", "oprd") is not None:
        return True  # 'Called the raid revenge for the killing' names it.
    if rule in ("arrange", "organise", "organize") and _is_told_of_past(tree, governor):
        return True
    if rule == "need":
        return tree.dep[head] != "dobj" or parties.voice(head) is None
    return rule == "threaten" and footing == "threatened" and _is_menace_of_things(tree, parties, governor)


def _of_deed(tree: Tree, parties: Parties, head: int, footing: Footing, rule: str, governor: int) -> bool:
    if rule == "noun-decision":
        # A decision that is taken for known has been carried out as often as not.
        return not (tree.dep[governor] == "dobj" and tree.lemma[tree.head[governor]] in DECIDING)
    if _is_other_sense(tree, head, rule, governor):
        return True
    if rule == "agree" and tree.child(head, "nsubj", "nsubjpass") is not None:
        return not any(tree.lower[i] in ("will", "would", "’ll", "'ll") for i in tree.children[head])
    if rule == "going-to":
        return not is_going_to(tree, parties, head)
    if rule == "need":
        return _is_need_of_nobody(tree, parties, head, governor)
    if rule == "is-to":
        return any(governor < i < head and tree.dep[i] in ("prep", "acomp", "attr") for i in tree.children[governor])
    if rule == "threaten" and footing == "threatened":
        return _is_menace_of_things(tree, parties, governor)
    return rule == "expect" and footing == "demanded" and not _is_known(parties, _subject(tree, head))


def _is_other_sense(tree: Tree, head: int, rule: str, governor: int) -> bool:
    """Tell what is done for a purpose, or to be noticed, from what is due, called for or wished."""
    if rule == "due":
        due = next((i for i in (governor, *tree.children[governor]) if tree.lower[i] == "due" and i < head), None)
        return due is not None and is_due_there(tree, due, head)
    if rule == "bound-by-own-word":
        return tree.lemma[head] not in HOSTILE
    if rule == "call":
        return tree.child(governor, "dobj") is not None  # 'Called reporters to the palace to answer them'.
    if rule in ("expect", "hope") and _is_of_hardly_anybody(tree, governor):
        return True
    noticed = tree.lemma[head] in ("see", "know", "remember") and Clause(tree, head).passive
    return rule in ("wish", "hope", "want") and noticed and has_to(tree, head)


def is_due_there(tree: Tree, due: int, infinitive: int) -> bool:
    """Tell 'due at the border on Sunday to look into it', whose infinitive is a purpose, from 'due to meet'."""
    copula = tree.copula(due)
    beside = (*tree.children[due], *(tree.children[copula] if copula is not None else ()))
    place = [i for i in beside if due < i < infinitive and tree.dep[i] == "prep"]
    return any(tree.lower[i] in ("in", "at", "on") and tree.child(i, "pobj") is not None for i in place)


def _is_of_hardly_anybody(tree: Tree, verb: int) -> bool:
    """Read 'few expect', 'hardly anyone hopes': what almost nobody awaits."""
    subject = _subject(tree, verb) if tree.is_verb(verb) else None
    if subject is None:
        return False
    words = {tree.lower[i] for i in (subject, *tree.children[subject])}
    counted = bool(words & {"few", "fewer", "nobody", "none", "neither", "no", "hardly", "scarcely", "barely"})
    return counted and not (words & {"few"} and "a" in words)


def _is_known(parties: Parties, subject: int | None) -> bool:
    """Say whether certain parties are meant: what one expects of people at large one only foretells."""
    found = [parties.by_id[one] for one in doers_named(parties, subject)]
    return any(one.kind not in ("group", "unnamed") or one.country is not None for one in found)


def _is_told_of_past(tree: Tree, verb: int) -> bool:
    """Read 'the talks were arranged by Oslo', 'who was organising the protests': what has been or is going on."""
    by_somebody = tree.child(verb, "agent") is not None and tree.tag[verb] == "VBN"
    asked = tree.child(verb, "nsubj")
    return by_somebody or (asked is not None and tree.tag[asked] == "WP" and tree.dep[verb] == "ccomp")


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


def is_asked_of(tree: Tree, parties: Parties, verb: int, subject: int) -> bool:
    """Say whether a party expects something of another that answers to it, and not of a court or of the world's bodies.

    What a state expects another to do it asks of it; what anybody expects a court to rule he only awaits.
    """
    wanting, asked = doers_named(parties, Clause(tree, verb).subject), doers_named(parties, subject)
    bodies = any(parties.by_id[one].sector in ("JUD", "IGO", "NGO") for one in asked)
    return bool(wanting) and bool(asked) and not bodies and not rules_by_itself(tree, subject)


def is_of_defiance(tree: Tree, condition: int) -> bool:
    """Say whether a condition is that somebody does not do as he is bidden: 'unless they pay', 'if talks failed'."""
    if any(tree.lower[i] == "unless" for i in (condition, *tree.children[condition])):
        return True
    return tree.is_negated(condition) or tree.lemma[condition] in (
        "fail",
        "refuse",
        "reject",
        "collapse",
        "defy",
        "ignore",
    )


def rules_by_itself(tree: Tree, subject: int) -> bool:
    """Say whether a word names a court or a body that answers to nobody's wish."""
    return tree.lower[subject] in ("court", "tribunal", "judge", "jury", "panel", "council", "assembly", "commission")


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
