"""Two parties joined by a hyphen before what is between them: "Armenian-Turkish talks", "the US-Iran deal"."""

from __future__ import annotations

from dragoman.analysis.actors.bodies import Bodies
from dragoman.analysis.actors.drafts import Cast, Place
from dragoman.analysis.actors.known_names import Sighting
from dragoman.analysis.actors.offices import Surroundings
from dragoman.analysis.actors.words import RELATING

HYPHENS = frozenset(("-", "–", "/"))
# What is between two parties only: a border or a dictionary has two lands, but nobody acts.
BETWEEN = RELATING | frozenset(("summit", "negotiations", "hostility", "fighting", "clash", "truce", "détente", "axis"))
FARTHEST = 4


def admit_pairs(around: Surroundings, cast: Cast, bodies: Bodies) -> None:
    """Make parties of both names where a noun for what is between parties follows."""
    grammar = around.grammar
    for sighting in sorted(around.starting.values()):
        other = around.starting.get(sighting.last + 1)
        if other is None or grammar.word(sighting.last) not in HYPHENS or grammar.is_spaced[sighting.last]:
            continue
        following = range(other.last, min(other.last + FARTHEST, len(grammar)))
        head = next((i for i in following if grammar.tag[i] in ("NN", "NNS")), None)
        if head is None or not any(grammar.lemma[i].lower() in BETWEEN for i in _noun_run(around, head)):
            continue
        if any(index in around.persons for index in range(sighting.first, other.last)):
            continue
        for each in (sighting, other):
            _admit(cast, bodies, each)


def _noun_run(around: Surroundings, first: int) -> range:
    """Give the unbroken run of nouns: 'peace talks'."""
    last = first
    while last < len(around.grammar) and around.grammar.tag[last] in ("NN", "NNS"):
        last += 1
    return range(first, last)


def _admit(cast: Cast, bodies: Bodies, sighting: Sighting) -> None:
    reading = sighting.reading("adjective", "state", "organization", "group")
    place = Place(sighting.first, sighting.last)
    if reading is None or cast.owner(place) is not None:
        return
    draft = bodies.party_of(reading)
    if cast.mention(draft, place, "demonym" if reading.kind == "adjective" else "name"):
        draft.founded = True
