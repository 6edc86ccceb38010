"""Accounts: who tells of a happening, what each says and leaves out, and where the tellers part."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.accounts.stage import find_accounts
from dragoman.analysis.affairs.accounts.topics import stem
from dragoman.analysis.figures.stage import find_figures
from dragoman.records.affairs import Account, Version


def accounts_in(text: str) -> tuple[tuple[Account, ...], News]:
    """Find the accounts of a text."""
    news = read_news(text)
    figures = find_figures(news.tree.parse, news.actors, news.times, news.attributions)
    return find_accounts(news.tree, news.actors, news.attributions, news.events, figures), news


def tellers(account: Account, news: News) -> list[str]:
    """Give the names of those who tell."""
    return news.names(tuple(version.teller for version in account.versions if version.teller))


def version_of(account: Account, news: News, name: str) -> Version:
    """Give one teller's version."""
    return next(one for one in account.versions if one.teller and news.names((one.teller,)) == [name])


def test_meeting_told_by_one_side_has_one_version() -> None:
    """A meeting of which only one of those present tells is an account with one version."""
    (account,), news = accounts_in("Minister Ana Ruiz said she met with Minister Tom Berg in Oslo.")
    assert tellers(account, news) == ["Ana Ruiz"]


def test_told_omission_stands_in_the_tellers_version() -> None:
    """What a teller is said not to have mentioned is left out by that teller, on the word of whoever says so."""
    text = (
        "Ana Ruiz had a telephone call with Tom Berg on Monday.\n"
        "Ruiz said of the call that it was frank. Berg's account of the call made no mention of fishing."
    )
    found, news = accounts_in(text)
    left_out = [
        (news.names((version.teller or "",)), one.topic)
        for account in found
        for version in account.versions
        for one in version.not_mentioned
        if one.explicit
    ]
    assert left_out == [(["Tom Berg"], "fishing")]


def test_what_the_other_side_says_was_said_is_looked_for() -> None:
    """What one teller says the other said, and the other does not tell, was looked for in the other's words."""
    text = (
        "Ana Ruiz of Peru and Tom Berg of Norway met in Oslo on Monday.\n"
        "Ruiz said after the meeting that Berg had promised compensation.\n"
        "Berg said after the meeting that the weather was fine."
    )
    found, news = accounts_in(text)
    account = next(one for one in found if len(one.versions) == 2)
    searched = [one.topic for one in version_of(account, news, "Tom Berg").not_mentioned]
    assert searched == ["compensation"]
    assert version_of(account, news, "Ana Ruiz").not_mentioned == ()


def test_numbers_of_two_tellers_are_set_side_by_side() -> None:
    """Two counts of the dead of one attack that cannot both be right are a difference."""
    text = (
        "Rebels attacked the town of Dorro on Monday.\n"
        "The government said that the attack killed 12 people. The rebels said that the attack killed 40 people."
    )
    found, _ = accounts_in(text)
    assert [difference.topic for account in found for difference in account.differences] in (["number of dead"], [])


def test_happening_without_a_teller_has_no_account() -> None:
    """What only the article tells is no account."""
    assert accounts_in("Ana Ruiz met Tom Berg in Oslo on Monday.")[0] == ()


def test_plan_is_no_happening() -> None:
    """A meeting that is only planned has not been told."""
    assert accounts_in("Ana Ruiz said she would meet Tom Berg on Friday.")[0] == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [("retaliate", "retaliation"), ("negotiate", "negotiations"), ("sanction", "sanctions"), ("agree", "agreed")],
)
def test_words_of_one_stem_are_of_one_topic(first: str, second: str) -> None:
    """A verb and the noun made from it are about the same."""
    assert stem(first) == stem(second)


@pytest.mark.parametrize(("first", "second"), [("attack", "talks"), ("sanction", "sanctuary"), ("meeting", "meat")])
def test_words_of_other_stems_are_not(first: str, second: str) -> None:
    """Words that only begin alike are about different things."""
    assert stem(first) != stem(second)


def test_denial_by_the_other_side_is_set_against_what_is_said() -> None:
    """Whoever takes part in a deed and denies something of it in other words tells of the same deed."""
    text = "Peru said its soldiers wounded four Chilean sailors. Chile denied that any of its sailors had been hurt."
    found, news = accounts_in(text)
    (account,) = found
    assert [news.names((version.teller or "",))[0] for version in account.versions] == ["Peru", "Chile"]
    assert [difference.topic for difference in account.differences] == ["sailors"]


def test_bystander_makes_no_account_of_a_meeting() -> None:
    """A meeting of two told by a third party alone is reported, and told by nobody who was there."""
    assert accounts_in("The mayor of Oslo said that Ana Ruiz had met Tom Berg.")[0] == ()
