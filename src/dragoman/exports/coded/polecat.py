"""POLECAT: one row an event, 40 columns, tabs, "None" for what is absent (Halterman et al. 2023, arXiv:2304.01331)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.exports.archive import FileEntry
from dragoman.exports.coded.base import Coded, CodedArchive
from dragoman.exports.stories import Day, Story
from dragoman.records.actors import Actor
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.records.tables.layout import Column
from dragoman.records.tables.rows import Value
from dragoman.version import VERSION
from dragoman.vocabularies.country_codes import load_country_codes

ABSENT = "None"
QUADS = {1: "VERBAL COOPERATION", 2: "MATERIAL COOPERATION", 3: "VERBAL CONFLICT", 4: "MATERIAL CONFLICT"}
FEATURES = {"site": "S", "city": "P", "region": "A", "country": "A", "unknown": ABSENT}
NOT_READ = "Not read by Dragoman: always None."


def _side(side: str, word: str) -> tuple[Column, ...]:
    each = "of each, with '; ' between"
    return (
        Column(f"{side} Name", "text", f"Name {each}."),
        Column(f"{side} Country", "text", f"ISO 3166-1 alpha-3 code {each}."),
        Column(f"{side} COW", "text", f"Number in the Correlates of War {each}."),
        Column(f"Primary {side} Sector", "text", f"PLOVER sector {each}."),
        Column(f"{side} Sectors", "text", f"PLOVER sectors {each}: Dragoman names one."),
        Column(f"{side} Title", "text", f"The first office that the text gives {each}."),
        Column(f"{side} Name Raw", "text", f"The first words that name it {each}."),
        Column(f"Wikipedia {side} ID", "text", f"{NOT_READ} actors.csv has Wikidata ids of the {word}."),
    )


COLUMNS = (
    Column("Event ID", "text", "Id of the event."),
    Column("Event Date", "text", "First day of its date, else the day of publication: coding.csv says which."),
    Column("Event Type", "text", "PLOVER type."),
    Column("Event Mode", "text", "PLOVER mode."),
    Column("Intensity", "number", "PLOVER score, from -10 to 10."),
    Column("Quad Code", "text", "PLOVER quad, in words.", values=tuple(QUADS.values())),
    Column("Contexts", "text", "PLOVER contexts, with '; ' between."),
    *_side("Actor", "actors"),
    *_side("Recipient", "recipients"),
    Column("Placename", "text", "Name of the place."),
    Column("City", "text", "The same, where it is a city."),
    Column("District", "text", NOT_READ),
    Column("Province", "text", "Name of the place, where it is a region."),
    Column("Country", "text", "ISO 3166-1 alpha-3 code of the place."),
    Column("Latitude", "number", "Degrees north."),
    Column("Longitude", "number", "Degrees east."),
    Column("GeoNames ID", "text", "GeoNames id."),
    Column("Raw Placename", "text", "The words that name the place."),
    Column("Feature Type", "text", "GeoNames class: P a city, A a region or country, S a site."),
    Column("Source", "text", "Who published the article."),
    Column("Publication Date", "text", "When."),
    Column("Story People", "text", "Persons whom the article names, with '; ' between."),
    Column("Story Organizations", "text", "Organizations and groups that it names."),
    Column("Story Locations", "text", "Places that it names."),
    Column("Language", "text", "ISO 639-1 code."),
    Column("Version", "text", "What made the row."),
)
FILE = FileEntry(
    "polecat.tsv", "text/tab-separated-values",
    "Events in the 40 columns of POLECAT, one row an event; who did it with one another stands as actors alone.",
    COLUMNS,
)  # fmt: skip


class PolecatArchive(CodedArchive):
    """POLECAT's columns."""

    name = "polecat"
    summary = "PLOVER events in the 40 columns of POLECAT"
    main = (FILE,)

    def rows(self, event: Event, day: Day, story: Story) -> Iterator[Coded]:
        """Make the row of an event."""
        cells = (
            event.id, day.iso, event.type, event.mode, event.score, QUADS[event.quad], _listed(event.contexts),
            *_party(story.parties(event.actors)), *_party(story.parties(event.recipients)),
            *_place(event), *_story(story.record),
        )  # fmt: skip
        yield Coded(event.id, tuple(ABSENT if value in (None, "") else value for value in cells))


def _party(actors: tuple[Actor, ...]) -> tuple[Value, ...]:
    codes = load_country_codes()
    numbers = (codes[actor.country].cow if actor.country in codes else None for actor in actors)
    sectors = _each(actor.sector for actor in actors)
    return (
        _each(actor.name for actor in actors),
        _each(actor.country for actor in actors),
        _each(None if number is None else str(number) for number in numbers),
        sectors,
        sectors,
        _each(actor.roles[0].title if actor.roles else None for actor in actors),
        _each(actor.mentions[0].text for actor in actors),
        None,
    )


def _place(event: Event) -> tuple[Value, ...]:
    place = event.place
    if place is None:
        return (None,) * 10
    return (
        place.name,
        place.name if place.precision == "city" else None,
        None,
        place.name if place.precision == "region" else None,
        place.country,
        place.latitude,
        place.longitude,
        None if place.geonames is None else str(place.geonames),
        place.span.text,
        FEATURES[place.precision],
    )


def _story(record: Record) -> tuple[Value, ...]:
    document = record.document
    return (
        document.source,
        document.published,
        _listed(dict.fromkeys(actor.name for actor in record.actors if actor.kind == "person")),
        _listed(dict.fromkeys(actor.name for actor in record.actors if actor.kind in ("organization", "group"))),
        _listed(dict.fromkeys(one.place.name for one in record.places)),
        document.language,
        f"dragoman {VERSION}",
    )


def _each(values: Iterable[str | None]) -> str:
    """Give a value of each of several parties, so that the first of every column belong together."""
    return "; ".join(ABSENT if value in (None, "") else str(value) for value in values)


def _listed(values: Iterable[str]) -> str:
    return "; ".join(values)
