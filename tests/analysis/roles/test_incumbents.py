"""Which persons of an article descriptions of an office are taken to mean."""

from __future__ import annotations

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.roles.incumbents import join_incumbents
from dragoman.analysis.roles.stage import identify
from dragoman.analysis.times.stage import find_times
from dragoman.records.actors import Actor
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of
from dragoman.vocabularies.office_holders import load_office_holders

BOTH = "Emmanuel Macron received Olaf Scholz in Paris. France and Germany have quarrelled over gas. "


def joined(published: str | None, text: str) -> tuple[Actor, ...]:
    """Give the actors of a text with descriptions joined to persons."""
    document = Document(
        text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),), published=published
    )
    parse = parse_document(document)
    times = find_times(parse)
    knowledge = load_office_holders()
    actors = identify(parse, find_actors(parse, times), knowledge)
    return join_incumbents(parse, actors, (), times, knowledge)[0]


@pytest.mark.parametrize(
    ("published", "text", "words", "name"),
    [
        pytest.param(
            "2019-11-05",
            "Angela Merkel flew to Rome. The German chancellor called the talks frank. Germany wants a deal.",
            "The German chancellor",
            "Angela Merkel",
            id="named before, without a title",
        ),
        pytest.param(
            "2022-05-12",
            "The French president telephoned Kyiv at noon. France would send guns, Emmanuel Macron said.",
            "The French president",
            "Emmanuel Macron",
            id="described before the name",
        ),
        pytest.param(
            "2023-02-01",
            BOTH + "The German chancellor promised help, and the French president thanked him.",
            "the French president",
            "Emmanuel Macron",
            id="one of two",
        ),
    ],
)
def test_a_description_of_an_office_is_its_holder(published: str, text: str, words: str, name: str) -> None:
    """The words are a mention of the person who held the office when the article was published."""
    held = [actor.name for actor in joined(published, text) if words in [one.text for one in actor.mentions]]
    assert held == [name]


@pytest.mark.parametrize(
    ("published", "text", "words"),
    [
        pytest.param(
            None,
            "Angela Merkel flew to Rome. The German chancellor was tired. Germany waits.",
            "The German chancellor",
            id="no date",
        ),
        pytest.param(
            "2019-11-05",
            "Angela Merkel flew to Rome. The former German chancellor stayed at home. Germany waits.",
            "former German chancellor",
            id="former",
        ),
        pytest.param(
            "2019-11-05",
            "Angela Merkel flew to Rome. The German foreign minister said that Germany would wait.",
            "The German foreign minister",
            id="another office",
        ),
        pytest.param(
            "2019-11-05",
            "Angela Merkel flew to Rome. In 1990 the German chancellor had said that Germany would wait.",
            "the German chancellor",
            id="history",
        ),
        pytest.param(
            "2019-11-05",
            "Angela Merkel flew to Rome. The Austrian chancellor said that Austria and Germany would wait.",
            "The Austrian chancellor",
            id="another state",
        ),
        pytest.param(
            "2019-11-05",
            "Angela Merkel flew to Rome. A German chancellor must say such things, Germany's press wrote.",
            "A German chancellor",
            id="any chancellor",
        ),
    ],
)  # fmt: skip
def test_a_description_of_somebody_else_stays_apart(published: str | None, text: str, words: str) -> None:
    """The person named beside it is not who is meant."""
    named = next(actor for actor in joined(published, text) if actor.kind == "person")
    assert not [one.text for one in named.mentions if words.casefold() in one.text.casefold()]


def test_attributions_follow_the_person() -> None:
    """What the description said is said by the person, under the id that the first mention makes."""
    text = "The French president said that he would not go. France is tired of the war. Emmanuel Macron is 47."
    document = Document(
        text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),), published="2025-03-01"
    )
    parse = parse_document(document)
    times = find_times(parse)
    knowledge = load_office_holders()
    actors = identify(parse, find_actors(parse, times), knowledge)
    attributions = find_attributions(parse, actors, times)
    actors, attributions = join_incumbents(parse, actors, attributions, times, knowledge)
    macron = next(actor for actor in actors if actor.name == "Emmanuel Macron")
    assert attributions[0].source is not None
    assert attributions[0].source.actor == macron.id
