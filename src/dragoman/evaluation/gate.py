"""The gate: no change may make a score sink below its floor without saying why.

Floors stand in `floors.json` beside this module, each with the hash of the corpus that it was measured on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from dragoman.errors import CorpusError, UnreadableInput, UsageError
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.results import DIGITS, Result

FLOORS = Path(__file__).with_name("floors.json")


class Regression(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A floor that was lowered on purpose."""

    before: float
    after: float
    reason: str


class Floor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One score that must not sink.

    Attributes:
        corpus: name of the corpus and its part, such as `polnear/dev`.
        sha256: the corpus's hash (see `corpora.base.Corpus`).
        documents: how many it has.
        measure: measure and rate, such as `attribution.f1`.
        floor: the lowest score that passes, from 0 to 1.
        measured: the score when the floor was last set by the command; null before that.
        command: what measures it.
        regressions: when and why the floor was lowered, the latest last.
    """

    corpus: str
    sha256: str
    documents: int
    measure: str
    floor: float
    measured: float | None
    command: str
    regressions: tuple[Regression, ...] = ()


class Floors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All floors, and by how much a score may lie below one, with the reason for it."""

    tolerance: float
    tolerance_reason: str
    floors: tuple[Floor, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A floor beside what was measured now."""

    floor: Floor
    measured: float
    passed: bool

    def sentence(self) -> str:
        """Tell the verdict in one line."""
        relation = "holds" if self.passed else "is BROKEN"
        return (
            f"floor {self.floor.floor:.4f} of {self.floor.measure} on {self.floor.corpus} {relation}: "
            f"measured {self.measured:.4f}"
        )


def load_floors(path: Path = FLOORS) -> Floors:
    """Read the floors. Raises UnreadableInput if the file is absent or not what it should be."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Floors)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableInput(str(path), f"the floors cannot be read: {error}") from error


def save_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors, indented, under a temporary name that then takes the file's place."""
    written = msgspec.json.format(msgspec.json.encode(floors), indent=2) + b"\n"
    temporary = path.with_name(path.name + ".new")
    temporary.write_bytes(written)
    temporary.replace(path)


def floors_for(floors: Floors, corpus: Corpus) -> tuple[Floor, ...]:
    """Give the floors of a corpus; none if it has none.

    Raises:
        CorpusError: floors of this corpus were measured on other files.
    """
    found = tuple(floor for floor in floors.floors if floor.corpus == corpus.name)
    for floor in found:
        if floor.sha256 != corpus.sha256:
            raise CorpusError(
                f"the floor of {floor.measure} was measured on another {corpus.name}: {floor.documents} documents with "
                f"SHA-256 {floor.sha256}; this one has {len(corpus.documents)} with {corpus.sha256}. Use the right "
                f"corpus, or leave the floors out with --no-gate"
            )
    return found


def held(floors: Iterable[Floor], result: Result, tolerance: float) -> tuple[Verdict, ...]:
    """Hold a result of a whole corpus against its floors."""
    verdicts = []
    for floor in floors:
        measured = result.value(floor.measure)
        verdicts.append(Verdict(floor, measured, measured >= floor.floor - tolerance))
    return tuple(verdicts)


def lowered(floors: Floors, verdicts: Sequence[Verdict], reason: str) -> Floors:
    """Lower every broken floor to what was measured and note the reason. Raises UsageError if that is empty."""
    if not reason.strip():
        raise UsageError("a floor is lowered only for a reason: say it in words")
    changes = {}
    for verdict in verdicts:
        if not verdict.passed:
            after = round(verdict.measured, DIGITS)
            regression = Regression(verdict.floor.floor, after, reason.strip())
            regressions = (*verdict.floor.regressions, regression)
            changes[verdict.floor] = msgspec.structs.replace(
                verdict.floor, floor=after, measured=after, regressions=regressions
            )
    return _changed(floors, changes)


def raised(floors: Floors, verdicts: Sequence[Verdict]) -> Floors:
    """Raise every floor below what was measured up to it. No floor is lowered."""
    changes = {}
    for verdict in verdicts:
        measured = round(verdict.measured, DIGITS)
        if measured > verdict.floor.floor:
            changes[verdict.floor] = msgspec.structs.replace(verdict.floor, floor=measured, measured=measured)
    return _changed(floors, changes)


def _changed(floors: Floors, changes: dict[Floor, Floor]) -> Floors:
    changed = tuple(changes.get(floor, floor) for floor in floors.floors)
    return msgspec.structs.replace(floors, floors=changed)
