"""The page docs/quality.md: what was measured, on what, how it compares, and what every number means.

No date and no time stands in it, so that the same code and corpus write the same page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation import metrics, reliability
from dragoman.evaluation.annotators import MEAN, DocumentScore, agreement, total
from dragoman.evaluation.bootstrap import RESAMPLES, SEED, intervals
from dragoman.evaluation.corpora.base import Corpus, Half, Marking, half
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.metrics import KINDS
from dragoman.evaluation.reliability import Reliability, Threshold
from dragoman.evaluation.results import ACCURACIES, TITLES, Result, error_told, measure_documents, percent, percents
from dragoman.evaluation.scores import scores_of

COMMAND = "dragoman eval polnear --write-docs"
COMPARISONS = Path(__file__).with_name("comparisons.json")


class Comparison(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A published or separately measured figure: of which system, on what, by which measure, and who says so."""

    system: str
    data: str
    measure: str
    percent: str
    source: str


def compose(
    corpus: Corpus,
    result: Result,
    verdicts: Sequence[Verdict],
    predictions: Mapping[str, Sequence[Marking]],
    train: Corpus,
) -> str:
    """Write the page.

    Args:
        corpus: what was scored.
        result: the scores of the whole corpus.
        verdicts: the floors that it was held against.
        predictions: by document, for the scores of the halves.
        train: the part on which people's agreement is measured, where documents have several annotators.

    Returns:
        The page in Markdown.

    Raises:
        CorpusError: no document of `train` has two annotators.
    """
    people = _people(train)
    return (
        "\n\n".join(
            (
                f"# Quality\n\n<!-- Written by `{COMMAND}` (make quality). Do not edit. -->",
                _origin(corpus, train),
                "## Attribution\n\n" + _attribution_table(result),
                "## Its parts\n\n" + _parts_table(result) + "\n\n" + _accuracy(result),
                "## Halves\n\n" + _halves(corpus, predictions),
                *(["## Confidence\n\n" + _confidence(result.reliability)] if result.reliability else []),
                "## People\n\n" + _people_told(people, train),
                "## Other programs\n\n" + _comparisons(),
                "## Floors\n\n" + _floors(verdicts),
                "## Definitions\n\n" + _definitions(),
            )
        )
        + "\n"
    )


def _origin(corpus: Corpus, train: Corpus) -> str:
    return (
        f"How far Dragoman's attributions agree with PolNeAR 1.0 (Newell, Margolin and Ruths 2018), part "
        f"`{corpus.name}`: {len(corpus.documents)} articles of United States news, read from their bare text and "
        f"scored by `{COMMAND}`.\n\n"
        f"- Corpus: SHA-256 `{corpus.sha256}` over the sorted names and bytes of its files. Its texts belong to their "
        f"publishers and are not part of this project.\n"
        f"- Built on: rules and word lists come from knowledge of English and from reading `{train.name}`, on which "
        f"the tagger was trained. On the even half of `{corpus.name}` it was chosen how the two are joined, and "
        f"confidence was fitted (see [Halves](#halves)); the odd half is only scored, its totals having been seen "
        f"a few times before the last. PolNeAR's test part is not used at all.\n"
        f"- Intervals: 95 %, percentiles of {RESAMPLES:,} draws of whole documents, seed {SEED}.\n"
        f"- Nesting: PolNeAR marks outermost attributions alone, so those that Dragoman finds within others are not "
        f"scored here, neither for nor against it.\n"
        f"- PolNeAR counts beliefs, plans, wishes and support as attribution, not only speech."
    )


def _attribution_table(result: Result) -> str:
    rows = []
    for measure, title in (("attribution", "all"), *((f"attribution.{kind}", kind) for kind in KINDS)):
        rows.append((title, *percents(result, measure), f"{result.scores[measure].gold:,.0f}"))
    rows.append(("all, and the cue", *percents(result, "attribution_with_cue"), _gold(result, "attribution_with_cue")))
    return table(("attributions", "precision", "recall", "F1", "gold"), rows)


def _parts_table(result: Result) -> str:
    rows = [
        (title, *percents(result, measure), _gold(result, measure))
        for measure, title in TITLES.items()
        if not measure.startswith("attribution")
    ]
    return table(("part", "precision", "recall", "F1", "gold"), rows)


def _gold(result: Result, measure: str) -> str:
    return f"{result.scores[measure].gold:,.0f}"


def _accuracy(result: Result) -> str:
    told = " and an ".join(f"{title} in {percents(result, measure)[0]} %" for measure, title in ACCURACIES.items())
    return f"Where the content agrees, the attribution has an {told} of cases."


