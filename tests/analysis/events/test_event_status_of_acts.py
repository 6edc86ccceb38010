"""Acts done in words, deeds that are only thought of, and what a report of the past says lies ahead."""

from __future__ import annotations

import pytest
from marked_words import draft, read_marked

from dragoman.analysis.events.status import status_of
from dragoman.records.events import EventStatus, EventType

CASES: tuple[tuple[EventStatus, EventType, str], ...] = (
    # What an act in words is done by is no mere purpose of it.
    ("happened", "REQUEST", "The bishop used his sermon to [urge] the miners to go home."),
    ("happened", "ACCUSE", "The mayor took to the steps of the court to [denounce] the judge."),
    ("happened", "REJECT", "Nine deputies joined the speaker to [reject] the budget."),
    ("happened", "SUPPORT", "The council voted to [endorse] the harbour plan."),
    ("happened", "REJECT", "The senate voted to [reject] the treaty."),
    ("planned", "CONSULT", "The envoy flew to Oslo to [meet] the premier."),
    ("planned", "RETREAT", "The council voted to [withdraw] the garrison."),
    ("planned", "ACCUSE", "The minister hired a lawyer to [accuse] the bank."),
    # Who is proud of doing it does it; who was right to do it did it.
    ("happened", "SUPPORT", "Fiji is proud to [support] the appeal."),
    ("happened", "REQUEST", "The queen was right to [urge] the guards to leave."),
    # A deed that is only backed, discussed or leaned towards.
    ("proposed", "COERCE", "Voters support [banning] the sect."),
    ("proposed", "COERCE", "The notion of [arresting] the poet came from the chief of police."),
    ("proposed", "SUPPORT", "The duke is leaning toward [supporting] the regent."),
    ("proposed", "RETREAT", "Nobody liked the idea of [withdrawing] from the fort."),
    ("happened", "ASSAULT", "The general was praised for [shelling] the fort."),
    # An offer that is answered has been made.
    ("happened", "AGREE", "Peru backed an [offer] by Chile to send pilots."),
    ("happened", "REQUEST", "Tonga supported a [call] by Samoa for calm."),
    ("proposed", "CONSULT", "Tonga supports [talks] with Samoa."),
    # Told of the past, what was to come is announced, whether the word of saying stands before or behind it.
    ("planned", "CONSULT", "He would [telephone] the chancellor after Easter, he said."),
    ("planned", "CONSULT", "He said he would [telephone] the chancellor after Easter."),
    ("conditional", "CONSULT", "In a better world he would [telephone] the chancellor."),
    # A claim that is brushed aside is denied.
    ("denied", "ACCUSE", "The abbot rejected the notion that his order had [accused] the bishop."),
    ("denied", "AGREE", "The queen dismissed the suggestion that she had [signed] the lease."),
    # No tense goes on from what was to be done.
    ("happened", "SANCTION", "Oman agreed to free the crew and [expelled] two traders."),
)


@pytest.mark.parametrize(("status", "kind", "text"), CASES, ids=[f"{status}-{text}" for status, _, text in CASES])
def test_an_act_has_the_status_that_its_sentence_gives_it(status: EventStatus, kind: EventType, text: str) -> None:
    """Acts in words are done by what is told of them; deeds that are weighed or denied are not."""
    tree, (head,) = read_marked(text)
    assert status_of(tree, draft(tree, head, kind)).status == status
