"""Which currency a sum is told in: by its sign, its code, or its name with a country's."""

from __future__ import annotations

from dragoman.analysis.figures.base import Context
from dragoman.analysis.figures.words import (
    COUNTRY_CURRENCIES,
    CURRENCY_CODES,
    CURRENCY_NOUNS,
    CURRENCY_SIGNS,
    CURRENCY_STEMS,
    LOCAL_CURRENCIES,
    RUPEE_SIGNS,
)
from dragoman.analysis.numbers.words import MAGNITUDES

LEAST_SUM = 10_000


def sign_at(context: Context, position: int) -> str | None:
    """Give the ISO 4217 code that a sign or code before a number stands for; None where there is none."""
    word = context.word(position)
    if word in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[word]
    if word in RUPEE_SIGNS:
        return context.local.get("rupee", "INR")
    token = context.token(position)
    return word.upper() if token is not None and token.text in CURRENCY_CODES else None


def currency_after(context: Context, end: int) -> tuple[str | None, int]:
    """Read the name or code of a currency after a number.

    Args:
        context: the sentence.
        end: position after the number.

    Returns:
        The ISO 4217 code and the position after the name; None and `end` where no currency is named.
    """
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
    if stem in context.local and (stem != "pound" or is_sum(context, end)):
        return context.local[stem], position + 1
    return None, end


def _stem(word: str) -> str:
    return word.removesuffix("s") if word not in CURRENCY_NOUNS else word


def is_sum(context: Context, end: int) -> bool:
    """Tell sums in pounds from weights: a weight is seldom told in tens of thousands of pounds.

    Args:
        context: the sentence.
        end: position after the number.
    """
    word = context.word(end - 1)
    return word in MAGNITUDES or (word.replace(",", "").isdigit() and int(word.replace(",", "")) >= LEAST_SUM)


def local_currencies(text: str) -> dict[str, str]:
    """Say what the names of currencies mean that several countries have: that of the only one which a text names.

    Args:
        text: the document's text.

    Returns:
        ISO 4217 codes by the name in the singular. Rupees are India's where no country is named; other names stay
        open where none or several are.
    """
    small = text.lower()
    found = {}
    for stem, countries in LOCAL_CURRENCIES.items():
        if stem not in small and not (stem == "rupee" and "Rs" in text):
            continue
        codes = {code: None for name, code in countries if name in text}
        if len(codes) == 1:
            found[stem] = next(iter(codes))
        elif stem == "rupee":
            found[stem] = "INR"
    return found
