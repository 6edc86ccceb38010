"""The page without a mouse, and as a screen reader meets it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from opened_pages import Opened, Opener
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def focused(opened: Opened) -> str:
    """Give the id, or else the class, of the element that has the focus."""
    return str(opened.page.evaluate("document.activeElement.id || document.activeElement.className"))


def test_j_and_k_walk_through_the_entries(wide: Opened) -> None:
    """The first j goes to the first entry, further ones on, k back."""
    ids = [one.id for one in wide.record.attributions[:2]]
    reached = []
    for key in ("j", "j", "k"):
        wide.page.keyboard.press(key)
        reached.append(focused(wide))
    assert reached == [ids[0], ids[1], ids[0]]


def test_arrows_walk_inside_the_list_only(wide: Opened) -> None:
    """Arrow keys move between entries once one has the focus, and elsewhere scroll as ever."""
    wide.page.keyboard.press("ArrowDown")
    assert not focused(wide).startswith("at-")
    wide.page.keyboard.press("j")
    wide.page.keyboard.press("ArrowDown")
    assert focused(wide) == wide.record.attributions[1].id


def test_walking_keeps_to_what_the_filters_show(wide: Opened) -> None:
    """Hidden entries are not stopped at."""
    wide.page.get_by_role("button", name="Flags").click()
    wide.page.keyboard.press("j")
    assert focused(wide) == wide.record.flags[0].id


def test_slash_goes_to_the_search_and_escape_comes_back(wide: Opened) -> None:
    """The slash focuses the search without typing itself; Escape clears it."""
    wide.page.keyboard.press("/")
    expect(wide.page.locator("#search")).to_be_focused()
    wide.page.keyboard.type("navy/j")
    assert wide.page.locator("#search").input_value() == "navy/j"
    wide.page.keyboard.press("Escape")
    assert wide.page.locator("#search").input_value() == ""


def test_enter_on_words_goes_to_their_card_and_escape_back(wide: Opened) -> None:
    """The keyboard's way from words to entry and back to where one was."""
    word = wide.word("had warned")
    word.focus()
    wide.page.keyboard.press("Enter")
    assert focused(wide) == wide.record.attributions[1].id
    wide.page.keyboard.press("Escape")
    expect(word).to_be_focused()


def test_card_leads_to_its_words(wide: Opened) -> None:
    """The link on a card moves the focus to the words where they can take it."""
    orme = next(actor for actor in wide.record.actors if actor.name == "Pavel Orme")
    wide.card(orme.id).get_by_role("link", name="Show in the text").press("Enter")
    assert focused(wide).startswith("word actors")


def test_arrows_walk_through_the_marked_words(wide: Opened) -> None:
    """With the focus on marked words the arrows go to the next ones."""
    words = wide.page.locator("#article-text a.word")
    words.first.focus()
    wide.page.keyboard.press("ArrowRight")
    expect(words.nth(1)).to_be_focused()
    wide.page.keyboard.press("ArrowLeft")
    expect(words.first).to_be_focused()


def test_tab_order_is_short(wide: Opened) -> None:
    """The words are one stop and the cards are one: the Tab key is not a walk through every entry."""
    stops = wide.page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, select, [tabindex]')]"
        ".filter(one => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true})).length"
    )
    assert stops < 30


def test_first_stop_skips_to_the_article(wide: Opened) -> None:
    """The skip link comes first, shows itself and moves the focus."""
    wide.page.keyboard.press("Tab")
    link = wide.page.get_by_role("link", name="Skip to the article")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    wide.page.keyboard.press("Enter")
    assert focused(wide) == "text"


def test_help_opens_and_closes(wide: Opened) -> None:
    """The question mark shows the keys, Escape puts them away."""
    wide.page.keyboard.press("?")
    expect(wide.page.locator("#help")).to_be_visible()
    expect(wide.page.locator("#help-button")).to_have_attribute("aria-expanded", "true")
    wide.page.keyboard.press("Escape")
    expect(wide.page.locator("#help")).to_be_hidden()


def test_focus_is_to_be_seen(wide: Opened) -> None:
    """A card with the focus has an outline."""
    wide.page.keyboard.press("j")
    style = wide.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert style == "solid"


def test_parts_have_roles_and_names(wide: Opened) -> None:
    """Landmarks, headings, lists and articles are there by role, and everything operable has a name."""
    page = wide.page
    for role, name in (
        ("banner", None), ("main", None), ("contentinfo", None), ("search", "Filter the entries"),
        ("region", "The article"), ("region", "Entries"), ("searchbox", "Search in the entries"),
        ("combobox", "Only entries that concern an actor"),
    ):  # fmt: skip
        expect(page.get_by_role(role, name=name).first).to_be_visible()  # type: ignore[arg-type]
    assert page.get_by_role("heading", level=1).count() == 1
    expect(page.get_by_role("article", name="Oskar Lind warns:")).to_have_count(1)
    assert page.locator("ol.cards").first.get_by_role("listitem").count() >= len(wide.record.attributions)
    nameless = page.evaluate(
        "[...document.querySelectorAll('a, button')].filter(one => !one.textContent.trim() && !one.ariaLabel).length"
    )
    assert nameless == 0


def test_marked_words_describe_their_entry(wide: Opened) -> None:
    """A screen reader says with the words what rests on them."""
    described = wide.word("had warned").get_attribute("aria-describedby")
    assert wide.page.locator(f"[id='{described}']").inner_text() == "Oskar Lind warns:"


def test_filters_and_holding_are_announced(wide: Opened) -> None:
    """What changes without a move of the focus stands in a live region."""
    wide.word("had warned").click()
    expect(wide.page.locator("#announced[role=status]")).to_contain_text("Held: Oskar Lind warns")


def test_headings_do_not_skip_a_level(wide: Opened) -> None:
    """The outline of the page goes down one level at a time."""
    levels = wide.page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(one => Number(one.tagName[1]))")
    assert levels[0] == 1
    assert all(following - level <= 1 for level, following in pairwise(levels))


def test_motion_is_reduced_on_wish(opener: Opener) -> None:
    """Who asks for less motion gets none."""
    opened = opener(reduced_motion="reduce")
    assert opened.page.locator(".card").first.evaluate("one => getComputedStyle(one).transitionDuration") == "0s"
