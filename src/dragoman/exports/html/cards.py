"""A card: what the page says of one entry, and what all entries' cards have in common."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dragoman.exports.html.register import Numbered, Register
from dragoman.exports.html.wording import interval
from dragoman.exports.voices import ARTICLE
from dragoman.records.actors import Party
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Span

GAP = " … "


@dataclass(frozen=True)
class Link:
    """Words that may lead somewhere.

    Attributes:
        text: the words.
        anchor: the id of an element of the page, or None.
        address: a safe address outside the page, or None.
    """

    text: str
    anchor: str | None = None
    address: str | None = None


@dataclass(frozen=True)
class Piece:
    """A piece of a card's sentence; names stand out."""

    text: str
    name: bool = False


@dataclass(frozen=True)
class Quote:
    """Words of the article, verbatim.

    Attributes:
        pieces: one string for each span.
        label: what they are, where the sentence before does not say it.
        omitted: whether they are what was left out.
    """

    pieces: tuple[str, ...]
    label: str = ""
    omitted: bool = False


@dataclass(frozen=True)
class Badge:
    """A word or two on a card; `tone` is "plain" or "alert", `note` explains it."""

    text: str
    tone: str = "plain"
    note: str = ""


@dataclass(frozen=True)
class Fact:
    """A line of a card: a label and what stands behind it."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Body:
    """What a list's own module writes of one of its entries."""

    sentence: tuple[Piece, ...]
    voices: tuple[Link, ...] = ()
    quotes: tuple[Quote, ...] = ()
    badges: tuple[Badge, ...] = ()
    facts: tuple[Fact, ...] = ()
    actors: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Card:
    """One entry as the page shows it.

    Attributes:
        numbered: the entry and its place on the page.
        body: what is said of it.
        actors: the numbers of the actors that it concerns, without repetition.
        place: the number of the first segment of its words, or None where it has none.
    """

    numbered: Numbered
    body: Body
    actors: tuple[int, ...]
    place: int | None


@dataclass(frozen=True)
class Desk:
    """What a card may look up.

    Attributes:
        register: all entries.
        places: the number of the segment with which a stretch begins, by entry number and offset.
    """

    register: Register
    places: dict[tuple[int, int], int]

    def name(self, actor_id: str) -> str:
        """Give the full name of an actor as the record holds it; the id itself where there is no such actor."""
        actor = self.register.voices.actors.get(actor_id)
        return actor.name if actor else actor_id

    def party(self, party: Party | None) -> str:
        """Give the name of a party: the actor's, else the article's own words in quotation marks, else "Someone"."""
        if party is None:
            return "Someone"
        if party.actor is not None and party.actor in self.register.voices.actors:
            return self.name(party.actor)
        words = words_of(party.spans)
        return f"“{words}”" if words else "Someone"

    def actor_link(self, actor_id: str) -> Link:
        """Give an actor's name, leading to the actor's card."""
        return Link(self.name(actor_id), self.register.anchor(actor_id))

    def actor_links(self, actor_ids: Iterable[str]) -> tuple[Link, ...]:
        """Give actors' names, each leading to its card."""
        return tuple(self.actor_link(actor_id) for actor_id in actor_ids)

    def voices(self, attribution_id: str | None) -> tuple[Link, ...]:
        """Give the chain of voices, the article first, each voice leading to the card of its attribution."""
        names = self.register.voices.chain(attribution_id)
        enclosing = self.register.enclosing(attribution_id)
        anchors = [self.register.anchor(one.id) for one in enclosing] if len(enclosing) == len(names) - 1 else []
        links = [Link(names[0] if names else ARTICLE)]
        for position, name in enumerate(names[1:]):
            links.append(Link(name, anchors[position] if position < len(anchors) else None))
        return tuple(links)

    def sources(self, attribution_id: str | None) -> tuple[str, ...]:
        """Give the ids of the actors on whose word something stands."""
        found = [one.source.actor for one in self.register.enclosing(attribution_id) if one.source]
        return tuple(actor for actor in found if actor is not None)

    def segment(self, numbered: Numbered, span: Span) -> str | None:
        """Give the anchor of the words of a span of an entry, or None where the text does not hold them."""
        place = self.places.get((numbered.number, span.start))
        return None if place is None else word_anchor(place)


def word_anchor(place: int) -> str:
    """Give the id of a segment's element."""
    return f"w{place}"


def words_of(spans: Iterable[Span]) -> str:
    """Give the words of spans, with a sign where other words stand between them."""
    return GAP.join(span.text for span in spans)


def quote(spans: Iterable[Span], label: str = "", *, omitted: bool = False) -> Quote:
    """Quote the words of an entry."""
    return Quote(tuple(span.text for span in spans), label, omitted)


def fact(label: str, text: str | None, anchor: str | None = None) -> tuple[Fact, ...]:
    """Give a line of a card, or nothing where there is nothing to say."""
    return (Fact(label, (Link(text, anchor),)),) if text else ()


def linked_fact(label: str, links: tuple[Link, ...]) -> tuple[Fact, ...]:
    """Give a line of links, or nothing where there are none."""
    return (Fact(label, links),) if links else ()


def date_facts(label: str, period: Interval | None) -> tuple[Fact, ...]:
    """Tell when, what was assumed to know it, and in which words the article says it."""
    if period is None:
        return ()
    told = interval(period)
    if period.span:
        told += f", from “{period.span.text}”"
    return fact(label, f"{told} ({period.assumption})" if period.assumption else told)


def place_facts(place: Place | None) -> tuple[Fact, ...]:
    """Tell where, with the country's code where one is known."""
    if place is None:
        return ()
    told = place.name if place.country is None else f"{place.name} ({place.country})"
    return fact("Where", told if place.span.text == place.name else f"{told} — “{place.span.text}”")
