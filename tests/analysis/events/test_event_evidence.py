"""Acts that a noun tells of with its owner, deeds of unknown doers, unnamed parties, and the day of a live page."""

from __future__ import annotations

import re

import pytest
from coding import coded, drafts_of

from builders import document
from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.events.stage import find_events
from dragoman.analysis.events.states import admit_states
from dragoman.analysis.parsing.stage import parse_document

OWNED = [
    ("[Norway] dismissed [Sweden]'s offer of mediation.", "AGREE Sweden > -"),
    ("[Norway] welcomed the promise by [Sweden] to lift the embargo.", "AGREE Sweden > -"),
    ("[p:Ada Moor] shrugged at [Norway]'s ultimatum.", "THREATEN Norway > -"),
    ("[Oman] turned down [Chad]'s request to send troops.", "REQUEST/change Chad > -"),
]
WITNESSED = [
    ("The shelling of the hospital lasted an hour.", "ASSAULT"),
    ("Shellfire was heard near the port.", "ASSAULT"),
    ("The curfew starts at dusk.", "COERCE"),
    ("The truce has taken effect.", "RETREAT"),
]
UNWITNESSED = [
    "Attacks on hospitals are crimes.",
    "He wrote a book about bombardment.",
    "A curfew is a crude tool.",
    "Any truce needs patience.",
]
SPOKEN = [
    ("[p:Ada Moor] and [p:Lev Harun] talked by telephone.", ["CONSULT/phone Ada Moor+Lev Harun > -"]),
    ("[Norway] will respond to the attack on the airport.", []),
    ("[Norway] did not rule out talks with [Sweden].", []),
    ("[Norway] ruled out that the ship had sunk.", []),
]


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(("sentence", "expected"), OWNED, ids=[readable(one) for one, _ in OWNED])
def test_act_of_words_with_an_owner_is_told_beside_what_is_done_about_it(sentence: str, expected: str) -> None:
    """The offer that somebody turns down was made."""
    assert expected in coded(sentence)


@pytest.mark.parametrize(("sentence", "kind"), WITNESSED, ids=[readable(one) for one, _ in WITNESSED])
def test_deed_of_unknown_doers_is_one(sentence: str, kind: str) -> None:
    """What was heard, suffered or put into force is a happening although nobody is named."""
    _, drafts, _ = drafts_of(sentence)
    assert [draft.type for draft in drafts if draft.alone] == [kind]


@pytest.mark.parametrize("sentence", UNWITNESSED, ids=readable)
def test_kind_of_deed_is_none(sentence: str) -> None:
    """Words for deeds in general are no happenings."""
    _, drafts, _ = drafts_of(sentence)
    assert not any(draft.alone for draft in drafts)


@pytest.mark.parametrize(("sentence", "expected"), SPOKEN, ids=[readable(one) for one, _ in SPOKEN])
def test_calls_and_answers(sentence: str, expected: list[str]) -> None:
    """Talking by telephone is a call; an answer that is only announced, or left open, takes and makes no happening."""
    assert [one for one in coded(sentence) if not one.startswith(("ASSAULT", "THREATEN"))] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Villagers were ordered to leave the valley.", {"Villagers"}),
        ("Soldiers arrested eleven fishermen near the harbour.", {"Soldiers", "eleven fishermen"}),
        ("The fishermen like the harbour.", set()),
    ],
    ids=["ordered", "arrested", "nothing-done"],
)
def test_unnamed_people_are_parties_through_what_they_do_or_suffer(text: str, names: set[str]) -> None:
    """People without a name become actors where something is done by them or to them, and else not."""
    parse = parse_document(document(text))
    found = {actor.name for actor in admit_states(parse, ()) if actor.kind == "group"}
    assert found == names


LIVE = """06:10 GMT: Norway accuses Sweden of piracy.

07:15 GMT: Oman urges Norway to release the crew.

08:40 GMT: Sweden rejects the charge and will summon the ambassador."""


def test_entries_of_a_live_page_happen_on_its_day() -> None:
    """What an entry under a time of day tells in the present tense happened on the day of the page."""
    parse = parse_document(document(LIVE, published="2031-05-06"))
    actors = admit_states(parse, find_actors(parse, ()))
    dated = {event.type: event.date for event in find_events(parse, actors, ()) if event.status == "happened"}
    assert {kind for kind, date in dated.items() if date and date.start == "2031-05-06"} >= {"ACCUSE", "REQUEST"}
