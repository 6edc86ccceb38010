"""Why an event stands in a record: its words, parties, voice and rules."""

from __future__ import annotations

import pytest

from builders import actor, attribution, document, event, record
from dragoman.errors import UsageError
from dragoman.records.record import Record
from dragoman.vocabularies.event_lexicon import load_event_lexicon
from dragoman.workflows.explain import chosen_events, explain

TEXT = "Moor said that Norway had condemned Sweden. Norway met Sweden."


@pytest.fixture
def told() -> Record:
    """Two events, one of them on somebody's word."""
    made = document(TEXT)
    moor = actor(made, "Moor")
    norway, sweden = (actor(made, name, kind="state") for name in ("Norway", "Sweden"))
    saying = attribution(made, source="Moor", cue="said", content="that Norway had condemned Sweden", actor=moor)
    row = load_event_lexicon().verbs["condemn"][0].row
    condemned = event(
        made,
        "condemned",
        "ACCUSE",
        actors=(norway.id,),
        recipients=(sweden.id,),
        attribution=saying.id,
        rules=("events.verb.condemn@1", f"events.row.{row}@1", "somebody.elses.rule@1"),
    )
    met = event(made, "met", actors=(norway.id,), recipients=(sweden.id,))
    return record(made, actors=[moor, norway, sweden], attributions=[saying], events=[condemned, met])


def test_rules_and_words_are_shown(told: Record) -> None:
    """Every rule is named, with the row of the lexicon in words, beside the trigger, the parties and the voice."""
    shown = "\n".join(explain(told, told.events[0]))
    assert '"condemned" (26-35)' in shown
    assert "actors      Norway" in shown
    assert "recipients  Sweden" in shown
    assert '"Moor"' in shown
    assert "events.verb.condemn@1  a verb or adjective" in shown
    assert "denounce, condemn" in shown
    assert "somebody.elses.rule@1" in shown


def test_documents_own_voice_is_named(told: Record) -> None:
    """An event on nobody's word is the document's own."""
    assert "  on whose word  the document's own" in list(explain(told, told.events[1]))


def test_without_names_all_events_are_meant(told: Record) -> None:
    """Without any name, every event is explained."""
    assert chosen_events(told, ()) == told.events


def test_events_are_picked_by_number_and_id(told: Record) -> None:
    """A number counts from 1 in reading order; the beginning of an id will do."""
    assert chosen_events(told, ("2", told.events[0].id[:9])) == (told.events[1], told.events[0])


@pytest.mark.parametrize("name", ["0", "3", "ev-", "nothing"])
def test_name_that_fits_no_one_event(told: Record, name: str) -> None:
    """A number beyond the last, no id, or the beginning of several is wrong usage."""
    with pytest.raises(UsageError):
        chosen_events(told, (name,))
