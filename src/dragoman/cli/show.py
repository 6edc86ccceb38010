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
  dragoman show --store dragoman.db 12 talks --as-of 2025-06-04

\b
Exit codes:
  0 done           1 a record is wrong
  2 wrong usage    3 a file could not be opened"""


@click.command(epilog=EPILOG)
@click.argument("records", nargs=-1, required=True, metavar="RECORD... [SECTION...]")
@output_options
@click.option(
    "--store", metavar="STORE", help="Show articles of this store: RECORD is its number, address, title or hash."
)
@click.option("--as-of", metavar="DATE", help="With --store: as read and corrected by then.")
@click.pass_context
def show(ctx: click.Context, /, records: tuple[str, ...], **given: Any) -> None:
    """Show records that were written earlier.

    RECORD is a file with one record (.json), one with a record a line (.jsonl), or - for standard input. Each record
    is proven first, as by 'dragoman check'; a wrong one is named and not shown.

    SECTION is a part of the readout: actors, attributions, events, talks, proposals, expectations, accounts, timeline,
    times, places, figures, flags or silent. Without any the whole record is shown.
    """
    from dragoman.workflows.show import show_all, show_stored, split_sections

    records, sections = split_sections(records)
    if not records:
        raise click.UsageError("Missing argument 'RECORD...'.")
    if given["as_of"] and not given["store"]:
        raise click.UsageError("--as-of needs a store: name one with --store.")
    several = len(records) > 1 or Path(records[0]).suffix == ".jsonl"
    target = chosen_destination(given, several=several, sections=sections)
    shown = show_stored(given["store"], records, given["as_of"]) if given["store"] else show_all(records)
    ctx.exit(deliver(shown, target, given["min_confidence"], "shown"))
