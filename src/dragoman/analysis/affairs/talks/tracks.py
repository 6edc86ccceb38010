"""Which mentions of talks are of one track.

Talks between the same sides are one track; words that name one side, or none but take the talks for known, join the
track that was spoken of last and that they fit. Two places of talking make two tracks only where the sides differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.words import GENERIC, OTHER, PAIRED
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing", "planned"))
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
        named = named_by(mention, sides)
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
        tracks = _of_only_pair(tree, found, sides, pairs)
    for mention in found:
        if not any(mention in track.mentions for track in tracks):
            joined = _joined(tree, mention, tracks, sides)
            if joined is not None:
                joined.mentions.append(mention)
    for track in tracks:
        track.mentions.sort(key=lambda mention: mention.head)
    return [track for track in tracks if _is_course(track)]


def named_by(mention: Mention, sides: Sides) -> frozenset[Side]:
    """Give the sides that a mention names, without those that stand between or of which it is not said who they are."""
    known = [one for one in sides.expanded(mention.parties) if not is_nameless(sides, one)]
    return sides.all_of(known) - sides.all_of(mention.mediators)


def is_nameless(sides: Sides, identifier: str) -> bool:
    """Say whether a party is several of a kind without a name: 'the neighbours', 'delegations', 'senior officials'."""
    actor = sides.actor(identifier)
    if actor is None or actor.kind not in ("group", "unnamed") or actor.country or actor.members:
        return False
    last = actor.name.casefold().split()[-1]
    return any(last in (f"{one}s", plural_of(one)) for one in PAIRED) or (last in PAIRED and last == "military")


def plural_of(noun: str) -> str:
    """Give the plural of a regular noun in -y: 'countries', 'armies'."""
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def _of_only_pair(tree: Tree, mentions: list[Mention], sides: Sides, pairs: Sequence[tuple[str, ...]]) -> list[Track]:
    """Give the track of talks whose parties only the rest of the story names: those who met, where these are two."""
    known = {sides.all_of(pair): pair for pair in pairs if len(sides.all_of(pair)) == 2}
    opening = next((one for one in mentions if one.course and one.status in REAL and _is_of_story(one, sides)), None)
    if opening is None or named_by(opening, sides):
        return []
    if len(known) == 1:
        ((named, pair),) = known.items()
        return [Track(named, list(sides.expanded(pair)), [opening])]
    states = sides.states()
    of_two = bool(opening.parties) or any(tree.lower[i] in ("two", "both") for i in tree.subtree(opening.head))
    if not known and of_two and len(states) == 2:
        return [Track(frozenset(states), list(states.values()), [opening])]
    return []


def _is_of_story(mention: Mention, sides: Sides) -> bool:
    """Say whether talks are taken for known, or are held by "the neighbours", "officers", of whom the story is."""
    nameless = bool(mention.parties) and all(is_nameless(sides, one) for one in mention.parties)
    return nameless or (mention.definite and not mention.parties)


def _joined(tree: Tree, mention: Mention, tracks: list[Track], sides: Sides) -> Track | None:
    """Find the track of a mention without both sides; none where two fit, or where it is of a kind of talks."""
    if mention.status not in REAL and not mention.definite:
        return None
    named = named_by(mention, sides)
    fitting = [track for track in tracks if named <= track.sides]
    if named:
        return fitting[0] if len(fitting) == 1 and mention.status in REAL else None
    if mention.course and any(tree.lower[i] in OTHER for i in tree.children[mention.head]):
        return None
    generic = any(tree.lower[i] in GENERIC for i in tree.children[mention.head])
    if generic and mention.status not in ("happened", "ongoing"):
        return None
    known = mention.definite or any(tree.lower[i] == "such" for i in tree.children[mention.head])
    counted = mention.number is not None or mention.held is not None
    told = known or counted or _shares_place(tree, mention, fitting)
    placed = [track for track in fitting if _names_place_of(tree, mention, track)]
    if told and len(placed) == 1:
        return placed[0]
    following = [track for track in fitting if mention.number is not None and _is_next(track, mention.number)]
    if len(following) == 1:
        return following[0]
    before = _last_before(tree, mention, fitting) if told else None
    if before is not None and (known or before[0] <= NEAR):
        return before[1]
    return _only_one(tree, mention, fitting, tracks, told=told)


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
        return tracks[0]
    first = min(tracks, key=lambda track: track.mentions[0].head)
    ahead = tree.parse.sentence_of[first.mentions[0].head] - here
    return first if 0 <= ahead <= AHEAD else None


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
