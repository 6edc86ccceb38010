"""Finding amounts of money, shares, measures and counts in a sentence."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from dragoman.analysis.figures.bare import find_bare, opposes
from dragoman.analysis.figures.base import Amount, Context, Number, amount_of
from dragoman.analysis.figures.bearers import bearer
from dragoman.analysis.figures.bounds import with_bounds
from dragoman.analysis.figures.currencies import currency_after, is_sum, sign_at
from dragoman.analysis.figures.fractions import find_fraction, part_of_magnitude
from dragoman.analysis.figures.measures import measure_at
from dragoman.analysis.figures.phrases import counted_noun, described_noun, measured_thing, simple_phrase, with_of
from dragoman.analysis.figures.vague import find_group, find_vague
from dragoman.analysis.figures.words import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    DASHES,
    DEFINITE,
    HELD_AS,
    LABELLED,
    LENGTHS,
    MATERIEL,
    PEOPLE,
    PERCENT_WORDS,
    RUPEE_SIGNS,
    STREETS,
    TIME_UNITS,
    VAGUE_PLURALS,
    VAGUE_TIMES,
)
from dragoman.analysis.numbers.numerals import Numeral, read_number
from dragoman.analysis.numbers.words import ONES, TENS

GOVERNED = frozenset(("nsubj", "nsubjpass", "dobj", "pobj"))
"""Roles that only nouns have, whatever their tag says."""

BEGINNINGS = frozenset((
    *ONES, *TENS, *VAGUE_PLURALS, *VAGUE_TIMES, *CURRENCY_SIGNS, *RUPEE_SIGNS, "tens", "half", "a", "an",
))  # fmt: skip
"""Words in letters with which a figure may begin."""


def find_amounts(context: Context) -> list[Amount]:
    """Find the figures of one sentence, from left to right, none overlapping another."""
    found: list[Amount] = []
    position = 0
    while position < len(context.words):
        amount = _at(context, position, found) if _may_begin(context, position) else None
        if amount is None:
            position = _after_number(context, position)
            continue
        amount = with_bounds(context, amount)
        if found and amount.start < found[-1].end:
            amount = replace(amount, start=found[-1].end)
        found.append(amount)
        position = amount.end
    return found


def _may_begin(context: Context, position: int) -> bool:
    """Say whether a figure may begin with a word; most cannot, which spares the reading of numbers there."""
    word, token = context.words[position], context.token(position)
    return not word[:1].isalpha() or word in BEGINNINGS or (token is not None and token.text in CURRENCY_CODES)


def _at(context: Context, position: int, found: list[Amount]) -> Amount | None:
    return (
        find_vague(context, position)
        or find_group(context, position)
        or find_fraction(context, position)
        or _from_number(context, position, found)
    )


def _after_number(context: Context, position: int) -> int:
    numeral = None if context.is_dated(position) else read_number(context.words, position)
    return numeral.end if numeral else position + 1


def _number(context: Context, position: int) -> Number | None:
    sign = sign_at(context, position)
    begin = position + 1 if sign else position
    numeral = part_of_magnitude(context.words, begin) or read_number(context.words, begin)
    if numeral is None or any(context.is_dated(place) for place in range(begin, numeral.end)):
        return None
    second = _second(context, begin, numeral)
    if second is None:
        return Number(position, numeral.end, numeral.value, None, None, sign, numeral.spelled)
    start = position
    if context.word(position - 1) in {"between", "from"}:
        start -= 1
    low = numeral.value
    if low < second.value / 1000 or (low < 1000 <= second.value and context.word(numeral.end) in DASHES):
        low = _lifted(context, numeral, second)
    return Number(start, second.end, None, low, second.value, sign, numeral.spelled)


def _lifted(context: Context, first: Numeral, second: Numeral) -> float:
    """In "$3-4 million" the magnitude belongs to both numbers."""
    bare = read_number(context.words[: first.end + 2], first.end + 1)
    if bare and not first.spelled and context.words[first.end - 1][:1].isdigit() and bare.value > first.value:
        return first.value * (second.value / bare.value)
    return first.value


def _second(context: Context, begin: int, first: Numeral) -> Numeral | None:
    joint = context.word(first.end)
    between = context.word(begin - 1) == "between" or context.word(begin - 2) == "between"
    if joint not in DASHES and joint not in {"to", "or"} and not (joint == "and" and between):
        return None
    if opposes(context, begin, first.end):
        return None
    place = first.end + 1
    if sign_at(context, place):
        place += 1
    second = read_number(context.words, place)
    if second is None or any(context.is_dated(position) for position in range(place, second.end)):
        return None
    lifted = Number(begin, second.end, None, first.value, second.value, None, False)
    return second if lifted.low is not None and _lifted(context, first, second) < second.value else None


def _from_number(context: Context, position: int, found: list[Amount]) -> Amount | None:
    number = _number(context, position)
    if number is None or _is_label(context, number):
        return None
    return (
        _money(context, number)
        or _share(context, number)
        or _measure(context, number)
        or _count(context, number, found)
    )


def _is_label(context: Context, number: Number) -> bool:
    """Tell amounts from numbers that name: "Resolution 2231", "Su-34", "phase 2", "Group of 20", the "1." of a list."""
    if number.sign:
        return False
    before = context.token(number.start - 1)
    after = context.word(number.end)
    if before is None:
        return after in {".", ")"} and not number.spelled
    if before.text in {"-", "–", "/", ".", "#", ":", "+"} and context.glued(number.start - 1):
        return True
    if number.spelled:
        return False
    named = before.pos_ == "PROPN" or (before.text[0].isupper() and number.start > 1 and before.pos_ in {"NOUN", "ADJ"})
    if named and not _heads_noun(context, number) and after not in PERCENT_WORDS and after != "per":
        return True
    if _is_address(context, number.end):
        return True
    if before.lemma_.lower() in LABELLED and not _heads_noun(context, number):
        return True
    earlier = context.token(number.start - 2)
    return before.text == "of" and earlier is not None and earlier.pos_ == "PROPN" and not _heads_noun(context, number)


def _is_address(context: Context, position: int) -> bool:
    """Read "10 Downing Street": proper nouns up to the word for a street."""
    place = position
    while place < position + 4 and (token := context.token(place)) is not None and _names(token):
        if place > position and token.lower_ in STREETS:
            return True
        place += 1
    return False


def _names(token: Token) -> bool:
    """Say whether a token may stand in the name of a street: "Downing", "42nd"."""
    ordinal = token.text[:1].isdigit() and token.lower_.endswith(("st", "nd", "rd", "th"))
    return token.text[:1].isupper() or ordinal


def _heads_noun(context: Context, number: Number) -> bool:
    token = context.token(number.end - 1)
    head = token.head if token is not None else None
    if token is None or head is None or token.dep_ not in {"nummod", "quantmod", "compound"}:
        return False
    return head.i - context.sentence.first >= number.end


def _money(context: Context, number: Number) -> Amount | None:
    if number.sign:
        amount = amount_of("money", number, number.end, number.sign)
    else:
        code, end = currency_after(context, number.end)
        if code is None:
            return None
        amount = amount_of("money", number, end, code)
    return _with_measured(context, amount)


def _with_measured(context: Context, amount: Amount) -> Amount:
    """Add what an amount is the amount of: what follows it, what it describes, or what it is said of."""
    counted = (
        measured_thing(context, amount.end)
        or described_noun(context, amount.start, amount.end)
        or bearer(context, amount.start, amount.end)
    )
    return replace(amount, counted=counted)


def _share(context: Context, number: Number) -> Amount | None:
    position = number.end + 1 if context.word(number.end) == "-" else number.end
    word = context.word(position)
    if word in PERCENT_WORDS:
        unit, end = "percent", position + 1
    elif word == "per" and context.word(position + 1) == "cent":
        unit, end = "percent", position + 2
    elif word == "percentage" and context.word(position + 1) in {"point", "points"}:
        unit, end = "percentage point", position + 2
    else:
        return None
    number, end = _share_range(context, number, end, unit)
    amount = amount_of("share", number, end, unit)
    return _with_measured(context, amount)


def _share_range(context: Context, number: Number, end: int, unit: str) -> tuple[Number, int]:
    """Read on where the sign stands at both numbers: "15% to 20%"."""
    if number.value is None or unit != "percent" or context.word(end) not in {"to", "-", "–", "or", "and"}:
        return number, end
    if context.word(end) == "and" and context.word(number.start - 1) != "between":
        return number, end
    second = read_number(context.words, end + 1)
    if second is None or context.word(second.end) not in PERCENT_WORDS or second.value <= number.value:
        return number, end
    start = number.start - 1 if context.word(number.start - 1) in {"between", "from"} else number.start
    return replace(number, start=start, value=None, low=number.value, high=second.value), second.end + 1


def _measure(context: Context, number: Number) -> Amount | None:
    position = number.end + 1 if context.word(number.end) == "-" else number.end
    name, end = measure_at(context, position)
    if name is None:
        return None
    if name == "pound" and is_sum(context, number.end) and context.word(end) != "of":
        return None
    amount = amount_of("measure", number, end, name)
    away = name in LENGTHS and "within" in context.words[max(0, number.start - 3) : number.start]
    return amount if away else _with_measured(context, amount)


def _count(context: Context, number: Number, found: list[Amount]) -> Amount | None:
    if context.word(number.end) in DASHES and context.glued(number.end - 1):
        return None
    if context.word(number.end).removesuffix("s") in TIME_UNITS:
        return None
    if number.value == 1 and not _counts_one(context, number):
        return None
    counted = counted_noun(context, number.start, number.end)
    if counted is None:
        counted = _out_of(context, number.end)
    if counted is not None and _is_verb(context, number, counted):
        amount = amount_of("count", number, number.end, None)
        return replace(amount, counted=bearer(context, number.start, number.end) or _before_of(context, number))
    if counted is not None and counted[1] - counted[0] > 1 and context.word(counted[1] - 1) in HELD_AS:
        counted = (counted[0], counted[1] - 1)
    definite = context.word(number.start - 1) in DEFINITE
    if definite and number.value is not None and number.value <= 3:
        return None
    if counted is None:
        return find_bare(context, number, found[-1] if found else None, definite)
    end = number.end
    return replace(amount_of("count", number, end, None), counted=counted)


def _out_of(context: Context, position: int) -> tuple[int, int] | None:
    """Give the whole that a number takes a part of: "three of the ships", "76 out of 81 drones"."""
    if context.word(position) == "out":
        position += 1
    end = simple_phrase(context, position + 1) if context.word(position) == "of" else None
    return None if end is None else (position + 1, with_of(context, end))


def _is_verb(context: Context, number: Number, counted: tuple[int, int]) -> bool:
    """Tell "its offer of six million stands" from six million stands.

    A parser that takes the verb for a noun leaves the subject without a predicate: as a noun coordinated with a verb.
    """
    preposition = context.token(number.start - 1)
    if preposition is None or preposition.lower_ != "of" or counted[1] - counted[0] != 1:
        return False
    subject, word = preposition.head, context.token(counted[0])
    lost = subject.pos_ == "NOUN" and subject.dep_ == "conj" and subject.head.pos_ == "VERB"
    return lost and word is not None and word.tag_ == "NNS"


def _before_of(context: Context, number: Number) -> tuple[int, int]:
    """Give the noun directly before "of" and the number."""
    return number.start - 2, number.start - 1


def _counts_one(context: Context, number: Number) -> bool:
    """Say whether "one" before a noun counts: people, ships and such, votes, or beside another number."""
    head = _one_noun(context, number)
    if head is None:
        token = context.token(number.end)
        return token is not None and token.pos_ == "NOUN" and token.lemma_.lower() in PEOPLE
    if head.lemma_.lower() in PEOPLE or head.lemma_.lower() in MATERIEL:
        return True
    beside = head.conjuncts
    return any(child.dep_ == "nummod" and child.lower_ != "one" for other in beside for child in other.children)


def _one_noun(context: Context, number: Number) -> Token | None:
    token = context.token(number.end - 1)
    if token is None or token.dep_ != "nummod" or not (token.head.pos_ == "NOUN" or token.head.dep_ in GOVERNED):
        return None
    return token.head if token.head.i - context.sentence.first >= number.end else None
