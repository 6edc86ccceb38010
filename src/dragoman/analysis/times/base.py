"""What a rule for time expressions is given, and what it gives back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from spacy.tokens import Token

from dragoman.analysis.times.days import Period
from dragoman.analysis.times.sentences import Line
from dragoman.analysis.times.tense import Direction, direction, looks_back_to, surely_ahead
from dragoman.records.intervals import Precision

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

NO_PUBLICATION = "not resolved: no publication date is known"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of one expression were taken to mean.

    Attributes:
        type: TIMEX3 type.
        value: TIMEX3 value, or None where it depends on a date that is not known.
        first: first day or moment in ISO 8601, or None.
        last: last day or moment, or None.
        precision: the grain of the words.
        placed: whether the words name a place in time at all; "three years" names none.
        approximate: whether the words say so themselves.
        open: the side without an end.
        anchor: "published", "absolute", or None.
        assumption: what was assumed, in words.
        clock: of a time of day, "T14:30".
        zone: of a time of day, the time zone that is named.
        compared: whether it only looks back from what is told ("a year earlier"), so that nothing is counted from it.
    """

    type: TimexType
    value: str | None
    first: str | None = None
    last: str | None = None
    precision: Precision = "day"
    placed: bool = True
    approximate: bool = False
    open: Literal["from", "to"] | None = None
    anchor: str | None = None
    assumption: str | None = None
    clock: str = ""
    zone: str = ""
    compared: bool = False


@dataclass(slots=True)
class Setting:
    """Where an expression stands.

    Attributes:
        line: its sentence.
        start: offset of its first character in the line.
        end: offset after its last character.
        published: the day of publication, or None.
        previous: the reading of the last expression before it that was resolved to days, and is near enough to be
            meant by "the next day"; or None.
        quarter: the quarter that was named last in the document and had ended by publication, or None.
        results: the period whose results are told: that quarter, or the year where "the nine months" or "the full year"
            was named after it; or None.
        lead: the word before a time of day that stands directly before this expression: "until" in "until noon Friday".
    """

    line: Line
    start: int
    end: int
    published: date | None
    previous: Reading | None
    lead: str = ""
    quarter: Period | None = None
    results: Period | None = None
    _direction: Direction | None = field(default=None)

    @property
    def before(self) -> str:
        """The word before the expression in small letters, or ""."""
        index = self.line.token_at(self.start) - self.line.sentence.first
        return self.line.words[index - 1] if index > 0 else ""

    @property
    def after(self) -> str:
        """The word after the expression in small letters, or ""."""
        index = self.line.token_at(self.end - 1) - self.line.sentence.first + 1
        return self.line.words[index] if index < len(self.line.words) else ""

    @property
    def first_token(self) -> Token:
        """The expression's first token."""
        return self.line.parse.tokens[self.line.token_at(self.start)]

    @property
    def last_token(self) -> Token:
        """The expression's last token."""
        return self.line.parse.tokens[self.line.token_at(self.end - 1)]

    @property
    def token_before(self) -> Token | None:
        """The token before the expression in its sentence."""
        index = self.line.token_at(self.start)
        return self.line.parse.tokens[index - 1] if index > self.line.sentence.first else None

    @property
    def token_after(self) -> Token | None:
        """The token after the expression in its sentence."""
        index = self.line.token_at(self.end - 1) + 1
        return self.line.parse.tokens[index] if index < self.line.sentence.last else None

    @property
    def direction(self) -> Direction:
        """Whether the words around look back or ahead; "since" and "until" decide before the verb does."""
        if self._direction is None:
            self._direction = self._decide()
        return self._direction

    def _decide(self) -> Direction:
        word = self.lead or self.before
        if word == "effective":
            return "future"
        if word == "since":
            return "past"
        index = self.line.token_at(self.start) - self.line.sentence.first
        if word == "as" and index > 1 and self.line.words[index - 2] in {"soon", "early", "late"}:
            return "future"
        if word in {"until", "till", "by"}:
            return "past" if looks_back_to(self.last_token, initial=index == 1) else "future"
        if self.after in {"'s", "’s"}:
            ahead = word in {"before"} or self.line.words[max(index - 2, 0) : index] in {
                ("ahead", "of"),
                ("prior", "to"),
            }
            return "future" if ahead or surely_ahead(self.last_token) else "past"
        found = direction(self.last_token)
        parse, last = self.line.parse, self.last_token
        if found == "unknown" and parse.sentence_of[last.i] != self.line.sentence.index:
            # The line was mended from two sentences: "Polls close at 8 p.m. | Moscow time on Sunday."
            return direction(parse.tokens[parse.sentences[parse.sentence_of[last.i]].first - 1])
        return found


Reader: TypeAlias = Callable[[re.Match[str], Setting], Reading | None]
"""Gives the reading of a match, or None where the words are no time expression after all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of expression.

    Attributes:
        name: its name in `by`.
        triggers: a sentence without a word of one of these sorts is not searched.
        pattern: what the words look like.
        read: what they mean.
        confidence: how often span and value were right on the development corpora; see `catalogue`.
    """

    name: str
    triggers: frozenset[str]
    pattern: re.Pattern[str]
    read: Reader
    confidence: float


def named(match: re.Match[str], name: str) -> str:
    """Give what a named group matched; "" where it matched nothing or the pattern has no such group."""
    return match.groupdict().get(name) or ""


def placed(period: Period, anchor: str, assumption: str | None = None, approximate: bool = False) -> Reading:
    """Give the reading of words that stand for a period of the calendar."""
    return Reading(
        type="DATE",
        value=period.value,
        first=period.first.isoformat(),
        last=period.last.isoformat(),
        precision=period.precision,
        anchor=anchor,
        assumption=assumption,
        approximate=approximate,
    )


NO_BASE = "not resolved: it is seen from a time that is not known"
NO_CALENDAR = "not resolved: no calendar has this day"


def no_base(previous: Reading | None) -> str:
    """Say why nothing can be counted from the date named before: there is none, or it waits for publication itself."""
    return NO_PUBLICATION if previous is not None and previous.assumption == NO_PUBLICATION else NO_BASE


def unresolved(kind: TimexType, precision: Precision, reason: str = NO_PUBLICATION) -> Reading:
    """Give the reading of words that stand for a time that cannot be known from the document."""
    return Reading(type=kind, value=None, precision=precision, assumption=reason)
