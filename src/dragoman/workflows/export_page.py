"""The page on exports: every format, its files and their columns, written from the formats themselves."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.exports.archive import Archive, FileEntry
from dragoman.exports.archives import ARCHIVES
from dragoman.exports.tables.delimited import CORRECTIONS, LINKED, CsvTables
from dragoman.records.tables.layout import Column, tables

OPENING = """\
# Exports

`dragoman export RECORDS... --as FORMAT --out FOLDER` takes records elsewhere, `dragoman export --store STORE` what a
store holds, whole or as an answer to the options of `dragoman query`. This page is generated from the formats (`make
docs`), and a test fails when the two differ.

- **Nothing is dropped in silence.** What a format cannot carry (the exact words, on whose word something stands,
  whether it came about, how sure it is) stands in CSV tables beside it, by the ids of the entries; `left_out.csv`
  and `coding.csv` name every entry that the main file does not have, and why.
- **Corrections by hand show everywhere.** Entries come as persons mended them and say so; `corrections.csv` has what
  was rejected, mended or added, by whom, when, why, and the entry as it was read.
- **The same records give the same bytes.** No clock is asked: where a form demands a moment, it is that of
  publication.
- **A data dictionary goes with every export:** `croissant.json`, in Croissant 1.0, names each file with its hash and
  each column with its meaning.
- Tables are UTF-8 with commas, a line of names, and `; ` between the members of a list. An empty cell is no value.
  Words are as printed: whoever opens them in a spreadsheet should import cells as text, since it may take one for a
  formula.
- In Python, `record.to_pandas("events")` and `record.to_polars("events")` give the same tables as frames, and so do
  the pages that `ask` gives of a store.

## Formats

| format | for | main file |
|---|---|---|
"""

CODED = """\
## How events become rows of other data sets

POLECAT, GDELT and ICEWS know no status: what stands in them is taken to have happened. So only events that happened
or are ongoing have rows; `--all-statuses` gives the others rows, too. An event is filed under the first day of its
own date. One without a date has the day of publication, and `coding.csv` says so; history without a date and dates
that nothing resolves have no row. GDELT and ICEWS need a CAMEO code.

POLECAT has one row an event, with several parties in one cell; "None" stands for what is absent, and of what parties
do with one another all are actors. GDELT and ICEWS have a row for each pair of actor and recipient. Where no
recipient is named, those who agree, meet, cooperate or make a truce stand in pairs, in both directions, as CAMEO
codes meetings.
"""

DICTIONARY = """\
## Tables of a record

The tables of `csv` and `parquet`, and those that stand beside other formats. One row is what the line above says; a
list within an entry has a table of its own, whose rows name the entry and their place.
"""


def export_page() -> str:
    """Write the page in Markdown."""
    formats = [cls() for cls in ARCHIVES.values()]
    rows = (f"| `{one.name}` | {one.summary} | {_main(one)} |\n" for one in formats)
    parts = [OPENING + "".join(rows), CODED, *_own_files(formats), DICTIONARY]
    for table in tables().values():
        parts.append(f"### {table.name}\n\n{table.description}\n\n{_columns(table.columns)}")
    for file in CsvTables(()).files:
        parts.append(f"### {file.name.removesuffix('.csv')}\n\n{file.description}\n\n{_columns(file.columns)}")
    return "\n".join(parts)


def _main(archive: Archive) -> str:
    first = archive.files[0]
    return "one file for each table" if archive.name in ("csv", "parquet") else f"`{first.name}`"


def _own_files(formats: list[Archive]) -> Iterator[str]:
    """Give a section for each format with the files that only such formats have."""
    shared = {f"{name}.csv" for name in (*tables(), LINKED, CORRECTIONS)}
    told: set[str] = set()
    for archive in formats:
        own = [file for file in archive.files if file.name not in shared and not file.name.endswith(".parquet")]
        beside = [file.name.removesuffix(".csv") for file in archive.files if file.name in shared]
        if not own or archive.name in ("csv", "parquet"):
            continue
        yield f"## {archive.name}\n\nBeside it: {', '.join(beside)}.\n"
        for file in own:
            yield _file(file, file.name in told)
            told.add(file.name)


def _file(file: FileEntry, is_known: bool) -> str:
    text = f"### {file.name}\n\n{file.description}\n" if not is_known else f"`{file.name}` as above.\n"
    return f"{text}\n{_columns(file.columns)}" if file.columns and not is_known else text


def _columns(columns: tuple[Column, ...]) -> str:
    lines = ["| column | kind | meaning |", "|---|---|---|"]
    for column in columns:
        values = f" One of {', '.join(f'`{value}`' for value in column.values)}." if column.values else ""
        lines.append(f"| {column.name} | {column.kind} | {column.description}{values} |".replace("\n", " "))
    return "\n".join(lines) + "\n"
