"""`dragoman eval figures`: amounts, counts, durations and shares, against own gold."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.measuring import FOLDER, bootstrap_option, errors_option, floor_options, measure

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
@click.argument("folder", required=False, type=FOLDER)
@bootstrap_option
@errors_option("Write every mistake of the seen half, one a line.")
@floor_options("quality-figures.md")
@click.pass_context
def figures(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score figures against Dragoman's own short texts and articles.

    FOLDER is one like tests/gold, with figures/ and attribution/ in it. Without it, tests/gold of the checkout is
    taken. Finding, number, category, what is counted, holder and voice are scored apart, each with a 95 % interval,
    and so are the half that rules were written on and the half that was not looked at.
    """
    from dragoman.evaluation.own_figures_command import Request, run_own_figures

    measure(ctx, run_own_figures, Request(**given), as_json=as_json)
