"""The rounds of a track: its numbered sittings and the meetings of its sides that the text dates or places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.tracks import Track
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.affairs import Round
from dragoman.records.events import Event
from dragoman.records.spans import Words

HELD = ("happened", "ongoing")
OUTCOMES = frozenset(("AGREE", "COOPERATE", "CONCEDE", "REJECT", "RETREAT"))
AFTER = 1
"""How many sentences after a sitting what came of it may be told."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting of a track: the mention that names it, or none, and the event that it is, or none."""

    mention: Mention | None
    event: Event | None
    sentence: int


def rounds_of(tree: Tree, track: Track, events: Sequence[Event], sides: Sides) -> tuple[Round, ...]:
    """Give the sittings of a track that the text tells of, in reading order.

    Args:
        tree: the document's parse.
        track: the track.
        events: the document's events; its consultations between the sides of the track are sittings, calls are not.
        sides: who stands on which side.
    """
    found: dict[int, Sitting] = {}
    for mention in track.mentions:
        if mention.number is not None and mention.status in HELD:
            sentence = tree.parse.sentence_of[mention.head]
            found[sentence] = Sitting(mention, _event_at(tree, mention, events), sentence)
    named = {id(one.event) for one in found.values()}
    for event in events:
        if _is_sitting(event, track, sides) and id(event) not in named:
            sentence = tree.parse.sentence_of[tree.parse.covered(event.trigger.spans[0]).start]
            course = any(tree.parse.sentence_of[one.head] == sentence for one in track.mentions)
            if course and sentence not in found and _is_one_sitting(event):
                found[sentence] = Sitting(None, event, sentence)
    return tuple(_round(tree, found[sentence], track, events, sides) for sentence in sorted(found))


def held(track: Track) -> int | None:
    """Give how many rounds have been held, as the text counts them: the greatest number that it names as held."""
    counts = [mention.held for mention in track.mentions if mention.held and mention.status in HELD]
    counts += [mention.number for mention in track.mentions if mention.number and mention.status in HELD]
    return max(counts, default=None)


def _event_at(tree: Tree, mention: Mention, events: Sequence[Event]) -> Event | None:
    """Give the consultation whose trigger lies on the words that name a sitting."""
    tokens = {mention.head, *mention.words, mention.clause}
    for event in events:
        if event.type == "CONSULT":
            trigger = {index for span in event.trigger.spans for index in tree.parse.covered(span)}
            if trigger & tokens:
                return event
    return None


def _is_sitting(event: Event, track: Track, sides: Sides) -> bool:
    taking_part = sides.all_of((*event.actors, *event.recipients))
    return event.type == "CONSULT" and event.mode != "phone" and event.status in HELD and taking_part == track.sides


def _is_one_sitting(event: Event) -> bool:
    """Say whether a consultation is told as one meeting: it has a place or a day, and does not go on since then."""
    lasting = event.status == "ongoing" or (event.date is not None and event.date.open is not None)
    return not lasting and bool(event.date or event.place)


def _round(tree: Tree, sitting: Sitting, track: Track, events: Sequence[Event], sides: Sides) -> Round:
    event = sitting.event
    return Round(
        number=sitting.mention.number if sitting.mention else None,
        event=event.id if event else None,
        date=event.date if event else None,
        place=event.place if event else None,
        outcome=_outcome(tree, sitting, track, events, sides),
    )


def _outcome(tree: Tree, sitting: Sitting, track: Track, events: Sequence[Event], sides: Sides) -> Words | None:
    """Give the words of the first thing that the sides did together in the sitting's sentence or the next."""
    for event in events:
        sentence = tree.parse.sentence_of[tree.parse.covered(event.trigger.spans[0]).start]
        near = sitting.sentence <= sentence <= sitting.sentence + AFTER
        same = sides.all_of((*event.actors, *event.recipients)) == track.sides
        if near and same and event.type in OUTCOMES and event.status in HELD and event.attribution is None:
            return Words(spans=tuple(span for span in event.spans if tree.parse.covered(span)))
    return None
