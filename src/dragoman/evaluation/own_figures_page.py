"""The page docs/quality-figures.md: how well figures are read, as measured on Dragoman's own gold.

No date and no time stands in it, so that the same code and gold write the same page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.evaluation import figure_metrics
from dragoman.evaluation.bootstrap import RESAMPLES, SEED
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import Result, percent, percents

SHOWN: dict[str, str] = {
    "found": "found",
    "number": "value, bounds and unit",
    "approximate": "approximate or not",
    "category": "category",
    "of": "what is counted",
    "holder": "holder",
    "voice": "on whose word",
}
"""Measures of each half, with their names for people."""
HEADINGS: dict[str, str] = {
    "unseen": "Half that was not looked at",
    "seen": "Half that rules were written on",
    "articles": "Whole articles, of both halves",
}
_CATEGORIES = {f"category.{name}": name for name in figure_metrics.CATEGORIES}


def compose(corpus: Corpus, result: Result, verdicts: Sequence[Verdict]) -> str:
    """Write the page.

    Args:
        corpus: what was scored.
        result: the scores.
        verdicts: the floors that the scores were held against.

    Returns:
        The page in Markdown.
    """
    sections = [
        "# Figures on Dragoman's own texts\n\n<!-- Written by `dragoman eval figures --write-docs`. Do not edit. -->",
        "How well Dragoman reads amounts, counts, durations and shares: their numbers, what they count, whose they are "
        "and on whose word. Every figure was marked by hand, [as described](../tests/gold/README.md), without sight "
        "of the program that finds them or of its output.",
        _origin(corpus),
        *(f"## {heading}\n\n{_rows(result, half, SHOWN)}" for half, heading in HEADINGS.items()),
        "## By category, in the half that was not looked at\n\nThe category alone; the number may be wrong.\n\n"
        + _rows(result, "unseen", _CATEGORIES),
        *(["## Floors\n\n" + _floors(verdicts)] if verdicts else []),
        "## Definitions\n\n" + (figure_metrics.__doc__ or "").partition("\n\n")[2].strip(),
    ]
    return "\n\n".join(sections) + "\n"


def _origin(corpus: Corpus) -> str:
    return (
        f"- `{corpus.name}`: {len(corpus.documents)} texts, SHA-256 `{corpus.sha256}`.\n"
        "- The short texts were written for this measurement; they are denser in figures, and in traps, than news is.\n"
        "- One annotator wrote the texts and mended the rules. The unseen half is unseen in that its results were not "
        "looked at; texts by others may be read worse.\n"
        f"- Intervals: 95 %, percentiles of {RESAMPLES:,} draws of whole texts, seed {SEED}. All rates are percent."
    )


def _rows(result: Result, half: str, shown: Mapping[str, str]) -> str:
    rows = [
        (title, *percents(result, f"{half}.{name}"), f"{result.scores[f'{half}.{name}'].gold:,.0f}")
        for name, title in shown.items()
    ]
    return table(("measure", "precision", "recall", "F1", "gold"), rows)


def _floors(verdicts: Sequence[Verdict]) -> str:
    rows = [(f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured)) for one in verdicts]
    return table(("measure", "floor", "measured"), rows)
