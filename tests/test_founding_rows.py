"""The founding article's rows: every line of the list that the project was begun on, asserted entry by entry.

The article and its rows lie outside the repository; without them these tests are skipped.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from dragoman import read
from dragoman.exports.timeline import timeline
from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.events import Event
from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.spans import Span

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2] / "shared"))
ARTICLE = SHARED / "articles" / "2025-06-04_trump-putin-call.txt"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not ARTICLE.is_file(), reason="the article is not in the repository; set DRAGOMAN_SHARED"),
]


@lru_cache(maxsize=1)
def founding() -> Record:
    """Read the article as it was published on Wednesday 4 June 2025."""
    return read(str(ARTICLE), published="2025-06-04")


def actor(name: str) -> Actor:
    """Give the actor of a name."""
    return next(one for one in founding().actors if one.name == name)


def names(identifiers: Iterable[str | None]) -> set[str]:
    """Give the names of actors, those with members by their members."""
    by_id = {one.id: one for one in founding().actors}
    found: set[str] = set()
    for identifier in identifiers:
        if identifier is not None:
            found.update(by_id[one].name for one in by_id[identifier].members or (identifier,))
    return found


def words(spans: Iterable[Span]) -> str:
    """Give words on one line."""
    return " … ".join(span.text for span in spans)


def days(interval: Interval | None) -> tuple[str | None, str | None]:
    """Give the first and last day of an interval."""
    assert interval is not None
    return interval.start and interval.start[:10], interval.end and interval.end[:10]


def events(kind: str, *parties: str, **fields: Any) -> list[Event]:
    """Give the events of a type in which parties take part, with other fields as given."""
    return [
        one
        for one in founding().events
        if one.type == kind
        and set(parties) <= names((*one.actors, *one.recipients))
        and all(getattr(one, field) == value for field, value in fields.items())
    ]


def attribution(source: str, content: str, **fields: Any) -> Attribution:
    """Give the attribution of a source whose content holds some words."""
    return next(
        one
        for one in founding().attributions
        if one.source
        and names((one.source.actor,)) == {source}
        and content in words(one.content.spans)
        and all(getattr(one, field) == value for field, value in fields.items())
    )


def talks(*parties: str) -> Talks:
    """Give the one track between parties."""
    (track,) = [one for one in founding().talks if names(one.parties) == set(parties)]
    return track


def proposals(what: str, *put_by: str) -> list[Proposal]:
    """Give the proposals of a kind that parties put."""
    return [one for one in founding().proposals if one.what == what and names(one.put_by) == set(put_by)]


def answers(proposal: Proposal) -> set[tuple[str, str]]:
    """Give who answered what."""
    return {(name, one.answer) for one in proposal.answers for name in names((one.actor,))}


def expectations(kind: str, what: str) -> list[Expectation]:
    """Give the expectations of a kind whose words hold some words."""
    return [one for one in founding().expectations if one.kind == kind and what in words(one.what.spans)]


def account_of(event: Event) -> Account:
    """Give the account of a happening."""
    return next(one for one in founding().accounts if one.of == event.id)


def left_out(account: Account, teller: str, *, explicit: bool) -> list[str]:
    """Give what a teller leaves out, as the text says or as it was looked for."""
    return [
        one.topic
        for version in account.versions
        if names((version.teller,)) == {teller}
        for one in version.not_mentioned
        if (one.explicit is not None) == explicit
    ]


def the_call() -> Event:
    """Give the call between the two leaders."""
    (call,) = events("CONSULT", "Donald Trump", "Vladimir Putin", mode="phone")
    return call


def test_row_1_threat_relayed_by_a_third_party() -> None:
    """Trump disclosed that Putin warned: a threat of Putin to Ukraine, on Trump's word."""
    disclosed = attribution("Donald Trump", "warned that he would retaliate")
    warned = attribution("Vladimir Putin", "he would retaliate", act="warn")
    assert warned.within == disclosed.id
    assert disclosed.within is None
    threat = events("THREATEN", "Vladimir Putin", "Ukraine")[0]
    assert names(threat.actors) == {"Vladimir Putin"}
    assert names(threat.recipients) == {"Ukraine"}
    assert (threat.status, threat.attribution) == ("happened", disclosed.id)


