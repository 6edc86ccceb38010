"""`dragoman read`: articles in, records out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from dragoman.cli.delivering import chosen_destination, deliver, output_options
from dragoman.cli.progress import progress_bar
from dragoman.cli.storing import read_and_store

if TYPE_CHECKING:
    from dragoman.workflows.delivery import Destination

LINE_ENDINGS = (".jsonl", ".ndjson")

EPILOG = """\b
Examples:
  dragoman read article.txt --published 2025-06-04
  dragoman read https://example.org/story.html --output story.json
  dragoman read news/ "more/*.html" --format html --output pages/
  dragoman read news/ --store dragoman.db --workers 2
  dragoman read dump.jsonl --field text=body --field title=headline \\
      --format jsonl --workers 4 > records.jsonl

\b
Exit codes:
  0 done    2 wrong usage    3 some input could not be read (each is named on
  standard error, and the rest was read)"""


def fields(ctx: click.Context, parameter: click.Parameter, value: Iterable[str]) -> dict[str, str]:
    """Take "text=body" as {"text": "body"}. Raises BadParameter where a name is missing."""
    pairs = [pair.partition("=") for pair in value]
    wrong = next(("".join(pair) for pair in pairs if not (pair[0].strip() and pair[2].strip())), None)
    if wrong is not None:
        raise click.BadParameter(f"{wrong!r} does not look like NAME=NAME, such as text=body.")
    return {name.strip(): other.strip() for name, _, other in pairs}


@click.command(epilog=EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="PATH|URL|-...")
@click.option("--published", metavar="DATE", help="When the articles were published: 2025-06-04, 2025-06-04T10:15Z.")
@click.option(
    "--input-format", default="auto", show_default=True, type=click.Choice(["auto", "text", "html", "jsonl"]),
    help="What the inputs are; auto looks at their names and contents.",
)  # fmt: skip
@click.option(
    "--field", "fields", multiple=True, metavar="NAME=NAME", callback=fields,
    help="For JSON Lines: which name the file has for a field, such as text=body. May be repeated.",
)  # fmt: skip
@click.option(
    "--knowledge", multiple=True, metavar="FILE",
    help="Office holders of your own beside Dragoman's: lines of name, office, country, from, to and what else the "
    "first line names, parted by tabs. They win. May be repeated.",
)  # fmt: skip
@output_options
@click.option(
    "--store", metavar="STORE", help="Keep the records in a file such as dragoman.db, or in a database of PostgreSQL: "
    "postgresql://USER@HOST/DATABASE. What was read to the end before is passed over.",
)  # fmt: skip
@click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Processes that read."
)
@click.option("--allow-private", is_flag=True, help="Fetch addresses inside private networks too.")
@click.option("--rules-only", is_flag=True, help="Read without the learned tagger: half the time, fewer attributions.")
@click.option("--no-progress", is_flag=True, help="Show no progress bar.")
@click.pass_context
def read(ctx: click.Context, /, inputs: tuple[str, ...], **given: Any) -> None:
    """Read articles and write their records.

    An input is a file (text, HTML, JSON Lines), a folder, a pattern such as 'news/*.html', an http or https address,
    or - for standard input. One article goes to standard output as a readout; --format and --output change that.
    """
    from dragoman.workflows.read import ReadingOptions, expand, read_all

    options = ReadingOptions(
        published=given["published"],
        format=given["input_format"],
        fields=given["fields"],
        allow_private=given["allow_private"],
        rules_only=given["rules_only"],
        knowledge=given["knowledge"],
    )
    expanded = list(expand(inputs))
    by_lines = options.format == "jsonl" or any(name.lower().endswith(LINE_ENDINGS) for name in expanded)
    target = chosen_destination(given, several=by_lines or len(expanded) > 1)
    total = None if by_lines else len(expanded)
    with progress_bar("Reading", total, wanted=_bar_wanted(given, target, total)) as step:
        if given["store"] is not None:
            ctx.exit(read_and_store(expanded, options, given, target, step))
        outcomes = read_all(expanded, options, workers=given["workers"], stdin=sys.stdin.buffer, progress=step)
        code = deliver(outcomes, target, given["min_confidence"], "read")
    ctx.exit(code)


def _bar_wanted(given: dict[str, Any], target: Destination, total: int | None) -> bool:
    """Say whether a bar helps: not for one article, and not where readouts run over the same screen."""
    kept_only = given["store"] is not None and given["format_name"] is None
    on_screen = target.path is None and sys.stdout.isatty() and not kept_only
    return total != 1 and not on_screen and not given["no_progress"]
