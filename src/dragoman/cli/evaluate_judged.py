"""`dragoman eval judged`: events of open news as people judged them."""

from __future__ import annotations

from pathlib import Path

import click

from dragoman.cli.progress import progress_bar

EPILOG = """\b
Examples:
  dragoman eval judged
  dragoman eval judged --write-docs

\b
Exit codes:
  0 done    2 wrong usage    3 the judged articles are absent"""


@click.command(epilog=EPILOG)
@click.argument("judgements", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--write-docs", is_flag=True, help="Write docs/quality-events-judged.md.")
def judged(judgements: Path | None, write_docs: bool) -> None:
    """Score events of open news against judgements.

    JUDGEMENTS is a file like tests/gold/events/judged.jsonl; without, all sets of the checkout are taken. Articles are
    looked for in the folder that DRAGOMAN_SHARED names, or in ../shared.
    """
    from dragoman.evaluation.judged_command import PAGE, run_judged

    with progress_bar("Reading") as progress:
        outcome = run_judged(judgements, progress=progress)
    for line in outcome.lines:
        click.echo(line)
    if write_docs:
        PAGE.write_text(outcome.page, encoding="utf-8")
