"""Which sitting of a course words name, and how many there have been: "a fifth round", "five rounds", "five times"."""

from __future__ import annotations

import re

from dragoman.analysis.affairs.talks.words import COUNTING, MEETING, ORDINALS, ROUNDS
from dragoman.analysis.parsing.tree import Tree

NUMBERED = frozenset(("round", "session", "sitting", "leg"))
"""Sittings of which the first is one of several; "the first meeting" may well be the only one."""
CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
MANY = -1
"""Told to be several, and not how many."""
TEN = 10
FIGURE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
BARE = ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "ROOT", "conj", "appos", "npadvmod", "dep")
FUSED = frozenset(("latest", "last", "next", "previous"))
"""Adjectives that stand for a sitting by themselves: 'the latest took place in London'."""
REACH = 2
"""How many sentences back the noun may stand that an ordinal leaves out."""


def ordinal(word: str) -> int | None:
    """Give the number of an ordinal, spelled or in figures."""
    figure = FIGURE.fullmatch(word)
    return int(figure.group(1)) if figure else ORDINALS.get(word)


def numeral(word: str) -> int | None:
    """Give the number of a cardinal below a thousand, spelled or in figures."""
    return int(word) if word.isdigit() and len(word) < 4 else CARDINALS.get(word)


def numeral_at(tree: Tree, token: int) -> int | None:
    """Give the number that a token ends: 'one' in 'twenty-one' is twenty-one."""
    own = numeral(tree.lower[token])
    tens = numeral(tree.lower[token - 2]) if token > 1 and tree.text[token - 1] == "-" else None
    return own + tens if own is not None and tens is not None and own < TEN <= tens else own


def counts(tree: Tree, head: int) -> tuple[int | None, int | None]:
    """Read 'second meeting' (which) and 'five rounds' (how many)."""
    which = how_many = None
    for child in tree.children[head]:
        number = ordinal(tree.lower[child])
        if number is not None and child < head and not (number == 1 and tree.lemma[head] not in NUMBERED):
            which = number
        elif tree.dep[child] == "nummod" and tree.lemma[head] in ROUNDS:
            how_many = numeral_at(tree, child)
    return which, how_many


def times_met(tree: Tree, verb: int) -> int | None:
    """Read 'have met eleven times', 'met twice'."""
    for child in tree.children[verb]:
        if tree.lower[child] == "twice":
            return 2
        if tree.lemma[child] == "time" and tree.tag[child] == "NNS":
            if any(tree.lower[i] == "several" for i in tree.children[child]):
                return MANY
            numbers = [numeral_at(tree, i) for i in tree.children[child] if tree.dep[i] == "nummod"]
            return numbers[0] if numbers else None
    return None


def bare_sitting(tree: Tree, head: int) -> tuple[bool, int | None]:
    """Read 'a fifth is planned', 'the previous one': a sitting whose noun was named just before.

    The noun is left out where the hearer has it in mind still (Huddleston and Pullum 2002, 5.9.5: fused heads).

    Returns:
        Whether the token is such a sitting, and which one it is, if that is told.
    """
    number = ordinal(tree.lower[head])
    if tree.dep[head] not in BARE or not _is_in_mind(tree, head, number or 0):
        return False, None
    before = [tree.lower[i] for i in tree.children[head] if i < head]
    if number is not None and (number > 1 or _goes_on(tree, head)):
        after = head + 1 < len(tree) and tree.pos[head + 1] in ("NOUN", "PROPN", "ADJ", "NUM")
        return bool({"a", "an", "the", "another"} & set(before)) and not after, number
    if tree.lower[head] in FUSED:
        return before == ["the"], None
    if tree.lower[head] not in ("one", "ones") or not before:
        return False, None
    which = next((found for one in before if (found := ordinal(one)) is not None), None)
    return bool(set(before) & COUNTING) or which is not None, which


def _is_in_mind(tree: Tree, head: int, number: int) -> bool:
    """Say whether a sitting was named just before, and since then nothing that the ordinal may count as well."""
    here = tree.parse.sentence_of[head]
    told = False
    for token in range(head - 1, -1, -1):
        if here - tree.parse.sentence_of[token] > REACH:
            break
        if tree.pos[token] != "NOUN" or tree.parse.tokens[token].ent_type_ in ("DATE", "TIME"):
            continue
        if tree.lemma[token] in MEETING:
            told = True
            if tree.parse.sentence_of[token] == here:
                return True
        elif (
            number
            and tree.lemma[token] != "time"
            and any(_comes_before(tree, i, number) for i in tree.children[token] if i < token)
        ):
            return False
    return told


def _goes_on(tree: Tree, head: int) -> bool:
    """Say whether 'the first' opens a list: 'The first, in March, ...; the second, in April, ...'."""
    here = tree.parse.sentence_of[head]
    for token in range(head + 1, len(tree)):
        if tree.parse.sentence_of[token] > here + 1:
            return False
        known = any(tree.lower[i] in ("the", "a") for i in tree.children[token] if i < token)
        if tree.lower[token] == "second" and tree.dep[token] in BARE and known:
            return True
    return False


def _comes_before(tree: Tree, word: int, number: int) -> bool:
    return number - 1 in (ordinal(tree.lower[word]), numeral(tree.lower[word]))
