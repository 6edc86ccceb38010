"""What linking needs of a record, and no more, so that a hundred thousand of them fit into memory.

A digest is made from one record alone. It can be kept beside the record, and linking asks for nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from dragoman.records.base import EntryId, Frozen
from dragoman.records.document import Document
from dragoman.records.links import Address, LinkKind
from dragoman.situations.days import Days, day_of


class ActorDigest(Frozen, frozen=True, kw_only=True):
    """A party as one article names it.

    Attributes:
        id: the entry.
        name: as the record has it.
        kind: person, state, organization, group or unnamed.
        named: whether a proper name stands in the text.
        country: ISO code.
        wikidata: item.
        land: the land it belongs to or is, as `names.land_key` gives it; None where nothing says.
        titles: its offices, as `names.title_key` gives them.
        key: the words of its name: of a person in their order, of others sorted.
        members: of 'the two leaders'.
        mentions: how often it is mentioned.
    """

    id: EntryId
    name: str
    kind: str
    named: bool
    country: str | None
    wikidata: str | None
    land: str | None
    titles: tuple[str, ...]
    key: tuple[str, ...]
    members: tuple[EntryId, ...]
    mentions: int


class Where(Frozen, frozen=True, kw_only=True):
    """A place: its name in the form that is compared, country, and how fine it is."""

    key: str
    country: str | None
    fine: bool


class Telling(Frozen, frozen=True, kw_only=True):
    """One entry that may be told in other articles too: an event, talks, a proposal or an expectation.

    Attributes:
        id: the entry.
        kind: event, talks, proposal or expectation.
        type: PLOVER type, or what is proposed or expected.
        mode: PLOVER mode.
        status: status or state.
        real: whether it is told as having come about, or as going on.
        background: whether it is recalled as history.
        definite: whether its words point to what is known: "the attack", "his threat", "Friday's strike".
        doers: who acts, puts or negotiates: actor ids of the record.
        others: towards whom.
        mediators: who stands between.
        days: when it can have been.
        place: where.
        head: stems of the words that name it.
        matter: stems of its own words, `head` and the names of parties left out.
        names: names in its own words that are no party's.
        around: stems of the sentence it stands in.
        nearby: names in that sentence.
        ordinals: what counts it: 3 in 'a third round'.
        amounts: its figures as (category or unit, value).
        start: the offset of its words.
        words: its words on one line.
    """

    id: EntryId
    kind: LinkKind
    type: str
    mode: str | None
    status: str
    real: bool
    background: bool
    definite: bool
    doers: tuple[EntryId, ...]
    others: tuple[EntryId, ...]
    mediators: tuple[EntryId, ...]
    days: Days
    place: Where | None
    head: frozenset[str]
    matter: frozenset[str]
    names: frozenset[str]
    around: frozenset[str]
    nearby: frozenset[str]
    ordinals: frozenset[int]
    amounts: tuple[tuple[str, float], ...]
    start: int
    words: str


class Digest(Frozen, frozen=True, kw_only=True):
    """What linking needs of one record.

    Attributes:
        sha256: the text.
        title: of the article.
        sources: who printed this very text: source, address and date of publication.
        published: the earliest of these dates.
        day: its ordinal.
        shingles: hashes of the text's runs of words, four bytes each, sorted: for exact comparison.
        signature: MinHash of the shingles, four bytes a hash.
        gist: stems and names of title and opening.
        names: all names in the text, as `lands.land_key` gives them.
        actors: the parties.
        tellings: events, talks, proposals and expectations.
        accounts: what an account is of, by the account's id.
    """

    sha256: str
    title: str | None
    sources: tuple[tuple[str | None, str | None, str | None], ...]
    published: str | None
    shingles: bytes
    signature: bytes
    gist: frozenset[str]
    names: frozenset[str]
    actors: tuple[ActorDigest, ...]
    tellings: tuple[Telling, ...]
    accounts: tuple[tuple[EntryId, EntryId], ...]

    @property
    def day(self) -> int | None:
        """The day of publication, as an ordinal."""
        return day_of(self.published)

    @property
    def order(self) -> tuple[str, str]:
        """The place of the article among all: by publication, undated ones last, then by its text's hash."""
        return (self.published or "9999", self.sha256)

    def address(self, entry: EntryId | None = None) -> Address:
        """Give the address of an entry, or of the document."""
        return Address(sha256=self.sha256, entry=entry)


def source_of(document: Document) -> tuple[str | None, str | None, str | None]:
    """Give who printed a document, at which address, and when."""
    return (document.source, document.url, document.published)


def merged(digests: Iterable[Digest]) -> tuple[Digest, ...]:
    """Put digests into canonical order, those of one text together: it is one document with several sources.

    Of two readings of one text that differ, the one whose article appeared first is kept, and of two of one day the one
    that sorts first by its entries, so that the order of arrival does not matter.
    """
    by_text: dict[str, list[Digest]] = {}
    for one in digests:
        by_text.setdefault(one.sha256, []).append(one)
    found = []
    for held in by_text.values():
        if len(held) == 1:
            found.append(held[0])
            continue
        first = min(held, key=lambda one: (one.order, [actor.id for actor in one.actors], repr(one.tellings)))
        sources = sorted({source for one in held for source in one.sources}, key=_source_order)
        found.append(msgspec.structs.replace(first, sources=tuple(sources)))
    return tuple(sorted(found, key=lambda one: one.order))


def _source_order(source: tuple[str | None, str | None, str | None]) -> tuple[str, str, str]:
    name, address, published = source
    return (published or "9999", name or "", address or "")
