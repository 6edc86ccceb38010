"""An article of a made-up affair with its record, made by hand: everything that a page must be able to show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import builders as hand
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.document import Document, Furniture
from dragoman.records.record import Record

TITLE = "Norland and Estmark trade accounts of harbour talks"
BYLINE = "By Imogen Achterberg"

TEXT = f"""{TITLE}

{BYLINE}

Norland's Foreign Minister Ilse Brandt disclosed on Tuesday that Estmark's President Oskar Lind had warned her \
that his navy would close the Vessel Strait if the harbour dispute was not settled, the sharpest sign yet that \
months of quiet diplomacy have failed.

“We had a frank and useful talk,” Brandt told reporters in Port Almar after the meeting, which lasted about two \
hours. “But I will not pretend that we are close.”

Brandt wrote on her Signal channel that the two sides would meet again next week, but she did not mention the 14 \
fishermen held in Estmark, nor did she mention compensation for the sunken trawler.

The strait is eleven kilometres wide at its narrowest point. Ferries ran on schedule through the afternoon.

Lind's office gave a different account. It said that the president had “never spoken of closing anything” and that \
Brandt had assured him that Norland's cabinet believed the fishermen's families deserved an apology. The statement \
made no mention of the strait.

What is there left to discuss? We have been patient for nine months. Lind said at a rally in Kestrel on Sunday, and \
accused Norland of staging the collision that sank the trawler on 3 March.

Estmark's Defence Minister Pavel Orme denied that warships had left port. “The President said no ship moves without \
his word, and none has moved,” Orme said 🚢.

According to the harbour authority, insurers have raised premiums by 40 percent since April, costing exporters some \
$120 million. Analysts doubt that either government can afford a long quarrel.