def _halves(corpus: Corpus, predictions: Mapping[str, Sequence[Marking]]) -> str:
    names: tuple[Half, ...] = ("even", "odd")
    rows, notes = [], []
    for name in names:
        scored = measure_documents(half(corpus.documents, name), predictions, MEAN, "join", RESAMPLES)
        for measure, title in (("attribution", "all"), *((f"attribution.{kind}", kind) for kind in KINDS)):
            gold = f"{scored.scores[measure].gold:,.0f}"
            rows.append((name, str(scored.documents), title, *percents(scored, measure), gold))
        notes.append(f"{percents(scored, 'source.overlap')[0]} % in the {name} half")
    note = (
        "Documents at even and odd places, counted from 0, in the alphabetical order of names. How the tagger and the "
        "rules are joined was chosen on the even half; the odd half is the one to quote."
    )
    told = f"Where the content agrees, the source overlaps in {' and '.join(notes)}."
    header = ("half", "documents", "attributions", "precision", "recall", "F1", "gold")
    return f"{note}\n\n{table(header, rows)}\n\n{told}"


def _confidence(found: Reliability) -> str:
    bins = [
        (f"{one.low:.1f} to {one.high:.1f}", f"{one.cases:,}", f"{one.confidence:.2f}", f"{one.right:.2f}")
        for one in found.bins
    ]
    perfect = ""
    if found.error_if_perfect is not None:
        perfect = f" Perfect confidence would show {percent(found.error_if_perfect)} on as many cases."
    return (
        "An attribution's confidence is how often such attributions proved right: a rising line for each rule, fitted "
        "on the even half by `training/calibrate.py` and measured here on the odd half, on which nothing was fitted. "
        "Right means right in content and source.\n\n"
        + table(("confidence", "attributions", "mean confidence", "share right"), bins)
        + f"\n\nExpected calibration error: {error_told(found)}. Bins are ten of equal mass; over the bins of equal "
        f"width above it is {percent(found.error_by_width)}.{perfect}\n\nWhat `--min-confidence` does:\n\n"
        + table(("least confidence", "kept", "precision", "recall", "F1"), map(_threshold_row, found.thresholds))
    )


def _threshold_row(one: Threshold) -> tuple[str, ...]:
    cells = []
    for column, value in enumerate((one.precision, one.recall, one.f1)):
        around = f" ({percent(one.ends[0, column])}-{percent(one.ends[1, column])})" if one.ends is not None else ""
        cells.append(percent(value) + around)
    return (f"{one.least:.2f}" if one.least else "none", f"{one.kept:,}", *cells)


def _people(train: Corpus) -> tuple[DocumentScore, ...]:
    people = tuple(score for score in map(agreement, train.documents) if score is not None)
    if not people:
        raise CorpusError(f"no document of {train.name} has two annotators, so people's agreement cannot be measured")
    return people


def _people_told(people: Sequence[DocumentScore], train: Corpus) -> str:
    scores, ends = scores_of(total(people)), intervals(people)
    rows = []
    shown = {"attribution": "attribution", **{f"attribution.{kind}": f"attribution, {kind}" for kind in KINDS}}
    for measure, title in {**shown, **TITLES}.items():
        low, high = (percent(float(end)) for end in ends[measure][:, 2])
        rows.append((title, f"{percent(scores[measure].f1)} ({low}-{high})"))
    return (
        f"No program can be expected to agree with an annotator better than another annotator does. One against "
        f"another, every pair both ways, on the {len(people)} documents of `{train.name}` that have several:\n\n"
        + table(("measure", "F1 between people"), rows)
    )


def _comparisons() -> str:
    found = msgspec.json.decode(COMPARISONS.read_bytes(), type=tuple[Comparison, ...])
    rows = [(one.system, one.data, one.measure, one.percent, one.source) for one in found]
    return (
        "Figures of others, for orientation. Only rows with the same data and the same measure can be compared with "
        "the tables above.\n\n" + table(("system", "data", "measure", "percent", "source"), rows)
    )


def _floors(verdicts: Sequence[Verdict]) -> str:
    rows: dict[str, list[tuple[str, ...]]] = {"floor": [], "ceiling": []}
    for one in verdicts:
        name, limit = limit_of(one.pin)
        rows[name].append((f"`{one.pin.measure}`", percent(limit), percent(one.measured), _regressions(one)))
    told = (
        "No change may sink a score below its floor, or lift an error above its ceiling "
        "(`src/dragoman/evaluation/floors.json`), without a reason, which is then written there.\n\n"
        + table(("measure", "floor", "measured", "lowered because"), rows["floor"])
    )
    if rows["ceiling"]:
        told += "\n\n" + table(("measure", "ceiling", "measured", "raised because"), rows["ceiling"])
    return told


def _regressions(verdict: Verdict) -> str:
    return "; ".join(one.reason.replace("|", "/") for one in verdict.pin.regressions) or "-"


def _definitions() -> str:
    documented = (metrics.__doc__ or "").partition("\n\n")[2].strip()
    words = (
        "* A word is a run of letters and digits, with apostrophes and hyphens inside it. Punctuation never counts.\n"
        "* A content is direct if at least 95 % of its words stand between double quotation marks, indirect if none "
        "does, mixed otherwise.\n"
        "* A document with several annotators is held against each, with weight 1/n."
    )
    confidence = (reliability.__doc__ or "").partition("\n\n")[2].strip()
    return f"{words}\n{documented}\n\nOf confidence:\n\n{confidence}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Draw a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
