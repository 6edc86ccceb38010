"""The gate: no change may make a score sink below its floor, or an error rise above its ceiling, without saying why.

Both stand in `floors.json` beside this module, each with the hash of the corpus that it was measured on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import msgspec

from dragoman.errors import CorpusError, UnreadableInput, UsageError
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.floor_options import FloorOptions
from dragoman.evaluation.results import DIGITS
from dragoman.workflows.writing import write_atomically

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


class Ceiling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One error that must not rise.

    A ceiling is what is asked for, not what was reached: it does not come down with what is measured.

    Attributes:
        corpus, sha256, documents, command: as for a floor.
        measure: the error's name, such as `calibration.error`.
        ceiling: the largest error that passes, from 0 to 1.
        regressions: when and why the ceiling was raised, the latest last.
    """

    corpus: str
    sha256: str
    documents: int
    measure: str
    ceiling: float
    command: str
    regressions: tuple[Regression, ...] = ()


class Floors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All floors and ceilings, and by how much a measure may lie beyond one, with the reason for it."""

    tolerance: float
    tolerance_reason: str
    floors: tuple[Floor, ...]
    ceilings: tuple[Ceiling, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A floor or ceiling beside what was measured now."""

    pin: Floor | Ceiling
    measured: float
    passed: bool

    def sentence(self) -> str:
        """Tell the verdict in one line."""
        name, limit = limit_of(self.pin)
        relation = "holds" if self.passed else "is BROKEN"
        return f"{name} {limit:.4f} of {self.pin.measure} on {self.pin.corpus} {relation}: measured {self.measured:.4f}"

    def to_object(self) -> dict[str, Any]:
        """Give the verdict as plain values for JSON; the corpus is named by whoever asks."""
        name, limit = limit_of(self.pin)
        measured = round(self.measured, DIGITS)
        return {"measure": self.pin.measure, name: limit, "measured": measured, "passed": self.passed}


def limit_of(pin: Floor | Ceiling) -> tuple[str, float]:
    """Give the name of such a limit, floor or ceiling, and the number that must not be crossed."""
    return ("floor", pin.floor) if isinstance(pin, Floor) else ("ceiling", pin.ceiling)


def load_floors(path: Path = FLOORS) -> Floors:
    """Read the floors. Raises UnreadableInput if the file is absent or not what it should be."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Floors)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableInput(str(path), f"the floors cannot be read: {error}") from error


def save_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors, indented, under a temporary name that then takes the file's place."""
    write_atomically(path, msgspec.json.format(msgspec.json.encode(floors), indent=2) + b"\n")


def floors_for(floors: Floors, corpus: Corpus) -> tuple[Floor | Ceiling, ...]:
    """Give the floors and ceilings of a corpus; none if it has none.

    Raises:
        CorpusError: floors of this corpus were measured on other files.
    """
    pins: tuple[Floor | Ceiling, ...] = (*floors.floors, *floors.ceilings)
    found = tuple(pin for pin in pins if pin.corpus == corpus.name)
    for pin in found:
        if pin.sha256 != corpus.sha256:
            name, _ = limit_of(pin)
            raise CorpusError(
                f"the {name} of {pin.measure} was measured on another {corpus.name}: {pin.documents} documents with "
                f"SHA-256 {pin.sha256}; this one has {len(corpus.documents)} with {corpus.sha256}. Use the right "
                f"corpus, or leave the floors out with --no-gate"
            )
    return found


class Measured(Protocol):
    """Scores of a whole corpus, by the names that floors give them."""

    def value(self, measure: str, /) -> float:
        """Give one score."""
        ...


def held(pins: Iterable[Floor | Ceiling], result: Measured, tolerance: float) -> tuple[Verdict, ...]:
    """Hold a result of a whole corpus against its floors and ceilings."""
    verdicts = []
    for pin in pins:
        measured = result.value(pin.measure)
        short = pin.floor - measured if isinstance(pin, Floor) else measured - pin.ceiling
        verdicts.append(Verdict(pin, measured, short <= tolerance))
    return tuple(verdicts)


