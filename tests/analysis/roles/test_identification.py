"""Who a person of the text is taken to be, and who is left alone."""

from __future__ import annotations

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.roles.stage import identify
from dragoman.records.actors import Actor
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of
from dragoman.vocabularies.office_holders import load_office_holders


def persons(published: str | None, text: str) -> tuple[tuple[Actor, Actor], ...]:
    """Give each person before and after."""
    document = Document(
        text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),), published=published
    )
    parse = parse_document(document)
    actors = find_actors(parse, ())
    known = identify(parse, actors, load_office_holders())
    return tuple(pair for pair in zip(actors, known, strict=True) if pair[0].kind == "person")


@pytest.mark.parametrize(
    ("published", "text", "wikidata"),
    [
        pytest.param(
            "2025-06-04",
            "Zelensky said on Tuesday that Ukraine would not yield.",
            "Q3874799",
            id="surname, date, country",
        ),
        pytest.param(
            "2025-06-04",
            "Ukrainian President Volodymyr Zelenskyy thanked Norway.",
            "Q3874799",
            id="full name and office",
        ),
        pytest.param(
            None, "Ukrainian President Zelenskiy thanked Norway.", "Q3874799", id="no date, surname and office"
        ),
        pytest.param(
            "2025-06-04",
            "Vladimir Putin spoke by phone, the Kremlin said. Russia gave no details.",
            "Q7747",
            id="full name",
        ),
        pytest.param(
            "1999-12-01", "Bill Clinton flew home to Washington, and US officials said little.", "Q1124", id="long ago"
        ),
        pytest.param(
            "2024-03-05",
            "Foreign Secretary David Cameron told Britain's parliament that he would go.",
            "Q192",
            id="office held at that time",
        ),
        pytest.param(
            "2023-05-05",
            "U.N. Secretary-General Antonio Guterres said that he was appalled.",
            "Q311440",
            id="organization",
        ),
    ],
)
def test_one_fits(published: str | None, text: str, wikidata: str) -> None:
    """Where name and circumstances fit one holder, the person has its id; mentions and id of the entry stay."""
    (before, after) = persons(published, text)[0]
    assert after.wikidata == wikidata
    assert (after.id, after.name, after.mentions) == (before.id, before.name, before.mentions)
    assert ".known-" in after.by


@pytest.mark.parametrize(
    ("published", "text"),
    [
        pytest.param("2025-06-04", "Special Envoy Vladislav Frlachuk spoke in Washington.", id="in no list"),
        pytest.param("2025-06-04", "Ms. Kim said that South Korea and North Korea had agreed.", id="shared surname"),
        pytest.param(
            "2025-06-04", "The Peruvian singer Vladimir Putin said that his album was ready.", id="another country"
        ),
        pytest.param("2025-06-04", "Baker John Kerry said that his shop in Leeds would open.", id="another trade"),
        pytest.param(
            "2025-06-04", "Merz told the harbour board that the cranes were old.", id="surname and no country"
        ),
        pytest.param("1975-06-04", "Scholz told reporters that Germany would wait.", id="before the time"),
    ],
)
def test_nobody_is_guessed(published: str, text: str) -> None:
    """Where nothing but the name fits, or something contradicts, nobody is named."""
    assert [after for before, after in persons(published, text) if after != before] == []
