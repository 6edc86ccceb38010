"""The views of how the affair stands, used with mouse, keyboard, on paper and without script."""

from __future__ import annotations

import re

import pytest
from opened_pages import NARROW, Opened, Opener
from playwright.sync_api import expect

import full_record

pytestmark = pytest.mark.browser

VIEWS = ("board", "accounts", "expected", "timeline")
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def affair(opener: Opener) -> Opened:
    """Open the page of a record with an entry in every list."""
    return opener(full_record.harbour())


def tab(opened: Opened, view: str) -> None:
    """Bring a view to the front."""
    opened.page.locator(f".tab[data-view={view}]").click()


@pytest.mark.parametrize("view", VIEWS)
def test_tab_brings_its_view_to_the_front(affair: Opened, view: str) -> None:
    """One view is shown at a time, and its tab says that it is the one."""
    tab(affair, view)
    expect(affair.page.locator(f"#view-{view}")).to_be_visible()
    expect(affair.page.locator(".view:visible")).to_have_count(1)
    expect(affair.page.locator(".tab[aria-current=true]")).to_have_attribute("data-view", view)
    expect(affair.page.locator("#filters")).to_be_hidden()


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [320, 390, 861, 1280])
def test_no_view_overflows(opener: Opener, view: str, width: int) -> None:
    """No width of screen needs scrolling sideways."""
    opened = opener(full_record.harbour(), viewport={"width": width, "height": 800})
    if width <= 860:
        opened.page.locator("#sheet-button").click()
    tab(opened, view)
    assert opened.page.evaluate(OVERFLOW) == 0


@pytest.mark.parametrize(
    ("view", "cell", "words"),
    [
        ("board", ".replies .cell", "rejected"),
        ("board", ".rounds .told .cell", "Rey rejected it"),
        ("timeline", ".timeline .cell.plain", "Monday"),
        ("accounts", ".stated .cell", "did not say that the talks had failed"),
        ("accounts", ".say .cell", "the ships withdraw"),
        ("expected", ".due .cell", None),
        ("timeline", ".timeline td.what .cell", None),
    ],
    ids=["answer", "outcome", "date", "omission", "difference", "expectation", "moment"],
)
def test_cell_opens_its_words(affair: Opened, view: str, cell: str, words: str | None) -> None:
    """A click on a cell lights its words in the article, holds them and brings them into view."""
    tab(affair, view)
    found = affair.page.locator(f"#view-{view} {cell}")
    found.first.click()
    expect(found.first).to_have_attribute("aria-current", "true")
    expect(affair.page.locator("#article-text .seg.lit").first).to_be_in_viewport()
    lit = " ".join("".join(affair.lit()).split())
    assert lit.replace(" ", "") == (words or lit).replace(" ", "")
    expect(affair.page.locator("#held")).to_contain_text("Held:")
    affair.page.locator("h1").hover()
    affair.page.keyboard.press("Escape")
    expect(affair.page.locator(".seg.lit")).to_have_count(0)


def test_words_light_the_cells_that_rest_on_them(affair: Opened) -> None:
    """With a view in front, pointing at words outlines its cells, and a click holds the narrowest."""
    tab(affair, "board")
    affair.page.locator("#article-text .seg").filter(has_text="30 days").first.hover()
    expect(affair.page.locator("#view-board .cell.near").first).to_be_visible()
    affair.page.locator("#article-text .seg").filter(has_text="30 days").first.click()
    expect(affair.page.locator("#view-board .cell.lit")).to_have_text("30 days")


def test_words_without_a_cell_bring_the_entries_back(affair: Opened) -> None:
    """Words on which nothing of the view rests lead to their entry."""
    tab(affair, "expected")
    affair.page.locator("#article-text .seg").filter(has_text="Foreign Minister").first.click()
    expect(affair.page.locator("#view-entries")).to_be_visible()
    expect(affair.page.locator(".card.lit")).to_have_count(1)


def test_name_on_the_board_leads_to_its_card(affair: Opened) -> None:
    """The title of a track goes to the entry with everything that the record holds of it."""
    tab(affair, "board")
    affair.page.get_by_role("link", name="harbour talks").click()
    expect(affair.card(affair.record.talks[0].id)).to_have_attribute("aria-current", "true")
    expect(affair.card(affair.record.talks[0].id)).to_be_in_viewport()


