"""What a figure counts or measures: the noun phrase beside it."""

from __future__ import annotations

from spacy.tokens import Token

from dragoman.analysis.figures.base import Context

NOUNS = frozenset(("NOUN", "PROPN"))
INSIDE = frozenset(("NOUN", "PROPN", "ADJ", "ADV", "NUM", "PART", "PUNCT", "VERB", "SYM", "DET", "CCONJ"))
LONGEST = 8
COMPLEX_PREPOSITIONS = frozenset((
    "favour", "favor", "addition", "exchange", "return", "response", "order", "line", "spite", "view", "light", "front",
    "place", "support", "total", "all", "turn", "part", "retaliation", "reply", "advance", "case", "accordance",
))  # fmt: skip
"""Nouns that make a preposition with "in": "in favour of", "in exchange for". Nothing is an amount of them."""


def counted_noun(context: Context, first: int, end: int) -> tuple[int, int] | None:
    """Give the noun phrase that a number stands before: "two wounded soldiers" gives "wounded soldiers".

    Args:
        context: the sentence.
        first: position of the number's first token.
        end: position after its last token.

    Returns:
        Positions of the phrase without the number, with an "of" phrase that follows; None where no noun is counted.
    """
    head = _head(context, first, end)
    if head is None:
        return None
    last = head.i - context.sentence.first
    between = [context.token(position) for position in range(end, last)]
    if any(context.is_dated(position) for position in range(end, last + 1)):
        return None
    if any(token is None or token.pos_ not in INSIDE or token.text in {",", ";", ":", "("} for token in between):
        return None
    return end, with_of(context, last + 1)


def _head(context: Context, first: int, end: int) -> Token | None:
    """Find the noun: what the number modifies, or else the end of the run of adjectives and nouns after it."""
    for position in range(end - 1, first - 1, -1):
        token = context.token(position)
        if token is None:
            continue
        head = token.head
        place = head.i - context.sentence.first
        if token.dep_ in {"nummod", "compound", "amod", "nmod"} and head.pos_ in NOUNS and end <= place < end + LONGEST:
            return _whole(context, head)
    token = context.token(end)
    if token is not None and token.pos_ in {"NOUN", "ADJ"} and context.word(end - 1) != "-":
        head = token if token.pos_ == "NOUN" else token.head
        place = head.i - context.sentence.first
        if head.pos_ == "NOUN" and end <= place < end + LONGEST and head.tag_ in {"NNS", "NN"}:
            return _whole(context, head)
    return None


def _whole(context: Context, head: Token) -> Token:
    """Step from a noun to the one that it only describes: from "peacekeeping" to "troops"."""
    while head.dep_ == "compound" and head.head.pos_ in NOUNS and head.i < head.head.i <= head.i + 3:
        head = head.head
    return head


def with_of(context: Context, position: int) -> int:
    """Stretch a phrase over the "of" phrase that begins at a position: "rounds" to "rounds of negotiations"."""
    if context.word(position) != "of":
        return position
    end = simple_phrase(context, position + 1)
    return end if end is not None else position


def simple_phrase(context: Context, position: int) -> int | None:
    """Give the position after the noun phrase that begins here, without what follows its noun; None for none."""
    place = position
    last: int | None = None
    owned = False
    while place < position + LONGEST:
        token = context.token(place)
        if token is None or context.is_dated(place):
            break
        if token.pos_ in NOUNS:
            last, owned = place, False
        elif token.text in {"'s", "’s"}:
            owned = True
        elif token.pos_ in {"ADJ", "DET", "NUM"} or (token.pos_ == "PRON" and token.tag_ == "PRP$"):
            if last is not None and not owned:
                break
        elif not (token.text == "-" or (token.pos_ == "VERB" and token.dep_ == "amod")):
            break
        place += 1
    return None if last is None else last + 1


def measured_thing(context: Context, end: int) -> tuple[int, int] | None:
    """Give what an amount is an amount of: "of X", "in X", "worth of X" after it, or the noun that it describes."""
    position = end
    if context.word(position) == "worth":
        position += 1
    if context.word(position) in {"of", "in"}:
        token = context.token(position + 1)
        if context.word(position) == "in" and (token is None or token.pos_ not in {"NOUN", "ADJ"}):
            return None
        if context.word(position) == "in" and context.word(position + 1) in COMPLEX_PREPOSITIONS:
            return None
        phrase_end = simple_phrase(context, position + 1)
        return (position + 1, phrase_end) if phrase_end is not None else None
    return None


def described_noun(context: Context, first: int, end: int) -> tuple[int, int] | None:
    """Give the noun that an amount before it describes: "a $500 million loan", "a three-day visit"."""
    for position in range(first, end):
        token = context.token(position)
        if token is None or token.head.pos_ not in NOUNS:
            continue
        place = token.head.i - context.sentence.first
        if end <= place < end + LONGEST and token.dep_ in {
            "nmod",
            "nummod",
            "compound",
            "amod",
            "quantmod",
            "npadvmod",
        }:
            head = _whole(context, token.head)
            return end, head.i - context.sentence.first + 1
    return None
