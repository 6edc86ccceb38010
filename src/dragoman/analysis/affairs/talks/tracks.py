"""Which mentions of talks are of one track.

Talks between the same sides are one track; words that name one side, or none but take the talks for known, join the
track that was spoken of last and that they fit. Two places of talking make two tracks only where the sides differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.mentions import REAL, Mention
from dragoman.analysis.affairs.talks.openings import (
    are_known_strangers,
    are_strangers,
    is_of_two,
    meant,
    named_by,
    of_only_pair,
    opens_apart,
)
from dragoman.analysis.affairs.talks.pairing import Pairing
from dragoman.analysis.affairs.talks.words import GENERIC, OTHER
from dragoman.analysis.parsing.tree import Tree

AHEAD = 6
"""How many sentences on a story that opens on its talks may say whose they are."""
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


def gather(tree: Tree, mentions: Iterable[Mention], sides: Sides, pairing: Pairing) -> list[Track]:
    """Put mentions together into tracks, in the order in which the document opens them.

    Args:
        tree: the document's parse.
        mentions: all mentions of talks.
        sides: who stands on which side.
        pairing: which parties the document puts side by side, for talks of which it does not say whose they are.
    """
    found = list(mentions)
    tracks: list[Track] = []
    between = pairing.between | sides.all_of(
        one for mention in found if mention.course and not mention.parties for one in mention.mediators
    )
    for mention in found:
        who, named = meant(tree, mention, sides, pairing)
        # Whoever the talks are said to be mediated by is no side of them where several sit at one table.
        named = named - between if len(named) > 2 else named
        if len(named) < 2 or mention.status not in REAL:
            continue
        if tracks and are_strangers(sides, named) and _last_before(tree, mention, tracks) is not None:
            continue
        _open(tracks, mention, named, [one for one in sides.expanded(who) if sides.of(one) in named])
    first = min((mention.head for track in tracks for mention in track.mentions), default=len(tree))
    headline = sides.all_of(pairing.of_headline())
    apart = opens_apart(tree, first, found, sides, pairing) and all(track.sides != headline for track in tracks)
    if not tracks or apart:
        opened = of_only_pair(tree, found, sides, pairing)
        if opened is not None:
            _open(tracks, opened[0], sides.all_of(opened[1]), list(opened[1]))
    for mention in found:
        if not any(mention in track.mentions for track in tracks):
            joined = _joined(tree, mention, tracks, sides)
            if joined is not None:
                joined.mentions.append(mention)
    for track in tracks:
        track.mentions.sort(key=lambda mention: mention.head)
    return [track for track in tracks if _is_course(track)]


def _open(tracks: list[Track], mention: Mention, named: frozenset[Side], own: Sequence[str]) -> None:
    """Add a mention to the track of its sides; where there is none yet, it opens one."""
    track = next((one for one in tracks if one.sides == named), None)
    if track is None:
        track = Track(named, [])
        tracks.append(track)
    track.parties.extend(one for one in own if one not in track.parties)
    track.mentions.append(mention)


def _joined(tree: Tree, mention: Mention, tracks: list[Track], sides: Sides) -> Track | None:
    """Find the track of a mention without both sides; none where two fit, or where it is of a kind of talks."""
    if mention.status not in REAL and not mention.definite:
        return None
    named = named_by(mention, sides)
    named = frozenset() if are_strangers(sides, named) else named
    fitting = [track for track in tracks if named <= track.sides]
    several = bool(mention.heads or mention.carrier is not None) and is_of_two(tree, mention, sides)
    if not named and several and not mention.weak and len(tracks) == 1 and mention.status in REAL:
        return tracks[0]
    if mention.weak or (mention.heads and not named):
        placed = [track for track in fitting if mention.weak and _names_place_of(tree, mention, track)]
        if len(placed) == 1:
            return placed[0]
        return None if mention.weak and mention.parties else _just_told(tree, mention, fitting)
    if (
        mention.partial
        and len(named) < 2
        and not are_known_strangers(sides, mention)
        and not is_of_two(tree, mention, sides)
    ):
        return None
    if named:
        return fitting[0] if len(fitting) == 1 and mention.status in REAL else None
    return _of_nobody(tree, mention, fitting, tracks)


def _of_nobody(tree: Tree, mention: Mention, fitting: list[Track], tracks: list[Track]) -> Track | None:
    """Find the track of talks of which it is not said whose they are."""
    before = {tree.lower[i] for i in tree.children[mention.head]}
    if mention.course and before & OTHER:
        return None
    if before & GENERIC and mention.status not in ("happened", "ongoing"):
        return None
    known = mention.definite or "such" in before
    counted = mention.number is not None or mention.held is not None
    told = known or counted or _shares_place(tree, mention, fitting)
    placed = [track for track in fitting if _names_place_of(tree, mention, track)]
    if told and len(placed) == 1:
        return placed[0]
    following = [track for track in fitting if mention.number is not None and _is_next(track, mention.number)]
    if len(following) == 1:
        return following[0]
    if len(tracks) == 1 and mention.number is not None and _is_further(tracks[0], mention):
        return tracks[0]
    last = _last_before(tree, mention, fitting) if told else None
    if last is not None and (known or last[0] <= NEAR):
        return last[1]
    far = last is not None and counted and not mention.course
    return None if far else _only_one(tree, mention, fitting, tracks, told=told)


def _just_told(tree: Tree, mention: Mention, tracks: Sequence[Track]) -> Track | None:
    """Give the track of which this sentence or the last has told."""
    before = _last_before(tree, mention, tracks)
    return before[1] if before is not None and before[0] <= 1 else None


def _last_before(tree: Tree, mention: Mention, tracks: Sequence[Track]) -> tuple[int, Track] | None:
    """Give the track that was spoken of last before a mention, with how many sentences ago that was."""
    here = tree.parse.sentence_of[mention.head]
    before = [
        (here - tree.parse.sentence_of[max(one.head for one in track.mentions if one.head < mention.head)], track)
        for track in tracks
        if any(one.head < mention.head for one in track.mentions)
    ]
    return min(before, key=lambda pair: pair[0], default=None)


def _is_next(track: Track, number: int) -> bool:
    """Say whether a round goes on counting where a track has stopped: the fifth after the fourth."""
    counted = [one.number or one.held for one in track.mentions]
    return max((one for one in counted if one is not None), default=-1) in (number - 1, number)


def _is_further(track: Track, mention: Mention) -> bool:
    """Say whether a sitting is one more than a track has had: 'a fourth round is due' where three were told of."""
    counted = [one.number or one.held or 0 for one in track.mentions if one.head < mention.head]
    return mention.number is not None and mention.number > max(counted, default=0) > 0


def _only_one(
    tree: Tree, mention: Mention, fitting: Sequence[Track], tracks: Sequence[Track], *, told: bool
) -> Track | None:
    """Give the one track of the document, for talks that were held and are told as no other's.

    A story opens on its talks before it says whose they are: "High-level talks ended", "A fourth round opened". Where
    it has several tracks these are the one that it names next.
    """
    held = mention.status in ("happened", "ongoing") or told
    if not held or len(fitting) != len(tracks) or not tracks or (not mention.course and not told):
        return None
    here = tree.parse.sentence_of[mention.head]
    if len(tracks) == 1:
        opens = tracks[0].mentions[0]
        if not _is_course(tracks[0]) and _just_told(tree, mention, tracks) is None:
            return None
        return None if opens.head > mention.head and _is_aside(tree, opens) else tracks[0]
    first = min(tracks, key=lambda track: track.mentions[0].head)
    ahead = tree.parse.sentence_of[first.mentions[0].head] - here
    return first if 0 <= ahead <= AHEAD else None


def _is_aside(tree: Tree, mention: Mention) -> bool:
    """Say whether talks are told of in a relative clause only: 'a group which negotiated with Bangkok until 2019'."""
    return tree.dep[mention.clause] == "relcl"


def _places(tree: Tree, mention: Mention) -> frozenset[str]:
    """Give the names that say where the talks are: 'the Istanbul talks', 'talks in Geneva'."""
    named = [i for i in mention.words if tree.parse.tokens[i].ent_type_ != "DATE"]
    names = {tree.text[i] for i in named if tree.pos[i] == "PROPN"}
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
