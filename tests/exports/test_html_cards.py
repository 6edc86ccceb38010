"""What the cards of each list say."""

from __future__ import annotations

from typing import Any

import pytest

import builders as hand
import full_record
from dragoman.exports.html.cards import Body, Desk
from dragoman.exports.html.register import Register
from dragoman.exports.html.writing import choices_of, coverage_of, sections_of, summary_of
from dragoman.records.affairs import NotMentioned, Version
from dragoman.records.record import Record


def said(body: Body) -> str:
    """Give all words of a card on one line."""
    facts = [f"{fact.label}: {', '.join(link.text for link in fact.links)}" for fact in body.facts]
    quotes = [" … ".join(one.pieces) for one in body.quotes]
    badges = [badge.text for badge in body.badges]
    return " | ".join(["".join(piece.text for piece in body.sentence), *quotes, *badges, *facts])


def cards(record: Record, name: str) -> list[Body]:
    """Write the cards of one list."""
    sections = sections_of(Desk(Register(record), {}))
    return [card.body for section in sections if section.name == name for card in section.cards]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"value": 2, "unit": "hour"}, "2 hours"),
        ({"value": 1, "unit": "hour"}, "1 hour"),
        ({"value": 60e9, "unit": "USD", "approximate": True}, "about 60 billion USD"),
        ({"value": None, "low": 30, "high": 40}, "30 to 40"),
        ({"value": None, "low": 30, "unit": "percent"}, "at least 30 percent"),
        ({"value": None, "high": 1200}, "at most 1,200"),
        ({"value": None, "unit": "day"}, "no number of day"),
    ],
    ids=lambda value: None if isinstance(value, dict) else value,
)
def test_figure(fields: dict[str, Any], expected: str) -> None:
    """A figure is told with its bounds and its unit."""
    article = hand.document("It took some time.")
    assert said(
        cards(hand.record(article, figures=(hand.figure(article, "some", **fields),)), "figures")[0]
    ).startswith(f"“some” — {expected}")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"value": "P9M", "type": "DURATION"}, "“soon” — duration | TIMEX3: duration, P9M"),
        ({}, "“soon” — date, not resolved"),
        (
            {"value": "2025-06-01", "interval": hand.interval("2025-06-01", anchor="published", assumption="nearest")},
            "“soon” — Sunday 1 June 2025 | Counted from: the date of publication | Assumed: nearest"
            " | TIMEX3: date, 2025-06-01",
        ),
        ({"interval": hand.interval(None)}, "“soon” — not resolved"),
    ],
    ids=["duration", "bare", "dated", "unresolved"],
)
def test_time(fields: dict[str, Any], expected: str) -> None:
    """A time expression says what it was taken to mean and why, or that nothing could be made of it."""
    article = hand.document("They meet soon.")
    assert said(cards(hand.record(article, times=(hand.time(article, "soon", **fields),)), "times")[0]) == expected


def test_actor_lists_how_it_is_called() -> None:
    """The same words for a party are counted once, each form with its number."""
    body = cards(hand.call(), "actors")[0]
    assert said(body) == "Donald Trump — person, USA, GOV | Mentions: Donald Trump, Trump | Source of: 2 attributions"


def test_many_forms_are_shortened() -> None:
    """A party with very many names does not fill the page."""
    names = [f"name{number}" for number in range(20)]
    article = hand.document(" ".join(names))
    body = cards(hand.record(article, actors=(hand.actor(article, "name0", *names),)), "actors")[0]
    assert [link.text for link in body.facts[0].links][-1] == "and 8 more forms"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("events", "Lea Holm"),
        ("talks", "Parties"),
        ("proposals", "Answer"),
        ("expectations", "planned"),
        ("accounts", "One happening, told by"),
        ("flags", " — "),
        ("silent", "Rain fell."),
    ],
)
def test_every_list_has_words_of_its_own(name: str, expected: str) -> None:
    """Each kind of entry is told in its own words."""
    assert expected in said(cards(full_record.harbour(), name)[0])


ARTICLE = hand.document("Vann, who fled in May, may strike Orme if talks fail; some 30 were hurt. Vann and Orme met.")
VANN = hand.actor(ARTICLE, "Vann")


