"""How far talks, proposals, expectations and accounts of records agree with those of Dragoman's own gold.

* Words touch if they share at least half of the characters of the shorter of the two.
* Talks are right if their words touch and their parties are the gold's; proposals if their words touch and what is
  proposed and who puts it are right; expectations if their words touch and kind and who is to do it are right; accounts
  if the words of the happening touch and the tellers are the gold's. Parties are compared as for events: everybody
  counts as the party for which they act in the end, and who is marked as `maybe` may stand there or not. The document
  itself may always stand among the tellers.
* Pairing is one to one: right pairs first, required entries before optional ones, reading order last.
* Optional entries of the gold are borderline: who finds them with their words is neither right nor wrong, who misses
  them misses nothing.
* Everything else is a share of right ones among right entries: of talks the state, the mediators, what comes next and
  how many rounds were held; of proposals to whom they are addressed, the status, and the answers (party and answer);
  of expectations the window, the voice and the status; of accounts what is said to have been left out, and the
  differences (two of the gold's tellings are quoted, or all that it has). Where the gold does not say what comes next,
  how many rounds, which window, what was left out or what differs, nothing is counted; where only it does, recall
  suffers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.own_affairs import (
    AffairsCase,
    GoldAccount,
    GoldExpectation,
    GoldProposal,
    GoldTalks,
)
from dragoman.evaluation.corpora.own_parties import GoldParties, Named
from dragoman.evaluation.event_metrics import measured
from dragoman.evaluation.found_entries import (
    Found,
    FoundAccount,
    FoundExpectation,
    FoundProposal,
    FoundTalks,
)
from dragoman.evaluation.matching_parties import ENOUGH, overlap, same_days, same_parties, same_voice
from dragoman.evaluation.metrics import Counts
from dragoman.evaluation.results import Result

KINDS = ("talks", "proposals", "expectations", "accounts")
ACCURACIES = {
    "talks": ("state", "mediators", "next", "rounds"),
    "proposals": ("addressed", "status", "answers"),
    "expectations": ("window", "voice", "status"),
    "accounts": ("omissions", "differences"),
}
MEASURES: tuple[str, ...] = tuple(
    measure
    for kind in KINDS
    for measure in (kind, f"{kind}.words", *(f"{kind}.{accuracy}" for accuracy in ACCURACIES[kind]))
)
"""The names of all measures, in the order of the counts' rows."""

_ROW = {measure: row for row, measure in enumerate(MEASURES)}


@dataclass(frozen=True, slots=True)
class AffairPair:
    """An entry of the gold and one of the record, by position, whose words touch."""

    gold: int
    found: int
    right: bool


@dataclass(frozen=True, slots=True)
class JudgedKind:
    """How one article's entries of one kind were judged: the chosen pairs, and who is neither right nor wrong."""

    pairs: tuple[AffairPair, ...]
    excused: frozenset[int]


def judge_kind(case: AffairsCase, found: Found, kind: str) -> JudgedKind:
    """Pair an article's entries of one kind with those of the gold."""
    gold_entries: Sequence[Any] = getattr(case, kind)
    touching = [
        AffairPair(at_gold, at_found, _RIGHT[kind](case.parties, gold, entry))
        for at_gold, gold in enumerate(gold_entries)
        for at_found, entry in enumerate(getattr(found, kind))
        if words_touch(gold.words, entry.spans)
    ]
    touching.sort(key=lambda one: (not one.right, gold_entries[one.gold].written.optional, one.gold, one.found))
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    chosen = []
    for pair in touching:
        if pair.gold not in taken_gold and pair.found not in taken_found:
            taken_gold.add(pair.gold)
            taken_found.add(pair.found)
            chosen.append(pair)
    optional = {pair.found for pair in chosen if gold_entries[pair.gold].written.optional}
    again = {pair.found for pair in touching if gold_entries[pair.gold].written.optional} - taken_found
    return JudgedKind(tuple(sorted(chosen, key=lambda one: one.gold)), frozenset(optional | again))


def words_touch(gold: Sequence[Offsets], found: Sequence[Offsets]) -> bool:
    """Say whether one of several wordings of the gold and the words of an entry are the same for the most part."""
    return any(overlap((one,), found) >= ENOUGH for one in gold)


def count_affairs(case: AffairsCase, found: Found) -> Counts:
    """Count one article.

    Returns:
        Additive counts, shape (len(MEASURES), 4): right among those found, found, right among the gold, gold.
    """
    counts = np.zeros((len(MEASURES), 4))
    for kind in KINDS:
        gold_entries: Sequence[Any] = getattr(case, kind)
        found_entries: Sequence[Any] = getattr(found, kind)
        judged = judge_kind(case, found, kind)
        pairs = [pair for pair in judged.pairs if not gold_entries[pair.gold].written.optional]
        required = sum(not one.written.optional for one in gold_entries)
        counted = len(found_entries) - len(judged.excused)
        right = [pair for pair in pairs if pair.right]
        counts[_ROW[kind]] = (len(right), counted, len(right), required)
        counts[_ROW[f"{kind}.words"]] = (len(pairs), counted, len(pairs), required)
        for pair in right:
            details = _DETAILS[kind](case.parties, gold_entries[pair.gold], found_entries[pair.found])
            for accuracy, one in details.items():
                counts[_ROW[f"{kind}.{accuracy}"]] += one
    return counts


