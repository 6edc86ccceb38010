"""`dragoman export`: records for other programs."""

from __future__ import annotations

import sys
from typing import Any

import click
from click.core import ParameterSource

from dragoman.cli.query import facet_options, range_options
from dragoman.cli.streams import complain, printable
from dragoman.errors import EXIT_DONE, DragomanError

FORMATS = (
    "csv", "parquet", "jsonl", "polecat", "gdelt", "icews", "w3c", "prov", "ftm", "graphml", "geojson", "ics",
    "timelinejs",
)  # fmt: skip

EPILOG = """\b
Examples:
  dragoman export records/ --as csv --out tables/
  dragoman export record.json --as ics --out talks.ics
  dragoman export --store dragoman.db --country IRN --as gdelt --out iran/
  dragoman export --store dragoman.db --kind events --as parquet --out events/

\b
Exit codes:
  0 done           1 a record is wrong; the others were written
  2 wrong usage    3 a file or store could not be opened"""


@click.command(epilog=EPILOG)
@click.argument("records", nargs=-1, metavar="[RECORD...]")
@click.option(
    "--as", "format_name", required=True, type=click.Choice(FORMATS), metavar="FORMAT",
    help="csv, parquet, jsonl: everything, as tables or records; polecat, gdelt, icews: event data in their columns; "
    "w3c: Web Annotation; prov: PROV; ftm: FollowTheMoney; graphml: a network of parties; geojson: a map; ics: a "
    "calendar; timelinejs: a timeline.",
)  # fmt: skip
@click.option(
    "-o", "--out", required=True, metavar="PATH",
    help="A folder; or a file that ends as the format's does, such as talks.ics, beside which the other files stand; "
    "or - for the main file alone on standard output.",
)  # fmt: skip
@click.option(
    "--store", metavar="STORE", envvar="DRAGOMAN_STORE",
    help="Take articles from this store instead of RECORD. Default: $DRAGOMAN_STORE.",
)  # fmt: skip
@click.option(
    "--all-statuses", is_flag=True, default=None,
    help="polecat, gdelt, icews: rows also for what did not happen: planned, denied, conditional, ...",
)  # fmt: skip
@facet_options
@range_options
@click.option("--omitted/--not-omitted", default=None, help="Only what was left unsaid, or only what was not.")
@click.option("--conflicting", is_flag=True, help="Only what its tellers differ on.")
@click.option("--single-source", is_flag=True, help="Only happenings that one voice alone tells.")
@click.pass_context
def export(ctx: click.Context, /, records: tuple[str, ...], **given: Any) -> None:
    """Take records elsewhere: to other programs, with a data dictionary (croissant.json).

    RECORD is a file with one record (.json), one with a record a line (.jsonl), a folder of both, or - for standard
    input; each is proven first, as by 'dragoman check'. With --store the articles of a store are taken instead, all of
    them, or what answers the options that 'dragoman query' has, with everything that the entries found name.

    What a format cannot carry (the exact words, on whose word, whether it happened, corrections by hand) stands in CSV
    tables beside it, by the ids of the entries.
    """
    from dragoman.workflows.export import STANDARD_OUTPUT, archive
    from dragoman.workflows.export import export as write

    out, format_name = given.pop("out"), given.pop("format_name")
    chosen = archive(format_name, all_statuses=given.pop("all_statuses"))
    codes = [EXIT_DONE]

    def failed(error: DragomanError) -> None:
        complain(str(error))
        codes.append(error.exit_code)

    source = _source(ctx, records, given, failed)
    if out == STANDARD_OUTPUT and sys.stdout.isatty() and format_name == "parquet":
        raise click.UsageError("Parquet cannot be shown on a terminal: name a folder with --out.")
    outcome = write(source, chosen, out, sys.stdout.buffer)
    click.echo(_summary(outcome, chosen, out), err=True)
    ctx.exit(max(codes))


def _source(ctx: click.Context, records: tuple[str, ...], given: dict[str, Any], failed: Any) -> Any:
    from dragoman.workflows.export import from_files, from_store

    store = given.pop("store")
    named = ctx.get_parameter_source("store") is ParameterSource.COMMANDLINE
    asked = {name: value for name, value in given.items() if value not in (None, (), False)}
    if given["omitted"] is False:
        asked["omitted"] = False
    if records and named:
        raise click.UsageError("Name records or a store, not both.")
    if records and asked:
        raise click.UsageError(f"Only a store can be asked for {', '.join(sorted(asked))}: name one with --store.")
    if records:
        return from_files(records, failed)
    if store is None:
        raise click.UsageError("Missing argument 'RECORD...' or option '--store'.")
    from dragoman.workflows.query import Question

    return from_store(store, Question(**asked))


def _summary(outcome: Any, chosen: Any, out: str) -> str:
    done = f"{outcome.articles:,} article{'' if outcome.articles == 1 else 's'} exported as {chosen.name}"
    repeated = f", {outcome.repeated:,} left out whose text is that of one before" if outcome.repeated else ""
    if out == "-":
        beside = len(chosen.files)
        return f"{done}{repeated}; {beside:,} more file{'' if beside == 1 else 's'} with --out FOLDER"
    return f"{done}{repeated}; {len(outcome.files):,} files in {printable(str(outcome.files[0].parent))}"
