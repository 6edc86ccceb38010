"""Actors in the making: a party with the tokens of its mentions, until it becomes a frozen entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor, Mention, Role
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.spans import Span

Form = Literal["name", "nominal", "pronoun", "metonym", "demonym"]
Kind = Literal["person", "state", "organization", "group", "unnamed"]


class Place(NamedTuple):
    """A run of tokens, end exclusive."""

    first: int
    last: int


@dataclass(slots=True)
class Office:
    """A title as it stands in the text.

    Attributes:
        title: as printed, without its owner.
        place: the tokens of owner and title.
        core: the same without what follows the title: 'of Ukraine'.
        rank: what titles for the same office share, or None.
        sector: PLOVER sector, or None.
        gender: where the title tells it.
        former: whether the office is said to be over.
        owner: usual name of the state or body, or None.
        country: ISO 3166-1 alpha-3 code, or None.
        holder: whose chief of staff or spokesman it is, where the owner is a person: the tokens of that name.
        is_address: 'Mr.' and the like, which is no office.
    """

    title: str
    place: Place
    core: Place
    rank: str | None
    sector: str | None
    gender: str | None
    former: bool = False
    owner: str | None = None
    country: str | None = None
    holder: Place | None = None
    is_address: bool = False

    def key(self) -> str:
        """Give what makes two titles the same office."""
        return ("former " if self.former else "") + (self.rank or self.title.lower())


@dataclass(slots=True, eq=False)
class Draft:
    """One party.

    Attributes:
        kind: as in `Actor`.
        name: as in `Actor`.
        by: the rule that founded it.
        confidence: as in `Actor`.
        country: ISO 3166-1 alpha-3 code, or None.
        sector: PLOVER sector, or None.
        gender: 'male', 'female' or None.
        offices: in the order in which they were found.
        mentions: tokens and form; no two share a token.
        founded: whether a mention is enough to make a party of it: a state named only as a place is none.
        is_plural: whether several are meant.
        noun: the noun that an unnamed party is called by, in the singular, or "".
        acronym: the short form that the text gives to a name, or "".
        members: the parties that a group consists of, where they are known.
    """

    kind: Kind
    name: str
    by: str
    confidence: float
    country: str | None = None
    sector: str | None = None
    gender: str | None = None
    offices: list[Office] = field(default_factory=list)
    mentions: dict[Place, Form] = field(default_factory=dict)
    founded: bool = True
    is_plural: bool = False
    noun: str = ""
    acronym: str = ""
    members: list[Draft] = field(default_factory=list)

    def add(self, place: Place, form: Form) -> bool:
        """Add a mention unless it shares a token with another one. Says whether it was added."""
        if any(place.first < other.last and other.first < place.last for other in self.mentions):
            return False
        self.mentions[place] = form
        return True

    def begins(self) -> int:
        """Give the first token of the first mention."""
        return min(place.first for place in self.mentions)


class Cast:
    """All parties of one document, and whose mention each run of tokens is.

    Attributes:
        drafts: in the order of their finding.
    """

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._owners: dict[Place, Draft] = {}
        self._keys: dict[tuple[str, ...], Draft] = {}

    def party(self, *key: str) -> Draft | None:
        """Find the party that was entered under a key."""
        return self._keys.get(key)

    def enter(self, draft: Draft, *key: str) -> Draft:
        """Enter a party, under a key where later mentions are to find it by one."""
        self.drafts.append(draft)
        if key:
            self._keys[key] = draft
        return draft

    def mention(self, draft: Draft, place: Place, form: Form) -> bool:
        """Give a party a mention unless the same tokens are another's. Says whether it was given."""
        if place in self._owners or not draft.add(place, form):
            return False
        self._owners[place] = draft
        return True

    def withdraw(self, place: Place) -> None:
        """Take a mention from its party."""
        draft = self._owners.pop(place, None)
        if draft is not None:
            del draft.mentions[place]

    def merge(self, other: Draft, into: Draft) -> None:
        """Give all mentions and offices of one party to another that turned out to be the same."""
        for place, form in list(other.mentions.items()):
            self.withdraw(place)
            self.mention(into, place, form)
        into.offices += other.offices
        into.founded = into.founded or other.founded

    def owner(self, place: Place) -> Draft | None:
        """Give the party whose mention these very tokens are."""
        return self._owners.get(place)

    def places(self) -> list[tuple[Place, Draft]]:
        """Give all mentions with their parties, in reading order; of two that start together the longer is first."""
        return sorted(self._owners.items(), key=lambda item: (item[0].first, -item[0].last))


def finished(parse: Parse, cast: Cast) -> tuple[Actor, ...]:
    """Turn the parties that have a mention and are founded into entries, in reading order."""
    for draft in cast.drafts:
        for member in draft.members if draft.mentions else ():
            member.founded = True
    ready = [draft for draft in cast.drafts if draft.mentions and draft.founded]
    entries = {id(draft): identified(parse.document, _actor(parse, draft, ())) for draft in ready if not draft.members}
    for draft in ready:
        if draft.members:
            members = tuple(sorted((entries[id(member)] for member in draft.members), key=reading_order))
            actor = _actor(parse, draft, tuple(member.id for member in members))
            entries[id(draft)] = identified(parse.document, actor)
    return tuple(sorted(entries.values(), key=reading_order))


def _actor(parse: Parse, draft: Draft, members: tuple[str, ...]) -> Actor:
    mentions = []
    for place, form in sorted(draft.mentions.items()):
        span = parse.span(place.first, place.last)
        mentions.append(Mention(start=span.start, end=span.end, text=span.text, form=form))
    return Actor(
        name=draft.name,
        kind=draft.kind,
        country=draft.country,
        sector=draft.sector,
        roles=_roles(parse, draft),
        members=members,
        mentions=tuple(mentions),
        by=draft.by,
        confidence=draft.confidence,
    )


def _roles(parse: Parse, draft: Draft) -> tuple[Role, ...]:
    """Join the offices that say the same; 'President Putin' adds to 'Russian President Vladimir Putin'."""
    joined: list[tuple[Office, list[Span]]] = []
    offices = sorted((office for office in draft.offices if not office.is_address), key=lambda office: office.place)
    for office in sorted(offices, key=lambda office: (office.owner is None, office.place)):
        span = parse.span(office.place.first, office.place.last)
        for known, spans in joined:
            same_title = known.title.lower() == office.title.lower()
            if same_title and (office.owner is None or (office.owner, office.country) == (known.owner, known.country)):
                if not any(span.overlaps(other) for other in spans):
                    spans.append(span)
                break
        else:
            joined.append((office, [span]))
    roles = [
        Role(title=office.title, of=office.owner, country=office.country, spans=tuple(sorted(spans)))
        for office, spans in joined
    ]
    return tuple(sorted(roles, key=lambda role: (role.spans[0].start, role.spans[0].end, role.title)))
