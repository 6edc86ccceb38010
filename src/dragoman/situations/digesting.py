"""Record -> digest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from dragoman.records.actors import Actor
from dragoman.records.affairs import Expectation, Proposal, Talks
from dragoman.records.base import EntryId
from dragoman.records.events import Event
from dragoman.records.intervals import Interval, Place
from dragoman.records.links import LinkKind
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.records.walking import words_of
from dragoman.situations import days, words
from dragoman.situations.days import Days
from dragoman.situations.digests import ActorDigest, Digest, Telling, Where, source_of
from dragoman.situations.lands import land_key
from dragoman.situations.names import body_key, person_key, title_key
from dragoman.situations.reprints import shingles_of, signature_of
from dragoman.vocabularies.name_keys import name_key

REAL = frozenset(("happened", "ongoing", "concluded", "stalled", "failed", "met", "denied", "doubted"))
"""Statuses of what is told as past or present, or whose being so is disputed."""

FINE = frozenset(("site", "city"))
DEFINITE = frozenset(("the", "this", "that", "these", "those", "its", "his", "her", "their", "our"))
BEFORE = 30
NEWS = 3
"""So many days before the report lie behind what its first sentence tells as news."""
OPENING = 3
"""So many sentences, with the title, say what an article is about."""

Value = TypeVar("Value")
Sides = tuple[tuple[EntryId, ...], tuple[EntryId, ...], tuple[EntryId, ...]]


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the four sorts of tellings have in common: who, when, where, and the words."""

    kind: LinkKind
    type: str
    status: str
    sides: Sides
    spans: tuple[Span, ...]
    head: tuple[Span, ...]
    date: Interval | None = None
    place: Place | None = None


def digest(record: Record) -> Digest:
    """Take from a record what linking needs."""
    return _Digester(record).digest()


