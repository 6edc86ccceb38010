"""An event while it is being made: token indices in place of spans, and the rules that fired."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.records.events import EventType


@dataclass(slots=True)
class Draft:
    """A happening between parties, before its status, circumstances and codes are known.

    Attributes:
        type: PLOVER event type.
        mode: PLOVER mode of that type.
        head: token of the verb or noun that is the head of the happening.
        trigger: tokens of the trigger words, in order.
        words: all tokens of the entry's spans (clause core: parties, trigger, object), in order.
        actors: ids of the actors who act.
        recipients: ids of the actors towards whom they act.
        mediators: ids of the actors who stand between.
        contexts: PLOVER contexts.
        rules: names of the rules that fired, 'events.verb.attack@1' first.
        confidence: from 0 to 1.
        retold: whether it is a nominal that may refer back: "the attack", "the talks".
        alone: whether its words are evidence of a deed although no party is named: "the shelling of the market".
    """

    type: EventType
    mode: str | None
    head: int
    trigger: tuple[int, ...]
    words: tuple[int, ...]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    mediators: tuple[str, ...]
    contexts: tuple[str, ...]
    rules: tuple[str, ...]
    confidence: float
    retold: bool = False
    alone: bool = False
