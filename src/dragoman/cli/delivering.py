"""The common end of `read` and `show`: records to the screen, a file or a folder; failures to standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from dragoman.cli.streams import colour_wanted, complain, printable, readout_width, write_out
from dragoman.errors import EXIT_DONE, UnreadableInput

if TYPE_CHECKING:
    from dragoman.records.record import Record
    from dragoman.workflows.delivery import Delivered, Destination

FORMATS = ("text", "json", "jsonl", "html", "markdown", "docx")
THINNED = ("text", "html", "markdown", "docx")
NARROWEST, WIDEST = 40, 400


def output_options(command: Any) -> Any:
    """Give a command the options that say in which form and where its output goes."""
    options = (
        click.option("-f", "--format", "format_name", type=click.Choice(FORMATS),
                     help="text: a readout, the default; json: the record; jsonl: one record a line; html: a page; "
                     "markdown, docx: a report with numbered quotes."),
        click.option("-o", "--output", metavar="PATH",
                     help="Write to PATH: a file if it ends in .txt, .json, .jsonl, .html, .md or .docx, which then "
                     "says the format too; else a folder, with one file for each article."),
        click.option("--width", type=click.IntRange(NARROWEST, WIDEST), metavar="N",
                     help="Columns of the readout. Default: the terminal's, at most 120; 80 when piped."),
        click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, metavar="X",
                     help="In text, html and reports, leave out what is less sure than X, from 0 to 1."),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def chosen_destination(given: dict[str, Any], *, several: bool, sections: tuple[str, ...] = ()) -> Destination:
    """Turn the output options into a destination. Raises UsageError where they do not go together.

    Args:
        given: the options as the command line has them.
        several: whether more than one article may come.
        sections: the parts of a readout that are wanted; none for all.
    """
    from dragoman.workflows.delivery import destination

    target = destination(
        given["format_name"],
        given["output"],
        several=several,
        width=readout_width(given["width"]),
        colour=colour_wanted(),
        sections=sections,
    )
    if given["min_confidence"] and target.export.name not in THINNED:
        raise click.UsageError("--min-confidence is for readers; a record is kept whole, with each confidence.")
    if target.export.name == "docx" and target.path is None and sys.stdout.isatty():
        raise click.UsageError("a Word document cannot be shown on a terminal: name a file with --output.")
    return target


@dataclass(slots=True)
class Tally:
    """What became of a batch."""

    done: int = 0
    failed: int = 0
    files: int = 0
    exit_code: int = EXIT_DONE


def deliver(articles: Iterable[Delivered], target: Destination, least: float, verb: str) -> int:
    """Write what could be read, name on standard error what could not, and sum up a batch there.

    Args:
        articles: records and failures as they come.
        target: where records go.
        least: the confidence below which entries are left out.
        verb: what was done to the articles: "read".

    Returns:
        The exit code.
    """
    from dragoman.workflows.delivery import store, streamed

    tally = Tally()
    counted = _counted(articles, tally, least)
    if target.path is None:
        write_out(streamed((one.record for one in counted if one.record is not None), target))
    else:
        for _ in store(counted, target):
            tally.files += 1
    if tally.done + tally.failed > 1:
        click.echo(_summary(tally, target, verb), err=True)
    return tally.exit_code


@dataclass(frozen=True, slots=True)
class _Article:
    source: str
    record: Record | None
    error: None = None


def _counted(articles: Iterable[Delivered], tally: Tally, least: float) -> Iterator[Delivered]:
    from dragoman.workflows.show import confident

    for article in articles:
        if article.error is not None:
            reason = article.error.reason if isinstance(article.error, UnreadableInput) else str(article.error)
            named = f"{article.source}: " if isinstance(article.error, UnreadableInput) else ""
            complain(named + reason)
            tally.failed += 1
            tally.exit_code = max(tally.exit_code, article.error.exit_code)
        else:
            tally.done += 1
        record = confident(article.record, least) if article.record is not None and least else article.record
        yield _Article(article.source, record)


def _summary(tally: Tally, target: Destination, verb: str) -> str:
    done = f"{tally.done:,} article{'' if tally.done == 1 else 's'} {verb}"
    failed = f", {tally.failed:,} could not be {verb}" if tally.failed else ""
    written = f"; {tally.files:,} file{'' if tally.files == 1 else 's'} in " if target.folder else "; written to "
    return done + failed + (written + printable(str(target.path)) if target.path is not None and tally.files else "")
