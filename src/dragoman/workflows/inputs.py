"""From what a user names to bytes: files, folders, patterns, addresses and standard input."""

from __future__ import annotations

import glob
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from dragoman.errors import NotAnArticle, UnreadableInput
from dragoman.readers.base import ARTICLE_LIMIT, LINE_LIMIT, PAGE_LIMIT, Material, ReadingOptions
from dragoman.readers.catalogue import ENDINGS, LINE_ENDINGS, parts

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def is_address(name: str) -> bool:
    """Say whether a name is an address such as `https://example.org/`. Whether it may be fetched is not asked."""
    return bool(_ADDRESS.match(name))


def expand(inputs: Iterable[str]) -> Iterator[str]:
    """Give the inputs one by one: files, addresses and "-", folders and patterns replaced by their files.

    Folders are walked through to the bottom, in the order of names, and give the files with endings that a reader
    knows; what begins with a full stop is passed over and links to folders are not followed. A pattern gives all that
    it matches. A name that stands for nothing is given as it is, so that opening it tells the user.
    """
    for name in inputs:
        if name == STANDARD_INPUT or is_address(name):
            yield name
        elif os.path.isdir(name):  # noqa: PTH112 - Path would drop the user's "./"
            yield from _or_itself(name, _walk(name))
        elif glob.has_magic(name) and not os.path.lexists(name):
            yield from _or_itself(name, _matches(name))
        else:
            yield name


def materials(
    name: str, options: ReadingOptions, stdin: BinaryIO | None = None
) -> Iterator[Material | UnreadableInput]:
    """Open one input that `expand` gave, and give its articles' bytes one by one, or why they cannot be had."""
    try:
        if name == STANDARD_INPUT:
            yield from _from_stream("standard input", stdin or sys.stdin.buffer, options)
        elif is_address(name):
            from dragoman.readers.address import fetch

            yield from parts(fetch(name, allow_private=options.allow_private), options)
        else:
            yield from _from_file(name, options)
    except UnreadableInput as error:
        yield error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        failure = UnreadableInput(name, f"it cannot be opened: {reason}")
        failure.__cause__ = error
        yield failure


def _or_itself(name: str, found: Iterator[str]) -> Iterator[str]:
    first = next(found, None)
    yield name if first is None else first
    yield from found


def _walk(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif Path(entry.name).suffix.lower() in ENDINGS and entry.is_file():
            yield entry.path


def _matches(pattern: str) -> Iterator[str]:
    for name in sorted(glob.iglob(pattern, recursive=True)):  # noqa: PTH207 - gives names in the user's own form
        if not os.path.isdir(name):  # noqa: PTH112
            yield name
        elif "**" not in pattern:
            yield from _walk(name)


def _from_file(name: str, options: ReadingOptions) -> Iterator[Material | UnreadableInput]:
    path = Path(name)
    try:
        status = path.stat()
    except FileNotFoundError as error:
        reason = "nothing matches this pattern" if glob.has_magic(name) else "no such file"
        raise UnreadableInput(name, reason) from error
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableInput(name, f"the folder holds no file that can be read (endings: {' '.join(ENDINGS)})")
    by_lines = path.suffix.lower() in LINE_ENDINGS and options.format in ("auto", "jsonl")
    if stat.S_ISREG(status.st_mode) and status.st_size > PAGE_LIMIT and not by_lines and options.format != "jsonl":
        raise _too_large(name, status.st_size)
    with path.open("rb") as stream:
        if by_lines:
            yield from _lines(name, stream, path.name, b"")
        else:
            yield from _from_stream(name, stream, options, path.name)


def _from_stream(
    name: str, stream: BinaryIO, options: ReadingOptions, file_name: str | None = None
) -> Iterator[Material | UnreadableInput]:
    """Read a stream whole within the limit for a page, or line by line where it is JSON Lines."""
    data = stream.read(PAGE_LIMIT + 1)
    if len(data) > PAGE_LIMIT:
        first = data[:LINE_LIMIT].lstrip().partition(b"\n")[0]
        if options.format not in ("auto", "jsonl") or not first.startswith(b"{") or not first.rstrip().endswith(b"}"):
            raise _too_large(name, None)
        yield from _lines(name, stream, file_name, data)
        return
    yield from parts(Material(name, data, file_name=file_name), options)


def _lines(name: str, stream: BinaryIO, file_name: str | None, head: bytes) -> Iterator[Material | UnreadableInput]:
    """Give each line of a JSON Lines stream as a material of its own; memory holds one line at a time."""
    found = False
    for number, line in enumerate(_split(stream, head), start=1):
        if number == 1 and line.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"[", b"\xff\xfe", b"\xfe\xff")):
            whole = line + stream.read(PAGE_LIMIT)
            yield from parts(Material(name, whole, file_name=file_name), ReadingOptions(format="jsonl"))
            return
        if line.removeprefix(b"\xef\xbb\xbf").strip():
            found = True
            yield Material(f"{name}:{number}", line, file_name=file_name, is_part=True)
    if not found:
        yield NotAnArticle(name, "it is empty")


def _split(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    """Give the lines of what was read already and of the rest; of a line that is too long, only its beginning."""
    *lines, rest = head.split(b"\n")
    yield from (line + b"\n" for line in lines)
    while line := rest + stream.readline(max(1, LINE_LIMIT + 2 - len(rest))):
        rest = b""
        yield line
        ended = line.endswith(b"\n") or len(line) <= LINE_LIMIT
        while not ended:
            piece = stream.readline(LINE_LIMIT)
            ended = not piece or piece.endswith(b"\n")


def _too_large(name: str, size: int | None) -> UnreadableInput:
    has = f"it has {size / 1e6:,.1f} MB" if size else f"it has more than {PAGE_LIMIT / 1e6:,.0f} MB"
    reason = f"{has}; an article may have {ARTICLE_LIMIT / 1e6:,.0f} MB, a page {PAGE_LIMIT / 1e6:,.0f} MB"
    return NotAnArticle(name, f"{reason}, and only JSON Lines files may be larger")
