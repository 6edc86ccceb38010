"""`dragoman eval linking`: how well entries of several articles are put together."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.measuring import FOLDER, errors_option, floor_options, measure

EPILOG = """\b
Examples:
  dragoman eval linking
  dragoman eval linking tests/gold --errors mistakes.jsonl
  dragoman eval linking --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""


@click.command(epilog=EPILOG)
@click.argument("folder", required=False, type=FOLDER)
@errors_option("Write what is linked wrongly in the half built on, one a line.")
@floor_options("quality-linking.md")
@click.pass_context
def linking(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score links between articles, and affairs, against Dragoman's own affairs.

    FOLDER is one like tests/gold, with situations/ in it. Without it, tests/gold of the checkout is taken.
    """
    from dragoman.evaluation.linking_command import Request, run_linking

    measure(ctx, run_linking, Request(**given), as_json=as_json)
