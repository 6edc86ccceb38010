"""The page docs/quality-places.md: place names, as measured on GeoWebNews.

No date and no time stands in it, so that the same code and corpus write the same page.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.evaluation import places
from dragoman.evaluation.bootstrap import RESAMPLES, SEED
from dragoman.evaluation.corpora.geowebnews import PlacedCorpus
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.places import MEASURES
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import Result, percent, percents

COMMAND = "dragoman eval gwn --write-docs"
TITLES = {
    "": "All",
    "even.": "Articles at places 0, 2, 4 ... of the file: the rules were written with these in sight",
    "odd.": "Articles at places 1, 3, 5 ...: measured only, their mistakes are not listed",
}


def compose(corpus: PlacedCorpus, result: Result, verdicts: Sequence[Verdict]) -> str:
    """Write the page.

    Args:
        corpus: what was scored.
        result: its scores.
        verdicts: the floors that the scores were held against.

    Returns:
        The page in Markdown.
    """
    sections = [
        f"# Quality of places\n\n<!-- Written by `{COMMAND}`. Do not edit. -->",
        _origin(corpus),
        *(f"## {title}\n\n" + _rows(result, part) for part, title in TITLES.items()),
    ]
    if verdicts:
        rows = [(f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured)) for one in verdicts]
        sections.append("## Floors\n\n" + table(("measure", "floor", "measured"), rows))
    sections.append("## Definitions\n\n" + (places.__doc__ or "").partition("\n\n")[2].strip())
    return "\n\n".join(sections) + "\n"


def _origin(corpus: PlacedCorpus) -> str:
    return (
        "How well Dragoman finds place names, tells those that say where something is from those that name a party or "
        "a thing by a place, and says which place is meant: on GeoWebNews (Gritta, Pilehvar and Collier 2019), web "
        "news of 2018 in English, most of it local.\n\n"
        f"- Corpus: {len(corpus.documents)} articles, SHA-256 `{corpus.corpus.sha256}`. Its texts belong to their "
        "publishers and are not part of this project.\n"
        "- The figures to believe are those of the second half, of which only totals were looked at.\n"
        f"- Intervals: 95 %, percentiles of {RESAMPLES:,} draws of whole articles, seed {SEED}. All rates are percent."
    )


def _rows(result: Result, part: str) -> str:
    rows = [
        (name, *percents(result, part + name), f"{result.scores[part + name].gold:,.0f}")
        for name in MEASURES
        if part + name in result.scores
    ]
    return table(("measure", "precision", "recall", "F1", "gold"), rows)
