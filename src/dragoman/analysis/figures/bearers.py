"""What an amount is the amount of where no noun follows it: the noun before it, or the subject of its verb.

A noun is told its size by "of", "worth", "at" or a bare amount ("a fine of $3 million", "a contract worth $90
billion"); a subject by a verb of being or changing in amount ("turnout was 37 percent", "trade grew by 18 percent":
the "change position on a scale" and "measure" verbs of FrameNet and of Levin 1993, 45.6 and 54).
"""

from __future__ import annotations

from spacy.tokens import Token

from dragoman.analysis.figures.base import Context

NOUNS = frozenset(("NOUN", "PROPN"))
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
    governor = head.head
    if head.dep_ == "pobj" and governor.lower_ == "of" and governor.head.pos_ in NOUNS:
        return _before(context, governor.head, first)
    if governor.lower_ == "worth" and governor.head.pos_ in NOUNS:
        return _before(context, governor.head, first)
    verb = governor.head if head.dep_ == "pobj" and governor.lower_ in STEPS else governor
    if verb.pos_ not in {"VERB", "AUX"} or head.dep_ not in {"pobj", "attr", "dobj", "npadvmod", "acomp"}:
        return None
    if verb.lemma_.lower() not in (CHANGING | SIZING if head.dep_ != "dobj" else CHANGING | SIZING - {"be"}):
        return None
    for child in verb.children:
        if child.dep_ in SUBJECTS and child.pos_ in NOUNS:
            return _before(context, child, first)
    return None


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
