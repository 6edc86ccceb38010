"""The views of how the affair stands: what each cell says and which words it opens."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

import builders as hand
import full_record
from dragoman.exports.html import render_page
from dragoman.exports.html.cards import Desk
from dragoman.exports.html.cells import Opener
from dragoman.exports.html.evidence import layers_of
from dragoman.exports.html.lanes import lanes_of
from dragoman.exports.html.register import Register
from dragoman.exports.html.segments import blocks_of
from dragoman.exports.html.views import Views, views_of
from dragoman.records.affairs import Answer, Version
from dragoman.records.record import Record


def laid_out(record: Record) -> Views:
    """Lay out the views of a record."""
    register = Register(record)
    layers = layers_of(register)
    blocks = blocks_of(record.document, layers, lanes_of(register, layers))
    return views_of(Desk(register, {}), Opener(blocks))


@cache
def harbour() -> Views:
    """Lay out the record with an entry in every list."""
    return laid_out(full_record.harbour())


@cache
def page() -> str:
    """Render that record, on one line."""
    return " ".join(render_page(full_record.harbour()).split())


def shown(name: str) -> str:
    """Give the text of one view as a reader without styles has it."""
    found = re.search(rf'<section class="view" id="view-{name}".*?(?=<section class="view"|<footer)', page())
    assert found is not None
    return " ".join(re.sub(r"<[^>]*>", " ", found.group(0)).split())


def test_every_view_has_its_tab() -> None:
    """Each view with anything to show has a tab with its number, and the tab leads to it."""
    assert [(tab.name, tab.count) for tab in harbour().tabs] == [
        ("board", 2), ("accounts", 1), ("expected", 1), ("timeline", 5),
    ]  # fmt: skip
    for tab in harbour().tabs:
        assert f'href="#view-{tab.name}"' in page()
        assert f'id="view-{tab.name}"' in page()


def test_without_an_affair_there_are_no_tabs() -> None:
    """A record with nothing to lay out has its entries only."""
    record = hand.record(hand.document("Rain fell."))
    assert laid_out(record).tabs == ()
    assert 'class="tabs"' not in render_page(record)


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("board", "harbour talks ongoing Lea Holm , Tomas Rey"),
        ("board", "Since from March 2024 on"),
        ("board", "2 rounds held"),
        ("board", "Round 2 · Monday 8 April 2024 Rey rejected it"),
        ("board", "Next · May 2024 A third round is planned"),
        ("board", "Ceasefire rejected Lea Holm → to Tomas Rey a truce of 30 days"),
        ("board", "Condition if the ships withdraw"),
        ("board", "Tomas Rey rejects rejected"),
        ("accounts", "Nothing found looked for: truce , ceasefire"),
        ("accounts", "Not mentioned, as the article states did not say … that the talks had failed"),
        ("accounts", "They differ the end"),
        ("accounts", "Point Tomas Rey The article"),
        ("expected", "May 2024 planned A third round is planned"),
        ("timeline", "Told"),
        ("timeline", "9 April 2024"),
        ("timeline", "said Rey says “We are not there,”"),
    ],
)
def test_view_says(view: str, expected: str) -> None:
    """Each view tells what the record holds, in words and not by colour alone."""
    assert expected in shown(view)


def test_cells_open_their_words() -> None:
    """The segments that a quotation names, joined, are the quotation, character for character."""
    source = render_page(full_record.harbour())
    words = dict(re.findall(r'data-k="(\d+)" class="[^"]*">([^<]*)<', source))
    cells = re.findall(r'<a class="cell" href="#w(\d+)" data-w="([^"]+)"><bdi>([^<]*)</bdi></a>', source)
    assert len(cells) > 10
    for first, ranges, told in cells:
        ends = [(one.split("-") * 2)[:2] for one in ranges.split()]
        numbers = [number for begins, stops in ends for number in range(int(begins), int(stops) + 1)]
        assert numbers[0] == int(first)
        assert "".join(words[str(number)] for number in numbers) == told


def test_words_outside_the_text_lead_nowhere() -> None:
    """A record that no check would pass shows the words without a link."""
    article = hand.document("Orme offered a truce.")
    stray = hand.span_of("x" * 90 + "a pact", 90, 96)
    put = hand.Proposal(id="pr-000000000000", what="deal", spans=(stray,), status="open", by="a@1", confidence=1)
    cell = laid_out(hand.record(article, proposals=(put,))).board.offers[0].words
    assert (cell.pieces, cell.anchor, cell.ranges) == (("a pact",), None, "")


def test_who_was_asked_and_did_not_answer_is_named() -> None:
    """A party that a proposal is put to stands in the row of answers even without one."""
    article = hand.document("Holm offered Rey and Lind a truce. Rey refused.")
    rey, lind = hand.actor(article, "Rey"), hand.actor(article, "Lind")
    put = hand.proposal(
        article,
        "a truce",
        "ceasefire",
        addressed_to=(rey.id, lind.id),
        answers=(Answer(actor=rey.id, answer="rejects", spans=hand.spans(article, "refused")),),
        status="open",
    )
    record = hand.record(article, actors=(rey, lind), proposals=(put,))
    replies = laid_out(record).board.offers[0].replies
    assert [(reply.party.text, reply.answer) for reply in replies] == [("Rey", "rejects"), ("Lind", None)]
    assert "no answer told" in render_page(record)


def test_one_version_says_so() -> None:
    """An account by one teller names the only one."""
    article = hand.document("Rey met Lind, Rey said.")
    rey = hand.actor(article, "Rey")
    met = hand.event(article, "Rey met Lind", actors=(rey.id,))
    told = hand.account(article, met, Version(teller=rey.id))
    assert "One version: told by <bdi>Rey</bdi> alone." in render_page(
        hand.record(article, actors=(rey,), events=(met,), accounts=(told,))
    )


def window(article: Any, words: str, **fields: Any) -> Any:
    """Make an expectation with a window in these words."""
    return hand.interval(fields.pop("start", None), span=hand.span(article, words), **fields)


def test_expectations_stand_by_date_and_undated_last() -> None:
    """First what is due first, then words that give no date, then what has no words for the time."""
    article = hand.document("He hopes to act. She will go soon. They will come in June. It will end in May.")
    expected = (
        hand.expectation(article, "He hopes to act", "hoped"),
        hand.expectation(article, "She will go", window=window(article, "soon")),
        hand.expectation(article, "They will come", window=window(article, "in June", start="2025-06-01")),
        hand.expectation(article, "It will end", window=window(article, "in May", start="2025-05-01")),
    )
    dues = laid_out(hand.record(article, expectations=expected)).dues
    assert [due.words.pieces[0] for due in dues.dated] == ["It will end", "They will come"]
    assert [(due.words.pieces[0], due.open_window) for due in dues.undated] == [
        ("She will go", True), ("He hopes to act", False),
    ]  # fmt: skip


def test_condition_stands_with_its_expectation() -> None:
    """What an expectation depends on is shown as its words."""
    article = hand.document("He will strike if talks fail.")
    entry = hand.expectation(article, "He will strike", "threatened", condition=hand.words(article, "if talks fail"))
    due = laid_out(hand.record(article, expectations=(entry,))).dues.undated[0]
    assert due.condition is not None
    assert due.condition.pieces == ("if talks fail",)


def test_undated_stand_apart_from_the_line() -> None:
    """What has no date is listed after the drawing, not on it."""
    article = hand.document("They met on 3 May. They fought.")
    when = hand.interval("2025-05-03", span=hand.span(article, "3 May"))
    events = (hand.event(article, "They met", date=when), hand.event(article, "They fought", "ASSAULT"))
    course = laid_out(hand.record(article, events=events)).course
    assert [one.words.pieces[0] for one in course.dated] == ["They met"]
    assert [one.words.pieces[0] for one in course.undated] == ["They fought"]
    assert course.undated[0].strokes == ()


def test_what_has_not_happened_says_so() -> None:
    """A moment that is planned or denied does not read like one that came about."""
    article = hand.document("They plan to meet on 3 May.")
    when = hand.interval("2025-05-03", span=hand.span(article, "3 May"))
    course = laid_out(hand.record(article, events=(hand.event(article, "meet", status="planned", date=when),))).course
    assert course.dated[0].what == "CONSULT: nobody named (planned)"


def test_fuzzy_moments_are_marked_in_words() -> None:
    """That the words leave the day open is said, not only drawn."""
    assert "~ some time: " in shown("timeline")


def test_drawings_are_hidden_from_screen_readers() -> None:
    """Every drawing repeats what stands beside it in words."""
    source = page()
    assert source.count("<svg") == len(re.findall(r'<svg[^>]*aria-hidden="true"', source))
    assert source.count("<svg") > 3
