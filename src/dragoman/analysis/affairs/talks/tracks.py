"""Which mentions of talks are of one track.

Talks between the same sides are one track; words that name one side, or none but take the talks for known, join the
track that was spoken of last and that they fit. Two places of talking make two tracks only where the sides differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.words import GENERIC
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing", "planned"))
NEAR = 2
"""How many sentences back a round without sides may look for its track."""


@dataclass(slots=True)
class Track:
    """One track while it is gathered.

    Attributes:
        sides: who talks with whom.
        parties: their ids, in the order of the text.
        mentions: where it is spoken of, in reading order.
    """

    sides: frozenset[Side]
    parties: list[str]
    mentions: list[Mention] = field(default_factory=list)


def gather(tree: Tree, mentions: Iterable[Mention], sides: Sides, pairs: Sequence[tuple[str, ...]]) -> list[Track]:
    """Put mentions together into tracks, in the order in which the document opens them.

    Args:
        tree: the document's parse.
        mentions: all mentions of talks.
        sides: who stands on which side.
        pairs: parties of the document's agreements and meetings: where all are of the same two sides, talks of which
            the text does not say whose they are, but which it takes for known, are theirs.
    """
    found = list(mentions)
    tracks: list[Track] = []
    for mention in found:
        named = sides.all_of(mention.parties) - sides.all_of(mention.mediators)
        if len(named) < 2 or mention.status not in REAL:
            continue
        track = next((one for one in tracks if one.sides == named), None)
        if track is None:
            track = Track(named, [])
            tracks.append(track)
        own = [one for one in sides.expanded(mention.parties) if sides.of(one) in named]
        track.parties.extend(one for one in own if one not in track.parties)
        track.mentions.append(mention)
    if not tracks:
        tracks = _of_only_pair(found, sides, pairs)
    for mention in found:
        if not any(mention in track.mentions for track in tracks):
            joined = _joined(tree, mention, tracks, sides)
            if joined is not None:
                joined.mentions.append(mention)
    for track in tracks:
        track.mentions.sort(key=lambda mention: mention.head)
    return [track for track in tracks if _is_course(track)]


def _of_only_pair(mentions: list[Mention], sides: Sides, pairs: Sequence[tuple[str, ...]]) -> list[Track]:
    known = {sides.all_of(pair): pair for pair in pairs if len(sides.all_of(pair)) == 2}
    opening = next((one for one in mentions if one.course and one.status in REAL and one.definite), None)
    if len(known) != 1 or opening is None or opening.parties:
        return []
    ((named, pair),) = known.items()
    return [Track(named, list(sides.expanded(pair)), [opening])]


def _joined(tree: Tree, mention: Mention, tracks: list[Track], sides: Sides) -> Track | None:
    """Find the track of a mention without both sides; none where two fit, or where it is of a kind of talks."""
    if mention.status not in REAL and not mention.definite:
        return None
    named = sides.all_of(mention.parties) - sides.all_of(mention.mediators)
    fitting = [track for track in tracks if named <= track.sides]
    if named:
        return fitting[0] if len(fitting) == 1 and mention.status in REAL else None
    if any(tree.lower[i] in GENERIC for i in tree.children[mention.head]) and mention.status not in (
        "happened",
        "ongoing",
    ):
        return None
    here = tree.parse.sentence_of[mention.head]
    counted = mention.number is not None or mention.held is not None
    known = mention.definite or any(tree.lower[i] == "such" for i in tree.children[mention.head])
    if not known and not counted and not _shares_place(tree, mention, fitting):
        return None
    before = [
        (max(one.head for one in track.mentions if one.head < mention.head), track)
        for track in fitting
        if any(one.head < mention.head for one in track.mentions)
    ]
    placed = [track for track in fitting if _names_place_of(tree, mention, track)]
    if len(placed) == 1:
        return placed[0]
    if not before:
        return None
    last, track = max(before, key=lambda pair: pair[0])
    if counted and not known and here - tree.parse.sentence_of[last] > NEAR:
        return None
    return track


def _places(tree: Tree, mention: Mention) -> frozenset[str]:
    """Give the names that say where the talks are: 'the Istanbul talks', 'talks in Geneva'."""
    names = {tree.text[i] for i in mention.words if tree.pos[i] == "PROPN"}
    verb = mention.clause
    if verb != mention.head:
        for child in tree.children[verb]:
            if tree.lower[child] in ("in", "at"):
                names.update(tree.text[i] for i in tree.subtree(child) if tree.pos[i] == "PROPN")
    return frozenset(names)


def _names_place_of(tree: Tree, mention: Mention, track: Track) -> bool:
    own = _places(tree, mention)
    return bool(own) and any(own & _places(tree, other) for other in track.mentions)


def _shares_place(tree: Tree, mention: Mention, tracks: list[Track]) -> bool:
    return any(_names_place_of(tree, mention, track) for track in tracks)


def _is_course(track: Track) -> bool:
    """A track is a course of talks, or meetings that the text numbers; one meeting alone is an event and no more."""
    return any(mention.course or mention.number or mention.held for mention in track.mentions)
