"""How far the events of records agree with those of Dragoman's own gold.

* An event touches one of the gold if its trigger shares a character with the gold's trigger or with another mention of
  the same happening; or if it has a right type and any of its spans shares one with them.
* Type: the gold's, or one of its alternatives.
* Parties: actors and recipients are those of the gold. Everybody counts as the party for which they act in the end, a
  minister as his state; `event.named` wants the very ones. In meetings and material cooperation, and where the gold
  has several actors and no recipient, it does not matter who stands on which side. Parties whom the gold marks as
  `maybe` may stand there or not.
* Event: touches, with type and parties right; the measure that counts. `event.TYPE` is the same for one type: by the
  gold's type for recall, by the record's for precision. `event.status`: the status is right, too.
* Pairing is one to one: pairs that are right in type and parties first, then those whose triggers touch, then by
  type, required events before optional ones, reading order last. So a happening that is told twice in the record
  counts as wrong once.
* Optional events of the gold are borderline. Who finds them with a right type is neither right nor wrong, who misses
  them misses nothing.
* Status, real, voice, mode, date, place: the share of right ones among events that touch with the right type, optional
  ones included for the first three. Status goes by the type that was found. `real` asks only whether it is told as
  something that takes or took place. Voice: one of the attributions that may vouch for it, see the guidelines. Mode,
  date and place: precision over those that the record gives, recall over those that the gold has, where both speak of
  the same required event; a date or place that the gold does not have is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np

from dragoman.evaluation.annotators import DocumentScore
from dragoman.evaluation.bootstrap import RESAMPLES, intervals
from dragoman.evaluation.corpora.own_events import EventsCase, GoldEvent, touch
from dragoman.evaluation.corpora.own_parties import GoldParties
from dragoman.evaluation.found_entries import FoundEvent
from dragoman.evaluation.matching_parties import same_days, same_parties, same_place, same_voice
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.results import Result
from dragoman.evaluation.scores import scores_of
from dragoman.records.events import EventType

TYPES: tuple[str, ...] = get_args(EventType)
WHOLE = ("touch", "type", "parties", "event", "event.named", "event.status")
ACCURACIES = ("status", "real", "voice", "mode", "date", "place")
MEASURES: tuple[str, ...] = (*WHOLE, *ACCURACIES, *(f"event.{kind}" for kind in TYPES))
"""The names of all measures, in the order of the counts' rows."""
REAL = frozenset(("happened", "ongoing"))
EITHER_SIDE = frozenset(("CONSULT", "COOPERATE"))

_ROW = {measure: row for row, measure in enumerate(MEASURES)}


@dataclass(frozen=True, slots=True)
class EventPair:
    """An event of the gold and one of the record, by position, that speak of the same words."""

    gold: int
    found: int
    type: bool
    parties: bool
    named: bool
    trigger: bool

    @property
    def whole(self) -> bool:
        """Whether type and parties are right."""
        return self.type and self.parties


@dataclass(frozen=True, slots=True)
class Judged:
    """How one article's events were judged.

    Attributes:
        pairs: the chosen pairs, optional events of the gold included.
        excused: positions of events of the record that are neither right nor wrong.
    """

    pairs: tuple[EventPair, ...]
    excused: frozenset[int]


def judge(case: EventsCase, found: Sequence[FoundEvent]) -> Judged:
    """Pair an article's events with those of the gold."""
    touching = [
        pair
        for at_gold, gold in enumerate(case.events)
        for at_found, event in enumerate(found)
        if (pair := _pair(case.parties, gold, event, (at_gold, at_found))) is not None
    ]
    touching.sort(key=lambda pair: _rank(pair, case.events[pair.gold].written.optional))
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    chosen = []
    for pair in touching:
        if pair.gold not in taken_gold and pair.found not in taken_found:
            taken_gold.add(pair.gold)
            taken_found.add(pair.found)
            chosen.append(pair)
    optional = {pair.found for pair in chosen if case.events[pair.gold].written.optional}
    again = {pair.found for pair in touching if case.events[pair.gold].written.optional} - taken_found
    return Judged(tuple(sorted(chosen, key=lambda pair: pair.gold)), frozenset(optional | again))


def right_status(gold: GoldEvent, found: FoundEvent) -> bool:
    """Say whether the status is right for the type that was found."""
    return found.status in gold.codings.get(found.type, ())


