"""`dragoman show`: records again, as a readout or as pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from dragoman.cli.delivering import chosen_destination, deliver, output_options

EPILOG = """\b
Examples:
  dragoman show record.json
  dragoman show record.json talks timeline
  dragoman show records.jsonl --format html --output pages/
  dragoman read article.txt --format json | dragoman show -

\b
Exit codes:
  0 done           1 a record is wrong
  2 wrong usage    3 a file could not be opened"""


@click.command(epilog=EPILOG)
@click.argument("records", nargs=-1, required=True, metavar="RECORD... [SECTION...]")
@output_options
@click.pass_context
def show(ctx: click.Context, /, records: tuple[str, ...], **given: Any) -> None:
    """Show records that were written earlier.

    RECORD is a file with one record (.json), one with a record a line (.jsonl), or - for standard input. Each record
    is proven first, as by 'dragoman check'; a wrong one is named and not shown.

    SECTION is a part of the readout: actors, attributions, events, talks, proposals, expectations, accounts, timeline,
    times, places, figures, flags or silent. Without any the whole record is shown.
    """
    from dragoman.workflows.show import show_all, split_sections

    records, sections = split_sections(records)
    if not records:
        raise click.UsageError("Missing argument 'RECORD...'.")
    several = len(records) > 1 or Path(records[0]).suffix == ".jsonl"
    target = chosen_destination(given, several=several, sections=sections)
    ctx.exit(deliver(show_all(records), target, given["min_confidence"], "shown"))
