"""The page docs/quality-times.md: time expressions, as measured on TimeBank and AQUAINT.

No date and no time stands in it, so that the same code and corpora write the same page.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.evaluation import tempeval
from dragoman.evaluation.bootstrap import RESAMPLES, SEED
from dragoman.evaluation.corpora.tempeval import TimedCorpus
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import Result, percent, percents
from dragoman.evaluation.tempeval import MEASURES, PARTS

COMMAND = "dragoman eval tempeval --write-docs"
TIMEBANK = "tempeval3/timebank"
KEPT = "odd.second"
"""The part of TimeBank whose documents and mistakes nobody who writes rules looks at."""

_TIMEBANK_PARTS = {
    "even.": "places 0, 2, 4 ...: the rules were written with these in sight",
    "odd.first.": "places 1, 5, 9 ...: not looked at until the rules had their present shape, then looked through",
    "odd.second.": "places 3, 7, 11 ...: kept for measuring; mistakes are not listed",
    "odd.": "places 1, 3, 5 ...: the last two together",
}
_OTHER_PARTS = {"even.": "places 0, 2, 4 ...", "odd.": "places 1, 3, 5 ..."}


def parts_of(name: str) -> dict[str, str]:
    """Give the parts of a corpus that are shown: what leads their measures, and their titles."""
    return {"": "all"} | (_TIMEBANK_PARTS if name == TIMEBANK else _OTHER_PARTS)


def kept_for_measuring(corpus: TimedCorpus) -> frozenset[str]:
    """Give the names of the documents whose mistakes are listed for nobody."""
    if corpus.corpus.name != TIMEBANK:
        return frozenset()
    first, step = PARTS[KEPT]
    return frozenset(one.name for one in corpus.documents[first::step])


def compose(results: Sequence[tuple[TimedCorpus, Result]], verdicts: Sequence[Verdict]) -> str:
    """Write the page.

    Args:
        results: the corpora and their scores.
        verdicts: the floors that the scores were held against.

    Returns:
        The page in Markdown.
    """
    sections = [
        f"# Quality of time expressions\n\n<!-- Written by `{COMMAND}`. Do not edit. -->",
        _origin(results),
        *(_section(corpus, result) for corpus, result in results),
    ]
    sections += ["## Floors\n\n" + _floors(verdicts)] if verdicts else []
    documented = (tempeval.__doc__ or "").partition("\n\n")[2].strip()
    sections.append("## Definitions\n\n" + documented)
    return "\n\n".join(sections) + "\n"


def _origin(results: Sequence[tuple[TimedCorpus, Result]]) -> str:
    listed = "\n".join(
        f"- `{one.corpus.name}`: {len(one.documents)} documents, {sum(len(each.times) for each in one.documents):,} "
        f"expressions, SHA-256 `{one.corpus.sha256}`."
        for one, _ in results
    )
    return (
        "How well Dragoman finds time expressions and says what they mean, held against the training data of "
        "TempEval-3 (UzZaman and others 2013): TimeBank, news of 1989 to 1998, most of it short business news, and "
        "AQUAINT, wire stories on a few affairs of 1998 to 2000. The test data of TempEval-3 were not touched.\n\n"
        f"{listed}\n"
        "- Dragoman is given the text and, as the day of publication, the document's date.\n"
        "- The figure to believe is the one on the part of TimeBank kept for measuring. Its documents and mistakes "
        "were not looked through; of its scores, the totals were seen while rules were written. Once, by an oversight, "
        "a list of words that were missed or found in excess was printed for the whole odd half and AQUAINT together, "
        "with their values and without their sentences; no rule was made for words that stood only there. Before the "
        "first part of the odd half was opened, the whole of it measured 91.9 relaxed and 79.2 value F1.\n"
        "- AQUAINT was looked through as a whole. Its annotators use conventions of their own, so that its value F1 "
        "stays lower: `198X` for a decade, `1949-XX` for a year, `P1W` for 'last week', the day alone for 'Friday "
        "night'. They also mark the date within datelines, which Dragoman keeps apart from the story. Where they "
        "differ from TimeBank, Dragoman follows TimeBank and TimeML 1.2.1.\n"
        f"- Intervals: 95 %, percentiles of {RESAMPLES:,} draws of whole documents, seed {SEED}. All rates are percent."
    )


def _section(corpus: TimedCorpus, result: Result) -> str:
    parts = [f"## {corpus.corpus.name}"]
    for part, title in parts_of(corpus.corpus.name).items():
        rows = [
            (name, *percents(result, part + name), f"{result.scores[part + name].gold:,.0f}")
            for name in MEASURES
            if part + name in result.scores
        ]
        if rows:
            parts.append(
                f"{title[0].upper()}{title[1:]}\n\n" + table(("measure", "precision", "recall", "F1", "gold"), rows)
            )
    return "\n\n".join(parts)


def _floors(verdicts: Sequence[Verdict]) -> str:
    rows = [
        (f"`{one.pin.corpus}`", f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured))
        for one in verdicts
    ]
    return table(("corpus", "measure", "floor", "measured"), rows)
