"""Where a track is held: "in Geneva", "the Doha process", "two days of negotiations in the Turkish city"."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.talks.rounds import place_of
from dragoman.analysis.affairs.talks.standing import is_former
from dragoman.analysis.affairs.talks.tracks import Track
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import Toponym
from dragoman.records.intervals import Place

HELD = ("happened", "ongoing")


def venue_of(tree: Tree, track: Track, places: Sequence[Toponym]) -> Place | None:
    """Give the place where a track is held, as the text tells it of the talks.

    What a story opens on is where they are held now; of numbered rounds the highest is the last. Where none has been
    held yet, it is the place that is planned for them.

    Args:
        tree: the document's parse.
        track: the track.
        places: the document's place names.
    """
    told = [
        (one, place)
        for one in track.mentions
        if not is_former(tree, one) and (place := place_of(tree, one, places)) is not None
    ]
    held = [(one, place) for one, place in told if one.status in HELD]
    course = next((place for one, place in held if one.number is None), None)
    if course is not None:
        return course
    numbered = sorted(held, key=lambda pair: -(pair[0].number or 0))
    return next((place for _, place in numbered or told), None)
