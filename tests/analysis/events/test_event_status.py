"""Whether a happening came about is read from its own words and from what it stands under."""

from __future__ import annotations

import pytest
from marked_words import draft, read_marked
from status_cases import SENTENCES

from dragoman.analysis.events.status import status_of
from dragoman.records.events import EventStatus
from dragoman.records.intervals import Interval

CASES = [(status, kind, text) for status, listed in SENTENCES.items() for kind, text in listed]


@pytest.mark.parametrize(("status", "kind", "text"), CASES, ids=[f"{status}-{text}" for status, _, text in CASES])
def test_a_happening_has_the_status_that_its_sentence_gives_it(status: EventStatus, kind: str, text: str) -> None:
    """The happening in brackets has the status that the words around it give."""
    tree, (head,) = read_marked(text)
    assert status_of(tree, draft(tree, head, kind)).status == status


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Laos failed to [sign] the treaty.", "events.status.left-undone@1"),
        ("Laos threatened to [attack] the ferry.", "events.status.threaten@1"),
        ("No [talks] were held in Hue.", "events.status.no-before-noun@1"),
    ],
    ids=["failed-to", "threatened-to", "no-talks"],
)
def test_a_status_names_the_rule_that_gave_it(text: str, rule: str) -> None:
    """Each rule that changed the status is named, so that a reader can ask why."""
    tree, (head,) = read_marked(text)
    assert rule in status_of(tree, draft(tree, head, "CONSULT")).rules


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("Russia [annexed] Crimea in 2014.", True),
        ("During his campaign the senator [promised] peace to the islands.", True),
        ("Thousands have fled since militias [attacked] the town.", True),
        ("The army [seized] the port three decades ago.", True),
        ("During the war of 1973 Egypt [crossed] the canal.", True),
        ("The army [seized] the port on Monday.", False),
        ("The army [seized] the port in June.", False),
        ("During the meeting the envoy [accused] Laos of theft.", False),
        ("In 2014 guards [must] have slept.", False),
    ],
    ids=["past-year", "campaign", "since", "decades-ago", "war-of", "weekday", "month", "meeting", "doubted"],
)
def test_history_is_told_apart_from_news(text: str, background: bool) -> None:
    """What is set in a past year, in an era or years ago, or only dates something else, is background."""
    tree, (head,) = read_marked(text)
    assert status_of(tree, draft(tree, head, "ASSAULT"), None, "2025-06-04").background is background


@pytest.mark.parametrize(
    ("day", "background"), [("2025-06-01", False), ("2025-04-20", False), ("2024-12-24", True)], ids=str
)
def test_a_date_long_before_publication_makes_background(day: str, background: bool) -> None:
    """What ended more than two months before publication is background whatever its words."""
    tree, (head,) = read_marked("Guards [fired] on the crowd.")
    date = Interval(start=day, end=day, precision="day", anchor="published")
    assert status_of(tree, draft(tree, head, "ASSAULT"), date, "2025-06-04").background is background


@pytest.mark.parametrize(
    "text",
    ["The premier is [visiting] Oslo on Friday.", "The premier [visits] Oslo on Friday."],
    ids=["progressive", "present"],
)
def test_what_is_dated_ahead_of_publication_is_planned(text: str) -> None:
    """The present tense tells of the future where the date lies ahead."""
    tree, (head,) = read_marked(text)
    date = Interval(start="2025-06-06", end="2025-06-06", precision="day", anchor="published")
    status = status_of(tree, draft(tree, head, "CONSULT"), date, "2025-06-04")
    assert (status.status, status.background) == ("planned", False)


def test_a_refusal_told_by_will_not_is_a_rejection_that_happened() -> None:
    """'Will not agree' rejects, and that it did; 'will not reject' rejects nothing."""
    tree, (head,) = read_marked("Laos will not [agree] to a truce.")
    assert status_of(tree, draft(tree, head, "REJECT")).status == "happened"
    tree, (head,) = read_marked("Laos will not [reject] the truce.")
    assert status_of(tree, draft(tree, head, "REJECT")).status == "negated"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The junta [said] that the troops must [leave].", "happened"),
        ("The junta has not [said] that the troops must [leave].", "negated"),
    ],
    ids=["said", "not-said"],
)
def test_what_is_done_by_saying_has_the_status_of_the_saying(text: str, status: str) -> None:
    """A demand made by saying that others must do something is made once it is said."""
    tree, heads = read_marked(text)
    one = draft(tree, heads[1], "REQUEST", trigger=tuple(heads), rules=("events.statement.request@1",))
    assert status_of(tree, one).status == status


def test_a_verbal_act_does_not_last() -> None:
    """'Is demanding' is a demand that was made, while 'is shelling' goes on."""
    tree, (head,) = read_marked("Laos is [demanding] an apology.")
    assert status_of(tree, draft(tree, head, "REQUEST")).status == "happened"


def test_the_past_is_not_planned_whatever_its_date() -> None:
    """A date that was read as lying ahead makes no plan of what is told in the past."""
    tree, (head,) = read_marked("Laos [signed] the pact on January 1.")
    date = Interval(start="2026-01-01", end="2026-01-01", precision="day", anchor="published")
    assert status_of(tree, draft(tree, head, "AGREE"), date, "2025-12-12").status == "happened"
