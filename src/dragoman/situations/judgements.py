"""What persons said of pairs of entries, ready to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dragoman.records.links import Address, Judgement, LinkKind, judged
from dragoman.situations.clustering import Pair, Verdicts


class Judgements:
    """The latest word on each pair.

    Attributes:
        all: every judgement, in order of time.
    """

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        ordered = {one.id: one for one in map(judged, judgements)}
        self.all = tuple(sorted(ordered.values(), key=lambda one: (one.at, one.id)))
        self._latest = {(one.kind, one.left, one.right): one for one in self.all}

    def apart(self, kind: LinkKind) -> tuple[tuple[Address, Address], ...]:
        """Give the pairs of entries that are said to be different."""
        return tuple(
            (left, right)
            for (held, left, right), one in self._latest.items()
            if held == kind and one.verdict == "different"
        )

    def verdicts(self, kind: LinkKind, node_of: Mapping[Address, int]) -> Verdicts:
        """Give what was said of nodes; entries that are in no node are passed over."""
        same: set[Pair] = set()
        different: set[Pair] = set()
        for (held, left, right), one in self._latest.items():
            first, second = node_of.get(left), node_of.get(right)
            if held != kind or first is None or second is None or first == second or one.verdict == "open":
                continue
            (same if one.verdict == "same" else different).add((min(first, second), max(first, second)))
        return Verdicts(frozenset(same), frozenset(different))

    def saying_same(self, kind: LinkKind) -> Mapping[tuple[Address, Address], Judgement]:
        """Give the judgements by which two entries are one."""
        return {
            (left, right): one
            for (held, left, right), one in self._latest.items()
            if held == kind and one.verdict == "same"
        }
