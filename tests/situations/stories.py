"""Short articles with their entries, made by hand, for tests of linking."""

from __future__ import annotations

from typing import Any

import builders as make
from dragoman.records.actors import Actor
from dragoman.records.events import Event
from dragoman.records.links import Address, Judgement
from dragoman.records.record import Record

STAGES = ("actors", "attributions", "events", "talks", "proposals", "expectations", "accounts", "times", "figures")


class Story:
    """An article in the making: its text, and what was read out of it.

    Attributes:
        text: the document.
        lists: the entries found so far, by list.
    """

    def __init__(self, text: str, published: str, source: str = "Harbour Post", title: str | None = None) -> None:
        self.text = make.document(text, published=published, published_from="option", source=source, title=title)
        self.lists: dict[str, list[Any]] = {}

    def actor(self, name: str, *mentions: Any, **fields: Any) -> Actor:
        """Add an actor."""
        return self._add("actors", make.actor(self.text, name, *mentions, **fields))

    def person(self, name: str, title: str | None = None, of: str | None = None, **fields: Any) -> Actor:
        """Add a person, perhaps with an office."""
        roles = (make.role(self.text, name, title, of=of),) if title else ()
        return self.actor(name, kind="person", roles=roles, **fields)

    def state(self, name: str, country: str | None = None) -> Actor:
        """Add a state."""
        return self.actor(name, kind="state", country=country, sector="GOV")

    def event(self, where: Any, kind: str = "ASSAULT", doers: Any = (), others: Any = (), **fields: Any) -> Event:
        """Add an event; `date` may be given as ISO dates."""
        if isinstance(fields.get("date"), str):
            fields["date"] = make.interval(fields["date"])
        sides = {"actors": tuple(one.id for one in doers), "recipients": tuple(one.id for one in others)}
        return self._add("events", make.event(self.text, where, kind, **sides, **fields))

    def add(self, name: str, entry: Any) -> Any:
        """Add any entry."""
        return self._add(name, entry)

    def _add(self, name: str, entry: Any) -> Any:
        self.lists.setdefault(name, []).append(entry)
        return entry

    def record(self) -> Record:
        """Give the record."""
        return make.record(self.text, stages=STAGES, **self.lists)

    def at(self, entry: Any) -> Address:
        """Give the address of an entry."""
        return Address(sha256=self.text.sha256, entry=entry.id)


def judgement(kind: Any, one: Address, other: Address, verdict: Any, at: str = "2025-03-20T10:00:00Z") -> Judgement:
    """Make a judgement."""
    return Judgement(kind=kind, left=one, right=other, verdict=verdict, by="Ines", at=at, reason="read both articles")


def strike(day: str, reported: str, words: str = "shelled the depot in Marn", **fields: Any) -> Story:
    """Make an article that tells of one strike of Orvia on Tolmia."""
    text = f"Orvia {words} on that day, said Tolmia on {reported[:10]}. Four people died there."
    story = Story(text, reported, **fields)
    orvia, tolmia = story.state("Orvia"), story.state("Tolmia")
    story.event(words, doers=[orvia], others=[tolmia], date=day)
    return story


def affair() -> list[Story]:
    """Make six articles: three tell one strike, one tells the next one, two print a text about other matters."""
    first = strike("2025-03-03", "2025-03-03T20:00:00Z", source="Wire")
    again = strike("2025-03-03", "2025-03-04T06:00:00Z", "fired at the depot in Marn", source="Gazette")
    later = strike("2025-03-03", "2025-03-06T06:00:00Z", "struck Marn and its depot", source="Review")
    second = strike("2025-03-05", "2025-03-05T20:00:00Z", "shelled the station in Marn", source="Wire")
    lead = "Dockers in Felsund laid down their tools at noon because the port had not paid the night shift since May. "
    body = "The harbour master asked both sides to come to his office, where coffee and a lawyer would be waiting. "
    unlike = Story(lead + body, "2025-03-04T09:00:00Z", source="Felsund Echo")
    unlike.event("laid down their tools", "PROTEST", doers=[unlike.actor("Dockers", kind="group")], date="2025-03-04")
    cut = Story(lead + "\n\n" + body, "2025-03-05T09:00:00Z", source="Coast Daily")
    cut.event("laid down their tools", "PROTEST", doers=[cut.actor("Dockers", kind="group")], date="2025-03-04")
    return [first, again, later, second, unlike, cut]
