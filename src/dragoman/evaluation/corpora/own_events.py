"""Dragoman's own gold of events: `events/NAME.json` beside the articles and attributions of `attribution/NAME`.

Words stand in it as in the gold of attributions (see `own.locate`), parties by name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, get_args

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.base import Annotation, Corpus, GoldDocument, Marking, Offsets
from dragoman.evaluation.corpora.own import Attributed, OwnCase, locate
from dragoman.evaluation.corpora.own_parties import GoldParties, WrittenParty, problems
from dragoman.records.events import EventStatus, EventType

EVENTS = "events"
VERBAL = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))
"""Types of acts that are done by saying something."""

Gold = TypeVar("Gold", bound=msgspec.Struct)


class WrittenWindow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"start": "from", "end": "to"}):
    """Two inclusive ISO dates; null where the text leaves that end open."""

    start: str | None
    end: str | None


class WrittenEvent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One event of a gold file. What the fields mean is told in the guidelines beside the files."""

    type: EventType
    trigger: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: EventStatus
    voice: int | None
    date: WrittenWindow | None
    place: tuple[str, ...] | None
    mode: str | None = None
    mentions: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    status_also: tuple[EventStatus, ...] = ()
    background: bool = False
    also: tuple[str, ...] = ()
    optional: bool = False


class WrittenEvents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file NAME.json."""

    parties: dict[str, WrittenParty]
    groups: dict[str, tuple[str, ...]]
    events: tuple[WrittenEvent, ...]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One event, placed in the text.

    Attributes:
        written: the fields as they stand in the file.
        words: where the trigger and then the other mentions stand.
        codings: the statuses that are right, by each type that is.
        voices: the attributions that may vouch for it; None is the document's own voice.
    """

    written: WrittenEvent
    words: tuple[Offsets, ...]
    codings: Mapping[str, frozenset[str]]
    voices: tuple[Marking | None, ...]


@dataclass(frozen=True, slots=True)
class EventsCase:
    """One article with its parties and events; `article` holds the text and its attributions."""

    article: OwnCase
    parties: GoldParties
    events: tuple[GoldEvent, ...]


@dataclass(frozen=True, slots=True)
class EventsPart:
    """The gold of events; `corpus` has the texts alone, and carries the hash."""

    corpus: Corpus
    cases: tuple[EventsCase, ...]


def load_events(folder: Path) -> EventsPart:
    """Read the articles and their events, sorted by name.

    Raises:
        CorpusError: a file is absent or not what it should be, or words or parties are not in the text.
    """
    articles = own.load_articles(folder).cases
    cases = tuple(_case(folder, article) for article in articles)
    return EventsPart(gold_corpus(folder, EVENTS, articles), cases)


def gold_corpus(folder: Path, part: str, articles: Sequence[OwnCase]) -> Corpus:
    """Give the articles as a corpus without annotations; its hash is over the texts and all gold that is scored."""
    digest = hashlib.sha256()
    folders = ("attribution", EVENTS) if part == EVENTS else ("attribution", EVENTS, part)
    for name in (article.name for article in articles):
        paths = [folder / "attribution" / f"{name}.txt", *(folder / one / f"{name}.json" for one in folders)]
        for path in paths:
            content = path.read_bytes()
            digest.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode())
            digest.update(content)
    documents = tuple(GoldDocument(one.name, one.text, (Annotation("first", ()),)) for one in articles)
    return Corpus(f"own/{part}", digest.hexdigest(), documents)


def read_gold(path: Path, kind: type[Gold]) -> Gold:
    """Read one file of gold. Raises CorpusError where it is absent or not what it should be."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path.parent.name}/{path.name} cannot be read: {error}") from error


def _case(folder: Path, article: OwnCase) -> EventsCase:
    name = f"{article.name}.json"
    written = read_gold(folder / EVENTS / name, WrittenEvents)
    parties = GoldParties(written.parties, written.groups)
    wrong = problems(parties, article.text)
    try:
        events = tuple(_event(article, parties, one) for one in written.events)
    except ValueError as error:
        wrong.append(str(error))
    if wrong:
        raise CorpusError(f"{EVENTS}/{name}: {'; '.join(wrong)}")
    return EventsCase(article, parties, events)


def _event(article: OwnCase, parties: GoldParties, written: WrittenEvent) -> GoldEvent:
    for party in (*written.actors, *written.recipients, *written.mediators, *written.maybe):
        if party not in parties.parties:
            raise ValueError(f"{party!r} of {written.trigger!r} is no party")
    for place in written.place or ():
        if place.casefold() not in article.text.casefold():
            raise ValueError(f"the place {place!r} of {written.trigger!r} is not in the text")
    words = tuple(locate(article.text, one) for one in (written.trigger, *written.mentions))
    return GoldEvent(written, words, _codings(written), _voices(article.attributions, written, words))


def _codings(written: WrittenEvent) -> dict[str, frozenset[str]]:
    """Give the right statuses by right type: `TYPE` alone takes over the event's, `TYPE:status` has its own."""
    statuses = frozenset((written.status, *written.status_also))
    found: dict[str, frozenset[str]] = {}
    for coding in written.also:
        kind, colon, status = coding.partition(":")
        if kind not in get_args(EventType) or (colon and status not in get_args(EventStatus)):
            raise ValueError(f"{coding!r} of {written.trigger!r} is no type, nor type and status")
        found[kind] = found.get(kind, frozenset()) | (frozenset((status,)) if colon else statuses)
    return {**found, written.type: found.get(written.type, frozenset()) | statuses}


def _voices(
    attributions: Sequence[Attributed], written: WrittenEvent, words: Sequence[Offsets]
) -> tuple[Marking | None, ...]:
    """Give the attributions that may vouch.

    The one that is marked, those that hold another mention, and what was not said ("did not mention the attack"). An
    act that is done by saying something is vouched for by the saying itself or by what encloses it.
    """
    if written.voice is not None and not 0 <= written.voice < len(attributions):
        raise ValueError(f"the voice {written.voice} of {written.trigger!r} is no attribution")
    found = {written.voice, *(innermost(attributions, at, omitted) for at in words for omitted in (False, True))}
    if written.type in VERBAL:
        found |= {attributions[one].within for one in found if one is not None}
    places = sorted(found, key=lambda one: -1 if one is None else one)
    return tuple(None if one is None else attributions[one].marking for one in places)


def innermost(attributions: Sequence[Attributed], at: Offsets, omitted: bool = False) -> int | None:
    """Give the position of the innermost attribution whose content holds some words.

    Args:
        attributions: of the text.
        at: where the words stand.
        omitted: count those in whose content stands what was left out.

    Returns:
        The position; None where the words are the document's own.
    """
    holding = [
        (_depth(attributions, position), start - end, position)
        for position, one in enumerate(attributions)
        if omitted or not one.omitted
        for start, end in one.marking.content
        if start <= at[0] and at[1] <= end
    ]
    return max(holding)[2] if holding else None


def _depth(attributions: Sequence[Attributed], position: int) -> int:
    depth, enclosing = 0, attributions[position].within
    while enclosing is not None and depth < len(attributions):
        depth, enclosing = depth + 1, attributions[enclosing].within
    return depth


def touch(one: Iterable[Offsets], other: Iterable[Offsets]) -> bool:
    """Say whether two lists of spans share a character."""
    held = list(other)
    return any(start < last and first < end for start, end in one for first, last in held)
