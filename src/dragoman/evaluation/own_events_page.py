"""The pages docs/quality-events-own.md and docs/quality-affairs-own.md, as measured on Dragoman's own gold.

No date and no time stands in them, so that the same code and gold write the same pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.evaluation import affair_metrics, event_metrics
from dragoman.evaluation.bootstrap import RESAMPLES, SEED
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import Result, percent, percents

_WHOLE = {
    "touch": "events found, whatever type",
    "type": "type",
    "parties": "parties",
    "event": "type and parties",
    "event.named": "type and the very parties",
    "event.status": "type, parties and status",
}
_GIVEN = {
    "status": "status",
    "real": "took place or not",
    "voice": "voice",
    "mode": "mode",
    "date": "date",
    "place": "place",
}
_TYPES = {f"event.{kind}": kind for kind in event_metrics.TYPES}
_AFFAIRS = {
    measure: f"  {measure.partition('.')[2]}" if "." in measure else measure for measure in affair_metrics.MEASURES
}

SHOWN: dict[str, dict[str, str]] = {"events": {**_WHOLE, **_GIVEN, **_TYPES}, "affairs": _AFFAIRS}
"""By part, the measures that are shown, with their names for people."""

BY_SET: dict[str, dict[str, str]] = {
    "events": {**_WHOLE, **_GIVEN},
    "affairs": {kind: kind for kind in affair_metrics.KINDS},
}
"""By part, the measures that are shown of each set of articles, with their names for people."""

_TITLES = {"events": "Events on Dragoman's own articles", "affairs": "Affairs on Dragoman's own articles"}
_INTRODUCTIONS = {
    "events": (
        "How well Dragoman finds who did what to whom in whole articles. Every event was marked by hand by "
        "[written guidelines](../tests/gold/events/GUIDELINES.md), without sight of the program or of its output."
    ),
    "affairs": (
        "How well Dragoman finds negotiations, what is on the table, what is expected and how tellers differ. Every "
        "entry was marked by hand by [written guidelines](../tests/gold/affairs/GUIDELINES.md), without sight of the "
        "program or of its output."
    ),
}


def compose(
    part: str,
    corpus: Corpus,
    result: Result,
    verdicts: Sequence[Verdict],
    halves: Sequence[tuple[str, Result]] = (),
) -> str:
    """Write a part's page.

    Args:
        part: events or affairs.
        corpus: what was scored.
        result: the scores.
        verdicts: the floors that the scores were held against.
        halves: name and scores of the articles that rules were built on, of the others, and of the fresh ones.

    Returns:
        The page in Markdown.
    """
    module = event_metrics if part == "events" else affair_metrics
    sections = [
        f"# {_TITLES[part]}\n\n<!-- Written by `dragoman eval {part} --write-docs`. Do not edit. -->",
        f"{_INTRODUCTIONS[part]}\n\n{_origin(corpus)}",
        *(_events(result) if part == "events" else _affairs(result)),
        *(["## By set\n\n" + _sets(part, halves)] if halves else []),
        *(["## Floors\n\n" + _floors(verdicts)] if verdicts else []),
        "## Definitions\n\n" + (module.__doc__ or "").partition("\n\n")[2].strip(),
    ]
    return "\n\n".join(sections) + "\n"


def _origin(corpus: Corpus) -> str:
    return (
        f"- `{corpus.name}`: {len(corpus.documents)} articles, SHA-256 `{corpus.sha256}`.\n"
        "- The articles may be read by those who write rules, so they show how well the rules do what they are meant "
        "to, not how well they would do on unseen news.\n"
        f"- Intervals: 95 %, percentiles of {RESAMPLES:,} draws of whole articles, seed {SEED}. All rates are percent."
    )


def _events(result: Result) -> list[str]:
    return [
        "## Events\n\n" + _rows(result, _WHOLE),
        "## What is told of them\n\nAmong events that were found with a right type.\n\n" + _rows(result, _GIVEN),
        "## By type\n\nType and parties right.\n\n" + _rows(result, _TYPES),
    ]


def _affairs(result: Result) -> list[str]:
    sections = []
    for kind in affair_metrics.KINDS:
        shown = {kind: "right", f"{kind}.words": "found, whatever else"}
        shown |= {f"{kind}.{name}": f"{name}, where right" for name in affair_metrics.ACCURACIES[kind]}
        sections.append(f"## {kind.capitalize()}\n\n" + _rows(result, shown))
    return sections


def _sets(part: str, sets: Sequence[tuple[str, Result]]) -> str:
    told = (
        "Of the untouched half nobody who wrote a rule for affairs read a text or an entry; only the totals below were "
        "looked at. The fresh articles (`tests/gold/fresh`) were written and annotated after the rules stood, without "
        "sight of them, and hold far more a page; the mistakes in those of many registers were read once since. They "
        "show best what unseen news gives.\n\n"
    )
    rows = [
        (f"{title}, {name}", *percents(result, measure), f"{result.scores[measure].gold:,.0f}")
        for measure, title in BY_SET[part].items()
        for name, result in sets
    ]
    return told + table(("measure", "precision", "recall", "F1", "gold"), rows)


def _rows(result: Result, shown: dict[str, str]) -> str:
    rows = [
        (title, *percents(result, measure), f"{result.scores[measure].gold:,.0f}") for measure, title in shown.items()
    ]
    return table(("measure", "precision", "recall", "F1", "gold"), rows)


def _floors(verdicts: Sequence[Verdict]) -> str:
    rows = [(f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured)) for one in verdicts]
    return table(("measure", "floor", "measured"), rows)
