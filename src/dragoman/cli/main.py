"""The command `dragoman`: the table of commands, and what exit code an error has."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from dragoman.cli.lazy import Home, LazyGroup
from dragoman.cli.streams import complain
from dragoman.errors import DragomanError
from dragoman.version import VERSION

EXIT_INTERRUPTED = 130  # 128 and SIGINT, as shells count
EXIT_BROKEN_PIPE = 141  # 128 and SIGPIPE

EPILOG = """\b
Examples:
  dragoman read article.txt                      who said what, on the screen
  dragoman read article.txt --format json        the record
  dragoman read news/ --format html -o pages/    a page for each article
  dragoman check record.json                     prove every span of a record

\b
Exit codes:
  0 done    1 a check failed    2 wrong usage    3 some input could not be read

'dragoman COMMAND --help' explains a command."""


class Dragoman(LazyGroup):
    """The outermost group: turns every expected error into one line and an exit code."""

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **settings: Any
    ) -> NoReturn:
        """Run a command and exit: 0 done, 1 check failed, 2 usage, 3 unreadable input, 130 interrupted."""
        settings["standalone_mode"] = False
        try:
            code = super().main(args, prog_name, **settings)
        except click.ClickException as error:
            error.show()
            code = error.exit_code
        except DragomanError as error:
            complain(str(error))
            code = error.exit_code
        except (click.Abort, KeyboardInterrupt):
            code = EXIT_INTERRUPTED
        sys.exit(code if isinstance(code, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; where whoever reads its output has gone, exit without a word."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _close_output()
            ctx.exit(EXIT_BROKEN_PIPE)


def _close_output() -> None:
    """Let the interpreter flush its last bytes into nothing: whoever read them has gone."""
    try:
        standard_output = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, standard_output)
    os.close(nothing)


dragoman = Dragoman(
    name="dragoman",
    help="Read news on international affairs and write the record: who did and said what, when, where and on whose "
    "word, every entry tied to the exact words it rests on.",
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    homes={
        "read": Home("dragoman.cli.read", "read", "Read articles and write their records."),
        "check": Home("dragoman.cli.check", "check", "Prove that records keep every rule."),
        "show": Home("dragoman.cli.show", "show", "Show records again, on the screen or as pages."),
        "explain": Home("dragoman.cli.explain", "explain", "Show why an event stands in a record."),
        "report": Home("dragoman.cli.report", "report", "Write reports with numbered quotes."),
        "export": Home("dragoman.cli.export", "export", "Take records elsewhere: tables, event data, graphs."),
        "query": Home("dragoman.cli.query", "query", "Ask a store for entries."),
        "timeline": Home("dragoman.cli.query", "timeline", "Show what came about when, over all articles."),
        "who": Home("dragoman.cli.query", "who", "Show what a party said, with changes marked."),
        "link": Home("dragoman.cli.link", "link", "Link the articles of a store."),
        "state": Home("dragoman.cli.link", "state", "Show where an affair stands, over all articles."),
        "same": Home("dragoman.cli.link", "same", "Show all tellings of one thing, and why they are one."),
        "judge": Home("dragoman.cli.link", "judge", "Say of two entries whether they tell of one thing."),
        "diff": Home("dragoman.cli.mend", "diff", "Show what changed between readings of an article."),
        "mend": Home("dragoman.cli.mend", "mend", "Reject, mend or add an entry by hand."),
        "schema": Home("dragoman.cli.reference", "schema", "Print the JSON Schema of a record."),
        "codebook": Home("dragoman.cli.reference", "codebook", "Print what every field of a record means."),
        "eval": Home("dragoman.cli.evaluate", "evaluate", "Measure the reading against public corpora."),
    },
)
dragoman = click.version_option(VERSION, "-V", "--version", prog_name="dragoman", message="%(prog)s %(version)s")(
    dragoman
)


def main() -> NoReturn:
    """Run `dragoman` with the process's arguments."""
    dragoman.main(prog_name="dragoman")
