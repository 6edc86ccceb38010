"""What every store promises of links between articles, whichever database keeps it."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.errors import UsageError
from dragoman.records.links import Address, Cluster, Judgement, Link, judged, link_id
from dragoman.records.record import Record
from dragoman.records.situations import Situation, SituationDocument, SituationParty
from dragoman.stores.address import parse_address
from dragoman.stores.base import Linked, Question
from dragoman.stores.writing import StoreWriter
from store_places import PutMany, asking, moment, news, put

FIRST = news(url="https://example.org/first")
SECOND = news("Rui Costa", verb="confirmed", url="https://example.org/second")
THING = "xa-0123456789ab"


def address_of(record: Record) -> Address:
    """Give the address of a record's one attribution."""
    return Address(sha256=record.document.sha256, entry=record.attributions[0].id)


def same(*records: Record, voices: int = 2) -> Linked:
    """Link the statements of records as one thing, in one affair."""
    addresses = tuple(address_of(one) for one in records)
    left, right = sorted(addresses)[:2]
    link = Link(
        id=link_id("account", left, right), kind="account", left=left, right=right, score=0.9,
        reasons=("both speak of the ferry",), rules=("link.account.words@1",),
    )  # fmt: skip
    cluster = Cluster(id=THING, kind="account", name="the ferry", members=addresses, voices=voices)
    documents = tuple(SituationDocument(sha256=one.document.sha256) for one in records)
    party = SituationParty(actor="PRT", name="Portugal", documents=len(records))
    affair = Situation(id="af-0123456789ab", name="The ferry", parties=(party,), documents=documents)
    return Linked((link,), (cluster,), (affair,))


def linked(store: str, found: Linked, day: int = 5) -> None:
    """Put a linking into a store."""
    with StoreWriter(parse_address(store)) as writer, asking(store) as reader:
        _, known = reader.linked()
        writer.put_links(found, known.at(moment(day)))


def judgement(one: Record, other: Record, verdict: Any = "different", day: int = 6) -> Judgement:
    """Make a judgement of two statements."""
    given = {"by": "Eva", "at": moment(day), "reason": "two ferries"}
    return judged(
        Judgement(kind="account", left=address_of(one), right=address_of(other), verdict=verdict, **given)  # type: ignore[arg-type]
    )


def test_links_come_back_as_they_went_in(store: str, fill: PutMany) -> None:
    """A thing should be found by its own id and by each of its tellings, with the links that hold it together."""
    fill(FIRST, SECOND)
    found = same(FIRST, SECOND)
    linked(store, found)
    with asking(store) as reader:
        for named in (THING, *(member.written() for member in found.clusters[0].members)):
            assert reader.clusters(named) == ((found.clusters[0], found.links),)
        assert reader.clusters("xa-ffffffffffff") == ()
        assert reader.situation("af-0123456789ab") == found.situations[0]
        assert [(one.id, one.name, one.articles) for one in reader.situations()] == [
            ("af-0123456789ab", "The ferry", 2)
        ]


def test_a_new_linking_takes_the_place_of_the_old_one(store: str, fill: PutMany) -> None:
    """What the latest linking does not find should be gone, and nothing of the records with it."""
    fill(FIRST, SECOND)
    linked(store, same(FIRST, SECOND))
    linked(store, Linked(), day=7)
    with asking(store) as reader:
        assert reader.clusters(THING) == ()
        assert reader.situations() == ()
        assert len(reader.search(Question(lists=("attributions",)), limit=9).found) == 2


def test_a_store_knows_what_came_since_it_was_linked(store: str, fill: PutMany) -> None:
    """After another article a linking should count as outdated, and not before."""
    fill(FIRST)
    with asking(store) as reader:
        assert reader.linked()[0] is None
    linked(store, Linked())
    with asking(store) as reader:
        latest, now = reader.linked()
        assert latest is not None
        assert not latest.knows_less_than(now)
    fill(SECOND, day=8)
    with asking(store) as reader:
        latest, now = reader.linked()
        assert latest is not None
        assert latest.knows_less_than(now)


def test_all_tellings_of_a_thing_can_be_asked_for(store: str, fill: PutMany) -> None:
    """A question for what is the same as an entry should give all that tell of it, and may ask for more."""
    other = news("Ines Gomes", what="the bridge would close", url="https://example.org/third")
    fill(FIRST, SECOND, other)
    found = same(FIRST, SECOND)
    linked(store, found)
    with asking(store) as reader:
        for named in (THING, found.clusters[0].members[1].written()):
            answer = reader.search(Question(same_as=(named,), newest_first=False), limit=9).found
            assert {one.entry_id for one in answer} == {one.written() for one in found.clusters[0].members}
        assert len(reader.search(Question(same_as=(THING,), actors=("Rui Costa",)), limit=9).found) == 1
        assert reader.search(Question(same_as=(THING,), text="bridge"), limit=9).found == ()


def test_a_judgement_is_kept_once_and_in_order(store: str, fill: PutMany) -> None:
    """What persons say of pairs should be kept for good, each saying once, and be given as of a day."""
    fill(FIRST, SECOND)
    apart, together = judgement(FIRST, SECOND), judgement(FIRST, SECOND, "same", day=9)
    with StoreWriter(parse_address(store)) as writer:
        assert [writer.judge(one) for one in (apart, apart, together)] == [True, False, True]
    with asking(store) as reader:
        assert reader.judgements() == (apart, together)
        assert reader.judgements("2026-01-07") == (apart,)


def test_a_judgement_of_an_unknown_article_is_refused(store: str) -> None:
    """A judgement of a text that the store does not have should be refused, and nothing be kept."""
    put(store, FIRST)
    with StoreWriter(parse_address(store)) as writer, pytest.raises(UsageError, match="no article with the text"):
        writer.judge(judgement(FIRST, SECOND))
    with asking(store) as reader:
        assert reader.judgements() == ()