def test_keys_walk_through_the_cells(affair: Opened) -> None:
    """J and k go from cell to cell, and Enter holds; the cells of a view are one stop of the Tab key."""
    tab(affair, "board")
    reached = []
    for key in ("j", "j", "k"):
        affair.page.keyboard.press(key)
        reached.append(affair.page.evaluate("document.activeElement.dataset.w"))
    assert reached[0] == reached[2] != reached[1]
    affair.page.keyboard.press("Enter")
    expect(affair.page.locator(".cell[aria-current=true]")).to_have_attribute("data-w", reached[0])
    assert (
        affair.page.evaluate("[...document.querySelectorAll('a.cell')].filter(one => one.tabIndex === 0).length") == 1
    )


def test_search_key_goes_back_to_the_entries(affair: Opened) -> None:
    """The slash searches entries, wherever one is."""
    tab(affair, "timeline")
    affair.page.keyboard.press("/")
    expect(affair.page.locator("#search")).to_be_focused()


def test_columns_are_tellers_and_rows_are_points(affair: Opened) -> None:
    """The table keeps its roles, so that a screen reader names teller and point of each cell."""
    tab(affair, "accounts")
    table = affair.page.get_by_role("table").first
    assert table.get_by_role("columnheader").all_inner_texts() == ["Point", "Tomas Rey", "The article"]
    heads = table.get_by_role("rowheader").all_inner_texts()
    assert [" ".join(head.split()) for head in heads] == ["They differ the end", "outcome", "the truce", "failure"]


def test_narrow_screen_stacks_the_tellers(opener: Opener) -> None:
    """On a telephone each point is a block in which every teller is named."""
    opened = opener(full_record.harbour(), viewport=NARROW)
    opened.page.locator("#sheet-button").click()
    tab(opened, "accounts")
    expect(opened.page.locator(".versions .teller:visible").first).to_have_text(re.compile("Tomas Rey|The article"))


def test_cell_on_a_narrow_screen_shows_words_above_the_sheet(opener: Opener) -> None:
    """The words that a tapped cell opens are not under the sheet."""
    opened = opener(full_record.harbour(), viewport=NARROW)
    opened.page.locator("#sheet-button").click()
    tab(opened, "board")
    opened.page.locator("#view-board .replies .cell").first.click()
    top = opened.page.locator("#entries").evaluate("one => innerHeight - one.offsetHeight")
    opened.page.wait_for_function(
        "top => document.querySelector('.seg.lit').getBoundingClientRect().bottom < top", arg=top
    )


def test_paper_has_every_view(affair: Opened) -> None:
    """Printed, all views stand one after another, whatever was in front."""
    affair.page.emulate_media(media="print")
    for view in VIEWS:
        expect(affair.page.locator(f"#view-{view}")).to_be_visible()
    expect(affair.page.locator(".tabs")).to_be_hidden()


def test_without_script_views_follow_the_entries(opener: Opener) -> None:
    """Without JavaScript the tabs are links to views that are all there, and a cell is a link to its words."""
    opened = opener(full_record.harbour(), java_script_enabled=False)
    expect(opened.page.locator(".view:visible")).to_have_count(5)
    opened.page.locator(".tab[data-view=board]").click()
    expect(opened.page.locator("#view-board h4").first).to_be_in_viewport()
    opened.page.locator("#view-board .replies .cell").first.click()
    expect(opened.page.locator("#article-text .seg:target")).to_be_in_viewport()


def test_address_with_a_view_opens_at_it(opener: Opener) -> None:
    """A page opened at a view's name has that view in front."""
    opened = opener(full_record.harbour())
    opened.page.goto(opened.page.url.split("#")[0] + "#view-timeline")
    opened.page.reload()
    expect(opened.page.locator("#view-timeline")).to_be_visible()
    opened.requests.clear()


def test_drawing_shows_a_day_and_a_stretch(affair: Opened) -> None:
    """A single day is one bar; a month has soft ends of several strengths."""
    tab(affair, "timeline")
    bars = affair.page.locator(".timeline .bar").all()
    counts = {bar.locator("rect").count() for bar in bars}
    assert 1 in counts
    assert max(counts) > 1