def test_row_2_drone_attack_told_in_four_sentences() -> None:
    """One attack by Ukraine on Russia with drones, over the weekend, in Siberia among other places."""
    (attack,) = events("ASSAULT", "Ukraine", "Russia", mode="drone")
    assert names(attack.actors) == {"Ukraine"}
    assert names(attack.recipients) == {"Russia"}
    assert days(attack.date) == ("2025-05-31", "2025-06-01")
    assert attack.place is not None
    assert attack.place.name == "Siberia"
    sentences = founding().document.sentences
    told_in = {n for n, one in enumerate(sentences) for span in attack.spans if one.start <= span.start < one.end}
    assert len(told_in) >= 4


def test_row_3_call_between_two_leaders() -> None:
    """A call on Wednesday that lasted about 75 minutes."""
    assert days(the_call().date) == ("2025-06-04", "2025-06-04")
    (length,) = [one for one in founding().figures if one.unit == "minute"]
    assert (length.value, length.approximate) == (75, True)


@pytest.mark.parametrize("topic", ["further sanctions", "his repeated calls for a ceasefire", "a meeting between"])
def test_row_4_omissions_of_the_american_account(topic: str) -> None:
    """Trump did not mention sanctions, his calls for a ceasefire, or a meeting of the two leaders."""
    assert attribution("Donald Trump", topic, omitted=True)


@pytest.mark.parametrize(("teller", "topic"), [("Russia", "retaliation"), ("Vladimir Putin", "the air base attack")])
def test_row_5_omissions_of_the_russian_account(teller: str, topic: str) -> None:
    """The Kremlin's account leaves out retaliation, Putin's remarks the air base attack."""
    assert attribution(teller, topic, omitted=True)


def test_row_6_readouts_of_one_call_side_by_side() -> None:
    """Trump, the Kremlin and Ushakov tell of the call; each version says what it leaves out."""
    account = account_of(the_call())
    assert {"Donald Trump", "Russia", "Yuri Ushakov"} <= names(version.teller for version in account.versions)
    assert left_out(account, "Russia", explicit=True) == ["retaliation"]
    assert {"sanctions", "ceasefire", "meeting"} <= set(left_out(account, "Donald Trump", explicit=True))


def test_row_6_iran_as_each_side_tells_it() -> None:
    """Trump says that Putin would be involved; the Kremlin says that Trump believed Russia could help."""
    difference = next(one for one in account_of(the_call()).differences if "help" in one.topic)
    assert names(one.teller for one in difference.tellings) == {"Donald Trump", "Russia"}


def test_row_7_told_that_chain() -> None:
    """Ushakov said that Trump told Putin that he had not been informed in advance."""
    told = attribution("Donald Trump", "he had not been informed in advance")
    said = attribution("Yuri Ushakov", "Trump told Putin")
    assert told.within == said.id
    assert names(party.actor for party in told.addressees) == {"Vladimir Putin"}


def test_row_8_direct_quotation_in_pieces() -> None:
    """The second quotation has no cue of its own and is Trump's; in it Putin 'did say'."""
    outer = attribution("Donald Trump", "It was a very good conversation", kind="direct")
    assert "President Putin did say" in words(outer.content.spans)
    assert attribution("Vladimir Putin", "he has to respond").within == outer.id


def test_row_9_quotation_without_quotation_marks() -> None:
    """Putin's questions stand without quotation marks, and that is flagged."""
    asked = attribution("Vladimir Putin", "how could such talks be held?", kind="unmarked")
    assert "What is there to talk about?" in words(asked.content.spans)
    (flag,) = [one for one in founding().flags if one.kind == "unmarked_quote"]
    assert flag.spans == asked.content.spans


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("Volodymyr Zelensky", "“ultimatum”"),
        ("Ali Khamenei", "“arrogantly”"),
        ("Russia", "“to achieve peace through political and diplomatic means”"),
        ("Andriy Yermak", "“the further negotiation process.”"),
    ],
)
def test_row_10_partial_quotations(source: str, quoted: str) -> None:
    """Words quoted in part belong to whoever says them."""
    assert attribution(source, quoted, kind="mixed")


