"""Threats that name no deed, what is appointed for a day to come, and what texts and words of asking lay down."""

from __future__ import annotations

import pytest
from expected_news import expected_in, words

FOUND = [
    (
        "consequences for others",
        "President Deby of Chad said that Sudan would face consequences.",
        "threatened",
        "Sudan would face consequences",
    ),
    (
        "taken for war",
        "Egypt said it would treat any blockade as an act of war.",
        "threatened",
        "it would treat any blockade as an act of war",
    ),
    (
        "what is done to intruders",
        "Cuba warned that any plane over its bases would be shot down.",
        "threatened",
        "any plane over its bases would be shot down",
    ),
    ("any thing threatened", "Belarus has threatened counteraction.", "threatened", "counteraction"),
    ("hinted at", "Turkey hinted at an embargo on Greek ships.", "threatened", "an embargo on Greek ships"),
    (
        "forced to retaliate",
        "Officials say Russia will be forced to take retaliatory steps.",
        "threatened",
        "Russia will be forced to take retaliatory steps",
    ),
    ("noun with its day", "Kenya faces elections in August.", "planned", "elections in August"),
    (
        "relative clause with its day",
        "Mali stays away from the summit that Ghana is hosting in June.",
        "planned",
        "the summit … in June",
    ),
    (
        "progressive",
        "President Lula is travelling to Chile on Friday.",
        "planned",
        "President Lula is travelling to Chile on Friday",
    ),
    ("able", "Nepal hopes to be able to reopen the pass.", "hoped", "reopen the pass"),
    ("warned to", "The Kenyan army warned villagers to leave the valley.", "demanded", "leave the valley"),
    ("tasked with", "Ministers were tasked with drafting a budget.", "demanded", "drafting a budget"),
    ("assured", "Oman assured Qatar that the port would stay open.", "promised", "the port would stay open"),
    (
        "text that provides",
        "The accord provides for a withdrawal of all guns.",
        "planned",
        "a withdrawal of all guns",
    ),
    ("wanted done", "Peru wants the statue returned.", "demanded", "the statue returned"),
    (
        "conjoined without to",
        "Italy urged Libya to stop the boats and arrest the smugglers.",
        "demanded",
        "arrest the smugglers",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "what"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_expectation_is_found_with_its_kind(text: str, kind: str, what: str) -> None:
    """Threats, appointments and what is asked for are found with their kind and their words."""
    assert (kind, what) in [(entry.kind, words(entry)) for entry in expected_in(text)[0]]


NOTHING = [
    ("endangered", "The drought threatened harvests in Kenya."),
    ("own losses", "Egypt said its army would suffer losses."),
    ("inverted condition", "Should Kenya refuse the loan, nobody would be surprised."),
    ("idiom of coming", "The minister said the talks would come to nothing."),
    ("past election", "Kenya held elections in August 2020."),
    ("people at large", "Analysts expect customers to save."),
]


@pytest.mark.parametrize("text", [case[1] for case in NOTHING], ids=[case[0] for case in NOTHING])
def test_nothing_is_expected(text: str) -> None:
    """Dangers, losses of one's own, conditions, idioms and what is past are no expectations."""
    assert [words(entry) for entry in expected_in(text)[0]] == []


def test_day_of_an_interview_is_no_window() -> None:
    """The day on which an interview was published does not say by when what was asked in it is to be done."""
    (entry,) = expected_in("Ghana urged Togo to reopen the road in an interview published on Monday.")[0]
    assert entry.window is None
