"""The page docs/quality-linking.md, as measured on Dragoman's own affairs; no date and no time stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.evaluation import linking_metrics
from dragoman.evaluation.corpora.base import Corpus
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.linking_results import BASELINE, HalfResult, LinkingResult
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import percent
from dragoman.evaluation.scores import Score

NAMES = {"all": "all affairs", "built": "half built on", "untouched": "untouched half"}


def lines(result: LinkingResult) -> Iterator[str]:
    """Tell the scores as plain lines."""
    for name, half in result.halves.items():
        yield f"{NAMES[name]}, {half.affairs} affairs, {half.articles} articles: B-cubed precision, recall, F1; entries"
        for kind, scores in half.scores.items():
            rates = "  ".join(_rates(scores["b_cubed"]))
            yield f"  {kind:<14}{rates}  {len(half.aligned[kind].gold)}"
        yield f"  {'affairs':<14}{'  '.join(_rates(half.documents))}  {half.articles}"
        for told, counted in _counts(half):
            yield f"  {told}: {counted}"


def compose(corpus: Corpus, result: LinkingResult, verdicts: Sequence[Verdict]) -> str:
    """Write the page.

    Args:
        corpus: what was scored.
        result: the scores.
        verdicts: the floors that they were held against.

    Returns:
        The page in Markdown.
    """
    sections = [
        "# Linking\n\n<!-- Written by `dragoman eval linking --write-docs`. Do not edit. -->",
        "How well entries of several articles are put together that tell of one thing, and kept apart that do not. The "
        "articles are [Dragoman's own](../tests/gold/situations/README.md): affairs with neighbours that are easily "
        "taken for one another, real ones in words of their own and invented ones, annotated before any program "
        "linked them. All are linked together, whichever half is scored.",
        f"- `{corpus.name}`: {len(corpus.documents)} articles, SHA-256 `{corpus.sha256}`.\n"
        "- Of the untouched half nobody who wrote a rule for linking read a text or a mistake; only totals were "
        "looked at.\n- All rates are percent.",
        *(_half(name, half) for name, half in result.halves.items()),
        *(["## Floors\n\n" + _floors(verdicts)] if verdicts else []),
        "## Definitions\n\n" + (linking_metrics.__doc__ or "").partition("\n\n")[2].strip(),
    ]
    return "\n\n".join(sections) + "\n"


def _half(name: str, half: HalfResult) -> str:
    rows = [
        (
            kind,
            *_rates(scores["b_cubed"]),
            percent(scores[BASELINE].f1),
            percent(scores["muc"].f1),
            percent(scores["ceaf_phi4"].f1),
            f"{len(half.aligned[kind].gold)}",
            f"{half.aligned[kind].touched} of {half.aligned[kind].mentions}",
        )
        for kind, scores in half.scores.items()
    ]
    columns = (
        "entries", "precision", "recall", "F1", "F1 if nothing were linked", "MUC F1", "CEAF F1", "scored",
        "mentions of the gold touched",
    )  # fmt: skip
    title = NAMES[name][0].upper() + NAMES[name][1:]
    counts = "\n".join(f"- {told[0].upper()}{told[1:]}: {counted}." for told, counted in _counts(half))
    affairs = "precision {}, recall {}, F1 {}".format(*_rates(half.documents))
    return (
        f"## {title}\n\n{half.affairs} affairs, {half.articles} articles; B-cubed.\n\n{table(columns, rows)}\n\n"
        f"- Articles put together as affairs, B-cubed: {affairs}.\n{counts}"
    )


def _counts(half: HalfResult) -> Iterator[tuple[str, str]]:
    yield "reprints found", f"{half.reprints.told()}, {half.false_reprints} false ones"
    yield "confusable neighbours kept apart", half.confusable.told()
    yield "changed accounts found", f"{half.changes.told()}, {half.further_changes} other changes told"


def _rates(score: Score) -> tuple[str, str, str]:
    return percent(score.precision), percent(score.recall), percent(score.f1)


def _floors(verdicts: Sequence[Verdict]) -> str:
    rows = [(f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured)) for one in verdicts]
    return table(("measure", "floor", "measured"), rows)
