"""What the commands of `dragoman eval` have alike: their options, and how they run, print and exit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

import click

from dragoman.cli.progress import progress_bar

FILE = click.Path(dir_okay=False, path_type=Path)
EXISTING_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)

Command = TypeVar("Command", bound=Callable[..., Any])


class Outcome(Protocol):
    """What an evaluation gives back."""

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        ...

    def to_text(self) -> str:
        """Give the outcome for a reader."""
        ...

    def to_json(self) -> str:
        """Give the outcome as JSON."""
        ...


bootstrap_option = click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
predictions_option = click.option(
    "--predictions", type=EXISTING_FILE, metavar="FILE", help="Score this file instead of reading."
)
save_predictions_option = click.option(
    "--save-predictions", type=FILE, metavar="FILE", help="Write what was predicted."
)


def errors_option(told: str = "Write every mistake, one a line.", *names: str) -> Callable[[Command], Command]:
    """Give a command the option to list mistakes; `told` says which of them, `names` what else it is called."""
    return click.option("--errors", *names, type=FILE, metavar="FILE", help=told)


def floor_options(page: str) -> Callable[[Command], Command]:
    """Give a command the options about floors, about its page of docs/, and about the form of its output."""
    options = (
        click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors."),
        click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured."),
        click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason."),
        click.option("--write-docs", is_flag=True, help=f"Write docs/{page}."),
        click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON."),
    )

    def given(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return given


def measure(ctx: click.Context, run: Callable[..., Outcome], request: Any, *, as_json: bool) -> None:
    """Run an evaluation with a progress bar, print what it gives, and exit as its floors say."""
    with progress_bar("Reading") as progress:
        outcome = run(request, progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)
