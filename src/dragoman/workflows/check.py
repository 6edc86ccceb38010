"""The verb `check`: proves of a record that it keeps every rule of `records.rules.catalogue`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from dragoman.errors import DragomanError, InvalidRecord, UnreadableInput
from dragoman.records.actors import Mention
from dragoman.records.codec import decode, encode
from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.rules.catalogue import RULES, violations
from dragoman.records.rules.links import references
from dragoman.records.spans import Span
from dragoman.records.walking import walk

STANDARD_INPUT = "-"
ENDINGS = (".json", ".jsonl")


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proven of one record.

    Attributes:
        rules: how many rules hold.
        entries: entries whose ids were computed anew.
        spans: spans and mentions that were held against the text.
        references: ids that lead to an entry of the right list.
        intervals: intervals whose dates are real, in order and accounted for.
    """

    rules: int
    entries: int
    spans: int
    references: int
    intervals: int


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome for one record: either `proof` or `error` is set.

    Attributes:
        name: the file as the user named it, with the line where the file holds many records.
        proof: what was proven, or None.
        error: InvalidRecord with the first failure, or UnreadableInput; its text begins with `name`. Or None.
    """

    name: str
    proof: Proof | None = None
    error: DragomanError | None = None


def check(record: Record) -> Proof:
    """Prove that a record keeps every rule. Raises InvalidRecord with place and reason of the first failure."""
    for rule, found in violations(record):
        raise InvalidRecord(found.place, f"{found.reason} [{rule.name}]")
    held = [value for _, value in walk(record)]
    return Proof(
        rules=len(RULES),
        entries=sum(1 for _ in record.entries()),
        spans=sum(isinstance(value, Span | Mention) for value in held),
        references=sum(1 for _ in references(record)),
        intervals=sum(isinstance(value, Interval) for value in held),
    )


def check_bytes(data: bytes, name: str) -> Proof:
    """Prove that bytes are a record in canonical form, with at most one line end after it, that keeps every rule.

    Args:
        data: one record as JSON in UTF-8.
        name: what to call it in errors.

    Raises:
        InvalidRecord: at the first failure; its place begins with the name.
    """
    try:
        record = _decoded(data)
        proof = check(record)
        _check_form(data.removesuffix(b"\n"), encode(record))
    except InvalidRecord as error:
        raise InvalidRecord(f"{name}: {error.place}" if error.place else name, error.reason) from error
    return proof


def check_all(inputs: Iterable[str], standard_input: BinaryIO | None = None) -> Iterator[Checked]:
    """Check every record of some inputs, in their order; what is wrong with one does not stop the others.

    Args:
        inputs: JSON files with one record, JSON Lines files with one a line, folders of both, or "-".
        standard_input: what "-" stands for; by default that of the process.

    Yields:
        One outcome for each record, and one for each input that cannot be read or holds none.
    """
    for named in inputs:
        try:
            yield from _checked_input(named, standard_input)
        except OSError as error:
            yield _unreadable(named, f"cannot be opened: {error.strerror or error}")


def _checked_input(named: str, standard_input: BinaryIO | None) -> Iterator[Checked]:
    if named == STANDARD_INPUT:
        data = (standard_input or sys.stdin.buffer).read()
        lines = data.splitlines(keepends=True)
        several = len(lines) > 1 and all(line.startswith(b"{") for line in lines if line.strip())
        yield from _checked_lines("standard input", lines) if several else (_checked("standard input", data),)
        return
    path = Path(named)
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.suffix in ENDINGS and file.is_file())
        if not files:
            yield _unreadable(named, "the folder holds no .json or .jsonl file")
        yield from check_all(str(file) for file in files)
    elif path.suffix == ".jsonl":
        with path.open("rb") as lines_of_file:
            yield from _checked_lines(named, lines_of_file)
    else:
        yield _checked(named, path.read_bytes())


def _checked_lines(named: str, lines: Iterable[bytes]) -> Iterator[Checked]:
    empty = True
    for number, line in enumerate(lines, start=1):
        if line.strip():
            empty = False
            yield _checked(f"{named}, line {number}", line)
    if empty:
        yield _unreadable(named, "holds no record")


def _checked(name: str, data: bytes) -> Checked:
    if not data.strip():
        return _unreadable(name, "holds no record")
    try:
        return Checked(name, proof=check_bytes(data, name))
    except InvalidRecord as error:
        return Checked(name, error=error)


def _unreadable(name: str, reason: str) -> Checked:
    return Checked(name, error=UnreadableInput(name, reason))


def _decoded(data: bytes) -> Record:
    try:
        return decode(data)
    except InvalidRecord as error:
        raise InvalidRecord(error.place, f"{error.reason} [schema]") from error


def _check_form(data: bytes, canonical: bytes) -> None:
    if data == canonical:
        return
    at = next((place for place, (one, other) in enumerate(zip(data, canonical, strict=False)) if one != other), None)
    at = min(len(data), len(canonical)) if at is None else at
    reason = "is not in canonical form (keys sorted, no blanks, nothing twice): it departs from it at byte"
    raise InvalidRecord("", f"{reason} {at} [canonical form]")
