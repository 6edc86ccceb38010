"""A hostile article in a real browser: nothing of it runs, nothing of it loads."""

from __future__ import annotations

import pytest
from opened_pages import Opener
from playwright.sync_api import expect

import builders as hand
from dragoman.records.record import Record

pytestmark = pytest.mark.browser

HOSTILE = {
    "image": "</script><img src=x onerror=\"window.ran=1\">",
    "script": "<script>window.ran=1;alert(1)</script>",
    "style": "</style><svg onload=\"window.ran=1\">",
    "template": "{{7*7}}{% for x in y %}${7*7}",
    "section": "]]><!-- --!><script>window.ran=1</script>",
    "quotes": "\" autofocus onfocus=\"window.ran=1\" x='",
    "entity": "&lt;img src=x onerror=window.ran=1&gt;",
    "address": "javascript:window.ran=1",
    "remote": "<link rel=stylesheet href=https://example.org/x.css><iframe src=https://example.org>",
    "json": "\\u003c/script\\u003e<!--<script>",
    "direction": "\u202e;)1(trela\u2066",
    "lines": "\u2028window.ran=1\u2029",
}  # fmt: skip


LOADING = "img, svg, iframe, object, embed, link, form, [onload], [onerror], [onfocus]"


def hostile(words: str) -> Record:
    """Make a record with the same words wherever words can stand."""
    text = f"The envoy {words} said that {words} was there."
    article = hand.document(
        text,
        paragraphs=(hand.span_of(text, 0, len(text)),),
        sentences=(),
        **dict.fromkeys(("title", "byline", "source", "notice", "url"), words),
    )
    envoy = hand.actor(article, words, words, sector=words, roles=(hand.role(article, words, of=words),))
    said = hand.attribution(article, source=words, cue="said", lemma=words, content=(words, 2), actor=envoy)
    query = hand.flag(article, words, words)
    return hand.record(article, actors=(envoy,), attributions=(said,), flags=(query,))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_stay_words(opener: Opener, words: str) -> None:
    """They stand on the page as they are, make no element, and nothing runs, asks or loads when the page is used."""
    one = opener(hostile(words))
    assert one.page.locator("#article-text").evaluate("one => one.textContent") == one.record.document.text
    assert one.page.locator("h1").evaluate("one => one.textContent") == one.record.document.title
    assert (one.page.locator("script").count(), one.page.locator("style").count()) == (2, 1)
    assert one.page.locator(LOADING).count() == 0
    one.word("said").click()
    one.card(one.record.actors[0].id).hover()
    one.page.locator("#search").fill("envoy")
    one.page.locator("#actor").select_option(index=1)
    assert one.page.evaluate("typeof window.ran") == "undefined"


def test_inline_script_is_refused(opener: Opener) -> None:
    """Even an element that got onto the page could not run: the policy knows one script only."""
    one = opener()
    one.page.evaluate(
        "() => { const made = document.createElement('div'); made.innerHTML = '<img src=x onerror=\"window.ran=1\">';"
        " document.body.append(made); }"
    )
    expect(one.page.locator("img")).to_have_count(1)
    one.page.wait_for_timeout(200)
    assert one.page.evaluate("typeof window.ran") == "undefined"
    assert any("Content Security Policy" in complaint for complaint in one.complaints)
    one.complaints.clear()
    one.requests.clear()


def test_direction_controls_turn_nothing_outside(opener: Opener) -> None:
    """A control that would turn the letters after it is shown by a sign, and the sentence keeps its order."""
    one = opener(hostile(HOSTILE["direction"]))
    assert one.page.locator("#article-text .control").count() == 4
    inside = "one => getComputedStyle(one).unicodeBidi"
    assert one.page.locator("#article-text .control").first.evaluate(inside) == "isolate"
