"""Whose word holds what: the attributions whose content surrounds given words, and the innermost of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from dragoman.records.attributions import Attribution
from dragoman.records.spans import Span


def surrounds(outer: Iterable[Span], inner: Iterable[Span]) -> bool:
    """Say whether each of the inner spans lies whole within one of the outer ones."""
    held = tuple(outer)
    return all(any(span.covers(other) for span in held) for other in inner)


def own_words(attribution: Attribution) -> tuple[Span, ...]:
    """Give the words that must lie in the content of an enclosing attribution: those of the cue and of the content."""
    cue = attribution.cue.spans if attribution.cue else ()
    return (*cue, *attribution.content.spans)


class Voices:
    """The attributions of one record, ready to be asked on whose word some words stand."""

    def __init__(self, attributions: Iterable[Attribution]) -> None:
        self._by_id = {attribution.id: attribution for attribution in attributions}
        self._sorted = sorted(self._by_id.values(), key=lambda held: (held.content.spans[0].start, held.id))
        self._starts = [held.content.spans[0].start for held in self._sorted]
        self._reach = list(accumulate((held.content.spans[-1].end for held in self._sorted), max))

    def enclosing(self, identifier: str) -> tuple[str, ...]:
        """Give the ids of all attributions around one, innermost first. A ring is followed once, and its start is last.

        An id that leads nowhere ends the chain.
        """
        found: list[str] = []
        outer = self._by_id[identifier].within
        while outer is not None and outer in self._by_id and outer not in found:
            found.append(outer)
            outer = self._by_id[outer].within
        return tuple(found)

    def holders(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Give the ids of all attributions whose content surrounds all the words, in reading order of the contents."""
        if not spans:
            return ()
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        found: list[str] = []
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._reach[at] >= end:
            if surrounds(self._sorted[at].content.spans, spans):
                found.append(self._sorted[at].id)
            at -= 1
        return tuple(reversed(found))

    def innermost(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Find on whose word some words stand.

        Returns:
            The ids of the attributions whose content surrounds all the words, without those around another one of
            them. Empty where the document itself speaks; more than one where several parties are made to say the same.
        """
        return self._without_outer(self.holders(spans))

    def around(self, attribution: Attribution) -> tuple[str, ...]:
        """Find which attributions may be named by `within`: the innermost around the cue and the content.

        Returns:
            Ids, none of the attribution itself or of one that it encloses; empty where the document itself speaks.
        """
        holders = self.holders(own_words(attribution))
        outer = (held for held in holders if held != attribution.id and attribution.id not in self.enclosing(held))
        return self._without_outer(tuple(outer))

    def _without_outer(self, holders: tuple[str, ...]) -> tuple[str, ...]:
        if len(holders) < 2:
            return holders
        around = {outer for held in holders for outer in self.enclosing(held)}
        return tuple(held for held in holders if held not in around)