@pytest.mark.parametrize(
    ("source", "content", "medium", "place"),
    [
        ("Donald Trump", "further sanctions", "Truth Social", None),
        ("Vladimir Putin", "how could such talks", "televised meeting", None),
        ("Volodymyr Zelensky", "it is meaningless", None, "Kyiv"),
        ("Vladimir Putin", "proposal for direct high-level talks", "speech", None),
        ("Holy See", "the Pope called on Russia", "statement", None),
    ],
)
def test_row_11_medium_and_place_of_saying(source: str, content: str, medium: str | None, place: str | None) -> None:
    """How and where something was said is kept."""
    said = attribution(source, content)
    assert medium is None or medium in (said.medium or "")
    assert place is None or (said.place is not None and said.place.name == place)


def test_row_11_press_conference_in_washington() -> None:
    """The sanctions envoy spoke at a press conference in Washington."""
    said = next(one for one in founding().attributions if "a sanctions bill" in words(one.content.spans))
    assert "press conference" in (said.medium or "")
    assert said.place is not None
    assert said.place.name.startswith("Washington")


def test_row_12_negotiation_track_with_rounds() -> None:
    """Russia and Ukraine met for the second time in Istanbul on Monday and plan to meet again later this month."""
    track = talks("Russia", "Ukraine")
    assert track.rounds_held == 2
    held = next(one for one in track.rounds if one.number == 2)
    assert days(held.date) == ("2025-06-02", "2025-06-02")
    assert held.place is not None
    assert held.place.name == "Istanbul"
    assert held.outcome is not None
    assert "exchanged documents" in words(held.outcome.spans)
    following = next(one for one in founding().expectations if one.id == track.next)
    assert days(following.window) == ("2025-06-05", "2025-06-30")
    (exchange,) = events("COOPERATE", "Russian officials", "Ukrainian officials")
    assert names(exchange.mediators) == {"Turkish intermediaries"}
    assert [one.status for one in founding().proposals if one.what == "exchange"] == ["agreed_in_principle"]


def test_row_13_mediated_track() -> None:
    """Iran and the United States have been talking since April, five rounds, under Oman's mediation."""
    track = talks("Iran", "United States")
    assert names(track.mediators) == {"Oman"}
    assert track.rounds_held == 5
    assert track.since is not None
    assert (track.since.start, track.since.open) == ("2025-04-01", "to")
    assert any("Tehran’s nuclear program" in words(topic.spans) for topic in track.topics)


def test_row_14_proposals_and_answers() -> None:
    """Direct talks are rejected, calls for a ceasefire ignored, a meeting supported, the nuclear deal criticised."""
    (direct,) = proposals("meeting", "Volodymyr Zelensky")
    assert (direct.status, answers(direct)) == ("rejected", {("Vladimir Putin", "rejects")})
    (until,) = proposals("ceasefire", "Volodymyr Zelensky")
    assert until.status == "open"
    assert {"Istanbul", "Switzerland"} <= {venue.name for venue in until.venues}
    assert any("Vatican" in venue.name for venue in until.venues)
    (calls,) = proposals("ceasefire", "Donald Trump")
    assert answers(calls) == {("Vladimir Putin", "ignores")}
    assert any(("Volodymyr Zelensky", "supports") in answers(one) for one in founding().proposals)
    (deal,) = proposals("deal", "United States")
    assert answers(deal) == {("Ali Khamenei", "rejects")}


def test_row_15_second_call_told_by_both_ends() -> None:
    """The Kremlin and the Vatican tell of the call between Putin and the Pope; the Pope asked something of Russia."""
    (call,) = events("CONSULT", "Vladimir Putin", "Leo XIV")
    assert names(version.teller for version in account_of(call).versions) == {"Russia", "Holy See"}
    (request,) = events("REQUEST", "Leo XIV", "Russia")
    assert names(request.recipients) == {"Russia"}


def test_row_16_meeting_told_by_one_side() -> None:
    """Yermak alone tells of his meeting with Rubio, in Washington."""
    (meeting,) = events("CONSULT", "Andriy Yermak", "Marco Rubio")
    assert names(version.teller for version in account_of(meeting).versions) == {"Andriy Yermak"}
    assert attribution("Andriy Yermak", "to discuss the Istanbul talks")


