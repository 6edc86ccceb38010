"""What the two evaluations of events share: their options, floors held, lowered and raised, and the page they write."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import UsageError
from dragoman.evaluation import gate
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora.base import Corpus

PAGE = Path("docs") / "quality-events.md"
TITLE = "# Quality of events"
_PART = re.compile(r"<!-- Written by `([^`]+)`\. Do not edit\. -->\n\n(.*?)(?=\n<!-- Written by |\Z)", re.S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; the defaults are those of the commands without options.

    Attributes:
        path: the file of gold; that of the shared corpora if None.
        bootstrap: how many draws the 95 % intervals rest on; 0 for none.
        predictions: score this file of JSON lines instead of reading.
        save_predictions: write what was predicted to this file of JSON lines.
        errors: write every mistake to this file of JSON lines.
        gate: hold the floors, where the gold is read and not predicted from a file.
        write_docs: write this command's part of docs/quality-events.md below the current folder.
        raise_floors: raise the floors to what is measured.
        allow_regression: lower broken floors to what is measured, for this reason.
    """

    path: Path | None = None
    bootstrap: int = RESAMPLES
    predictions: Path | None = None
    save_predictions: Path | None = None
    errors: Path | None = None
    gate: bool = True
    write_docs: bool = False
    raise_floors: bool = False
    allow_regression: str | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """The floors of a corpus beside what was measured, and what was done about them, a sentence each."""

    verdicts: tuple[gate.Verdict, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every floor holds."""
        return all(one.passed for one in self.verdicts)

    def told(self) -> list[dict[str, object]]:
        """Give the floors as plain values for JSON."""
        return [
            {
                "measure": one.pin.measure,
                gate.limit_of(one.pin)[0]: gate.limit_of(one.pin)[1],
                "measured": round(one.measured, 4),
                "passed": one.passed,
            }
            for one in self.verdicts
        ]


def require_sense(request: Request) -> None:
    """Refuse options that contradict each other. Raises UsageError."""
    needing = {
        "--write-docs": request.write_docs,
        "--raise-floors": request.raise_floors,
        "--allow-regression": request.allow_regression is not None,
    }
    asked = [name for name, given in needing.items() if given]
    if asked and not request.gate:
        raise UsageError(f"{' and '.join(asked)}: not together with --no-gate")
    if asked and request.predictions is not None:
        raise UsageError(f"{' and '.join(asked)}: not together with --predictions")
    if request.allow_regression is not None and not request.allow_regression.strip():
        raise UsageError("--allow-regression: a floor is lowered only for a reason: say it in words")
    if request.write_docs and request.bootstrap != RESAMPLES:
        raise UsageError(f"--write-docs: the page tells of intervals over {RESAMPLES} draws")
    if request.write_docs and not PAGE.parent.is_dir():
        raise UsageError(f"--write-docs writes {PAGE}: run it at the top of the checkout")


def hold(request: Request, corpus: Corpus, value: Callable[[str], float], path: Path) -> Holding:
    """Hold scores against the floors of a corpus, and move the floors as the request says.

    Args:
        request: the options.
        corpus: name and hash of what was scored.
        value: gives a score by its name, as floors name it.
        path: where the floors stand.

    Raises:
        CorpusError: the floors were measured on another corpus of that name.
    """
    if not request.gate or request.predictions is not None:
        return Holding()
    floors = gate.load_floors(path)
    verdicts = _verdicts(floors, corpus, value)
    settled, notes = floors, []
    broken = [one for one in verdicts if not one.passed]
    if request.allow_regression is not None and broken:
        settled = gate.lowered(settled, broken, request.allow_regression)
        notes.append(f"{len(broken)} floor(s) lowered: {request.allow_regression.strip()}")
    if request.raise_floors:
        settled = gate.raised(settled, [one for one in verdicts if one.passed])
        notes.append("Floors raised to what was measured.")
    if settled is not floors:
        gate.save_floors(settled, path)
        verdicts = _verdicts(settled, corpus, value)
    if not verdicts:
        notes.append(f"No floor is set for {corpus.name}.")
    return Holding(verdicts, tuple(notes))


def write_part(name: str, body: str) -> None:
    """Put a command's part of the page in the place of its former state; parts stand in alphabetical order.

    Args:
        name: the command that measures it, `dragoman eval gsr`.
        body: the part in Markdown.
    """
    page = PAGE.read_text(encoding="utf-8") if PAGE.is_file() else TITLE + "\n"
    parts = dict(
        re.findall(r"<!-- Written by `([^`]+)`\. Do not edit\. -->\n\n(.*?)(?=\n<!-- Written by |\Z)", page, re.S)
    )
    parts[name] = body.strip() + "\n"
    told = (f"\n<!-- Written by `{one}`. Do not edit. -->\n\n{parts[one]}" for one in sorted(parts))
    written = f"{TITLE}\n{''.join(told)}"
    temporary = PAGE.with_name(PAGE.name + ".new")
    temporary.write_text(written, encoding="utf-8", newline="\n")
    temporary.replace(PAGE)


def _verdicts(floors: gate.Floors, corpus: Corpus, value: Callable[[str], float]) -> tuple[gate.Verdict, ...]:
    found = []
    for pin in gate.floors_for(floors, corpus):
        measured = value(pin.measure)
        short = pin.floor - measured if isinstance(pin, gate.Floor) else measured - pin.ceiling
        found.append(gate.Verdict(pin, measured, short <= floors.tolerance))
    return tuple(found)
