"""The page on narrow screens, in the dark, on paper and without its script."""

from __future__ import annotations

import pytest
from opened_pages import NARROW, Opened, Opener
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("width", [320, 390, 861, 1280])
def test_nothing_overflows(opener: Opener, width: int) -> None:
    """No width of screen needs scrolling sideways."""
    assert opener(viewport={"width": width, "height": 800}).page.evaluate(OVERFLOW) == 0


def test_wide_screen_has_two_columns(wide: Opened) -> None:
    """The article stands left of its entries."""
    text, panel = wide.page.locator("#text").bounding_box(), wide.page.locator("#entries").bounding_box()
    assert text is not None
    assert panel is not None
    assert text["x"] + text["width"] <= panel["x"]


def test_narrow_screen_shows_the_article_first(narrow: Opened) -> None:
    """On a telephone the entries wait in a sheet that the switch opens and closes."""
    panel = narrow.page.locator("#entries")
    expect(panel).to_be_hidden()
    button = narrow.page.get_by_role("button", name="Entries")
    button.click()
    expect(panel).to_be_visible()
    expect(narrow.page.locator("#sheet-button")).to_have_attribute("aria-expanded", "true")
    narrow.page.locator("#sheet-button").click()
    expect(panel).to_be_hidden()


def test_tapping_words_opens_the_sheet_at_their_entries(narrow: Opened) -> None:
    """The sheet shows the entries on the words that were tapped, the words stay in view above it."""
    narrow.word("had warned").click()
    expect(narrow.card(narrow.record.attributions[1].id)).to_be_in_viewport()
    visible = narrow.page.locator(".entry:visible")
    expect(visible).to_have_count(2)
    top = narrow.page.locator("#entries").evaluate("one => innerHeight - one.offsetHeight")
    narrow.page.wait_for_function(
        "top => document.querySelector('.as-cue.lit').getBoundingClientRect().bottom < top", arg=top
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_follow_the_scheme(opener: Opener, scheme: str) -> None:
    """Paper is light by day and dark by night."""
    opened = opener(color_scheme=scheme)
    colour = opened.page.evaluate("getComputedStyle(document.body).backgroundColor")
    red = int(colour.split("(")[1].split(",")[0])
    assert (red > 128) == (scheme == "light")


def test_print_shows_article_and_all_entries(wide: Opened) -> None:
    """On paper nothing scrolls, and what can only be clicked is gone."""
    wide.page.emulate_media(media="print")
    expect(wide.page.locator("#filters")).to_be_hidden()
    expect(wide.page.locator(".switch")).to_be_hidden()
    assert wide.page.locator("#lists").evaluate("one => one.scrollHeight <= one.clientHeight + 1")
    expect(wide.card(wide.record.silent[-1].id)).to_be_visible()


def test_print_from_a_narrow_screen_shows_the_entries(narrow: Opened) -> None:
    """The closed sheet of a telephone is open on paper."""
    narrow.page.emulate_media(media="print")
    expect(narrow.page.locator("#entries")).to_be_visible()


@pytest.mark.parametrize("viewport", [None, NARROW], ids=["wide", "narrow"])
def test_without_script_everything_can_be_read(opener: Opener, viewport: dict[str, int] | None) -> None:
    """Without JavaScript text and entries are there, linked both ways, and controls that would do nothing are not."""
    options = {"viewport": viewport} if viewport else {}
    opened = opener(java_script_enabled=False, **options)
    warned = opened.record.attributions[1]
    expect(opened.page.locator("#article-text")).to_contain_text("had warned her")
    expect(opened.card(warned.id)).to_be_visible()
    expect(opened.page.locator("#filters")).to_be_hidden()
    opened.word("had warned").click()
    expect(opened.card(warned.id)).to_be_in_viewport()


def test_notice_and_origin_are_on_screen(wide: Opened) -> None:
    """Who opens the page sees that it is a sample, and when and by whom it was published."""
    for words in ("Sample: an invented affair", "Imogen Achterberg", "Tuesday 10 June 2025, 17:30", "Example Wire"):
        expect(wide.page.locator("header")).to_contain_text(words)
