"""`dragoman eval`: how well articles are read, measured against public corpora."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from dragoman.cli.lazy import Home, LazyGroup
from dragoman.cli.progress import progress_bar

POLNEAR_EPILOG = """\b
Examples:
  dragoman eval polnear
  dragoman eval polnear corpora/polnear/dev --annotators first --bootstrap 0
  dragoman eval polnear --split odd --errors mistakes.jsonl
  dragoman eval polnear --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the corpus is absent or another"""

OWN_EPILOG = """\b
Examples:
  dragoman eval own
  dragoman eval own tests/gold --errors mistakes.jsonl
  dragoman eval own --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""

FILE = click.Path(dir_okay=False, path_type=Path)
EXISTING_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

evaluate = LazyGroup(
    name="eval",
    help="Measure the reading against public corpora, which are not part of Dragoman, and against its own gold.",
    epilog="'dragoman eval COMMAND --help' explains a command.",
    homes={
        "polnear": Home("dragoman.cli.evaluate", "polnear", "Score attributions against PolNeAR."),
        "own": Home("dragoman.cli.evaluate", "own", "Score nesting, omissions and articles against own gold."),
    },
)


@click.command(epilog=POLNEAR_EPILOG)
@click.argument("path", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--annotators", default="mean", show_default=True, metavar="mean|first|best|ID", help="Whose gold counts."
)
@click.option(
    "--split",
    type=click.Choice(["all", "even", "odd"]),
    default="all",
    show_default=True,
    help="All documents, or every second one.",
)
@click.option(
    "--discontinuous",
    type=click.Choice(["join", "split"]),
    default="join",
    show_default=True,
    help="An interrupted content is one, or each of its parts.",
)
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--predictions", type=EXISTING_FILE, metavar="FILE", help="Score this file instead of reading.")
@click.option("--save-predictions", type=FILE, metavar="FILE", help="Write what was predicted.")
@click.option("--errors", type=FILE, metavar="FILE", help="Write every mistake, one a line.")
@click.option("--documents", type=EXISTING_FILE, metavar="FILE", help="Take only the documents named in this file.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Take only the first N documents.")
@click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Processes that read."
)
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def polnear(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score attributions against PolNeAR (Newell, Margolin and Ruths 2018).

    PATH is the folder of one part of the corpus, with text/ and attributions/ in it. Without it, the development part
    is looked for in the folder that DRAGOMAN_SHARED names, or in ../shared. Scores come with 95 % intervals, and by
    direct, indirect and mixed attributions.
    """
    from dragoman.evaluation.polnear_command import Request, run

    with progress_bar("Reading") as progress:
        outcome = run(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)


@click.command(epilog=OWN_EPILOG)
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--errors", type=FILE, metavar="FILE", help="Write every mistake, one a line.")
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-own.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def own(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score nesting, omissions and whole articles against Dragoman's own gold.

    FOLDER holds nested.jsonl, omissions.jsonl and attribution/. Without it, tests/gold of the checkout is taken.
    """
    from dragoman.evaluation.own_gold_command import Request, run_own_gold

    with progress_bar("Reading") as progress:
        outcome = run_own_gold(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)
