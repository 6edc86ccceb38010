"""Proposals: who put what to whom, on what terms, what each party answered, and what became of it."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.proposals.stage import find_proposals
from dragoman.records.affairs import Proposal


def proposals_in(text: str) -> tuple[tuple[Proposal, ...], News]:
    """Find the proposals of a text."""
    news = read_news(text)
    return find_proposals(news.tree, news.actors, news.attributions, news.events, ()), news


def words(proposal: Proposal) -> list[str]:
    """Give the words of a proposal."""
    return [span.text for span in proposal.spans]


PUT = [
    ("noun with owner", "Norway's proposal for a truce was sent to Mali.", "ceasefire", ["Norway"]),
    ("verb", "Egypt proposed a summit.", "meeting", ["Egypt"]),
    ("offer to", "Qatar offered to host talks.", "meeting", ["Qatar"]),
    ("call for", "China called for a ceasefire.", "ceasefire", ["China"]),
    ("calls noun", "Brazil repeated its calls for a prisoner swap.", "exchange", ["Brazil"]),
    ("participle", "Peru studied the treaty proposed by France.", "deal", ["France"]),
    ("willing", "Serbia said it was willing to hold talks with Kosovo.", "meeting", ["Serbia"]),
    ("bill", "Senator Marsh introduced a bill.", "legislation", ["Marsh"]),
    ("put forward", "Egypt has put forward a truce.", "ceasefire", ["Egypt"]),
    ("presented with", "Egypt presented Kenya with a proposal for a swap.", "exchange", ["Egypt"]),
    ("exchange of", "Kenya agreed to the exchange of envoys proposed by Egypt.", "exchange", ["Egypt"]),
    ("relative clause", "Kenya left the truce that Egypt had proposed.", "ceasefire", ["Egypt"]),
    ("sought", "A meeting of President Deby and Prince Ali, which Egypt sought, is near.", "meeting", ["Egypt"]),
    ("drafts", "Japan published drafts of two treaties.", "deal", ["Japan"]),
    ("outlined", "Peru read a ceasefire plan outlined by France.", "ceasefire", ["France"]),
    (
        "pushed",
        "Senator Marsh said he would press ahead with a bill. Kenya rejected the bill.",
        "legislation",
        ["Marsh"],
    ),
    ("other with putter", "Japan proposed a quota of 400 tonnes.", "other", ["Japan"]),
]


@pytest.mark.parametrize(("text", "what", "put_by"), [case[1:] for case in PUT], ids=[case[0] for case in PUT])
def test_proposal_has_its_kind_and_its_putter(text: str, what: str, put_by: list[str]) -> None:
    """What is proposed goes by its noun, and who proposes by owner, agent or subject."""
    (proposal,), news = proposals_in(text)
    assert (proposal.what, news.names(proposal.put_by)) == (what, put_by)


NO_PROPOSAL = [
    ("thought", "The minister's suggestion that the vote was rigged angered Kenya."),
    ("not proposed", "Egypt did not propose a summit."),
    ("could offer", "Russia could offer help."),
    ("halving", "China agreed to halve a tariff."),
    ("shown to readers", "Kenya offered a glimpse of its fleet."),
    ("a day", "Kenya left on the day Egypt had proposed."),
    ("appeal nobody answers", "Egypt urged Kenya to open the road."),
    ("request for comment", "Kenya did not respond to a request for comment."),
    ("against a deal", "Egypt urged Kenya to reject the deal."),
    ("nobody", "A proposal is a proposal."),
    ("asking a question", "Reporters called for silence."),
]


@pytest.mark.parametrize("text", [case[1] for case in NO_PROPOSAL], ids=[case[0] for case in NO_PROPOSAL])
def test_what_is_not_put_to_anybody_is_no_proposal(text: str) -> None:
    """Thoughts, denied or possible offers, and the terms of what is agreed are no proposals."""
    assert proposals_in(text)[0] == ()


ANSWERS = [
    ("rejects", "Mali rejected Norway's proposal for a truce.", ("Mali", "rejects"), "rejected"),
    ("accepts", "Mali accepted Norway's proposal for a truce.", ("Mali", "accepts"), "agreed"),
    ("supports", "Peru backed Norway's proposal for a truce.", ("Peru", "supports"), "open"),
    ("ignores", "Mali ignored Norway's proposal for a truce.", ("Mali", "ignores"), "open"),
    ("no response", "Mali did not respond to Norway's proposal for a truce.", ("Mali", "ignores"), "open"),
    ("undecided", "Mali is studying Norway's proposal for a truce.", ("Mali", "undecided"), "open"),
    ("not clear", "It is unclear whether Mali will back Norway's proposal for a truce.", ("Mali", "undecided"), "open"),
    ("noun", "Mali's rejection of Norway's proposal for a truce angered Peru.", ("Mali", "rejects"), "rejected"),
    ("expressed", "Peru expressed support for Norway's proposal for a truce.", ("Peru", "supports"), "open"),
    ("relative", "Norway made a proposal for a truce, which Mali rejected.", ("Mali", "rejects"), "rejected"),
    ("bracket", "Norway's calls for a truce (which Mali ignored) went on.", ("Mali", "ignores"), "open"),
    ("refused", "Norway demanded that Mali free the crew. Mali refused.", ("Mali", "rejects"), "rejected"),
    ("would block", "Norway proposed a truce. Mali said it would block the truce.", ("Mali", "rejects"), "rejected"),
    ("pronoun", "Norway proposed a truce. Mali accepted it.", ("Mali", "accepts"), "agreed"),
    ("veto", "Mali vetoed a draft resolution tabled by Norway.", ("Mali", "rejects"), "rejected"),
    ("yet to answer", "Norway proposed a truce. Mali has yet to respond.", ("Mali", "undecided"), "open"),
    ("brushed aside", "Mali brushed aside Norway's proposal for a truce.", ("Mali", "rejects"), "rejected"),
    ("the demand", "Norway demanded that Mali free him. Mali rejected the demand.", ("Mali", "rejects"), "rejected"),
    ("appeal", "Norway urged Mali to free the crew. Mali rejected the appeal.", ("Mali", "rejects"), "rejected"),
    ("will study", "Norway proposed a truce. Mali said it would study the truce.", ("Mali", "undecided"), "open"),
    ("not answered", "Norway proposed a truce. Mali has not answered it.", ("Mali", "ignores"), "open"),
    ("not endorsed", "Norway proposed a truce. Mali has not endorsed it.", ("Mali", "undecided"), "open"),
    ("principle", "Norway offered a truce. Mali accepted it in principle.", ("Mali", "accepts"), "agreed_in_principle"),
    ("did not respond", "Norway proposed a truce. Mali did not respond.", ("Mali", "ignores"), "open"),
    ("no position", "Norway proposed a truce. Mali has not taken a position on it.", ("Mali", "undecided"), "open"),
    ("request", "Norway called for talks. Mali rejected the request.", ("Mali", "rejects"), "rejected"),
    ("declined", "Mali declined to accept the truce that Norway had proposed.", ("Mali", "rejects"), "rejected"),
    ("drafted", "Mali rejected a Norway-drafted statement.", ("Mali", "rejects"), "rejected"),
    ("idea", "Mali supported Norway's idea of a joint fleet.", ("Mali", "supports"), "open"),
    ("turned down", "Mali turned down Norway's offer of a truce.", ("Mali", "rejects"), "rejected"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "answer", "status"), [case[1:] for case in ANSWERS], ids=[case[0] for case in ANSWERS]
)
def test_answer_is_what_is_said_of_the_proposal(text: str, answer: tuple[str, str], status: str) -> None:
    """Each party's answer is found with its words, and makes the proposal what it is."""
    (proposal,), news = proposals_in(text)
    assert [(news.names((one.actor,))[0], one.answer) for one in proposal.answers] == [answer]
    assert proposal.status == status


