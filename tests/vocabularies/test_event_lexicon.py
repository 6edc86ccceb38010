"""The lexicon of happenings names only what PLOVER knows."""

from __future__ import annotations

import pytest

from dragoman.vocabularies.event_lexicon import EventLexicon, describe_row, load_event_lexicon
from dragoman.vocabularies.plover import load_contexts, load_modes, load_types

DECIDED_LATER = {"", "noun", "commit", "commit?", "harm", "allege", "warn"}


@pytest.fixture(scope="module")
def lexicon() -> EventLexicon:
    """Load the lexicon once."""
    return load_event_lexicon()


def test_types_are_plovers(lexicon: EventLexicon) -> None:
    """A reading has a type of PLOVER or one that its complement decides."""
    types = {frame.type for readings in (*lexicon.verbs.values(), *lexicon.nouns.values()) for frame in readings}
    assert types <= {*load_types(), *DECIDED_LATER}


def test_modes_belong_to_their_types(lexicon: EventLexicon) -> None:
    """A mode of a reading is one of its type's."""
    found = {
        (frame.type, frame.mode)
        for readings in (*lexicon.verbs.values(), *lexicon.nouns.values())
        for frame in readings
        if frame.mode and frame.type in load_types()
    }
    assert found <= set(load_modes())


def test_contexts_are_plovers(lexicon: EventLexicon) -> None:
    """Contexts of words and of readings are PLOVER's."""
    of_words = {context for contexts in lexicon.contexts.values() for context in contexts}
    of_readings = {context for readings in lexicon.verbs.values() for frame in readings for context in frame.contexts}
    assert of_words | of_readings <= set(load_contexts())


def test_all_sixteen_types_have_verbs(lexicon: EventLexicon) -> None:
    """Each of PLOVER's types has a verb of its own."""
    types = {frame.type for readings in lexicon.verbs.values() for frame in readings}
    assert set(load_types()) <= types


@pytest.mark.parametrize("row", ["verbs-0", "verbs-99999", "adverbs-3", "verbs-x", ""])
def test_no_description_of_what_is_in_no_table(row: str) -> None:
    """A row that is in no table has no description."""
    assert describe_row(row) is None


def test_row_is_described(lexicon: EventLexicon) -> None:
    """The row that a reading names is the row it was read from."""
    frame = lexicon.verbs["condemn"][0]
    described = describe_row(frame.row)
    assert described is not None
    assert "condemn" in described[0]
    assert described[2].startswith("ACCUSE")


def test_conditions_are_parted_by_slashes(lexicon: EventLexicon) -> None:
    """Alternatives are joined by '/', words by '|': no word of a condition is a condition itself."""
    conditions = [
        condition
        for readings in (*lexicon.verbs.values(), *lexicon.nouns.values())
        for frame in readings
        for alternatives in frame.conditions
        for condition in alternatives
    ]
    assert not [one for one in conditions if "|" in one.place or any(":" in word for word in one.words)]
