"""The page docs/quality-own.md: nesting, omissions and whole articles, as measured on Dragoman's own gold.

No date and no time stands in it, so that the same code and gold write the same page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.evaluation import own_gold
from dragoman.evaluation.bootstrap import RESAMPLES, SEED
from dragoman.evaluation.corpora.own import ARTICLES, NESTED, OMISSIONS, OwnPart
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.own_gold import ACCURACIES, CLEAN, DEEPEST
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import Result, percent, percents

COMMAND = "dragoman eval own --write-docs"
UNITS = {NESTED: "cases", OMISSIONS: "cases", ARTICLES: "articles"}

_NESTING = {
    "chain": "whole chain",
    "chain.nested": "whole chain, inside others",
    **{f"chain.depth.{depth}": f"whole chain, {depth} deep" for depth in range(DEEPEST)},
    f"chain.depth.{DEEPEST}": f"whole chain, {DEEPEST} and deeper",
}
_OMITTING = {"omission": "omissions", "omission.content": "omissions, content right"}

SHOWN: dict[str, dict[str, str]] = {
    NESTED: {"attribution": "attributions", **_NESTING},
    OMISSIONS: _OMITTING,
    ARTICLES: {
        "attribution": "attributions",
        **{f"attribution.{kind}": f"attributions, {kind}" for kind in ("direct", "mixed", "indirect", "unmarked")},
        "attribution_with_cue": "attributions, and the cue",
        "content.jaccard": "contents",
        **_NESTING,
        **_OMITTING,
    },
}
"""By part, the measures that are shown, with their names for people."""

_TOLD = {
    "within": "enclosing attribution",
    "act": "act",
    "kind": "kind",
    "actor": "actor",
    "clean.nesting": "nothing nested found where nothing is",
    "clean.omission": "nothing left out found where nothing is",
}
_RIGHT = {NESTED: ("within", "act", "kind"), OMISSIONS: (), ARTICLES: ACCURACIES}
_CLEAN = {NESTED: CLEAN[:1], OMISSIONS: CLEAN[1:], ARTICLES: ()}


def accuracies(part: str, result: Result) -> str:
    """Tell in one line what share of agreeing attributions has the right act and so on, and of traps is passed by."""
    told = [
        f"{_TOLD[measure]} {percents(result, measure)[0]} of {result.scores[measure].gold:.0f}"
        for measure in (*_RIGHT[part], *_CLEAN[part])
    ]
    return "right, in percent: " + ", ".join(told)


def compose(
    parts: Mapping[str, OwnPart],
    results: Mapping[str, Result],
    second: Result | None,
    verdicts: Sequence[Verdict],
    halves: Mapping[str, Result],
) -> str:
    """Write the page.

    Args:
        parts: the gold.
        results: the scores of its parts.
        second: the agreement of second annotations with first ones, where there are any.
        verdicts: the floors that the scores were held against.
        halves: the scores of the omissions by half.

    Returns:
        The page in Markdown.
    """
    sections = [
        f"# Quality on Dragoman's own gold\n\n<!-- Written by `{COMMAND}`. Do not edit. -->",
        _origin(parts),
        "## Nesting\n\nShort texts in which what somebody says is told by somebody else, and texts in which it only "
        "looks so.\n\n" + _scores(NESTED, results[NESTED]),
        "## Omissions\n\nShort texts in which it is told that somebody left something out, and about as many in which "
        "it only looks so.\n\n" + _scores(OMISSIONS, results[OMISSIONS]) + "\n\n" + _halves(halves),
        "## Articles\n\nWhole articles, with everything that is said at any depth.\n\n"
        + _scores(ARTICLES, results[ARTICLES]),
    ]
    if second is not None:
        sections.append(_second(second))
    sections += ["## Floors\n\n" + _floors(verdicts)] if verdicts else []
    documented = (own_gold.__doc__ or "").partition("\n\n")[2].strip()
    sections.append("## Definitions\n\n" + documented)
    return "\n\n".join(sections) + "\n"


def _origin(parts: Mapping[str, OwnPart]) -> str:
    listed = "\n".join(
        f"- `{part.corpus.name}`: {len(part.cases)} {UNITS[name]}, "
        f"{sum(len(case.attributions) for case in part.cases):,} attributions, SHA-256 `{part.corpus.sha256}`."
        for name, part in parts.items()
    )
    return (
        "How well Dragoman finds what public corpora do not mark: who says what inside what somebody else says, and "
        "what is said to have been left out. The texts were written for this purpose; how, and what was corrected "
        "after the program had been run on them, is told in [their folder](../tests/gold/README.md).\n\n"
        f"{listed}\n"
        "- The texts may be read by those who write rules, so they show how well the rules do what they are meant to, "
        "not how well they would do on unseen news. For that see [PolNeAR](quality.md).\n"
        f"- Intervals: 95 %, percentiles of {RESAMPLES:,} draws of whole cases, seed {SEED}. All rates are percent."
    )


def _scores(part: str, result: Result) -> str:
    rows = [
        (title, *percents(result, measure), f"{result.scores[measure].gold:,.0f}")
        for measure, title in SHOWN[part].items()
    ]
    told = accuracies(part, result)
    return table(("measure", "precision", "recall", "F1", "gold"), rows) + f"\n\n{told[0].upper()}{told[1:]}."


def _halves(halves: Mapping[str, Result]) -> str:
    rows = [
        (half, *percents(result, "omission"), f"{result.scores['omission'].gold:,.0f}", percents(result, CLEAN[1])[0])
        for half, result in halves.items()
    ]
    return (
        "The rules were written with every second case in sight, from the first on; the others, and the mistakes in "
        "them, were not looked at.\n\n"
        + table(("half", "precision", "recall", "F1", "gold", "nothing found where nothing is"), rows)
    )


def _second(second: Result) -> str:
    shown = {
        "attribution": "attributions",
        "content.exact": "contents, to the word",
        "chain.nested": "whole chain, inside others",
    }
    rows = [(title, percents(second, measure)[2]) for measure, title in shown.items()]
    rows += [(f"{_TOLD[measure]}, where attributions agree", percents(second, measure)[0]) for measure in ACCURACIES]
    return (
        f"## Second annotations\n\nHeld against the first ones, F1 or share: {second.documents} articles. Both follow "
        "the same [guidelines](../tests/gold/attribution/GUIDELINES.md) and were made within the project, and they are "
        "closer than people usually come. They show that the guidelines can be followed, not how far strangers would "
        "agree, and are no upper bound for the program: PolNeAR's annotators agree "
        "on far less ([there](quality.md)).\n\n" + table(("measure", "agreement"), rows)
    )


def _floors(verdicts: Sequence[Verdict]) -> str:
    rows = [
        (f"`{one.pin.corpus}`", f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured))
        for one in verdicts
    ]
    return table(("part", "measure", "floor", "measured"), rows)
