"""Who stands against whom: 'sides' are the two parties of a quarrel, not any two that were named side by side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Draft
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.phrases import Phrase

# Verbs whose subject and object are on two sides (Levin 1993, 33 and 36.4).
OPPOSING = frozenset(
    ("accuse", "attack", "blame", "bomb", "denounce", "fight", "invade", "shell", "battle", "besiege", "strike")
)
REACH = 3
SUBJECTS = ("nsubj", "nsubjpass")


def opponents(grammar: Grammar, phrases: Sequence[Phrase], index: int) -> list[list[Draft]]:
    """Give the pairs of whom a verb told, in the sentences before a token, that one is against the other.

    Args:
        grammar: the parse.
        phrases: the noun phrases, in reading order.
        index: the first token of 'both sides'.

    Returns:
        One pair for each verb, subject first, in reading order.
    """
    by_head = {phrase.head: phrase.draft for phrase in phrases if phrase.draft is not None and phrase.head < index}
    found = []
    for verb in range(bisect_left(grammar.sentence, grammar.sentence[index] - REACH), index):
        if grammar.lemma[verb] not in OPPOSING:
            continue
        subject = _subject(grammar, verb)
        objects = [child for child in grammar.children[verb] if grammar.dep[child] == "dobj"]
        one, other = by_head.get(subject), by_head.get(objects[0] if objects else -1)
        if grammar.tag[verb].startswith("V") and one is not None and other is not None and one is not other:
            found.append([one, other])
    return found


def _subject(grammar: Grammar, verb: int) -> int:
    """Give the head of a verb's subject, or of that of the verb it is joined to; -1 for none."""
    while True:
        own = next((child for child in grammar.children[verb] if grammar.dep[child] in SUBJECTS), None)
        if own is not None:
            return own if grammar.dep[own] == "nsubj" else -1
        if grammar.dep[verb] != "conj":
            return -1
        verb = grammar.head[verb]
