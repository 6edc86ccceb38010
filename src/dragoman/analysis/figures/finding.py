"""Finding amounts of money, shares, measures and counts in a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.bearers import bearer
from dragoman.analysis.figures.bounds import with_bounds
from dragoman.analysis.figures.phrases import counted_noun, described_noun, measured_thing, simple_phrase, with_of
from dragoman.analysis.figures.words import (
    COUNTRY_CURRENCIES,
    CURRENCY_CODES,
    CURRENCY_NOUNS,
    CURRENCY_SIGNS,
    CURRENCY_STEMS,
    DEFINITE,
    FELLED,
    FRACTIONS,
    LABELLED,
    MEASURES,
    PEOPLE,
    PERCENT_WORDS,
    RUPEE_SIGNS,
    TIME_UNITS,
    VAGUE_PLURALS,
)
from dragoman.analysis.numbers.numerals import Numeral, read_number

DASHES = frozenset(("-", "–", "—"))


@dataclass(frozen=True, slots=True)
class Number:
    """A number or a range of two, with the currency sign before it."""

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    sign: str | None
    spelled: bool


def find_amounts(context: Context) -> list[Amount]:
    """Find the figures of one sentence, from left to right, none overlapping another."""
    found: list[Amount] = []
    position = 0
    while position < len(context.words):
        amount = _vague(context, position) or _fraction(context, position) or _from_number(context, position, found)
        if amount is None:
            position = _after_number(context, position)
            continue
        amount = with_bounds(context, amount)
        if found and amount.start < found[-1].end:
            amount = replace(amount, start=found[-1].end)
        found.append(amount)
        position = amount.end
    return found


def _after_number(context: Context, position: int) -> int:
    numeral = None if context.is_dated(position) else read_number(context.words, position)
    return numeral.end if numeral else position + 1


def _number(context: Context, position: int) -> Number | None:
    sign = _sign(context, position)
    begin = position + 1 if sign else position
    numeral = read_number(context.words, begin)
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
    place = first.end + 1
    if _sign(context, place):
        place += 1
    second = read_number(context.words, place)
    if second is None or any(context.is_dated(position) for position in range(place, second.end)):
        return None
    lifted = Number(begin, second.end, None, first.value, second.value, None, False)
    return second if lifted.low is not None and _lifted(context, first, second) < second.value else None


def _sign(context: Context, position: int) -> str | None:
    word = context.word(position)
    if word in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[word]
    if word in RUPEE_SIGNS:
        return context.rupee
    token = context.token(position)
    return word.upper() if token is not None and token.text in CURRENCY_CODES else None


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
    if before.lemma_.lower() in LABELLED and not _heads_noun(context, number):
        return True
    earlier = context.token(number.start - 2)
    return before.text == "of" and earlier is not None and earlier.pos_ == "PROPN" and not _heads_noun(context, number)


def _heads_noun(context: Context, number: Number) -> bool:
    token = context.token(number.end - 1)
    head = token.head if token is not None else None
    if token is None or head is None or token.dep_ not in {"nummod", "quantmod", "compound"}:
        return False
    return head.i - context.sentence.first >= number.end


def _amount(rule: str, number: Number, end: int, unit: str | None) -> Amount:
    return Amount(rule, number.start, end, number.value, number.low, number.high, unit)


def _money(context: Context, number: Number) -> Amount | None:
    if number.sign:
        amount = _amount("money", number, number.end, number.sign)
    else:
        code, end = _currency_after(context, number.end)
        if code is None:
            return None
        amount = _amount("money", number, end, code)
    return _with_measured(context, amount)


def _with_measured(context: Context, amount: Amount) -> Amount:
    """Add what an amount is the amount of: what follows it, what it describes, or what it is said of."""
    counted = (
        measured_thing(context, amount.end)
        or described_noun(context, amount.start, amount.end)
        or bearer(context, amount.start, amount.end)
    )
    return replace(amount, counted=counted)


def _currency_after(context: Context, end: int) -> tuple[str | None, int]:
    position = end + 1 if context.word(end) == "-" else end
    token = context.token(position)
    if token is None:
        return None, end
    if token.text in CURRENCY_CODES:
        return token.text, position + 1
    for length in range(3):
        stem = _stem(context.word(position + length))
        if length and stem in CURRENCY_STEMS:
            code = COUNTRY_CURRENCIES.get((context.word(position + length - 1), stem))
            if code:
                return code, position + length + 1
    stem = _stem(token.lower_)
    if stem in CURRENCY_NOUNS:
        return CURRENCY_NOUNS[stem], position + 1
    if stem == "rupee":
        return context.rupee, position + 1
    return None, end


def _stem(word: str) -> str:
    return word.removesuffix("s") if word not in CURRENCY_NOUNS else word


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
    amount = _amount("share", number, end, unit)
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
    area = context.word(position) in {"square", "cubic", "nautical", "metric"}
    word = context.word(position + 1) if area else context.word(position)
    name = MEASURES.get(word) or MEASURES.get(word.removesuffix("s"))
    if name is None:
        return None
    end = position + 2 if area else position + 1
    if area and context.word(position) != "metric":
        name = f"{context.word(position)} {name}"
    if name == "degree" and context.word(end) in {"celsius", "fahrenheit"}:
        name, end = f"degree {context.word(end).capitalize()}", end + 1
    amount = _amount("measure", number, end, name)
    return _with_measured(context, amount)


def _count(context: Context, number: Number, found: list[Amount]) -> Amount | None:
    if context.word(number.end) in DASHES and context.glued(number.end - 1):
        return None
    if context.word(number.end).removesuffix("s") in TIME_UNITS:
        return None
    if number.value == 1 and not _counts_one(context, number):
        return None
    counted = counted_noun(context, number.start, number.end)
    if counted is None and context.word(number.end) == "of":
        end = simple_phrase(context, number.end + 1)
        counted = (number.end + 1, with_of(context, end)) if end is not None else None
    definite = context.word(number.start - 1) in DEFINITE
    if definite and number.value is not None and number.value <= 3:
        return None
    if counted is None:
        return _bare(context, number, found, definite)
    end = number.end
    return replace(_amount("count", number, end, None), counted=counted)


def _counts_one(context: Context, number: Number) -> bool:
    token = context.token(number.end)
    return token is not None and token.lemma_.lower() in PEOPLE


def _bare(context: Context, number: Number, found: list[Amount], definite: bool) -> Amount | None:
    """A number alone: the other side of a vote ("141 votes to 5"), or the subject or object of a verb ("killed 12")."""
    last = found[-1] if found else None
    amount = _amount("count", number, number.end, None)
    opposed = context.word(number.start - 1) in {"to", "against"}
    if opposed and last is not None and last.counted and _is_vote(context, last.counted):
        return replace(amount, rule="vote", counted=last.counted) if last.counted[1] >= number.start - 2 else None
    if last is not None and context.word(number.end) in {"against", "abstaining"} and _tells_votes(context):
        return replace(amount, rule="vote")
    if context.word(number.end) in FELLED and not definite:
        return replace(amount, counted=(number.end, number.end + 1))
    token = context.token(number.end - 1)
    if token is None or definite or (number.spelled and (number.value or 10) < 2):
        return None
    if context.words[number.start - 1 : number.start] in (["-"], ["("], ["/"]) or not _stands_alone(context, number):
        return None
    voted = any(word.startswith("vot") for word in context.words[max(0, number.start - 3) : number.start])
    return amount if voted or token.dep_ in {"nsubj", "nsubjpass", "dobj"} else None


def _stands_alone(context: Context, number: Number) -> bool:
    following = context.token(number.end)
    return following is None or following.pos_ not in {"NOUN", "PROPN", "NUM", "SYM", "ADJ"}


def _is_vote(context: Context, counted: tuple[int, int]) -> bool:
    return context.word(counted[0]) in {"vote", "votes", "ballots"}


def _tells_votes(context: Context) -> bool:
    return any(word.startswith(("vote", "voting", "abstain", "abstention")) for word in context.words)


def _vague(context: Context, position: int) -> Amount | None:
    """Read "dozens of", "hundreds of", "tens of thousands of": no number, but a least one."""
    word = context.word(position)
    if word == "tens" and context.word(position + 1) == "of" and context.word(position + 2) in VAGUE_PLURALS:
        low, end = 10 * VAGUE_PLURALS[context.word(position + 2)], position + 3
    elif word == "hundreds" and context.word(position + 1) == "of" and context.word(position + 2) in VAGUE_PLURALS:
        low, end = 100 * VAGUE_PLURALS[context.word(position + 2)], position + 3
    elif word in VAGUE_PLURALS:
        low, end = VAGUE_PLURALS[word], position + 1
    else:
        return None
    if context.word(end) == "of":
        thing = simple_phrase(context, end + 1)
        if thing is None or context.is_dated(end + 1):
            return None
        code, money_end = _currency_after(context, end + 1)
        if code:
            return Amount(
                "money", position, money_end, None, float(low), None, code, True, measured_thing(context, money_end)
            )
        return Amount("count", position, end, None, float(low), None, None, True, (end + 1, with_of(context, thing)))
    token = context.token(position)
    subject = token is not None and token.dep_ in {"nsubj", "nsubjpass"}
    return (
        Amount("count", position, end, None, float(low), None, None, True)
        if subject or context.word(end) == "more"
        else None
    )


def _fraction(context: Context, position: int) -> Amount | None:
    """Read "a third of", "two-thirds of", "half of", "three quarters of" and "one in five"."""
    word = context.word(position)
    if (
        word in {"half", "quarter"}
        and context.word(position + 1) in {"of", "the"}
        and context.word(position - 1) not in {"a", "the", "first", "second"}
    ):
        if word == "quarter":
            return None
        return _part(context, position, position + 1, 0.5)
    numerator = 1 if word in {"a", "one"} else None
    if numerator is None:
        numeral = read_number(context.words, position) if word[:1].isalpha() and word != "half" else None
        if numeral is None or numeral.end != position + 1:
            return None
        numerator = int(numeral.value)
    place = position + 2 if context.word(position + 1) == "-" else position + 1
    denominator = FRACTIONS.get(context.word(place))
    if (
        denominator is None
        or numerator >= denominator
        or context.word(place + 1) != "of"
        or context.word(place + 2) in {"a", "an"}
    ):
        return None
    if (numerator == 1) == context.word(place).endswith("s"):
        return None
    return _part(context, position, place + 1, numerator / denominator)


def _part(context: Context, start: int, end: int, value: float) -> Amount | None:
    begin = end + 1 if context.word(end) == "of" else end
    thing = simple_phrase(context, begin)
    if thing is None:
        return None
    return Amount("share", start, end, value, None, None, "share", False, (begin, with_of(context, thing)))
