"""Which words name places, and which are no names of places."""

from __future__ import annotations

import pytest
from placed_news import named

LITERAL = {
    "country": ("Rescue teams arrived in Nepal at dawn.", ["Nepal"]),
    "capital": ("The delegation landed in Ljubljana.", ["Ljubljana"]),
    "region": ("Wildfires spread across Patagonia.", ["Patagonia"]),
    "water": ("A tanker ran aground in the Black Sea.", ["Black Sea"]),
    "strait": ("Two frigates crossed the Strait of Hormuz.", ["Strait of Hormuz"]),
    "site": ("The leaders will dine at Camp David.", ["Camp David"]),
    "plant": ("Shells fell near the Zaporizhzhia nuclear power plant.", ["Zaporizhzhia nuclear power plant"]),
    "unlisted-town": ("Medics treated the wounded in Toretsk.", ["Toretsk"]),
    "town-of": ("Shells hit the village of Robotyne.", ["Robotyne"]),
    "town-and-country": ("She was born in Tartu, Estonia.", ["Tartu", "Estonia"]),
    "abbreviated-state": ("The trial opened in Boise, Idaho, not in Salem, Ore.", ["Boise", "Idaho", "Salem", "Ore."]),
    "adjective-and-ground": ("Drones crashed on Romanian territory.", ["Romanian"]),
    "genitive-and-ground": ("The storm flooded Mozambique's coast.", ["Mozambique"]),
    "north-of": ("The army advanced in the north of Myanmar.", ["Myanmar"]),
    "motion": ("The envoy flew from Muscat to Doha.", ["Muscat", "Doha"]),
    "row": ("Blasts were heard in Lviv, Poltava and Sumy.", ["Lviv", "Poltava", "Sumy"]),
    "border": ("Guards closed the border with Belarus.", ["Belarus"]),
    "flights": ("Flights between Oslo and Riga were cancelled.", ["Oslo", "Riga"]),
    "object": ("The president visited Uzbekistan.", ["Uzbekistan"]),
    "street": ("Protesters blocked Khreshchatyk Street.", ["Khreshchatyk Street"]),
    "airport": ("Planes were turned back at Heathrow Airport.", ["Heathrow Airport"]),
    "based": ("A Nairobi-based charity sent tents.", ["Nairobi"]),
    "transliteration": ("Trams stopped in Kharkov.", ["Kharkov"]),
    "capitals": ("Fog closed the harbour in TALLINN.", ["TALLINN"]),
}  # fmt: skip

NO_PLACE = {
    "person": ("Paris Hilton opened the gala.", "Paris"),
    "person-with-country": ("Michael Jordan bought the club.", "Jordan"),
    "newspaper": ("The Washington Post printed the letter.", "Washington"),
    "bank": ("The Bank of England kept rates unchanged.", "England"),
    "month": ("Talks resumed in May.", "May"),
    "feeling": ("Investors lost faith in Brussels last week.", "-"),
}


@pytest.mark.parametrize(("text", "expected"), LITERAL.values(), ids=LITERAL)
def test_names_that_say_where(text: str, expected: list[str]) -> None:
    """A name that says where something is or goes is found with its own words and no others."""
    assert named(text, "literal") == expected


@pytest.mark.parametrize(("text", "word"), NO_PLACE.values(), ids=NO_PLACE)
def test_names_of_something_else(text: str, word: str) -> None:
    """Names of persons, papers and bodies hold no place, nor does what is felt about say where."""
    assert named(text, "literal") == []
    assert word not in named(text)
