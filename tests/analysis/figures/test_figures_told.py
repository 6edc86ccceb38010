"""Figures in the forms of wire news: votes, ellipsis, vague numbers, parts of a whole, and what they are figures of."""

from __future__ import annotations

import pytest
from counted_news import figures_in, only

from dragoman.records.details import Figure

Told = tuple[str, float | None, str | None, str | None]
"""Words, value, words of what is counted, category; None for a category that does not matter."""


def told(text: str) -> list[tuple[str, float | None, str]]:
    """Give words, value and category of all figures of a text."""
    return [(figure.span.text, figure.value, figure.category) for figure in figures_in(text)]


VOTES = [
    ("by so many to so many", "The treaty was ratified by 88 to 41.", [88, 41]),
    ("more against", "Deputies voted 33 to 70 against the motion.", [33, 70]),
    ("votes named once", "The ban was approved by 112 votes to 9.", [112, 9]),
    ("were against", "In the vote 6 were against and 2 abstained.", [6, 2]),
]


@pytest.mark.parametrize(("text", "values"), [case[1:] for case in VOTES], ids=[case[0] for case in VOTES])
def test_both_sides_of_a_vote_are_figures(text: str, values: list[float]) -> None:
    """The two sides are no range; each counts votes."""
    found = figures_in(text)
    assert [figure.value for figure in found] == values
    assert {figure.category for figure in found} == {"votes"}


def test_range_of_a_rise_is_no_vote() -> None:
    """Where no body decides, "to" joins the ends of a range."""
    figure, _ = only("Fares went up by [30 to 55 percent].")
    assert (figure.low, figure.high, figure.category) == (30, 55, "share")


FORMS = [
    ("another", "The quake killed five monks and injured [another 23].", 23.0, "monks", "wounded"),
    ("more", "Chile ordered ten tugs and may order [four] more.", 4.0, "tugs", "count"),
    ("a further", "The court freed nine editors and will free [a further 14].", 14.0, "editors", "captive"),
    ("out of", "Gunners hit [19] out of 25 drones.", 19.0, "25 drones", "count"),
    ("one in several", "[Two in five] Moldovans back the plan.", 0.4, "Moldovans", "share"),
    ("part of a million", "[A quarter of a million] people marched.", 250_000.0, "people", "count"),
    ("couple", "Guards fired [a couple] of shells.", 2.0, "shells", "count"),
    ("verb behind a bare number", "Oll has not asked for a lower fee, and its bid of [three thousand] stands.",
     3_000.0, "bid", "count"),
    ("seized as hostages", "The gang took [11] nurses hostage.", 11.0, "nurses", "captive"),
    ("lives", "The fire took the lives of [six] cooks.", 6.0, "cooks", "dead"),
    ("driven from home", "Shelling drove [7,000] farmers from their villages.", 7_000.0, "farmers", "displaced"),
    ("whereabouts", "The whereabouts of [ten] bishops are unknown.", 10.0, "bishops", "missing"),
    ("of them", "Malta took in 80 refugees, [30] of them children.", 30.0, None, "displaced"),
    ("dead without a noun", "The raid left four dead and [nine] hurt.", 9.0, "hurt", "wounded"),
    ("one ship beside others", "They lost [one] corvette and two barges.", 1.0, "corvette", "count"),
    ("changed by", "The cartel will cut its quota by [40,000 barrels].", 40_000.0, "its quota", "measure"),
    ("set at", "The ceiling was set at [$55].", 55.0, "ceiling", "money"),
    ("bare toll", "The death toll rose to [64].", 64.0, "death toll", None),
    ("distance", "The column is within [8 miles] of the port.", 8.0, None, "measure"),
    ("lasting", "The curfew is to last [45 days].", 45.0, "curfew", "duration"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "counted", "category"), [case[1:] for case in FORMS], ids=[case[0] for case in FORMS]
)
def test_form_of_news_is_read(text: str, value: float, counted: str | None, category: str | None) -> None:
    """Value, what is counted, and category come out of the forms in which news tells them."""
    figure, words = _marked(text)
    assert (figure.value, words) == (value, counted)
    assert category is None or figure.category == category


def _marked(text: str) -> tuple[Figure, str | None]:
    """Find the figure whose words touch those in square brackets."""
    start, end = text.index("["), text.index("]") - 1
    for figure in figures_in(text.replace("[", "").replace("]", "")):
        if figure.span.start < end and start < figure.span.end:
            return figure, figure.of.spans[0].text if figure.of else None
    raise AssertionError(told(text.replace("[", "").replace("]", "")))


BOUNDS = [
    ("several hundred", "Several hundred monks knelt.", None, 200, None, None),
    ("millions of tonnes", "Millions of tonnes of coal are stuck.", None, 2_000_000, None, "tonne"),
    ("at least another", "At least another 12 buses are due.", 12, 12, None, None),
    ("handed over", "Oslo handed over 16 guns.", 16, None, None, None),
    ("during a time", "Delhi will lend Male $90 million over two years.", 2, None, None, "year"),
    ("range of a time", "The bridge will be shut for three to five months.", None, 3, 5, "month"),
]


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "unit"), [case[1:] for case in BOUNDS], ids=[case[0] for case in BOUNDS]
)
def test_bounds_of_news_are_read(
    text: str, value: float | None, low: float | None, high: float | None, unit: str | None
) -> None:
    """Words before a number bound it only where they are said of it."""
    figure = figures_in(text)[-1]
    assert (figure.value, figure.low, figure.high, figure.unit) == (value, low, high, unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Sweden granted 90 million kronor.", "SEK"),
        ("Copenhagen granted 90 million kroner.", "DKK"),
        ("Mexico fined the firm 3 million pesos.", "MXN"),
        ("Britain pledged 60 million pounds.", "GBP"),
        ("Baghdad and Kuwait, Iraq said, will share 9 million dinars.", None),
        ("Britain found 30 pounds of gold.", "pound"),
    ],
    ids=["kronor", "kroner", "pesos", "pounds", "two countries", "weight"],
)
def test_currency_of_several_countries_is_settled_by_the_text(text: str, unit: str | None) -> None:
    """A name that several currencies have means that of the only one of their countries which the text names."""
    assert figures_in(text)[0].unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "The note went to 24 Sussex Drive.",
        "Aides met at 350 West 51st Street.",
        "The minister left a week later.",
        "One of the pilots waved.",
    ],
    ids=["address", "address with a numbered street", "date", "one of the"],
)
def test_numbers_that_are_no_amounts_are_left_out(text: str) -> None:
    """Addresses, dates and "one of" are no figures."""
    assert told(text) == []
