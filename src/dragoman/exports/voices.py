"""On whose word: the chain of voices from the article inwards, and short names for the voices in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from dragoman.records.actors import Actor, Party
from dragoman.records.attributions import Attribution
from dragoman.records.record import Record
from dragoman.records.spans import Span

ARTICLE = "article"
SOMEBODY = "someone"
UNKNOWN = "?"

# The family name stands first in names from these countries as English-language news prints them (Xi Jinping,
# Kim Jong Un). Japanese and Hungarian names are turned round in print; Vietnamese persons go by the given name.
FAMILY_NAME_FIRST = frozenset(("CHN", "TWN", "KOR", "PRK"))

# Particles that belong to the family name after them, when printed with a small letter.
PARTICLES = frozenset(
    "al bin bint da dal de del della den der di dos du e el ibn la las le los ten ter van von zu".split()  # noqa: SIM905
)

# "King Charles III" and "Donald Trump Jr." are called by what stands before.
SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "VI", "VII", "VIII", "XIV", "XVI"))


@dataclass(frozen=True)
class Voices:
    """The voices of one record, looked up in time that does not grow with the record.

    Attributes:
        record: the record; it need not be a checked one. A reference that leads nowhere or in a circle is shown as "?".
    """

    record: Record

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by id."""
        return {actor.id: actor for actor in self.record.actors}

    @cached_property
    def attributions(self) -> dict[str, Attribution]:
        """The attributions by id."""
        return {attribution.id: attribution for attribution in self.record.attributions}

    @cached_property
    def _short_names(self) -> dict[str, str]:
        short = {actor.id: _short_form(actor) for actor in self.record.actors}
        used = Counter(name.casefold() for name in short.values())
        return {
            actor.id: short[actor.id] if used[short[actor.id].casefold()] == 1 else printed(actor.name)
            for actor in self.record.actors
        }

    def name(self, actor_id: str | None) -> str:
        """Give the short name of an actor; "?" for an id that the record does not have."""
        return self._short_names.get(actor_id or "", UNKNOWN)

    def party(self, party: Party | None) -> str:
        """Give the short name of whoever plays a part.

        A government that speaks as its seat goes by the seat ("Kremlin"), as readers know it; else it is the actor's
        short name, else the text's own words, else "someone".
        """
        if party is None:
            return SOMEBODY
        if party.actor is not None and party.actor in self.actors:
            return self._seat(party) or self.name(party.actor)
        return quoted_words(party.spans) or SOMEBODY

    def _seat(self, party: Party) -> str | None:
        for mention in self.actors[party.actor or ""].mentions:
            if mention.form == "metonym" and any(span.covers(mention.span) for span in party.spans):
                return printed(mention.text).removeprefix("the ").removeprefix("The ")
        return None

    def chain(self, attribution_id: str | None) -> tuple[str, ...]:
        """Give the voices from the article inwards to the source of an attribution. See `chain`."""
        inwards: list[str] = []
        seen: set[str] = set()
        following = attribution_id
        while following is not None:
            attribution = self.attributions.get(following)
            if attribution is None or following in seen:
                inwards.append(UNKNOWN)
                break
            seen.add(following)
            inwards.append(self.party(attribution.source))
            following = attribution.within
        return (ARTICLE, *reversed(inwards))

    def outline(self) -> tuple[tuple[int, Attribution], ...]:
        """Give every attribution once with its depth (0 for the outermost), each after the one that encloses it."""
        inside: dict[str | None, list[Attribution]] = {}
        for attribution in self.record.attributions:
            enclosing = attribution.within if attribution.within in self.attributions else None
            inside.setdefault(enclosing, []).append(attribution)
        found: list[tuple[int, Attribution]] = []
        seen: set[str] = set()
        # Those that enclose each other in a circle hang on no outermost one, so each may be where the walk begins.
        for start in [*inside.get(None, ()), *self.record.attributions]:
            waiting = [(0, start)]
            while waiting:
                depth, attribution = waiting.pop()
                if attribution.id in seen:
                    continue
                seen.add(attribution.id)
                found.append((depth, attribution))
                waiting.extend((depth + 1, one) for one in reversed(inside.get(attribution.id, ())))
        return tuple(found)


def chain(record: Record, attribution_id: str | None) -> tuple[str, ...]:
    """Give the voices on whose word something stands, from the outside in.

    Args:
        record: the record that holds the attribution.
        attribution_id: the innermost attribution; None for the article's own voice.

    Returns:
        ("article",) for the article's own voice, ("article", "Trump", "Putin") for what Putin said as Trump tells it.
        A source that is no known actor goes by its words, an unnamed one is "someone", a missing or circular reference
        ends the chain with "?". Use `Voices` for many lookups in one record.
    """
    return Voices(record).chain(attribution_id)


def outline(record: Record) -> tuple[tuple[int, Attribution], ...]:
    """Give a record's attributions in reading order with their depth, each after the one that encloses it."""
    return Voices(record).outline()


def quoted_words(spans: Iterable[Span]) -> str:
    """Give the words of spans on one line, with " … " where other words stand between."""
    return " … ".join(printed(span.text) for span in spans)


def printed(text: str) -> str:
    """Give a text on one line: every run of white space, line ends among them, becomes one blank."""
    return " ".join(text.split())


def _short_form(actor: Actor) -> str:
    """Give the shortest form that a reader would use: the article's own where it has one, else the family name."""
    full = printed(actor.name)
    words = full.split()
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    if actor.kind != "person" or len(words) < 2:
        return full
    first = actor.country in FAMILY_NAME_FIRST
    used = Counter(printed(mention.text) for mention in actor.mentions if mention.form == "name")
    for shorter, _ in used.most_common():
        parts = shorter.split()
        if len(parts) < len(words) and parts == (words[: len(parts)] if first else words[-len(parts) :]):
            return shorter
    return words[0] if first else _family_name(words)


def _family_name(words: list[str]) -> str:
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return " ".join(words[start:])
