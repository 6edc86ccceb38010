"""Offices: what stands beside a name becomes a role with its owner, its country and its words."""

from __future__ import annotations

import re

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.records.actors import Role
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of


def roles_of(text: str, name: str) -> tuple[Role, ...]:
    """Give the roles of the one actor of that name."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in re.finditer(r"[^\n]+", text))
    document = Document(text=text, sha256=text_digest(text), paragraphs=paragraphs)
    (actor,) = (actor for actor in find_actors(parse_document(document), ()) if actor.name == name)
    return actor.roles


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param(
            "Danish Prime Minister Mette Frederiksen spoke.",
            "Mette Frederiksen",
            [("Prime Minister", "Denmark", "DNK", ["Danish Prime Minister"])],
            id="demonym",
        ),
        pytest.param(
            "Canada's Foreign Minister Anita Anand spoke.",
            "Anita Anand",
            [("Foreign Minister", "Canada", "CAN", ["Canada's Foreign Minister"])],
            id="genitive",
        ),
        pytest.param(
            "UK Home Secretary Yvette Cooper spoke.",
            "Yvette Cooper",
            [("Home Secretary", "United Kingdom", "GBR", ["UK Home Secretary"])],
            id="state's name",
        ),
        pytest.param(
            "Kremlin spokesman Dmitry Peskov spoke.",
            "Dmitry Peskov",
            [("spokesman", "Kremlin", "RUS", ["Kremlin spokesman"])],
            id="seat",
        ),
        pytest.param(
            "NATO commander Egon Ramms spoke.",
            "Egon Ramms",
            [("commander", "NATO", None, ["NATO commander"])],
            id="body without a country",
        ),
        pytest.param(
            "Turkish Foreign Ministry spokesman Oncu Keceli spoke.",
            "Oncu Keceli",
            [("spokesman", "Foreign Ministry", "TUR", ["Turkish Foreign Ministry spokesman"])],
            id="body of a state",
        ),
        pytest.param(
            "Special Representative for Climate Nadia Brandt spoke.",
            "Nadia Brandt",
            [("Special Representative for Climate", None, None, ["Special Representative for Climate"])],
            id="what it is for",
        ),
        pytest.param(
            "Former Dutch Prime Minister Wim Kok spoke.",
            "Wim Kok",
            [("Former Prime Minister", "Netherlands", "NLD", ["Former Dutch Prime Minister"])],
            id="former",
        ),
        pytest.param(
            "Iran's Supreme Leader Ayatollah Ruhollah Khomeini spoke.",
            "Ruhollah Khomeini",
            [
                ("Supreme Leader", "Iran", "IRN", ["Iran's Supreme Leader"]),
                ("Ayatollah", None, None, ["Ayatollah"]),
            ],
            id="two titles",
        ),
        pytest.param(
            "Eva Dahl, the ambassador of Norway, spoke.",
            "Eva Dahl",
            [("ambassador", "Norway", "NOR", ["ambassador of Norway"])],
            id="apposition with of",
        ),
        pytest.param(
            "Georgian President Mikheil Saakashvili spoke. President Saakashvili left.",
            "Mikheil Saakashvili",
            [("President", "Georgia", "GEO", ["Georgian President", "President"])],
            id="said twice",
        ),
        pytest.param(
            "Russian Prime Minister Dmitry Medvedev spoke. President Medvedev left.",
            "Dmitry Medvedev",
            [
                ("Prime Minister", "Russia", "RUS", ["Russian Prime Minister"]),
                ("President", None, None, ["President"]),
            ],
            id="two offices stay two",
        ),
        pytest.param("Mr. Tomas Novotny spoke.", "Tomas Novotny", [], id="mister is no office"),
    ],
)
def test_roles(text: str, name: str, expected: list[tuple[str, str | None, str | None, list[str]]]) -> None:
    """Title, owner, country and words of each office are those of the text."""
    found = [(r.title, r.of, r.country, [span.text for span in r.spans]) for r in roles_of(text, name)]
    assert found == expected


def test_aide_takes_the_country_of_whom_he_serves() -> None:
    """An aide's office belongs to the person named, and through that person to a country."""
    text = "Erik Berg, the chief of staff of Anna Holm, resigned. Icelandic President Anna Holm was sad."
    (role,) = roles_of(text, "Erik Berg")
    assert (role.title, role.of, role.country) == ("chief of staff", "Anna Holm", "ISL")
