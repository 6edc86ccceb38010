"""How fast a store answers when it holds a million entries, how large it is, and how fast it fills.

Articles are made up: each has parties, statements within statements, events, talks, proposals, expectations, dates,
places and figures, drawn from lists with a fixed seed, some names common and most rare, as in news. They go into the
store as any record does, one transaction each. Then questions are asked, each in turn (A B C A B C ...), after one
round that is not counted. Times are milliseconds for the answer's first 50 entries, in this process: of CPU, and by the
clock, which on a machine with other work to do says more of that work.

    python bench/store.py                           a million entries in SQLite; writes the figures of docs/store.md
    python bench/store.py --entries 50000 --print   fewer; prints, writes nothing
    python bench/store.py --store ADDRESS           another place, such as postgresql://, which is kept, and not filled
                                                    again where it holds enough
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path

from dragoman.errors import NoSuchStore
from dragoman.records.actors import Actor, Mention, Party
from dragoman.records.affairs import Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.base import Entry
from dragoman.records.details import Figure, TimeExpression, Toponym
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.identity import identified, text_digest
from dragoman.records.intervals import Interval, Place
from dragoman.records.order import reading_order
from dragoman.records.record import ENTRY_LISTS, Provenance, Record
from dragoman.records.spans import Span, Words, span_of
from dragoman.stores.address import parse_address
from dragoman.stores.base import Question
from dragoman.stores.reading import StoreReader
from dragoman.stores.writing import StoreWriter
from dragoman.workflows.store_statements import statements
from dragoman.workflows.store_timeline import timeline

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "store.md"
HEADING = "## Figures"
"""What stands below this heading is written here; what stands above it by hand."""
SEED = 20_260_101
ROUNDS = 7
LIMIT = 50
BY = "bench.made-up@1"
FIRST_DAY = date(2015, 1, 1)
DAYS = 4_000
COUNTRIES = ("USA", "RUS", "CHN", "UKR", "GBR", "FRA", "DEU", "TUR", "IRN", "ISR", "IND", "PAK", "JPN", "KOR", "BRA")
TYPES = ("CONSULT", "AGREE", "REJECT", "THREATEN", "ASSAULT", "AID", "SANCTION", "ACCUSE", "PROTEST", "COERCE")
ACTS = ("say", "deny", "ask", "demand", "warn", "promise", "propose", "accuse", "believe", "hope")
STATUSES = ("happened", "planned", "denied", "threatened", "negated")
NOUNS = tuple(
    "harbour ferry bridge border truce prisoners grain pipeline drones summit election budget sanctions treaty visas"  # noqa: SIM905
    " fishing airspace satellites refugees water dam railway tariffs steel chips vaccines court hostages islands"
    " reactors missiles talks envoys observers convoy corridor ceasefire ballots embassy gas".split()
)
VERBS = ("reopen", "close", "widen", "inspect", "halt", "resume", "guard", "finance", "discuss", "refuse")
SYLLABLES = "ba ko li mar ten sur ve dan ro shi ul ner ka pol jin tor ama gri hos wen".split()  # noqa: SIM905


class Maker:
    """Makes articles, the same ones for the same seed."""

    def __init__(self) -> None:
        self._chance = random.Random(SEED)
        self._names = [self._new_name() for _ in range(5_000)]
        self._cities = [self._new_name().split()[1] for _ in range(800)]
        self._rare = ["".join(self._chance.choices(SYLLABLES, k=4)) for _ in range(20_000)]

    def _new_name(self) -> str:
        first, last = ("".join(self._chance.choices(SYLLABLES, k=2)) for _ in range(2))
        return f"{first.capitalize()} {last.capitalize()}{self._chance.choice(SYLLABLES)}"

    def _drawn(self, held: list[str]) -> str:
        """Draw an item, the first ones far more often than the last, as names are in news (Zipf)."""
        return held[min(int((len(held) + 1) ** self._chance.random()) - 1, len(held) - 1)]

    def article(self, number: int) -> Record:
        """Make an article of a hundred entries."""
        day = FIRST_DAY + timedelta(days=self._chance.randrange(DAYS))
        names = list(dict.fromkeys(self._drawn(self._names) for _ in range(8)))
        sentences = [self._sentence(names) for _ in range(40)]
        text = " ".join(sentences)
        spans, at = [], 0
        for sentence in sentences:
            spans.append(span_of(text, at, at + len(sentence)))
            at += len(sentence) + 1
        document = Document(
            title=f"Made-up article {number}", source="Bench", url=f"https://example.org/{number}",
            published=day.isoformat(), published_from="metadata", text=text, sha256=text_digest(text),
            paragraphs=(span_of(text, 0, len(text)),), sentences=tuple(spans),
        )  # fmt: skip
        lists = self._lists(document, names, day)
        made = {name: tuple(sorted(lists.get(name, ()), key=reading_order)) for name in ENTRY_LISTS}
        return Record(provenance=Provenance(dragoman="bench", stages=ENTRY_LISTS), document=document, **made)  # type: ignore[arg-type]

    def _sentence(self, names: list[str]) -> str:
        chance = self._chance
        noun, other = self._drawn(list(NOUNS)), chance.choice(NOUNS)
        city = self._drawn(self._cities)
        what = f"{chance.choice(VERBS)} the {noun} and {other} {self._drawn(self._rare)}"
        return f"{chance.choice(names)} said they would {what} in {city}."

    def _lists(self, document: Document, names: list[str], day: date) -> dict[str, list[Entry]]:
        chance, text = self._chance, document.text
        found: dict[str, list[Entry]] = {name: [] for name in ENTRY_LISTS}
        actors: dict[str, Actor] = {}
        for name in names:
            start = text.find(name)
            if start >= 0:
                mention = Mention(start=start, end=start + len(name), text=name, form="name")
                country = COUNTRIES[min(int((len(COUNTRIES) + 1) ** chance.random()) - 1, len(COUNTRIES) - 1)]
                one = Actor(name=name, kind="person", country=country, mentions=(mention,), by=BY, confidence=0.9)
                actors[name] = identified(document, one)
        found["actors"] = list(actors.values())
        for number, sentence in enumerate(document.sentences):
            self._entries(document, sentence, actors, number, day, found)
        return found

    def _entries(
        self, document: Document, sentence: Span, actors: Mapping[str, Actor], number: int, day: date,
        found: dict[str, list[Entry]],
    ) -> None:  # fmt: skip
        chance = self._chance
        name = next(one for one in actors if sentence.text.startswith(one))
        who = actors[name].id
        whom = chance.choice(list(actors.values())).id
        source = span_of(document.text, sentence.start, sentence.start + len(name))
        content = span_of(document.text, source.end + len(" said "), sentence.end - 1)
        cue = span_of(document.text, source.end + 1, source.end + 5)
        place_at = document.text.rindex(" in ", 0, sentence.end) + 4
        city = span_of(document.text, place_at, sentence.end - 1)
        where = Place(span=city, name=city.text, country=chance.choice(COUNTRIES), by=BY)
        own = day - timedelta(days=chance.randrange(30))
        when = Interval(start=own.isoformat(), end=own.isoformat(), precision="day", anchor="absolute")
        base = {"by": BY, "confidence": 0.9}
        words = Words(spans=(content,))
        said = Attribution(
            source=Party(actor=who, spans=(source,)), cue=Cue(spans=(cue,), lemma="say"), content=words,
            kind="indirect", act=ACTS[min(int(11 ** chance.random()) - 1, 9)], omitted=number % 20 == 7,
            date=when if number % 3 == 0 else None, **base,
        )  # fmt: skip
        said = identified(document, said)
        event = Event(
            type=TYPES[min(int(11 ** chance.random()) - 1, 9)], actors=(who,), recipients=(whom,),
            trigger=words, spans=(content,), status=STATUSES[min(int(6 ** chance.random()) - 1, 4)],
            attribution=said.id, date=when if number % 2 else None, place=where if number % 3 else None, quad=1,
            score=1.0, **base,
        )  # fmt: skip
        found["attributions"].append(said)
        found["events"].append(identified(document, event))
        more: Entry
        match number % 8:
            case 0:
                more = Talks(name=f"{where.name} talks", parties=(who, whom), state="ongoing", spans=(content,), **base)
            case 1 | 2:
                more = Proposal(what="ceasefire", put_by=(who,), status="open", spans=(content,), **base)
            case 3:
                more = Expectation(kind="planned", what=words, who=(who,), window=when, status="open", **base)
            case 4:
                more = Figure(value=3.0, unit=None, span=cue, holder=who, **base)
            case 5:
                more = TimeExpression(span=cue, type="DATE", value=when.start, interval=when, **base)
            case _:
                more = Toponym(use="literal", place=where, **base)
        names = {"tk": "talks", "pr": "proposals", "ex": "expectations", "fi": "figures", "ti": "times", "pl": "places"}
        if number % 8 != 7 or number % 16 == 7:
            found[names[more.PREFIX]].append(identified(document, more))


@dataclass(frozen=True)
class Asked:
    """A question, and how long its answers took, in milliseconds."""

    name: str
    entries: int
    times: tuple[tuple[float, float], ...]

    @property
    def cpu(self) -> float:
        """Milliseconds of CPU, the median."""
        return statistics.median(one for one, _ in self.times)

    @property
    def clock(self) -> float:
        """Milliseconds by the clock, the median."""
        return statistics.median(one for _, one in self.times)


def questions(maker: Maker) -> Iterator[tuple[str, Question]]:
    """Give the questions: each condition with a common and a rare value, and conditions together."""
    common, rare = maker._names[0], maker._names[900]
    yield "everything, newest first", Question()
    yield "the most common actor", Question(actors=(common,))
    yield "a rare actor", Question(actors=(rare,))
    yield "two common actors together", Question(actors=(common, maker._names[1]))
    yield "the most common country", Question(countries=("USA",))
    yield "two countries together", Question(countries=("USA", "BRA"), lists=("events",))
    yield "a common type", Question(types=("CONSULT",))
    yield "a rare type and a rare status", Question(types=("COERCE",), statuses=("negated",))
    yield "two types, any of them", Question(types=("ASSAULT", "THREATEN"))
    yield "an act", Question(acts=("hope",))
    yield "the word of the most common actor", Question(voices=(common,))
    yield "a place", Question(places=(maker._cities[0],))
    yield "a track", Question(tracks=(f"{maker._cities[3]} talks",))
    yield "a month", Question(start="2019-05-01", end="2019-05-31")
    yield "a year that holds nothing", Question(start="1999-01-01", end="1999-12-31")
    yield "an actor in a month", Question(actors=(common,), start="2019-05-01", end="2019-05-31")
    yield "omitted", Question(omitted=True)
    yield "single source, of a country", Question(single_source=True, countries=("KOR",))
    yield "conflicting (there is nothing)", Question(conflicting=True)
    yield "a common word", Question(text="harbour")
    yield "a rare word", Question(text=maker._rare[4_000])
    yield "a phrase", Question(text='"halt the pipeline"')
    yield "a common word, a rare actor", Question(text="harbour", actors=(rare,))
    yield "two common words, a type, oldest first", Question(text="ferry bridge", types=("AID",), newest_first=False)
    yield "a common word in a month", Question(text="harbour", start="2019-05-01", end="2019-05-31")
    yield "the beginning of a word", Question(text="har*", acts=("deny",))
    yield "an actor, as of a day", Question(actors=(common,), as_of="2026-01-01")
    yield "published by a day that is early", Question(published_by="2015-01-10")
    yield "what an actor said", Question(sources=(common,), lists=("attributions",))


def fill(store: str, maker: Maker, wanted: int) -> None:
    """Put articles in until there are enough entries."""
    held = 0
    with StoreWriter(parse_address(store)) as writer:
        for number in count():
            if held >= wanted:
                return
            record = maker.article(number)
            writer.put(record, moment="2026-01-01T00:00:00.000000Z")
            held += sum(1 for _ in record.entries())
            if number % 500 == 499:
                print(f"{number + 1:,} articles, {held:,} entries", file=sys.stderr, flush=True)


def counted(store: str) -> tuple[int, int]:
    """Count the articles and entries of a store; nothing where it is not there."""
    try:
        with StoreReader(parse_address(store)) as reader:
            return reader.sizes()
    except NoSuchStore:
        return 0, 0


def storing_time(maker: Maker) -> float:
    """Measure the milliseconds of CPU that it takes to store an article, in a fresh file; the median of fifty."""
    times = []
    with tempfile.TemporaryDirectory() as folder, StoreWriter(parse_address(folder)) as writer:
        for number in range(50):
            record = maker.article(number)
            begun = time.process_time()
            writer.put(record, moment="2026-01-01T00:00:00.000000Z")
            times.append((time.process_time() - begun) * 1_000)
    return statistics.median(times)


def measured(store: str, maker: Maker) -> list[Asked]:
    """Ask every question in every round."""
    asked = list(questions(maker))
    times: dict[str, list[tuple[float, float]]] = {}
    counts: dict[str, int] = {}
    with StoreReader(parse_address(store)) as reader:
        searches = [(name, partial(_found, reader, question)) for name, question in asked]
        for number in range(ROUNDS + 1):
            for name, ask in (*searches, *verbs(store, maker)):
                cpu, clock = time.process_time(), time.perf_counter()
                counts[name] = ask()
                if number:
                    spent = ((time.process_time() - cpu) * 1_000, (time.perf_counter() - clock) * 1_000)
                    times.setdefault(name, []).append(spent)
    return [Asked(name, counts[name], tuple(times[name])) for name in times]


def _found(reader: StoreReader, question: Question) -> int:
    return len(reader.search(question, limit=LIMIT).found)


def verbs(store: str, maker: Maker) -> Iterator[tuple[str, Callable[[], int]]]:
    """Give what the commands do beside searching, from opening the store to the answer."""
    common = maker._names[0]
    acts = Question(actors=(common,))
    month = Question(countries=("USA",), start="2019-05-01", end="2019-05-31")
    yield "timeline: the most common actor", lambda: len(timeline(store, acts, limit=LIMIT).moments)
    yield "timeline: a country in a month", lambda: len(timeline(store, month, limit=LIMIT).moments)
    said = Question(sources=(common,))
    yield "who: the most common actor, 200 statements", lambda: len(statements(store, said, limit=200).statements)


def page(engine: str, held: tuple[int, int], size: int, storing: float, answers: list[Asked]) -> str:
    """Write the figures as the last part of the page."""
    articles, entries = held
    rows = "\n".join(f"| {one.name} | {one.entries} | {one.cpu:.0f} | {one.clock:.0f} |" for one in answers)
    worst = max(answers, key=lambda one: one.cpu)
    machine = f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}"
    each = f"{size / articles / 1e3:,.0f} kB an article, {size / entries:,.0f} bytes an entry"
    room = f"The store took {size / 1e6:,.0f} MB: {each}." if size else ""
    return f"""{HEADING}

