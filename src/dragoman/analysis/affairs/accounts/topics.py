"""What a stretch of words is about, in a word or two, and whether other words are about the same.

A topic is a noun of the words, or the verb where they have none. Two words are of one topic where they share a stem:
what is left when the endings of inflection and of nouns made from verbs are taken off ("retaliate", "retaliation").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.analysis.parsing.tree import Tree

EMPTY = frozenset((
    "possibility", "prospect", "chance", "fact", "issue", "question", "matter", "idea",
    "call", "number", "series", "kind", "way",
    "thing", "part", "lot", "time", "day", "week", "month", "year", "hour",
    "minute", "role", "result", "circumstance", "place",
    "people", "reporter", "journalist", "one", "side", "leader", "country",
    "president", "minister", "government", "official",
    "troop", "troops", "force", "forces", "army", "military", "ministry", "spokesman", "spokeswoman",
    "statement", "remark", "word", "hope", "desire", "need", "signal", "end",
    "state", "lack", "account", "willingness", "advance", "today",
))  # fmt: skip
"""Nouns that frame what is spoken of and do not name it."""

EMPTY_VERBS = frozenset(
    ("be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "give", "want", "let", "will")
)

ENDINGS = (
    "izations", "isations", "ization", "isation", "ations", "ation", "ments", "ment",
    "ings", "ing", "ions", "ion", "ances",
    "ance", "als", "al", "ers", "er", "ates", "ate", "ated", "ies", "ed", "es", "s", "e", "y",
)  # fmt: skip
SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its words as the text has them, and its stem."""

    words: str
    stem: str


def stem(word: str) -> str:
    """Take the endings of inflection and nominalisation off a word; four letters at least stay."""
    for ending in ENDINGS:
        if ending == "s" and word.endswith("ss"):
            continue
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: len(word) - len(ending)]
    return word


def topics_of(tree: Tree, tokens: Sequence[int]) -> tuple[Topic, ...]:
    """Give what some words are about, what is named first first; names of persons and times are no topics."""
    found: dict[str, Topic] = {}
    for token in tokens:
        if _names_matter(tree, token):
            topic = Topic(_words(tree, token), stem(tree.lemma[token]))
            found.setdefault(topic.stem, topic)
    if not found:
        for token in tokens:
            entity = tree.parse.tokens[token].ent_type_
            if (
                tree.pos[token] == "PROPN"
                and entity in ("GPE", "LOC", "NORP", "EVENT", "FAC")
                and not tree.is_verb(token)
            ):
                found.setdefault(tree.lower[token], Topic(tree.text[token], tree.lower[token]))
    if not found:
        for token in tokens:
            if tree.pos[token] == "VERB" and tree.lemma[token] not in EMPTY_VERBS:
                found.setdefault(stem(tree.lemma[token]), Topic(tree.lemma[token], stem(tree.lemma[token])))
    return tuple(found.values())


def stems_of(tree: Tree, tokens: Iterable[int]) -> frozenset[str]:
    """Give the stems of all nouns, verbs and adjectives among some words."""
    return frozenset(
        stem(tree.lemma[i])
        for i in tokens
        if tree.pos[i] in ("NOUN", "VERB", "ADJ") and tree.lemma[i] not in EMPTY | EMPTY_VERBS
    )


def _names_matter(tree: Tree, token: int) -> bool:
    if tree.pos[token] != "NOUN" or tree.dep[token] in ("compound", "nmod"):
        return False
    entity = tree.parse.tokens[token].ent_type_
    return tree.lemma[token] not in EMPTY and entity not in ("DATE", "TIME", "PERSON", "CARDINAL", "ORDINAL")


def _words(tree: Tree, noun: int) -> str:
    """Give a noun with the one noun before it that belongs to it: "air base attack", "peace talks"."""
    before = [i for i in tree.children[noun] if tree.dep[i] == "compound" and tree.pos[i] == "NOUN" and i < noun]
    return " ".join(tree.lower[i] for i in (*before[-2:], noun))
