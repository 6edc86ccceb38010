"""What `dragoman eval judged` does: read the judged articles, count, write the page."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.judged_events import Tally, count, interval, load_judgements
from dragoman.workflows.read import read

PAGE = Path("docs") / "quality-events-judged.md"
TEXTS = ("polnear", "train", "text")
DRAWS = 1000
TEMPLATE = """\
# Quality of events in open news

<!-- Written by `dragoman eval judged --write-docs`. Do not edit. -->

Every event that was found in {articles} articles of PolNeAR's training part (US newspapers and sites, 2015-16), judged
one by one against [the guide](../tests/gold/events/GUIDELINES.md): type and parties, and status apart. The judgements
stand in `tests/gold/events/judged.jsonl`, by offsets; the texts belong to their publishers. Intervals: 95 %,
percentiles of 1,000 draws of whole articles.

| measure | percent | events |
| --- | --- | --- |
{rows}

{judged} judged events are still found as they were judged. The judge was a language model of the kind that wrote the
rules, with the guide and the article before it; nobody judged them a second time. The articles were not held back while
the rules were written: some of their sentences were read then.
"""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back: a line for the terminal, and the page."""

    lines: tuple[str, ...]
    page: str


def run_judged(judgements: Path | None = None, texts: Path | None = None, progress: Progress | None = None) -> Outcome:
    """Read the judged articles and count which of the events found in them were judged right.

    Args:
        judgements: the file of judgements; that of the checkout where none is given.
        texts: the folder of articles; the training part of PolNeAR where none is given.
        progress: is told how many of how many articles are read.

    Raises:
        CorpusError: an article is missing or another than the one that was judged.
    """
    known = load_judgements(judgements or own.gold_folder() / "events" / "judged.jsonl")
    folder = texts or corpus_folder(*TEXTS)
    names = sorted({one.document for one in known})
    tallies = []
    for number, name in enumerate(names, start=1):
        text = _text(folder / f"{name}.txt", {one.sha256 for one in known if one.document == name})
        tallies.append(count(name, read(text, published=_published(name)), known) if text is not None else Tally())
        if progress is not None:
            progress(number, len(names))
    total = Tally()
    for one in tallies:
        total = total.plus(one)
    lines = tuple(_lines(total, tallies))
    return Outcome(lines, _page(lines, len(names), total))


def _published(name: str) -> str | None:
    """Give the day that the corpus has in the names of its files: 'politico_2016-03-01_...'."""
    day = DAY.search(name)
    return day[0] if day else None


def _text(path: Path, hashes: set[str]) -> str | None:
    """Give an article's text, or None where it is another than the one that was judged."""
    if not path.is_file():
        return None
    text = path.read_bytes().decode("utf-8")
    return text if hashlib.sha256(text.encode("utf-8")).hexdigest() in hashes else None


def _lines(total: Tally, tallies: list[Tally]) -> list[str]:
    rows = [("type and parties right", "right", "judged"), ("status right, of the events", "status", "happenings")]
    found = []
    for title, part, whole in rows:
        low, high = interval(tallies, part, whole, DRAWS)
        share = 100 * getattr(total, part) / max(getattr(total, whole), 1)
        found.append(f"| {title} | {share:.1f} ({low:.1f}-{high:.1f}) | {getattr(total, whole)} |")
    found.append(f"| found, but not judged | {total.unjudged} | |")
    return found


def _page(lines: tuple[str, ...], articles: int, total: Tally) -> str:
    return TEMPLATE.format(articles=articles, rows="\n".join(lines), judged=total.judged)
