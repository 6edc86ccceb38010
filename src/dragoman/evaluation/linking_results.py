"""One measurement of linking: what is scored on which half, and the numbers by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from dragoman.evaluation.corpora.own_situations import ChangedAccount, Mention, Situation
from dragoman.evaluation.linking_metrics import KIND_OF_LINK, NOTHING, Aligned, align, score_clusters
from dragoman.evaluation.results import DIGITS, RATES
from dragoman.evaluation.scores import Score
from dragoman.records.links import Address
from dragoman.records.record import Record
from dragoman.records.situations import AccountChange, Quote
from dragoman.records.situations import Situation as Tracked
from dragoman.situations.linking import Linked

HALVES: Mapping[str, Callable[[Situation], bool]] = {
    "all": lambda _: True,
    "built": lambda one: not one.untouched,
    "untouched": lambda one: one.untouched,
}
"""All affairs are linked together, whichever half is then scored: the others are there to be taken for them."""

BASELINE = "alone"


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of so many."""

    right: int
    of: int

    def told(self) -> str:
        """Write it for a reader."""
        return f"{self.right} of {self.of}"


@dataclass(frozen=True, slots=True)
class HalfResult:
    """The scores of some affairs.

    Attributes:
        affairs: how many.
        articles: how many.
        scores: measures by kind: those of `coreference_metrics`, and `alone` for B-cubed with nothing linked.
        aligned: what was scored, by kind.
        documents: B-cubed of articles put together as affairs.
        reprints: pairs of prints found, and false ones among all that were called so.
        false_reprints: how many pairs were wrongly called prints of one text.
        confusable: pairs of confusable neighbours, told in entries that were aligned, that are in two clusters.
        changes: changed accounts found.
        further_changes: how many other changes of accounts were told.
    """

    affairs: int
    articles: int
    scores: Mapping[str, Mapping[str, Score]]
    aligned: Mapping[str, Aligned]
    documents: Score
    reprints: Counted
    false_reprints: int
    confusable: Counted
    changes: Counted
    further_changes: int


@dataclass(frozen=True, slots=True)
class LinkingResult:
    """The scores of all affairs and of both halves, by the name of the half."""

    halves: Mapping[str, HalfResult]

    def value(self, name: str) -> float:
        """Give one number by its name, such as `untouched.events.f1`. Raises KeyError: there is none of that name."""
        half, kind, rate = name.split(".")
        if rate not in RATES:
            raise KeyError(name)
        held = self.halves[half]
        score = held.documents if kind == "documents" else held.scores[kind]["b_cubed"]
        return float(getattr(score, rate))

    def to_object(self) -> dict[str, dict[str, object]]:
        """Give the result as plain values for JSON, rounded to four digits."""
        return {name: _plain(half) for name, half in self.halves.items()}


@dataclass(frozen=True, slots=True)
class Read:
    """Everything that is scored.

    Attributes:
        situations: the gold.
        records: by affair, then by the article's name.
        linked: all records linked together.
        tracked: the situations that follow.
    """

    situations: Sequence[Situation]
    records: Mapping[str, Mapping[str, Record]]
    linked: Linked
    tracked: Sequence[Tracked]


def measure(read: Read) -> LinkingResult:
    """Score all affairs and both halves; a half that has no affair is left out."""
    halves = {name: [one for one in read.situations if chosen(one)] for name, chosen in HALVES.items()}
    return LinkingResult({name: _measure(read, held) for name, held in halves.items() if held})


def _measure(read: Read, situations: Sequence[Situation]) -> HalfResult:
    cluster_of = {member: cluster.id for cluster in read.linked.clusters for member in cluster.members}
    aligned: dict[str, Aligned] = {}
    scores: dict[str, Mapping[str, Score]] = {}
    for kind in KIND_OF_LINK:
        found = NOTHING
        for one in situations:
            found += align(one, kind, read.records[one.name])
        aligned[kind] = found
        alone = score_clusters(found.gold, {})["b_cubed"]
        scores[kind] = {**score_clusters(found.gold, cluster_of), BASELINE: alone}
    right, of, false = _reprints(read, situations, cluster_of)
    changes, further = _changes(read, situations)
    return HalfResult(
        affairs=len(situations),
        articles=sum(len(one.articles) for one in situations),
        scores=scores,
        aligned=aligned,
        documents=_documents(read, situations),
        reprints=Counted(right, of),
        false_reprints=false,
        confusable=_confusable(situations, aligned, cluster_of),
        changes=changes,
        further_changes=further,
    )


