"""The tables of PLOVER agree with each other, with the record's types and with the figures of its manual."""

from __future__ import annotations

import typing

import pytest

from dragoman.records.events import EventType
from dragoman.vocabularies import plover
from dragoman.vocabularies.plover import load_contexts, load_modes, load_types, quad_of, score_of
from dragoman.vocabularies.tables import TableError


def test_types_are_those_of_the_record() -> None:
    """The table has the record's 16 types, in the same order."""
    assert tuple(load_types()) == typing.get_args(EventType)


def test_quads_of_the_sections() -> None:
    """Each quad has the types that their own sections name."""
    by_quad: dict[int, set[str]] = {}
    for name in load_types():
        by_quad.setdefault(quad_of(name), set()).add(name)
    assert by_quad == {
        1: {"AGREE", "CONSULT", "SUPPORT", "CONCEDE"},
        2: {"COOPERATE", "AID", "RETREAT"},
        3: {"REQUEST", "ACCUSE", "REJECT", "THREATEN"},
        4: {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"},
    }


def test_only_sanction_differs_in_the_summary() -> None:
    """The manual's two statements of the quad differ for one type, and the table keeps both."""
    assert {one.name for one in load_types().values() if one.quad != one.quad_in_table} == {"SANCTION"}


def test_recipients() -> None:
    """Three types ask for a recipient."""
    assert {one.name for one in load_types().values() if one.needs_recipient} == {"COOPERATE", "AID", "SANCTION"}


@pytest.mark.parametrize(
    ("kind", "mode", "score"),
    [
        pytest.param("CONSULT", "phone", 1.5, id="a mode with a score of its own"),
        pytest.param("RETREAT", "disarm", 10.0, id="the best of a type"),
        pytest.param("ASSAULT", "drone", -9.0, id="a mode without one takes the type's"),
        pytest.param("REQUEST", "meet", 0.0, id="nought is a score"),
        pytest.param("AID", None, 10.0, id="no mode"),
        pytest.param("ACCUSE", None, -3.0, id="the sign that the manual leaves out"),
    ],
)
def test_score(kind: str, mode: str | None, score: float) -> None:
    """The score is the mode's, and the type's where the mode has none."""
    assert score_of(kind, mode) == score


def test_unknown_mode() -> None:
    """A mode of another type is an error."""
    with pytest.raises(KeyError):
        score_of("AID", "drone")


def test_mode_without_type(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mode of a type that is none is refused."""
    load_types()
    load_modes.cache_clear()
    monkeypatch.setattr(plover, "read_rows", lambda *_: [["FIGHT", "aerial", "", "from the air"]])
    with pytest.raises(TableError, match="no type FIGHT"):
        load_modes()
    load_modes.cache_clear()


def test_modes_and_contexts() -> None:
    """Every score lies on the scale, and contexts are 37."""
    assert all(one.score is None or -10 <= one.score <= 10 for one in load_modes().values())
    assert len(load_contexts()) == 37
    assert all(load_contexts().values())
