"""When the parties, voices, days and places of an entry are those of the gold: the definitions, as pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from dragoman.evaluation.corpora.base import Marking, Offsets
from dragoman.evaluation.corpora.own_events import WrittenWindow, touch
from dragoman.evaluation.corpora.own_parties import GoldParties, Named, bare
from dragoman.evaluation.found_entries import Window

ENOUGH = 0.5


def same_parties(
    parties: GoldParties, gold: Iterable[str], maybe: Iterable[str], found: Iterable[Named], exactly: bool = False
) -> bool:
    """Say whether the actors in a role are those of the gold.

    Args:
        parties: who takes part in the article.
        gold: who stands in the role.
        maybe: who may stand there or not.
        found: whom the record has in the role.
        exactly: a minister is not his state, nor the state its minister; otherwise all count as those for whom
            they act in the end.

    Returns:
        True if everybody of the gold who is not one of `maybe` is there, and nobody else except those of `maybe`.
    """
    expected, perhaps, meant = set(gold), frozenset(maybe), parties.meant(found)
    required, allowed = frozenset(expected - perhaps), frozenset(expected | perhaps)
    if not exactly:
        required, allowed, meant = (parties.principals(one) for one in (required, allowed, meant))
    return required <= meant <= allowed


def same_voice(gold: Sequence[Marking | None], found: Marking | None) -> bool:
    """Say whether an attribution is one of those that may vouch.

    It is if the cues share a character, or if the contents do and the sources do, too, or both are empty; None, the
    document's own voice, agrees with None.
    """
    return any(_same_attribution(one, found) for one in gold)


def _same_attribution(one: Marking | None, other: Marking | None) -> bool:
    if one is None or other is None:
        return one is other
    sources = touch(one.source, other.source) or not (one.source or other.source)
    return touch(one.cue, other.cue) or (sources and touch(one.content, other.content))


def same_days(gold: WrittenWindow, found: Window) -> bool:
    """Say whether two stretches of days agree.

    Where the gold has both ends, the days that both have are at least half of those that either has. Where it has
    one, that end is the same; the other is not compared.
    """
    if gold.start and gold.end:
        if not (found.start and found.end):
            return False
        (first, last), (start, end) = _days(gold.start, gold.end), _days(found.start, found.end)
        shared = min(last, end) - max(first, start) + 1
        either = max(last, end) - min(first, start) + 1
        return shared / either >= ENOUGH
    return found.end == gold.end if gold.end else found.start == gold.start


def _days(start: str, end: str) -> tuple[int, int]:
    return date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal()


def same_place(gold: Sequence[str], found: Sequence[str]) -> bool:
    """Say whether one of the names of a place is one of the gold's, or the one holds the other's words in a row."""
    return any(_holds(bare(one), bare(other)) or _holds(bare(other), bare(one)) for one in gold for other in found)


def _holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    length = len(part)
    return bool(part) and any(list(whole[at : at + length]) == list(part) for at in range(len(whole) - length + 1))


def overlap(one: Sequence[Offsets], other: Sequence[Offsets]) -> float:
    """Give the characters that two lists of spans share, as a share of the shorter one; 0 where one is empty."""
    first = {place for start, end in one for place in range(start, end)}
    second = {place for start, end in other for place in range(start, end)}
    shorter = min(len(first), len(second))
    return len(first & second) / shorter if shorter else 0.0
