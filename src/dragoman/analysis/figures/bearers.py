"""What an amount is the amount of where no noun follows it: the noun before it, or the subject of its verb.

A noun is told its size by "of", "worth", "at" or a bare amount ("a fine of $3 million", "a contract worth $90
billion"); a subject by a verb of being or changing in amount ("turnout was 37 percent", "trade grew by 18 percent":
the "change position on a scale" and "measure" verbs of FrameNet and of Levin 1993, 45.6 and 54).
"""

from __future__ import annotations

from spacy.tokens import Token

from dragoman.analysis.figures.base import Context

NOUNS = frozenset(("NOUN", "PROPN"))
OBJECTS = frozenset(("dobj", "nsubjpass"))
SUBJECTS = frozenset(("nsubj", "nsubjpass"))

SIZING = frozenset((
    "be", "reach", "total", "equal", "exceed", "average", "stand", "amount",
    "cost", "measure", "weigh", "number", "hit",
    "top", "pass", "surpass", "remain", "come",
))  # fmt: skip
"""Verbs whose subject has the size that their complement gives."""

CHANGING = frozenset((
    "rise", "fall", "grow", "increase", "decrease", "drop", "decline", "shrink",
    "climb", "jump", "slump", "surge", "slip",
    "soar", "plunge", "double", "gain", "widen", "narrow", "contract", "expand",
    "ease", "slow", "edge", "plummet", "tumble",
    "advance", "swell", "dip", "sink", "inch",
))  # fmt: skip
"""Verbs whose subject changes by, or to, the size that their complement gives."""

CAUSING = frozenset((
    "cut", "raise", "reduce", "lift", "lower", "trim", "slash", "boost", "increase", "expand", "shorten", "extend",
))  # fmt: skip
"""Verbs whose object somebody changes by, or to, the size that their complement gives."""

SETTING = frozenset(
    ("enrich", "set", "fix", "cap", "price", "value", "peg", "estimate", "put", "limit", "keep", "hold")
)
"""Verbs whose object is given the size that follows "at" or "to": "uranium enriched to 60 percent"."""

LASTING = frozenset(("last", "run", "continue", "endure", "drag", "span"))
"""Verbs whose subject takes the time that their complement gives."""

DIMENSIONS = frozenset(("wide", "long", "deep", "high", "tall", "thick", "broad", "across", "square"))
STEPS = frozenset(("by", "to", "at", "from"))
SIZED_BY = frozenset(("of", "worth"))


def bearer(context: Context, first: int, end: int) -> tuple[int, int] | None:
    """Give the noun phrase whose size the amount is, where it stands before the amount.

    Args:
        context: the sentence.
        first: position of the amount's first token.
        end: position after its last token.

    Returns:
        Positions of the phrase; None where the sentence does not say.
    """
    head = _head_of_amount(context, first, end)
    if head is None:
        return None
    noun = _bearing(head)
    return None if noun is None else _before(context, noun, first)


def _bearing(head: Token) -> Token | None:
    """Find the noun that an amount, by its head, is said of."""
    governor = head.head
    of_noun = (head.dep_ == "pobj" and governor.lower_ == "of") or governor.lower_ in ("worth", *DIMENSIONS)
    if of_noun and governor.head.pos_ in NOUNS:
        return governor.head
    verb = governor.head if head.dep_ == "pobj" and governor.lower_ in STEPS else governor
    if verb.pos_ not in {"VERB", "AUX"} or head.dep_ not in {"pobj", "attr", "dobj", "npadvmod", "acomp"}:
        return None
    lemma = verb.lemma_.lower()
    if head.dep_ == "pobj" and lemma in CAUSING:
        changed = next((child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}), None)
        if changed is not None:
            return changed if changed.pos_ in NOUNS else None
    if head.dep_ == "pobj" and lemma in SETTING and verb.tag_ in {"VBN", "VBD", "VB"}:
        found = verb.head if verb.dep_ == "acl" else next((c for c in verb.children if c.dep_ in OBJECTS), None)
        return found if found is not None and found.pos_ in NOUNS else None
    if lemma not in (CHANGING | SIZING if head.dep_ != "dobj" else CHANGING | SIZING - {"be"}):
        return None
    return next((child for child in verb.children if child.dep_ in SUBJECTS and child.pos_ in NOUNS), None)


def lasting(context: Context, first: int, end: int) -> tuple[int, int] | None:
    """Give the noun phrase of what lasts as long as a length of time: "the lease runs for 99 years".

    Args:
        context: the sentence.
        first: position of the first token of the length.
        end: position after its last token.

    Returns:
        Positions of the phrase; None where the sentence does not say.
    """
    head = _head_of_amount(context, first, end)
    if head is None:
        return None
    verb = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "for" else head.head
    if verb.lemma_.lower() not in LASTING:
        return None
    while verb.dep_ in {"xcomp", "conj"} and not any(child.dep_ in SUBJECTS for child in verb.children):
        verb = verb.head
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS and child.pos_ in NOUNS), None)
    return None if subject is None else _before(context, subject, first)


def _head_of_amount(context: Context, first: int, end: int) -> Token | None:
    """Find the token of the amount that hangs on something outside it."""
    inside = range(context.sentence.first + first, context.sentence.first + end)
    for position in range(first, end):
        token = context.token(position)
        if token is not None and token.head.i not in inside and token.dep_ not in {"advmod", "prep", "quantmod", "det"}:
            return token
    return None


def _before(context: Context, noun: Token, first: int) -> tuple[int, int] | None:
    """Give the noun with what stands before it in its phrase, articles left out."""
    begin = noun.left_edge.i
    while begin < noun.i and context.parse.tokens[begin].dep_ in {"det", "predet", "cc", "punct"}:
        begin += 1
    begin, last = begin - context.sentence.first, noun.i - context.sentence.first + 1
    return (begin, last) if 0 <= begin < last <= first else None
