"""Figures: value, bounds, unit and what is counted."""

from __future__ import annotations

import pytest
from counted_news import figures_in, only

# id, sentence with the figure in brackets, value, unit, what is counted
PLAIN = [
    ("people", "Gunmen freed [17] hostages at dawn.", 17, None, "hostages"),
    ("word", "[Nine] ministers resigned.", 9, None, "ministers"),
    ("thousands", "The quake killed [12,450] people.", 12450, None, "people"),
    ("long words", "[Two hundred and sixteen] delegates voted.", 216, None, "delegates"),
    ("hyphen", "[Seventy-three] villages were flooded.", 73, None, "villages"),
    ("thousand in words", "[Four thousand] troops crossed the river.", 4000, None, "troops"),
    ("million of people", "[1.5 million] refugees need shelter.", 1_500_000, None, "refugees"),
    ("half a million", "[Half a million] pilgrims arrived.", 500_000, None, "pilgrims"),
    ("a dozen", "[A dozen] tankers were seized.", 12, None, "tankers"),
    ("two dozen", "[Two dozen] tankers were seized.", 24, None, "tankers"),
    ("adjectives", "The pact frees [40] wounded Armenian soldiers.", 40, None, "wounded Armenian soldiers"),
    ("of phrase", "The rivals held [six] rounds of consultations.", 6, None, "rounds of consultations"),
    ("partitive", "Rebels took [11] of the districts.", 11, None, "the districts"),
    ("one person", "Police said [one] civilian died.", 1, None, "civilian"),
    ("object without noun", "A mortar round landed in the market, killing [14].", 14, None, None),
    ("dollars", "Japan pledged [$750 million] on Friday.", 750_000_000, "USD", None),
    ("glued billion", "The dam cost [€4.2bn] in all.", 4_200_000_000, "EUR", "dam"),
    ("glued million", "The grant of [£30m] was frozen.", 30_000_000, "GBP", "grant"),
    ("named currency", "The dam cost [90 million euros].", 90_000_000, "EUR", "dam"),
    ("foreign dollars", "The fine was [2 million Australian dollars].", 2_000_000, "AUD", "fine"),
    ("yuan", "Beijing lent [15 billion yuan].", 15_000_000_000, "CNY", None),
    ("code before", "The bond raised [USD 400 million].", 400_000_000, "USD", None),
    ("rupees", "Delhi set aside [Rs 250 crore] for roads.", 2_500_000_000, "INR", None),
    ("money for something", "Oslo gave [$12 million] in food aid.", 12_000_000, "USD", "food aid"),
    ("money as modifier", "Congress passed a [$95 billion] package.", 95_000_000_000, "USD", "package"),
    ("percent", "Turnout reached [64 percent].", 64, "percent", "Turnout"),
    ("percent of", "The bloc buys [38%] of its gas there.", 38, "percent", "its gas"),
    ("per cent", "Growth slowed to [1.8 per cent].", 1.8, "percent", "Growth"),
    ("points", "The bank cut rates by [0.25 percentage points].", 0.25, "percentage point", "rates"),
    ("fraction", "[Three-quarters] of the crop failed.", 0.75, "share", "the crop"),
    ("a third", "The party lost [a third] of its seats.", 1 / 3, "share", "its seats"),
    ("half of", "[Half] of the villagers fled.", 0.5, "share", "the villagers"),
    ("distance", "The post lies [18 kilometers] from the border.", 18, "kilometre", None),
    ("area", "Fire burned [900 square kilometres] of forest.", 900, "square kilometre", "forest"),
    ("hectares", "Fire burned [3,000 hectares] of forest.", 3000, "hectare", "forest"),
    ("weight", "The ship carried [26,000 tons] of wheat.", 26_000, "ton", "wheat"),
    ("modifier measure", "Ankara wants a [20-mile] safe zone.", 20, "mile", "safe zone"),
    ("barrels", "It pumps [1.2 million barrels] a day.", 1_200_000, "barrel", None),
    ("duration", "The envoys talked for [five hours].", 5, "hour", None),
    ("compound duration", "The debate took [2 hours and 20 minutes].", 140, "minute", None),
    ("duration as modifier", "A [ten-day] truce was agreed.", 10, "day", "truce"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit", "counted"), [c[1:] for c in PLAIN], ids=[c[0] for c in PLAIN])
def test_figure_is_read(text: str, value: float, unit: str | None, counted: str | None) -> None:
    """The figure has its exact number, its unit, and the words of what is counted; the words claim no bound."""
    figure, words = only(text)
    assert (figure.value, figure.unit, words) == (value, unit, counted)
    assert (figure.low, figure.high, figure.approximate) == (None, None, False)


# id, sentence, value, low, high, approximate
BOUNDED = [
    ("at least", "[At least 30] sailors drowned.", 30, 30, None, False),
    ("more than", "They seized [more than 1,000] rifles.", 1000, 1000, None, False),
    ("over", "[Over 200] homes were lost.", 200, 200, None, False),
    ("no fewer than", "[No fewer than 60] states signed.", 60, 60, None, False),
    ("up to", "The camp can hold [up to 8,000] families.", 8000, None, 8000, False),
    ("fewer than", "[Fewer than 50] monitors remain.", 50, None, 50, False),
    ("as many as", "[As many as 90] fighters surrendered.", 90, None, 90, False),
    ("about", "[About 400] students marched.", 400, None, None, True),
    ("some", "[Some 2,500] students marched.", 2500, None, None, True),
    ("nearly", "[Nearly $3 billion] was stolen.", 3_000_000_000, None, None, True),
    ("an estimated", "[An estimated 70,000] people fled.", 70_000, None, None, True),
    ("or more", "They want [100 or more] trucks a day.", 100, 100, None, False),
    ("between", "[Between 20 and 25] trucks crossed.", None, 20, 25, False),
    ("to", "They bought [30 to 40] drones.", None, 30, 40, False),
    ("money range", "Repairs will cost [$5-6 million].", None, 5_000_000, 6_000_000, False),
    ("money both signs", "Repairs cost [$5 million to $8 million].", None, 5_000_000, 8_000_000, False),
    ("percent range", "Tariffs of [10 to 15 percent] are planned.", None, 10, 15, False),
    ("percent both signs", "Prices rose [10% to 15%] in spring.", None, 10, 15, False),
    ("dozens", "[Dozens] of monks were detained.", None, 24, None, True),
    ("hundreds of thousands", "[Hundreds of thousands] of Rohingya fled.", None, 200_000, None, True),
    ("tens of thousands", "[Tens of thousands] of families left.", None, 20_000, None, True),
    ("bounded duration", "The raid lasted [more than three hours].", 3, 3, None, False),
    ("rough duration", "The flight takes [about 90 minutes].", 90, None, None, True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "approximate"), [c[1:] for c in BOUNDED], ids=[c[0] for c in BOUNDED]
)
def test_bound_and_range_are_read(
    text: str, value: float | None, low: float | None, high: float | None, approximate: bool
) -> None:
    """Words such as "at least", "up to" and "about" belong to the figure and set its bounds."""
    figure, _ = only(text)
    assert (figure.value, figure.low, figure.high, figure.approximate) == (value, low, high, approximate)


def test_vote_is_three_figures() -> None:
    """Of a vote each side is a figure, and the losing side counts votes as well."""
    found = figures_in("The motion passed by 97 votes to 18 with 21 abstentions.")
    assert [(figure.value, figure.of.spans[0].text if figure.of else None) for figure in found] == [
        (97, "votes"),
        (18, "votes"),
        (21, "abstentions"),
    ]


def test_rs_is_pakistani_where_only_pakistan_is_named() -> None:
    """The sign of the rupee is read by the country that the article names."""
    (figure,) = figures_in("Pakistan set aside Rs 90 billion for the flood victims.")
    assert (figure.value, figure.unit) == (90_000_000_000, "PKR")


TRAPS = [
    ("year", "The treaty was signed in 2015."),
    ("date", "They met on 4 June 2025."),
    ("clock", "Polls open at 8 a.m. on Sunday."),
    ("ordinal", "It was the third round, on the 38th parallel."),
    ("age", "The hostage is 61 years old."),
    ("resolution", "Resolution 2231 expires soon."),
    ("aircraft", "A Su-34 crashed near the base."),
    ("group", "The Group of 20 and the G7 issued a text."),
    ("pronoun", "One of them left, and one does not know why."),
    ("anaphoric two", "The two spoke again."),
    ("plan", "He offered a 12-point plan."),
    ("phase", "Phase 2 of the truce has begun."),
    ("virus", "Covid-19 delayed the census."),
    ("phone", "Call 555-0199 for help."),
    ("recent years", "It has grown in recent years."),
    ("article", "Article 5 was invoked."),
]


@pytest.mark.parametrize("text", [case[1] for case in TRAPS], ids=[case[0] for case in TRAPS])
def test_number_that_is_no_amount_is_left(text: str) -> None:
    """Dates, ordinals, ages, names and pronouns are no figures."""
    assert [figure.span.text for figure in figures_in(text)] == []
