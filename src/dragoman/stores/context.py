"""What is known of an entry from the entries around it: parties, voices, negotiation track, tellers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from dragoman.records.actors import Actor, Party
from dragoman.records.affairs import Account, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.record import Record
from dragoman.records.rules.links import REFERENCES
from dragoman.records.walking import walk
from dragoman.stores.base import ARTICLE
from dragoman.vocabularies.name_keys import name_key

SOMEBODY = "someone"
SHORTEST_NAME = 3

# In news in English the family name stands first in names from these countries (Xi Jinping, Kim Jong Un).
FAMILY_NAME_FIRST = frozenset(("CHN", "TWN", "KOR", "PRK", "VNM", "KHM"))


class Context:
    """One record, ready to be asked about its entries."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._keys: dict[str, tuple[str, ...]] = {}
        self._actors = {actor.id: actor for actor in record.actors}
        self._attributions = {one.id: one for one in record.attributions}

    def keys(self, actor: Actor) -> tuple[str, ...]:
        """Give everything by which an actor of this record is asked for. See `actor_keys`."""
        if actor.id not in self._keys:
            self._keys[actor.id] = actor_keys(actor)
        return self._keys[actor.id]

    def parties(self, entry: Entry) -> tuple[Actor, ...]:
        """Give the actors that an entry names, each once, in the order of its fields; an actor is its own party."""
        if isinstance(entry, Actor):
            return (entry,)
        found = dict.fromkeys(self._named(entry))
        return tuple(self._actors[one] for one in found if one in self._actors)

    def _named(self, entry: Entry) -> Iterator[str]:
        for _, held in walk(entry):
            for field, lists in REFERENCES.get(type(held), {}).items():
                if "actors" in lists:
                    named: Any = getattr(held, field)
                    yield from named if isinstance(named, tuple) else (named,) if named else ()

    def _chain(self, entry: Entry) -> tuple[Attribution, ...]:
        """Give the attributions on whose word an entry stands, from the outermost in; of an attribution also itself."""
        at = entry.id if isinstance(entry, Attribution) else getattr(entry, "attribution", None)
        found: list[Attribution] = []
        while at in self._attributions and self._attributions[at] not in found:
            found.append(self._attributions[at])
            at = found[-1].within
        return tuple(reversed(found))

    def voice(self, entry: Entry) -> tuple[str, ...]:
        """Give the names of the voices from the article inwards: ("article", "Donald Trump", "Vladimir Putin")."""
        return (ARTICLE, *(self._name(one.source) for one in self._chain(entry)))

    def _name(self, source: Party | None) -> str:
        if source is None:
            return SOMEBODY
        actor = self._actors.get(source.actor or "")
        return actor.name if actor else " ".join(" ".join(span.text for span in source.spans).split())

    def voice_keys(self, entry: Entry) -> tuple[str, ...]:
        """Give the keys of every voice that an entry stands on; the article's own where there is no other."""
        chain = self._chain(entry)
        return tuple(key for one in chain for key in self._party_keys(one.source)) if chain else (ARTICLE,)

    def source_keys(self, entry: Entry) -> tuple[str, ...]:
        """Give the keys of whoever says what an attribution holds."""
        return self._party_keys(entry.source) if isinstance(entry, Attribution) else ()

    def _party_keys(self, party: Party | None) -> tuple[str, ...]:
        if party is None:
            return (SOMEBODY,)
        actor = self._actors.get(party.actor or "")
        if actor is not None:
            return self.keys(actor)
        words = name_key(" ".join(span.text for span in party.spans))
        return (words,) if words else ()

    @cached_property
    def tracks(self) -> dict[str, str]:
        """The name of the negotiation track by the id of each entry that belongs to one."""
        found: dict[str, str] = {}
        for track in self.record.talks:
            for identifier in (track.id, track.next, *(one.event for one in track.rounds)):
                if identifier:
                    found.setdefault(identifier, track.name)
        for account in self.record.accounts:
            if account.of in found:
                found.setdefault(account.id, found[account.of])
        return found

    @cached_property
    def conflicting(self) -> frozenset[str]:
        """The ids of entries whose tellers differ: the happening, its account, and the attributions that tell it."""
        found: set[str] = set()
        for account in self.record.accounts:
            if account.differences:
                found.update((account.id, account.of))
                found.update(one for version in account.versions for one in version.attributions)
        return frozenset(found)

    @cached_property
    def _tellers(self) -> dict[str, int]:
        return {account.of: len(account.versions) for account in self.record.accounts}

    def is_single(self, entry: Entry) -> bool:
        """Say whether one voice alone tells a happening, be it the article's own; False for what is no happening."""
        if isinstance(entry, Account):
            return len(entry.versions) == 1
        if entry.PREFIX not in ("ev", "pr") and not isinstance(entry, Talks):
            return False
        return self._tellers.get(entry.id, 1) == 1


def actor_keys(actor: Actor) -> tuple[str, ...]:
    """Give everything by which an actor is asked for: id, Wikidata id, names as printed, and a person's family name."""
    names = [actor.name, *(one.text for one in actor.mentions if one.form == "name")]
    keys = dict.fromkeys(name_key(name) for name in names)
    if actor.kind == "person":
        words = name_key(actor.name).split()
        family = words[:1] if actor.country in FAMILY_NAME_FIRST else words[-1:]
        keys.update(dict.fromkeys(one for one in family if len(one) >= SHORTEST_NAME))
    keys.pop("", None)
    return (actor.id, *((actor.wikidata.lower(),) if actor.wikidata else ()), *keys)
