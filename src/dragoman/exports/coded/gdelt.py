"""GDELT 2.0: the table of events, 61 columns, and of mentions, 16, both without a line of names and with tabs.

After "The GDELT Event Database Data Format Codebook V2.0" (2015). Files of GDELT have these names' endings.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from dragoman.exports.archive import FileEntry
from dragoman.exports.coded.base import Coded, CodedArchive
from dragoman.exports.coded.gdelt_columns import EVENT_COLUMNS, MENTION_COLUMNS
from dragoman.exports.coded.icews import DIGITS, country_name
from dragoman.exports.coded.sectors import KNOWN_GROUPS, sector_of
from dragoman.exports.stories import Day, Story, dyads
from dragoman.records.actors import Actor
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.intervals import Place
from dragoman.records.spans import Span
from dragoman.records.tables.rows import Value
from dragoman.vocabularies.cameo import load_cameo
from dragoman.vocabularies.country_codes import load_country_codes

MEDIA = "text/tab-separated-values"
EVENTS = FileEntry(
    "gdelt.export.CSV", MEDIA,
    "Events in the 61 columns of GDELT 2.0, one row a pair of parties, without a line of column names.", EVENT_COLUMNS,
)  # fmt: skip
MENTIONS = FileEntry(
    "gdelt.mentions.CSV", MEDIA,
    "Where the text tells of each event, in the 16 columns of GDELT 2.0, without a line of column names.",
    MENTION_COLUMNS,
)  # fmt: skip

GEO_TYPES = {"country": 1, "city": 4, "site": 4, "region": 5}
UNITED_STATES = {"city": 3, "site": 3, "region": 2}
WEB, CITATION = 1, 2
NOWHERE: tuple[Value, ...] = (0, *(None,) * 7)


class GdeltArchive(CodedArchive):
    """GDELT's columns."""

    name = "gdelt"
    summary = "CAMEO events in the 61 columns of GDELT 2.0, with its mentions"
    main = (EVENTS, MENTIONS)
    has_head = False

    def rows(self, event: Event, day: Day, story: Story) -> Iterator[Coded]:
        """Make a row for each pair of parties; none without a CAMEO code."""
        if event.cameo is None:
            return
        document = story.record.document
        code = event.cameo if len(event.cameo) > 2 or f"{event.cameo}0" not in load_cameo() else f"{event.cameo}0"
        quad = event.quad_gdelt or load_cameo()[event.cameo].quad
        for actor, recipient in dyads(event, story):
            identifier = _number(event, actor, recipient)
            cells = (
                identifier, *_dates(day.iso), *_party(actor), *_party(recipient),
                int(story.is_in_lead(event.trigger.spans[0])), code, code[:3], code[:2], quad, event.goldstein,
                len(event.spans), 1, 1, None, *NOWHERE, *NOWHERE, *_geo(event.place), _added(document.published),
                document.url or document.source,
            )  # fmt: skip
            beside = tuple(
                (MENTIONS.name, (identifier, *_mention(event, span, day, story, (actor, recipient))))
                for span in event.spans
            )
            yield Coded(
                str(identifier), cells, actor.id if actor else None, recipient.id if recipient else None, beside
            )


def _number(event: Event, actor: Actor | None, recipient: Actor | None) -> int:
    """Make the number of a row from the event's id and the parties': 48 bits, the same wherever it is made."""
    key = f"{event.id} {actor.id if actor else ''} {recipient.id if recipient else ''}"
    return int(hashlib.sha256(key.encode("ascii")).hexdigest()[:DIGITS], 16)


def _dates(iso: str) -> tuple[Value, ...]:
    day = date.fromisoformat(iso)
    # The codebook: the year, and as its fraction (month * 30 + day) / 365, where the month counts from 0 here.
    fraction = f"{day.year + ((day.month - 1) * 30 + day.day) / 365:.4f}"
    return iso.replace("-", ""), f"{day.year:04d}{day.month:02d}", f"{day.year:04d}", fraction


def _party(actor: Actor | None) -> tuple[Value, ...]:
    if actor is None:
        return (None,) * 10
    country = actor.country or ""
    group = KNOWN_GROUPS.get(actor.name, "")
    role = sector_of(actor.sector).cameo
    first, second = (group, role) if group and not country else (country, role)
    code = first + ("" if group and not country else second)
    return code, actor.name.upper(), country, group, None, None, None, role, None, None


def _geo(place: Place | None) -> tuple[Value, ...]:
    if place is None:
        return NOWHERE
    kinds = GEO_TYPES | UNITED_STATES if place.country == "USA" else GEO_TYPES
    codes = load_country_codes().get(place.country or "")
    country = country_name(place.country)
    name = place.name if country in (None, place.name) else f"{place.name}, {country}"
    feature = None if place.geonames is None else str(place.geonames)
    fips = codes.fips if codes else None
    return kinds.get(place.precision, 0), name, fips, None, None, place.latitude, place.longitude, feature


def _mention(
    event: Event, span: Span, day: Day, story: Story, parties: tuple[Actor | None, Actor | None]
) -> tuple[Value, ...]:
    document = story.record.document
    inside = [one for one in event.trigger.spans if span.covers(one)]
    return (
        _added(day.iso), _added(document.published), WEB if document.url else CITATION, _site(document),
        document.url or document.title or document.source, story.sentence(span),
        *(_offset(actor, span, story) for actor in parties), (inside[0] if inside else span).start, 1,
        round(event.confidence * 100), len(document.text), None, None, None,
    )  # fmt: skip


def _offset(actor: Actor | None, span: Span, story: Story) -> int:
    """Give where a party is named: within the words of the event if it is, else in the sentence, else -1."""
    if actor is None:
        return -1
    number = story.sentence(span)
    within = [one.start for one in actor.mentions if span.covers(one.span)]
    beside = [one.start for one in actor.mentions if story.sentence(one.span) == number]
    return next(iter(within or beside), -1)


def _site(document: Document) -> str | None:
    host = urlsplit(document.url or "").hostname or ""
    return host.removeprefix("www.") or document.source


def _added(moment: str | None) -> str | None:
    """Write a moment as fourteen digits, midnight where only the day is known."""
    if moment is None:
        return None
    digits = "".join(character for character in moment[:19] if character.isdigit())
    return digits.ljust(14, "0")
