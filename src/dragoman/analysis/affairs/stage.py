"""The state of an affair: what is expected, where talks stand, what is proposed, and how the tellers differ."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.affairs.accounts.stage import find_accounts
from dragoman.analysis.affairs.expectations.stage import find_expectations
from dragoman.analysis.affairs.proposals.stage import find_proposals
from dragoman.analysis.affairs.talks.rounds import Story
from dragoman.analysis.affairs.talks.stage import find_negotiations
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, TimeExpression, Toponym
from dragoman.records.events import Event


class Affairs(NamedTuple):
    """What a document says of the state of its affair, each list in reading order."""

    expectations: tuple[Expectation, ...]
    talks: tuple[Talks, ...]
    proposals: tuple[Proposal, ...]
    accounts: tuple[Account, ...]


class Circumstances(NamedTuple):
    """The smaller entries that the state of an affair is dated, placed and counted by."""

    times: tuple[TimeExpression, ...]
    places: tuple[Toponym, ...]
    figures: tuple[Figure, ...]


def find_affairs(
    parse: Parse,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    events: tuple[Event, ...],
    known: Circumstances,
    doers: tuple[Actor, ...],
) -> Affairs:
    """Find the state of the affair of one document.

    Args:
        parse: the parsed document.
        actors: its parties.
        attributions: who says what.
        events: who does what.
        known: its times, places and figures.
        doers: the same parties, with those who are parties only because they are to do or to answer something.
    """
    tree = Tree(parse)
    expectations = find_expectations(tree, doers, attributions, known.times)
    story = Story(events, known.times, known.places, expectations)
    talks, expectations = find_negotiations(tree, doers, attributions, story)
    proposals = find_proposals(tree, doers, attributions, events, known.places)
    accounts = find_accounts(tree, actors, attributions, events, known.figures)
    return Affairs(expectations, talks, proposals, accounts)
