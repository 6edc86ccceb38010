"""What linking promises whatever the articles are: order and strangers do not matter, and a word of a person holds."""

from __future__ import annotations

import random
from typing import Any

import pytest

from dragoman.records.links import LINK_KINDS, Link, link_id
from dragoman.situations.digesting import digest
from dragoman.situations.linking import Linked, link
from dragoman.situations.tracking import situations
from situations.stories import Story, affair, judgement, strike


def told(linked: Linked) -> Any:
    """Give all that was found."""
    return linked.links, linked.clusters


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_arrival_changes_nothing(seed: int) -> None:
    """The same articles in another order should give the same links, clusters and ids."""
    records = [story.record() for story in affair()]
    shuffled = random.Random(seed).sample(records, len(records))
    assert told(link(shuffled)) == told(link(records))


@pytest.mark.parametrize("parts", [1, 2, 3, 5])
def test_linking_in_parts_is_linking_at_once(parts: int) -> None:
    """Articles that come one after another should end up linked as if they had come together."""
    records = [story.record() for story in affair()]
    linked = link(records[:parts])
    for record in records[parts:]:
        linked = link([record], earlier=linked)
    assert told(linked) == told(link(records))


def test_the_same_record_twice_adds_nothing() -> None:
    """A record that comes again should leave everything as it was."""
    records = [story.record() for story in affair()]
    assert told(link([*records, *records])) == told(link(records))


def test_an_unrelated_article_changes_nothing() -> None:
    """An article about other parties should leave the links and clusters of the others as they were."""
    records = [story.record() for story in affair()]
    stranger = Story("Bulgaria lent Malta a telescope in spring.", "2025-03-04")
    stranger.event("lent", "AID", doers=[stranger.state("Bulgaria", "BGR")], others=[stranger.state("Malta", "MLT")])
    alone, beside = link(records), link([*records, stranger.record()])
    assert set(alone.links) == set(beside.links)
    assert set(alone.clusters) < set(beside.clusters)


def test_digests_link_as_their_records_do() -> None:
    """What linking needs of a record can be kept beside it: digests should give what records give."""
    records = [story.record() for story in affair()]
    assert told(link([digest(record) for record in records])) == told(link(records))


def test_every_entry_is_in_one_cluster_of_its_kind() -> None:
    """Clusters should part what they hold: no entry is left out and none is in two."""
    records = [story.record() for story in affair()]
    linked = link(records)
    members = [member for cluster in linked.clusters for member in cluster.members]
    entries = sum(1 + len(record.actors) + len(record.events) for record in records)
    assert len(members) == len(set(members)) == entries


def test_a_cluster_hangs_together_by_its_links() -> None:
    """A cluster of n entries should have exactly n - 1 links, all between its own members."""
    linked = link([story.record() for story in affair()])
    for cluster in linked.clusters:
        inside = [one for one in linked.links if one.kind == cluster.kind and one.left in cluster.members]
        assert len(inside) == len(cluster.members) - 1
        assert all(one.right in cluster.members for one in inside)


def test_links_say_why() -> None:
    """Every link should have reasons in sentences, named rules and a score from nought to one."""
    for one in link([story.record() for story in affair()]).links:
        assert isinstance(one, Link)
        assert one.kind in LINK_KINDS
        assert one.left < one.right
        assert one.id == link_id(one.kind, one.right, one.left)
        assert 0 < one.score <= 1
        assert one.rules
        assert all(reason.endswith(".") for reason in one.reasons)


def events_of(linked: Linked, story: Story) -> str:
    """Give the canonical id of the first event of a story."""
    return linked.cluster(story.at(story.lists["events"][0])).id


