"""The record's entries as the page counts them: one number, one anchor and one depth for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dragoman.exports.html.wording import LIST_TITLES
from dragoman.exports.voices import Voices
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.record import Record

ID = re.compile(r"[a-z]{2}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Numbered:
    """An entry with its place on the page.

    Attributes:
        number: its position among all entries of the page, from 0.
        list_name: the record's list that holds it.
        entry: the entry.
        anchor: the id of its card; the entry's own id where that is one, else the list's name and a number, so that
            no id of the page is ever made of an article's words.
        depth: how many attributions of the record enclose it; 0 for everything but attributions.
    """

    number: int
    list_name: str
    entry: Entry
    anchor: str
    depth: int


@dataclass(frozen=True)
class Register:
    """All entries of a record in the order of the page, and what they say about each other."""

    record: Record

    @cached_property
    def voices(self) -> Voices:
        """Who speaks, by short names."""
        return Voices(self.record)

    @cached_property
    def all(self) -> tuple[Numbered, ...]:
        """Every entry once: list by list, attributions each after the one that encloses it."""
        found: list[Numbered] = []
        anchors: set[str] = set()
        for list_name in LIST_TITLES:
            for position, (depth, entry) in enumerate(self._listed(list_name)):
                free = ID.fullmatch(entry.id) and entry.id not in anchors
                anchor = entry.id if free else f"{list_name}-{position + 1}"
                anchors.add(anchor)
                found.append(Numbered(len(found), list_name, entry, anchor, depth))
        return tuple(found)

    @cached_property
    def by_id(self) -> dict[str, Numbered]:
        """The entries by their ids; the first where two share one."""
        found: dict[str, Numbered] = {}
        for numbered in self.all:
            found.setdefault(numbered.entry.id, numbered)
        return found

    def listed(self, list_name: str) -> tuple[Numbered, ...]:
        """Give the entries of one list in the order of the page."""
        return tuple(numbered for numbered in self.all if numbered.list_name == list_name)

    def anchor(self, entry_id: str | None) -> str | None:
        """Give the anchor of the entry with an id, or None where the record has no such entry."""
        numbered = self.by_id.get(entry_id or "")
        return numbered.anchor if numbered else None

    def enclosing(self, attribution_id: str | None) -> tuple[Attribution, ...]:
        """Give an attribution with all that enclose it, outermost first; it stops where a reference leads nowhere."""
        inwards: list[Attribution] = []
        following = attribution_id
        while following is not None:
            attribution = self.voices.attributions.get(following)
            if attribution is None or attribution in inwards:
                break
            inwards.append(attribution)
            following = attribution.within
        return tuple(reversed(inwards))

    def _listed(self, list_name: str) -> Iterator[tuple[int, Entry]]:
        if list_name == "attributions":
            yield from self.voices.outline()
        else:
            yield from ((0, entry) for entry in getattr(self.record, list_name))
