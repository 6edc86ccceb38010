"""Answers that are told without a verb of answering, and to which proposal they belong."""

from __future__ import annotations

import pytest

from dragoman.records.affairs import Proposal
from dragoman.workflows.read import read


def answers_in(text: str) -> tuple[Proposal, set[tuple[str, str]]]:
    """Give the only proposal of a text, and the answers to it by the name of who answers."""
    record = read(f"---\ntitle: News\npublished: 2024-05-15\n---\n\n{text}\n".encode(), format="text")
    names = {actor.id: actor.name for actor in record.actors}
    (proposal,) = record.proposals
    return proposal, {(names[one.actor], one.answer) for one in proposal.answers}


ANSWERED = [
    (
        "called something bad",
        "Norway proposed a truce to Mali. Ghana called the offer a trap.",
        {("Ghana", "rejects")},
    ),
    (
        "in favour and against",
        "Norway proposed a summit. Ghana is in favour, Mali is against it.",
        {("Ghana", "supports"), ("Mali", "rejects")},
    ),
    (
        "nothing came back",
        "Norway proposed a truce. There was no reply from Mali.",
        {("Mali", "ignores")},
    ),
    (
        "came out against the idea",
        "Norway urged Kenya to lift the ban. Ghana came out against the idea, while Togo backed it.",
        {("Ghana", "rejects"), ("Togo", "supports")},
    ),
    (
        "abstained",
        "The parliament of Mali approved a bill drafted by Norway, with Ghana abstaining.",
        {("the parliament of Mali", "accepts"), ("Ghana", "undecided")},
    ),
    (
        "accepted at once",
        "Norway proposed a prisoner swap to Mali. Mali accepted within hours.",
        {("Mali", "accepts")},
    ),
    (
        "bare refusal of a demand",
        "Norway insisted that Mali leave the island; Mali refused.",
        {("Mali", "rejects")},
    ),
    (
        "an offer behind a dash",
        "Norway appealed to Mali to return to the talks - an offer that Mali has ignored.",
        {("Mali", "ignores")},
    ),
    (
        "still to be discussed",
        "Norway offered to host a summit. Mali will consider the offer next week.",
        {("Mali", "undecided")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answers"), [case[1:] for case in ANSWERED], ids=[case[0] for case in ANSWERED])
def test_answer_is_read_off_what_is_told(text: str, answers: set[tuple[str, str]]) -> None:
    """Judgements, stances, silence, abstention and what is still to come are answers to what was put before."""
    assert answers_in(text)[1] == answers


def test_abstention_leaves_a_vote_decided() -> None:
    """A paper that a body has adopted is agreed, whoever abstained."""
    text = "The parliament of Mali approved a bill drafted by Norway, with Ghana abstaining."
    assert answers_in(text)[0].status == "agreed"


def test_refusal_of_a_bystander_ends_nothing() -> None:
    """A proposal that some support and others reject of whom nothing is asked stays open."""
    text = "Norway urged Kenya to lift the ban. Ghana came out against the idea, while Togo backed it."
    assert answers_in(text)[0].status == "open"


def test_plan_is_no_demand() -> None:
    """A plan that is shelved is not what somebody demanded before."""
    text = "Norway demanded a truce from Mali. The harbour plan was shelved."
    assert answers_in(text)[0].status == "open"
