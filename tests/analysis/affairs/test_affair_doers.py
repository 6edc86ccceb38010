"""Who is to do what is expected, and who answers what is put, where the words name nobody outright."""

from __future__ import annotations

import pytest

from dragoman.records.record import Record
from dragoman.workflows.read import read


def record_of(text: str) -> Record:
    """Read a text that was published on a Wednesday."""
    page = f"---\ntitle: News\npublished: 2024-05-15\n---\n\n{text}\n"
    return read(page.encode("utf-8"), format="text")


def doers_of(text: str, words: str) -> list[str]:
    """Give the names of those who are to do what is expected in some words, in alphabetical order."""
    record = record_of(text)
    names = {actor.id: actor.name for actor in record.actors}
    (entry,) = (one for one in record.expectations if any(words in span.text for span in one.what.spans))
    return sorted(names[who] for who in entry.who)


DOERS = [
    (
        "both sides of a war, not who asks",
        "Ghana and Mali have fought since March. Norway and Sweden urged both sides to lay down their arms.",
        "lay down their arms",
        ["Ghana", "Mali"],
    ),
    (
        "the two by what they signed",
        "Peru signed a truce with Chile on Monday. The two sides also promised to free the crews.",
        "free the crews",
        ["Chile", "Peru"],
    ),
    (
        "the powers named before",
        "Six world powers met in Oslo. Kenya called on the powers to lift the ban.",
        "lift the ban",
        ["Six world powers"],
    ),
    (
        "people without a name",
        "Kenya rebuilt the bridge. Auditors from the bank are to visit the site on Friday.",
        "visit the site",
        ["Auditors"],
    ),
    ("whoever gives his word", "Oman gave assurances that ships would pass.", "ships would pass", ["Oman"]),
    (
        "a pledge of somebody named behind it",
        "The council welcomed the assurance by Ghana that the road will reopen.",
        "the road will reopen",
        ["Ghana"],
    ),
    ("no doer by measure", "The Kenyan mission is to be enlarged by 40 officers.", "enlarged", []),
]


@pytest.mark.parametrize(("text", "words", "doers"), [case[1:] for case in DOERS], ids=[case[0] for case in DOERS])
def test_whoever_is_to_act_is_known(text: str, words: str, doers: list[str]) -> None:
    """Phrases for several, pronouns, people without a name and promisers lead to the parties that they mean."""
    assert doers_of(text, words) == doers


def test_state_of_an_adjective_puts_the_proposal() -> None:
    """A state that only an adjective before a proposal names is the one that puts it."""
    record = record_of("Kenya rejected a Norwegian ceasefire proposal on Tuesday.")
    names = {actor.id: actor.name for actor in record.actors}
    (proposal,) = record.proposals
    assert [names[one] for one in proposal.put_by] == ["Norway"]


def test_nobody_is_admitted_for_nothing() -> None:
    """People who are to do nothing, and put and answer nothing, become no parties by the rules of affairs."""
    record = record_of("Dockers sang on the quay while traders slept.")
    assert [actor.name for actor in record.actors if actor.by.startswith("affairs.")] == []
