"""The table of calibration, and what its loader refuses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dragoman.vocabularies import calibration
from dragoman.vocabularies.calibration import load_calibration, rises
from dragoman.vocabularies.tables import TableError


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    load_calibration.cache_clear()
    yield
    load_calibration.cache_clear()


def with_rows(monkeypatch: pytest.MonkeyPatch, *rows: str) -> None:
    """Let the table have these rows, cells parted by blanks."""
    monkeypatch.setattr(calibration, "read_rows", lambda *_: [row.split() for row in rows])


def test_rows_are_gathered_by_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each rule has its points in order."""
    with_rows(monkeypatch, "noun 0.5 0.4", "verb 0.2 0.1", "verb 0.9 0.8")
    assert load_calibration() == {"noun": ((0.5, 0.4),), "verb": ((0.2, 0.1), (0.9, 0.8))}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(("verb 0.5 0.4", "verb 0.6 0.3"), id="falls"),
        pytest.param(("verb 0.6 0.4", "verb 0.5 0.4"), id="out of order"),
        pytest.param(("verb 0.5 0.4", "verb 0.5 0.6"), id="two values at one place"),
        pytest.param(("verb 0.5 1.1",), id="beyond 1"),
        pytest.param(("verb -0.5 0.1",), id="below 0"),
        pytest.param(("verb nan 0.1",), id="not a number"),
    ],
)
def test_line_that_does_not_rise_is_refused(rows: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Points that fall, go back or leave the bounds are an error that names the rule."""
    with_rows(monkeypatch, *rows)
    with pytest.raises(TableError, match="points of verb do not rise"):
        load_calibration()


def test_cell_without_number_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that is no number is an error that names the rule."""
    with_rows(monkeypatch, "verb half 0.1")
    with pytest.raises(TableError, match="verb has a cell that is no number"):
        load_calibration()


def test_published_table_rises() -> None:
    """The table that is shipped has rules, and every line rises with at most eight points."""
    found = load_calibration()
    assert found
    assert all(rises(list(knots)) and len(knots) <= 8 for knots in found.values())
