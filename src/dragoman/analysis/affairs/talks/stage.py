"""Talks: each negotiation or consultation track with its sides, mediators, rounds, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.between import find_go_betweens, go_betweens_of
from dragoman.analysis.affairs.talks.following import next_of
from dragoman.analysis.affairs.talks.mentions import Mention, find_mentions
from dragoman.analysis.affairs.talks.pairing import Pairing, is_nameless
from dragoman.analysis.affairs.talks.rounds import Story, held, rounds_of
from dragoman.analysis.affairs.talks.standing import is_former, state_of
from dragoman.analysis.affairs.talks.tracks import Track, gather
from dragoman.analysis.events.attachment import governor
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Expectation, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression, Toponym
from dragoman.records.events import Event
from dragoman.records.identity import identified
from dragoman.records.intervals import DAY, Interval
from dragoman.records.order import reading_order
from dragoman.records.spans import Words, apart

BY = "talks.track@2"
SURE, LESS_SURE = 0.85, 0.7
BEGINNINGS = frozenset(("begin", "start", "open", "launch", "commence", "relaunch"))
FRESH = 15
"""How many days before publication something counted already may have begun and be no more than the present round."""


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
    sides = Sides(actors)
    found = {}
    named = Parties(tree, actors, attributions)
    mentions = list(find_mentions(tree, named))
    tracks = gather(tree, mentions, sides, _pairing(tree, named, sides, events))
    between = list(find_go_betweens(tree, named, sides))
    for track in tracks:
        beside = go_betweens_of(tree, track, tracks, between, sides)
        entry = _entry(tree, track, sides, beside, Story(events, times, places, expectations))
        found[entry.id] = entry
    return tuple(sorted(found.values(), key=reading_order))


def _pairing(tree: Tree, named: Parties, sides: Sides, events: Sequence[Event]) -> Pairing:
    fought = [(*one.actors, *one.recipients) for one in events if one.type == "ASSAULT"]
    return Pairing(tree, named, sides, _pairs(events, sides), fought)


def _pairs(events: Sequence[Event], sides: Sides) -> list[tuple[str, ...]]:
    """Give who met or agreed with whom; a call is no table, and what has no name, a ship or a crowd, sits at none."""
    kinds = ("CONSULT", "AGREE", "COOPERATE")
    real = ("happened", "ongoing")
    met = [
        (*one.actors, *one.recipients)
        for one in events
        if one.type in kinds and one.status in real and one.mode != "phone"
    ]
    return [pair for pair in met if not any(_is_thing(sides, one) for one in sides.expanded(pair))]


def _is_thing(sides: Sides, identifier: str) -> bool:
    actor = sides.actor(identifier)
    return actor is not None and actor.kind in ("unnamed", "group") and actor.sector is None and not actor.country


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
    since = _since(tree, track, sides, story.times)
    entry = Talks(
        name=_name(track, parties, sides),
        parties=parties,
        mediators=_once_each_side(mediators, sides),
        topics=tuple(Words(spans=parse.spans(topic)) for topic in topics),
        since=since,
        rounds=rounds_of(tree, track, story, sides, since),
        rounds_held=held(track),
        next=following.id if following else None,
        state=state,
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


def _since(tree: Tree, track: Track, sides: Sides, times: Sequence[TimeExpression]) -> Interval | None:
    """Give when the sides began to talk: 'have been in talks since April', 'the dialogue began in May'."""
    for mention in track.mentions:
        nameless = bool(mention.parties) and all(is_nameless(sides, one) for one in mention.parties)
        if nameless or is_former(tree, mention):
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
            if time.interval is not None and time.interval.is_resolved and covered and covered.start in inside:
                return time.interval
    return None


def days_between(start: str, published: str) -> int:
    """Give the days from one ISO date or date-time to another."""
    return (date.fromisoformat(published[:DAY]) - date.fromisoformat(start[:DAY])).days


def _is_counted_on(track: Track) -> bool:
    """Say whether a track has rounds behind it: what began then is the present round."""
    return any((mention.number or mention.held or 0) > 1 for mention in track.mentions)
