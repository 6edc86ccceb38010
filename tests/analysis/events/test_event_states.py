"""States and peoples that become parties by what they do or suffer."""

from __future__ import annotations

import pytest

from builders import actor, document, mention
from dragoman.analysis.events.states import admit_states
from dragoman.analysis.parsing.stage import parse_document


def admitted(text: str) -> list[tuple[str, str, list[str]]]:
    """Give name, kind and mentions of each party found without any that were known."""
    actors = admit_states(parse_document(document(text)), ())
    return [(one.name, one.kind, [mention.text for mention in one.mentions]) for one in actors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Swedish tanks shelled the town.", [("Sweden", "state", ["Swedish"])], id="owner-of-tanks"),
        pytest.param("Tanks shelled Norwegians.", [("Norwegians", "group", ["Norwegians"])], id="people"),
        pytest.param("Swedish cheese is mild.", [], id="adjective-of-no-deed"),
        pytest.param("It rained in Norway.", [], id="mere-place"),
        pytest.param("Rebels shelled Norway", [("Norway", "state", ["Norway"])], id="last-word-of-the-text"),
    ],
)
def test_state_is_admitted_by_its_part_in_a_happening(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    """A state or people is a party where it takes part in a happening, and nowhere else."""
    assert admitted(text) == expected


def test_known_parties_stay_as_they_are() -> None:
    """What is known is given back unchanged, and no second party is made of it."""
    made = document("Sweden shelled Norway.")
    known = tuple(
        actor(made, name, mention(made, name), kind="state", country=code)
        for name, code in (("Sweden", "SWE"), ("Norway", "NOR"))
    )
    assert admit_states(parse_document(made), known) == known
