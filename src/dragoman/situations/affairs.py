"""Which articles are of one affair: they tell one happening, track or proposal, or their parties and matter agree."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dragoman.records.links import Cluster
from dragoman.situations.blocking import Blockable, candidate_pairs, tokens_of
from dragoman.situations.catalogue import Catalogue
from dragoman.situations.clustering import Pair, Scored, agglomerate
from dragoman.situations.days import EVER, FOREVER, Days
from dragoman.situations.digests import Digest
from dragoman.situations.words import alikeness

THRESHOLD = 0.5
AVERAGE = 0.4
"""An affair moves on: its last article may have little in common with its first one."""
POINTS = {
    "base": -3.0, "thing": 2.2, "further_thing": 0.9, "history": 0.6, "person": 0.5, "state": 0.35, "gist": 6.0,
    "names": 6.0, "near": 0.4, "far": -0.8, "years": -3.0,
}  # fmt: skip
"""What each agreement adds, as in `event_scores`; `thing` is an event, a track, a proposal or an expectation."""
NEAR, FAR, YEARS = 10, 60, 400
WINDOW = 10
"""Articles that share no thing are compared where at most twice so many days lie between them."""
CROWD = 15
"""Of the articles that tell one thing, each is compared with so many of the next ones."""
MOST_PARTIES = 4
SHARED_KINDS = ("event", "talks", "proposal", "expectation")


@dataclass(frozen=True, slots=True)
class Article:
    """One text with its prints, as the grouping sees it.

    Attributes:
        digest: of the first print.
        prints: all texts.
        things: ids of the clusters that it tells, with whether it tells them as more than history.
        persons: canonical ids of named persons and bodies.
        states: canonical ids of states.
    """

    digest: Digest
    prints: tuple[str, ...]
    things: Mapping[str, bool]
    persons: frozenset[str]
    states: frozenset[str]


def affairs_of(catalogue: Catalogue) -> list[tuple[str, ...]]:
    """Part all documents into affairs.

    Returns:
        For each affair the hashes of its texts, in canonical order; affairs in the order of their first articles.
    """
    articles = _articles(catalogue)
    pairs = [*_told_together(articles), *candidate_pairs([_blockable(one) for one in articles])]

    def compare(one: int, other: int) -> Scored:
        return compare_articles(articles[one], articles[other])

    grouping = agglomerate(len(articles), pairs, compare, THRESHOLD, average=AVERAGE)
    order = {held.sha256: held.order for held in catalogue.linked.digests}
    found = [tuple(text for number in group for text in articles[number].prints) for group in grouping.groups]
    return [tuple(sorted(texts, key=lambda text: order[text])) for texts in found]


def _articles(catalogue: Catalogue) -> list[Article]:
    things: dict[str, dict[str, bool]] = defaultdict(dict)
    for cluster in catalogue.linked.clusters:
        if cluster.kind in SHARED_KINDS and cluster.voices > 1:
            for member in cluster.members:
                told = not catalogue.telling(member).background
                things[member.sha256][cluster.id] = things[member.sha256].get(cluster.id, False) or told
    return [_article(catalogue, cluster, things) for cluster in catalogue.linked.of_kind("document")]


def _article(catalogue: Catalogue, prints: Cluster, things: Mapping[str, Mapping[str, bool]]) -> Article:
    texts = tuple(member.sha256 for member in prints.members)
    digest = catalogue.digest(texts[0])
    told: dict[str, bool] = {}
    for text in texts:
        for thing, is_told in things.get(text, {}).items():
            told[thing] = told.get(thing, False) or is_told
    persons: set[str] = set()
    states: set[str] = set()
    for actor in digest.actors:
        party = catalogue.party(digest.sha256, actor.id)
        if party is not None and actor.named:
            (states if party.kind == "state" else persons).add(party.cluster)
    return Article(digest, texts, told, frozenset(persons), frozenset(states))


def _blockable(article: Article) -> Blockable:
    day = article.digest.day
    days = Days(
        first=EVER if day is None else day - WINDOW,
        last=FOREVER if day is None else day + WINDOW,
        stated=day is not None,
        exact=False,
    )
    tokens = tokens_of((("party", article.persons | article.states), ("gist", article.digest.gist)))
    return Blockable(("article",), tokens, frozenset(tokens), days, day)


def _told_together(articles: Sequence[Article]) -> Iterator[Pair]:
    tellers: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        for thing in article.things:
            tellers[thing].append(number)
    for thing in sorted(tellers):
        held = tellers[thing]
        for at, one in enumerate(held):
            for other in held[at + 1 : at + 1 + CROWD]:
                yield (one, other)


def compare_articles(one: Article, other: Article) -> Scored:
    """Score how far two articles are of one affair."""
    shared = [thing for thing in one.things if thing in other.things]
    told = [thing for thing in shared if one.things[thing] and other.things[thing]]
    points = POINTS["base"]
    if told:
        points += POINTS["thing"] + POINTS["further_thing"] * min(len(told) - 1, 2)
    points += POINTS["history"] * min(len(shared) - len(told), 2)
    points += POINTS["person"] * min(len(one.persons & other.persons), MOST_PARTIES)
    points += POINTS["state"] * min(len(one.states & other.states), MOST_PARTIES)
    points += POINTS["gist"] * alikeness(one.digest.gist, other.digest.gist)
    points += POINTS["names"] * alikeness(one.digest.names, other.digest.names)
    mine, theirs = one.digest.day, other.digest.day
    if mine is not None and theirs is not None:
        gap = abs(mine - theirs)
        points += POINTS["near"] if gap <= NEAR else POINTS["years"] if gap > YEARS else 0
        points += POINTS["far"] if FAR < gap <= YEARS else 0
    return Scored(round(1 / (1 + math.exp(-points)), 4))
