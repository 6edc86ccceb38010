"""The verb that tells the type of an event from a sentence and the words of its two parties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the classifier thinks.

    Attributes:
        shares: the probability of each type, CONCEDE and RETREAT being one, YIELD; they add up to 1.
    """

    shares: Mapping[str, float]

    @property
    def best(self) -> str:
        """The likeliest type; of two alike the first in alphabetical order."""
        return min(self.shares, key=lambda name: (-self.shares[name], name))


def tell_types(cases: Iterable[tuple[str, str, str]]) -> Iterator[Opinion | None]:
    """Tell the type of what a source does to a target.

    Args:
        cases: sentence, words of the source, words of the target; words that do not stand in the sentence are put
            behind it.

    Yields:
        An opinion for each case; None where the classifier was installed without its weights.
    """
    from dragoman.analysis.events.classifier.cases import written_case
    from dragoman.analysis.events.classifier.model import load_classifier

    classifier = load_classifier()
    for text, source, target in cases:
        yield Opinion(classifier.shares(written_case(text, source, target))) if classifier else None


def cross_validated(sha256: str) -> Mapping[str, Opinion] | None:
    """Give the classifier's answers by cross-validation, by name of the sentence, if it was trained on this file.

    Args:
        sha256: digest of the file of sentences.

    Returns:
        The opinions; None where the classifier was trained on another file.
    """
    from dragoman.analysis.events.classifier.model import held_out_shares

    found = held_out_shares(sha256)
    return {name: Opinion(shares) for name, shares in found.items()} if found is not None else None
