"""How a folder of 2,000 articles is read, stored and linked: rates, memory, size, and going on after an interruption.

The articles are made from Dragoman's own samples and gold articles, and are no test of quality. Ten make an affair. In
an affair each state that the sample names is replaced by another, the same all through the affair, with its adjective
and capital (a permutation drawn with a fixed seed); it appears some years earlier or later, the first on the sample's
own day and each of the others a day after the one before.
An article keeps the first paragraph of its sample and a random three quarters of the others, and one in ten ends with a
paragraph of another article of its affair, as newspapers repeat themselves. Nothing else is changed; persons keep their
names, so that many articles speak of the same people. Most articles of an affair have so much in common that linking
takes them for prints of one text.

    python bench/folder.py                          make 2,000 articles, read, interrupt, go on; writes docs/batch.md
    python bench/folder.py --articles 100 --print   fewer; prints, writes nothing
    python bench/folder.py --make FOLDER            make the articles and stop
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from dragoman.vocabularies.states import State, load_states

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.executable).with_name("dragoman")
PAGE = ROOT / "docs" / "batch.md"
SEED = 20261123
AFFAIR = 10
KEPT = 0.75
REPEATING = 0.1
ALONE = 120
"""How many articles one worker reads alone, to learn its rate."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text that articles are made from."""

    title: str
    published: date
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One run of `dragoman read`.

    Attributes:
        articles: how many are in the store after it, less those before.
        seconds: by the clock, start of the program included.
        memory: megabytes of all its processes together, by the time since the start.
    """

    articles: int
    seconds: float
    memory: tuple[tuple[float, float], ...]

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds


def sources() -> tuple[Source, ...]:
    """Give those of the samples and the gold's articles that name two states or more, in order of their names."""
    files = sorted([*ROOT.glob("samples/*.txt"), *ROOT.glob("tests/gold/attribution/*.txt")])
    found = []
    for file in files:
        _, _, rest = file.read_text(encoding="utf-8").partition("---\n")
        front, _, body = rest.partition("---\n")
        head = dict(line.split(": ", 1) for line in front.splitlines() if ": " in line)
        paragraphs = tuple(one.strip() for one in body.split("\n\n") if one.strip())
        if len(paragraphs) > 2:
            found.append(Source(head["title"], date.fromisoformat(head["published"][:10]), paragraphs))
    for line in (ROOT / "samples" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        found.append(
            Source(given["headline"], date.fromisoformat(given["date"][:10]), tuple(given["body"].split("\n\n")))
        )
    return tuple(one for one in found if _states_in(one) > 1)


def _states_in(source: Source) -> int:
    text = "\n".join(source.paragraphs)
    return sum(state.name in text for state in load_states())


def articles(number: int) -> Iterator[tuple[str, str]]:
    """Make articles: file name and text of each, the same for the same number whenever they are made."""
    drawn = random.Random(SEED)
    texts = sources()
    states = [state for state in load_states() if state.adjectives and state.capitals]
    swap: dict[str, str] = {}
    source = texts[0]
    earlier: list[str] = []
    moved = timedelta()
    for count in range(number):
        if count % AFFAIR == 0:
            source, earlier = texts[drawn.randrange(len(texts))], []
            swap = _swapped(states, drawn)
            moved = timedelta(days=364 * drawn.randrange(-4, 2))
        body = [source.paragraphs[0], *(one for one in source.paragraphs[1:] if drawn.random() < KEPT)]
        if earlier and drawn.random() < REPEATING:
            body.append(drawn.choice(earlier))
        earlier += body[1:]
        day = source.published + moved + timedelta(days=count % AFFAIR)
        front = f"---\ntitle: {_renamed(source.title, swap)}\npublished: {day}\nsource: Outlet {count % 7}\n---"
        yield f"{count:05}.txt", "\n\n".join([front, *(_renamed(one, swap) for one in body)]) + "\n"


def _swapped(states: Sequence[State], drawn: random.Random) -> dict[str, str]:
    others = list(states)
    drawn.shuffle(others)
    swap = {}
    for state, other in zip(states, others, strict=True):
        swap[state.name] = other.name
        swap[state.adjectives[0]] = other.adjectives[0]
        swap[state.capitals[0]] = other.capitals[0]
    return swap


def _renamed(text: str, swap: Mapping[str, str]) -> str:
    return re.sub(r"\b[A-Z]\w+(?: [A-Z]\w+)?\b", lambda found: _replaced(found[0], swap), text)


def _replaced(words: str, swap: Mapping[str, str]) -> str:
    if words in swap:
        return swap[words]
    return " ".join(swap.get(word, word) for word in words.split(" "))


def make(folder: Path, number: int) -> int:
    """Write articles into a folder; gives their bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    size = 0
    for name, text in articles(number):
        data = text.encode("utf-8")
        (folder / name).write_bytes(data)
        size += len(data)
    return size


def read(folder: Path, store: Path, workers: int, stop_at: int | None = None) -> Reading:
    """Read a folder into a store with the command that users have; kill it once that many articles are stored."""
    before = stored(store)
    command = [str(PROGRAM), "read", str(folder), "--store", str(store), "--workers", str(workers)]
    started = time.monotonic()
    memory = []
    with subprocess.Popen(
        [*command, "--no-progress"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        while process.poll() is None:
            time.sleep(1)
            memory.append((time.monotonic() - started, megabytes(process.pid)))
            if stop_at is not None and stored(store) - before >= stop_at:
                os.killpg(process.pid, signal.SIGKILL)
        seconds = time.monotonic() - started
    return Reading(stored(store) - before, seconds, tuple(memory))


def stored(store: Path) -> int:
    """Count the articles that a store holds."""
    if not store.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=30) as connection:
            return int(connection.execute("SELECT count(*) FROM readings").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def megabytes(group: int) -> float:
    """Add up what the processes of a group keep in memory, shared pages counted once for each."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            total += int(fields[21])
    return total * os.sysconf("SC_PAGE_SIZE") / 1e6


def link(store: Path) -> float:
    """Link what is stored; gives seconds by the clock."""
    started = time.monotonic()
    subprocess.run([str(PROGRAM), "link", "--store", str(store)], check=True, capture_output=True)
    return time.monotonic() - started


@dataclass(frozen=True, slots=True)
class Runs:
    """All that is measured of one folder.

    Attributes:
        articles: how many it holds.
        size: their bytes.
        one: a part of it, read by one worker.
        two: the same part, read by two.
        broken: all of it, killed after a third.
        rest: the same command again.
        again: and a third time.
        kept: articles in the store after that.
        bytes_kept: of the store.
        linking: seconds for linking.
    """

    articles: int
    size: int
    one: Reading
    two: Reading
    broken: Reading
    rest: Reading
    again: Reading
    kept: int
    bytes_kept: int
    linking: float


def measured(number: int) -> Runs:
    """Make a folder of that many articles and read it in all ways."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = make(folder / "all", number)
        make(folder / "few", min(ALONE, number))
        store = folder / "all.db"
        return Runs(
            number,
            size,
            one=read(folder / "few", folder / "one.db", 1),
            two=read(folder / "few", folder / "two.db", 2),
            broken=read(folder / "all", store, 2, stop_at=number // 3),
            rest=read(folder / "all", store, 2),
            again=read(folder / "all", store, 2),
            kept=stored(store),
            linking=link(store),
            bytes_kept=sum(file.stat().st_size for file in folder.glob("all.db*")),
        )


def told(runs: Runs) -> str:
    """Tell what was measured, in Markdown."""
    settled = [use for moment, use in runs.rest.memory if moment > runs.rest.seconds * 0.1] or [0.0]
    first, second = _mean(settled[: len(settled) // 2]), _mean(settled[len(settled) // 2 :])
    machine = f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}"
    rows = {
        f"one worker, {runs.one.articles:,} articles, start included": f"{runs.one.rate:.2f} articles a second",
        f"two workers, {runs.two.articles:,} articles, start included": f"{runs.two.rate:.2f} articles a second",
        "- of twice the one worker's rate": f"{50 * runs.two.rate / runs.one.rate:.0f} %",
        "two workers, all articles, killed after a third": f"{runs.broken.articles:,} stored",
        "- rate until then": f"{runs.broken.rate:.2f} articles a second",
        "the same command again": f"{runs.rest.articles:,} more",
        "- rate": f"{runs.rest.rate:.2f} articles a second",
        "- of twice the one worker's rate ": f"{50 * runs.rest.rate / runs.one.rate:.0f} %",
        "the same command a third time": f"{runs.again.articles:,} more, in {runs.again.seconds:.0f} s",
        "articles in the store": f"{runs.kept:,}",
        "memory of all processes, mean of first and second half": f"{first:,.0f} MB, {second:,.0f} MB",
        "most memory": f"{max(settled):,.0f} MB",
        "store": f"{runs.bytes_kept / 1e6:,.1f} MB, {runs.bytes_kept / max(runs.kept, 1) / 1e3:,.1f} kB an article",
        "linking all, start included": f"{runs.linking:.1f} s",
    }
    return "\n".join(
        [
            f"{runs.articles:,} made-up articles, {runs.size / runs.articles:,.0f} bytes each on average; how they are",
            f"made stands at the top of `bench/folder.py`. {machine}, Python {platform.python_version()}.",
            "",
            "| | |",
            "| --- | ---: |",
            *(f"| {name} | {figure} |" for name, figure in rows.items()),
        ]
    )


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--print", action="store_true", help="print, write nothing")
    parser.add_argument("--make", type=Path, metavar="FOLDER", help="make the articles and stop")
    given = parser.parse_args()
    if given.make is not None:
        make(given.make, given.articles)
        return
    text = told(measured(given.articles))
    print(text)
    if not given.print:
        head = "# A folder of articles\n\n<!-- Written by `python bench/folder.py`. Do not edit. -->\n\n"
        PAGE.write_text(head + text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _main()
