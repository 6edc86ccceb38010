"""What `dragoman eval flags` does: read clean articles, list every flag, hold each against its judgement.

Edited news has few slips, so that almost every flag on it is a false alarm unless somebody has found it true. A
judgement names a flag by its document, its kind and the first offset of its words; it keeps nothing of the article.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpus_reading import Progress
from dragoman.records.record import Record
from dragoman.workflows.read import read

PAGE = Path("docs") / "quality-flags.md"
TEXTS = ("polnear", "train", "text")
STRIDE, TAKEN = 14, 60
STARTS = (0, 3)
"""Of the sorted training articles every fourteenth is taken, from the first and from the fourth, sixty each."""

WANTED = 2
"""False alarms that are let pass on a hundred articles."""

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
TEMPLATE = """\
# False alarms

<!-- Written by `dragoman eval flags --write-docs`. Do not edit. -->

Flags on {articles} articles that were edited before they were printed: {news} of PolNeAR's training part (US newspapers
and sites, 2015-16; the first and the fourth of every fourteen in the order of their names, {taken} each) and
Dragoman's own samples. Every flag was judged with the article before the judge; the judgements stand in
`tests/gold/flags.jsonl`, by offsets. A flag is true where a careful reader would query the words, and a false alarm
where a reader is in no doubt. The judge was a language model of the kind that wrote the rules.

| | |
| --- | --- |
| articles | {articles} |
| flags | {flags} |
| true | {true} |
| false alarms | {false} |
| not judged, counted as false | {unjudged} |
| **false alarms on 100 articles** | **{rate:.1f}** (at most {wanted} are wanted) |

{kinds}
The articles were read while the rules were mended: the rate on unseen news may be higher.
"""


class Judgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of flags.jsonl: whether a flag is true, and why."""

    document: str
    kind: str
    start: int
    true: bool
    why: str


@dataclass(frozen=True, slots=True)
class Raised:
    """One flag of one article, with its verdict; None where nobody judged it."""

    document: str
    kind: str
    start: int
    message: str
    verdict: bool | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back: lines for the terminal, and the page; `exit_code` is 1 beyond what is wanted."""

    lines: tuple[str, ...]
    page: str
    exit_code: int


def run_flags(
    judgements: Path | None = None,
    texts: Path | None = None,
    samples: Path | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Read the articles and count the flags on them.

    Args:
        judgements: the file of judgements; that of the checkout where none is given.
        texts: the folder of news; the training part of PolNeAR where none is given.
        samples: the folder of further articles; the checkout's samples where none is given.
        progress: is told how many of how many articles are read.

    Raises:
        CorpusError: an article or the file of judgements is missing, or a judgement is broken.
    """
    gold = own.gold_folder()
    known = {(one.document, one.kind, one.start): one.true for one in load(judgements or gold / "flags.jsonl")}
    news = chosen(texts or corpus_folder(*TEXTS))
    further = sorted(path for path in (samples or gold.parents[1] / "samples").glob("2*.*"))
    raised: list[Raised] = []
    for number, path in enumerate((*news, *further), start=1):
        raised.extend(flags_of(path.stem, _read(path), known))
        if progress is not None:
            progress(number, len(news) + len(further))
    return outcome_of(raised, len(news), len(further))


def load(path: Path) -> tuple[Judgement, ...]:
    """Read a file of judgements, one a line.

    Raises:
        CorpusError: the file is absent or a line is no judgement.
    """
    try:
        lines = path.read_bytes().splitlines()
        return tuple(msgspec.json.decode(line, type=Judgement) for line in lines if line.strip())
    except (OSError, msgspec.DecodeError) as error:
        raise CorpusError(f"{path}: {error}") from error


def chosen(folder: Path) -> list[Path]:
    """Give the articles of the corpus that are read, in the order of the two series."""
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        raise CorpusError(f"{folder} has no articles")
    return [path for start in STARTS for path in paths[start::STRIDE][:TAKEN]]


def _read(path: Path) -> Record:
    day = DAY.search(path.name)
    return read(path, published=day[0] if day else None)


def flags_of(document: str, record: Record, known: dict[tuple[str, str, int], bool]) -> Iterator[Raised]:
    """Give the flags of an article with their verdicts."""
    for flag in record.flags:
        start = flag.spans[0].start
        yield Raised(document, flag.kind, start, flag.message, known.get((document, flag.kind, start)))


def outcome_of(raised: Sequence[Raised], news: int, further: int) -> Outcome:
    """Count flags and write lines and page.

    Args:
        raised: every flag.
        news: how many articles of the corpus were read.
        further: how many others.
    """
    articles = news + further
    false = sum(one.verdict is not True for one in raised)
    rate = 100 * false / max(articles, 1)
    lines = [
        json.dumps({"document": one.document, "kind": one.kind, "start": one.start, "true": one.verdict,
                    "message": one.message}, ensure_ascii=False)
        for one in raised
    ]  # fmt: skip
    lines.append(f"{articles} articles, {len(raised)} flags, {false} false alarms: {rate:.1f} on 100 articles")
    page = TEMPLATE.format(
        articles=articles, news=news, taken=TAKEN, flags=len(raised), rate=rate, wanted=WANTED,
        true=sum(one.verdict is True for one in raised),
        false=sum(one.verdict is False for one in raised),
        unjudged=sum(one.verdict is None for one in raised),
        kinds=_kinds(raised),
    )  # fmt: skip
    return Outcome(tuple(lines), page, int(rate > WANTED))


def _kinds(raised: Sequence[Raised]) -> str:
    """Draw the table of kinds; nothing where no flag was raised."""
    counts = Counter(one.kind for one in raised)
    right = Counter(one.kind for one in raised if one.verdict is True)
    rows = [f"| {kind} | {counts[kind]} | {right[kind]} |" for kind in sorted(counts)]
    return "\n".join(("| kind | flags | true |", "| --- | --- | --- |", *rows)) + "\n" if rows else ""
