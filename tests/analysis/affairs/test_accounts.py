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
        "Foreign Minister Ana Ruiz had a telephone call with Foreign Minister Tom Berg on Monday.\n"
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
        "Foreign Minister Ana Ruiz of Peru met Foreign Minister Tom Berg of Norway in Oslo on Monday.\n"
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


DISPUTED = [
    ("denied that", "Peru said Chile had promised to pay the fishermen. Chile denied that it had made any promise."),
    ("such", "Norway's foreign ministry said that Oman had agreed to reopen the port. Oman said no such deal existed."),
    ("accusation", "Kenya accused Uganda of moving border stones. Uganda rejected the accusation."),
    ("account false", "Serbia said Albanian police had beaten two farmers. Albania called that account false."),
    ("nothing of the kind", "Greece said it had sunk a Turkish boat. Turkey said nothing of the kind had happened."),
    ("only", "Jordan said Syrian guards had opened fire. According to Syria, it was only a training exercise."),
    ("contrast", "Mali said its raid hit a camp, but Algeria insisted that the raid had struck a market."),
    ("judged", "Cuba expelled two Spanish diplomats. Cuba said they had spied. Spain called the expulsions absurd."),
    ("denied before", "Ghana said it had made no commitment to Togo. Togo said the pledge had been given in writing."),
    ("not confirmed", "Iran said Iraq had seized one of its boats. Iraq has not confirmed that any boat was seized."),
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


@pytest.mark.parametrize("text", [case[1] for case in DISPUTED], ids=[case[0] for case in DISPUTED])
def test_what_one_side_disputes_is_one_account_with_both_versions(text: str) -> None:
    """A claim and what the other side has to say to it are two versions of one happening, whatever entry it has."""
    found, news = accounts_in(text)
    assert len(found) == 1
    states = {actor.id: actor.country for actor in news.actors}
    assert len({states[version.teller or ""] for version in found[0].versions}) == 2


NO_ACCOUNT = [
    ("answer to a proposal", "Peru proposed a summit in May. Chile rejected the proposal."),
    ("one side", "Peru said the port was closed. Its foreign ministry denied that the port was closed."),
    ("two matters", "Peru said its wheat was safe. Chile denied that its airline was bankrupt."),
    ("onlookers", "A bomb went off in Lima. Spain said the bombing was sad. Italy said the bombing shocked Romans."),
    ("future", "Peru said it would lower its tariffs. Chile said it would not lower its own tariffs."),
    ("reaction", "Togo said Benin had enlarged its port. Benin said it hoped for a good season."),
    ("critics", "Togo said its budget had been passed. Critics said that it was not a good budget."),
    ("other losses", "Togo said 12 of its soldiers had been killed. Benin put its own losses at 30."),
    ("refusal", "Togo said the bridge had been shelled. Benin refused to send engineers."),
    ("other matter", "Togo said rebels held the hill. Benin has always rejected claims that it arms the rebels."),
    ("plan", "The presidents of Togo and Benin agreed to meet again in the coming weeks."),
]  # fmt: skip


@pytest.mark.parametrize("text", [case[1] for case in NO_ACCOUNT], ids=[case[0] for case in NO_ACCOUNT])
def test_what_nobody_disputes_is_no_account(text: str) -> None:
    """Answers, words of one side, different matters, comment and intentions are not two tellings of a happening."""
    assert [account for account in accounts_in(text)[0] if len(account.versions) > 1] == []


def test_mutual_accusation_gives_each_side_a_version() -> None:
    """Who accuse each other of something both tell of it."""
    found, news = accounts_in("Kenya and Uganda blamed each other for the collapse of the bridge at Diffa.")
    assert [tellers(account, news) for account in found] == [["Kenya", "Uganda"]]


def test_said_to_differ_holds_what_each_side_tells_next() -> None:
    """Where the document says that two sides differ, what each says next are the versions, and its words name it."""
    text = "The two sides disagree about the fate of the pilot. Laos said he was safe. Nepal said he had been shot."
    (account,), news = accounts_in(text)
    assert tellers(account, news) == ["Laos", "Nepal"]
    assert account.words is not None
    assert account.words.spans[0].text == "the fate of the pilot"


def test_lengths_of_time_that_cannot_both_be_right_are_set_side_by_side() -> None:
    """Two sides that give one agreement two lengths contradict each other."""
    text = "Kenya said the truce had been extended by 90 days. Uganda said that it had agreed to 30 days."
    found, _ = accounts_in(text)
    quoted = [span.text for one in found for part in one.differences for tell in part.tellings for span in tell.spans]
    assert quoted == ["90 days", "30 days"]


def test_claim_without_an_event_is_named_by_its_words() -> None:
    """Where no event stands for what is disputed, the account is of the attribution that tells it first."""
    text = "Peru said Chile's navy had let the ferry sink. Chile rejected the claim."
    (account,), news = accounts_in(text)
    assert account.of in {one.id for one in news.attributions}
    assert account.words is not None


def test_state_agency_tells_for_its_state() -> None:
    """What a state's own news agency reports is that state's version, not the report of a third party."""
    text = "Japan said a Chinese ship had rammed its boat. Xinhua said no Chinese ship had rammed any boat."
    (account,), news = accounts_in(text)
    assert tellers(account, news) == ["Japan", "Xinhua"]


def test_who_denies_any_part_answers_what_is_told() -> None:
    """A denial of any part in an attack joins what others say of that attack."""
    text = (
        "Gunmen shelled the market of Dorro on Monday.\nThe United Nations condemned the shelling. "
        "Eritrea denied any role in what happened."
    )
    found, news = accounts_in(text)
    assert {"United Nations", "Eritrea"} in [set(tellers(account, news)) for account in found]


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