def measure_affairs(cases: Iterable[tuple[str, Counts]], resamples: int = RESAMPLES) -> Result:
    """Score articles together, with intervals over articles.

    Args:
        cases: name and counts of each, as `count_affairs` gives them.
        resamples: how many draws of whole articles the intervals rest on; 0 for none.

    Returns:
        Scores of summed counts.
    """
    return measured(cases, resamples, MEASURES)


def same_tellers(parties: GoldParties, gold: GoldAccount, found: FoundAccount) -> bool:
    """Say whether those who tell are the gold's."""
    written = gold.written
    expected = [one for one in written.tellers if one is not None]
    perhaps = [one for one in written.maybe if one is not None]
    given = [one for one in found.tellers if one is not None]
    document = None not in written.tellers or None in found.tellers
    return document and same_parties(parties, expected, perhaps, given)


def _right_talks(parties: GoldParties, gold: GoldTalks, found: FoundTalks) -> bool:
    return same_parties(parties, gold.written.parties, gold.written.maybe, found.parties)


def _right_proposal(parties: GoldParties, gold: GoldProposal, found: FoundProposal) -> bool:
    written = gold.written
    return found.what in (written.what, *written.what_also) and same_parties(
        parties, written.put_by, written.maybe, found.put_by
    )


def _right_expectation(parties: GoldParties, gold: GoldExpectation, found: FoundExpectation) -> bool:
    written = gold.written
    return found.kind in (written.kind, *written.kind_also) and same_parties(
        parties, written.who, written.maybe, found.who
    )


def _detail(given: int, right: int, expected: int) -> tuple[int, int, int, int]:
    return right, given, right, expected


def _talks_details(parties: GoldParties, gold: GoldTalks, found: FoundTalks) -> dict[str, tuple[int, int, int, int]]:
    written = gold.written
    mediated = same_parties(parties, written.mediators, written.maybe, found.mediators)
    told = {
        "state": _detail(1, found.state in (written.state, *written.state_also), 1),
        "mediators": _detail(1, mediated, 1),
    }
    if gold.following:
        given = bool(found.following)
        told["next"] = _detail(given, words_touch(gold.following, found.following), 1)
    if written.rounds_held:
        told["rounds"] = _detail(found.rounds_held is not None, found.rounds_held in written.rounds_held, 1)
    return told


def _proposal_details(
    parties: GoldParties, gold: GoldProposal, found: FoundProposal
) -> dict[str, tuple[int, int, int, int]]:
    written = gold.written
    addressed = same_parties(parties, written.addressed_to, written.maybe, found.addressed_to)
    expected = {
        (parties.principal(one.actor), answer): at
        for at, one in enumerate(written.answers)
        for answer in (one.answer, *one.answer_also)
    }
    given = [(one, answer) for actor, answer in found.answers for one in parties.principals(parties.meant((actor,)))]
    right = len({expected[one] for one in given if one in expected})
    return {
        "addressed": _detail(1, addressed, 1),
        "status": _detail(1, found.status in (written.status, *written.status_also), 1),
        "answers": _detail(len(given), right, len(written.answers)),
    }


def _expectation_details(
    parties: GoldParties, gold: GoldExpectation, found: FoundExpectation
) -> dict[str, tuple[int, int, int, int]]:
    written = gold.written
    told = {
        "voice": _detail(1, same_voice(gold.voices, found.voice), 1),
        "status": _detail(1, found.status == written.status, 1),
    }
    if written.window is not None:
        right = found.window is not None and same_days(written.window, found.window)
        told["window"] = _detail(found.window is not None, right, 1)
    return told


def _account_details(
    parties: GoldParties, gold: GoldAccount, found: FoundAccount
) -> dict[str, tuple[int, int, int, int]]:
    told = {}
    if gold.omissions:
        right = sum(
            any(_left_out(parties, gold, at, one) for one in found.omissions) for at in range(len(gold.omissions))
        )
        told["omissions"] = _detail(len(found.omissions), right, len(gold.omissions))
    if gold.differences:
        right = sum(any(_same_difference(one, other) for other in found.differences) for one in gold.differences)
        told["differences"] = _detail(len(found.differences), right, len(gold.differences))
    return told


def _left_out(
    parties: GoldParties, gold: GoldAccount, at: int, found: tuple[Named | None, tuple[Offsets, ...]]
) -> bool:
    teller, words = found
    expected = gold.written.not_mentioned[at].teller
    same = teller is not None and same_parties(parties, (expected,), (), (teller,))
    return same and words_touch((gold.omissions[at],), words)


def _same_difference(gold: Sequence[Offsets], found: Sequence[Offsets]) -> bool:
    quoted = sum(any(overlap((one,), (other,)) >= ENOUGH for other in found) for one in gold)
    return quoted >= min(2, len(gold))


_RIGHT: dict[str, Callable[[GoldParties, Any, Any], bool]] = {
    "talks": _right_talks,
    "proposals": _right_proposal,
    "expectations": _right_expectation,
    "accounts": same_tellers,
}
_DETAILS: dict[str, Callable[[GoldParties, Any, Any], dict[str, tuple[int, int, int, int]]]] = {
    "talks": _talks_details,
    "proposals": _proposal_details,
    "expectations": _expectation_details,
    "accounts": _account_details,
}
