"""The verb `query`: entries of a store as a table, as JSON lines or as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

import msgspec

from dragoman.stores.base import Found, Page, Question
from dragoman.workflows.store import opened_to_read

__all__ = ["Found", "Page", "Question", "ask", "written"]

FORMATS = ("table", "jsonl", "csv")
MOST = 1_000
"""How many entries are asked of the store at a time."""

COLUMNS = (
    "date", "until", "dated", "list", "type", "status", "act", "voice", "actors", "countries", "place", "track",
    "omitted", "conflicting", "single_source", "words", "confidence", "by", "correction", "id", "document", "reading",
    "title", "source", "url", "published",
)  # fmt: skip
"""The columns of CSV."""


def ask(store: str, question: Question, *, limit: int | None = 50, after: str | None = None) -> Page:
    """Ask a store.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        question: what is asked.
        limit: the most entries that are wanted; None for all.
        after: the cursor of an earlier answer.

    Returns:
        The entries, and the cursor for more.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the question makes no sense.
    """
    found: list[Found] = []
    with opened_to_read(store) as reader:
        while True:
            wanted = MOST if limit is None else min(MOST, limit - len(found))
            page = reader.search(question, limit=wanted, after=after)
            found.extend(page.found)
            after = page.after
            if after is None or (limit is not None and len(found) >= limit):
                return Page(tuple(found), after)


def written(found: Iterable[Found], format_name: str, width: int) -> Iterator[str]:
    """Write entries, one or more lines for each.

    Args:
        found: the entries.
        format_name: table, jsonl or csv.
        width: columns of the table.
    """
    if format_name == "jsonl":
        yield from (_json_line(one) for one in found)
    elif format_name == "csv":
        yield csv_line(COLUMNS)
        yield from (csv_line(tuple(as_cell(value) for value in _fields(one).values())) for one in found)
    else:
        yield from table(found, width)


def table(found: Iterable[Found], width: int) -> Iterator[str]:
    """Write entries for people: date, what it is, its words, and on whose word; each line is cut to the width."""
    day = None
    for one in found:
        if one.start != day:
            day = one.start
            yield day or "no date"
        kind = " ".join(part for part in (one.type, one.status, one.act) if part)
        marks = [mark for mark in ("omitted", "conflicting") if getattr(one, mark)]
        marks += [f"corrected no. {one.correction}"] if one.correction is not None else []
        marks += [] if one.dated or one.start is None else ["day of publication"]
        head = f"  {one.entry_id}  {one.list}" + (f": {kind}" if kind else "")
        yield cut(head + "".join(f"  ({mark})" for mark in marks), width)
        yield cut(f"      {one.words}", width)
        yield cut(f"      [{one.voice}]  {_origin(one)}", width)


def _origin(one: Found) -> str:
    parts = (one.reading.title, one.reading.source, one.reading.published, one.reading.url)
    return f"no. {one.reading.document}: " + ", ".join(part for part in parts if part)


def cut(line: str, width: int) -> str:
    """Put text on one line and cut it to a width."""
    line = " ".join(line.splitlines())
    return line if len(line) <= width else line[: width - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _fields(one: Found) -> dict[str, object]:
    held = one.reading
    return {
        "date": one.start, "until": one.end, "dated": one.dated, "list": one.list, "type": one.type,
        "status": one.status, "act": one.act, "voice": one.voice, "actors": one.actors, "countries": one.countries,
        "place": one.place, "track": one.track, "omitted": one.omitted, "conflicting": one.conflicting,
        "single_source": one.single_source, "words": one.words, "confidence": one.confidence, "by": one.by,
        "correction": one.correction, "id": one.entry_id, "document": held.document, "reading": held.number,
        "title": held.title, "source": held.source, "url": held.url, "published": held.published,
    }  # fmt: skip


def _json_line(one: Found) -> str:
    fields = _fields(one) | {"entry": msgspec.Raw(one.entry.encode("utf-8"))}
    return msgspec.json.encode(fields, order="sorted").decode("utf-8")


def as_cell(value: object) -> str:
    """Give a value as a cell of CSV: lists parted by semicolons, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "; ".join(str(one) for one in value) if isinstance(value, tuple) else str(value)
    # A spreadsheet would take such a cell for a formula and run it (OWASP, CSV injection).
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not isinstance(value, int | float) else text


def csv_line(cells: Iterable[str]) -> str:
    """Write cells as a line of CSV (RFC 4180), without the end of the line."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()
