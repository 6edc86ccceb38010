"""Rival tellings: denials aside, mutual accusations, announced differences, bare counts, and what is none of these."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from affair_news import News, read_news

from dragoman.analysis.affairs.accounts.stage import find_accounts
from dragoman.analysis.figures.stage import find_figures
from dragoman.records.affairs import Account


def accounts_of(text: str) -> tuple[tuple[Account, ...], News]:
    """Find the accounts of a text."""
    news = read_news(text)
    figures = find_figures(news.tree.parse, news.actors, news.times, news.attributions)
    return find_accounts(news.tree, news.actors, news.attributions, news.events, figures), news


def countries(account: Account, news: News) -> set[str | None]:
    """Give the countries, or else the names, of those who tell."""
    known = {actor.id: actor.country or actor.name for actor in news.actors}
    return {known[version.teller or ""] for version in account.versions}


RIVALS = [
    ("which was denied", "Kenya said its guns had sunk a Ugandan boat, which Uganda denied.", {"KEN", "UGA"}),
    ("contradicted", "Kenya said Uganda had closed the bridge. Uganda contradicted it.", {"KEN", "UGA"}),
    ("dismissed as", "Peru said Chile had moved a fence. Chile dismissed the video as a hoax.", {"PER", "CHL"}),
    ("each says the other", "Kenya and Uganda fought on Monday. Each side says the other fired first.", {"KEN", "UGA"}),
    (
        "neither admits",
        "Kenya and Uganda fought at the ford. Neither side admits that it started the fighting.",
        {"KEN", "UGA"},
    ),
    (
        "denial of a deed told",
        "Peru said three of its guards had been shot at. Chile denied that any of its men had used their rifles.",
        {"PER", "CHL"},
    ),
    ("only so many", "Kenya said it had released 70 soldiers. Uganda said only 52 had arrived.", {"KEN", "UGA"}),
    (
        "after another word of his",
        "Kenya accused Uganda of burning a mill. Kenya said it had proof. Uganda said the mill caught fire by itself.",
        {"KEN", "UGA"},
    ),
    (
        "the truth",
        "Kenya said Ugandan troops had crossed the river. Uganda replied that this did not reflect the truth.",
        {"KEN", "UGA"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in RIVALS], ids=[case[0] for case in RIVALS])
def test_rival_tellings_stand_in_one_account(text: str, expected: set[str]) -> None:
    """What one side tells and the other denies, counts differently or answers is one account with both versions."""
    found, news = accounts_of(text)
    assert [countries(one, news) for one in found] == [expected]


NO_RIVALS = [
    ("confirmed what was announced", "Kenya announced that Uganda would host the games. Uganda confirmed this."),
    ("deed, not word", "Kenya ignored an invitation to the summit. Uganda said the summit had begun."),
    ("opinions", "The two governments disagree. Kenya said the road was long. Uganda said the rains were late."),
    ("not agreed", "Kenya has not agreed to a date. Uganda said the hall was ready. Kenya said the sea was calm."),
    ("not in dispute", "What is not in dispute is the price. Kenya said it was high. Uganda said it was fair."),
    ("of them", "Kenya made eleven demands. Uganda said nine of them had been met."),
]


@pytest.mark.parametrize("text", [case[1] for case in NO_RIVALS], ids=[case[0] for case in NO_RIVALS])
def test_what_does_not_tell_one_happening_is_no_account(text: str) -> None:
    """Confirmations, deeds, opinions and answers to demands are no two tellings of one happening."""
    assert accounts_of(text)[0] == ()


def test_call_is_not_told_by_who_was_not_on_it() -> None:
    """What outsiders say in the sentence that names a call of two others is no version of it."""
    text = "After a telephone call between Raul Ortiz of Cuba and Ana Ruiz of Peru, Togo said the weather was fine."
    assert accounts_of(text)[0] == ()


def test_denial_by_a_pronoun_is_quoted_with_its_clause() -> None:
    """Where a denial's own words only point back, the difference quotes the clause that holds them."""
    found, _ = accounts_of("Kenya said its guns had sunk a Ugandan boat, which Uganda denied.")
    quoted = [tell.spans[0].text for one in found for part in one.differences for tell in part.tellings]
    assert "which Uganda denied" in quoted


def test_two_versions_announced_in_the_lead_are_gathered_further_on() -> None:
    """What the first paragraph says is told in two versions may be told after the news itself."""
    text = (
        "Kenya and Uganda left the summit with two versions of what had been agreed.\n"
        "It rained all day.\nKenya said the road would be free.\nUganda said a toll would be paid."
    )
    found, news = accounts_of(text)
    assert [countries(one, news) for one in found] == [{"KEN", "UGA"}]


def test_words_are_those_that_are_said_to_be_told_differently() -> None:
    """A mutual accusation is of what the two lay at each other's door."""
    (account,), _ = accounts_of("Kenya and Uganda fought on Monday. Each side says the other fired first.")
    assert account.words is not None
    assert [span.text for span in account.words.spans] == ["fired first"]


def test_readouts_of_a_call_that_is_no_event_of_the_record() -> None:
    """Both ends of a call tell it by what one said to the other, whether or not the call is coded."""
    text = (
        "The foreign ministers of Kenya and Uganda spoke by telephone on Friday.\n"
        "Kenya said Uganda had asked for grain. Uganda said Kenya had promised it two months ago."
    )
    found, news = accounts_of(text)
    assert {"KEN", "UGA"} in [countries(one, news) for one in found]
