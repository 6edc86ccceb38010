"""`dragoman eval figures`: amounts, counts, durations and shares, against own gold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from dragoman.cli.progress import progress_bar

EPILOG = """\b
Examples:
  dragoman eval figures
  dragoman eval figures tests/gold --errors mistakes.jsonl
  dragoman eval figures --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""


@click.command(epilog=EPILOG)
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option(
    "--errors",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write every mistake of the seen half, one a line.",
)
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-figures.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def figures(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score figures against Dragoman's own short texts and articles.

    FOLDER is one like tests/gold, with figures/ and attribution/ in it. Without it, tests/gold of the checkout is
    taken. Finding, number, category, what is counted, holder and voice are scored apart, each with a 95 % interval,
    and so are the half that rules were written on and the half that was not looked at.
    """
    from dragoman.evaluation.own_figures_command import Request, run_own_figures

    with progress_bar("Reading") as progress:
        outcome = run_own_figures(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)
