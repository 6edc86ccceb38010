"""What `dragoman eval judged` does: read the judged articles, count, write the page."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.judged_events import Judgement, Tally, count, interval, load_judgements
from dragoman.workflows.read import read

PAGE = Path("docs") / "quality-events-judged.md"
TEXTS = ("polnear", "train", "text")
DRAWS = 1000
SETS = {"judged.jsonl": "articles that rules were built on", "judged_untouched.jsonl": "untouched articles"}
"""The files of judgements below `tests/gold/events`, and what is to be said of their articles."""
TEMPLATE = """\
# Quality of events in open news

<!-- Written by `dragoman eval judged --write-docs`. Do not edit. -->

Every event that was found in articles of PolNeAR's training part (US newspapers and sites, 2015-16), judged one by one
against [the guide](../tests/gold/events/GUIDELINES.md): type and parties, and status apart. The judgements stand in
`tests/gold/events/`, by offsets; the texts belong to their publishers. Intervals: 95 %, percentiles of 1,000 draws of
whole articles.

{parts}

The judge was a language model of the kind that wrote the rules, with the guide and the article before it; nobody judged
an event a second time. The untouched articles were judged by one who wrote no rule; nobody who wrote one, or trained
what weighs events, had read their events or their judgements, and only the totals were looked at while working.
Beside these, `judged_for_training.jsonl` holds the judgements that the weights of `analysis/events/weighing` come from.
"""
PART = """\
## {title}

{found} events are found in {articles} articles now, of which {judged} were judged as they are.

| measure | percent | events |
| --- | --- | --- |
{rows}"""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back: a line for the terminal, and the page."""

    lines: tuple[str, ...]
    page: str


def run_judged(judgements: Path | None = None, texts: Path | None = None, progress: Progress | None = None) -> Outcome:
    """Read the judged articles and count which of the events found in them were judged right.

    Args:
        judgements: a file of judgements; all sets of the checkout where none is given.
        texts: the folder of articles; the training part of PolNeAR where none is given.
        progress: is told how many of how many articles are read.

    Raises:
        CorpusError: an article is missing or another than the one that was judged.
    """
    gold = own.gold_folder() / "events"
    files = {judgements: judgements.name} if judgements else {gold / name: title for name, title in SETS.items()}
    folder = texts or corpus_folder(*TEXTS)
    known = {title: load_judgements(path) for path, title in files.items()}
    total = sum(len({one.document for one in held}) for held in known.values())
    lines, parts, done = [], [], 0
    for title, held in known.items():
        names = sorted({one.document for one in held})
        tallies = []
        for name in names:
            tallies.append(_tally(folder, name, held))
            done += 1
            if progress is not None:
                progress(done, total)
        rows = _rows(tallies)
        lines += [f"{title}, {len(names)}", *rows]
        parts.append(_part(title, len(names), tallies, rows))
    return Outcome(tuple(lines), TEMPLATE.format(parts="\n\n".join(parts)))


def _tally(folder: Path, name: str, known: Sequence[Judgement]) -> Tally:
    text = _text(folder / f"{name}.txt", {one.sha256 for one in known if one.document == name})
    return count(name, read(text, published=_published(name)), known) if text is not None else Tally()


def _sum(tallies: Sequence[Tally]) -> Tally:
    total = Tally()
    for one in tallies:
        total = total.plus(one)
    return total


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


def _rows(tallies: Sequence[Tally]) -> list[str]:
    total = _sum(tallies)
    measures = [("type and parties right", "right", "judged"), ("status right, of the events", "status", "happenings")]
    found = []
    for title, part, whole in measures:
        low, high = interval(tallies, part, whole, DRAWS)
        share = 100 * getattr(total, part) / max(getattr(total, whole), 1)
        found.append(f"| {title} | {share:.1f} ({low:.1f}-{high:.1f}) | {getattr(total, whole)} |")
    found.append(f"| found, but not judged | {total.unjudged} | |")
    return found


def _part(title: str, articles: int, tallies: Sequence[Tally], rows: Sequence[str]) -> str:
    total = _sum(tallies)
    counted = {"articles": articles, "judged": total.judged, "found": total.judged + total.unjudged}
    return PART.format(title=title.capitalize(), rows="\n".join(rows), **counted)
