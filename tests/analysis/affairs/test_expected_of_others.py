"""What is wanted, awaited, fixed or asked of others, and words that only look as if something were."""

from __future__ import annotations

import pytest
from expected_news import expected_in, words

FOUND = [
    (
        "bare singular",
        "Latvia insists that the tribunal publish the maps.",
        "demanded",
        "the tribunal publish the maps",
    ),
    (
        "bare verb behind a stretch",
        "Latvia has demanded since May that the treaty stay in force.",
        "demanded",
        "the treaty stay in force",
    ),
    ("end wanted", "Armenia wants an end to the embargo.", "demanded", "an end to the embargo"),
    ("guarantees wanted", "Peru wants guarantees for its ships.", "demanded", "guarantees for its ships"),
    ("asked for", "Kenya asked for the lifting of the curfew.", "demanded", "the lifting of the curfew"),
    (
        "behind a phrase of time",
        "Norway urged Denmark after the storm to share its charts.",
        "demanded",
        "share its charts",
    ),
    (
        "court awaited",
        "Peru expects the court to publish its findings in June.",
        "planned",
        "the court … publish its findings in June",
    ),
    ("fixed for", "The judge set a hearing for June 20.", "planned", "a hearing for June 20"),
    (
        "invited for a day",
        "Ghana invited President Faye to speak in July.",
        "planned",
        "speak in July",
    ),
    (
        "due there to do it",
        "President Boric is due in Lima on Friday to inspect the port.",
        "planned",
        "due in Lima on Friday",
    ),
    (
        "was to, of a day to come",
        "President Boric was to address parliament on May 21.",
        "planned",
        "address parliament on May 21",
    ),
]


@pytest.mark.parametrize(("text", "kind", "what"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_what_is_asked_or_awaited_is_found(text: str, kind: str, what: str) -> None:
    """Moods, wants of states, fixed days and invitations tell what is to come, on their own footing."""
    found = [(entry.kind, words(entry)) for entry in expected_in(text)[0]]
    assert any(kind == one and (what in told or told in what) for one, told in found), found


NOTHING = [
    ("called them there", "Chile called the envoys to the palace to hear them."),
    ("called it", "Mali called the raid punishment for a strike on its camp."),
    ("arranged by", "The visit was arranged by President Ruto."),
    ("who was organising", "Police asked who was organising the strikes."),
    ("few expect", "Few expect Kenya to leave the bloc."),
    ("hardly anyone", "Hardly anyone hopes to return."),
    ("to be seen", "Each minister wishes to be seen helping."),
    ("onlookers expect", "Analysts expect the firms to sell."),
    ("wants what it may have alone", "Fans want an end to the season."),
]


@pytest.mark.parametrize("text", [case[1] for case in NOTHING], ids=[case[0] for case in NOTHING])
def test_other_senses_expect_nothing(text: str) -> None:
    """Sending for somebody, naming something, arranging in the past and being noticed expect nothing."""
    assert [words(entry) for entry in expected_in(text)[0]] == []


def test_who_is_urged_is_to_do_it_behind_a_phrase_of_time() -> None:
    """Whoever is urged is the one to do it, though a phrase of time stands between."""
    found, names = expected_in("Norway urged Denmark after the storm to share its charts.")
    assert [names[one] for entry in found for one in entry.who] == ["Denmark"]
