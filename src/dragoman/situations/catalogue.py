"""Everything that tracking asks for of linked records: entries by address, parties across articles, quotations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.records.base import Entry, EntryId
from dragoman.records.links import Address
from dragoman.records.record import Record
from dragoman.records.situations import Quote
from dragoman.records.spans import Span
from dragoman.situations.actor_links import parties_of
from dragoman.situations.digests import Digest, Telling
from dragoman.situations.linking import Linked
from dragoman.situations.parties import Cast, Parties, Party


class Catalogue:
    """Linked records, ready to be asked.

    Attributes:
        linked: what linking gave.
        parties: who is who.
    """

    def __init__(self, linked: Linked) -> None:
        self.linked = linked
        self.parties: Parties = parties_of(linked.digests, linked.of_kind("actor"))
        self._records: dict[str, Record] = {}
        self._digests = {held.sha256: held for held in linked.digests}
        self._tellings = {held.address(one.id): one for held in linked.digests for one in held.tellings}
        self._entries: dict[str, dict[EntryId, Entry]] = {}

    def hold(self, records: Iterable[Record]) -> None:
        """Take the records that are asked about from now on, in the place of those before.

        Of records of one text that appeared twice, the one of the earlier day is the text's, as in `merged`; the
        others lend what it has not, since what is to come is another thing on another day.
        """
        self._records, self._entries = {}, {}
        for record in sorted(records, key=lambda one: (one.document.published or "9999", one.document.sha256)):
            self._records.setdefault(record.document.sha256, record)
            held = self._entries.setdefault(record.document.sha256, {})
            for _, _, entry in record.entries():
                held.setdefault(entry.id, entry)

    def digest(self, sha256: str) -> Digest:
        """Give the digest of a text."""
        return self._digests[sha256]

    def record(self, sha256: str) -> Record:
        """Give the record of a text."""
        return self._records[sha256]

    def telling(self, address: Address) -> Telling:
        """Give what linking knows of an entry."""
        return self._tellings[address]

    def cast(self, address: Address) -> Cast:
        """Give the parties of an entry."""
        return self.parties.cast(self._digests[address.sha256], self._tellings[address])

    def entry(self, address: Address) -> Entry:
        """Give an entry. Raises KeyError where the record has none of that id."""
        held = self._entries[address.sha256]
        return held[address.entry or ""]

    def party(self, sha256: str, actor: EntryId | None) -> Party | None:
        """Give the party that an actor of an article is."""
        return self.parties.one(sha256, actor) if actor is not None else None

    def canonical(self, sha256: str, actors: Iterable[EntryId]) -> tuple[str, ...]:
        """Give the canonical ids of actors, groups taken apart, each once, in their order."""
        members = {actor.id: actor.members for actor in self._digests[sha256].actors}
        single = (one for actor in actors for one in members.get(actor) or (actor,))
        found = (self.party(sha256, one) for one in single)
        return tuple(dict.fromkeys(party.cluster for party in found if party is not None))

    def quote(self, address: Address, spans: Sequence[Span]) -> Quote:
        """Quote words of an article."""
        return Quote(at=address, spans=tuple(spans), published=self._digests[address.sha256].published)
