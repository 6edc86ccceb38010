"""The readout of one record: a header, then each list of the record as a section."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dragoman.exports.phrases import counted
from dragoman.exports.text.affairs import write_accounts, write_expectations, write_proposals, write_talks
from dragoman.exports.text.layout import FAINT, HEADING, WARNING, Pieces, Sheet, joined
from dragoman.exports.text.sections import (
    write_actors,
    write_attributions,
    write_events,
    write_figures,
    write_flags,
    write_places,
    write_silent,
    write_times,
)
from dragoman.exports.text.timeline import TIMELINE, write_timeline
from dragoman.exports.text.view import View
from dragoman.records.document import Document
from dragoman.records.record import Record


@dataclass(frozen=True)
class Section:
    """One list of the record as it is shown.

    Attributes:
        name: the list's name in the record.
        title: the section's heading.
        one: what one entry is called.
        many: what several are called.
        write: what writes the entries.
    """

    name: str
    title: str
    one: str
    many: str
    write: Callable[[View, Sheet], None]


SECTIONS = (
    Section("actors", "Who", "party", "parties", write_actors),
    Section("attributions", "On whose word", "attribution", "attributions", write_attributions),
    Section("events", "Events", "event", "events", write_events),
    Section("talks", "Talks", "track", "tracks", write_talks),
    Section("proposals", "Proposals", "proposal", "proposals", write_proposals),
    Section("expectations", "Expectations", "expectation", "expectations", write_expectations),
    Section("accounts", "Accounts", "account", "accounts", write_accounts),
    Section(TIMELINE, "Timeline", "entry in time", "entries in time", write_timeline),
    Section("times", "Times", "time expression", "time expressions", write_times),
    Section("places", "Places", "place name", "place names", write_places),
    Section("figures", "Figures", "figure", "figures", write_figures),
    Section("flags", "Flags", "flag", "flags", write_flags),
    Section("silent", "Silent sentences", "sentence", "sentences", write_silent),
)

PUBLISHED_FROM = {
    "option": "as given when it was read",
    "metadata": "from the page's metadata",
    "dateline": "from the dateline",
    "text": "from the text",
}


def render(record: Record, *, width: int, colour: bool, sections: tuple[str, ...] = ()) -> str:
    """Write a record out for a reader at a terminal.

    Args:
        record: the record; it need not have been checked.
        width: the most cells that a line may have (below 24, 24 is used).
        colour: whether ANSI colours are written. Without, the readout has no escape sequence at all.
        sections: names of the sections that are wanted; none for all.

    Returns:
        Lines that end in line feeds. Nothing that the article or its names hold can command the terminal or be taken
        for markup.
    """
    view = View(record)
    sheet = Sheet(width, view.gutter, colour=colour)
    _write_header(record.document, sheet)
    _write_sections(view, sheet, sections)
    return sheet.finished()


def _write_header(document: Document, sheet: Sheet) -> None:
    sheet.paragraph([(document.title or document.source or "(no title)", HEADING)])
    words = sum(len(paragraph.text.split()) for paragraph in document.paragraphs)
    size = f"{counted(words, 'word')}, {counted(len(document.sentences), 'sentence')}"
    source = document.source or "source not named" if document.title else ""
    sheet.paragraph(joined([source, document.byline or "", _published(document), size]))
    if document.url:
        sheet.paragraph([(document.url, FAINT)])
    if document.notice:
        sheet.paragraph([(document.notice, WARNING)])
    sheet.paragraph([("¶3.2 is the second sentence of the third paragraph", FAINT)])
    sheet.rule()


def _published(document: Document) -> Pieces:
    if document.published is None:
        return [("publication date not known", WARNING)]
    return [f"published {document.published}", *_says_so(document)]


def _says_so(document: Document) -> Iterator[str]:
    if document.published_from is not None:
        yield f", {PUBLISHED_FROM[document.published_from]}"


def _write_sections(view: View, sheet: Sheet, wanted: tuple[str, ...]) -> None:
    """Write the sections; a line is left free around those that hold entries."""
    free = False
    for section in SECTIONS:
        if wanted and section.name not in wanted:
            continue
        entries = view.timeline.dated if section.name == TIMELINE else getattr(view.record, section.name)
        if entries and not free:
            sheet.blank()
        sheet.heading(section.title, [(_summary(section, view, len(entries)), FAINT)])
        free = bool(entries)
        if entries:
            section.write(view, sheet)
            sheet.blank()


def _summary(section: Section, view: View, count: int) -> str:
    if section.name == TIMELINE:
        undated = f", {counted(len(view.timeline.undated), 'entry', 'entries')} without a date"
        return counted(count, section.one, section.many) + (undated if view.timeline.undated else "")
    if not count:
        looked = section.name in view.record.provenance.stages
        return f"looked for; no {section.one} found" if looked else "not looked for: nothing reads this yet"
    if section.name != "silent":
        return counted(count, section.one, section.many)
    total = len(view.record.document.sentences)
    share = f", {count / total:.0%}" if total else ""
    return f"{count:,} of {counted(total, 'sentence')}{share}: nothing in this record rests on them"
