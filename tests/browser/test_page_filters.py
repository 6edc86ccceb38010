"""Filters by kind and actor, and the search."""

from __future__ import annotations

import pytest
from opened_pages import Opened
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_kind_shows_only_its_entries(wide: Opened) -> None:
    """One kind pressed leaves that kind alone, and its chip says so."""
    chip = wide.page.get_by_role("button", name="Figures")
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")
    assert wide.shown() == len(wide.record.figures)
    expect(wide.page.locator("#status")).to_have_text(f"{len(wide.record.figures)} of 47 shown")


def test_kinds_add_up(wide: Opened) -> None:
    """Two kinds pressed show both."""
    wide.page.get_by_role("button", name="Figures").click()
    wide.page.get_by_role("button", name="Flags").click()
    assert wide.shown() == len(wide.record.figures) + len(wide.record.flags)


def test_actor_shows_what_concerns_them(wide: Opened) -> None:
    """Choosing an actor leaves what they say, what is said to them, and what others say on their word."""
    orme = next(actor for actor in wide.record.actors if actor.name == "Pavel Orme")
    wide.page.locator("#actor").select_option(label="Pavel Orme (3)")
    expect(wide.card(orme.id)).to_be_visible()
    assert wide.shown() == 4


def test_card_of_an_actor_can_choose_them(wide: Opened) -> None:
    """The button on an actor's card filters by that actor."""
    orme = next(actor for actor in wide.record.actors if actor.name == "Pavel Orme")
    wide.card(orme.id).get_by_role("button", name="Only this actor").click()
    expect(wide.page.locator("#actor")).to_be_focused()
    assert wide.shown() == 4


@pytest.mark.parametrize(
    ("sought", "found"), [("PREMIUMS", 1), ("Navy lìnd", 3), ("nothing has this", 0)], ids=["case", "accents", "none"]
)
def test_search_finds_in_cards(wide: Opened, sought: str, found: int) -> None:
    """Every word sought must stand in the card, in any order, case and accents; no hit is said in words."""
    wide.page.locator("#search").fill(sought)
    assert wide.shown() == found
    expect(wide.page.locator("#nothing")).to_be_visible(visible=found == 0)


def test_filtered_kinds_lose_their_marks(wide: Opened) -> None:
    """The article shows the marks of the kinds that are left."""
    mention = wide.page.locator("#article-text a.word.actors").first
    transparent = "rgba(0, 0, 0, 0)"
    assert mention.evaluate("one => getComputedStyle(one).backgroundColor") != transparent
    wide.page.get_by_role("button", name="Times").click()
    assert mention.evaluate("one => getComputedStyle(one).backgroundColor") == transparent


def test_clearing_brings_everything_back(wide: Opened) -> None:
    """One button clears all filters."""
    everything = wide.shown()
    wide.page.locator("#search").fill("nothing has this")
    wide.page.get_by_role("button", name="Clear the filters").click()
    assert wide.shown() == everything
    expect(wide.page.locator("#search")).to_be_focused()


def test_words_of_a_hidden_entry_clear_the_filters(wide: Opened) -> None:
    """Clicking words whose entry is filtered away shows that entry."""
    wide.page.get_by_role("button", name="Figures").click()
    wide.word("disclosed").click()
    expect(wide.card(wide.record.attributions[0].id)).to_be_visible()
