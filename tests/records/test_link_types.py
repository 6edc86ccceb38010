"""Links, judgements and clusters: ids that do not depend on who is named first, and JSON there and back."""

from __future__ import annotations

import msgspec
import pytest

from dragoman.records.links import Address, Cluster, Judgement, Link, judged, link_id

ONE = Address(sha256="0" * 64, entry="ev-0123456789ab")
OTHER = Address(sha256="f" * 64, entry="ev-ba9876543210")


def judgement(left: Address, right: Address, **fields: str) -> Judgement:
    """Make a judgement of a pair."""
    given = {"verdict": "same", "by": "Ines", "at": "2025-03-20T10:00:00Z", "reason": "read both"} | fields
    return judged(Judgement(kind="event", left=left, right=right, **given))  # type: ignore[arg-type]


def test_a_pair_is_one_pair_whichever_is_named_first() -> None:
    """The ids of a link and of a judgement should be the same for both orders."""
    assert link_id("event", ONE, OTHER) == link_id("event", OTHER, ONE)
    assert judgement(ONE, OTHER) == judgement(OTHER, ONE)


@pytest.mark.parametrize("changed", [{"verdict": "different"}, {"by": "Rui"}, {"at": "2025-03-21T10:00:00Z"}], ids=str)
def test_another_judgement_has_another_id(changed: dict[str, str]) -> None:
    """Who said what of a pair, and when, should be part of the id."""
    assert judgement(ONE, OTHER, **changed).id != judgement(ONE, OTHER).id


def test_links_of_two_kinds_are_two() -> None:
    """The kind should be part of a link's id."""
    assert link_id("event", ONE, OTHER) != link_id("actor", ONE, OTHER)


def test_links_come_back_from_json() -> None:
    """A link should be the same after it was written and read."""
    link = Link(
        id=link_id("event", ONE, OTHER), kind="event", left=ONE, right=OTHER, score=0.9, reasons=("Same day.",),
        rules=("link.event.day@1",),
    )  # fmt: skip
    assert msgspec.json.decode(msgspec.json.encode(link), type=Link) == link


@pytest.mark.parametrize("identifier", ["Q7747", "RUS", "xe-0123456789ab"])
def test_canonical_ids(identifier: str) -> None:
    """A Wikidata item, a state's code and a hash should be canonical ids; other words should not."""
    made = Cluster(id=identifier, kind="actor", name="somebody", members=(ONE,), voices=1)
    written = msgspec.json.encode(made)
    assert msgspec.json.decode(written, type=Cluster) == made
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(written.replace(identifier.encode(), b"somebody"), type=Cluster)
