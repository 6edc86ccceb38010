"""The page as a string: what stands in it, and that nothing of an article can be more than words."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import Any

import pytest

import builders as hand
import full_record
from dragoman.exports.html import render_page
from dragoman.records.affairs import Answer, Difference, NotMentioned, Point, Round, Telling, Version
from dragoman.records.record import Record

VOID = {"meta", "input", "br", "img", "link", "hr"}
LINKS = ("aria-describedby", "aria-labelledby", "aria-controls")


class Page(HTMLParser):
    """What a test asks of a page: its elements with attributes and text, parsed as a browser would nest them."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._open: list[tuple[str, str | None]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.elements.append((tag, given))
        if tag not in VOID:
            self._open.append((tag, given.get("id")))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"{opened} closed by {tag}"

    def handle_data(self, data: str) -> None:
        for _, name in self._open:
            if name:
                self.texts[name] = self.texts.get(name, "") + data

    def values(self, attribute: str) -> list[str]:
        return [given[attribute] or "" for _, given in self.elements if attribute in given]


def page(record: Record) -> Page:
    """Render and parse."""
    return Page(render_page(record))


def line(text: str) -> str:
    """Give a text on one line."""
    return " ".join(text.split())


RECORDS = {"call": hand.call, "full": full_record.harbour}


@pytest.fixture(params=RECORDS, scope="module")
def made(request: pytest.FixtureRequest) -> tuple[Record, Page]:
    """Give a record and its page."""
    record = RECORDS[request.param]()
    return record, page(record)


def test_article_is_the_text(made: tuple[Record, Page]) -> None:
    """The words shown as the article are the document's text and nothing else."""
    record, shown = made
    assert shown.texts["article-text"] == record.document.text


def test_every_entry_has_a_card(made: tuple[Record, Page]) -> None:
    """Every entry of every list is shown under its own id."""
    record, shown = made
    ids = set(shown.values("id"))
    assert [entry.id for _, _, entry in record.entries() if entry.id not in ids] == []


def test_ids_are_unique_and_plain(made: tuple[Record, Page]) -> None:
    """No id is given twice, and none is made of an article's words."""
    ids = made[1].values("id")
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", one) for one in ids)


def test_every_inner_link_leads_somewhere(made: tuple[Record, Page]) -> None:
    """Links within the page and references between elements have their ends."""
    ids = set(made[1].values("id"))
    wanted = [value[1:] for value in made[1].values("href") if value.startswith("#")]
    wanted += [one for attribute in LINKS for value in made[1].values(attribute) for one in value.split()]
    assert [one for one in wanted if one not in ids] == []


def test_nothing_is_loaded(made: tuple[Record, Page]) -> None:
    """No element fetches anything, no style is inline, no handler stands in an attribute."""
    for tag, given in made[1].elements:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base", "form", "audio", "video"}
        assert not [name for name in given if name.startswith("on") or name in {"src", "style", "srcset", "action"}]
    assert "url(" not in render_page(made[0])
    assert "@import" not in render_page(made[0])


def test_same_record_gives_the_same_page(made: tuple[Record, Page]) -> None:
    """A page holds nothing but what its record holds."""
    assert render_page(made[0]) == render_page(made[0])


def test_card_names_the_chain_of_voices() -> None:
    """A word told by another is shown on whose word it stands."""
    record = hand.call()
    card = line(page(record).texts[record.attributions[1].id])
    assert "article < , then Trump < , then Putin" in card


def test_card_says_what_an_attribution_says() -> None:
    """The card gives sentence, kind, verbatim words, date with its assumption, producer and confidence."""
    record = hand.call()
    card = line(page(record).texts[record.attributions[0].id])
    for expected in (
        "Donald Trump says:", "indirect", "that Russian leader Vladimir Putin warned",
        "Wednesday 4 June 2025, from “Wednesday” (the Wednesday of publication)", "tests.builders@1", "0.90",
    ):  # fmt: skip
        assert expected in card


def test_omission_is_named() -> None:
    """What was left out is called so in words, not only in colour."""
    record = hand.call()
    card = line(page(record).texts[record.attributions[3].id])
    assert "Kremlin does not mention:" in card
    assert "not mentioned" in card


def test_denied_saying_is_named() -> None:
    """A saying that is itself denied reads as one."""
    article = hand.document("Orme did not say that ships had left.")
    said = hand.attribution(
        article, source="Orme", cue="did not say", content="that ships had left", polarity="negative"
    )
    assert "“Orme” does not say:" in line(page(hand.record(article, attributions=(said,))).texts[said.id])


def test_source_that_is_not_named_is_not_invented() -> None:
    """Without a source the card says that the article does not tell."""
    article = hand.document("“Stay calm.”")
    said = hand.attribution(article, content="“Stay calm.”", kind="direct")
    card = line(page(hand.record(article, attributions=(said,))).texts[said.id])
    assert "Someone says:" in card
    assert "the article does not say who" in card


def test_empty_lists_say_why() -> None:
    """A list nobody looked for and one that was looked for in vain do not read alike."""
    article = hand.document("Rain fell.")
    shown = line(render_page(hand.record(article, stages=("attributions",))))
    assert "<dt>Attributions</dt><dd>looked for, none found</dd>" in shown
    assert "<dt>Events</dt><dd>no stage reads these yet</dd>" in shown


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"published": None}, "not known: dates that count from it stay unresolved"),
        ({"published": "2025-06-04", "published_from": "dateline"}, "Wednesday 4 June 2025 (from the dateline)"),
        ({"published": "2025-06-04", "published_from": "option"}, "(as given when it was read)"),
        ({"title": None}, "Untitled article"),
        ({"notice": "Sample: made up."}, "Sample: made up."),
        ({"byline": "Ida Roe"}, "Ida Roe"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else None,
)
def test_head_says_where_the_article_is_from(fields: dict[str, Any], expected: str) -> None:
    """Title, byline, date with its origin and notice stand at the head, and what is not known is said."""
    assert expected in render_page(hand.record(hand.document("Rain fell.", **fields)))


