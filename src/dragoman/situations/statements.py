"""What each teller said of what, and how it stands to it: told, denied, or left unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.records.attributions import Attribution
from dragoman.records.links import Address
from dragoman.records.situations import Statement
from dragoman.situations import words
from dragoman.situations.catalogue import Catalogue
from dragoman.situations.days import day_of
from dragoman.situations.parties import Party

DENIAL = re.compile(
    r"\b(?:had|has|have|having)\s+nothing\s+to\s+do\s+with\b"
    r"|\bno\s+(?:involvement|part|role|hand|connection|knowledge)\s+(?:in|of|with|to)\b"
    r"|\b(?:was|were|is|are|had|has|did|does|do|could)(?:\s+not|n[’']t)\s+(?:been\s+)?(?:in\s+any\s+way\s+)?"
    r"(?:behind|responsible|involved|carr(?:y|ied)|attack(?:ed)?|fir(?:e|ed)|str(?:ike|uck)|target(?:ed)?|take\s+part"
    r"|shoot|shot|launch(?:ed)?|order(?:ed)?|happen(?:ed)?|hit)\b"
    r"|\bno\s+(?:shot|shots|missile|drone|rocket|such|attack|strike)\b[^.]{0,40}\b(?:been|was|were|fired|left|took)\b"
    r"|\bnot\s+(?:one|a\s+single)\s+\w+\s+(?:had|has|was|left|crossed)\b",
    re.IGNORECASE,
)
"""Words by which a party says that it did not do a thing."""

OWN = re.compile(r"(?:\w+ of )?(?:its|their|our|his|her|my)\b", re.IGNORECASE)
"""How forces are called by the side whose they are."""

VERBAL = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "CONSULT"))
"""Acts of speech: that a party performs one is no account of what happened."""


@dataclass(frozen=True, slots=True)
class Told:
    """One statement.

    Attributes:
        teller: canonical id of whoever makes it.
        lands: what the teller is or acts for.
        name: what the teller is called.
        stance: tells, denies, owns (tells a deed of its own side), unsaid.
        things: ids of the events that it speaks of.
        days: the exact days of these events.
        topics: stems of its content.
        names: names in its content, the teller's own land left out.
        amounts: its figures, by what they count.
        day: when it was said, else when it was reported, as an ordinal.
        reported: the place of the article in order of publication.
        statement: as it is shown.
    """

    teller: str
    lands: frozenset[str]
    name: str
    stance: str
    things: frozenset[str]
    days: frozenset[int]
    topics: frozenset[str]
    names: frozenset[str]
    amounts: tuple[tuple[str, float], ...]
    day: int
    reported: tuple[str, str]
    statement: Statement


def statements_in(catalogue: Catalogue, sha256: str) -> Iterator[Told]:
    """Give the statements of a document whose teller is known, in reading order."""
    record = catalogue.record(sha256)
    told: dict[str, list[Address]] = {}
    for event in record.events:
        if event.attribution is not None:
            told.setdefault(event.attribution, []).append(Address(sha256=sha256, entry=event.id))
    for attribution in record.attributions:
        source = attribution.source
        party = catalogue.party(sha256, source.actor) if source is not None and source.actor is not None else None
        if party is None or attribution.polarity == "negative":
            continue
        yield _told(catalogue, party, (sha256, attribution), told.get(attribution.id, []))


def _told(catalogue: Catalogue, party: Party, where: tuple[str, Attribution], events: list[Address]) -> Told:
    sha256, attribution = where
    record, digest = catalogue.record(sha256), catalogue.digest(sha256)
    content = " ".join(span.text for span in attribution.content.spans)
    stems, names = words.parted(content)
    days = {one.days.first for one in map(catalogue.telling, events) if one.days.exact}
    amounts = tuple(
        (figure.category, figure.value)
        for figure in record.figures
        if figure.attribution == attribution.id and figure.value is not None
    )
    said = attribution.date.start if attribution.date is not None else None
    return Told(
        teller=party.cluster,
        lands=party.lands,
        name=party.name,
        stance=_stance(catalogue, where, events, party.lands | {party.cluster}),
        things=frozenset(catalogue.linked.cluster(event).id for event in events),
        days=frozenset(days),
        topics=stems,
        names=names - party.lands,
        amounts=amounts,
        day=day_of(said) or digest.day or 0,
        reported=digest.order,
        statement=Statement(
            teller=party.cluster,
            name=party.name,
            said=attribution.date,
            act="leave unsaid" if attribution.omitted else attribution.act,
            words=catalogue.quote(Address(sha256=sha256, entry=attribution.id), attribution.content.spans),
        ),
    )


def _stance(catalogue: Catalogue, where: tuple[str, Attribution], events: list[Address], own: frozenset[str]) -> str:
    attribution = where[1]
    own_words = _own_words(catalogue, where)
    if attribution.omitted:
        return "unsaid"
    if attribution.act == "deny" or DENIAL.search(own_words):
        return "denies"
    for address in events:
        telling, cast = catalogue.telling(address), catalogue.cast(address)
        is_deed = telling.type not in VERBAL and telling.status in ("happened", "ongoing")
        sides = cast.doers.clusters | cast.doers.lands
        names = (actor.name for actor in catalogue.digest(address.sha256).actors if actor.id in telling.doers)
        if is_deed and (sides & own or any(OWN.match(name) for name in names)):
            return "owns"
    return "tells"


def _own_words(catalogue: Catalogue, where: tuple[str, Attribution]) -> str:
    """Give the content of a statement without what it reports of other statements."""
    sha256, attribution = where
    text = catalogue.record(sha256).document.text
    inner = [
        span
        for other in catalogue.record(sha256).attributions
        if other.within == attribution.id
        for span in other.content.spans
    ]
    kept = []
    for span in attribution.content.spans:
        at = span.start
        for held in sorted(inner):
            if span.covers(held) and held.start >= at:
                kept.append(text[at : held.start])
                at = held.end
        kept.append(text[at : span.end])
    return " ".join(kept)
