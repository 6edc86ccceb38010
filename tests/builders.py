"""Records made by hand: what a test wants to see, in the fewest words.

Words are named by what they say, so that a test reads like the article: `"warned"`, `("Putin", 2)` for the second
time that they stand in the text, a ready `Span`, or a list of these where an entry's words are interrupted.
"""

from __future__ import annotations

import re
from typing import Any

from dragoman.records.actors import Actor, Mention, Party, Role
from dragoman.records.affairs import Account, Expectation, Proposal, Talks, Version
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.base import Entry
from dragoman.records.details import Figure, Flag, Silent, TimeExpression, Toponym
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.identity import identified, text_digest
from dragoman.records.intervals import Interval, Place
from dragoman.records.record import Provenance, Record
from dragoman.records.spans import Span, Words, span_of

Where = str | tuple[str, int] | Span
Wheres = Where | list[Where]

STAGES = ("actors", "attributions", "times", "figures", "silent")
BY = "tests.builders@1"

PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:\n(?!\s*\n).*\S)*")
SENTENCE = re.compile(r"\S.*?(?:[.!?][\"'”’]*(?=\s+[\"'“‘]?[A-Z])|\Z)", re.DOTALL)


def document(text: str, **fields: Any) -> Document:
    """Make a document: blank lines part paragraphs, full stops before a capital part sentences."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in PARAGRAPH.finditer(text))
    sentences = tuple(
        span_of(text, paragraph.start + found.start(), paragraph.start + found.end())
        for paragraph in paragraphs
        for found in SENTENCE.finditer(paragraph.text)
    )
    given = {"sha256": text_digest(text), "paragraphs": paragraphs, "sentences": sentences} | fields
    return Document(text=text, **given)


def span(document: Document, words: str, occurrence: int = 1) -> Span:
    """Find words in a document, the first time that they stand there or a later one. AssertionError if absent."""
    start = -1
    for _ in range(occurrence):
        start = document.text.find(words, start + 1)
        assert start >= 0, f"{words!r} does not stand {occurrence} times in the text"
    return span_of(document.text, start, start + len(words))


def spans(document: Document, where: Wheres) -> tuple[Span, ...]:
    """Find the words of an entry, whichever way they are named."""
    if isinstance(where, list):
        return tuple(single for one in where for single in spans(document, one))
    if isinstance(where, Span):
        return (where,)
    if isinstance(where, str):
        return (span(document, where),)
    return (span(document, where[0], where[1]),)


def words(document: Document, where: Wheres) -> Words:
    """The same as an object with spans."""
    return Words(spans=spans(document, where))


def identity(entry: Entry | str | None) -> str | None:
    """Give the id of an entry that is named by itself or by its id."""
    return entry.id if isinstance(entry, Entry) else entry


def mention(document: Document, where: Where, form: str = "name") -> Mention:
    """Make a mention of an actor."""
    found = spans(document, where)[0]
    return Mention(start=found.start, end=found.end, text=found.text, form=form)  # type: ignore[arg-type]


def role(document: Document, where: Where, title: str | None = None, **fields: Any) -> Role:
    """Make a role that stands in the text."""
    found = spans(document, where)
    return Role(title=title or found[0].text, spans=found, **fields)


def actor(document: Document, name: str, *mentions: Where | Mention, kind: str = "person", **fields: Any) -> Actor:
    """Make an actor; without mentions, the first place where the name stands is the one."""
    made = tuple(one if isinstance(one, Mention) else mention(document, one) for one in mentions or (name,))
    given = {"by": BY, "confidence": 0.9} | fields
    return identified(document, Actor(name=name, kind=kind, mentions=made, **given))  # type: ignore[arg-type]


def party(document: Document, where: Wheres, actor: Actor | str | None = None) -> Party:
    """Make a party to an entry."""
    return Party(actor=identity(actor), spans=spans(document, where))


def attribution(
    document: Document,
    *,
    content: Wheres,
    source: Wheres | None = None,
    cue: Wheres | None = None,
    lemma: str | None = None,
    actor: Actor | str | None = None,
    within: Attribution | str | None = None,
    **fields: Any,
) -> Attribution:
    """Make an attribution; `actor` is whom the source's words mean, `within` what encloses it."""
    found = spans(document, cue) if cue is not None else ()
    given = {"kind": "indirect", "act": "say", "by": BY, "confidence": 0.9} | fields
    entry = Attribution(
        source=None if source is None else party(document, source, actor),
        cue=Cue(spans=found, lemma=lemma if lemma is not None else found[0].text.lower()) if found else None,
        content=words(document, content),
        within=identity(within),
        **given,
    )
    return identified(document, entry)


def interval(start: str | None, end: str | None = None, **fields: Any) -> Interval:
    """Make an interval; one date stands for both ends, unless one of them is open."""
    given = {"precision": "day", "anchor": "absolute" if start or end else None} | fields
    return Interval(start=start, end=end if end or fields.get("open") else start, **given)


def place(document: Document, where: Where, name: str | None = None, **fields: Any) -> Place:
    """Make a place."""
    found = spans(document, where)[0]
    return Place(**({"span": found, "name": name or found.text, "by": BY} | fields))


def toponym(document: Document, where: Where, name: str | None = None, use: str = "literal", **fields: Any) -> Toponym:
    """Make an entry for a place name; the fields are those of the place."""
    entry = Toponym(use=use, place=place(document, where, name, **fields), by=BY, confidence=0.9)  # type: ignore[arg-type]
    return identified(document, entry)


