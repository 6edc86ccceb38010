"""Talks: each negotiation or consultation track with its sides, mediators, rounds, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.mentions import find_mentions
from dragoman.analysis.affairs.talks.rounds import held, rounds_of
from dragoman.analysis.affairs.talks.standing import state_of
from dragoman.analysis.affairs.talks.tracks import NEAR, Track, gather
from dragoman.analysis.affairs.talks.words import HELD, MEETING, ROUNDS, TALKING
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Expectation, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression
from dragoman.records.events import Event
from dragoman.records.identity import identified
from dragoman.records.intervals import Interval
from dragoman.records.order import reading_order
from dragoman.records.spans import Words, apart

BY = "talks.track@1"
SURE, LESS_SURE = 0.85, 0.7
BEGINNINGS = frozenset(("begin", "start", "open", "launch", "commence"))
GOING_ON = frozenset(
    ("meet", "resume", "convene", "negotiate", "talk", "reconvene", "continue", "hold", "begin", "take")
)


def find_talks(
    tree: Tree,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    events: tuple[Event, ...],
    times: tuple[TimeExpression, ...],
    expectations: tuple[Expectation, ...],
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

    Returns:
        The tracks in reading order.
    """
    sides = Sides(actors)
    found = {}
    mentions = list(find_mentions(tree, Parties(tree, actors, attributions)))
    for track in gather(tree, mentions, sides, _pairs(events, sides)):
        entry = _entry(tree, track, sides, events, times, expectations)
        found[entry.id] = entry
    return tuple(sorted(found.values(), key=reading_order))


def _pairs(events: Sequence[Event], sides: Sides) -> list[tuple[str, ...]]:
    """Give who met or agreed with whom; what has no name, a ship or a crowd, sits at no table."""
    kinds = ("CONSULT", "AGREE", "COOPERATE")
    real = ("happened", "ongoing")
    met = [(*one.actors, *one.recipients) for one in events if one.type in kinds and one.status in real]
    return [pair for pair in met if not any(_is_thing(sides, one) for one in sides.expanded(pair))]


def _is_thing(sides: Sides, identifier: str) -> bool:
    actor = sides.actor(identifier)
    return actor is not None and actor.kind in ("unnamed", "group") and actor.sector is None and not actor.country


def _entry(
    tree: Tree,
    track: Track,
    sides: Sides,
    events: Sequence[Event],
    times: Sequence[TimeExpression],
    expectations: Sequence[Expectation],
) -> Talks:
    parse = tree.parse
    state, state_words = state_of(tree, track)
    parties = tuple(dict.fromkeys(sides.spokesman(sides.of(one), track.parties) for one in track.parties))
    mediators = [one for mention in track.mentions for one in mention.mediators if sides.of(one) not in track.sides]
    topics = dict.fromkeys(topic for mention in track.mentions for topic in mention.topics)
    spans = {span for mention in track.mentions for span in parse.spans(mention.words)}
    spans.update(parse.spans(state_words))
    following = _next(tree, track, sides, expectations)
    entry = Talks(
        name=_name(track, parties, sides),
        parties=parties,
        mediators=tuple(dict.fromkeys(sides.expanded(mediators))),
        topics=tuple(Words(spans=parse.spans(topic)) for topic in topics),
        since=_since(tree, track, times),
        rounds=rounds_of(tree, track, events, sides),
        rounds_held=held(track),
        next=following.id if following else None,
        state=state,
        spans=apart(spans),
        by=BY,
        confidence=SURE if len(track.mentions) > 1 or any(one.course for one in track.mentions) else LESS_SURE,
    )
    return identified(parse.document, entry)


def _name(track: Track, parties: Sequence[str], sides: Sides) -> str:
    return "–".join(sides.name(one) for one in parties) + " talks"


def _since(tree: Tree, track: Track, times: Sequence[TimeExpression]) -> Interval | None:
    """Give when the sides began to talk: 'have been in talks since April', 'the dialogue began in May'."""
    for mention in track.mentions:
        clause = set(tree.subtree(mention.clause))
        begins = tree.lemma[mention.clause] in BEGINNINGS and tree.dep[mention.head] in ("nsubj", "nsubjpass", "dobj")
        for time in times:
            covered = tree.parse.covered(time.span)
            if time.interval is None or not covered or covered.start not in clause:
                continue
            opened = begins and time.interval.is_resolved and not _is_counted_on(track)
            if (time.interval.open == "to" or opened) and mention.course and mention.status in ("happened", "ongoing"):
                return time.interval
    return None


def _is_counted_on(track: Track) -> bool:
    """Say whether a track has rounds behind it: what began then is the present round."""
    return any((mention.number or mention.held or 0) > 1 for mention in track.mentions)


def _next(tree: Tree, track: Track, sides: Sides, expectations: Sequence[Expectation]) -> Expectation | None:
    """Give the expected meeting of the sides, the first that the text names."""
    named = {index for mention in track.mentions for index in mention.words}
    for expected in expectations:
        if expected.kind not in ("planned", "promised"):
            continue
        tokens = [index for span in expected.what.spans for index in tree.parse.covered(span)]
        tops = [i for i in tokens if tree.head[i] not in tokens or tree.head[i] == i]
        meets = any(tree.lemma[i] in GOING_ON | MEETING | TALKING or _holds(tree, i) for i in tops)
        of_track = bool(named & set(tokens)) or _are_met(sides, track, expected) or _goes_on(tree, track, tokens)
        if of_track and meets:
            return expected
    return None


def _holds(tree: Tree, verb: int) -> bool:
    """Read 'will chair a further round', 'return to the negotiating table'."""
    inner = [i for child in tree.children[verb] for i in (child, *tree.children[child])]
    if tree.lemma[verb] in HELD and any(tree.lemma[i] in MEETING | TALKING for i in inner):
        return True
    return tree.lemma[verb] in ("return", "come", "go", "sit") and any(tree.lemma[i] == "table" for i in inner)


def _are_met(sides: Sides, track: Track, expected: Expectation) -> bool:
    """Say whether those who are to meet are the sides of the track."""
    return bool(expected.who) and sides.all_of(expected.who) == track.sides


def _goes_on(tree: Tree, track: Track, tokens: Sequence[int]) -> bool:
    """Say whether something expected is told as going on with a track just named: 'the next meeting', 'again'."""
    here = tree.parse.sentence_of[tokens[0]]
    near = any(0 <= here - tree.parse.sentence_of[one.head] <= NEAR for one in track.mentions)
    again = any(tree.lower[i] == "again" and tree.lemma[tree.head[i]] in GOING_ON for i in tokens)
    following = any(
        tree.lemma[i] in ROUNDS and any(tree.lower[j] in ("next", "another", "further") for j in tree.children[i])
        for i in tokens
    )
    table = any(tree.lemma[i] == "table" and _holds(tree, tree.head[tree.head[i]]) for i in tokens)
    return near and (again or following or table)
