"""A small gold of events and affairs on disk, and a record that has everything in it right. For tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from builders import (
    account,
    actor,
    attribution,
    document,
    event,
    expectation,
    interval,
    place,
    proposal,
    record,
    spans,
    talks,
)
from dragoman.records.affairs import Answer, Difference, NotMentioned, Point, Telling, Version
from dragoman.records.record import Record

NAME = "2030-05-06_strait"
TEXT = (
    "Karsland recalled its envoy from Dorsa on Monday. Foreign Minister Ilse Brandt accused Dorsa of shelling the port"
    " of Velm, and threatened to close the strait.\n\n"
    "Dorsa denied that its guns had shelled Velm. Its envoy, Pavel Orsk, said that talks between the two sides would"
    " resume in Lorn on 12 May. He made no mention of the ships. Orsk proposed a joint inquiry; Karsland rejected the"
    " idea.\n"
)
FRONT_MATTER = "---\ntitle: Strait\npublished: 2030-05-06\n---\n"
SAID = "that talks between the two sides would resume in Lorn on 12 May"

ATTRIBUTIONS: list[dict[str, Any]] = [
    {"source": "Foreign Minister Ilse Brandt", "cue": "accused", "content": ["Dorsa of shelling the port of Velm"]},
    {"source": "Foreign Minister Ilse Brandt", "cue": "threatened", "content": ["to close the strait"]},
    {"source": "[Dorsa] denied", "cue": "denied", "content": ["that its guns had shelled Velm"]},
    {"source": "Its envoy, Pavel Orsk", "cue": "Orsk, [said]", "content": [SAID]},
    {"source": "12 May. [He]", "cue": "made no mention", "content": ["of the ships"], "omitted": True},
    {"source": "[Orsk] proposed", "cue": "proposed", "content": ["a joint inquiry"]},
]

EVENTS: dict[str, Any] = {
    "parties": {
        "Karsland": {},
        "Dorsa": {},
        "Ilse Brandt": {"of": "Karsland", "also": ["Foreign Minister"]},
        "Pavel Orsk": {"of": "Dorsa", "also": ["Its envoy"]},
    },
    "groups": {"the two sides": ["Karsland", "Dorsa"]},
    "events": [
        {
            "type": "SANCTION", "mode": "withdraw", "trigger": "recalled its envoy", "actors": ["Karsland"],
            "recipients": ["Dorsa"], "status": "happened", "voice": None, "place": None,
            "date": {"from": "2030-05-06", "to": "2030-05-06"},
        },
        {
            "type": "ACCUSE", "trigger": "accused", "actors": ["Ilse Brandt"], "recipients": ["Dorsa"],
            "status": "happened", "voice": None, "date": None, "place": None,
        },
        {
            "type": "ASSAULT", "mode": "heavy-weapons", "trigger": "shelling", "mentions": ["had shelled"],
            "actors": ["Dorsa"], "recipients": [], "maybe": ["Karsland"], "status": "happened",
            "status_also": ["denied"], "voice": 0, "date": None, "place": ["Velm"],
        },
        {
            "type": "THREATEN", "trigger": "threatened to close", "actors": ["Ilse Brandt"], "recipients": [],
            "maybe": ["Dorsa"], "status": "happened", "voice": None, "date": None, "place": None,
        },
        {
            "type": "COERCE", "trigger": "close the strait", "actors": ["Ilse Brandt"], "recipients": [],
            "status": "threatened", "voice": 1, "date": None, "place": None, "optional": True,
        },
        {
            "type": "CONSULT", "trigger": "talks between the two sides", "actors": ["Karsland", "Dorsa"],
            "recipients": [], "status": "planned", "voice": 3, "place": ["Lorn"], "also": ["AGREE:happened"],
            "date": {"from": "2030-05-12", "to": "2030-05-12"},
        },
    ],
}  # fmt: skip

AFFAIRS: dict[str, Any] = {
    "talks": [
        {
            "words": ["talks between the two sides"], "parties": ["Karsland", "Dorsa"], "state": "announced",
            "next": SAID, "rounds_held": [1],
        }
    ],
    "proposals": [
        {
            "what": "other", "words": ["proposed a joint inquiry"], "put_by": ["Pavel Orsk"], "addressed_to": [],
            "maybe": ["Karsland"], "status": "rejected", "answers": [{"actor": "Karsland", "answer": "rejects"}],
        }
    ],
    "expectations": [
        {
            "kind": "threatened", "what": "to close the strait", "who": ["Ilse Brandt"], "window": None, "voice": 1,
            "status": "open",
        },
        {
            "kind": "planned", "what": SAID, "who": ["Karsland", "Dorsa"], "voice": 3, "status": "open",
            "window": {"from": "2030-05-12", "to": "2030-05-12"},
        },
    ],
    "accounts": [
        {
            "of": ["shelling", "had shelled"], "tellers": ["Ilse Brandt", "Dorsa"], "maybe": [None],
            "differences": [["shelling the port of Velm", "denied that its guns had shelled Velm"]],
            "not_mentioned": [{"teller": "Pavel Orsk", "words": "of the ships"}],
        }
    ],
}  # fmt: skip


def write_gold(folder: Path, events: dict[str, Any] | None = None, affairs: dict[str, Any] | None = None) -> Path:
    """Write the gold, with other events or affairs if given, and give its folder."""
    files = {
        "nested.jsonl": "",
        "omissions.jsonl": "",
        f"attribution/{NAME}.txt": FRONT_MATTER + TEXT,
        f"attribution/{NAME}.json": json.dumps({"attributions": ATTRIBUTIONS}),
        f"events/{NAME}.json": json.dumps(events or EVENTS),
        f"affairs/{NAME}.json": json.dumps(affairs or AFFAIRS),
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(content, encoding="utf-8")
    return folder


def full_record() -> Record:
    """Make a record in which all that the gold has is right."""
    text = document(TEXT, published="2030-05-06", published_from="option")
    karsland = actor(text, "Karsland", kind="state")
    dorsa = actor(text, "Dorsa", kind="state")
    brandt = actor(text, "Ilse Brandt")
    orsk = actor(text, "Pavel Orsk", "Pavel Orsk", ("Orsk", 2))
    both = actor(text, "the two sides", kind="group", members=(karsland.id, dorsa.id))
    accused, threatened, denied, said, silent, proposed = (
        attribution(text, source=source, cue=cue, content=content, actor=who, **more)
        for source, cue, content, who, more in (
            ("Foreign Minister Ilse Brandt", "accused", "Dorsa of shelling the port of Velm", brandt, {}),
            ("Foreign Minister Ilse Brandt", "threatened", "to close the strait", brandt, {}),
            (("Dorsa", 3), "denied", "that its guns had shelled Velm", dorsa, {}),
            ("Its envoy, Pavel Orsk", "said", SAID, orsk, {}),
            ("He", "made no mention", "of the ships", orsk, {"omitted": True}),
            (("Orsk", 2), "proposed", "a joint inquiry", orsk, {}),
        )
    )
    shelling = event(
        text, "shelling", "ASSAULT", mode="heavy-weapons", actors=(dorsa.id,), attribution=accused.id,
        place=place(text, "Velm"), spans=spans(text, ["shelling", "had shelled"]),
    )  # fmt: skip
    day = interval("2030-05-12", span=spans(text, "12 May")[0])
    resumed = expectation(text, SAID, "planned", who=(karsland.id, dorsa.id), attribution=said.id, window=day)
    events = (
        event(
            text, "recalled", "SANCTION", mode="withdraw", actors=(karsland.id,), recipients=(dorsa.id,),
            date=interval("2030-05-06"),
        ),
        event(text, "accused", "ACCUSE", actors=(brandt.id,), recipients=(dorsa.id,)),
        shelling,
        event(text, "threatened", "THREATEN", actors=(brandt.id,)),
        event(text, "close", "COERCE", actors=(brandt.id,), status="threatened", attribution=threatened.id),
        event(
            text, "talks", "CONSULT", actors=(both.id,), status="planned", attribution=said.id, date=day,
            place=place(text, "Lorn"),
        ),
    )  # fmt: skip
    rejected = Answer(actor=karsland.id, answer="rejects", spans=spans(text, "Karsland rejected the idea"))
    told = tuple(
        Telling(teller=teller.id, spans=spans(text, where))
        for teller, where in ((brandt, "shelling the port of Velm"), (dorsa, "denied that its guns had shelled Velm"))
    )
    versions = (
        Version(teller=brandt.id, points=(Point(topic="who fired", spans=told[0].spans),)),
        Version(teller=orsk.id, not_mentioned=(NotMentioned(topic="ships", explicit=silent.id),)),
    )
    return record(
        text,
        actors=(karsland, dorsa, brandt, orsk, both),
        attributions=(accused, threatened, denied, said, silent, proposed),
        events=events,
        talks=(
            talks(
                text, "talks between the two sides", "Strait", parties=(both.id,), state="announced",
                next=resumed.id, rounds_held=1,
            ),
        ),
        proposals=(
            proposal(
                text, "a joint inquiry", "other", put_by=(orsk.id,), addressed_to=(karsland.id,), status="rejected",
                answers=(rejected,),
            ),
        ),
        expectations=(
            expectation(text, "close the strait", "threatened", who=(brandt.id,), attribution=threatened.id),
            resumed,
        ),
        accounts=(account(text, shelling, *versions, differences=(Difference(topic="who fired", tellings=told),)),),
    )  # fmt: skip