def count_events(case: EventsCase, found: Sequence[FoundEvent]) -> Counts:
    """Count one article.

    Returns:
        Additive counts, shape (len(MEASURES), 4): right among those found, found, right among the gold, gold.
    """
    judged = judge(case, found)
    required = [at for at, gold in enumerate(case.events) if not gold.written.optional]
    counted = [at for at in range(len(found)) if at not in judged.excused]
    pairs = [pair for pair in judged.pairs if not case.events[pair.gold].written.optional]
    counts = np.zeros((len(MEASURES), 4))
    for measure in WHOLE:
        right = sum(_holds(measure, case, found, pair) for pair in pairs)
        counts[_ROW[measure]] = (right, len(counted), right, len(required))
    for kind in TYPES:
        whole = [pair for pair in pairs if pair.whole]
        counts[_ROW[f"event.{kind}"]] = (
            sum(found[pair.found].type == kind for pair in whole),
            sum(found[at].type == kind for at in counted),
            sum(case.events[pair.gold].written.type == kind for pair in whole),
            sum(case.events[at].written.type == kind for at in required),
        )
    for pair in judged.pairs:
        if pair.type:
            _count_accuracies(counts, case.events[pair.gold], found[pair.found])
    return counts


def measure_events(cases: Iterable[tuple[str, Counts]], resamples: int = RESAMPLES) -> Result:
    """Score articles together, with intervals over articles.

    Args:
        cases: name and counts of each, as `count_events` gives them.
        resamples: how many draws of whole articles the intervals rest on; 0 for none.

    Returns:
        Scores of summed counts.
    """
    return measured(cases, resamples, MEASURES)


def measured(cases: Iterable[tuple[str, Counts]], resamples: int, measures: Sequence[str]) -> Result:
    """Score counts whose rows are these measures; see `measure_events`."""
    scored = [DocumentScore(name, ((1.0, counts),)) for name, counts in cases]
    summed = sum((counts for one in scored for _, counts in one.parts), np.zeros((len(measures), 4)))
    ends = intervals(scored, resamples, measures=measures)
    return Result(len(scored), "first", "join", scores_of(summed, measures), ends)


def _pair(parties: GoldParties, gold: GoldEvent, found: FoundEvent, places: tuple[int, int]) -> EventPair | None:
    right = found.type in gold.codings
    trigger = touch(gold.words, found.trigger)
    if not (trigger or (right and touch(gold.words, found.spans))):
        return None
    if gold.written.optional and not right:
        return None
    return EventPair(
        *places, right, _same_sides(parties, gold, found), _same_sides(parties, gold, found, exactly=True), trigger
    )


def _rank(pair: EventPair, optional: bool) -> tuple[bool, bool, bool, bool, int, int]:
    return not pair.whole, not pair.trigger, not pair.type, optional, pair.gold, pair.found


def _same_sides(parties: GoldParties, gold: GoldEvent, found: FoundEvent, exactly: bool = False) -> bool:
    written = gold.written
    if written.type in EITHER_SIDE or (len(written.actors) > 1 and not written.recipients):
        both = (*written.actors, *written.recipients)
        return same_parties(parties, both, written.maybe, (*found.actors, *found.recipients), exactly)
    return all(
        same_parties(parties, expected, written.maybe, given, exactly)
        for expected, given in ((written.actors, found.actors), (written.recipients, found.recipients))
    )


def _holds(measure: str, case: EventsCase, found: Sequence[FoundEvent], pair: EventPair) -> bool:
    held = {
        "touch": True,
        "type": pair.type,
        "parties": pair.parties,
        "event": pair.whole,
        "event.named": pair.type and pair.named,
        "event.status": pair.whole and right_status(case.events[pair.gold], found[pair.found]),
    }
    return held[measure]


def _count_accuracies(counts: Counts, gold: GoldEvent, found: FoundEvent) -> None:
    """Add one event that touches with the right type."""
    written = gold.written
    statuses = gold.codings[found.type]
    judged = {
        "status": found.status in statuses,
        "real": (found.status in REAL) in {status in REAL for status in statuses},
        "voice": same_voice(gold.voices, found.voice),
    }
    for name, right in judged.items():
        counts[_ROW[name]] += (right, 1, right, 1)
    if written.optional:
        return
    if written.mode is not None and found.type == written.type:
        _add(counts, "mode", found.mode is not None, found.mode == written.mode)
    if written.date is not None:
        _add(counts, "date", found.date is not None, found.date is not None and same_days(written.date, found.date))
    if written.place:
        _add(counts, "place", bool(found.places), same_place(written.place, found.places))


def _add(counts: Counts, name: str, given: bool, right: bool) -> None:
    counts[_ROW[name]] += (right, given, right, 1)
