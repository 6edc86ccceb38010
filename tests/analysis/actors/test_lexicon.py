"""The index of the vocabularies agrees with the parser's tokenizer."""

from __future__ import annotations

from dragoman.analysis.actors.lexicon import look_up, name_index, tokenized
from dragoman.analysis.parsing.stage import load_model
from dragoman.vocabularies.metonyms import load_seats
from dragoman.vocabularies.organizations import load_organizations
from dragoman.vocabularies.states import load_states


def test_names_are_cut_as_the_tokenizer_cuts_them() -> None:
    """Every name of a state, seat or body is found again when the parser has cut it into tokens."""
    names = [name for state in load_states() for name in (state.name, *state.names, *state.capitals)]
    names += [name for seat in load_seats() for name in (seat.seat, *seat.names)]
    names += [name for body in load_organizations() for name in (body.name, *body.names)]
    cut = load_model().tokenizer
    missed = [name for name in names if tuple(token.text for token in cut(f"{name} said"))[:-1] != tokenized(name)]
    assert missed == []


def test_longest_name_wins() -> None:
    """Of two names that start together the longer one is found, with all that it may mean."""
    last, readings = look_up(name_index(), ["South", "Sudan", "voted"], 0) or (0, [])
    assert (last, [reading.key for reading in readings]) == (2, ["SSD"])


def test_a_name_that_two_lists_hold() -> None:
    """'Vatican City' is a state before it is its own capital."""
    _, readings = look_up(name_index(), ["Vatican", "City"], 0) or (0, [])
    assert [reading.kind for reading in readings] == ["state", "capital"]
