"""How the affair stands: the views beside the list of entries."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.exports.html.board import Board, board_of
from dragoman.exports.html.cards import Desk
from dragoman.exports.html.cells import Opener
from dragoman.exports.html.course import Course, Dues, course_of, dues_of
from dragoman.exports.html.versions import Comparison, comparisons_of


@dataclass(frozen=True)
class Tab:
    """A view by its name in the page's script and styles, its title, and how much it shows."""

    name: str
    title: str
    count: int


@dataclass(frozen=True)
class Views:
    """Everything that the views show."""

    board: Board
    comparisons: tuple[Comparison, ...]
    dues: Dues
    course: Course

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The views that have anything to show, in the order of the page."""
        found = (
            Tab("board", "Negotiations", len(self.board.tracks) + len(self.board.offers)),
            Tab("accounts", "Accounts", len(self.comparisons)),
            Tab("expected", "Expected", len(self.dues.dated) + len(self.dues.undated)),
            Tab("timeline", "Timeline", len(self.course.dated) + len(self.course.undated)),
        )
        return tuple(tab for tab in found if tab.count)


def views_of(desk: Desk, opener: Opener) -> Views:
    """Lay out all views of a record."""
    return Views(board_of(desk, opener), comparisons_of(desk, opener), dues_of(desk, opener), course_of(desk, opener))
