"""How well entries of several articles are linked: clusters of the record's own entries against clusters of the gold.

What is scored is linking, not reading: an entry counts that touches a mention of the gold, and it belongs to the gold's
cluster whose mentions it touches most; what the reading did not find, and what it found that no mention touches, is
neither right nor wrong here. How many of the gold's mentions are touched is reported beside. B-cubed (Bagga and Baldwin
1998), MUC and CEAF-phi4 are those of `coreference_metrics`; every aligned entry is in both sides, so that B-cubed is
the plain one of Amigó et al. (2009).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dragoman.evaluation import coreference_metrics
from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.own_situations import Kind, Mention, Situation
from dragoman.evaluation.scores import Score, scores_of
from dragoman.records.base import Entry
from dragoman.records.links import Address, LinkKind
from dragoman.records.order import naming_words
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.records.walking import words_of

KIND_OF_LINK: dict[Kind, LinkKind] = {
    "actors": "actor", "events": "event", "talks": "talks", "proposals": "proposal", "expectations": "expectation",
}  # fmt: skip
"""The gold's lists, and what the links of their entries are called."""

ALIKE = 0.5
"""A mention of an actor is the gold's where they have this share of their characters in common: 'Belmora' is not
'Belmora and Kastria'."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """The entries of one kind that touch the gold.

    Attributes:
        gold: the gold's cluster of each entry.
        touched: how many mentions of the gold an entry touches.
        mentions: how many mentions the gold has, plural ones left out.
        entries: how many entries of this kind the records have.
    """

    gold: Mapping[Address, str]
    touched: int
    mentions: int
    entries: int

    def __add__(self, other: Aligned) -> Aligned:
        return Aligned(
            {**self.gold, **other.gold},
            self.touched + other.touched,
            self.mentions + other.mentions,
            self.entries + other.entries,
        )


NOTHING = Aligned({}, 0, 0, 0)


def align(situation: Situation, kind: Kind, records: Mapping[str, Record]) -> Aligned:
    """Find which entries of an affair's records touch which cluster of its gold.

    Args:
        situation: the gold of one affair.
        kind: which list of it.
        records: by the article's name; one that could not be read is left out.
    """
    marked: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
    for cluster in situation.of_kind(kind):
        # An actor has one id in all affairs, anything else only in its own.
        name = cluster.id if kind == "actors" else f"{situation.name}/{cluster.id}"
        for mention in cluster.mentions:
            marked[mention.document].append((mention, name))
    found = NOTHING
    for article in situation.articles:
        record = records.get(article.name)
        entries: Sequence[Entry] = getattr(record, kind) if record is not None else ()
        found += _align_article(marked[article.name], record, entries)
    return found


def _align_article(marked: Iterable[tuple[Mention, str]], record: Record | None, entries: Sequence[Entry]) -> Aligned:
    single = [(mention, name) for mention, name in marked if not mention.plural]
    touched: set[int] = set()
    gold: dict[Address, str] = {}
    for entry in entries:
        worth: Counter[str] = Counter()
        first: dict[str, int] = {}
        for number, (mention, name) in enumerate(single):
            weight = max((_touch(words, mention.at, entry.PREFIX) for words in _words(entry)), default=0)
            if weight:
                touched.add(number)
                worth[name] += weight
                first[name] = min(first.get(name, mention.at[0]), mention.at[0])
        if worth and record is not None:
            best = min(worth, key=lambda name: (-worth[name], first[name], name))
            gold[Address(sha256=record.document.sha256, entry=entry.id)] = best
    return Aligned(gold, len(touched), len(single), len(entries))


def _words(entry: Entry) -> tuple[Span, ...]:
    """Give the words of an entry that may be the gold's: names and descriptions, trigger, or all its own words."""
    mentions = getattr(entry, "mentions", None)
    if mentions is not None:
        return tuple(mention.span for mention in mentions if mention.form not in ("pronoun", "demonym"))
    trigger = getattr(entry, "trigger", None)
    if trigger is not None:
        return words_of(trigger)
    return naming_words(entry)


def _touch(words: Span, at: Offsets, prefix: str) -> int:
    common = min(words.end, at[1]) - max(words.start, at[0])
    if common <= 0:
        return 0
    if prefix == "ac":
        together = max(words.end, at[1]) - min(words.start, at[0])
        return int(common / together >= ALIKE)
    return 1


def score_clusters(gold: Mapping[Address, str], found: Mapping[Address, str]) -> dict[str, Score]:
    """Score clusters of entries.

    Args:
        gold: the gold's cluster of each aligned entry.
        found: the linked cluster of each; one that has none stands alone.

    Returns:
        Scores by measure (see `coreference_metrics.MEASURES`).
    """
    addresses = sorted(gold)
    mine = _chains({one: found.get(one, one.written()) for one in addresses})
    theirs = _chains({one: gold[one] for one in addresses})
    counts = coreference_metrics.count(theirs, mine)
    return scores_of(counts, coreference_metrics.MEASURES)


def _chains(cluster_of: Mapping[Address, str]) -> list[list[Address]]:
    chains: dict[str, list[Address]] = defaultdict(list)
    for address, cluster in cluster_of.items():
        chains[cluster].append(address)
    return list(chains.values())
