"""Laws that hold of whatever the stage finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.records.actors import Actor
from dragoman.records.details import TimeExpression
from dragoman.records.document import Document
from dragoman.records.identity import entry_id, text_digest
from dragoman.records.spans import span_of

SENTENCES = (
    "Latvian President Edgars Rinkevics thanked the United Nations.",
    "Rinkevics said Riga would not wait; he left at noon.",
    "The Kremlin\u2019s spokesman, Dmitry Peskov, told Interfax that Moscow was calm.",
    "Greek and Turkish officials met in Geneva, according to two diplomats.",
    "\u201cWe are tired,\u201d said a spokeswoman for the Red Cross, who had seen the camp.",
    "President Kim met Kim Yong Chol. Kim smiled.",
    "Gen.\u00a0Mark Milley and Sen. Jack Reed dis\u00adagreed.",
    "The government in Ouagadougou denied it, and the ministry said nothing.",
    "Niger, Chad and Georgia were named. So was the Washington Post.",
    "He said, \u201cThe French president lied.\u201d She agreed.",
    "the the Of Of ,, ( ) 's \u2014 \u2014 President of the of",
    "PRESIDENT PUTIN VISITS CHINA",
    "Ursula von der Leyen, 66, the president of the European Commission, and al-Shabaab fighters.",
)  # fmt: skip


def document_of(text: str) -> Document:
    """Make a document whose lines are its paragraphs."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in re.finditer(r"[^\n]+", text))
    return Document(text=text, sha256=text_digest(text), paragraphs=paragraphs)


def read(text: str) -> tuple[Actor, ...]:
    """Run the stage on a text."""
    return find_actors(parse_document(document_of(text)), ())


texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).flatmap(
    lambda chosen: st.sampled_from([" ".join(chosen), "\n".join(chosen), "\n\n ".join(chosen)])
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(texts)
def test_mentions_point_at_their_words(text: str) -> None:
    """Every mention and role quotes the text, in reading order; no words are mentions of two actors."""
    owners: dict[tuple[int, int], str] = {}
    for actor in read(text):
        assert actor.mentions
        assert actor.id == entry_id(document_of(text), actor)
        ends = 0
        for mention in actor.mentions:
            assert text[mention.start : mention.end] == mention.text
            assert mention.start >= ends
            ends = mention.end
            assert owners.setdefault((mention.start, mention.end), actor.id) == actor.id
        for role in actor.roles:
            assert all(text[span.start : span.end] == span.text for span in role.spans)
            assert all(a.end <= b.start for a, b in zip(role.spans, role.spans[1:], strict=False))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(texts)
def test_ids_are_unique_and_repeat(text: str) -> None:
    """Two readings of one text give the same actors, and no two of them share an id."""
    actors = read(text)
    assert actors == read(text)
    assert len({actor.id for actor in actors}) == len(actors)


@pytest.mark.parametrize("text", ["", ".", "\u201d", "Of", "Jr.", "President", "the Kremlin", "'s", "U.S.", "-", "He"])
def test_scraps(text: str) -> None:
    """The stage survives texts of a word or none."""
    assert all(actor.mentions for actor in read(text))


def test_a_word_in_a_date_is_nobody() -> None:
    """What the times stage calls a date is no person's name."""
    text = "Theresa May resigned. May was warm that year."
    parse = parse_document(document_of(text))
    may = TimeExpression(
        span=span_of(text, 22, 25), type="DATE", value="XXXX-05", interval=None, by="times.tests@1", confidence=1.0
    )
    (actor,) = (actor for actor in find_actors(parse, (may,)) if actor.kind == "person")
    assert [mention.text for mention in actor.mentions] == ["Theresa May"]