def test_row_17_bill_that_is_no_law_yet() -> None:
    """The senators' bill would cost Russia about $60 billion; Trump is undecided; it is hoped for before the summit."""
    (bill,) = proposals("legislation", "Lindsey Graham", "Richard Blumenthal")
    assert ("Donald Trump", "undecided") in answers(bill)
    assert any("about $60 billion" in words(term.spans) for term in bill.terms)
    (cost,) = [one for one in founding().figures if one.unit == "USD"]
    assert (cost.value, cost.approximate, names((cost.holder,))) == (60e9, True, {"Russia"})
    (hoped,) = expectations("hoped", "the bill will be passed")
    assert days(hoped.window) == (None, "2025-06-30")


def test_row_18_threats_and_demands_without_a_date() -> None:
    """Consequences for Tehran, a clear answer soon, and a threat to withdraw on a condition."""
    assert expectations("threatened", "unspecified consequences for Tehran")
    (answer,) = expectations("demanded", "a clear answer")
    assert answer.window is not None
    assert (answer.window.start, answer.window.end) == (None, None)
    assert answer.window.span is not None
    assert "a very short period of time" in answer.window.span.text
    (withdraw,) = [one for one in expectations("threatened", "withdraw") if one.condition]
    assert "if the two sides failed" in words(withdraw.condition.spans if withdraw.condition else ())


def test_row_19_accusations() -> None:
    """Putin blames Ukraine for the bridges, Khamenei tells of a US demand, Trump says that Iran drags its feet."""
    bridges = events("ASSAULT", "Ukraine")
    assert any("bridge" in words(one.spans) and one.attribution for one in bridges)
    assert events("ACCUSE", "Vladimir Putin", "Ukraine")
    assert events("REQUEST", "US officials", "Iran")
    assert events("ACCUSE", "Donald Trump", "Iran")


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Donald Trump", ["the US president", "President Trump", "Trump", "he"]),
        ("Volodymyr Zelensky", ["Zelensky", "Volodymyr Zelensky"]),
        ("Russia", ["the Kremlin", "Moscow", "Russia"]),
        ("Iran", ["Tehran", "Islamic Republic of Iran"]),
    ],
)
def test_row_20_one_party_many_names(name: str, forms: Sequence[str]) -> None:
    """A party is one entry, however it is called; titles before a name belong to its roles."""
    called = [mention.text for mention in actor(name).mentions]
    titled = [span.text for role in actor(name).roles for span in role.spans]
    assert [form for form in forms if form not in called and form.removesuffix(" Trump") not in titled] == []


@pytest.mark.parametrize(
    ("text", "start", "members"),
    [
        ("the two", 302, {"Donald Trump", "Vladimir Putin"}),
        ("the two sides", 1524, {"Russia", "Ukraine"}),
        ("the two sides", 1032, {"Russia", "Ukraine"}),
    ],
    ids=["the two", "the two sides of the dialogue", "the two sides of the war"],
)
def test_row_20_members_of_the_two(text: str, start: int, members: set[str]) -> None:
    """'The two' and 'the two sides' stand for the right members each time."""
    found = {
        frozenset(names((one.id,)))
        for one in founding().actors
        for mention in one.mentions
        if mention.text == text and abs(mention.start - start) < 40
    }
    assert found == {frozenset(members)}


def test_row_21_slips_are_flagged_and_left() -> None:
    """The wrong title is flagged; the unknown envoy is kept as printed and nobody else."""
    (conflict,) = [one for one in founding().flags if one.kind == "role_conflict"]
    assert [span.text for span in conflict.spans] == ["Russian Prime Minister", "President Putin"]
    assert names(conflict.actors) == {"Vladimir Putin"}
    assert "Vladislav Frlachuk" in {one.name for one in founding().actors}


def test_row_21_one_attack_two_words() -> None:
    """The airport of one sentence is the air base of another, and a reader should know."""
    (retold,) = [one for one in founding().flags if one.kind == "retold_word"]
    assert "airport" in words(retold.spans)
    assert "air base" in words(retold.spans)


def test_row_22_timeline() -> None:
    """Dated entries stand in order, event time apart from report time."""
    line = timeline(founding())
    starts = [(one.when.start or one.when.end or "")[:10] for one in line.dated if one.when]
    assert starts == sorted(starts)
    assert {"2025-05-31", "2025-06-02", "2025-06-04"} <= set(starts)
    assert {one.told for one in line.dated} == {"2025-06-04"}