class _Digester:
    def __init__(self, record: Record) -> None:
        self._record = record
        self._document = record.document
        self._published = days.day_of(record.document.published)
        self._lead = record.document.sentences[0].end if record.document.sentences else 0
        self._parted_sentences: dict[tuple[int, ...], tuple[frozenset[str], frozenset[str]]] = {}
        self._opens = {sentence.start for sentence in record.document.sentences}
        self._figures = {figure.id: figure for figure in record.figures}
        self._party_names = {actor.id: _name_parts(actor) for actor in record.actors}
        self._all_names = frozenset(part for parts in self._party_names.values() for part in parts)
        self._times = [(time.span, time.interval) for time in record.times if time.interval and time.type != "SET"]

    def digest(self) -> Digest:
        document, record = self._document, self._record
        shingles = shingles_of(" ".join(paragraph.text for paragraph in document.paragraphs) or document.text)
        tellings = [
            *(self._event(event) for event in record.events),
            *(self._talks(talks) for talks in record.talks),
            *(self._proposal(proposal) for proposal in record.proposals),
            *(self._expectation(expectation) for expectation in record.expectations),
        ]
        return Digest(
            sha256=document.sha256,
            title=document.title,
            sources=(source_of(document),),
            published=document.published,
            shingles=shingles,
            signature=signature_of(shingles),
            gist=self._gist(),
            names=self._parted(document.sentences)[1],
            actors=tuple(_actor_digest(actor) for actor in record.actors),
            tellings=tuple(tellings),
            accounts=tuple((account.id, account.of) for account in record.accounts),
        )

    def _gist(self) -> frozenset[str]:
        texts = [self._document.title or "", *(one.text for one in self._document.sentences[:OPENING])]
        found: set[str] = set()
        for text in texts:
            stems, names = words.parted(text, opens=True)
            found |= stems | names
        return frozenset(found)

    def _event(self, event: Event) -> Telling:
        figures = [self._figures[one] for one in event.figures if one in self._figures]
        amounts = tuple(
            (one.category if one.category != "count" else one.unit or "count", one.value)
            for one in figures
            if one.value is not None
        )
        sides = (event.actors, event.recipients, event.mediators)
        shape = _Shape(
            "event", event.type, event.status, sides, event.spans, event.trigger.spans, event.date, event.place
        )
        return self._telling(event.id, shape, mode=event.mode, background=event.background, amounts=amounts)

    def _talks(self, talks: Talks) -> Telling:
        place = next((one.place for one in talks.rounds if one.place is not None), None)
        spans = (*talks.spans, *words_of(talks.topics))
        sides = (talks.parties, (), talks.mediators)
        return self._telling(talks.id, _Shape("talks", "talks", talks.state, sides, spans, talks.spans, None, place))

    def _proposal(self, proposal: Proposal) -> Telling:
        others = proposal.addressed_to or tuple(dict.fromkeys(one.actor for one in proposal.answers))
        spans = (*proposal.spans, *words_of(proposal.terms))
        sides = (proposal.put_by, others, ())
        shape = _Shape("proposal", proposal.what, proposal.status, sides, spans, proposal.spans)
        return self._telling(proposal.id, shape)

    def _expectation(self, expected: Expectation) -> Telling:
        spans = expected.what.spans
        sides: Sides = (expected.who, (), ())
        shape = _Shape("expectation", expected.kind, expected.status, sides, spans, spans, expected.window)
        return self._telling(expected.id, shape)

    def _telling(
        self,
        entry: EntryId,
        shape: _Shape,
        mode: str | None = None,
        background: bool = False,
        amounts: tuple[tuple[str, float], ...] = (),
    ) -> Telling:
        stated = self._days(shape)
        real = shape.status in REAL or self._is_past(shape, stated)
        definite = self._is_definite(shape.head[0])
        parties = frozenset(part for side in shape.sides for one in side for part in self._party_names.get(one, ()))
        head, _ = self._parted(shape.head)
        matter, names = self._parted(shape.spans)
        around, nearby = self._around(self._sentences(shape.head))
        return Telling(
            id=entry,
            kind=shape.kind,
            type=shape.type,
            mode=mode,
            status=shape.status,
            real=real,
            background=background,
            definite=definite,
            doers=shape.sides[0],
            others=shape.sides[1],
            mediators=shape.sides[2],
            days=stated or self._limits(shape, real=real, recalled=background or definite),
            place=_where(shape.place),
            head=head,
            matter=_slim(matter - head),
            names=_slim(names - parties),
            around=around,
            nearby=nearby,
            ordinals=_slim(words.ordinals_in(" ".join(span.text for span in shape.spans))),
            amounts=amounts,
            start=shape.spans[0].start,
            words=" ".join(" ".join(span.text for span in shape.spans).split()),
        )

    def _days(self, shape: _Shape) -> Days | None:
        """Give the days of the entry's own date, else of a date that stands among its words."""
        stated = days.stated_days(shape.date)
        if stated is not None or shape.date is not None:
            return stated
        inner = (interval for span, interval in self._times if any(held.covers(span) for held in shape.spans))
        return next((found for found in map(days.stated_days, inner) if found is not None), None)

    def _is_past(self, shape: _Shape, stated: Days | None) -> bool:
        """Say whether what is called planned is dated before the report, and so has come about or not by then."""
        planned = shape.kind == "event" and shape.status == "planned"
        return planned and stated is not None and self._published is not None and stated.last < self._published

    def _is_definite(self, span: Span) -> bool:
        """Say whether words begin with, or follow upon, a definite article, a possessive or a demonstrative."""
        first = next(words.words_in(span.text), "").lower()
        before = self._document.text[max(0, span.start - BEFORE) : span.start].split()
        last = before[-1].lower() if before else ""
        return first in DEFINITE or last in DEFINITE or last.endswith(("'s", "’s", "s'", "s’"))

    def _limits(self, shape: _Shape, *, real: bool, recalled: bool) -> Days:
        """Give the days on which something without a date can be.

        The opening of a news story tells what has just happened, unless its words point back.
        """
        is_news = shape.kind == "event" and shape.status == "happened" and not recalled
        if is_news and self._published is not None and shape.head[0].start < self._lead:
            return Days(first=self._published - NEWS, last=self._published + 1, stated=False, exact=False)
        return days.limits(self._published, ahead=not real)

    def _parted(self, spans: Sequence[Span]) -> tuple[frozenset[str], frozenset[str]]:
        stems: frozenset[str] = frozenset()
        names: frozenset[str] = frozenset()
        for span in spans:
            opens = span.start in self._opens and not self._opens_with_name(span)
            own_stems, own_names = words.parted(span.text, opens=opens)
            stems, names = (stems | own_stems, names | own_names) if stems or names else (own_stems, own_names)
        return _slim(stems), _slim(names)

    def _around(self, sentences: tuple[Span, ...]) -> tuple[frozenset[str], frozenset[str]]:
        """Give what some sentences are about, the same objects for all tellings of a sentence."""
        key = tuple(sentence.start for sentence in sentences)
        if key not in self._parted_sentences:
            self._parted_sentences[key] = self._parted(sentences)
        return self._parted_sentences[key]

    def _opens_with_name(self, span: Span) -> bool:
        first = next(words.words_in(span.text), "")
        return land_key(first) in self._all_names

    def _sentences(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Give the sentences in which some words stand."""
        return tuple(
            sentence for sentence in self._document.sentences if any(sentence.overlaps(span) for span in spans)
        )


def _slim(values: frozenset[Value]) -> frozenset[Value]:
    """Give a set, and for an empty one always the same: most of them are empty."""
    return values or frozenset()


def _name_parts(actor: Actor) -> frozenset[str]:
    texts = [actor.name, *(mention.text for mention in actor.mentions if mention.form in ("name", "nominal"))]
    return frozenset(land_key(word) for text in texts for word in words.words_in(text) if word[0].isupper())


def _where(place: Place | None) -> Where | None:
    if place is None:
        return None
    return Where(key=land_key(place.name), country=place.country, fine=place.precision in FINE)


def _actor_digest(actor: Actor) -> ActorDigest:
    named = any(mention.form in ("name", "metonym") for mention in actor.mentions)
    key = person_key(actor.name) if actor.kind == "person" else tuple(sorted(body_key(actor.name)))
    if actor.kind == "state" or (named and len(actor.name.split()) == 1 and actor.kind != "person"):
        key = (land_key(actor.name),)
    return ActorDigest(
        id=actor.id,
        name=actor.name,
        kind=actor.kind,
        named=named,
        country=actor.country,
        wikidata=actor.wikidata,
        land=_land(actor),
        titles=tuple(dict.fromkeys(title_key(role.title) for role in actor.roles)),
        key=key,
        members=actor.members,
        mentions=len(actor.mentions),
    )


def _land(actor: Actor) -> str | None:
    """Give the land that an actor is or belongs to: its country, whose office it holds, or whose name it bears."""
    if actor.country is not None:
        return actor.country
    if actor.kind == "state":
        return land_key(actor.name)
    for role in actor.roles:
        if role.country is not None or role.of is not None:
            return role.country or land_key(role.of or "")
    texts = [actor.name] if actor.kind != "person" else []
    texts += [mention.text for mention in actor.mentions if mention.form == "nominal"]
    for text in texts:
        land = next((word for word in words.words_in(text) if word[0].isupper() and word.lower() not in LOWERED), None)
        if land is None or text == land or (actor.kind == "person" and name_key(land) in name_key(actor.name)):
            continue
        return land_key(land)
    return None


LOWERED = words.GRAMMAR | frozenset(("foreign", "defence", "defense", "prime", "president", "minister", "deputy"))
"""Words that may open a phrase with a capital letter and are no land."""