def event(document: Document, where: Wheres, kind: str = "CONSULT", **fields: Any) -> Event:
    """Make an event whose trigger is all of its words."""
    found = words(document, where)
    given = {
        "type": kind, "actors": (), "trigger": found, "spans": found.spans, "status": "happened",
        "quad": 1, "score": 1.0, "by": BY, "confidence": 0.9,
    }  # fmt: skip
    return identified(document, Event(**(given | fields)))


def talks(document: Document, where: Wheres, name: str, **fields: Any) -> Talks:
    """Make a negotiation track."""
    given = {"name": name, "parties": (), "state": "ongoing", "spans": spans(document, where)}
    return identified(document, Talks(**(given | {"by": BY, "confidence": 0.9} | fields)))


def proposal(document: Document, where: Wheres, what: str = "meeting", **fields: Any) -> Proposal:
    """Make a proposal."""
    given = {"what": what, "status": "open", "spans": spans(document, where), "by": BY, "confidence": 0.9}
    return identified(document, Proposal(**(given | fields)))


def expectation(document: Document, where: Wheres, kind: str = "planned", **fields: Any) -> Expectation:
    """Make an expectation."""
    given = {"kind": kind, "status": "open", "what": words(document, where), "by": BY, "confidence": 0.9}
    return identified(document, Expectation(**(given | fields)))


def account(document: Document, of: Entry | str, *versions: Version, **fields: Any) -> Account:
    """Make an account of a happening."""
    given = {"of": identity(of), "versions": versions, "by": BY, "confidence": 0.9}
    return identified(document, Account(**(given | fields)))


def time(document: Document, where: Where, value: str | None = None, **fields: Any) -> TimeExpression:
    """Make a time expression."""
    given = {"span": spans(document, where)[0], "type": "DATE", "value": value, "interval": None}
    return identified(document, TimeExpression(**(given | {"by": BY, "confidence": 0.9} | fields)))


def figure(document: Document, where: Where, value: float | None = None, **fields: Any) -> Figure:
    """Make a figure."""
    number = None if value is None else float(value)
    given = {"span": spans(document, where)[0], "value": number, "unit": None, "by": BY, "confidence": 0.9}
    return identified(document, Figure(**(given | fields)))


def flag(document: Document, where: Wheres, message: str, kind: str = "role_conflict", **fields: Any) -> Flag:
    """Make a flag."""
    given = {"kind": kind, "message": message, "spans": spans(document, where), "by": BY, "confidence": 0.9}
    return identified(document, Flag(**(given | fields)))


def silent(document: Document, where: Wheres) -> Silent:
    """Make a silent sentence."""
    return identified(document, Silent(spans=spans(document, where), by=BY, confidence=1.0))


def record(document: Document, **lists: Any) -> Record:
    """Make a record of a document from its lists; `stages` names those that were looked for."""
    stages = tuple(lists.pop("stages", STAGES))
    made = Provenance(dragoman="0.0.0", models=("hand@1",), stages=stages)
    return Record(provenance=made, document=document, **{name: tuple(entries) for name, entries in lists.items()})


CALL = (
    "US President Donald Trump disclosed on Wednesday that Russian leader Vladimir Putin warned that he would answer"
    " the drone attack. “It was a good conversation,” Trump wrote after the call, which took 75 minutes.\n\n"
    "The Kremlin made no mention of the drones. Markets were calm.\n"
)
"""A call, told by one who took part, who tells what the other said. For tests that need a nested word."""


def call() -> Record:
    """Make the record of `CALL`: three attributions, one of them within another, one an omission."""
    text = document(
        CALL, title="Trump and Putin speak", source="Example Wire", published="2025-06-04", published_from="option"
    )
    trump = actor(text, "Donald Trump", "Donald Trump", ("Trump", 2), country="USA", sector="GOV")
    putin = actor(text, "Vladimir Putin", "Vladimir Putin", mention(text, "he", "pronoun"), country="RUS")
    kremlin = actor(text, "Kremlin", "Kremlin", kind="organization", country="RUS")
    said_on = {"anchor": "published", "assumption": "the Wednesday of publication", "span": span(text, "Wednesday")}
    day = interval("2025-06-04", **said_on)
    disclosed = attribution(
        text,
        source="US President Donald Trump",
        cue="disclosed",
        content="that Russian leader Vladimir Putin warned that he would answer the drone attack",
        lemma="disclose",
        actor=trump,
        date=day,
    )
    return record(
        text,
        actors=(trump, putin, kremlin),
        attributions=(
            disclosed,
            attribution(
                text,
                source="Russian leader Vladimir Putin",
                cue="warned",
                content="that he would answer the drone attack",
                lemma="warn",
                act="warn",
                actor=putin,
                within=disclosed,
            ),
            attribution(
                text,
                source=("Trump", 2),
                cue="wrote",
                content="“It was a good conversation,”",
                lemma="write",
                kind="direct",
                actor=trump,
                medium="post",
            ),
            attribution(
                text,
                source="The Kremlin",
                cue="made no mention of",
                content="the drones",
                lemma="mention",
                actor=kremlin,
                omitted=True,
            ),
        ),
        times=(time(text, "Wednesday", "2025-06-04", interval=day),),
        figures=(figure(text, "75 minutes", 75, unit="minute"),),
        silent=(silent(text, "Markets were calm."),),
    )
