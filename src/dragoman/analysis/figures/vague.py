"""Amounts without a number of their own: "dozens of", "tens of thousands of", "several hundred", "a couple of"."""

from __future__ import annotations

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.currencies import currency_after
from dragoman.analysis.figures.measures import measure_at
from dragoman.analysis.figures.phrases import counted_noun, measured_thing, simple_phrase, with_of
from dragoman.analysis.figures.words import GROUPS_OF, MEASURES, TIME_UNITS, VAGUE_PLURALS, VAGUE_TIMES
from dragoman.analysis.numbers.words import MAGNITUDES


def find_vague(context: Context, position: int) -> Amount | None:
    """Read "dozens of", "hundreds of", "tens of thousands of": no number, but a least one."""
    word = context.word(position)
    if word == "tens" and context.word(position + 1) == "of" and context.word(position + 2) in VAGUE_PLURALS:
        low, end = 10 * VAGUE_PLURALS[context.word(position + 2)], position + 3
    elif word == "hundreds" and context.word(position + 1) == "of" and context.word(position + 2) in VAGUE_PLURALS:
        low, end = 100 * VAGUE_PLURALS[context.word(position + 2)], position + 3
    elif word in VAGUE_PLURALS:
        low, end = VAGUE_PLURALS[word], position + 1
    elif several := _several(context, position):
        return several
    else:
        return None
    if context.word(end) == "of":
        thing = simple_phrase(context, end + 1)
        if thing is None or context.is_dated(end + 1):
            return None
        code, money_end = currency_after(context, end + 1)
        if code:
            return Amount(
                "money", position, money_end, None, float(low), None, code, True, measured_thing(context, money_end)
            )
        unit, unit_end = measure_at(context, end + 1)
        if unit:
            measured = measured_thing(context, unit_end)
            return Amount("measure", position, unit_end, None, float(low), None, unit, True, measured)
        return Amount("count", position, end, None, float(low), None, None, True, (end + 1, with_of(context, thing)))
    token = context.token(position)
    subject = token is not None and token.dep_ in {"nsubj", "nsubjpass"}
    return (
        Amount("count", position, end, None, float(low), None, None, True)
        if subject or context.word(end) == "more"
        else None
    )


def _several(context: Context, position: int) -> Amount | None:
    """Read "several hundred people", "a few dozen": at least two of them."""
    start = position
    if context.word(position) == "a" and context.word(position + 1) == "few":
        position += 1
    word = context.word(position + 1)
    power = {"dozen": 12, "hundred": 100}.get(word) or MAGNITUDES.get(word)
    if context.word(position) not in VAGUE_TIMES or power is None:
        return None
    code, end = currency_after(context, position + 2)
    if code:
        thing = measured_thing(context, end)
        return Amount("money", start, end, None, 2.0 * power, None, code, True, thing)
    counted = counted_noun(context, start, position + 2)
    if counted is None or context.word(counted[0]).removesuffix("s") in (*TIME_UNITS, *MEASURES):
        return None
    return Amount("count", start, position + 2, None, 2.0 * power, None, None, True, counted)


def find_group(context: Context, position: int) -> Amount | None:
    """Read "a couple of missiles", "a pair of frigates", "a trio of envoys"."""
    known = GROUPS_OF.get(context.word(position + 1)) if context.word(position) == "a" else None
    if known is None or context.word(position + 2) != "of" or context.is_dated(position):
        return None
    token, end = context.token(position + 3), simple_phrase(context, position + 3)
    if end is None or token is None or context.word(end - 1).removesuffix("s") in TIME_UNITS:
        return None
    plural = context.token(end - 1)
    if plural is None or plural.tag_ not in {"NNS", "NNPS"}:
        return None
    return Amount(
        "count",
        position,
        position + 2,
        known,
        approximate=known == 2 and context.word(position + 1) == "couple",
        counted=(position + 3, end),
    )
