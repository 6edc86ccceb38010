"""Figures: amounts, counts, durations and shares."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.figures.base import Amount, Context, words_of
from dragoman.analysis.figures.categories import category_of
from dragoman.analysis.figures.currencies import local_currencies
from dragoman.analysis.figures.durations import find_duration
from dragoman.analysis.figures.finding import find_amounts
from dragoman.analysis.figures.holders import holder_of, mentions_by_token, owners_of
from dragoman.analysis.figures.words import FRACTIONS, GROUPS_OF, VAGUE_PLURALS
from dragoman.analysis.numbers.words import MAGNITUDES
from dragoman.analysis.parsing.parse import Parse, Sentence
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, FigureCategory, TimeExpression
from dragoman.records.identity import identified
from dragoman.records.spans import Span, Words

VERSION = "1"
CONFIDENCE = {"money": 0.95, "share": 0.95, "measure": 0.9, "count": 0.85, "duration": 0.85, "vote": 0.85}
"""By rule; judged from a reading of 170 figures in TimeBank's odd half and AQUAINT, rounded down to five hundredths."""

UNHELD = frozenset(("meetings", "duration"))
"""Categories that are nobody's: a meeting is of all who meet, and time is no possession."""

NUMBER_LIKE = frozenset((*VAGUE_PLURALS, *FRACTIONS, *MAGNITUDES, *GROUPS_OF, "dozen", "hundred"))


def find_figures(
    parse: Parse,
    actors: tuple[Actor, ...],
    times: tuple[TimeExpression, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Figure, ...]:
    """Find the figures of a document.

    Dates and clock times are no figures; lengths of time are. What a figure counts is the noun phrase that its number
    modifies, with an "of" phrase directly after it.

    Args:
        parse: the parsed document.
        actors: its actors, one of whom may be the holder of a figure.
        times: its time expressions.
        attributions: its attributions: a figure belongs to the innermost one whose content covers it.

    Returns:
        The figures in reading order; no two overlap.
    """
    dated = frozenset(index for time in times for index in parse.covered(time.span))
    local = local_currencies(parse.document.text)
    lengths = _lengths(parse, times)
    mentions, owners = mentions_by_token(parse, actors), owners_of(actors)
    found: list[Figure] = []
    for sentence in parse.sentences:
        durations = lengths.get(sentence.index, [])
        words = words_of(parse, sentence)
        if not durations and not _has_number(parse, sentence, words):
            continue
        context = Context(parse, sentence, words, dated, local)
        amounts = find_amounts(context)
        amounts += [amount for time in durations if (amount := find_duration(parse, time, context))]
        category: FigureCategory | None = None
        for amount in sorted(amounts, key=lambda amount: (amount.start, amount.end)):
            category = category_of(context, amount, category)
            holder = None if category in UNHELD else holder_of(context, amount, mentions, owners)
            figure = _figure(context, amount, category, attributions, holder)
            if not found or found[-1].span.end <= figure.span.start:
                found.append(figure)
    return tuple(found)


def _lengths(parse: Parse, times: tuple[TimeExpression, ...]) -> dict[int, list[TimeExpression]]:
    """Give the durations of each sentence."""
    lengths: dict[int, list[TimeExpression]] = {}
    for time in times:
        covered = parse.covered(time.span)
        if time.type == "DURATION" and covered:
            lengths.setdefault(parse.sentence_of[covered.start], []).append(time)
    return lengths


def _has_number(parse: Parse, sentence: Sentence, words: Sequence[str]) -> bool:
    return any(
        word in NUMBER_LIKE or word[:1].isdigit() or parse.tokens[sentence.first + position].tag_ == "CD"
        for position, word in enumerate(words)
    )


def _figure(
    context: Context,
    amount: Amount,
    category: FigureCategory,
    attributions: tuple[Attribution, ...],
    holder: str | None,
) -> Figure:
    parse, first = context.parse, context.sentence.first
    span = parse.span(first + amount.start, first + amount.end)
    counted = None
    if amount.counted:
        begin, end = amount.counted
        while begin < end and parse.tokens[first + begin].pos_ in {"PUNCT", "SYM"}:
            begin += 1
        counted = Words(spans=(parse.span(first + begin, first + end),)) if begin < end else None
    return identified(
        parse.document,
        Figure(
            by=f"figures.{amount.rule}@{VERSION}",
            confidence=CONFIDENCE[amount.rule],
            value=_real(amount.value),
            low=_real(amount.low),
            high=_real(amount.high),
            unit=amount.unit,
            approximate=amount.approximate,
            category=category,
            of=counted,
            holder=holder,
            span=span,
            attribution=_innermost(attributions, span),
        ),
    )


def _real(number: float | None) -> float | None:
    """Give a number as the record has it: arithmetic of whole numbers leaves a whole number."""
    return None if number is None else float(number)


def _innermost(attributions: tuple[Attribution, ...], span: Span) -> str | None:
    best: tuple[int, str] | None = None
    for attribution in attributions:
        spans = attribution.content.spans
        if any(content.covers(span) for content in spans):
            length = sum(content.end - content.start for content in spans)
            if best is None or length < best[0]:
                best = (length, attribution.id)
    return best[1] if best else None