@pytest.mark.parametrize(
    ("name", "entry", "expected"),
    [
        (
            "events",
            hand.event(ARTICLE, "fled", "RETREAT", background=True, rules=("events.a@1", "events.b@1")),
            ("background", "Rules: events.a@1, events.b@1"),
        ),
        ("events", hand.event(ARTICLE, "met", quad=1, quad_gdelt=2), ("GDELT quad 2",)),
        ("events", hand.event(ARTICLE, "hurt", "ASSAULT", figures=("fi-000000000000",)), ("Figures: fi-000000000000",)),
        ("figures", hand.figure(ARTICLE, "30", 30, category="wounded"), ("Tells of: the wounded",)),
        (
            "expectations",
            hand.expectation(ARTICLE, "may strike", condition=hand.words(ARTICLE, "if talks fail")),
            ("On condition: “if talks fail”",),
        ),
        (
            "actors",
            hand.actor(ARTICLE, "Vann and Orme", kind="group", members=(VANN.id,), wikidata="Q42"),
            ("Members: Vann", "Wikidata: Q42"),
        ),
        (
            "accounts",
            hand.account(ARTICLE, "ev-000000000000", Version(teller=None)),
            ("one version", "Of: ?"),
        ),
        (
            "accounts",
            hand.account(
                ARTICLE,
                "ev-000000000000",
                Version(teller=VANN.id, not_mentioned=(NotMentioned(topic="pay", searched=("pay", "wage")),)),
            ),
            ("Nothing found from Vann: pay (looked for: pay, wage)",),
        ),
    ],
    ids=["history", "quads", "figures", "category", "condition", "members", "one-version", "computed-omission"],
)  # fmt: skip
def test_card_shows(name: str, entry: Any, expected: tuple[str, ...]) -> None:
    """Fields that not every entry has are shown where they are filled."""
    actors = (VANN, entry) if name == "actors" else (VANN,)
    record = hand.record(ARTICLE, **({name: (entry,)} | {"actors": actors}))
    body = cards(record, name)[-1]
    for words in expected:
        assert words in said(body)


def test_addressees_lead_to_their_cards() -> None:
    """Whom something is said to is named; an addressee that is no known actor keeps the article's words."""
    article = hand.document("Orme told Lind and reporters no.")
    lind = hand.actor(article, "Lind")
    parties = (hand.party(article, "Lind", lind), hand.party(article, "reporters"))
    entry = hand.attribution(article, source="Orme", cue="told", content="no", addressees=parties)
    body = cards(hand.record(article, actors=(lind,), attributions=(entry,)), "attributions")[0]
    fact = next(fact for fact in body.facts if fact.label == "Said to")
    assert [(link.text, link.anchor) for link in fact.links] == [("Lind", lind.id), ("reporters", None)]


def test_pronoun_source_is_shown_beside_the_name() -> None:
    """Where the article says "he", the card says whom it took him to be and what the article calls him."""
    article = hand.document("Orme came. He said no.")
    orme = hand.actor(article, "Orme", "Orme", hand.mention(article, "He", "pronoun"))
    entry = hand.attribution(article, source="He", cue="said", content="no", actor=orme)
    told = said(cards(hand.record(article, actors=(orme,), attributions=(entry,)), "attributions")[0])
    assert told.startswith("Orme says: | no")
    assert "Called: “He”" in told


def test_choices_are_ordered_by_weight() -> None:
    """The actors that most entries concern can be picked first; nobody is offered without an entry."""
    sections = sections_of(Desk(Register(hand.call()), {}))
    assert [(choice.name, choice.count) for choice in choices_of(sections)] == [
        ("Donald Trump", 3), ("Vladimir Putin", 1), ("Kremlin", 1),
    ]  # fmt: skip


def test_summary_leaves_silent_sentences_out() -> None:
    """A sentence without an entry is not counted as an entry."""
    assert summary_of(sections_of(Desk(Register(hand.call()), {}))) == "9 entries"


def test_coverage_is_rounded_down() -> None:
    """Only a text of which every sentence carries an entry is covered to 100 percent."""
    article = hand.document(" ".join("Orme said no." for _ in range(200)) + " Rain fell.")
    covered = coverage_of(hand.record(article, silent=(hand.silent(article, "Rain fell."),)))
    assert (covered.known, covered.covered, covered.sentences, covered.percent) == (True, 200, 201, 99)