The gulls over the breakwater were undisturbed. A delegation from the Maritime League is expected within days.
"""


@dataclass(frozen=True)
class Told:
    """One attribution in the words of the article; `actor` and `within` are keys, `to` pairs words with an actor."""

    key: str
    actor: str | None
    source: Any
    cue: Any
    content: Any
    lemma: str = "say"
    within: str | None = None
    to: tuple[tuple[Any, str | None], ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)


APOLOGY = "the fishermen's families deserved an apology"
CLOSING = "that his navy would close the Vessel Strait if the harbour dispute was not settled"
ASSURED = f"that Norland's cabinet believed {APOLOGY}"
ACCOUNT = f"that the president had “never spoken of closing anything” and that Brandt had assured him {ASSURED}"
WARNED = f"that Estmark's President Oskar Lind had warned her {CLOSING}"
PREMIUMS = "insurers have raised premiums by 40 percent since April, costing exporters some $120 million"
NO_SHIP = "“The President said no ship moves without his word, and none has moved,”"

TOLD = (
    Told("disclosed", "brandt", "Norland's Foreign Minister Ilse Brandt", "disclosed", WARNED, "disclose"),
    Told("warned", "lind", "Estmark's President Oskar Lind", "had warned", CLOSING, "warn", "disclosed",
         (("her", "brandt"),), {"act": "warn"}),
    Told("talk", "brandt", ("Brandt", 2), "told", "“We had a frank and useful talk,”", "tell", None,
         (("reporters", None),), {"kind": "direct"}),
    Told("close", "brandt", ("Brandt", 2), None, "“But I will not pretend that we are close.”", "", None, (),
         {"kind": "direct", "confidence": 0.81}),
    Told("again", "brandt", ("Brandt", 3), "wrote", "that the two sides would meet again next week", "write", None, (),
         {"medium": "Signal channel"}),
    Told("held", "brandt", "she", "did not mention", "the 14 fishermen held in Estmark", "mention", None, (),
         {"omitted": True}),
    Told("trawler", "brandt", ("she", 3), "nor did she mention", "compensation for the sunken trawler", "mention", None,
         (), {"omitted": True}),
    Told("account", "office", "It", "said", ACCOUNT, fields={"kind": "mixed"}),
    Told("never", "lind", "the president", "spoken", "of closing anything", "speak", "account", (),
         {"kind": "direct", "polarity": "negative"}),
    Told("assured", "brandt", ("Brandt", 4), "had assured", ASSURED, "assure", "account", (("him", "lind"),),
         {"act": "promise"}),
    Told("believed", "cabinet", "Norland's cabinet", "believed", APOLOGY, "believe", "assured", (),
         {"act": "believe", "confidence": 0.72}),
    Told("strait", None, "The statement", "made no mention of", "the strait", "mention", None, (),
         {"omitted": True, "medium": "statement"}),
    Told("discuss", "lind", ("Lind", 3), ("said", 2),
         "What is there left to discuss? We have been patient for nine months.", "say", None, (),
         {"kind": "unmarked", "act": "ask", "confidence": 0.66}),
    Told("accused", "lind", ("Lind", 3), "accused", "of staging the collision that sank the trawler on 3 March",
         "accuse", None, ((("Norland", 4), "norland"),), {"act": "accuse"}),
    Told("denied", "orme", "Estmark's Defence Minister Pavel Orme", "denied", "that warships had left port", "deny",
         None, (), {"act": "deny"}),
    Told("ships", "orme", ("Orme", 2), ("said", 4), NO_SHIP, fields={"kind": "direct"}),
    Told("word", "lind", "The President", ("said", 3), "no ship moves without his word", "say", "ships"),
    Told("premiums", "authority", "the harbour authority", "According to", PREMIUMS, "according to"),
    Told("doubt", "analysts", "Analysts", "doubt", "that either government can afford a long quarrel", "doubt", None,
         (), {"act": "doubt", "confidence": 0.88}),
)  # fmt: skip

SILENT = (
    "Ferries ran on schedule through the afternoon.",
    "Lind's office gave a different account.",
    "The gulls over the breakwater were undisturbed.",
    "A delegation from the Maritime League is expected within days.",
)


def harbour_article() -> Document:
    """Make the document."""
    text = hand.document(TEXT)
    title, byline = hand.span(text, TITLE), hand.span(text, BYLINE)
    return hand.document(
        TEXT,
        title=TITLE,
        byline="Imogen Achterberg",
        source="Example Wire",
        url="https://news.example/2025/06/harbour-talks",
        published="2025-06-10T17:30:00+02:00",
        published_from="metadata",
        notice="Sample: an invented affair between invented states.",
        furniture=(Furniture(kind="title", span=title), Furniture(kind="byline", span=byline)),
        paragraphs=tuple(one for one in text.paragraphs if one.start > byline.start),
        sentences=tuple(one for one in text.sentences if one.start > byline.end),
    )


def _actors(text: Document) -> dict[str, Actor]:
    def meant(*places: Any, form: str = "pronoun") -> list[Any]:
        return [hand.mention(text, place, form) for place in places]

    states = {"sector": "GOV", "kind": "state"}
    minister, president = hand.role(text, "Foreign Minister", of="Norland"), hand.role(text, "President", of="Estmark")
    brandt = ("Ilse Brandt", ("Brandt", 2), ("Brandt", 3), *meant("she"), ("Brandt", 4))
    lind = ("Oskar Lind", *meant("his navy"), ("Lind", 2), *meant("the president", form="nominal"), ("Lind", 3))
    office = ("Lind's office", *meant("It"))
    return {
        "norland": hand.actor(text, "Norland", *(("Norland", place) for place in (2, 3, 4)), **states),
        "brandt": hand.actor(
            text, "Ilse Brandt", *brandt, country="NLD", sector="GOV", wikidata="Q42", roles=(minister,)
        ),
        "estmark": hand.actor(text, "Estmark", *(("Estmark", place) for place in (2, 3, 4)), **states),
        "lind": hand.actor(text, "Oskar Lind", *lind, country="EST", sector="GOV", roles=(president,)),
        "office": hand.actor(text, "Lind's office", *office, kind="organization"),
        "cabinet": hand.actor(text, "Norland's cabinet", kind="group", sector="GOV"),
        "orme": hand.actor(text, "Pavel Orme", "Pavel Orme", ("Orme", 2), country="EST", sector="MIL"),
        "authority": hand.actor(text, "Harbour Authority", "harbour authority", kind="organization"),
        "analysts": hand.actor(text, "analysts", "Analysts", kind="unnamed"),
        "league": hand.actor(text, "Maritime League", kind="organization", sector="IGO"),
    }


def _attributions(text: Document, who: dict[str, Actor]) -> dict[str, Attribution]:
    tuesday = hand.interval(
        "2025-06-10", anchor="published", span=hand.span(text, "Tuesday"), assumption="the day of publication"
    )
    found: dict[str, Attribution] = {}
    for one in TOLD:
        content = hand.span(text, one.content)
        found[one.key] = hand.attribution(
            text,
            source=one.source,
            cue=one.cue,
            content=content,
            lemma=one.lemma,
            actor=who.get(one.actor or ""),
            within=found.get(one.within or ""),
            addressees=tuple(hand.party(text, words, who.get(key or "")) for words, key in one.to),
            date=tuesday if one.key == "disclosed" else None,
            **one.fields,
        )
    return found


def _details(text: Document, who: dict[str, Actor], told: dict[str, Attribution]) -> dict[str, Any]:
    def dated(words: str, value: str, start: str, end: str | None = None, **fields: Any) -> Any:
        given = {"anchor": "published", "assumption": "counted from publication"} | fields
        return hand.time(text, words, value, interval=hand.interval(start, end, **given))

    premiums = {"attribution": told["premiums"].id}
    return {
        "times": (
            dated("Tuesday", "2025-06-10", "2025-06-10"),
            dated("next week", "2025-W25", "2025-06-16", "2025-06-22", precision="week"),
            hand.time(text, "nine months", "P9M", type="DURATION"),
            dated("Sunday", "2025-06-08", "2025-06-08"),
            dated("3 March", "2025-03-03", "2025-03-03"),
            dated("since April", "2025-04", "2025-04-01", precision="month", open="to"),
            hand.time(text, "within days"),
        ),
        "figures": (
            hand.figure(text, "about two hours", 2, unit="hour", approximate=True),
            hand.figure(text, "14", 14, attribution=told["held"].id, of=hand.words(text, "fishermen")),
            hand.figure(text, "eleven kilometres", 11, unit="kilometre"),
            hand.figure(text, "40 percent", 40, unit="percent", **premiums),
            hand.figure(text, "some $120 million", 120_000_000, unit="USD", approximate=True, **premiums),
        ),
        "flags": (
            hand.flag(text, [*told["discuss"].content.spans], "Speech without quotation marks.", "unmarked_quote"),
            hand.flag(text, "within days", "No date for these words.", "unresolved_date", actors=(who["league"].id,)),
        ),
        "silent": tuple(hand.silent(text, sentence) for sentence in SILENT),
    }


def harbour_talks() -> Record:
    """Make the record."""
    text = harbour_article()
    who = _actors(text)
    told = _attributions(text, who)
    return hand.record(
        text,
        stages=("actors", "attributions", "times", "figures", "flags", "talks", "silent"),
        actors=tuple(who.values()),
        attributions=tuple(told.values()),
        **_details(text, who, told),
    )
