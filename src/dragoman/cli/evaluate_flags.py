"""`dragoman eval flags`: false alarms on clean articles."""

from __future__ import annotations

from pathlib import Path

import click

from dragoman.cli.measuring import EXISTING_FILE
from dragoman.cli.progress import progress_bar

EPILOG = """\b
Examples:
  dragoman eval flags
  dragoman eval flags --write-docs

\b
Exit codes:
  0 at most two false alarms on 100 articles    1 more
  2 wrong usage                                 3 the articles are absent"""


@click.command(epilog=EPILOG)
@click.argument("judgements", required=False, type=EXISTING_FILE)
@click.option("--write-docs", is_flag=True, help="Write docs/quality-flags.md.")
@click.pass_context
def flags(ctx: click.Context, judgements: Path | None, write_docs: bool) -> None:
    """Count false alarms among the flags on clean articles.

    JUDGEMENTS is a file like tests/gold/flags.jsonl, which is taken where none is given. The articles are looked for
    in the folder that DRAGOMAN_SHARED names, or in ../shared, and among the samples.
    """
    from dragoman.evaluation.flags_command import PAGE, run_flags

    with progress_bar("Reading") as progress:
        outcome = run_flags(judgements, progress=progress)
    for line in outcome.lines:
        click.echo(line)
    if write_docs:
        PAGE.write_text(outcome.page, encoding="utf-8")
    ctx.exit(outcome.exit_code)
