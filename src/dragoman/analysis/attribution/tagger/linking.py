"""Linking: which source and which contents belong to which cue.

Sources and contents go to the word of saying that governs them in the parse, else to the nearest one in the sentence; a
content in a sentence without any cue goes on from the one before, as a quotation of several sentences does. A cue
without a source has that of the cue before it in its sentence ("Smith said A and added B").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.tagger.stretches import Stretch
from dragoman.analysis.parsing.tree import Tree

# How many heads up from a content's topmost word its cue may stand: "said" -> "that" clause -> verb.
REACH = 3
# A further stretch of content must be at least so probable.
LEAST_BESIDE = 0.6


@dataclass(slots=True)
class _Link:
    cue: Stretch
    head: int
    source: Stretch | None = None
    contents: list[Stretch] = field(default_factory=list)


def link(tree: Tree, stretches: list[Stretch]) -> list[Candidate]:
    """Make candidates of the tagger's stretches, in reading order of the cues. A cue without content makes none."""
    links = [_Link(s, _top(tree, s)) for s in stretches if s.role == "cue"]
    for stretch in stretches:
        if stretch.role == "content":
            owner = (
                _governing(tree, links, stretch) or _nearest(tree, links, stretch) or _last_before(tree, links, stretch)
            )
            if owner is not None:
                owner.contents.append(stretch)
    for stretch in stretches:
        if stretch.role == "source":
            owner = _nearest(tree, links, stretch)
            if owner is not None and (
                owner.source is None or _distance(owner.cue, stretch) < _distance(owner.cue, owner.source)
            ):
                owner.source = stretch
    _inherit(tree, links)
    return [_candidate(tree, made) for made in links if made.contents]


def _sure_contents(contents: list[Stretch]) -> list[Stretch]:
    """Leave out a stretch that the tagger half believed in, where the same cue has one that it is sure of."""
    best = max(stretch.probability for stretch in contents)
    return [stretch for stretch in contents if stretch.probability >= min(best, LEAST_BESIDE)]


def _candidate(tree: Tree, made: _Link) -> Candidate:
    contents = _sure_contents(made.contents)
    parts = [made.cue, *contents, *([made.source] if made.source else [])]
    cue = tuple(range(made.cue.first, made.cue.last))
    source = tuple(range(made.source.first, made.source.last)) if made.source else ()
    content = tuple(sorted({i for part in contents for i in range(part.first, part.last)}))
    share = min(part.probability for part in parts)
    lemma = "" if tree.pos[made.head] == "PUNCT" else tree.lemma[made.head]
    return Candidate(made.head, cue, source, content, "tagged", lemma, share, "tagger")


def _top(tree: Tree, stretch: Stretch) -> int:
    """Give the word of a stretch that governs the rest, a verb before anything else."""
    inside = range(stretch.first, stretch.last)
    tops = [i for i in inside if tree.head[i] not in inside or tree.head[i] == i]
    verbs = [i for i in tops if tree.is_verb(i)]
    return (verbs or tops)[0]


def _governing(tree: Tree, links: list[_Link], content: Stretch) -> _Link | None:
    index = _top(tree, content)
    for _ in range(REACH):
        if tree.head[index] == index:
            return None
        index = tree.head[index]
        for made in links:
            if made.cue.first <= index < made.cue.last:
                return made
    return None


def _nearest(tree: Tree, links: list[_Link], stretch: Stretch) -> _Link | None:
    sentences = tree.parse.sentence_of
    first, last = sentences[stretch.first], sentences[stretch.last - 1]
    beside = [made for made in links if first <= sentences[made.cue.first] <= last]
    return min(beside, key=lambda made: (_distance(made.cue, stretch), made.cue.first), default=None)


def _last_before(tree: Tree, links: list[_Link], stretch: Stretch) -> _Link | None:
    """Give the speech that a stretch without a cue goes on from; and only quotation on quotation."""
    before = [made for made in links if made.cue.first < stretch.first and made.contents]
    if not before:
        return None
    last = before[-1]
    step = tree.parse.paragraph_of(stretch.first) - tree.parse.paragraph_of(last.contents[-1].last - 1)
    goes_on = stretch.first in tree.quoted and last.contents[-1].last - 1 in tree.quoted
    return last if step <= 1 and goes_on else None


def _distance(one: Stretch, other: Stretch) -> int:
    return max(one.first - other.last, other.first - one.last, 0)


def _inherit(tree: Tree, links: list[_Link]) -> None:
    sentences = tree.parse.sentence_of
    for before, made in pairwise(links):
        if made.source is None and sentences[before.cue.first] == sentences[made.cue.first]:
            made.source = before.source
