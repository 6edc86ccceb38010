"""Plurals in the object of a verb: whoever does something to 'both sides' is none of them."""

from __future__ import annotations

import pytest

from dragoman import read

CASES = [
    ("both sides", "Ethiopia clashed with Somalia on Monday. Egypt urged both sides to stop.", {"Ethiopia", "Somalia"}),
    ("preposition", "Peru fell out with Chile. Brazil is mediating between the two sides.", {"Peru", "Chile"}),
    ("minister", "Peru and Chile quarrel. Brazil's foreign minister told the two states to talk.", {"Peru", "Chile"}),
    ("persons", "Ann Moor met Tom Orr on Monday. Bill Lund thanked the two.", {"Ann Moor", "Tom Orr"}),
    ("subject", "Ethiopia met Somalia on Monday. Both sides hailed the day.", {"Ethiopia", "Somalia"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_subject_is_none_of_several_in_the_object(text: str, members: set[str]) -> None:
    """The members of a plural are those named before, without the subject of its own clause."""
    record = read(text, published="2024-05-15")
    names = {actor.id: actor.name for actor in record.actors}
    (group,) = [actor for actor in record.actors if actor.members]
    assert {names[one] for one in group.members} == members


def test_no_two_are_meant_where_one_of_them_acts() -> None:
    """Where only the subject and one other are known, 'both sides' are nobody."""
    record = read("Egypt arms Somalia. Egypt urged both sides to stop.", published="2024-05-15")
    assert not any(actor.members for actor in record.actors)
