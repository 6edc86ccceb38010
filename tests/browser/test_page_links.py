"""Each side of the page lights up the other."""

from __future__ import annotations

import re

import pytest
from opened_pages import Opened, Opener
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

WARNED = 1
BELIEVED = 10


def test_article_shows_exactly_the_text(wide: Opened) -> None:
    """The browser's text of the article is the document's, code point for code point."""
    assert wide.page.locator("#article-text").evaluate("one => one.textContent") == wide.record.document.text


def test_hovering_words_lights_their_card(wide: Opened) -> None:
    """Pointing at a cue lights its entry's card, and outlines the one that encloses it."""
    warned = wide.record.attributions[WARNED]
    wide.word("had warned").hover()
    expect(wide.card(warned.id)).to_have_class(re.compile(r"\blit\b"))
    expect(wide.card(warned.within or "")).to_have_class(re.compile(r"\bnear\b"))


def test_hovering_a_card_lights_its_words(wide: Opened) -> None:
    """Pointing at a card lights source, cue and content, each in its own way."""
    wide.card(wide.record.attributions[WARNED].id).hover()
    assert "".join(wide.page.locator(".seg.lit.as-source").all_inner_texts()) == "Estmark's President Oskar Lind"
    assert wide.page.locator(".seg.lit.as-cue").all_inner_texts() == ["had warned"]
    assert "".join(wide.page.locator(".seg.lit.as-content").all_inner_texts()).startswith("that his navy would")


def test_leaving_puts_the_light_out(wide: Opened) -> None:
    """Nothing stays lit that was only pointed at."""
    wide.word("had warned").hover()
    wide.page.locator("h1").hover()
    expect(wide.page.locator(".lit")).to_have_count(0)


def test_words_after_an_emoji_are_the_right_ones(wide: Opened) -> None:
    """Offsets after a character outside the basic plane are not shifted."""
    wide.page.locator(".entry:has-text('about 40 percent'), .card.figures:has-text('40 percent')").first.hover()
    assert wide.lit() == ["40 percent"]


def test_focus_lights_as_pointing_does(wide: Opened) -> None:
    """Without a mouse the words light their card too."""
    wide.word("had warned").focus()
    expect(wide.card(wide.record.attributions[WARNED].id)).to_have_class(re.compile(r"\blit\b"))


def test_clicking_words_holds_their_entry(wide: Opened) -> None:
    """What was clicked stays lit while the pointer goes elsewhere, until it is let go."""
    believed = wide.record.attributions[BELIEVED]
    wide.word("believed").click()
    wide.page.locator("h1").hover()
    expect(wide.card(believed.id)).to_have_attribute("aria-current", "true")
    expect(wide.card(believed.id)).to_be_in_viewport()
    wide.page.locator("#let-go").click()
    wide.page.locator("h1").hover()
    expect(wide.page.locator(".lit")).to_have_count(0)


def test_clicking_a_card_brings_its_words_into_view(wide: Opened) -> None:
    """A card's words are scrolled to where they can be read."""
    card = wide.page.locator(".card.attributions").last
    card.scroll_into_view_if_needed()
    card.locator(".quote").click()
    expect(wide.page.locator(".seg.lit").first).to_be_in_viewport()


def test_voices_lead_to_the_entry_that_tells(wide: Opened) -> None:
    """A link in the chain of voices goes to the card of the attribution that encloses this one."""
    warned = wide.record.attributions[WARNED]
    wide.card(warned.id).locator(".voices a").first.click()
    expect(wide.card(warned.within or "")).to_have_attribute("aria-current", "true")


def test_address_with_an_entry_opens_at_it(opener: Opener) -> None:
    """A page opened at an entry's id has that entry lit."""
    opened = opener()
    believed = opened.record.attributions[BELIEVED]
    opened.page.goto(opened.page.url.split("#")[0] + f"#{believed.id}")
    opened.page.reload()
    expect(opened.card(believed.id)).to_have_attribute("aria-current", "true")
    opened.requests.clear()
