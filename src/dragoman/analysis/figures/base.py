"""What a finder of figures is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from dragoman.analysis.figures.words import CURRENCY_SIGNS
from dragoman.analysis.parsing.parse import Parse, Sentence

LETTERS = {"k": "thousand", "m": "million", "b": "billion"}


def words_of(parse: Parse, sentence: Sentence) -> list[str]:
    """Give a sentence's tokens in small letters, with "m" after a number as "million" where it means that.

    The tokeniser parts "5.5m" into two tokens. The letter means a million in a sum of money ("$400m") and before
    what is counted ("5.5m barrels"), and otherwise metres.
    """
    tokens = parse.tokens
    words = [tokens[index].lower_ for index in range(sentence.first, sentence.last)]
    for position in range(1, len(words)):
        index = sentence.first + position
        if words[position] not in LETTERS or tokens[index - 1].whitespace_ or not words[position - 1][-1:].isdigit():
            continue
        money = position > 1 and (words[position - 2].endswith("$") or words[position - 2] in CURRENCY_SIGNS)
        counts = index + 1 < sentence.last and tokens[index + 1].tag_ == "NNS"
        if money or counts:
            words[position] = LETTERS[words[position]]
    return words


@dataclass(frozen=True, slots=True)
class Context:
    """One sentence to be searched.

    Attributes:
        parse: the parse that it belongs to.
        sentence: the sentence.
        words: its tokens in small letters.
        dated: indices in the document of tokens that belong to a date, and are no amount.
        local: the ISO 4217 codes that the names of currencies with several countries have in this document.
    """

    parse: Parse
    sentence: Sentence
    words: list[str]
    dated: frozenset[int]
    local: Mapping[str, str]

    def token(self, position: int) -> Token | None:
        """Give the token at a position in the sentence, or None beyond its ends."""
        if 0 <= position < len(self.words):
            return self.parse.tokens[self.sentence.first + position]
        return None

    def word(self, position: int) -> str:
        """Give the word at a position in small letters, or "" beyond the ends."""
        return self.words[position] if 0 <= position < len(self.words) else ""

    def is_dated(self, position: int) -> bool:
        """Say whether the token at a position belongs to a date."""
        return self.sentence.first + position in self.dated

    def glued(self, position: int) -> bool:
        """Say whether no blank stands between the token at a position and the one after it."""
        token = self.token(position)
        return token is not None and not token.whitespace_


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure in its sentence, by positions in the sentence.

    Attributes:
        rule: name of the rule that made it.
        start: position of its first token.
        end: position after its last token.
        value: the number, or None.
        low: lower bound, or None.
        high: upper bound, or None.
        unit: unit, or None for a bare count.
        approximate: whether the words say so.
        counted: positions (first, after last) of what is counted or measured, or None.
    """

    rule: str
    start: int
    end: int
    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    approximate: bool = False
    counted: tuple[int, int] | None = None


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


def amount_of(rule: str, number: Number, end: int, unit: str | None) -> Amount:
    """Make a figure of a number and its unit; `end` is the position after both."""
    return Amount(rule, number.start, end, number.value, number.low, number.high, unit)
