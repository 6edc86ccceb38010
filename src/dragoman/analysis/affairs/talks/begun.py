"""Since when the sides of a track have talked: "in talks since April", "the talks began in May"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.standing import is_former
from dragoman.analysis.affairs.talks.tracks import Track
from dragoman.analysis.events.attachment import governor
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import TimeExpression
from dragoman.records.intervals import DAY, Interval

BEGINNINGS = frozenset(("begin", "start", "open", "launch", "commence", "relaunch", "convene"))
FRESH = 15
"""How many days before publication something counted already may have begun and be no more than the present round."""


def since_of(tree: Tree, track: Track, times: Sequence[TimeExpression]) -> Interval | None:
    """Give when the sides began to talk: 'have been in talks since April', 'the dialogue began in May'."""
    for mention in track.mentions:
        if is_former(tree, mention):
            continue
        if not (mention.course or mention.number or mention.held or mention.weak):
            continue
        since = _opening_clause(tree, mention.clause, times) or _begun(tree, track, mention, times)
        if since is not None:
            return since
        clause = set(tree.subtree(mention.clause))
        for time in times:
            covered = tree.parse.covered(time.span)
            lasting = time.interval is not None and time.interval.open == "to"
            if lasting and covered and covered.start in clause and mention.status in ("happened", "ongoing"):
                return time.interval
    return None


def _begun(tree: Tree, track: Track, mention: Mention, times: Sequence[TimeExpression]) -> Interval | None:
    """Read 'the talks began in October', 'eight rounds of talks that had started in April'.

    Where rounds were counted before, what began shortly before publication is the present one.
    """
    if mention.status not in ("happened", "ongoing"):
        return None
    below = [i for noun in (mention.head, *_parts(tree, mention.head)) for i in tree.children[noun]]
    verbs = [i for i in below if tree.dep[i] in ("relcl", "acl") and tree.lemma[i] in BEGINNINGS]
    after = mention.words[-1] + 1
    if after < len(tree) and tree.tag[after] == "VBN" and tree.lemma[after] in BEGINNINGS:
        verbs.append(after)
    if tree.lemma[mention.clause] in BEGINNINGS and tree.dep[mention.head] in ("nsubj", "nsubjpass", "dobj"):
        verbs.append(mention.clause)
    published = tree.parse.document.published
    for time in times:
        covered = tree.parse.covered(time.span)
        start = time.interval.start if time.interval is not None else None
        if start is None or not covered or governor(tree, covered.start)[0] not in verbs:
            continue
        fresh = published is not None and days_between(start, published) < FRESH
        if not (fresh and _is_counted_on(track)):
            return time.interval
    return None


def _parts(tree: Tree, noun: int) -> list[int]:
    """Give the talks in 'eight rounds of talks'."""
    return governed(tree, noun).get("of", [])


def _opening_clause(tree: Tree, verb: int, times: Sequence[TimeExpression]) -> Interval | None:
    """Read 'the fourth round since they began in May', 'have met ten times since he ordered them to in March'."""
    for child in tree.children[verb]:
        mark = tree.child(child, "mark", "prep")
        if tree.dep[child] != "advcl" or mark is None or tree.lower[mark] != "since":
            continue
        inside = set(tree.subtree(child))
        for time in times:
            covered = tree.parse.covered(time.span)
            start = time.interval.start if time.interval is not None else None
            if start is not None and covered and covered.start in inside:
                return time.interval
    return None


def days_between(start: str, published: str) -> int:
    """Give the days from one ISO date or date-time to another."""
    return (date.fromisoformat(published[:DAY]) - date.fromisoformat(start[:DAY])).days


def _is_counted_on(track: Track) -> bool:
    """Say whether a track has rounds behind it: what began then is the present round."""
    return any((mention.number or mention.held or 0) > 1 for mention in track.mentions)
