"""TimelineJS 3: one slide for each dated entry (timeline.knightlab.com/docs/json-format.html)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape
from typing import Any

from dragoman.exports.archive import FileEntry, Given, Piece
from dragoman.exports.phrases import stretch, third_person
from dragoman.exports.stories import Story
from dragoman.exports.tables.companions import AccompaniedArchive
from dragoman.exports.timeline import Moment, timeline
from dragoman.exports.written import dumped
from dragoman.records.affairs import Expectation, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.events import Event
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.tables.layout import joined
from dragoman.records.tables.rows import Rows, correction_of

FILE = FileEntry(
    "timeline.json", "application/json",
    "Slides for TimelineJS: events, sayings with a date of their own, beginnings and rounds of talks, and what is "
    "expected. An event that did not come about says so in its headline.",
)  # fmt: skip
BESIDE = ("documents", "actors", "attributions", "events", "talks", "talks_rounds", "expectations", "spans")
GROUPS = {"event": "Events", "said": "Said", "round": "Talks", "since": "Talks", "expected": "Expected"}
REALIZED = ("happened", "ongoing")


class TimelineJsArchive(AccompaniedArchive):
    """A timeline."""

    name = "timelinejs"
    summary = "slides for TimelineJS"
    main = FILE
    beside = BESIDE

    def write(self, given: Iterator[Given]) -> Iterator[Piece]:
        """Write records as they come, one slide a line."""
        yield Piece(FILE.name, b'{"events":[')
        yield from self._companions.heads()
        first, articles = True, 0
        for one in given:
            articles += 1
            slides, left_out = _slides(one.record)
            data = []
            for slide in slides:
                data.append(("" if first else ",") + "\n" + dumped(slide))
                first = False
            yield Piece(FILE.name, "".join(data).encode("utf-8", "replace"))
            yield from self._companions.rows(one, left_out)
        told = f"Read out of {articles:,} article{'' if articles == 1 else 's'} by Dragoman."
        title = {"text": {"headline": "Timeline", "text": told}}
        yield Piece(FILE.name, f'\n],"title":{dumped(title)}}}\n'.encode())


def _slides(record: Record) -> tuple[list[dict[str, Any]], list[tuple[str, str, str]]]:
    line, rows, story = timeline(record), Rows(record), Story(record)
    entries = {entry.id: (name, entry) for name, _, entry in record.entries()}
    used: Counter[str] = Counter()
    slides = []
    for moment in line.dated:
        used[moment.entry] += 1
        number = used[moment.entry]
        identifier = moment.entry if number == 1 else f"{moment.entry}-{number}"
        slides.append(_slide(moment, identifier, entries[moment.entry][1], story, rows))
    left_out = [
        (name, moment.entry, "no date")
        for name in ENTRY_LISTS
        for moment in line.undated
        if entries[moment.entry][0] == name
    ]
    return slides, left_out


def _slide(moment: Moment, identifier: str, entry: Entry, story: Story, rows: Rows) -> dict[str, Any]:
    when = moment.when
    assert when is not None
    start, end = when.start or when.end, when.end or when.start
    voice = rows.voice(entry) if hasattr(entry, "attribution") or moment.kind == "said" else "article"
    document = story.record.document
    lines = [
        f"\N{LEFT DOUBLE QUOTATION MARK}{joined(moment.spans)}\N{RIGHT DOUBLE QUOTATION MARK}",
        f"On the word of: {voice}",
        ", ".join(part for part in (document.title, document.source, document.published) if part),
    ]
    mark = correction_of(entry)
    lines += [f"Corrected by hand: {mark}"] if mark else []
    text = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
    slide: dict[str, Any] = {
        "start_date": _date(start or ""),
        "unique_id": identifier,
        "group": GROUPS[moment.kind],
        "text": {"headline": escape(_headline(moment, entry, story)), "text": text},
    }
    if end and end != start:
        slide["end_date"] = _date(end)
    if moment.is_fuzzy:
        slide["display_date"] = stretch(when)
    return slide


def _headline(moment: Moment, entry: Entry, story: Story) -> str:
    """Say in a few words who did, said or is to do what; what did not come about is preceded by its status."""
    match entry:
        case Event():
            status = "" if entry.status in REALIZED else f"[{entry.status}] "
            return f"{status}{_named(story, entry.actors, entry.recipients)}{joined(entry.trigger.spans)}"
        case Attribution():
            source = entry.source.actor if entry.source else None
            said = "leaves unsaid" if entry.omitted else third_person(entry.act)
            return f"{_named(story, (source,) if source else ()) or 'someone: '}{said}: {joined(entry.content.spans)}"
        case Expectation():
            return f"[{entry.kind}] {_named(story, entry.who)}{joined(entry.what.spans)}"
        case Talks():
            return f"{entry.name}: {'beginning' if moment.kind == 'since' else 'round'} ({entry.state})"
        case _:
            return joined(moment.spans)


def _named(story: Story, actors: tuple[str, ...], recipients: tuple[str, ...] = ()) -> str:
    sides = [", ".join(actor.name for actor in story.parties(side)) for side in (actors, recipients)]
    told = " \N{RIGHTWARDS ARROW} ".join(side for side in sides if side)
    return f"{told}: " if told else ""


def _date(moment: str) -> dict[str, int]:
    names = ("year", "month", "day", "hour", "minute")
    numbers = (moment[:4], moment[5:7], moment[8:10], moment[11:13], moment[14:16])
    return {name: int(number) for name, number in zip(names, numbers, strict=True) if number}
