"""Readings: what a verb or noun tells, before it is known who are its parties."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from dragoman.vocabularies.event_lexicon import Frame

COOPERATIVE = frozenset(("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"))
COERCIVE = frozenset(("THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"))
RECIPROCAL = frozenset(("AGREE", "CONSULT", "COOPERATE"))

# Where the party towards whom is looked for, by type, in this order.
RECIPIENTS: dict[str, tuple[str, ...]] = {
    "AGREE": ("with", "iobj", "to", "obj", "inner"),
    "CONSULT": ("obj", "with", "to"),
    "SUPPORT": ("obj", "for", "to", "with", "of"),
    "CONCEDE": ("iobj", "to", "obj", "on", "from", "against", "for", "of"),
    "COOPERATE": ("with", "to", "obj"),
    "AID": ("iobj", "to", "obj", "for", "of", "in"),
    "RETREAT": ("from", "obj", "to", "with", "of"),
    "REQUEST": ("iobj", "obj", "on", "from", "to", "of", "with", "clause", "inner"),
    "ACCUSE": ("obj", "against", "of", "on", "at", "with", "into", "by", "over"),
    "REJECT": ("obj", "from", "by", "to", "with", "inner", "of"),
    "THREATEN": ("obj", "against", "to", "on", "with", "for", "inner"),
    "PROTEST": ("against", "obj", "at", "over", "inner"),
    "SANCTION": ("obj", "on", "against", "with", "from", "to", "of", "inner"),
    "MOBILIZE": ("against", "to", "in", "near", "on", "with"),
    "COERCE": ("obj", "on", "against", "of", "to", "from", "inner"),
    "ASSAULT": ("obj", "on", "against", "at", "of", "into", "with", "inner"),
}  # fmt: skip

# Which mode of refusal, demand and threat goes with what is refused, demanded and threatened (manual of 2021).
REFUSED = {"AID": "assist", "CONSULT": "meet", "CONCEDE": "yield", "RETREAT": "yield"}
DEMANDED = {"AID": "assist", "SUPPORT": "assist", "CONSULT": "meet", "CONCEDE": "yield", "RETREAT": "yield"}
THREATENED = {"ASSAULT": "violence", "SANCTION": "relations", "MOBILIZE": "violence"}
THREATENED_MODES = {"arrest": "arrest", "expel": "expel", "deport": "expel", "seize": "territory"}

# Of whom one says that he is disposed to something: 'willing', 'ready', 'open to'.
DISPOSED = frozenset(("willing", "ready", "prepared", "open", "happy", "eager", "keen", "unwilling"))
JOINING = frozenset(
    (
        "discuss", "take", "join", "participate", "contribute", "consider", "host", "help", "talk", "work", "extend",
        "return", "listen", "accept", "sign", "compromise", "negotiate", "meet", "resume", "share", "pay", "provide",
        "cooperate", "mediate", "exchange", "offer", "engage", "attend", "facilitate", "reopen", "restore", "serve",
        "act", "play", "send", "supply", "import", "buy", "open", "release", "renew", "approve", "grant", "recognise",
        "recognize", "implement", "lead", "assist"
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word tells.

    Attributes:
        type: PLOVER type.
        mode: PLOVER mode, or None.
        frame: the entry of the lexicon.
        trigger: tokens that tell it.
        rule: name of the rule, such as 'events.verb.attack@1'.
        inner: the verb or noun of what is promised, demanded, refused or threatened, or None.
        consumed: tokens that are told of in this reading and start none of their own.
        via: the noun through which a light verb tells it, or None.
    """

    type: str
    mode: str | None
    frame: Frame
    trigger: tuple[int, ...]
    rule: str
    inner: int | None = None
    consumed: frozenset[int] = frozenset()
    via: int | None = None


def mode_of(kind: str, mode: str | None, inner: Reading | None) -> str | None:
    """Give the mode of a demand, refusal or threat by what is demanded, refused or threatened."""
    if mode is not None or inner is None:
        return mode
    if kind == "REQUEST":
        return DEMANDED.get(inner.type, "change")
    if kind == "REJECT":
        return REFUSED.get(inner.type, "change")
    if kind == "THREATEN":
        if inner.type == "COERCE":
            return THREATENED_MODES.get(inner.mode or "", "restrict")
        if inner.type == "SANCTION" and inner.mode == "expel":
            return "expel"
        return THREATENED.get(inner.type)
    return mode


def committed(inner: Reading | None, negated: bool) -> str | None:
    """Give the type of a commitment by what is undertaken: help is agreed, harm threatened, refusal rejects.

    Who says that he will resign commits himself to nobody: that he is to go is the news.
    """
    if inner is None or inner.mode == "resign":
        return None
    if inner.type in COERCIVE:
        return None if negated else "THREATEN"
    if inner.type in COOPERATIVE:
        return "REJECT" if negated else "AGREE"
    return None


def is_harm(reading: Reading | None) -> bool:
    """Say whether a reading tells of coercion or violence."""
    return reading is not None and reading.type in COERCIVE


def names_object(frame: Frame) -> bool:
    """Say whether the lexicon knows the object by its word, 'lift an embargo': then its phrases tell the parties."""
    return any(one.place == "obj" and one.words and not one.negated for one in chain.from_iterable(frame.conditions))
