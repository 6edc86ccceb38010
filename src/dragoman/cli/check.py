"""`dragoman check`: proof that records keep every rule."""

from __future__ import annotations

import click

from dragoman.cli.streams import complain, printable

EPILOG = """\b
Examples:
  dragoman check record.json
  dragoman check records.jsonl records/
  dragoman read article.txt --format json | dragoman check -

\b
Exit codes:
  0 every record keeps every rule    1 a record breaks one
  2 wrong usage                      3 a file could not be opened"""


@click.command(epilog=EPILOG)
@click.argument("records", nargs=-1, required=True, metavar="RECORD...")
@click.pass_context
def check(ctx: click.Context, /, records: tuple[str, ...]) -> None:
    """Prove that records keep every rule, and stop at the first that does not.

    RECORD is a file with one record (.json), one with a record a line (.jsonl), a folder of both, or - for standard
    input. Every span is held against the article's text, every id is computed anew, every reference is followed. A
    failure is told with its place, such as 'attributions[3].cue.spans[0]'.
    """
    from dragoman.workflows.check import check_all

    for checked in check_all(records):
        if checked.error is not None:
            complain(str(checked.error))
            ctx.exit(checked.error.exit_code)
        elif checked.proof is not None:
            proof = checked.proof
            click.echo(
                f"{printable(checked.name)}: proven: {proof.entries:,} entries, {proof.spans:,} spans, "
                f"{proof.references:,} references, {proof.intervals:,} intervals, {proof.rules} rules"
            )