def test_coverage_is_counted() -> None:
    """The share of sentences with an entry is told in numbers."""
    assert "3 of 4 sentences carry an entry" in render_page(hand.call())


def test_coverage_that_nobody_measured_is_not_invented() -> None:
    """Without the stage that finds silent sentences there is no number."""
    shown = render_page(hand.record(hand.document("Rain fell."), stages=("actors",)))
    assert "Coverage was not measured" in shown


@pytest.mark.parametrize("name", ["attribution", "actor"])
def test_references_that_lead_nowhere_are_no_links(name: str) -> None:
    """A record that no check would pass still gives a page."""
    article = hand.document("Orme said no.")
    fields = {"within": "at-000000000000"} if name == "attribution" else {"actor": "ac-000000000000"}
    said = hand.attribution(article, source="Orme", cue="said", content="no", **fields)
    assert page(hand.record(article, attributions=(said, said))).texts["article-text"] == "Orme said no."


HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "</style><svg onload=alert(1)>",
    "{{7*7}}{% raw %}{#",
    "]]><!--",
    "\"' onmouseover='alert(1)' x=\"",
    "&lt;b&gt;&#60;b&#62;&amp;",
    "javascript:alert(1)",
    "\u202etxet denrut\u2066",
    "\u2028\u2029\x00\x1b[31m",
    "🚢\U0001f1fa\U0001f1f3",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str) -> None:
    """Whatever an article, its title, its parties or its notice are called, the page gains no element by it."""

    def tags(words: str) -> list[tuple[str, list[str]]]:
        return [(tag, sorted(given)) for tag, given in page(full_of(words)).elements]

    assert page(full_of(words)).texts["article-text"] == full_of(words).document.text.replace("\x00", "\u2400")
    # Signs that turn the direction are set apart in an element of their own each.
    turned = sum(1 for character in words if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069")
    assert len([tag for tag, _ in tags(words) if tag != "span"]) == len([t for t, _ in tags("x y") if t != "span"])
    assert turned or tags(words) == tags("x" * len(words))


def full_of(words: str) -> Record:
    """Make a record with the same words in every place that takes words."""
    text = f"The envoy {words} said that {words} would not come."
    article = hand.document(
        text,
        paragraphs=(hand.span_of(text, 0, len(text)),),
        sentences=(),
        **dict.fromkeys(("title", "byline", "source", "notice", "url", "language", "reader"), words),
    )
    envoy = hand.actor(article, words, words, sector=words, country=words, roles=(hand.role(article, words, of=words),))
    said = hand.attribution(
        article, source=words, cue="said", lemma=words, content=(words, 2), actor=envoy, medium=words
    )
    query = hand.flag(article, words, words)
    made = hand.figure(article, (words, 2), 1, unit=words, holder=envoy.id)
    affair = affair_full_of(article, words, envoy.id, said.id)
    return hand.record(article, actors=(envoy,), attributions=(said,), flags=(query,), figures=(made,), **affair)


def affair_full_of(article: Any, words: str, envoy: str, said: str) -> dict[str, Any]:
    """Make talks, a proposal, an expectation and an account with the same words in every place that takes words."""
    where, when = hand.place(article, words, words, country="NOR"), hand.interval("2024-04-08", assumption=words)
    spans = hand.spans(article, words)
    date = hand.interval("2024-04-08", span=spans[0])
    track = hand.talks(
        article,
        words,
        words,
        parties=(envoy,),
        topics=(hand.words(article, words),),
        since=when,
        rounds=(Round(date=date, place=where, outcome=hand.words(article, words)),),
    )
    answer = Answer(actor=envoy, answer="rejects", attribution=said, spans=spans)
    put = hand.proposal(
        article, words, put_by=(envoy,), terms=(hand.words(article, words),), venues=(where,), answers=(answer,),
        conditions=(hand.words(article, words),),
    )  # fmt: skip
    due = hand.expectation(article, words, window=date, condition=hand.words(article, words))
    gaps = (NotMentioned(topic=words, searched=(words,)), NotMentioned(topic=f"{words}.", explicit=said))
    versions = (
        Version(teller=envoy, points=(Point(topic=words, spans=spans),)),
        Version(teller=None, not_mentioned=gaps),
    )
    clash = Difference(topic=words, tellings=(Telling(teller=None, spans=spans),))
    told = hand.account(article, track, *versions, differences=(clash,))
    return {"talks": (track,), "proposals": (put,), "expectations": (due,), "accounts": (told,)}


def test_carriage_returns_survive_the_parser() -> None:
    """A Windows line end is written so that a browser does not turn it into another."""
    article = hand.document("One.\r\n\r\nTwo.\r\n")
    source = render_page(hand.record(article))
    assert "\r" not in source
    assert Page(source).texts["article-text"] == article.text


def test_ids_that_are_not_ids_are_not_used() -> None:
    """An entry whose id is hostile gets a number instead."""
    article = hand.document("Orme said no.")
    orme = hand.Actor(
        id='x" onclick="', name="Orme", kind="person", mentions=(hand.mention(article, "Orme"),), by="a@1", confidence=1
    )
    assert "actors-1" in page(hand.record(article, actors=(orme,))).values("id")


def test_import_is_light() -> None:
    """Naming the export does not import the template engine."""
    probe = "import sys, dragoman.exports.html; raise SystemExit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
