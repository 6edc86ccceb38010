"""ICEWS: one row a pair of parties, 20 columns, tabs (Boschee et al. 2015, ICEWS Coded Event Data, Dataverse 28075)."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.exports.archive import FileEntry
from dragoman.exports.coded.base import Coded, CodedArchive
from dragoman.exports.coded.sectors import sector_of
from dragoman.exports.stories import Day, Story, dyads
from dragoman.records.actors import Actor
from dragoman.records.events import Event
from dragoman.records.tables.layout import Column
from dragoman.records.tables.rows import Value
from dragoman.vocabularies.cameo import load_cameo
from dragoman.vocabularies.states import load_states

COLUMNS = (
    Column("Event ID", "whole", "A number made of the event's id; the pairs of one event share it."),
    Column("Event Date", "text", "First day of its date, else the day of publication: coding.csv says which."),
    Column("Source Name", "text", "Who acts."),
    Column("Source Sectors", "text", "Its sector, in words."),
    Column("Source Country", "text", "Its country, by its English name."),
    Column("Event Text", "text", "What CAMEO calls the code."),
    Column("CAMEO Code", "text", "CAMEO code: digits, the first of which may be 0."),
    Column("Intensity", "number", "Goldstein scale, from -10 to 10."),
    Column("Target Name", "text", "Towards whom."),
    Column("Target Sectors", "text", "Its sector, in words."),
    Column("Target Country", "text", "Its country, by its English name."),
    Column("Story ID", "whole", "A number made of the hash of the article's text."),
    Column("Sentence Number", "whole", "The sentence of the event's first words, from 1."),
    Column("Publisher", "text", "Who published the article."),
    Column("City", "text", "Name of the place, where it is a city."),
    Column("District", "text", "Not read by Dragoman: always empty."),
    Column("Province", "text", "Name of the place, where it is a region."),
    Column("Country", "text", "Country of the place, by its English name."),
    Column("Latitude", "number", "Degrees north."),
    Column("Longitude", "number", "Degrees east."),
)
FILE = FileEntry(
    "icews.tsv", "text/tab-separated-values",
    "Events in the 20 columns of ICEWS, one row a pair of parties; meetings and agreements stand in both directions.",
    COLUMNS,
)  # fmt: skip

DIGITS = 12
"""Hexadecimal digits of a number: 48 bits, which fit into whole numbers everywhere."""


class IcewsArchive(CodedArchive):
    """ICEWS's columns."""

    name = "icews"
    summary = "CAMEO events in the 20 columns of ICEWS"
    main = (FILE,)

    def rows(self, event: Event, day: Day, story: Story) -> Iterator[Coded]:
        """Make a row for each pair of parties; none without a CAMEO code."""
        if event.cameo is None:
            return
        identifier = int(event.id.partition("-")[2], 16)
        document = story.record.document
        told = load_cameo().get(event.cameo)
        for actor, recipient in dyads(event, story):
            cells = (
                identifier, day.iso, *_party(actor), told.name if told else None, event.cameo, event.goldstein,
                *_party(recipient), int(document.sha256[:DIGITS], 16), story.sentence(event.trigger.spans[0]),
                document.source, *_place(event),
            )  # fmt: skip
            yield Coded(str(identifier), cells, actor.id if actor else None, recipient.id if recipient else None)


def _party(actor: Actor | None) -> tuple[Value, ...]:
    if actor is None:
        return None, None, None
    return actor.name, sector_of(actor.sector).icews, country_name(actor.country)


def _place(event: Event) -> tuple[Value, ...]:
    place = event.place
    if place is None:
        return (None,) * 6
    city = place.name if place.precision == "city" else None
    province = place.name if place.precision == "region" else None
    return city, None, province, country_name(place.country), place.latitude, place.longitude


def country_name(code: str | None) -> str | None:
    """Give the English name of a state, or None for no code; a code that is not known stands for itself."""
    return next((state.name for state in load_states() if state.code == code), code)
