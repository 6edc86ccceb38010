"""`dragoman query`, `dragoman timeline` and `dragoman who`: questions to a store."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.storing import store_option
from dragoman.cli.streams import printable, readout_width, write_out

QUERY_EPILOG = """\b
Examples:
  dragoman query --store dragoman.db --actor Putin --act warn
  dragoman query --store dragoman.db --country UKR --from 2025-06-01
  dragoman query --store dragoman.db --text '"prisoner exchange"' -f csv
  dragoman query --store dragoman.db --omitted --as-of 2025-06-04

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened"""

WHO_EPILOG = """\b
Examples:
  dragoman who "Donald Trump" --store dragoman.db
  dragoman who Kremlin --store dragoman.db --text drone* --from 2025-06-01

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened"""

TIMELINE_EPILOG = """\b
Examples:
  dragoman timeline --store dragoman.db --country IRN --from 2025-05-01
  dragoman timeline --store dragoman.db --type assault --format csv

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened"""


def range_options(command: Any) -> Any:
    """Give a command the options that say what words and which days are asked for, and as of when."""
    options = (
        click.option("--text", metavar="WORDS", help='All these words; "in quotation marks" a phrase; drone* a stem.'),
        click.option("--from", "start", metavar="DATE", help="Not what ended before."),
        click.option("--to", "end", metavar="DATE", help="Not what began after."),
        click.option("--as-of", metavar="DATE", help="Answer from what the store held by then."),
        click.option("--published-by", metavar="DATE", help="Only articles that were published by then."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def facet_options(command: Any) -> Any:
    """Give a command the options that name what an entry must have."""
    named = (
        ("--actor", "actors", "NAME", "A party: name, Wikidata id or actor id. Several must all take part."),
        ("--country", "countries", "CODE", "Country of a party, such as UKR. Several must all take part."),
        ("--kind", "lists", "LIST", "events, attributions, talks, proposals, ... Any of them."),
        ("--type", "types", "TYPE", "Type or kind, such as assault, direct, ceasefire. Any of them."),
        ("--status", "statuses", "STATUS", "happened, planned, rejected, ongoing, ... Any of them."),
        ("--act", "acts", "ACT", "say, deny, warn, promise, ... Any of them."),
        ("--voice", "voices", "NAME", "On whose word; 'article' for the article's own. Any of them."),
        ("--place", "places", "NAME", "Name of a place, or a country's code. Any of them."),
        ("--track", "tracks", "NAME", "Name of a negotiation track. Any of them."),
    )
    for flag, name, shape, told in reversed(named):
        command = click.option(flag, name, multiple=True, metavar=shape, help=told)(command)
    return command


@click.command(epilog=QUERY_EPILOG)
@store_option
@facet_options
@range_options
@click.option("--omitted/--not-omitted", default=None, help="Only what was left unsaid, or only what was not.")
@click.option("--conflicting", is_flag=True, help="Only what its tellers differ on.")
@click.option("--single-source", is_flag=True, help="Only happenings that one voice alone tells.")
@click.option(
    "--same-as", multiple=True, metavar="ID",
    help="Only tellings of what this entry, or this canonical id, tells of, once articles are linked. Any of them.",
)  # fmt: skip
@click.option("--oldest-first", is_flag=True, help="Begin with the earliest date, not with the latest.")
@click.option(
    "-f", "--format", "format_name", default="table", show_default=True, type=click.Choice(("table", "jsonl", "csv")),
    help="table: for reading; jsonl: entries whole, one a line; csv: for spreadsheets.",
)  # fmt: skip
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="The most entries.")
@click.option("--after", metavar="CURSOR", help="Go on after the last answer, which names the cursor.")
@click.option("--width", type=click.IntRange(40, 400), metavar="N", help="Columns of the table.")
def query(**given: Any) -> None:
    """Ask a store for entries.

    Entries come in order of their dates, those without a date of their own by the day of publication. Where there are
    more than --limit, a line on standard error names the cursor for --after; what is stored meanwhile moves nothing.
    """
    from dragoman.workflows.query import Question, ask, written

    options = {name: given.pop(name) for name in ("store", "format_name", "limit", "after", "width", "oldest_first")}
    question = Question(**given, newest_first=not options["oldest_first"])
    page = ask(options["store"], question, limit=options["limit"], after=options["after"])
    width = readout_width(options["width"])
    is_table = options["format_name"] == "table"
    lines = written(page.found, options["format_name"], width)
    write_out(((printable_line(line) if is_table else line) + "\n").encode("utf-8", "replace") for line in lines)
    if not page.found:
        click.echo("nothing found", err=True)
    if page.after is not None:
        click.echo(f"there is more: --after {page.after}", err=True)


@click.command(epilog=WHO_EPILOG)
@click.argument("actor")
@store_option
@range_options
@click.option("--country", "countries", multiple=True, metavar="CODE", help="Only of a party of this country.")
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=200,
    show_default=True,
    metavar="N",
    help="The most statements, the latest.",
)
@click.option("--width", type=click.IntRange(40, 400), metavar="N", help="Columns.")
def who(actor: str, store: str, limit: int, width: int | None, **given: Any) -> None:
    """Show what a party said, by date, with changes marked.

    ACTOR is a name, a Wikidata id or an actor id. A line that begins with '!' departs from what the party said before
    on the same matter: it denies, doubts or leaves unsaid what it said, or says what it denied.
    """
    from dragoman.workflows.query import Question
    from dragoman.workflows.store_statements import lines, statements

    told = statements(store, Question(sources=(actor,), **given), limit=limit)
    shown = lines(told.statements, readout_width(width))
    write_out((printable_line(line) + "\n").encode("utf-8", "replace") for line in shown)
    if not told.statements:
        click.echo(f"nothing that {printable(actor)} said was found", err=True)
    if told.has_earlier:
        click.echo(f"the latest {limit:,} statements; for earlier ones name --to or a larger --limit", err=True)


@click.command(epilog=TIMELINE_EPILOG)
@store_option
@facet_options
@range_options
@click.option("--undated", is_flag=True, help="What has no date, by day of report, instead of what has one.")
@click.option(
    "-f", "--format", "format_name", default="table", show_default=True, type=click.Choice(("table", "jsonl", "csv")),
    help="table: for reading; jsonl: one thing a line; csv: for spreadsheets.",
)  # fmt: skip
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="The most things.")
@click.option("--after", metavar="CURSOR", help="Go on after the last answer, which names the cursor.")
@click.option("--width", type=click.IntRange(40, 400), metavar="N", help="Columns of the table.")
def timeline(undated: bool, **given: Any) -> None:
    """Show what came about or is to come about when, over all articles of a store.

    Event time comes first, the day of the first report beside it; "~" stands before what the words leave open. What
    several articles tell is one line, once 'dragoman link' has linked them.
    """
    from dragoman.workflows.query import Question
    from dragoman.workflows.store_timeline import timeline as in_time
    from dragoman.workflows.store_timeline import written

    options = {name: given.pop(name) for name in ("store", "format_name", "limit", "after", "width")}
    question = Question(**given, dated=not undated)
    line = in_time(options["store"], question, limit=options["limit"], after=options["after"])
    lines = written(line.moments, options["format_name"], readout_width(options["width"]))
    is_table = options["format_name"] == "table"
    write_out(((printable_line(one) if is_table else one) + "\n").encode("utf-8", "replace") for one in lines)
    if not line.moments:
        click.echo("nothing found", err=True)
    if line.after is not None:
        click.echo(f"there is more: --after {line.after}", err=True)


def printable_line(line: str) -> str:
    """Give a line without characters that could command a terminal; blanks at its beginning stay."""
    return " " * (len(line) - len(line.lstrip(" "))) + printable(line)