def lowered(floors: Floors, verdicts: Sequence[Verdict], reason: str) -> Floors:
    """Lower every broken floor, and raise every broken ceiling, to what was measured and note the reason.

    Raises:
        UsageError: the reason is empty.
    """
    if not reason.strip():
        raise UsageError("a floor is lowered only for a reason: say it in words")
    changes: dict[Floor | Ceiling, Floor | Ceiling] = {}
    for verdict in verdicts:
        if not verdict.passed:
            pin, after = verdict.pin, round(verdict.measured, DIGITS)
            _, before = limit_of(pin)
            regressions = (*pin.regressions, Regression(before, after, reason.strip()))
            if isinstance(pin, Floor):
                changes[pin] = msgspec.structs.replace(pin, floor=after, measured=after, regressions=regressions)
            else:
                changes[pin] = msgspec.structs.replace(pin, ceiling=after, regressions=regressions)
    return _changed(floors, changes)


def raised(floors: Floors, verdicts: Sequence[Verdict]) -> Floors:
    """Raise every floor below what was measured up to it. No floor is lowered, and ceilings stay."""
    changes: dict[Floor | Ceiling, Floor | Ceiling] = {}
    for verdict in verdicts:
        measured, pin = round(verdict.measured, DIGITS), verdict.pin
        if isinstance(pin, Floor) and measured > pin.floor:
            changes[pin] = msgspec.structs.replace(pin, floor=measured, measured=measured)
    return _changed(floors, changes)


def settled(
    path: Path, verdicts: Sequence[Verdict], options: FloorOptions, moved: str = "floor(s) lowered"
) -> tuple[Floors, tuple[str, ...]]:
    """Move the floors of a file as the options say, and save it where one moves.

    The file is read anew, since another evaluation may have moved its own floors while this one was measuring.

    Args:
        path: where the floors stand.
        verdicts: what was measured beside them.
        options: whether floors are raised, and the reason for which broken ones are lowered.
        moved: what has happened to those that are lowered, in words.

    Returns:
        The floors as they stand now, and a sentence for each thing done.
    """
    floors = changed = load_floors(path)
    said = []
    broken = [verdict for verdict in verdicts if not verdict.passed]
    if options.allow_regression is not None and broken:
        changed = lowered(changed, broken, options.allow_regression)
        said.append(f"{len(broken)} {moved}: {options.allow_regression.strip()}")
    if options.raise_floors:
        changed = raised(changed, [verdict for verdict in verdicts if verdict.passed])
        said.append("Floors raised to what was measured.")
    if changed != floors:
        save_floors(changed, path)
    return changed, tuple(said)


class Gate:
    """The floors of one corpus: taken before it is scored, held and moved after.

    Args:
        path: where the floors stand.
        corpus: name and hash of what is to be scored.
        options: whether floors are held at all, and how they are moved.

    Raises:
        CorpusError: the floors were measured on another corpus of that name.
    """

    def __init__(self, path: Path, corpus: Corpus, options: FloorOptions) -> None:
        floors = load_floors(path)
        self._path, self._corpus, self._options = path, corpus, options
        self._pins = floors_for(floors, corpus) if options.gate else ()
        self._tolerance = floors.tolerance

    def settle(self, result: Measured) -> tuple[tuple[Verdict, ...], tuple[str, ...]]:
        """Hold what was measured against the floors, and move them as the options say.

        Returns:
            A verdict for each floor as it stands now, and a sentence for each thing done.
        """
        verdicts = held(self._pins, result, self._tolerance)
        floors, notes = settled(self._path, verdicts, self._options)
        if notes:
            verdicts = held(floors_for(floors, self._corpus), result, floors.tolerance)
        return verdicts, notes


def _changed(floors: Floors, changes: Mapping[Floor | Ceiling, Floor | Ceiling]) -> Floors:
    return msgspec.structs.replace(
        floors,
        floors=tuple(changes.get(floor, floor) for floor in floors.floors),
        ceilings=tuple(changes.get(ceiling, ceiling) for ceiling in floors.ceilings),
    )
