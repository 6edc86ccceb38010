"""Progress bars on standard error, for long work at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress_bar(label: str, total: int | None = None, *, wanted: bool = True) -> Iterator[Callable[..., None] | None]:
    """Show a bar while the work goes on.

    Args:
        label: what is being done.
        total: how many steps there are, where that is known beforehand.
        wanted: False for work that needs no bar.

    Yields:
        What to call after each step: with how many are done and how many there are, as two whole numbers, or with
        anything else for one more step. None where standard error is no terminal.
    """
    if not wanted or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)

        def step(*told: object) -> None:
            if len(told) == 2 and isinstance(told[0], int) and isinstance(told[1], int):
                bar.update(task, completed=told[0], total=told[1])
            else:
                bar.advance(task)

        yield step