def _addresses(read: Read, situation: Situation) -> dict[str, Address]:
    return {name: Address(sha256=record.document.sha256) for name, record in read.records[situation.name].items()}


def _documents(read: Read, situations: Sequence[Situation]) -> Score:
    gold = {address: one.name for one in situations for address in _addresses(read, one).values()}
    found = {Address(sha256=held.sha256): tracked.id for tracked in read.tracked for held in tracked.documents}
    return score_clusters(gold, found)["b_cubed"]


def _reprints(read: Read, situations: Sequence[Situation], cluster_of: Mapping[Address, str]) -> tuple[int, int, int]:
    right = of = false = 0
    for one in situations:
        addresses = _addresses(read, one)
        gold = {frozenset(pair) for pair in one.written.reprints}
        of += len(gold)
        for first, second in combinations(sorted(addresses), 2):
            if cluster_of[addresses[first]] == cluster_of[addresses[second]]:
                is_right = frozenset((first, second)) in gold
                right, false = right + is_right, false + (not is_right)
    return right, of, false


def _confusable(
    situations: Sequence[Situation], aligned: Mapping[str, Aligned], cluster_of: Mapping[Address, str]
) -> Counted:
    """Count the pairs of neighbours, both told in entries, that have no cluster in common."""
    clusters: dict[str, set[str]] = {}
    for found in aligned.values():
        for address, name in found.gold.items():
            clusters.setdefault(name, set()).add(cluster_of.get(address, address.written()))
    right = of = 0
    for one in situations:
        for confusion in one.written.confusions:
            names = [name if "/" in name or name in clusters else f"{one.name}/{name}" for name in confusion.ids]
            for first, second in combinations([name for name in names if name in clusters], 2):
                of += 1
                right += not clusters[first] & clusters[second]
    return Counted(right, of)


def _changes(read: Read, situations: Sequence[Situation]) -> tuple[Counted, int]:
    """Count the changed accounts that are told: both quotations touch the gold's words, in the gold's articles."""
    texts = {address.sha256 for one in situations for address in _addresses(read, one).values()}
    told = [
        change
        for tracked in read.tracked
        for change in tracked.changes
        if change.before.words.at.sha256 in texts and change.after.words.at.sha256 in texts
    ]
    gold = [(one, change) for one in situations for change in one.changed_accounts]
    found: set[int] = set()
    right = 0
    for one, change in gold:
        hits = {number for number, held in enumerate(told) if _is_change(_addresses(read, one), change, held)}
        right += bool(hits)
        found |= hits
    return Counted(right, len(gold)), len(told) - len(found)


def _is_change(addresses: Mapping[str, Address], gold: ChangedAccount, found: AccountChange) -> bool:
    before, after = found.before.words, found.after.words
    return _touches(addresses, gold.first, before) and _touches(addresses, gold.later, after)


def _touches(addresses: Mapping[str, Address], mention: Mention, quote: Quote) -> bool:
    address = addresses.get(mention.document)
    return (
        address is not None
        and address.sha256 == quote.at.sha256
        and any(span.start < mention.at[1] and mention.at[0] < span.end for span in quote.spans)
    )


def _plain(half: HalfResult) -> dict[str, object]:
    def rates(score: Score) -> dict[str, float]:
        return {rate: round(float(getattr(score, rate)), DIGITS) for rate in RATES}

    return {
        "affairs": half.affairs,
        "articles": half.articles,
        "kinds": {
            kind: {
                **{measure: rates(score) for measure, score in scores.items()},
                "aligned": len(half.aligned[kind].gold),
                "entries": half.aligned[kind].entries,
                "touched": half.aligned[kind].touched,
                "mentions": half.aligned[kind].mentions,
            }
            for kind, scores in half.scores.items()
        },
        "documents": rates(half.documents),
        "reprints": [half.reprints.right, half.reprints.of, half.false_reprints],
        "confusable": [half.confusable.right, half.confusable.of],
        "changes": [half.changes.right, half.changes.of, half.further_changes],
    }
