"""Dragoman's own gold of affairs: `affairs/NAME.json`, the talks, proposals, expectations and accounts of an article.

Parties are those of `events/NAME.json`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Corpus, Marking, Offsets
from dragoman.evaluation.corpora.own import OwnCase, locate
from dragoman.evaluation.corpora.own_events import (
    EventsCase,
    WrittenWindow,
    gold_corpus,
    innermost,
    load_events,
    read_gold,
)
from dragoman.evaluation.corpora.own_parties import GoldParties

AFFAIRS = "affairs"
VOICED = frozenset(("hoped", "promised", "demanded", "threatened"))
"""Kinds of expectation that are somebody's own act: the hope itself may hold it, or whatever encloses the hope."""

State: TypeAlias = Literal["announced", "ongoing", "stalled", "concluded", "failed"]
What: TypeAlias = Literal["ceasefire", "meeting", "exchange", "deal", "sanctions", "legislation", "other"]
ProposalStatus: TypeAlias = Literal["open", "agreed", "agreed_in_principle", "rejected", "withdrawn", "unknown"]
AnswerKind: TypeAlias = Literal["accepts", "supports", "rejects", "counters", "ignores", "undecided"]
ExpectationKind: TypeAlias = Literal["planned", "deadline", "hoped", "promised", "demanded", "threatened"]
ExpectationStatus: TypeAlias = Literal["open", "met", "lapsed"]


class WrittenTalks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One track of negotiation."""

    words: tuple[str, ...]
    parties: tuple[str, ...]
    state: State
    state_also: tuple[State, ...] = ()
    mediators: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    rounds_held: tuple[int, ...] = ()
    next: str | None = None
    optional: bool = False


class WrittenAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one party answered."""

    actor: str
    answer: AnswerKind
    answer_also: tuple[AnswerKind, ...] = ()


class WrittenProposal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One offer, demand, plan or draft."""

    what: What
    words: tuple[str, ...]
    put_by: tuple[str, ...]
    addressed_to: tuple[str, ...]
    status: ProposalStatus
    answers: tuple[WrittenAnswer, ...]
    what_also: tuple[What, ...] = ()
    status_also: tuple[ProposalStatus, ...] = ()
    maybe: tuple[str, ...] = ()
    optional: bool = False


class WrittenExpectation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that is to happen."""

    kind: ExpectationKind
    what: str
    who: tuple[str, ...]
    window: WrittenWindow | None
    voice: int | None
    status: ExpectationStatus
    kind_also: tuple[ExpectationKind, ...] = ()
    maybe: tuple[str, ...] = ()
    optional: bool = False