def test_answer_finds_the_proposal_told_before() -> None:
    """What takes the proposal for known answers the last one that fits."""
    text = "Norway proposed a truce on Monday. Peru proposed a summit.\nMali rejected the truce."
    found, news = proposals_in(text)
    assert [(one.what, [answer.answer for answer in one.answers]) for one in found] == [
        ("ceasefire", ["rejects"]), ("meeting", []),
    ]  # fmt: skip
    assert news.names((found[0].answers[0].actor,)) == ["Mali"]


def test_answer_told_first_finds_the_proposal_told_later() -> None:
    """A rejection in the lead finds the proposal of which more is told below."""
    text = "Mali rejected Norway's proposal for a truce.\nNorway proposed a truce until the end of Ramadan."
    (proposal,), _ = proposals_in(text)
    assert proposal.status == "rejected"
    assert len(proposal.spans) == 2


AGREED = [
    ("agreed", "Mali and Peru agreed to a truce.", "agreed"),
    ("in principle", "Mali and Peru agreed in principle on a truce.", "agreed_in_principle"),
    ("towards", "Mali and Peru agreed to work towards a prisoner exchange.", "agreed_in_principle"),
]


@pytest.mark.parametrize(("text", "status"), [case[1:] for case in AGREED], ids=[case[0] for case in AGREED])
def test_agreement_and_agreement_in_principle_are_told_apart(text: str, status: str) -> None:
    """Agreeing on a thing, and agreeing to work towards it, are different states."""
    (proposal,), news = proposals_in(text)
    assert proposal.status == status
    assert sorted(news.names((one.actor,))[0] for one in proposal.answers) == ["Mali", "Peru"]


def test_withdrawn_proposal_is_no_longer_open() -> None:
    """Who withdraws a proposal takes it from the table."""
    (proposal,), _ = proposals_in("Norway withdrew its proposal for a truce.")
    assert proposal.status == "withdrawn"


def test_condition_and_limit_are_kept() -> None:
    """What a proposal depends on stands apart, and how long it would last belongs to its words."""
    (proposal,), _ = proposals_in("Norway offered a truce until June if the ships withdraw.")
    assert [one.spans[0].text for one in proposal.conditions] == ["if the ships withdraw"]
    assert "a truce until June" in " ".join(words(proposal))


def test_who_is_to_answer_is_named() -> None:
    """Whom it is put to, or with whom it would be done, is the addressee."""
    (proposal,), news = proposals_in("Norway proposed talks with Mali.")
    assert news.names(proposal.addressed_to) == ["Mali"]
