"""`dragoman report`: the state of an affair on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from dragoman.cli.delivering import chosen_destination, deliver

EPILOG = """\b
Examples:
  dragoman report record.json
  dragoman report record.json -o report.docx
  dragoman report records.jsonl --format docx -o reports/
  dragoman read article.txt --format json | dragoman report -

\b
Exit codes:
  0 done           1 a record is wrong
  2 wrong usage    3 a file could not be opened"""


@click.command(epilog=EPILOG)
@click.argument("records", nargs=-1, required=True, metavar="RECORD...")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(("markdown", "docx")),
    help="markdown, the default, or docx: a Word document.",
)
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    help="Write to PATH: a file if it ends in .md or .docx, which then says the format too; else a folder, "
    "with one file for each record.",
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="X",
    help="Leave out what is less sure than X, from 0 to 1.",
)
@click.pass_context
def report(ctx: click.Context, /, records: tuple[str, ...], **given: Any) -> None:
    """Write reports with numbered quotes.

    RECORD is a file with one record (.json), one with a record a line (.jsonl), or - for standard input. Each record
    is proven first, as by 'dragoman check'; a wrong one is named and no report is written of it.
    """
    from dragoman.workflows.show import show_all

    ending = Path(given["output"] or "").suffix
    if given["format_name"] is None and ending not in (".md", ".docx"):
        given["format_name"] = "markdown"
    several = len(records) > 1 or Path(records[0]).suffix == ".jsonl"
    target = chosen_destination({**given, "width": None}, several=several)
    ctx.exit(deliver(show_all(records), target, given["min_confidence"], "reported"))
