"""How the cost of linking grows with the articles, and how much memory it takes.

Articles are made up, as digests are made of any record: each belongs to an affair of about ten articles, which has two
states, four persons and a town of its own, drawn from lists with a fixed seed, some common and most rare, as in news.
It tells four of the affair's eight happenings, each with its day, its parties and words of the affair, and holds a
statement of its track, a proposal and two expectations; one article in ten is a print of an earlier one of its affair
with its last sentences cut off. A thousand articles appear in twenty days: as in a newsroom, more articles mean more
days, not more articles a day. How true links are is measured elsewhere, by `dragoman eval linking`; here, affairs only
see to it that there is something to link.

Each size is measured in a process of its own: seconds of CPU to make digests (which grows with the text alone), to link
them, to part them into affairs, and the most memory that the process ever held.

    python bench/linking.py                   1,000 to 100,000 articles; writes docs/linking.svg and the figures of
                                              docs/linking.md
    python bench/linking.py --largest 10000 --print   fewer; prints, writes nothing
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import random
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from dragoman.records.actors import Actor, Mention
from dragoman.records.affairs import Expectation, Proposal, Talks
from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.identity import identified, text_digest
from dragoman.records.intervals import Interval
from dragoman.records.record import Provenance, Record
from dragoman.records.spans import Span, Words, span_of
from dragoman.situations.affairs import affairs_of
from dragoman.situations.catalogue import Catalogue
from dragoman.situations.digesting import digest
from dragoman.situations.linking import link
from dragoman.vocabularies.states import load_states

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "linking.md"
PLOT = ROOT / "docs" / "linking.svg"
HEADING = "## Figures"
"""What stands below this heading is written here; what stands above it by hand."""
SEED = 20_260_202
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
AFFAIR = 10
"""Articles of one affair."""
A_DAY = 50
"""Articles that appear on one day."""
LASTING = 20
"""Days that an affair lasts."""
BY = "bench.made-up@1"
FIRST_DAY = date(2015, 1, 1)
DEEDS = (
    ("ASSAULT", "shelled"), ("CONSULT", "met"), ("AGREE", "agreed with"), ("REJECT", "rebuffed"), ("COERCE", "seized"),
    ("ACCUSE", "accused"), ("SANCTION", "expelled"), ("AID", "supplied"),
)  # fmt: skip
SYLLABLES = "ba ko li mar ten sur ve dan ro shi ul ner ka pol jin tor ama gri hos wen".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Affair:
    """What the articles of one affair have in common."""

    states: tuple[tuple[str, str], ...]
    persons: tuple[str, ...]
    town: str
    things: tuple[str, ...]
    happenings: tuple[tuple[str, str, str, int], ...]
    first: date


class Maker:
    """Makes articles, the same ones for the same seed and number of articles."""

    def __init__(self, articles: int) -> None:
        self._chance = random.Random(SEED)
        self._states = [(state.name, state.code) for state in load_states()]
        self._persons = [self._name() for _ in range(max(500, articles // 4))]
        self._towns = [self._name().split()[0] for _ in range(max(200, articles // 20))]
        self._nouns = ["".join(self._chance.choices(SYLLABLES, k=3)) for _ in range(5_000)]
        self._affairs = [self._affair(articles) for _ in range(max(1, articles // AFFAIR))]

    def _name(self) -> str:
        first, last = ("".join(self._chance.choices(SYLLABLES, k=2)).capitalize() for _ in range(2))
        return f"{first} {last}{self._chance.choice(SYLLABLES)}"

    def _drawn(self, held: Sequence[str]) -> str:
        """Draw an item, the first ones far more often than the last, as names are in news (Zipf)."""
        return held[min(int((len(held) + 1) ** self._chance.random()) - 1, len(held) - 1)]

    def _affair(self, articles: int) -> Affair:
        chance = self._chance
        names = list(dict.fromkeys(self._drawn([name for name, _ in self._states]) for _ in range(9)))[:2]
        codes = dict(self._states)
        things = tuple(self._drawn(self._nouns) for _ in range(8))
        happenings = []
        for number in range(8):
            kind, verb = chance.choice(DEEDS)
            happenings.append((kind, verb, things[number], chance.randrange(LASTING)))
        return Affair(
            states=tuple((name, codes[name]) for name in names),
            persons=tuple(self._drawn(self._persons) for _ in range(4)),
            town=self._drawn(self._towns),
            things=things,
            happenings=tuple(happenings),
            first=FIRST_DAY + timedelta(days=chance.randrange(max(1, articles // A_DAY))),
        )

    def article(self, number: int) -> Record:
        """Make an article."""
        chance = self._chance
        affair = self._affairs[number % len(self._affairs)]
        day = affair.first + timedelta(days=chance.randrange(LASTING))
        return Sheet(affair, day, number, chance, self._nouns).record()


class Sheet:
    """One article in the making."""

    def __init__(self, affair: Affair, day: date, number: int, chance: random.Random, nouns: Sequence[str]) -> None:
        self._nouns = nouns
        self._affair, self._day, self._number, self._chance = affair, day, number, chance
        told = sorted(affair.happenings, key=lambda one: one[3])
        known = [one for one in told if affair.first + timedelta(days=one[3]) <= day] or told[:1]
        self._told = chance.sample(known, min(4, len(known)))
        self._text, self._document = "", Document(text="", sha256="0" * 64, paragraphs=())

    def record(self) -> Record:
        """Give its record."""
        affair, chance = self._affair, self._chance
        left, right = affair.states[0][0], affair.states[-1][0]
        things = affair.things
        lines = [f"{left} {verb} {right} over the {thing} near {affair.town}." for _, verb, thing, _ in self._told]
        lines += [f"{person} spoke of the {chance.choice(things)} in {affair.town}." for person in affair.persons]
        lines.append(f"Talks of {left} and {right} on the {things[0]} go on.")
        lines.append(f"{affair.persons[0]} put forward a {things[1]} of the {things[4]}.")
        lines.append(f"{right} is to {things[2]} the {things[5]} and {left} the {things[3]}.")
        words = (*things, *chance.choices(self._nouns, k=12))
        lines += [f"Later they saw {' '.join(chance.choices(words, k=12))} there." for _ in range(8)]
        text = " ".join(lines)
        spans, at = [], 0
        for line in lines:
            spans.append(span_of(text, at, at + len(line)))
            at += len(line) + 1
        self._text = text
        self._document = Document(
            title=f"{left} and {right}: {affair.things[0]}", source=f"Paper {self._number % 40}", text=text,
            published=self._day.isoformat(), published_from="metadata", sha256=text_digest(text),
            paragraphs=(span_of(text, 0, len(text)),), sentences=tuple(spans),
        )  # fmt: skip
        return self._filled(spans)

    def _actor(self, name: str, kind: str, country: str | None) -> Actor:
        start = self._text.find(name)
        mention = Mention(start=start, end=start + len(name), text=name, form="name")
        made = Actor(name=name, kind=kind, country=country, mentions=(mention,), by=BY, confidence=0.9)  # type: ignore[arg-type]
        return identified(self._document, made)

    def _filled(self, lines: Sequence[Span]) -> Record:
        affair, base = self._affair, {"by": BY, "confidence": 0.9}
        states = [self._actor(name, "state", code) for name, code in affair.states]
        persons = [self._actor(name, "person", None) for name in dict.fromkeys(affair.persons)]
        left, right = states[0].id, states[-1].id
        events: list[Entry] = []
        for (kind, _, _, after), line in zip(self._told, lines, strict=False):
            day = affair.first + timedelta(days=after)
            when = Interval(start=day.isoformat(), end=day.isoformat(), precision="day", anchor="absolute")
            dated = when if self._chance.random() < 0.6 else None
            event = Event(
                type=kind, actors=(left,), recipients=(right,), trigger=Words(spans=(line,)), spans=(line,),  # type: ignore[arg-type]
                status="happened", date=dated, quad=4, score=-1.0, **base,
            )  # fmt: skip
            events.append(identified(self._document, event))
        at = len(self._told) + len(affair.persons)
        talks = Talks(name="talks", parties=(left, right), state="ongoing", spans=(lines[at],), **base)
        plan = Proposal(what="deal", put_by=(persons[0].id,), status="open", spans=(lines[at + 1],), **base)
        due = Expectation(kind="planned", what=Words(spans=(lines[at + 2],)), who=(right,), status="open", **base)
        return Record(
            provenance=Provenance(dragoman="bench"),
            document=self._document,
            actors=(*states, *persons),
            events=tuple(events),  # type: ignore[arg-type]
            talks=(identified(self._document, talks),),
            proposals=(identified(self._document, plan),),
            expectations=(identified(self._document, due),),
        )


@dataclass(frozen=True)
class Measured:
    """One size.

    Attributes:
        articles: how many.
        digesting: seconds of CPU to make the digests.
        linking: seconds of CPU to link them.
        parting: seconds of CPU to part them into affairs.
        links: how many links were found.
        affairs: how many affairs.
        megabytes: the most memory that the process held.
        idle: memory before the first article.
    """

    articles: int
    digesting: float
    linking: float
    parting: float
    links: int
    affairs: int
    megabytes: float
    idle: float


def measure(articles: int) -> Measured:
    """Measure one size in this process."""
    maker = Maker(articles)
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    digesting, digests = 0.0, []
    for number in range(articles):
        record = maker.article(number)
        start = time.process_time()
        digests.append(digest(record))
        digesting += time.process_time() - start
    start = time.process_time()
    linked = link(digests)
    linking = time.process_time() - start
    start = time.process_time()
    affairs = affairs_of(Catalogue(linked))
    parting = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Measured(articles, digesting, linking, parting, len(linked.links), len(affairs), peak, idle)


def main() -> None:
    """Measure all sizes, print, and write the page and the plot unless told not to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="leave out larger sizes")
    parser.add_argument("--print", action="store_true", help="print, write nothing")
    parser.add_argument("--one", type=int, help="measure one size in this process and print it as JSON")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(asdict(measure(options.one))))
        return
    found = [_apart(size) for size in SIZES if size <= options.largest]
    told = figures(found)
    print(told)
    if not options.print:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(page[: page.index(HEADING)] + told, encoding="utf-8", newline="\n")
        PLOT.write_text(plot(found), encoding="utf-8", newline="\n")


