"""What the two evaluations of events share: their options, floors held, lowered and raised, and the page they write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import UsageError
from dragoman.evaluation import gate
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.floor_options import asked, require_gate, require_page, write_page

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
        return [one.to_object() for one in self.verdicts]


def require_sense(request: Request) -> None:
    """Refuse options that contradict each other. Raises UsageError."""
    require_gate(request)
    if asked(request) and request.predictions is not None:
        raise UsageError(f"{asked(request)}: not together with --predictions")
    if request.allow_regression is not None and not request.allow_regression.strip():
        raise UsageError("--allow-regression: a floor is lowered only for a reason: say it in words")
    require_page(request, PAGE)


def hold(request: Request, corpus: Corpus, scores: gate.Measured, path: Path) -> Holding:
    """Hold scores against the floors of a corpus, and move the floors as the request says.

    Args:
        request: the options.
        corpus: name and hash of what was scored.
        scores: give a score by its name, as floors name it.
        path: where the floors stand.

    Raises:
        CorpusError: the floors were measured on another corpus of that name.
    """
    if not request.gate or request.predictions is not None:
        return Holding()
    verdicts, notes = gate.Gate(path, corpus, request).settle(scores)
    unpinned = () if verdicts else (f"No floor is set for {corpus.name}.",)
    return Holding(verdicts, (*notes, *unpinned))


def write_part(name: str, body: str) -> None:
    """Put a command's part of the page in the place of its former state; parts stand in alphabetical order.

    Args:
        name: the command that measures it, `dragoman eval gsr`.
        body: the part in Markdown.
    """
    page = PAGE.read_text(encoding="utf-8") if PAGE.is_file() else TITLE + "\n"
    parts = dict(_PART.findall(page))
    parts[name] = body.strip() + "\n"
    told = (f"\n<!-- Written by `{one}`. Do not edit. -->\n\n{parts[one]}" for one in sorted(parts))
    write_page(PAGE, f"{TITLE}\n{''.join(told)}")
