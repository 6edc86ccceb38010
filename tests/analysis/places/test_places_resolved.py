"""Which place a name means."""

from __future__ import annotations

import pytest
from placed_news import places_in, record_of, the_place

from dragoman.analysis.places.stage import place_of_dateline

# id: text, words, country, precision, degrees north and east rounded
PLACES = {
    "state": ("Floods hit villages in China.", "China", "CHN", "country", (35, 105)),
    "short-state": ("Tornadoes struck towns in the USA.", "USA", "USA", "country", (40, -98)),
    "capital": ("Aid reached Kyiv on Sunday, in Ukraine.", "Kyiv", "UKR", "city", (50, 31)),
    "old-spelling": ("Aid arrived in Kiev on Sunday.", "Kiev", "UKR", "city", (50, 31)),
    "washington": ("They met in Washington.", "Washington", "USA", "city", (39, -77)),
    "state-container": ("The ship docked in Long Beach, CA, at noon.", "Long Beach", "USA", "city", (34, -118)),
    "country-container": ("He lives in Cordoba, Argentina.", "Cordoba", "ARG", "city", (-31, -64)),
    "other-london": ("The plant in London, Ontario, will close.", "London", "CAN", "city", (43, -81)),
    "london": ("The embassy in London was shut.", "London", "GBR", "city", (52, 0)),
    "exonym": ("Experts gathered in Geneva.", "Geneva", "CHE", "city", (46, 6)),
    "country-of-article": ("Ukrainian troops left Pokrovsk.", "Pokrovsk", "UKR", "city", (48, 37)),
    "region": ("Trains stopped in Siberia.", "Siberia", "RUS", "region", (60, 105)),
    "territory": ("Settlers moved into the West Bank.", "West Bank", "PSE", "region", (32, 35)),
    "sea-of-nobody": ("A cable broke in the Baltic Sea.", "Baltic Sea", None, "region", (58, 20)),
    "site": ("Prisoners remain at Guantanamo Bay.", "Guantanamo Bay", "CUB", "site", (20, -75)),
    "vatican": ("Envoys may meet at the Vatican.", "Vatican", "VAT", "country", (42, 12)),
    "adjective": ("Jets entered Turkish airspace.", "Turkish", "TUR", "country", (39, 35)),
    "us-state-by-context": ("Police in Atlanta said that storms had crossed Georgia, as in other American states.",
                            "Georgia", "USA", "region", (33, -83)),
    "country-by-context": ("Tbilisi fell silent, as all of Georgia did.", "Georgia", "GEO", "country", (42, 44)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words", "country", "precision", "point"), PLACES.values(), ids=PLACES)
def test_which_place(text: str, words: str, country: str | None, precision: str, point: tuple[int, int]) -> None:
    """What stands beside a name, the article's countries and a place's size say which place is meant."""
    place = the_place(text, words).place
    assert (place.country, place.precision) == (country, precision)
    assert place.latitude is not None
    assert place.longitude is not None
    assert (round(place.latitude), round(place.longitude)) == point
    assert place.reason


def test_what_nothing_decides_stays_open() -> None:
    """A name of several towns in several countries has no coordinates where the article does not say which."""
    place = the_place("The bus stopped in Nelson at noon.", "Nelson").place
    assert (place.name, place.latitude, place.longitude, place.geonames) == ("Nelson", None, None, None)
    assert "nothing decides" in (place.reason or "")


def test_one_name_means_one_place() -> None:
    """What a name lies in is said once and holds for the whole article."""
    text = "She moved to Paris, Texas, in May.\nThe fair in Paris drew thousands of Texans."
    assert {one.place.country for one in places_in(text) if one.place.span.text == "Paris"} == {"USA"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("HANOI, Feb 28 (AP) - The ministers signed a pact on trade.", "Hanoi", "VNM"),
        ("SEOUL, South Korea (AP) - The ministers signed a pact on trade.", "Seoul", "KOR"),
        ("HELENA, Mont. (AP) - The governor signed a law on water.", "Helena", "USA"),
    ],
    ids=["capital", "with-country", "with-state"],
)
def test_the_dateline_is_a_place_of_its_own(text: str, name: str, country: str) -> None:
    """The place of a dateline is resolved, and told apart from places of the story."""
    record = record_of(text)
    place = place_of_dateline(record.document, record.places)
    assert place is not None
    assert (place.name, place.country) == (name, country)
    assert record.places[0].by == "places.dateline@1"


def test_no_dateline_no_place() -> None:
    """A story without a dateline was filed nowhere that is known."""
    record = record_of("Ministers met in Quito.")
    assert place_of_dateline(record.document, record.places) is None
