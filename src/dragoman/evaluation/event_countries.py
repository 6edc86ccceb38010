"""Codes for parties, as coders of event data assign them: a country for each party, or a body's kind where it has none.

The record leaves a country open where the text does not say it. Gold does not: its coders give a party the country that
the sentence makes likeliest. This is that habit, in the order in which it is tried:

1. The party's own country, or that of its office; the kind of a body without one (IGO, NGO, IMG for armed groups of no
   one country); a pair stands for its members.
2. A country or body named within the party's words: "demonstrators in Baghdad", "Thai fishermen", "NATO troops".
3. The country of the place where the event happened.
4. For who acts, the country named nearest before the trigger; for the other side, where there is a party of no stated
   country, that of who acts: what a government does to such, it does at home.
5. For the other side, where no party is named, the country named nearest behind the trigger, or else before it, and
   else that of who acts; but nobody where the act needs nobody else: meeting, agreeing, cooperating, retreating. The
   country of somebody who is merely quoted does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dragoman.evaluation.corpora.plover import Codes, codes_of
from dragoman.records.actors import Actor
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.vocabularies.organizations import load_organizations
from dragoman.vocabularies.states import load_states

BODIES = ("IGO", "NGO", "IMG", "ISM", "MNC")
"""Sectors that stand in a country's place for a party of no country."""
ARMED, REBELS = "IMG", "REB"
MUTUAL = ("CONSULT", "AGREE", "COOPERATE")
"""Types whose parties may all be actors."""
HOSTING = ("events.verb.host@", "events.verb.receive@", "events.verb.welcome@", "events.verb.greet@")
"""Rules of being host. In the record the visitor acts, as PLOVER has it; the gold was coded after CAMEO, 043, where the
host does."""
ALONE = (*MUTUAL, "RETREAT")
"""Types that need nobody on the other side."""
_WORD = re.compile(r"[A-Z][\w.]*\w|[A-Z]")


@dataclass(frozen=True, slots=True)
class Named:
    """A country, or a body of no country, that the sentence names: where, and its code."""

    start: int
    end: int
    code: str


class Countries:
    """The countries of one record, and what they make of its events' parties.

    Attributes:
        named: every country and body that the text names, in reading order.
    """

    def __init__(self, record: Record) -> None:
        self._actors = {actor.id: actor for actor in record.actors}
        found = {
            Named(mention.start, mention.end, code)
            for actor in record.actors
            for code in self._own(actor, members=False)
            for mention in actor.mentions
            if mention.form != "pronoun"
        }
        found |= {
            Named(one.place.span.start, one.place.span.end, code)
            for one in record.places
            for code in codes_of(one.place.country)
        }
        found |= set(_worded(record.document.text))
        quoted = [span for one in record.attributions if one.source for span in one.source.spans]
        self._all = sorted(found, key=lambda one: (one.start, one.end, one.code))
        self.named = [one for one in self._all if not any(_overlap(one, span) for span in quoted)]

    def parties(self, event: Event) -> tuple[Codes, Codes]:
        """Give the codes of who acts and of the other side."""
        source = self._codes(event.actors)
        target = self._codes(event.recipients)
        if any(rule.startswith(HOSTING) for rule in event.rules):
            source, target = target, source
        start, end = event.trigger.spans[0].start, event.trigger.spans[-1].end
        place = codes_of(event.place.country) if event.place else frozenset()
        if not source:
            source = self._likeliest_source(event, place, target, start)
        if not target and not (event.type in MUTUAL and len(source) > 1):
            target = self._likeliest_target(event, place, source, end)
        return source, target

    def _likeliest_source(self, event: Event, place: Codes, target: Codes, before: int) -> Codes:
        named = [one.code for one in self.named if one.end <= before and one.code not in target]
        if event.actors:
            return frozenset(named[-1:]) or place or frozenset(one.code for one in self.named[:1])
        return place

    def _likeliest_target(self, event: Event, place: Codes, source: Codes, behind: int) -> Codes:
        if event.recipients and source:
            return place or source
        if place - source:
            return place - source
        others = [one for one in self.named if one.code not in source]
        nearest = [one.code for one in others if one.start >= behind] or [one.code for one in reversed(others)]
        if nearest:
            return frozenset(nearest[:1])
        return source if place or event.type not in ALONE else frozenset()

    def _codes(self, ids: Iterable[str]) -> Codes:
        codes: set[str] = set()
        for identifier in ids:
            actor = self._actors.get(identifier)
            if actor is not None:
                codes |= self._own(actor) or self._within(actor)
        return frozenset(codes)

    def _own(self, actor: Actor, *, members: bool = True) -> Codes:
        if actor.country:
            return codes_of(actor.country)
        offices = codes_of([role.country for role in actor.roles])
        if offices:
            return offices
        if actor.sector in BODIES:
            return codes_of(actor.sector)
        if actor.sector == REBELS and actor.kind in ("group", "organization") and _is_known_body(actor.name):
            return frozenset({ARMED})
        if not members:
            return frozenset()
        return self._codes(one for one in actor.members if one != actor.id)

    def _within(self, actor: Actor) -> Codes:
        for mention in actor.mentions:
            inside = [one.code for one in self._all if _overlap(one, mention.span)]
            if inside:
                return frozenset(inside[:1])
        return frozenset()


def _overlap(named: Named, span: Span) -> bool:
    return named.start < span.end and span.start < named.end


def _worded(text: str) -> Iterator[Named]:
    """Find every single word that names a state, its people or a body of no country."""
    known = _load_words()
    for word in _WORD.finditer(text):
        code = known.get(word.group()) or known.get(f"{word.group()}.")
        if code:
            yield Named(word.start(), word.end(), code)


@lru_cache(maxsize=1)
def _load_words() -> dict[str, str]:
    """Give the code of each single word that names a state, its people, or a body of no country."""
    known: dict[str, str] = {}
    for one in load_organizations():
        if one.country is None and one.sector in BODIES:
            known.update({name: next(iter(codes_of(one.sector))) for name in (one.name, *one.names) if " " not in name})
    for state in load_states():
        clear = (word for word in (state.name, *state.names, *state.adjectives, *state.people) if " " not in word)
        known.update({word: state.code for word in clear if word not in state.evidence})
    return known


def _is_known_body(name: str) -> bool:
    """Say whether a name is that of a known body of no one country."""
    return any(one.name == name and one.country is None for one in load_organizations())
