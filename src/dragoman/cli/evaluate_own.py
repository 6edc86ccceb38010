"""`dragoman eval events` and `dragoman eval affairs`: what is read out of whole articles, against own gold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dragoman.cli.progress import progress_bar

if TYPE_CHECKING:
    from dragoman.evaluation.own_events_command import Part

EPILOG = """\b
Examples:
  dragoman eval {part}
  dragoman eval {part} tests/gold --errors mistakes.jsonl
  dragoman eval {part} --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""

Command = Callable[..., None]


def _options(part: str) -> Callable[[Command], Command]:
    """Give a command the options that both have."""
    options = (
        click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path)),
        click.option(
            "--bootstrap",
            type=click.IntRange(0),
            default=1000,
            show_default=True,
            metavar="N",
            help="Draws for the 95 % intervals; 0 for none.",
        ),
        click.option(
            "--errors",
            type=click.Path(dir_okay=False, path_type=Path),
            metavar="FILE",
            help="Write every mistake, one a line.",
        ),
        click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors."),
        click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured."),
        click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason."),
        click.option("--write-docs", is_flag=True, help=f"Write docs/quality-{part}-own.md."),
        click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON."),
    )

    def given(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return given


@click.command(epilog=EPILOG.format(part="events"))
@_options("events")
@click.pass_context
def events(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score events against Dragoman's own articles.

    FOLDER is one like tests/gold, with attribution/ and events/ in it. Without it, tests/gold of the checkout is
    taken. Type and parties, status, voice, date and place are scored apart, each with a 95 % interval.
    """
    _run(ctx, "events", as_json, given)


@click.command(epilog=EPILOG.format(part="affairs"))
@_options("affairs")
@click.pass_context
def affairs(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score talks, proposals, expectations and accounts against Dragoman's own articles.

    FOLDER is one like tests/gold, with attribution/, events/ and affairs/ in it. Without it, tests/gold of the
    checkout is taken.
    """
    _run(ctx, "affairs", as_json, given)


def _run(ctx: click.Context, part: Part, as_json: bool, given: dict[str, Any]) -> None:
    from dragoman.evaluation.own_events_command import Request, run_own_events

    with progress_bar("Reading") as progress:
        outcome = run_own_events(Request(part=part, **given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)
