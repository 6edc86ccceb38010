"""A record by hand with events of every standing, for tests of exports."""

from __future__ import annotations

from typing import Any

import msgspec

from builders import (
    actor,
    attribution,
    document,
    event,
    expectation,
    interval,
    mention,
    party,
    place,
    record,
    role,
    silent,
    span,
    talks,
    toponym,
    words,
)
from dragoman.records.affairs import Round
from dragoman.records.record import ENTRY_LISTS, Record

DEPOT = (
    "Veland shelled a depot near Port Amsel on Friday, the Sorian army said. Ilse Varga met Tom Brandt in Geneva on"
    ' Saturday.\n\nVarga plans to visit Soria in July; "no strike" took place, she told Brandt & co. In 1994 Veland'
    " invaded Soria. The United Nations <council> asked for calm.\n"
)
JULY: dict[str, Any] = {"precision": "month", "anchor": "published", "assumption": "the next July"}


def depot() -> Record:
    """Make the record: a strike told by one side, a meeting, a planned visit, a denial, history, and an appeal."""
    text = document(
        DEPOT, title="Depot, \"shelled\"", source="Test Wire", url="https://www.example.org/depot?x=1",
        published="2024-06-09T18:30:00+02:00", published_from="metadata",
    )  # fmt: skip
    veland = actor(text, "Veland", "Veland", ("Veland", 2), kind="state", country="NOR", sector="GOV")
    soria = actor(text, "Soria", ("Soria", 2), ("Soria", 3), kind="state", country="SWE", sector="GOV")
    army = actor(text, "Sorian army", "the Sorian army", kind="organization", country="SWE", sector="MIL")
    varga = actor(
        text, "Ilse Varga", "Ilse Varga", ("Varga", 2), mention(text, ("she", 2), "pronoun"), country="NOR",
        sector="GOV", wikidata="Q12345",
    )  # fmt: skip
    brandt = actor(text, "Tom Brandt", "Tom Brandt", ("Brandt", 2), sector="JRN", roles=(role(text, "Tom"),))
    nations = actor(text, "United Nations", kind="organization", sector="IGO")
    said = attribution(text, source="the Sorian army", cue="said", lemma="say", content=DEPOT[:48], actor=army)
    told = attribution(
        text, source=("she", 2), cue="told", content='"no strike" took place', lemma="tell", kind="mixed", act="deny",
        actor=varga, addressees=(party(text, ("Brandt", 2), brandt),), confidence=0.8,
    )  # fmt: skip
    friday = interval("2024-06-07", anchor="published", span=span(text, "Friday"), assumption="the Friday before")
    amsel = place(text, "Port Amsel", country="SWE", latitude=58.5, longitude=16.25, geonames=123, precision="city")
    shelled = event(
        text, "shelled", "ASSAULT", actors=(veland.id,), recipients=(soria.id,), trigger=words(text, "shelled"),
        spans=(span(text, "Veland shelled a depot"),), quad=4, quad_gdelt=4, score=-9.0, cameo="194", goldstein=-10.0,
        date=friday, place=amsel, attribution=said.id, contexts=("military", "terrorism"), mode="heavy-weapons",
    )  # fmt: skip
    met = event(
        text, "met", actors=(varga.id, brandt.id), cameo="04", goldstein=1.0, quad_gdelt=1,
        date=interval("2024-06-08", anchor="published", span=span(text, "Saturday"), assumption="the one before"),
        by="person.mended@7",
        confidence=1.0,
    )  # fmt: skip
    visit = event(
        text, "plans to visit", actors=(varga.id,), recipients=(soria.id,), status="planned", cameo="042",
        goldstein=1.9, date=interval("2024-07-01", "2024-07-31", **JULY, span=span(text, "July")),
    )  # fmt: skip
    strike = event(
        text, "strike", "ASSAULT", status="negated", attribution=told.id, quad=4, score=-9.0, cameo="190", by="rule@1"
    )
    invaded = event(
        text, "invaded", "ASSAULT", actors=(veland.id,), recipients=(soria.id,), background=True, quad=4, score=-9.0,
        cameo="192",
    )  # fmt: skip
    asked = event(text, "asked for calm", "REQUEST", actors=(nations.id,), quad=3, score=0.0)
    track = talks(
        text, "met Tom Brandt in Geneva", "Geneva talks", parties=(varga.id, brandt.id),
        rounds=(
            Round(number=1, event=met.id, date=met.date, place=place(
                text, "Geneva", country="CHE", latitude=46.2, longitude=6.15, precision="city",
            )),
            Round(number=2),
        ),
    )  # fmt: skip
    due = expectation(
        text, "visit Soria in July", who=(varga.id,),
        window=interval("2024-07-01", "2024-07-31", **JULY, span=span(text, "July")),
    )  # fmt: skip
    made = record(
        text,
        stages=ENTRY_LISTS,
        actors=(veland, army, varga, brandt, soria, nations),
        attributions=(said, told),
        events=(shelled, met, visit, strike, invaded, asked),
        talks=(track,),
        expectations=(due,),
        places=(toponym(text, "Port Amsel", latitude=58.5, longitude=16.25), toponym(text, "Geneva")),
        silent=(silent(text, "In 1994"),),
    )
    return msgspec.structs.replace(made, silent=())
