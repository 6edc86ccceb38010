"""Who "I", "we" and "you" are, and sources that only their saying makes a party."""

from __future__ import annotations

import re

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.speakers.stage import find_speakers, unclear_references
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.document import Document
from dragoman.records.identity import entry_id, text_digest
from dragoman.records.spans import span_of


def read(text: str) -> tuple[Parse, tuple[Actor, ...], tuple[Attribution, ...]]:
    """Run the stages up to this one on a text whose lines are its paragraphs."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in re.finditer(r"[^\n]+", text))
    parse = parse_document(Document(text=text, sha256=text_digest(text), paragraphs=paragraphs))
    actors = find_actors(parse, ())
    return parse, *find_speakers(parse, actors, find_attributions(parse, actors, ()))


SAID: dict[str, tuple[str, str, str]] = {
    "I is who is quoted": ("“I will not sign,” Boris Pistorius told reporters.", "I", "Boris Pistorius"),
    "my is who is quoted": ("Boris Pistorius said: “My ministry is ready.”", "My", "Boris Pistorius"),
    "I in words told on": ("“She claimed that I lied,” Boris Pistorius said.", "I", "Boris Pistorius"),
    "we is a body": ("“We will appeal,” the Foreign Ministry said in a statement.", "We", "Foreign Ministry"),
    "we is a state": ("“We are ready to talk,” the Kremlin said.", "We", "Russia"),
}
NOT_SAID: dict[str, tuple[str, str]] = {
    "we of one person": ("“We will win,” Boris Pistorius said.", "We"),
    "I outside of quotations": ("I met Boris Pistorius, who said little.", "I"),
}
SOURCES: dict[str, tuple[str, str]] = {
    "a noun that speaks": ("His rivals said the vote was stolen.", "his rivals"),
    "some without a name": ("Others said the bridge was safe.", "others"),
    "with what tells which": ("A clerk at the harbour office said the ship had left.", "a clerk at the harbour office"),
}


@pytest.mark.parametrize("case", SAID)
def test_first_person(case: str) -> None:
    """The pronoun is a mention of the speaker."""
    text, pronoun, name = SAID[case]
    _, actors, _ = read(text)
    assert [actor.name for actor in actors if pronoun in [mention.text for mention in actor.mentions]] == [name]


@pytest.mark.parametrize("case", NOT_SAID)
def test_first_person_of_nobody(case: str) -> None:
    """The pronoun is nobody's mention."""
    text, pronoun = NOT_SAID[case]
    _, actors, _ = read(text)
    assert not any(pronoun in [mention.text for mention in actor.mentions] for actor in actors)


@pytest.mark.parametrize("case", SOURCES)
def test_source_becomes_a_party(case: str) -> None:
    """A source that is nobody known is a party without a name."""
    text, name = SOURCES[case]
    _, actors, attributions = read(text)
    (attribution,) = attributions
    assert attribution.source is not None
    names = {actor.id: (actor.kind, actor.name) for actor in actors}
    assert names[attribution.source.actor or ""] == ("unnamed", name)


def test_a_text_is_no_party() -> None:
    """What a text says is nobody's word as long as its maker is not told."""
    _, actors, attributions = read("The report said prices rose.")
    assert not actors
    assert all(attribution.source is None or attribution.source.actor is None for attribution in attributions)


def test_two_together_are_the_source() -> None:
    """Two who say something together are one source with two members."""
    _, actors, attributions = read("Anna Brandt and Milos Kadlec said the bridge was safe.")
    (attribution,) = attributions
    names = {actor.id: actor for actor in actors}
    assert attribution.source is not None
    group = names[attribution.source.actor or ""]
    assert group.kind == "group"
    assert [names[member].name for member in group.members] == ["Anna Brandt", "Milos Kadlec"]
    assert not any(names[member].members for member in group.members)


def test_ids_stay_true() -> None:
    """Where a pronoun comes before the name, the party's id is that of its new first mention, wherever it is named."""
    parse, actors, attributions = read("“I will not sign,” Boris Pistorius told reporters. He left.")
    assert all(actor.id == entry_id(parse.document, actor) for actor in actors)
    known = {actor.id for actor in actors}
    assert all(one.source.actor in known for one in attributions if one.source is not None and one.source.actor)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Snow fell. The two leaders said talks would go on.", ["The two leaders"], id="two leaders"),
        pytest.param("Snow fell. She said talks would go on.", ["She"], id="a pronoun"),
        pytest.param("Anna Brandt left. She said talks would go on.", [], id="a pronoun that is told"),
        pytest.param("Snow fell. An official said talks would go on.", [], id="nobody by name"),
    ],
)
def test_unclear_references(text: str, words: list[str]) -> None:
    """A source that must be somebody and is nobody is pointed out, and no other."""
    flags = unclear_references(*read(text))
    assert [flag.spans[0].text for flag in flags] == words
    assert all(flag.kind == "unclear_reference" and words[0] in flag.message for flag in flags)
