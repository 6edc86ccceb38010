"""Talks: each negotiation or consultation track with its sides, mediators, rounds, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.begun import since_of
from dragoman.analysis.affairs.talks.between import find_go_betweens, go_betweens_of
from dragoman.analysis.affairs.talks.coming import coming_sittings
from dragoman.analysis.affairs.talks.following import next_of
from dragoman.analysis.affairs.talks.mentions import find_mentions
from dragoman.analysis.affairs.talks.pairing import Pairing
from dragoman.analysis.affairs.talks.rounds import Story, held, rounds_of, status_by_date
from dragoman.analysis.affairs.talks.standing import state_of
from dragoman.analysis.affairs.talks.tracks import Track, gather
from dragoman.analysis.affairs.talks.venues import venue_of
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Expectation, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression, Toponym
from dragoman.records.events import Event
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.spans import Words, apart

BY = "talks.track@2"
SURE, LESS_SURE = 0.85, 0.7


class Negotiations(NamedTuple):
    """The tracks of a document, and all that it expects, their coming sittings among it; both in reading order."""

    talks: tuple[Talks, ...]
    expectations: tuple[Expectation, ...]


def find_talks(
    tree: Tree,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    events: tuple[Event, ...],
    times: tuple[TimeExpression, ...],
    expectations: tuple[Expectation, ...],
    places: tuple[Toponym, ...] = (),
) -> tuple[Talks, ...]:
    """Find the tracks of a document.

    A track has two sides at least. What is merely proposed, demanded or denied opens none; a single visit, call or
    summit is an event. Two tracks between other sides stay two; one that is told in three places is one.

    Args:
        tree: the document's parse.
        actors: its parties.
        attributions: its attributions.
        events: its events, among them the consultations that are rounds.
        times: its time expressions.
        expectations: what is to happen; the next round is one of them.
        places: its place names.

    Returns:
        The tracks in reading order.
    """
    return find_negotiations(tree, actors, attributions, Story(events, times, places, expectations)).talks


def find_negotiations(
    tree: Tree, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...], story: Story
) -> Negotiations:
    """Find the tracks of a document, and the sittings to come of which nothing else says that they are expected.

    Args:
        tree: the document's parse.
        actors: its parties.
        attributions: its attributions.
        story: its events, times, places and expectations.
    """
    sides = Sides(actors)
    found = {}
    named = Parties(tree, actors, attributions)
    mentions = list(find_mentions(tree, named))
    between = list(find_go_betweens(tree, named, sides))
    standing = sides.all_of(one for between_them in between for one in between_them.ids)
    tracks = gather(tree, mentions, sides, Pairing(tree, named, sides, story.events, standing))
    for track in tracks:
        for mention in track.mentions:
            mention.status = status_by_date(tree, mention, story)
    coming = tuple(coming_sittings(tree, tracks, sides, attributions, story.times, story.expectations))
    expectations = tuple(sorted((*story.expectations, *coming), key=reading_order))
    for track in tracks:
        beside = go_betweens_of(tree, track, tracks, between, sides)
        entry = _entry(tree, track, sides, beside, story._replace(expectations=expectations))
        found[entry.id] = entry
    return Negotiations(tuple(sorted(found.values(), key=reading_order)), expectations)


def _entry(tree: Tree, track: Track, sides: Sides, beside: Sequence[str], story: Story) -> Talks:
    parse = tree.parse
    state, state_words = state_of(tree, track)
    parties = tuple(dict.fromkeys(_seat(one, track, sides) for one in track.parties))
    between = [*(one for mention in track.mentions for one in mention.mediators), *beside]
    mediators = [one for one in sides.expanded(between) if sides.of(one) not in track.sides]
    topics = dict.fromkeys(topic for mention in track.mentions for topic in mention.topics)
    spans = {span for mention in track.mentions for span in parse.spans(mention.words)}
    following = next_of(tree, track, sides, story.expectations)
    # What is to be gone on with has not been concluded: the word is of the sitting.
    state, state_words = ("ongoing", ()) if following and state == "concluded" else (state, state_words)
    spans.update(parse.spans(state_words))
    since = since_of(tree, track, story.times)
    entry = Talks(
        name=_name(track, parties, sides),
        parties=parties,
        mediators=_once_each_side(mediators, sides),
        topics=tuple(Words(spans=parse.spans(topic)) for topic in topics),
        venue=venue_of(tree, track, story.places),
        since=since,
        rounds=rounds_of(tree, track, story, sides, since),
        rounds_held=held(track),
        next=following.id if following else None,
        state=state,
        state_words=Words(spans=parse.spans(state_words)) if state_words else None,
        spans=apart(spans),
        by=BY,
        confidence=SURE if len(track.mentions) > 1 or any(one.course for one in track.mentions) else LESS_SURE,
    )
    return identified(parse.document, entry)


def _seat(identifier: str, track: Track, sides: Sides) -> str:
    """Give who is written down for somebody at the table: his state, but a movement with a name for itself."""
    actor = sides.actor(identifier)
    named = actor is not None and actor.kind == "group" and any(one.form == "name" for one in actor.mentions)
    return identifier if named else sides.spokesman(sides.of(identifier), track.parties)


def _once_each_side(mediators: Sequence[str], sides: Sides) -> tuple[str, ...]:
    """Give each who stands between once: a mediator's state only where it does not stand there itself."""
    found: dict[str, str] = {}
    for one in mediators:
        found.setdefault(sides.of(one), one)
    return tuple(found.values())


def _name(track: Track, parties: Sequence[str], sides: Sides) -> str:
    return "–".join(sides.name(one) for one in parties) + " talks"
