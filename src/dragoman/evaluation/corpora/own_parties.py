"""The parties of a gold article: what each is called, for whom it acts, and which of them a name in a record means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

SHORT = frozenset(("person", "unnamed"))
"""Kinds of actors whom one word may name: a surname, "the envoy"."""


class WrittenParty(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A party of a gold file: for whom it acts, if for another one, and what else the text calls it."""

    of: str | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """An actor of a record, as far as it is compared: what it is called, of what kind it is, and its members."""

    names: tuple[str, ...]
    kind: str = ""
    members: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldParties:
    """Who takes part in an article.

    Attributes:
        parties: by name.
        groups: names of those whom words for several parties together mean ("both sides").
    """

    parties: Mapping[str, WrittenParty]
    groups: Mapping[str, tuple[str, ...]]

    def principal(self, name: str) -> str:
        """Give the party for which one acts in the end: the state of a minister, the organization of an envoy."""
        seen = [name]
        while (above := self.parties[seen[-1]].of if seen[-1] in self.parties else None) and above not in seen:
            seen.append(above)
        return seen[-1]

    def principals(self, names: Iterable[str]) -> frozenset[str]:
        """Give the parties for which these act in the end."""
        return frozenset(map(self.principal, names))

    def meant(self, actors: Iterable[Named]) -> frozenset[str]:
        """Give the parties that actors of a record mean, members of groups one by one.

        A name is a party's if it is one of that party's names; failing that, an actor means its members; failing that,
        a name is a party's if it is the last words of one of its names, or the other way round: two words at least,
        except for persons and for the unnamed. An actor whose names are nobody's stands for itself, marked so that it
        is no party's.
        """
        found: set[str] = set()
        for actor in actors:
            found |= self._meant(actor)
        return frozenset(found)

    def _meant(self, actor: Named) -> set[str]:
        least = 1 if actor.kind in SHORT else 2
        for name in actor.names:
            group = self._group(name)
            if group:
                return set(group)
            party = self._party(name, least, exact=True)
            if party is not None:
                return {party}
        if actor.members:
            return {one for member in actor.members for one in self._meant(member)}
        ended = (self._party(name, least, exact=False) for name in actor.names)
        return {next((one for one in ended if one is not None), f"? {actor.names[0] if actor.names else ''}")}

    def _group(self, name: str) -> Sequence[str]:
        return next((members for group, members in self.groups.items() if bare(group) == bare(name)), ())

    def _party(self, name: str, least: int, exact: bool) -> str | None:
        words = bare(name)
        for party, written in self.parties.items():
            for known in map(bare, (party, *written.also)):
                shorter, longer = sorted((words, known), key=len)
                if words == known or (not exact and len(shorter) >= least and longer[-len(shorter) :] == shorter):
                    return party
        return None


def bare(name: str) -> list[str]:
    """Give the words of a name without case, article and possessive."""
    words = name.casefold().replace("’", "'").removesuffix("'s").split()
    return words[1:] if words[:1] == ["the"] else words


def problems(parties: GoldParties, text: str) -> list[str]:
    """List what is wrong with the parties of a text: one that is not named in it, or acts for one that is unknown."""
    lowered = text.casefold().replace("’", "'")
    found = []
    for name, written in parties.parties.items():
        if not any(known.casefold().replace("’", "'") in lowered for known in (name, *written.also)):
            found.append(f"the party {name!r} is not named in the text")
    for group, members in parties.groups.items():
        if group.casefold() not in lowered:
            found.append(f"the group {group!r} is not named in the text")
        found += [f"{one!r} of the group {group!r} is no party" for one in members if one not in parties.parties]
    return found
