"""Names in apposition behind a phrase with another noun in it."""

from __future__ import annotations

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of


def mentions(text: str) -> dict[str, list[str]]:
    """Give the words of each actor of a text by its name."""
    document = Document(text=text, sha256=text_digest(text), paragraphs=(span_of(text, 0, len(text)),))
    return {actor.name: [one.text for one in actor.mentions] for actor in find_actors(parse_document(document), ())}


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        pytest.param(
            "The director of the World Food Programme, Cindy McCain, asked donors for more.",
            "Cindy McCain",
            "The director of the World Food Programme",
            id="body",
        ),
        pytest.param(
            "A spokesman for the Ugandan army, Felix Kulayigye, said that the raid was over.",
            "Felix Kulayigye",
            "A spokesman for the Ugandan army",
            id="army",
        ),
        pytest.param(
            "Talks were opened by the prime minister of Fiji, Sitiveni Rabuka, on Monday.",
            "Sitiveni Rabuka",
            "the prime minister of Fiji",
            id="state",
        ),
    ],
)
def test_a_name_is_of_the_whole_phrase_before_it(text: str, name: str, description: str) -> None:
    """The phrase and the name are one party."""
    assert description in mentions(text)[name]


def test_a_place_in_apposition_stays_with_its_noun() -> None:
    """No person is named, so nothing is raised."""
    found = mentions("The governor of the province, Herat, fled when it was shelled again.")
    assert not any(words.startswith("The governor") for words in found.get("Herat", []))


def test_a_title_whose_adjective_stands_last_is_a_noun() -> None:
    """The secretary-general of a body speaks without a name."""
    found = mentions("The U.N. secretary-general urged the generals to free the ministers.")
    assert "The U.N. secretary-general" in [words for held in found.values() for words in held]
