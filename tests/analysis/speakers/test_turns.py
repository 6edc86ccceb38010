"""Interviews in turns: whose "I" and "you" it is."""

from __future__ import annotations

import re

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.speakers.stage import find_speakers
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of

INTERVIEW = (
    "Lena Ostby, a former minister, met the Herald in Bergen.\n"
    "Herald: Minister, did you read the draft?\n"
    "Ostby: I told the cabinet that it was poor.\n"
    "Herald: Will you return?\n"
    "Ostby: My answer is no.\n"
)
CASES: dict[str, tuple[str, list[str]]] = {
    "I is whose turn it is": (INTERVIEW, ["I", "My"]),
    "you is the other one": (INTERVIEW, ["you"]),
    "one label is no interview": ("Lena Ostby: I was there. She left for Oslo.\nNothing else is known.", []),
}


@pytest.mark.parametrize("case", CASES)
def test_turns(case: str) -> None:
    """The pronouns are mentions of the person whose turn it is, or of the other one."""
    text, expected = CASES[case]
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in re.finditer(r"[^\n]+", text))
    parse = parse_document(Document(text=text, sha256=text_digest(text), paragraphs=paragraphs))
    actors = find_actors(parse, ())
    actors, _ = find_speakers(parse, actors, find_attributions(parse, actors, ()))
    (person,) = (actor for actor in actors if actor.name == "Lena Ostby")
    mentions = [mention.text for mention in person.mentions]
    assert set(expected) <= set(mentions)
    assert bool(expected) or "I" not in mentions
