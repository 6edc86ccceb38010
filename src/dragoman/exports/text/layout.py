"""Lines of a readout: wrapped to a width, with places in a gutter and everything else hanging beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from dragoman.exports.text.visible import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Piece: TypeAlias = "str | tuple[str, str]"
"""A stretch of text, or the stretch and its style."""

Pieces: TypeAlias = list[Piece]

HEADING = "bold"
VOICE = "cyan"
VERB = "magenta"
FAINT = "dim"
WARNING = "yellow"

STEP = 2
NARROWEST = 24


def joined(parts: Iterable[Pieces | Piece], separator: str = " · ") -> Pieces:
    """Join stretches with a separator; empty ones are left out."""
    found: Pieces = []
    for part in parts:
        pieces: Pieces = part if isinstance(part, list) else [part]
        if not any(_clean(piece) for piece in pieces):
            continue
        if found:
            found.append((separator, FAINT))
        found.extend(pieces)
    return found


class Sheet:
    """A readout in the making.

    Args:
        width: the most cells that a line may have; East Asian wide characters have two.
        gutter: the cells kept at the left for places such as "¶3.2".
        colour: whether `finished` writes ANSI colours.
    """

    def __init__(self, width: int, gutter: int, *, colour: bool) -> None:
        from rich.console import Console

        self.width = max(width, NARROWEST)
        self.gutter = min(gutter, self.width // 4)
        self.colour = colour
        # An empty environment: neither COLUMNS nor NO_COLOR nor TERM may change what is written.
        self._console: Console = Console(
            width=self.width, color_system="standard" if colour else None, force_terminal=colour,
            legacy_windows=False, _environ={},
        )  # fmt: skip
        self._lines: list[Text] = []

    def blank(self) -> None:
        """Leave a line free."""
        self._lines.append(self._text([]))

    def rule(self) -> None:
        """Draw a line from side to side."""
        self._lines.append(self._text([("─" * self.width, FAINT)]))

    def paragraph(self, pieces: Pieces, indent: int = 0) -> None:
        """Write text over the whole width, its later lines under its first."""
        self._wrapped(pieces, " " * indent)

    def heading(self, title: str, note: Pieces) -> None:
        """Write a section's title and what is to be said of the whole."""
        self._wrapped([(title.upper(), HEADING), "  ", *note], "", hanging=STEP)

    def row(self, where: str, label: str, pieces: Pieces, column: int) -> None:
        """Write one entry in two columns: a label of at most `column` cells or else a line of its own, and the rest."""
        name = self._text([(label, HEADING)])
        if self.width < 3 * column or name.cell_len > column:
            self.entry(where, [(label, HEADING)], pieces)
            return
        at = len(self._lines)
        margin = self.gutter + STEP + column + STEP
        self._wrapped(pieces, " " * margin)
        beside = self._lines[at]
        start = self._text([])
        start.append(where.rjust(self.gutter) + " " * STEP, style=FAINT).append_text(name)
        start.append(" " * (margin - start.cell_len)).append_text(beside[margin:])
        start.rstrip()
        self._lines[at] = start

    def entry(self, where: str, *lines: Pieces, depth: int = 0) -> None:
        """Write one entry: its place in the gutter, its lines beside it, all but the first set in by one step."""
        # Past a third of the width, deeper nesting is told by the chain of voices alone.
        indent = min(depth * STEP, max(0, self.width // 3 - self.gutter))
        mark = where.rjust(self.gutter)
        for number, pieces in enumerate(lines):
            start = mark if number == 0 else " " * self.gutter
            hanging = STEP if number == 0 else 0
            margin = start + " " * (STEP + indent + (0 if number == 0 else STEP))
            self._wrapped(pieces, margin, hanging=hanging)

    def finished(self) -> str:
        """Give the readout: lines that end in a line feed, without blanks at their ends."""
        if not self.colour:
            return "".join(line.plain + "\n" for line in self._lines)
        with self._console.capture() as captured:
            for line in self._lines:
                self._console.print(line, soft_wrap=True)
        return captured.get()

    def _wrapped(self, pieces: Pieces, margin: str, hanging: int = 0) -> None:
        from rich.text import Text

        later = " " * (len(margin) + hanging)
        text = self._text(pieces)
        room = self.width - len(later)
        lines = text.wrap(self._console, room, overflow="fold") if text else [text]
        for number, line in enumerate(lines):
            beside = Text().append(margin if number == 0 else later, style=FAINT)
            beside.append_text(line)
            beside.rstrip()
            self._lines.append(beside)

    @staticmethod
    def _text(pieces: Pieces) -> Text:
        from rich.text import Text

        text = Text()
        for piece in pieces:
            text.append(_clean(piece), style=piece[1] if isinstance(piece, tuple) else None)
        return text


def _clean(piece: Piece) -> str:
    """Give the piece's text as it may be shown. Blanks at its ends belong to the layout and stay."""
    raw = piece if isinstance(piece, str) else piece[0]
    clean = visible(raw)
    if not clean:
        return raw if raw.isprintable() else ""
    return (" " if raw[0] == " " else "") + clean + (" " if raw[-1] == " " else "")
