"""Standard output and standard error: bytes out, one line for each failure, and what the terminal is like."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable

import click

PIPED_WIDTH = 80
WIDEST = 120
"""Lines longer than this are hard to follow; a wider terminal is left partly empty unless `--width` says otherwise."""


def write_out(chunks: Iterable[bytes]) -> None:
    """Write UTF-8 to standard output as it comes. A terminal with another encoding gets "?" for what it cannot show."""
    stream = sys.stdout.buffer
    encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
    for chunk in chunks:
        foreign = encoding.lower().replace("-", "") != "utf8"
        stream.write(chunk.decode("utf-8", "replace").encode(encoding, "replace") if foreign else chunk)
        stream.flush()


def complain(message: str) -> None:
    """Write one line about a failure on standard error; nothing in it can command a terminal."""
    click.echo(f"dragoman: {printable(message)}", err=True)


def printable(text: str) -> str:
    """Give a text on one line, with "�" for every character that does not print."""
    line = " ".join(text.split())
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in line)


def readout_width(wanted: int | None) -> int:
    """Give the width of a readout: as wanted, else the terminal's up to 120 columns, else 80."""
    if wanted is not None:
        return wanted
    if not sys.stdout.isatty():
        return PIPED_WIDTH
    return min(shutil.get_terminal_size((PIPED_WIDTH, 24)).columns, WIDEST)


def colour_wanted() -> bool:
    """Say whether a readout may be coloured: on a terminal that can, unless NO_COLOR is set (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
