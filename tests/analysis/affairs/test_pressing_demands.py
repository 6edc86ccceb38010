"""Demands and offers told without a verb of demanding or offering them to anybody, and answers in other words."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.proposals.stage import find_proposals
from dragoman.records.affairs import Proposal


def tabled(text: str) -> tuple[tuple[Proposal, ...], News]:
    """Find the proposals of a text."""
    news = read_news(text)
    return find_proposals(news.tree, news.actors, news.attributions, news.events, ()), news


PUT = [
    ("time given", "Peru has given Chile two days to free the pilots.", ["Peru"], "other"),
    ("until", "Peru gave Chile until Sunday to withdraw its patrols.", ["Peru"], "other"),
    ("wants done", "Peru wants Chile to reopen the pass.", ["Peru"], "other"),
    ("wants a deed", "Peru wants compensation from Chile.", ["Peru"], "other"),
    ("wants lifted", "Peru wants the sanctions on its banks lifted.", ["Peru"], "sanctions"),
    ("wants a truce agreed", "Peru wants Chile to agree to a truce.", ["Peru"], "ceasefire"),
    ("insists", "Peru insists that Chile close the mine.", ["Peru"], "other"),
    ("hinges", "Peru has made its consent conditional on a recount in Chile.", ["Peru"], "other"),
    ("depends", "Peru made its support depend on an end to raids by Chile.", ["Peru"], "other"),
    ("counters", "Peru countered with a cut in fees.", ["Peru"], "other"),
    ("troops", "Peru has offered troops for the mission in Chile.", ["Peru"], "other"),
    ("sum", "Peru offered 40 million dollars for the wreck.", ["Peru"], "other"),
    ("ready", "Peru said that it was ready for talks with Chile.", ["Peru"], "meeting"),
    ("invited", "Peru has invited Chile to attend in March.", ["Peru"], "meeting"),
    ("announced", "Peru will present a compromise next week.", ["Peru"], "deal"),
    ("past participle", "The plan, worked out by Peru, was accepted by Chile.", ["Peru"], "other"),
    ("exchange", "Peru offered to swap prisoners with Chile.", ["Peru"], "exchange"),
]
NOT_PUT = [
    ("to themselves", "Peru and Chile gave themselves two days to reach an accord."),
    ("grace", "Peru gave Chile a week to think."),
    ("fortunes", "Peru wants Chile to win."),
    ("not ready", "Peru was not ready to mediate."),
    ("the one known", "Peru said it was ready for the meeting."),
]
ANSWERED = [
    ("parted", "Peru proposed a truce. Chile turned the truce down twice.", "rejects"),
    ("cold water", "Peru proposed a truce. Chile poured cold water on the truce.", "rejects"),
    ("welcome", "Peru proposed a truce. Chile gave a cautious welcome to the truce.", "supports"),
    ("threatened", "Peru proposed a truce. Chile threatened to block the truce.", "rejects"),
    ("yet", "Peru proposed a truce. Chile has not yet replied.", "undecided"),
]


@pytest.mark.parametrize(("text", "put_by", "what"), [case[1:] for case in PUT], ids=[case[0] for case in PUT])
def test_demand_or_offer_is_found_without_its_verb(text: str, put_by: list[str], what: str) -> None:
    """Whoever sets a term, wants another to act, or holds out aid has put something to somebody."""
    (proposal,), news = tabled(text)
    assert (news.names(proposal.put_by), proposal.what) == (put_by, what)


@pytest.mark.parametrize("text", [case[1] for case in NOT_PUT], ids=[case[0] for case in NOT_PUT])
def test_what_asks_nothing_of_anybody_is_no_proposal(text: str) -> None:
    """Terms that one sets oneself, time to think, wishes and what is known already put nothing to anybody."""
    found, _ = tabled(text)
    assert not found


@pytest.mark.parametrize(("text", "answer"), [case[1:] for case in ANSWERED], ids=[case[0] for case in ANSWERED])
def test_answer_is_found_in_other_words(text: str, answer: str) -> None:
    """A particle behind the object, a noun of answering, a threat and an awaited reply tell what was answered."""
    (proposal,), _ = tabled(text)
    assert [one.answer for one in proposal.answers] == [answer]