class WrittenOmission(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a teller is said to have left out."""

    teller: str
    words: str


class WrittenAccount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One happening with those who tell of it; null among the tellers is the document itself."""

    of: tuple[str, ...]
    tellers: tuple[str | None, ...]
    maybe: tuple[str | None, ...] = ()
    differences: tuple[tuple[str, ...], ...] = ()
    not_mentioned: tuple[WrittenOmission, ...] = ()
    optional: bool = False


class WrittenAffairs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file NAME.json."""

    talks: tuple[WrittenTalks, ...]
    proposals: tuple[WrittenProposal, ...]
    expectations: tuple[WrittenExpectation, ...]
    accounts: tuple[WrittenAccount, ...]


@dataclass(frozen=True, slots=True)
class GoldTalks:
    """A track with the places of its words, and of what comes next."""

    written: WrittenTalks
    words: tuple[Offsets, ...]
    following: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class GoldProposal:
    """A proposal with the places of its words."""

    written: WrittenProposal
    words: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class GoldExpectation:
    """An expectation with the place of its words and the attributions that may hold it."""

    written: WrittenExpectation
    words: tuple[Offsets, ...]
    voices: tuple[Marking | None, ...]


@dataclass(frozen=True, slots=True)
class GoldAccount:
    """An account with the places of the happening's words, of each difference's tellings and of what is left out."""

    written: WrittenAccount
    words: tuple[Offsets, ...]
    differences: tuple[tuple[Offsets, ...], ...]
    omissions: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class AffairsCase:
    """One article with its affairs."""

    article: OwnCase
    parties: GoldParties
    talks: tuple[GoldTalks, ...]
    proposals: tuple[GoldProposal, ...]
    expectations: tuple[GoldExpectation, ...]
    accounts: tuple[GoldAccount, ...]


@dataclass(frozen=True, slots=True)
class AffairsPart:
    """The gold of affairs; `corpus` has the texts alone, and carries the hash."""

    corpus: Corpus
    cases: tuple[AffairsCase, ...]


def load_affairs(folder: Path) -> AffairsPart:
    """Read the articles and their affairs, sorted by name.

    Raises:
        CorpusError: a file is absent or not what it should be, or words or parties are not in the text.
    """
    events = load_events(folder)
    cases = tuple(_case(folder, one) for one in events.cases)
    return AffairsPart(gold_corpus(folder, AFFAIRS, [one.article for one in events.cases]), cases)


def _case(folder: Path, events: EventsCase) -> AffairsCase:
    article = events.article
    name = f"{article.name}.json"
    written = read_gold(folder / AFFAIRS / name, WrittenAffairs)
    try:
        _require_known(events.parties, _named(written))
        return AffairsCase(
            article,
            events.parties,
            tuple(_talks(article.text, one) for one in written.talks),
            tuple(GoldProposal(one, _located(article.text, one.words)) for one in written.proposals),
            tuple(_expectation(article, one) for one in written.expectations),
            tuple(_account(article.text, one) for one in written.accounts),
        )
    except ValueError as error:
        raise CorpusError(f"{AFFAIRS}/{name}: {error}") from error


def _named(written: WrittenAffairs) -> list[str | None]:
    """Give every party that the file names."""
    return [
        *(name for one in written.talks for name in (*one.parties, *one.mediators, *one.maybe)),
        *(name for one in written.proposals for name in (*one.put_by, *one.addressed_to, *one.maybe)),
        *(answer.actor for one in written.proposals for answer in one.answers),
        *(name for one in written.expectations for name in (*one.who, *one.maybe)),
        *(name for one in written.accounts for name in (*one.tellers, *one.maybe)),
        *(omission.teller for one in written.accounts for omission in one.not_mentioned),
    ]


def _require_known(parties: GoldParties, names: Iterable[str | None]) -> None:
    unknown = [name for name in names if name is not None and name not in parties.parties]
    if unknown:
        raise ValueError(f"no parties: {unknown}")


def _located(text: str, words: Sequence[str]) -> tuple[Offsets, ...]:
    return tuple(locate(text, one) for one in words)


def _talks(text: str, written: WrittenTalks) -> GoldTalks:
    _located(text, written.topics)
    following = () if written.next is None else (locate(text, written.next),)
    return GoldTalks(written, _located(text, written.words), following)


def _expectation(article: OwnCase, written: WrittenExpectation) -> GoldExpectation:
    found = locate(article.text, written.what)
    attributions = article.attributions
    if written.voice is not None and not 0 <= written.voice < len(attributions):
        raise ValueError(f"the voice {written.voice} of {written.what!r} is no attribution")
    places = {written.voice, innermost(attributions, found, omitted=True)}
    if written.kind in VOICED:
        places |= {attributions[one].within for one in places if one is not None}
    ordered = sorted(places, key=lambda one: -1 if one is None else one)
    voices = tuple(None if one is None else attributions[one].marking for one in ordered)
    return GoldExpectation(written, (found,), voices)


def _account(text: str, written: WrittenAccount) -> GoldAccount:
    return GoldAccount(
        written,
        _located(text, written.of),
        tuple(_located(text, one) for one in written.differences),
        _located(text, [one.words for one in written.not_mentioned]),
    )
