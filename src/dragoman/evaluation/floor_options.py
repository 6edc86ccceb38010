"""The options about floors and pages that every evaluation has, and the page that it writes."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from dragoman.errors import UsageError
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.workflows.writing import write_atomically


class FloorOptions(Protocol):
    """What every evaluation's request says of floors and of its page."""

    @property
    def gate(self) -> bool:
        """Whether floors are held."""
        ...

    @property
    def write_docs(self) -> bool:
        """Whether the page is written."""
        ...

    @property
    def raise_floors(self) -> bool:
        """Whether floors are raised to what is measured."""
        ...

    @property
    def allow_regression(self) -> str | None:
        """The reason for which broken floors are lowered; None where they are not."""
        ...


class DrawnOptions(FloorOptions, Protocol):
    """The options of an evaluation whose page tells of intervals."""

    @property
    def bootstrap(self) -> int:
        """How many draws the intervals rest on."""
        ...


def asked(options: FloorOptions) -> str:
    """Name the options that are given and need floors, joined by 'and'; "" for none."""
    needing = {
        "--write-docs": options.write_docs,
        "--raise-floors": options.raise_floors,
        "--allow-regression": options.allow_regression is not None,
    }
    return " and ".join(name for name, given in needing.items() if given)


def require_gate(options: FloorOptions) -> None:
    """Refuse options that need floors where none are held. Raises UsageError."""
    if asked(options) and not options.gate:
        raise UsageError(f"{asked(options)}: not together with --no-gate")


def require_page(options: DrawnOptions, page: Path) -> None:
    """Refuse to write a page that would tell of other intervals, or outside the checkout. Raises UsageError."""
    if options.write_docs and options.bootstrap != RESAMPLES:
        raise UsageError(f"--write-docs: the page tells of intervals over {RESAMPLES} draws")
    require_place(options, page)


def require_place(options: FloorOptions, page: Path) -> None:
    """Refuse to write a page outside the checkout. Raises UsageError."""
    if options.write_docs and not page.parent.is_dir():
        raise UsageError(f"--write-docs writes {page}: run it at the top of the checkout")


def write_page(page: Path, text: str) -> str:
    """Write a page, never half of one, and give the sentence that says so."""
    write_atomically(page, text.encode("utf-8"))
    return f"Written: {page}"
