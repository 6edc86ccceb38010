"""Writes the generated pages of docs/: the codebook, the exports, the JSON Schema and the command line.

Run it with `make docs` after a change of record types, rules or commands. `python scripts/generate_docs.py --check`
writes nothing and fails when a page is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from dragoman.workflows.codebook import codebook
from dragoman.workflows.export_page import export_page
from dragoman.workflows.schema import schema

DOCS = Path(__file__).resolve().parent.parent / "docs"

WIDTH = 100
"""Columns of the help texts, whatever the terminal has."""

COMMAND_LINE_OPENING = """\
# The command line

Generated from the commands themselves (`make docs`); a test fails when this page differs from what `--help` prints.
Exit codes: 0 done, 1 a check failed, 2 usage, 3 some input could not be read.
"""


def pages() -> Mapping[str, str]:
    """Give each generated page by its file's name."""
    return {"codebook.md": codebook(), "exports.md": export_page(), "schema.json": schema(), "cli.md": command_line()}


def command_line() -> str:
    """Write the help of every command, as a terminal of 100 columns shows it."""
    from dragoman.cli.main import dragoman

    sections = [
        f"## `{context.command_path}`\n\n```text\n{_help(command, context)}\n```\n"
        for command, context in _commands(dragoman, _context(dragoman, "dragoman", None))
    ]
    return "\n".join((COMMAND_LINE_OPENING, *sections))


def stale(docs: Path = DOCS) -> list[str]:
    """Name the generated pages whose file is absent or differs from what would be written now."""
    found = {name: docs / name for name in pages()}
    return [
        name
        for name, text in pages().items()
        if not found[name].is_file() or found[name].read_text(encoding="utf-8") != text
    ]


def _context(command: click.Command, name: str, parent: click.Context | None) -> click.Context:
    return command.make_context(
        name, [], parent=parent, resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH
    )


def _help(command: click.Command, context: click.Context) -> str:
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


def _commands(command: click.Command, context: click.Context) -> Iterator[tuple[click.Command, click.Context]]:
    yield command, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None and not below.hidden:
                yield from _commands(below, _context(below, name, context))


def _main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        late = stale()
        print("\n".join(f"docs/{name} is stale: run make docs" for name in late) or "all generated pages are current")
        return 1 if late else 0
    DOCS.mkdir(exist_ok=True)
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"docs/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
