"""Whose figure it is: who has, pays, loses or is what is counted.

A holder is named by a possessive ("Senn's 40 frigates"), by an "of" phrase or an adjective of origin in the counted
phrase ("20 Indian soldiers"), or as the subject of a verb of having, getting, spending or losing, or the party whom
something costs (the possession verbs of Levin 1993, 11.1, 13 and 54.3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Span, Token

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor

POSSESSING = frozenset((
    "have", "own", "hold", "possess", "keep", "get", "receive", "obtain", "acquire",
    "earn", "gain", "win", "raise", "lose",
    "spend", "pay", "owe", "need", "contribute", "pledge", "donate", "invest", "deploy", "field", "station", "buy",
    "purchase", "import", "export", "sell", "produce", "borrow", "lend", "commit", "provide", "send", "supply",
    "give", "grant", "offer", "allocate", "earmark", "add", "host", "house", "mobilise", "mobilize", "muster", "mass",
    "command", "employ", "recruit", "amass", "withdraw", "redeploy", "launch", "fire", "store", "stockpile",
    "operate", "collect", "budget", "dispatch", "lack", "recall", "squander",
))  # fmt: skip
"""Verbs whose subject has, had or will have what their object names."""
GRANTING = frozenset(("approve", "sanction", "authorise", "authorize", "allot", "appropriate", "disburse"))
"""Verbs whose subject commits its money to something; of other things they only tell an opinion."""
ASIDE = frozenset(("set", "put", "lay"))
TAKING_IN = frozenset(("take",))

ACTING_FOR_STATES = frozenset(("MIL", "GOV", "COP", "SPY"))
"""PLOVER sectors of those who act for their state."""

ROLES = frozenset(("dobj", "pobj", "attr", "npadvmod", "nsubjpass", "conj"))
NOMINAL = frozenset(("NOUN", "PROPN", "NUM"))
CLIMB = 3
"""How many verbs up the subject may stand: "agreed to try to buy"."""
WHOLES = frozenset((
    "army", "force", "fleet", "garrison", "contingent", "team", "delegation", "loan", "grant", "budget", "fund",
    "package", "outlay", "gift", "donation", "debt", "deficit", "surplus", "stockpile", "arsenal", "reserve", "total",
    "sum", "fine", "majority", "credit", "investment", "population",
))  # fmt: skip
"""Nouns that say of how much somebody's thing consists: who has "a fleet of 30 ships" has the ships."""

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


def owners_of(actors: Sequence[Actor]) -> dict[str, str]:
    """Give the state, if the document names it, of groups that act for it, by their ids: of "Indian soldiers" India."""
    states = {actor.country: actor.id for actor in actors if actor.kind == "state" and actor.country}
    return {
        actor.id: states[actor.country]
        for actor in actors
        if actor.kind != "state" and actor.sector in ACTING_FOR_STATES and actor.country in states
    }


def holder_of(
    context: Context, amount: Amount, mentions: dict[int, list[Holding]], owners: Mapping[str, str]
) -> str | None:
    """Give the actor whose figure it is, or None where the sentence does not say.

    Args:
        context: the sentence.
        amount: the figure.
        mentions: as `mentions_by_token` gives them.
        owners: as `owners_of` gives them.
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
            if not _is_counted(tokens[first:last], counted):
                if first >= counted.start and last <= counted.stop:
                    return actor
            elif actor in owners:
                return owners[actor]
    head = _head(context, inside)
    if head is None:
        return None
    having = POSSESSING | GRANTING if amount.rule == "money" else POSSESSING
    return _of_verb(head, mentions, inside, having) or _of_phrase(head, mentions, inside, having)


def _is_counted(mention: Span, counted: range) -> bool:
    """Say whether a mention names those who are counted, and not whose they are: "two of the four men"."""
    head = mention.root
    return head.pos_ == "NOUN" and head.head.i not in counted


def _head(context: Context, inside: range) -> Token | None:
    for index in inside:
        token = context.parse.tokens[index]
        if token.head.i not in inside and token.dep_ in ROLES:
            return token
    return None


def _of_verb(head: Token, mentions: dict[int, list[Holding]], inside: range, having: frozenset[str]) -> str | None:
    """Read the subject of a verb of having, or whom something costs."""
    while head.dep_ == "conj" and head.head.pos_ in NOMINAL:
        head = head.head
    verb = head.head
    if head.dep_ == "nsubjpass" and _has(verb, having):
        return _by_whom(verb, mentions)
    if head.dep_ != "dobj":
        return None
    if verb.lemma_.lower() == "cost":
        return next((_meant(child, mentions) for child in verb.children if child.dep_ == "dative"), None)
    subject = _subject(verb) if verb.pos_ == "VERB" and _has(verb, having) else None
    return None if subject is None or subject.i in inside else _meant(subject, mentions)


def _has(verb: Token, having: frozenset[str]) -> bool:
    lemma = verb.lemma_.lower()
    if any(child.dep_ == "neg" for child in verb.children):
        return False
    if lemma in ASIDE:
        return any(child.lower_ == "aside" for child in verb.children)
    if lemma in TAKING_IN:
        return any(child.lower_ == "in" and (child.dep_ == "prt" or child.tag_ == "RP") for child in verb.children)
    return lemma in having


def _subject(verb: Token) -> Token | None:
    """Give who does it: the verb's own subject, or that of the verb that it is coordinated with or governed by."""
    for _ in range(CLIMB):
        subject = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
        if subject is not None:
            return subject if subject.dep_ == "nsubj" else None
        if verb.dep_ == "xcomp" and any(child.dep_ == "dobj" for child in verb.head.children):
            return None
        if verb.dep_ not in {"conj", "xcomp"} or verb.head.pos_ not in {"VERB", "AUX"}:
            return None
        verb = verb.head
    return None


def _by_whom(verb: Token, mentions: dict[int, list[Holding]]) -> str | None:
    for child in verb.children:
        if child.dep_ == "agent":
            for giver in child.children:
                if giver.dep_ == "pobj":
                    return _meant(giver, mentions)
    return None


def _of_phrase(head: Token, mentions: dict[int, list[Holding]], inside: range, having: frozenset[str]) -> str | None:
    """Read whose is what consists of so many: "the republic's army of 4,200 men", "a Saudi loan of $3 billion"."""
    preposition = head.head
    if head.dep_ != "pobj" or preposition.lower_ != "of" or preposition.head.pos_ != "NOUN":
        return None
    noun = preposition.head
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is not None:
        return _meant(owner, mentions)
    return _of_verb(noun, mentions, inside, having) if noun.lemma_.lower() in WHOLES else None


def _meant(word: Token, mentions: dict[int, list[Holding]]) -> str | None:
    """Give the party whose mention a word heads: its head word lies in the mention and hangs on nothing in it."""
    for first, last, actor in mentions.get(word.i, ()):
        if not first <= word.head.i < last:
            return actor
    return None
