"""Whether the words around a time expression look back or ahead.

English has no future tense in its verb forms: what lies ahead shows in auxiliaries ("will meet"), in the present
("meets on Friday", "is meeting"), and in infinitives and participles under verbs of planning ("plan to meet",
"scheduled for Monday"). See Huddleston and Pullum (2002), The Cambridge Grammar of the English Language, chapter 3.
"""

from __future__ import annotations

from typing import Literal

from spacy.tokens import Token

from dragoman.analysis.times.words import (
    AHEAD_VERBS,
    FUTURE_AUXILIARIES,
    HAVE_FORMS,
    LASTING_VERBS,
    OPEN_AUXILIARIES,
    PAST_BE_FORMS,
    PLANNING_VERBS,
    PRESENT_BE_FORMS,
    SPEECH_VERBS,
    UNCHANGING_VERBS,
)

Direction = Literal["past", "future", "unknown"]

MAX_CLIMB = 12


def direction(token: Token) -> Direction:
    """Find the verb that governs a token and say where it points: back, ahead, or neither."""
    node = token
    for steps in range(MAX_CLIMB):
        if node.pos_ in {"VERB", "AUX"}:
            found = _points(node, direct=steps <= 2)
            if found != "unknown":
                return found
        elif node.lower_ in {"due", "upcoming", "scheduled"}:
            return "unknown" if _had(node.head) else "future"
        if node.head.i == node.i:
            return "unknown"
        node = node.head
    return "unknown"


def surely_ahead(token: Token) -> bool:
    """Say whether the nearest verb above a token has "will" or "shall": "will attend Monday's meeting"."""
    for node in token.ancestors:
        if node.pos_ in {"VERB", "AUX"}:
            return any(child.lower_ in FUTURE_AUXILIARIES for child in node.children if child.dep_ == "aux")
    return False


def looks_back_to(token: Token, *, initial: bool) -> bool:
    """Say whether "until" or "by" before this token bounds something past.

    "Held until Thursday", "did not speak until Thursday" and "By Thursday, thirty had died" look back; "adjourned until
    Thursday" and "must leave by Thursday" look ahead.

    Args:
        token: the last token of the time expression.
        initial: whether the preposition opens the sentence.
    """
    for node in token.ancestors:
        if node.pos_ in {"VERB", "AUX"}:
            past = _points(node, direct=True) == "past"
            denied = any(child.dep_ == "neg" for child in node.children)
            return past and (initial or denied or _had(node) or node.lemma_ in LASTING_VERBS)
    return False


def _points(verb: Token, *, direct: bool) -> Direction:
    helpers = [child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    if any(word in FUTURE_AUXILIARIES for word in helpers):
        return "future"
    have = any(word in HAVE_FORMS for word in helpers)
    if any(word in OPEN_AUXILIARIES for word in helpers):
        return "past" if have or _was_unable(verb, helpers) else "future"
    if "to" in helpers:
        return "past" if have else _infinitive(verb)
    if have:
        return "future" if verb.lemma_ in AHEAD_VERBS and "had" not in helpers else "past"
    return _plain_form(verb, helpers, direct)


def _was_unable(verb: Token, helpers: list[str]) -> bool:
    return "could" in helpers and any(child.dep_ == "neg" or child.lower_ == "neither" for child in verb.subtree)


def _had(verb: Token) -> bool:
    return any(child.lower_ == "had" and child.dep_ in {"aux", "auxpass"} for child in verb.children)


def _infinitive(verb: Token) -> Direction:
    head = verb.head
    if head.pos_ in {"NOUN", "PROPN"} and any(
        child.lower_ in {"first", "last", "only", "latest"} for child in head.children
    ):
        return "unknown"
    if head.i != verb.i and _had(head):
        return "unknown"
    if head.i != verb.i and (
        head.lemma_ in PLANNING_VERBS or head.lower_ in PLANNING_VERBS or head.pos_ in {"NOUN", "ADJ"}
    ):
        return "future"
    return "unknown"


def _plain_form(verb: Token, helpers: list[str], direct: bool) -> Direction:
    ahead = verb.lemma_ in AHEAD_VERBS
    tag = verb.tag_
    if any(word in PAST_BE_FORMS for word in helpers):
        return "future" if ahead and tag == "VBN" else "past"
    if any(word in PRESENT_BE_FORMS for word in helpers):
        return "future" if ahead or tag == "VBG" else "unknown"
    if tag == "VBD":
        return "past"
    if tag == "VBN":
        return "future" if ahead else "past"
    if tag == "VBP" and verb.lower_ in UNCHANGING_VERBS:
        return "unknown"
    if direct and tag in {"VBZ", "VBP"} and verb.lemma_ not in SPEECH_VERBS and verb.dep_ not in {"aux", "auxpass"}:
        return "future"
    return "unknown"