Written by `python bench/store.py`, not by hand; what is measured and how stands at the top of that file.

{entries:,} entries of {articles:,} made-up articles in {engine} ({machine}, Python {platform.python_version()}).
The slowest question, "{worst.name}", took {worst.cpu:.0f} ms of CPU (medians of {ROUNDS}).
{room}
Storing an article of {entries // articles} entries took {storing:.0f} ms of CPU.

| the first {LIMIT} entries of | given | CPU, ms | by the clock, ms |
|---|---:|---:|---:|
{rows}
"""


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--store")
    parser.add_argument("--print", action="store_true", dest="prints")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = given.store or str(Path(folder) / "bench.db")
        maker = Maker()
        if counted(store)[1] < given.entries:
            fill(store, maker, given.entries)
        path = parse_address(store).path
        size = sum(one.stat().st_size for one in path.parent.glob(path.name + "*")) if path else 0
        engine = f"SQLite {sqlite3.sqlite_version}" if path else "PostgreSQL"
        # A maker that has made nothing yet knows the same names, whatever was filled in before.
        text = page(engine, counted(store), size, storing_time(Maker()), measured(store, Maker()))
    print(text)
    if not given.prints:
        above = PAGE.read_text(encoding="utf-8").partition(HEADING)[0]
        PAGE.write_text(above + text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _main()
