"""A strategy for records that keep every rule, over texts that no newspaper would print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from dragoman.records.actors import Actor, Mention, Party, Role
from dragoman.records.affairs import (
    Account,
    Answer,
    Difference,
    Expectation,
    NotMentioned,
    Point,
    Proposal,
    Round,
    Talks,
    Telling,
    Version,
)
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.base import Entry
from dragoman.records.details import Figure, Flag, Silent, TimeExpression, Toponym
from dragoman.records.document import Dateline, Document, Furniture
from dragoman.records.events import Event
from dragoman.records.identity import identified, text_digest
from dragoman.records.intervals import Interval, Place
from dragoman.records.order import reading_order
from dragoman.records.record import ENTRY_LISTS, Provenance, Record
from dragoman.records.spans import Span, Words, span_of

Range = tuple[int, int]

LETTERS = st.characters(categories=("L", "N", "P", "S", "M"), exclude_characters="|")
WORDS = st.builds(lambda first, rest: first + rest, st.sampled_from("aKß中é🕊"), st.text(LETTERS, max_size=4))
BLANKS = st.sampled_from((" ", " ", " ", "\u00a0", "  ", "\r\n", "\u00ad ", "\u200b "))


@dataclass
class Said:
    """An attribution while the text is being written: ranges of characters instead of spans."""

    source: Range
    cue: Range
    content: list[Range] = field(default_factory=list)
    outer: int | None = None


@dataclass
class Page:
    """A text while it is being written, and where its parts stand."""

    draw: Callable[[Any], Any]
    text: str = ""
    paragraphs: list[Range] = field(default_factory=list)
    sentences: list[Range] = field(default_factory=list)
    names: list[Range] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    done: list[tuple[Range, Range, Range, int | None]] = field(default_factory=list)
    times: list[Range] = field(default_factory=list)
    figures: list[tuple[Range, int | None]] = field(default_factory=list)

    def write(self, words: str) -> Range:
        """Add characters; give their range."""
        start = len(self.text)
        self.text += words
        return start, len(self.text)

    def word(self) -> Range:
        """Add a word; give its range, without the blank that follows."""
        found = self.write(self.draw(WORDS))
        self.write(self.draw(BLANKS))
        return found

    def name(self) -> Range:
        """Add a word that names an actor."""
        self.names.append(self.word())
        return self.names[-1]

    def act(self, voice: int | None) -> Range:
        """Add who did what to whom; give the range of all of it."""
        actor, trigger, recipient = self.name(), self.word(), self.name()
        self.done.append((actor, trigger, recipient, voice))
        return actor[0], recipient[1]

    def speech(self, outer: int | None, depth: int) -> Range:
        """Add who said what, with `depth` more voices within it; give the range of all of it."""
        said = Said(source=self.name(), cue=self.word(), outer=outer)
        self.said.append(said)
        number = len(self.said) - 1
        start = len(self.text)
        if depth:
            _, end = self.speech(number, depth - 1)
        else:
            self.act(number)
            self.times.append(self.word())
            self.figures.append((self.word(), number))
            _, end = self.word()
        said.content.append((start, end))
        return said.source[0], end

    def interrupted(self) -> None:
        """Add a quotation that its speaker interrupts."""
        first = self.word()
        said = Said(source=self.name(), cue=self.word(), content=[first])
        said.content.append(self.word())
        self.said.append(said)

    def sentence(self, kind: str) -> None:
        """Add a sentence of a kind."""
        start = len(self.text)
        if kind == "speech":
            self.speech(None, self.draw(st.integers(0, 2)))
        elif kind == "nested":
            self.speech(None, 1)
        elif kind == "interrupted":
            self.interrupted()
        elif kind == "act":
            self.act(None)
            self.times.append(self.word())
        elif kind == "count":
            self.figures.append((self.word(), None))
        self.word()
        _, end = self.write(".")
        self.sentences.append((start, end))
        self.write(self.draw(BLANKS))


KINDS = st.sampled_from(("speech", "interrupted", "act", "count", "silent"))
NEEDED = ("nested", "interrupted", "act", "count", "silent", "act")


@st.composite
def sound_records(draw: Any) -> Record:
    """Give records that keep every rule and have at least one entry in every list."""
    page = Page(draw=draw)
    title = page.write(draw(WORDS))
    page.write(draw(st.sampled_from(("\n\n", "\r\n\r\n", "\n \n"))))
    dateline = page.write("KYIV, June 4 (XYZ) \u2014")
    page.write(" ")
    kinds = draw(st.permutations(NEEDED)) + draw(st.lists(KINDS, max_size=3))
    breaks = draw(st.sets(st.integers(1, len(kinds) - 1), min_size=1, max_size=2))
    start = dateline[0]
    for number, kind in enumerate(kinds):
        if number in breaks:
            page.paragraphs.append((start, page.sentences[-1][1]))
            page.write("\n\n")
            start = len(page.text)
        page.sentence(kind)
    page.paragraphs.append((start, page.sentences[-1][1]))
    return Maker(page, draw).record(title, dateline)


class Maker:
    """Makes a record of a written page."""

    def __init__(self, page: Page, draw: Callable[[Any], Any]) -> None:
        self.page = page
        self.draw = draw
        self.owners: dict[Range, Actor] = {}

    def span(self, at: Range) -> Span:
        """Cut a span out of the page."""
        return span_of(self.page.text, *at)

    def spans(self, *ranges: Range) -> tuple[Span, ...]:
        """Cut several spans out of the page."""
        return tuple(self.span(at) for at in ranges)

    def words(self, *ranges: Range) -> Words:
        """Cut words out of the page."""
        return Words(spans=self.spans(*ranges))

    def made(self, entry_type: type[Entry], /, **fields: Any) -> Any:
        """Make an entry with its id."""
        confidence = self.draw(st.integers(0, 100)) / 100
        return identified(self.document, entry_type(by="tests.making@1", confidence=confidence, **fields))

    def record(self, title: Range, dateline: Range) -> Record:
        """Make the record."""
        page = self.page
        self.document = Document(
            title=page.text[slice(*title)],
            published="2025-06-04T10:00:00Z",
            published_from="dateline",
            text=page.text,
            sha256=text_digest(page.text),
            paragraphs=self.spans(*page.paragraphs),
            sentences=self.spans(*page.sentences),
            furniture=(Furniture(kind="title", span=self.span(title)),),
            dateline=Dateline(span=self.span(dateline), place="KYIV", date="June 4", agency="XYZ"),
        )
        actors = self.actors()
        attributions = self.attributions()
        events = self.events(attributions)
        expectation = self.made(
            Expectation,
            kind="deadline",
            what=self.words(page.done[-1][1]),
            who=(actors[0].id,),
            window=self.interval(None, anchor=events[0].id),
            attribution=None,
            status="open",
        )
        affairs = self.affairs(attributions, events, expectation)
        lists: dict[str, list[Entry]] = {
            "actors": list(actors), "attributions": attributions, "events": events, "expectations": [expectation],
            "times": self.times(), "places": self.places(), "figures": self.figures(attributions, actors),
            "flags": self.flags(actors), "silent": self.silent(), **affairs,
        }  # fmt: skip
        return Record(
            provenance=Provenance(dragoman="0", stages=ENTRY_LISTS),
            document=self.document,
            **{name: tuple(sorted(entries, key=reading_order)) for name, entries in lists.items()},  # type: ignore[arg-type]
        )

    def interval(self, words: Range | None, anchor: str = "published") -> Interval:
        """Make an interval of some days in June 2025, perhaps open on one side."""
        first, last = sorted(self.draw(st.lists(st.integers(1, 30), min_size=2, max_size=2, unique=True)))
        side = self.draw(st.sampled_from((None, None, "from", "to")))
        return Interval(
            start=None if side == "from" else f"2025-06-{first:02}",
            end=None if side == "to" else f"2025-06-{last:02}",
            precision="day",
            open=side,
            span=self.span(words) if words else None,
            anchor=anchor,
            assumption="the June of publication",
        )

    def actors(self) -> tuple[Actor, ...]:
        """Deal the names out to a few actors: every second name to the first, so that it has several mentions."""
        names = self.page.names
        dealt = [names[::2], names[1::2]]
        found = []
        for number, mentions in enumerate(dealt):
            spans = self.spans(*mentions)
            actor = self.made(
                Actor,
                name=f"Actor {number}",
                kind="state" if number else "person",
                country="UKR",
                wikidata="Q212",
                roles=(Role(title="President", spans=spans[:1]),),
                mentions=tuple(Mention(start=s.start, end=s.end, text=s.text, form="name") for s in spans),
            )
            found.append(actor)
            self.owners.update(dict.fromkeys(mentions, actor))
        return tuple(found)

    def attributions(self) -> list[Entry]:
        """Make the attributions, outer ones before those within them."""
        found: list[Entry] = []
        for said in self.page.said:
            found.append(
                self.made(
                    Attribution,
                    source=Party(actor=self.owners[said.source].id, spans=self.spans(said.source)),
                    cue=Cue(spans=self.spans(said.cue), lemma="say"),
                    content=self.words(*said.content),
                    kind="indirect" if len(said.content) == 1 else "direct",
                    act="say",
                    within=None if said.outer is None else found[said.outer].id,
                )
            )
        return found

    def events(self, attributions: list[Entry]) -> list[Entry]:
        """Make the events."""
        return [
            self.made(
                Event,
                type="CONSULT",
                actors=(self.owners[actor].id,),
                recipients=(self.owners[recipient].id,),
                trigger=self.words(trigger),
                spans=self.spans((actor[0], recipient[1])),
                status="happened",
                attribution=None if voice is None else attributions[voice].id,
                date=self.interval(trigger),
                place=Place(span=self.span(recipient), name="Kyiv", by="tests.places@1"),
                quad=1,
                score=1.0,
            )
            for actor, trigger, recipient, voice in self.page.done
        ]

    def affairs(self, attributions: list[Entry], events: list[Entry], expectation: Entry) -> dict[str, list[Entry]]:
        """Make talks, a proposal and an account over what was said and done."""
        (actor, trigger, recipient, _), first = self.page.done[0], self.page.said[0]
        parties = (self.owners[actor].id, self.owners[recipient].id)[: 1 if actor == recipient else 2]
        parties = tuple(dict.fromkeys(parties))
        talks = self.made(
            Talks, name="the talks", parties=parties, topics=(self.words(trigger),), state="ongoing",
            rounds=(Round(number=1, event=events[0].id),), next=expectation.id, spans=self.spans(trigger),
        )  # fmt: skip
        answer = Answer(actor=parties[0], answer="rejects", attribution=attributions[0].id, spans=self.spans(first.cue))
        proposal = self.made(
            Proposal, what="meeting", put_by=parties, spans=self.spans(trigger), answers=(answer,), status="rejected"
        )
        version = Version(
            teller=parties[0],
            attributions=(attributions[0].id,),
            points=(Point(topic="time", attribution=attributions[0].id, spans=self.spans(first.cue)),),
            not_mentioned=(NotMentioned(topic="place", searched=("where",)),),
        )
        telling = Telling(teller=None, spans=self.spans(trigger))
        account = self.made(
            Account, of=talks.id, versions=(version,), differences=(Difference(topic="time", tellings=(telling,)),)
        )
        return {"talks": [talks], "proposals": [proposal], "accounts": [account]}

    def times(self) -> list[Entry]:
        """Make the time expressions."""
        return [
            self.made(TimeExpression, span=self.span(at), type="DATE", value="2025-06", interval=self.interval(at))
            for at in self.page.times
        ]

    def places(self) -> list[Entry]:
        """Make a place name, now literal, now not, of each who was acted upon."""
        use = self.draw(st.sampled_from(("literal", "associative")))
        return [
            self.made(
                Toponym,
                use=use,
                place=Place(
                    span=self.span(recipient),
                    name="Kyiv",
                    country="UKR",
                    latitude=50.45,
                    longitude=30.52,
                    geonames=703448,
                    precision="city",
                    reason="the capital of Ukraine",
                    by="tests.places@1",
                ),
            )
            for _, _, recipient, _ in self.page.done
        ]

    def figures(self, attributions: list[Entry], actors: tuple[Actor, ...]) -> list[Entry]:
        """Make the figures."""
        return [
            self.made(
                Figure,
                value=30.0,
                low=20.0,
                high=40.0,
                unit=None,
                span=self.span(at),
                holder=actors[0].id,
                attribution=None if voice is None else attributions[voice].id,
            )
            for at, voice in self.page.figures
        ]

    def flags(self, actors: tuple[Actor, ...]) -> list[Entry]:
        """Make a flag over an actor's mentions."""
        spans = tuple(mention.span for mention in actors[0].mentions)
        return [self.made(Flag, kind="name_variant", message="Two names.", spans=spans, actors=(actors[0].id,))]

    def silent(self) -> list[Entry]:
        """Make the silent sentences: those in which nothing else was written."""
        page = self.page
        spoken = [said.cue for said in page.said] + [trigger for _, trigger, _, _ in page.done]
        spoken += [at for at, _ in page.figures]
        return [
            self.made(Silent, spans=self.spans(sentence))
            for sentence in page.sentences
            if not any(sentence[0] <= at[0] < sentence[1] for at in spoken)
        ]
