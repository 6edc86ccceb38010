"""A candidate's traits say what its words, its clause and its parties are."""

from __future__ import annotations

from functools import cache

import pytest

from builders import actor, attribution, document
from dragoman.analysis.events.circumstances import Circumstances
from dragoman.analysis.events.completion import Known, happenings_of, parties_of
from dragoman.analysis.events.stage import find_drafts
from dragoman.analysis.events.weighing.candidate import Candidate, Surroundings
from dragoman.analysis.events.weighing.traits import traits_of
from dragoman.analysis.parsing.stage import parse_document


@cache
def traits(text: str, type_: str) -> tuple[str, ...]:
    """Give the traits of the first happening of a type; Norway, Chad and the minister Ada Moor are the parties."""
    made = document(text)
    parties = [
        actor(made, name, *((name, number + 1) for number in range(text.count(name))), kind=kind, **more)
        for name, kind, more in (
            ("Norway", "state", {"country": "NOR", "sector": "GOV"}),
            ("Chad", "state", {"country": "TCD", "sector": "GOV"}),
            ("Ada Moor", "person", {"sector": "GOV"}),
        )
        if name in text
    ]
    said = ()
    if " said that " in text:
        source, content = text.split(" said that ")
        said = (attribution(made, source=source, cue="said", content=content.rstrip("."), actor=parties[-1]),)
    tree, drafts = find_drafts(parse_document(made), tuple(parties), said)
    around = Circumstances(tree, drafts, (), (), said)
    happenings = happenings_of(tree, drafts, Known(tuple(parties), said), around)
    first = next(one for one in happenings if one.first.type == type_)
    actors, recipients, _ = parties_of(first)
    return traits_of(Surroundings(tree, tuple(parties), said), Candidate(first, actors, recipients))


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "clause=main", id="main clause"),
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "states=2", id="two states"),
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "actor as nsubj", id="subject acts"),
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "object: party", id="object is a party"),
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "voice=document", id="on the document's word"),
        pytest.param("Chad was accused by Norway.", "ACCUSE", "verb=passive", id="passive"),
        pytest.param("Ada Moor rejected the plan.", "REJECT", "object: empty noun", id="object is nobody"),
        pytest.param("Norway's attack on Chad failed.", "ASSAULT", "noun=owned", id="noun with an owner"),
        pytest.param("Norway's attack on Chad failed.", "ASSAULT", "noun has on", id="noun with a phrase"),
        pytest.param("Norway may attack Chad.", "ASSAULT", "modal=may", id="modal verb"),
        pytest.param("Ada Moor said that Norway had attacked Chad.", "ASSAULT", "voice=other", id="a third one's word"),
    ],
)  # fmt: skip
def test_trait(text: str, type_: str, expected: str) -> None:
    """Each trait of the sentence is named."""
    assert expected in traits(text, type_)


@pytest.mark.parametrize(
    ("text", "type_", "absent"),
    [
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "one-sided", id="two sides"),
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "verb=passive", id="active"),
        pytest.param("Norway accused Chad of piracy.", "ACCUSE", "actor elsewhere", id="actor in the sentence"),
    ],
)
def test_absent_trait(text: str, type_: str, absent: str) -> None:
    """What the sentence does not show is no trait of it."""
    assert absent not in traits(text, type_)


def test_same_traits_again() -> None:
    """The same sentence gives the same traits in the same order, each once."""
    text = "Norway warned Chad, and Chad accused Norway of theft."
    first = traits(text, "ACCUSE")
    traits.cache_clear()
    assert traits(text, "ACCUSE") == first
    assert len(set(first)) == len(first)
