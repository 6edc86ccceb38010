"""`dragoman eval gum`: how well it is seen that several words mean one party."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from dragoman.cli.progress import progress_bar

EPILOG = """\b
Examples:
  dragoman eval gum
  dragoman eval gum corpora/gum --bootstrap 0
  dragoman eval gum --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the corpus is absent or another"""


@click.command(epilog=EPILOG)
@click.argument("path", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-coreference.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def gum(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score coreference against the news of GUM (Zeldes 2017).

    PATH is a folder of CoNLL-U files with entities. Without it, corpora/gum is looked for in the folder that
    DRAGOMAN_SHARED names, or in ../shared. Scores are those of all articles and of both halves.
    """
    from dragoman.evaluation.coreference_command import Request, run_gum

    with progress_bar("Reading") as progress:
        outcome = run_gum(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)
