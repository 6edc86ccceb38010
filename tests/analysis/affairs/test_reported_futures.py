"""Futures in reports that go on, warnings of one's own deeds, readiness, and terms that end."""

from __future__ import annotations

import pytest
from expected_news import expected_in, words

FOUND = [
    (
        "report goes on with that",
        "Kenya said that the port had closed but that it would build another one.",
        "planned",
        "it would build another one",
    ),
    (
        "report goes on without a subject",
        "Peru said it had no quarrel with Chile but would reinforce its patrols.",
        "planned",
        "would reinforce its patrols",
    ),
    (
        "warned of own deed on condition",
        "Kenya warned that it would withhold the deposit if the work was not done.",
        "threatened",
        "it would withhold the deposit",
    ),
    (
        "unless others comply",
        "Kenya said it would review the treaty unless Uganda paid its share.",
        "threatened",
        "it would review the treaty",
    ),
    (
        "ready in case of failure",
        "Kenya said its army was ready to march if the talks failed.",
        "threatened",
        "march",
    ),
    (
        "neither of them",
        "Peru and Chile agreed that neither would enlarge its fleet.",
        "promised",
        "neither would enlarge its fleet",
    ),
    (
        "first of a list",
        "Togo pledged to open the port, to cut its dues and to hire pilots.",
        "promised",
        "open the port",
    ),
    (
        "second of a list",
        "Togo pledged to open the port, to cut its dues and to hire pilots.",
        "promised",
        "cut its dues",
    ),
    (
        "last of a list",
        "Togo pledged to open the port, to cut its dues and to hire pilots.",
        "promised",
        "hire pilots",
    ),
    ("one object", "Togo agreed to review and publish the lists.", "promised", "review … publish the lists"),
    (
        "or else",
        "Togo demanded that the mayor leave the town, or it would shut the border.",
        "threatened",
        "it would shut the border",
    ),
    (
        "second of two threats",
        "Cuba said it would regard the flights as an act of war and retaliate.",
        "threatened",
        "retaliate",
    ),
    (
        "second of two plans",
        "He was to open the fair and to sign the charter on Friday.",
        "planned",
        "sign the charter on Friday",
    ),
    ("deadline at an hour", "The deadline expires at sunset.", "deadline", "The deadline expires at sunset"),
    (
        "office goes on",
        "The president's office said the plan was weak, but that a delegation would leave for Oslo.",
        "planned",
        "a delegation would leave for Oslo",
    ),
    ("sum", "Norway pledged $90 million for the clinics.", "promised", "$90 million"),
    (
        "term",
        "The lease on the naval base runs out on June 30.",
        "deadline",
        "The lease on the naval base runs out on June 30",
    ),
    (
        "tag before the second verb",
        "Togo will shut two bridges, its foreign minister said, and will search all ships.",
        "planned",
        "will search all ships",
    ),
    ("falls due", "The last instalment falls due on May 31.", "deadline", "The last instalment falls due on May 31"),
    (
        "arranged for him",
        "Mr Tan is no stranger there. He flies to Oslo on Friday.",
        "planned",
        "He flies to Oslo on Friday",
    ),
]


@pytest.mark.parametrize(("text", "kind", "what"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_future_in_a_report_is_found(text: str, kind: str, what: str) -> None:
    """A report that goes on, a warning of one's own deed and the end of a term tell what is to come."""
    assert (kind, what) in [(entry.kind, words(entry)) for entry in expected_in(text)[0]]


NOTHING = [
    ("open to it", "Kenya was ready to compromise."),
    ("own misfortune", "Kenya warned that it would miss the target."),
    ("term that ended", "The lease ran out on May 1."),
    ("runs out of things", "The garrison runs out on Sundays."),
    ("called off", "President Boric was to fly to Lima on Friday, but cancelled the trip."),
    ("threat of an earlier year", "Togo had threatened Benin with sanctions in 2021."),
    ("opinion that goes on", "Analysts said that the port was closed and that traders would suffer."),
]


@pytest.mark.parametrize("text", [case[1] for case in NOTHING], ids=[case[0] for case in NOTHING])
def test_what_is_no_plan_is_left_out(text: str) -> None:
    """Openness, misfortunes, terms that are over and opinions are no expectations."""
    assert [words(entry) for entry in expected_in(text)[0]] == []


def test_inverted_condition_is_not_what_is_threatened() -> None:
    """What 'should they refuse' says is the condition of a threat."""
    found = [words(entry) for entry in expected_in("Togo threatened Benin with a ban should it refuse to pay.")[0]]
    assert found == ["a ban"]
