"""The rounds of a track: its numbered sittings and the meetings of its sides that the text dates or places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.outcomes import told_outcome
from dragoman.analysis.affairs.talks.tracks import NEAR, Track
from dragoman.analysis.affairs.talks.words import CARRYING, ENDING_PHRASES, ENDINGS, PROCESSES
from dragoman.analysis.affairs.talks.words import HELD as HELD_BY
from dragoman.analysis.events.attachment import governor, root_of
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.affairs import Expectation, Round
from dragoman.records.details import TimeExpression, Toponym
from dragoman.records.events import Event, EventStatus
from dragoman.records.intervals import DAY, Interval, Place
from dragoman.records.spans import Span, Words

HELD = ("happened", "ongoing")
NAMING = frozenset(("compound", "nmod", "amod"))
OUTCOMES = frozenset(("AGREE", "COOPERATE", "CONCEDE", "REJECT", "RETREAT"))
AFTER = 1
"""How many sentences after a sitting what came of it may be told."""


ROUNDLESS = frozenset(("failed", "stalled"))
TELLING = frozenset((*ENDINGS, "hold", "take", "begin", "open"))
"""Verbs behind "which" that tell when or where a sitting was."""
BEARING = CARRYING | HELD_BY | {*ENDINGS, *(verb for verb, _ in ENDING_PHRASES), "take", "be", "last", "occur", "bring"}
"""Verbs whose day and place are those of the talks that are their subject or object."""
AT = frozenset(("in", "at", "on", "near", "outside", "inside"))


class Story(NamedTuple):
    """The document's entries that a track is told by."""

    events: Sequence[Event]
    times: Sequence[TimeExpression]
    places: Sequence[Toponym]
    expectations: Sequence[Expectation]


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting of a track: the mention that names it, or none, and the event that it is, or none."""

    mention: Mention | None
    event: Event | None
    sentence: int
    date: Interval | None
    place: Place | None

    @property
    def number(self) -> int | None:
        """Which round it is, or None."""
        return self.mention.number if self.mention else None


def rounds_of(tree: Tree, track: Track, story: Story, sides: Sides, since: Interval | None = None) -> tuple[Round, ...]:
    """Give the sittings of a track that the text tells of, in reading order.

    A sitting has a number, or else a day or place of its own: what has neither may be one that was told already.

    Args:
        tree: the document's parse.
        track: the track.
        story: its events, times and places; its consultations between the sides of the track are sittings, calls are
            not.
        sides: who stands on which side.
        since: when the track began, which is no sitting's day.
    """
    told = [_told(tree, one, story) for one in track.mentions if one.status in HELD and _is_one(tree, one)]
    told = [one for one in told if one.number or ((one.date or one.place) and (one.date is None or one.date != since))]
    named = {id(one.event) for one in told}
    for event in story.events:
        if _is_sitting(event, track, sides) and id(event) not in named and _is_one_sitting(event):
            sentence = tree.parse.sentence_of[tree.parse.covered(event.trigger.spans[0]).start]
            if any(tree.parse.sentence_of[one.head] == sentence for one in track.mentions):
                told.append(Sitting(None, event, sentence, event.date, event.place))
    found: list[Sitting] = []
    for one in sorted(told, key=lambda sitting: (sitting.number is None, sitting.sentence)):
        at = next((at for at, other in enumerate(found) if _is_same(one, other)), None)
        if at is None:
            found.append(one)
        else:
            found[at] = _with(found[at], one)
    found = _completed(tree, sorted(found, key=lambda sitting: sitting.sentence))
    return tuple(_round(tree, one, track, story.events, sides) for one in found)


def _with(first: Sitting, again: Sitting) -> Sitting:
    """Add to a sitting what is told when it is told of again."""
    near = abs(again.sentence - first.sentence) <= NEAR
    return replace(first, date=first.date or again.date, place=first.place or again.place) if near else first


def _completed(tree: Tree, sittings: list[Sitting]) -> list[Sitting]:
    """Put together a sitting told with its day and the number that the next sentence gives it.

    'Negotiators opened five days of talks on Monday. It is the eleventh round.'
    """
    found: list[Sitting] = []
    for one in sittings:
        last = found[-1] if found else None
        bare = one.number is not None and one.date is None and one.place is None
        reach = NEAR + 1 if one.mention is not None and tree.dep[one.mention.head] == "attr" else AFTER
        if last is not None and bare and last.number is None and one.sentence - last.sentence <= reach:
            found[-1] = replace(last, mention=one.mention)
        else:
            found.append(one)
    return found


def _is_one(tree: Tree, mention: Mention) -> bool:
    """Say whether a mention is of one sitting, and not of all there have been."""
    if mention.held is not None or tree.lemma[mention.head] in PROCESSES:
        return False
    verb = tree.head[mention.head]
    ends = tree.is_verb(verb) and ENDINGS.get(tree.lemma[verb]) in ROUNDLESS
    return mention.number is not None or not ends


def _told(tree: Tree, mention: Mention, story: Story) -> Sitting:
    event = _event_at(tree, mention, story.events)
    core = _core(tree, mention)
    date = next((one.interval for one in story.times if _is_day(one) and _hangs_on(tree, one.span, core)), None)
    place = place_of(tree, mention, story.places)
    if event is not None:
        told = event.date if event.date is not None and _is_short(event.date) else None
        date, place = date or told, place or event.place
    return Sitting(mention, event, tree.parse.sentence_of[mention.head], date, place)


def status_by_date(tree: Tree, mention: Mention, story: Story) -> EventStatus:
    """Give the status of a sitting, planned where its day lies ahead: 'Envoys meet on Thursday for the fifth time'."""
    published = tree.parse.document.published
    if mention.status != "happened" or published is None:
        return mention.status
    core = _core(tree, mention)
    for one in story.times:
        if _is_day(one) and one.interval is not None and _hangs_on(tree, one.span, core):
            start = one.interval.start
            return "planned" if start is not None and start[:DAY] > published[:DAY] else mention.status
    return mention.status


def place_of(tree: Tree, mention: Mention, places: Sequence[Toponym]) -> Place | None:
    """Give where a sitting or course of talks is told to be held: 'in Geneva', 'the Doha talks'."""
    core = _core(tree, mention)
    return next((one.place for one in places if _hangs_on(tree, one.place.span, core, AT)), None)


def _core(tree: Tree, mention: Mention) -> frozenset[int]:
    """Give the tokens whose adjuncts tell when and where a sitting was: its noun, and the verb that carries it."""
    found = {mention.head}
    inner = mention.head
    while tree.dep[inner] == "pobj" and tree.lower[tree.head[inner]] in ("of", "for", "in", "after", "at"):
        inner = tree.head[tree.head[inner]]
        found.add(inner)
    if tree.dep[mention.head] in ("npadvmod", "appos") and not tree.is_verb(mention.head):
        found.add(tree.head[mention.head])
    for child in tree.children[mention.head]:
        lasting = tree.lower[child] == "for" and tree.is_verb(mention.head)
        if tree.lower[child] == "of" or lasting:
            found.update(i for i in tree.children[child] if tree.dep[i] == "pobj")
    found.update(i for i in tree.children[mention.head] if tree.dep[i] in ("relcl", "acl") and tree.lemma[i] in TELLING)
    verb = tree.head[inner]
    label = tree.dep[inner]
    carried = label in ("nsubj", "nsubjpass", "dobj", "attr") and tree.is_verb(verb) and tree.lemma[verb] in BEARING
    return frozenset(found | ({verb} if carried else set()))


def _is_day(time: TimeExpression) -> bool:
    interval = time.interval
    return time.type in ("DATE", "TIME") and interval is not None and interval.is_resolved and _is_short(interval)


def _is_short(interval: Interval) -> bool:
    return interval.open is None and interval.precision not in ("year", "season")


def _hangs_on(tree: Tree, span: Span, core: frozenset[int], prepositions: frozenset[str] | None = None) -> bool:
    """Say whether a day or place is that of a sitting; with prepositions, only behind one of them or as its name."""
    root = root_of(tree, span)
    if root is None:
        return False
    above, preposition = governor(tree, root)
    if above not in core and prepositions is not None and tree.dep[above] == "pobj":
        # 'Held at the embassy in Rome': where the house is, the sitting was.
        above, preposition = governor(tree, above)
    if above not in core:
        return False
    return prepositions is None or preposition in prepositions or (not preposition and tree.dep[root] in NAMING)


def _is_same(one: Sitting, other: Sitting) -> bool:
    """Say whether a sitting without a number of its own may be one that was told already."""
    if one.number is not None:
        return one.number == other.number
    if one.date is not None and other.date is not None:
        return one.date.start == other.date.start
    if one.place is not None and other.place is not None:
        return one.place.name == other.place.name
    known = one.mention is not None and one.mention.definite and one.date is None
    if known and 0 <= one.sentence - other.sentence <= NEAR:
        return True
    return one.sentence == other.sentence or (one.date is None and other.sentence + AFTER == one.sentence)


def held(track: Track) -> int | None:
    """Give how many rounds have been held, as the text counts them: the greatest number that it names as held.

    Where a fifth round is still to come, four have been held.
    """
    told = [one for one in track.mentions if one.status in HELD]
    counts = [one.held for one in told if one.held and one.held > 0]
    counts += [one.number for one in told if one.number]
    ahead = [one.number - 1 for one in track.mentions if one.number and one.number > 1 and one.status == "planned"]
    return max([*counts, *ahead], default=None)


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
    return Round(
        number=sitting.number,
        event=sitting.event.id if sitting.event else None,
        date=sitting.date,
        place=sitting.place,
        outcome=_outcome(tree, sitting, track, events, sides),
    )


def _outcome(tree: Tree, sitting: Sitting, track: Track, events: Sequence[Event], sides: Sides) -> Words | None:
    """Give the words that say what came of a sitting: those of its verb, else the next thing the sides did together."""
    told = told_outcome(tree, sitting.mention.head) if sitting.mention is not None else ()
    if told:
        return Words(spans=tree.parse.spans(told))
    alone = sum(tree.parse.sentence_of[one.head] == sitting.sentence and one.status in HELD for one in track.mentions)
    for event in events if alone <= 1 else ():
        sentence = tree.parse.sentence_of[tree.parse.covered(event.trigger.spans[0]).start]
        near = sitting.sentence <= sentence <= sitting.sentence + AFTER
        same = sides.all_of((*event.actors, *event.recipients)) == track.sides
        if near and same and event.type in OUTCOMES and event.status in HELD and event.attribution is None:
            return Words(spans=tuple(span for span in event.spans if tree.parse.covered(span)))
    return None
