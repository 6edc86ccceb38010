"""Who tells what of whom: denials told first, counts, replies, verdicts, and for whom a teller speaks."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.accounts.stage import find_accounts
from dragoman.analysis.figures.stage import find_figures
from dragoman.records.affairs import Account


def accounts_in(text: str) -> tuple[tuple[Account, ...], News]:
    """Find the accounts of a text."""
    news = read_news(text)
    figures = find_figures(news.tree.parse, news.actors, news.times, news.attributions)
    return find_accounts(news.tree, news.actors, news.attributions, news.events, figures), news


def tellers(account: Account, news: News) -> list[str]:
    """Give the names of those who tell."""
    return news.names(tuple(version.teller for version in account.versions if version.teller))


TOLD = [
    ("denial first, aside", "Togo denied any part in the ambush, which Benin says was the work of Togolese officers."),
    ("denial first, blame", "Togo denied any role in the ambush. Benin said Togolese officers had planned it."),
    ("nothing to do", "Togo said Benin had armed the bandits. Benin said it had nothing to do with them."),
    ("of any kind", "Malta said Libyan guards had fired on a boat. Libya said there had been no shots of any kind."),
    ("admits", "Peru said Bolivia had moved the fence. Bolivia acknowledged that the fence had been moved."),
    ("does not deny", "Peru said Bolivia had moved the fence. Bolivia did not deny that the fence had been moved."),
    ("replies", "Oman said Yemen had closed the well. Yemen replied that the well had run dry."),
    ("for its part", "Oman said the boats had collided at night. Yemen, for its part, said they collided at noon."),
    ("negative answer", "Togo said Benin had dug a trench. Benin said that not a spade had been lifted."),
    ("each blamed the other", "Togo and Benin each blamed the other for the fire at Savalou."),
    ("traded accusations", "Togo and Benin traded blame over the fire. Togo said Benin lit it. Benin said Togo did."),
    ("callings", "Togo described the balloons as toys. Benin called the balloons a threat."),
    ("charge dismissed", "Togo accused Benin of firing at a ferry, a charge that Benin dismissed as theatre."),
    ("accused, denied", "Togo accused Beninese guards of cutting nets. Benin denied any wrongdoing."),
    ("put at", "Togo put the number of dead at 12. Benin said 30 people had been killed."),
    ("toll", "Togo said 12 people were killed. Benin put the toll at 30."),
]  # fmt: skip


@pytest.mark.parametrize("text", [case[1] for case in TOLD], ids=[case[0] for case in TOLD])
def test_both_sides_tell_of_it(text: str) -> None:
    """A claim and what the other side says to it, before or after, are two versions of one happening."""
    found, news = accounts_in(text)
    states = {actor.id: actor.country for actor in news.actors}
    sides = [{states[version.teller or ""] for version in account.versions} for account in found]
    assert [len(one) for one in sides] == [2]


UNTOLD = [
    ("reaction", "Togo said Benin had enlarged its port. Benin said it hoped for a good season."),
    ("critics", "Togo said its budget had been passed. Critics said that it was not a good budget."),
    ("other losses", "Togo said 12 of its soldiers had been killed. Benin put its own losses at 30."),
    ("refusal", "Togo said the bridge had been shelled. Benin refused to send engineers."),
    ("other matter", "Togo said rebels held the hill. Benin has always rejected claims that it arms the rebels."),
    ("plan", "The presidents of Togo and Benin agreed to meet again in the coming weeks."),
]  # fmt: skip


@pytest.mark.parametrize("text", [case[1] for case in UNTOLD], ids=[case[0] for case in UNTOLD])
def test_nothing_is_told_twice(text: str) -> None:
    """Reactions, talk of critics, each side's own losses, refusals and standing denials are no second version."""
    assert [account for account in accounts_in(text)[0] if len(account.versions) > 1] == []


def test_count_that_no_attribution_holds_rests_on_its_words() -> None:
    """A side that is only said to put something at a number has a point without an attribution."""
    text = "Togo said 12 people were killed. Benin put the toll at 30."
    (account,), news = accounts_in(text)
    known = {one.id for one in news.attributions}
    assert all(one in known for version in account.versions for one in version.attributions)
    assert [len(version.points) for version in account.versions] == [1, 1]


def test_what_a_teller_does_not_say_next_stands_in_his_version() -> None:
    """An omission told right after a version belongs to it."""
    text = (
        "Cuba accused Haiti of sinking a ferry. Haiti rejected the accusation. "
        "Haiti did not say where its patrol boats had been."
    )
    found, news = accounts_in(text)
    left_out = [
        (news.names((version.teller or "",)), bool(one.explicit))
        for account in found
        for version in account.versions
        for one in version.not_mentioned
    ]
    assert left_out == [(["Haiti"], True)]


def test_denial_that_names_nothing_is_quoted_by_what_its_teller_says_next() -> None:
    """Who rejects a report and then tells how it was is set against the claim with the latter words."""
    text = "Cuba said Haiti had sunk a ferry. Haiti rejected the report. Haiti said the ferry had struck a reef."
    found, _ = accounts_in(text)
    quoted = [tell.spans[0].text for one in found for part in one.differences for tell in part.tellings]
    assert quoted == ["Haiti had sunk a ferry", "the ferry had struck a reef"]


def test_officials_of_one_country_are_one_side() -> None:
    """What a minister says in the sentence after his state's own makes no second side."""
    text = "Cuba denied that the ferry had been sunk. Foreign Minister Raul Ortiz said that the ferry was not sunk."
    assert [one for one in accounts_in(text)[0] if len(one.versions) > 1] == []
