"""Where two mentions of one happening differ: in a word, a number or a date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dragoman.analysis.events.attachment import root_of
from dragoman.analysis.events.retelling_words import CASUALTY_OF, SORT_OF
from dragoman.analysis.events.targets import target_of
from dragoman.analysis.events.telling import Telling
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import Figure, FlagKind
from dragoman.records.spans import Span


class Note(NamedTuple):
    """A difference between two mentions.

    Attributes:
        kind: kind of the flag that it makes.
        message: one line in plain words.
        spans: the words that differ, in reading order.
    """

    kind: FlagKind
    message: str
    spans: tuple[Span, ...]


def notes_between(tree: Tree, told: Sequence[Telling], later: Telling) -> list[Note]:
    """Give the differences of a later mention from the earlier ones, each told once."""
    return [note for note in (_word(tree, told, later), _number(tree, told, later)) if note is not None]


def _word(tree: Tree, told: Sequence[Telling], later: Telling) -> Note | None:
    """Note one thing called by two words of one sort: 'airport' here, 'air base' there."""
    here = target_of(tree, later.draft)
    if here is None:
        return None
    targets = [target for telling in told if (target := target_of(tree, telling.draft)) is not None]
    if any(target.lemma == here.lemma for target in targets):
        return None
    there = next((target for target in targets if SORT_OF[target.lemma] == SORT_OF[here.lemma]), None)
    if there is None:
        return None
    first, second = _phrase(tree, there.token), _phrase(tree, here.token)
    message = f'One happening, two words: "{first.text}" and "{second.text}".'
    return Note("retold_word", message, tuple(sorted((first, second))))


def _number(tree: Tree, told: Sequence[Telling], later: Telling) -> Note | None:
    """Note two different counts of the same: four killed here, five there."""
    for mine in later.figures:
        kind = counted(tree, mine)
        if kind is None:
            continue
        others = [one for telling in told for one in telling.figures if counted(tree, one) == kind]
        if others and not any(_can_be_equal(mine, one) for one in others):
            first = others[0]
            message = f'Two counts of one thing: "{first.span.text}" and "{mine.span.text}".'
            return Note("number_conflict", message, tuple(sorted((first.span, mine.span))))
    return None


def counted(tree: Tree, figure: Figure) -> str | None:
    """Say what a figure counts, where counts of it can be compared: the dead, the hurt, the held, or a noun.

    'Nine soldiers were killed', 'killed nine', 'nine dead' and 'a death toll of nine' all count the dead.
    """
    if figure.unit is not None:
        return None
    root = root_of(tree, figure.span)
    if root is None:
        return None
    for token in (root, *list(tree.ancestors(root))[:3]):
        if tree.lemma[token] in CASUALTY_OF:
            return CASUALTY_OF[tree.lemma[token]]
        if tree.lower[token] in CASUALTY_OF:
            return CASUALTY_OF[tree.lower[token]]
    return None


def _can_be_equal(one: Figure, other: Figure) -> bool:
    """Say whether two counts can both hold: bounds that overlap, or rough counts within a tenth."""
    low, high = _bounds(one)
    other_low, other_high = _bounds(other)
    return low <= other_high and other_low <= high


def _bounds(figure: Figure) -> tuple[float, float]:
    low = figure.low if figure.low is not None else figure.value
    high = figure.high if figure.high is not None else figure.value
    if figure.low is not None and figure.high is None:
        high = float("inf")
    if figure.high is not None and figure.low is None:
        low = 0.0
    slack = 0.1 if figure.approximate else 0.0
    return (low or 0.0) * (1 - slack), (float("inf") if high is None else high) * (1 + slack)


def _phrase(tree: Tree, token: int) -> Span:
    """Give a noun with the nouns before it that belong to its name."""
    first = token
    while first - 1 in tree.children[token] and tree.dep[first - 1] in ("compound", "amod"):
        first -= 1
    return tree.parse.span(first, token + 1)
