"""Whose figure it is: who has, pays, loses or is what is counted.

A holder is named by a possessive ("Senn's 40 frigates"), by an "of" phrase or an adjective of origin in the counted
phrase ("20 Indian soldiers"), or as the subject of a verb of having, getting, spending or losing, or the party whom
something costs (the possession verbs of Levin 1993, 11.1, 13 and 54.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor

POSSESSING = frozenset((
    "have", "own", "hold", "possess", "keep", "get", "receive", "obtain", "acquire",
    "earn", "gain", "win", "raise", "lose",
    "spend", "pay", "owe", "need", "contribute", "pledge", "donate", "invest", "deploy", "field", "station", "buy",
    "purchase", "import", "export", "sell", "produce", "borrow", "lend", "commit", "provide", "send", "supply",
))  # fmt: skip

Holding = tuple[int, int, str]
"""First token, token after the last, and actor id of a mention."""


def mentions_by_token(parse: Parse, actors: Sequence[Actor]) -> dict[int, list[Holding]]:
    """Give the mentions of parties by each token that they cover, the shortest first."""
    found: dict[int, list[Holding]] = {}
    for actor in actors:
        for mention in actor.mentions:
            covered = parse.covered(mention.span)
            for index in covered:
                found.setdefault(index, []).append((covered.start, covered.stop, actor.id))
    for holdings in found.values():
        holdings.sort(key=lambda holding: (holding[1] - holding[0], holding))
    return found


def holder_of(context: Context, amount: Amount, mentions: dict[int, list[Holding]]) -> str | None:
    """Give the actor whose figure it is, or None where the sentence does not say.

    Args:
        context: the sentence.
        amount: the figure.
        mentions: as `mentions_by_token` gives them.
    """
    offset = context.sentence.first
    counted = range(offset + amount.counted[0], offset + amount.counted[1]) if amount.counted else range(0)
    inside = range(offset + amount.start, max(offset + amount.end, counted.stop))
    tokens = context.parse.tokens
    for index in inside:
        for child in tokens[index].children:
            if child.dep_ == "poss" and child.i < offset + amount.start:
                return _meant(child, mentions)
    for index in counted:
        for first, last, actor in mentions.get(index, ()):
            if first >= counted.start and last <= counted.stop:
                return actor
    head = _head(context, inside)
    return None if head is None else _of_verb(head, mentions, inside)


def _head(context: Context, inside: range) -> Token | None:
    for index in inside:
        token = context.parse.tokens[index]
        if token.head.i not in inside and token.dep_ in {"dobj", "pobj", "attr", "npadvmod"}:
            return token
    return None


def _of_verb(head: Token, mentions: dict[int, list[Holding]], inside: range) -> str | None:
    verb = head.head
    if head.dep_ != "dobj":
        return None
    if verb.lemma_.lower() == "cost":
        return next((_meant(child, mentions) for child in verb.children if child.dep_ == "dative"), None)
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in POSSESSING:
        return None
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    return None if subject is None or subject.i in inside else _meant(subject, mentions)


def _meant(word: Token, mentions: dict[int, list[Holding]]) -> str | None:
    """Give the party whose mention a word heads: its head word lies in the mention and hangs on nothing in it."""
    for first, last, actor in mentions.get(word.i, ()):
        if not first <= word.head.i < last:
            return actor
    return None
