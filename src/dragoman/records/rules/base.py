"""What a rule gives: violations, each with its place and its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dragoman.records.record import Record
from dragoman.records.walking import Path, written


@dataclass(frozen=True, slots=True)
class Violation:
    """One place where a record breaks a rule.

    Attributes:
        place: a path into the record, such as `attributions[3].cue.spans[0]`; "" where the whole is meant.
        reason: what is wrong, in one sentence.
    """

    place: str
    reason: str


Test: TypeAlias = Callable[[Record], Iterator[Violation]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, and the function that looks for what breaks it."""

    name: str
    violations: Test

    @property
    def statement(self) -> str:
        """What must hold, as the function's docstring says it."""
        return " ".join((self.violations.__doc__ or "").split())


def violation(path: Path, reason: str) -> Violation:
    """Make a violation from a path."""
    return Violation(place=written(path), reason=reason)


def quoted(text: str, limit: int = 40) -> str:
    """Show words in a message: quoted and escaped, on one line, and not more than `limit` characters of them."""
    return repr(text if len(text) <= limit else text[: limit - 1] + "\u2026")