def _apart(size: int) -> Measured:
    done = subprocess.run([sys.executable, __file__, "--one", str(size)], check=True, capture_output=True, text=True)
    measured = Measured(**json.loads(done.stdout))
    print(f"{size:,} articles: {measured.linking:.1f} s to link, {measured.megabytes:,.0f} MB", file=sys.stderr)
    return measured


def exponent(found: Sequence[Measured]) -> float:
    """Give the power of the number of articles by which the seconds of linking grow (least squares of logarithms)."""
    points = [(math.log(one.articles), math.log(one.linking)) for one in found]
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    rise = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
    return rise / sum((x - middle[0]) ** 2 for x, _ in points)


def figures(found: Sequence[Measured]) -> str:
    """Write the part of the page below its heading."""
    rows = [
        "| articles | digests, s | linking, s | per n log n, µs | affairs, s | links | affairs | MB | kB each |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for one in found:
        share = one.linking / (one.articles * math.log(one.articles)) * 1e6
        each = (one.megabytes - one.idle) * 1024 / one.articles
        rows.append(
            f"| {one.articles:,} | {one.digesting:.1f} | {one.linking:.1f} | {share:.1f} | {one.parting:.1f} |"
            f" {one.links:,} | {one.affairs:,} | {one.megabytes:,.0f} | {each:.0f} |"
        )
    where = f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, {platform.python_version()}"
    told = (
        "Written by `python bench/linking.py`, not by hand; what is measured and how stands at its top."
        f"\n\nSeconds of CPU on one core ({where}). From {found[0].articles:,} to {found[-1].articles:,} articles "
        f"the cost of linking grows with the power {exponent(found):.2f} of their number; n log n would grow with "
        f"the power {reference(found):.2f}.\n\n![Seconds of CPU by articles](linking.svg)\n\n"
    )
    return f"{HEADING}\n\n{told}" + "\n".join(rows) + "\n"


def reference(found: Sequence[Measured]) -> float:
    """Give the power by which n log n grows over the same sizes."""
    first, last = found[0].articles, found[-1].articles
    return math.log(last * math.log(last) / (first * math.log(first))) / math.log(last / first)


WIDTH, HEIGHT, LEFT, FOOT = 640, 400, 70, 50


def plot(found: Sequence[Measured]) -> str:
    """Draw seconds against articles, both on logarithmic scales, with a line of n log n through the first point."""
    first, last = found[0], found[-1]
    slope = first.linking / (first.articles * math.log(first.articles))
    line = [(one.articles, slope * one.articles * math.log(one.articles)) for one in found]
    measured = [(one.articles, one.linking) for one in found]
    low = 10 ** math.floor(math.log10(min(y for _, y in (*line, *measured))))
    high = 10 ** math.ceil(math.log10(max(y for _, y in (*line, *measured))))

    def at(x: float, y: float) -> tuple[float, float]:
        across = math.log(x / first.articles) / math.log(last.articles / first.articles)
        up = math.log(y / low) / math.log(high / low)
        return LEFT + across * (WIDTH - LEFT - 30), HEIGHT - FOOT - up * (HEIGHT - FOOT - 20)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    power = low
    while power <= high * 1.001:
        x, y = at(first.articles, power)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - 30}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{power:g} s</text>')
        power *= 10
    for one in found:
        x, _ = at(one.articles, low)
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - FOOT + 20}" text-anchor="middle">{one.articles:,}</text>')
    parts.append(f'<text x="{WIDTH / 2:.0f}" y="{HEIGHT - 8}" text-anchor="middle">articles</text>')
    parts += [_path([at(*one) for one in line], "#999", "6 4"), _path([at(*one) for one in measured], "#0a5", "none")]
    for x, y in (at(*one) for one in measured):
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#0a5"/>')
    parts.append(f'<text x="{LEFT + 20}" y="40" fill="#0a5">linking, measured</text>')
    parts.append(f'<text x="{LEFT + 20}" y="60" fill="#777">n log n through the first point</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _path(points: Sequence[tuple[float, float]], colour: str, dashes: str) -> str:
    told = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{told}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>'


if __name__ == "__main__":
    main()