def test_a_judgement_of_difference_parts_a_cluster() -> None:
    """Two tellings that a person calls different should be in two clusters, however alike they are."""
    first, again = affair()[:2]
    records = [first.record(), again.record()]
    assert events_of(link(records), first) == events_of(link(records), again)
    said = judgement("event", first.at(first.lists["events"][0]), again.at(again.lists["events"][0]), "different")
    linked = link(records, [said])
    assert events_of(linked, first) != events_of(linked, again)


def test_an_undone_link_stays_undone() -> None:
    """A judgement should hold when more articles arrive, through which the two could be chained again."""
    first, again, later, *others = affair()
    said = judgement("event", first.at(first.lists["events"][0]), again.at(again.lists["events"][0]), "different")
    linked = link([first.record(), again.record()], [said])
    for story in (later, *others):
        linked = link([story.record()], earlier=linked)
        assert events_of(linked, first) != events_of(linked, again)


def test_a_judgement_of_sameness_joins_what_no_score_joins() -> None:
    """Two tellings that a person calls the same should be one, with a link that says who said so."""
    first, second = affair()[0], affair()[3]
    said = judgement("event", first.at(first.lists["events"][0]), second.at(second.lists["events"][0]), "same")
    linked = link([first.record(), second.record()], [said])
    assert events_of(linked, first) == events_of(linked, second)
    made = next(one for one in linked.links if one.judgement is not None)
    assert made.reasons == ("Ines said so: read both articles.",)


def test_the_latest_judgement_of_a_pair_holds() -> None:
    """A later word on a pair should take the place of an earlier one, whichever is given first."""
    first, again = affair()[:2]
    left, right = first.at(first.lists["events"][0]), again.at(again.lists["events"][0])
    early = judgement("event", left, right, "different", "2025-03-20T10:00:00Z")
    late = judgement("event", right, left, "open", "2025-03-21T10:00:00Z")
    for said in ([early, late], [late, early]):
        linked = link([first.record(), again.record()], said)
        assert events_of(linked, first) == events_of(linked, again)


def test_one_state_can_be_parted_by_a_person() -> None:
    """Even actors of one name should be parted where a person says so, and only those two."""
    first, again, later = affair()[:3]
    left, right = first.lists["actors"][0], again.lists["actors"][0]
    linked = link(
        [first.record(), again.record(), later.record()],
        [judgement("actor", first.at(left), again.at(right), "different")],
    )
    assert linked.cluster(first.at(left)).id != linked.cluster(again.at(right)).id
    assert linked.cluster(first.at(left)).id == linked.cluster(later.at(later.lists["actors"][0])).id


def test_canonical_ids_are_stable_when_later_articles_come() -> None:
    """A cluster should keep its id when later articles join it."""
    first, again, later = affair()[:3]
    before = events_of(link([first.record(), again.record()]), first)
    assert events_of(link([first.record(), again.record(), later.record()]), later) == before


def test_states_and_known_persons_are_called_by_what_they_are() -> None:
    """The canonical id of a state is its code, that of a person of Wikidata the item."""
    story = Story("France thanked Annalena Baerbock.", "2025-03-03")
    france = story.state("France", "FRA")
    person = story.person("Annalena Baerbock", wikidata="Q483107")
    linked = link([story.record()])
    assert linked.cluster(story.at(france)).id == "FRA"
    assert linked.cluster(story.at(person)).id == "Q483107"


def test_situations_do_not_depend_on_the_order_of_arrival() -> None:
    """Situations should be the same for the same articles, whichever came first."""
    records = [story.record() for story in affair()]
    by_text = {record.document.sha256: record for record in records}
    assert situations(link(records), by_text) == situations(link(records[::-1]), by_text)


def test_reprints_are_one_voice() -> None:
    """A text that two papers print should count once among those who tell a happening."""
    unlike, cut = affair()[4:]
    linked = link([unlike.record(), cut.record(), strike("2025-03-03", "2025-03-03").record()])
    cluster = linked.cluster(unlike.at(unlike.lists["events"][0]))
    assert len(cluster.members) == 2
    assert cluster.voices == 1
