"""What users know themselves: files of office holders in the format of `office_holders.tsv`, beside that table.

The first line names the columns, parted by tabs, in any order: `name` and `office` must be there, the others may be
left out, as may the content of their cells. Lines that begin with '#' and empty lines are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from dragoman.errors import UsageError
from dragoman.vocabularies.office_holders import COLUMNS, OfficeHolders, last_day, load_office_holders, search_keys
from dragoman.vocabularies.states import load_states
from dragoman.vocabularies.tables import read_rows, split
from dragoman.vocabularies.titles import Title, load_titles

REQUIRED = ("name", "office")
GIVEN = COLUMNS[:-1]
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
ITEM = re.compile(r"Q\d+")


class UnusableKnowledge(UsageError):
    """A file of knowledge cannot be used.

    Attributes:
        source: the file as the user named it.
        line: the number of the line, or None where the file as a whole is meant.
        reason: what is wrong with it, in plain words.
    """

    def __init__(self, source: str, line: int | None, reason: str) -> None:
        super().__init__(f"{source}, line {line}: {reason}" if line else f"{source}: {reason}")
        self.source = source
        self.line = line
        self.reason = reason


@lru_cache(maxsize=4)
def load_knowledge(paths: tuple[str, ...] = ()) -> OfficeHolders:
    """Load the published table with the user's own files; what they say of a person replaces what the table says.

    Args:
        paths: files, as the user named them.

    Raises:
        UnusableKnowledge: a file cannot be read, or a line of it has a mistake.
    """
    if not paths:
        return load_office_holders()
    own = [row for path in paths for row in _rows_of(path)]
    return OfficeHolders(read_rows("office_holders", COLUMNS), own)


def _rows_of(path: str) -> list[list[str]]:
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableKnowledge(path, None, "it is not in UTF-8") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnusableKnowledge(path, None, f"it cannot be opened: {reason}") from error
    lines = [
        (number, line.rstrip("\r"))
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip() and not line.startswith("#")
    ]
    if not lines:
        raise UnusableKnowledge(path, None, "it is empty")
    columns = _columns(path, *lines[0])
    return list(_checked(path, columns, lines[1:]))


def _columns(path: str, number: int, line: str) -> tuple[str, ...]:
    columns = tuple(cell.strip() for cell in line.split("\t"))
    unknown = next((name for name in columns if name not in COLUMNS), None)
    if unknown is not None:
        raise UnusableKnowledge(path, number, f"there is no column {unknown!r}; there are {', '.join(GIVEN)}")
    missing = next((name for name in REQUIRED if name not in columns), None)
    if missing is not None:
        raise UnusableKnowledge(path, number, f"the column {missing!r} is missing")
    if len(set(columns)) < len(columns):
        raise UnusableKnowledge(path, number, "a column is named twice")
    return columns


def _checked(path: str, columns: tuple[str, ...], lines: list[tuple[int, str]]) -> Iterator[list[str]]:
    for number, line in lines:
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != len(columns):
            reason = f"it has {len(cells)} cells, and the first line names {len(columns)} columns"
            raise UnusableKnowledge(path, number, reason)
        row = dict.fromkeys(COLUMNS, "") | dict(zip(columns, cells, strict=True))
        mistake = _mistake(row)
        if mistake:
            raise UnusableKnowledge(path, number, mistake)
        title = _titles().get(row["office"].lower())
        row["rank"] = row["rank"] or (title.rank if title and title.rank else "")
        row["sector"] = row["sector"] or (title.sector if title and title.sector else "")
        row["certain"] = row["certain"] or "yes"
        row["keys"] = search_keys((row["name"], *split(row["spellings"])), (row["country"],))
        yield [row[name] for name in COLUMNS]


def _mistake(row: dict[str, str]) -> str | None:
    """Say what is wrong with a row, or None."""
    for name in REQUIRED:
        if not row[name]:
            return f"the cell {name!r} is empty"
    for name in ("from", "to", "certain"):
        if row[name] and not DATE.fullmatch(row[name]) and not (name == "certain" and row[name] in ("yes", "no")):
            return f"{row[name]!r} in {name!r} is no date such as 2025, 2025-06 or 2025-06-04"
    if row["from"] and row["to"] and last_day(row["to"]) < row["from"]:
        return f"the office ends on {row['to']}, before it begins on {row['from']}"
    if row["country"] and row["country"] not in {state.code for state in load_states()}:
        return f"{row['country']!r} is no code of a state such as UKR"
    if row["wikidata"] and not ITEM.fullmatch(row["wikidata"]):
        return f"{row['wikidata']!r} is no item of Wikidata such as Q3874799"
    if row["gender"] not in ("", "male", "female"):
        return f"{row['gender']!r} is neither 'male' nor 'female'"
    return None


@lru_cache(maxsize=1)
def _titles() -> dict[str, Title]:
    return {title.title: title for title in load_titles()}
