"""`dragoman eval gum`: how well it is seen that several words mean one party."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.measuring import FOLDER, bootstrap_option, floor_options, measure

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
@click.argument("path", required=False, type=FOLDER)
@bootstrap_option
@floor_options("quality-coreference.md")
@click.pass_context
def gum(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score coreference against the news of GUM (Zeldes 2017).

    PATH is a folder of CoNLL-U files with entities. Without it, corpora/gum is looked for in the folder that
    DRAGOMAN_SHARED names, or in ../shared. Scores are those of all articles and of both halves.
    """
    from dragoman.evaluation.coreference_command import Request, run_gum

    measure(ctx, run_gum, Request(**given), as_json=as_json)
